/** What the process tells a script that called it. */
export const exitCodes = {
  /** Every asset has an accepted take. */
  complete: 0,
  failed: 1,
  usage: 2,
  /** Done, but some assets have no accepted take; they are listed. */
  holes: 3,
  /** As a shell reports SIGINT. */
  cancelled: 130,
} as const
