/** One kind of animal with a head, a trunk and four limbs. Lengths in figure units (a person is 1000 high). */
export interface Species {
  words: string
  fur: string
  /** Belly, muzzle and mask. */
  light: string
  /** Paws, ear tips, stripes. */
  dark: string
  /** Radius of the head, length of the trunk, its height, length of the legs, their width. */
  head: number
  long: number
  girth: number
  leg: number
  thick: number
  /** Length of the neck; most have next to none. */
  neck?: number
  skull: 'fluffy' | 'round' | 'wide' | 'long' | 'flat'
  ears: 'pointed' | 'round' | 'tall' | 'floppy' | 'leaf' | 'fan' | 'small' | 'none'
  muzzle: 'mask' | 'cat' | 'bear' | 'long' | 'disc' | 'rodent' | 'wide' | 'trunk' | 'beaked' | 'monkey' | 'jaws'
  tail: 'bushy' | 'thin' | 'tuft' | 'stub' | 'puff' | 'curl' | 'flow' | 'thick' | 'plume' | 'none'
  horns?: 'goat' | 'cow' | 'ram' | 'antlers' | 'dragon' | 'unicorn'
  mane?: 'lion' | 'horse'
  coat?: 'stripes' | 'spots' | 'patches' | 'wool' | 'spikes' | 'shell' | 'scales' | 'none'
  hooves?: true
  whiskers?: true
  eyesOnTop?: true
  wings?: true
  tusks?: true
  /** Stands up for a gesture, for clothes and for what it carries. */
  upright?: true
  /** Sits rather than stands when it does nothing. */
  squats?: true
  /** Always on two legs. */
  biped?: true
  size?: number
  /** Other coats it may have, as [fur, light, dark]. */
  others?: readonly (readonly [string, string, string])[]
}
