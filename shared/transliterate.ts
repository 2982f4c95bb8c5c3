/** Letters that do not fall apart into an ASCII letter and a mark. Cyrillic after ISO 9 / BGN, Greek after ELOT 743. */
const letters = new Map<string, string>(
  [
    'ß:ss æ:ae œ:oe ø:o đ:d ð:d þ:th ł:l ħ:h ı:i ĸ:k ŋ:n ŧ:t ə:e ƒ:f',
    'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch',
    'ъ: ы:y ь: э:e ю:yu я:ya є:ye і:i ґ:g ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz',
    'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)] as const),
)

/** Lower-case ASCII that reads like the text; what has no spelling in ASCII becomes a space. */
export function transliterate(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return Array.from(plain, (each) => (each.charCodeAt(0) < 128 ? each : (letters.get(each) ?? ' '))).join('')
}
