/** Seconds of pause; from reading aloud at an even pace. */
const pauses = { comma: 0.15, sentence: 0.3, paragraph: 0.5, scene: 0.9, hint: 0.6 }

/** Nothing on screen is shorter: a "Click!" must be seen. */
const shortest = 0.6

const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g

/** Words of a text. Chinese, Japanese and Korean have no spaces; there two characters take about a word's time. */
const countWords = (text: string): number => {
  const characters = text.match(cjk)?.length ?? 0
  const rest = characters ? text.replace(cjk, ' ') : text
  let words = 0
  let inside = false
  for (let index = 0; index < rest.length; index++) {
    const space = rest.charCodeAt(index) <= 32
    if (!space && !inside) words++
    inside = !space
  }
  return words + characters / 2
}

/** Seconds to speak a text, with the pauses inside it. */
export const speakingTime = (text: string, wordsPerMinute: number): number => {
  const commas = text.match(/[,;:–—，、；：]/g)?.length ?? 0
  return Math.max(shortest, (countWords(text) * 60) / wordsPerMinute + commas * pauses.comma)
}

/** The pause after a beat: the longest that applies. */
export const pauseAfter = (after: { paragraph: boolean; scene: boolean; hint: boolean }): number =>
  Math.max(
    pauses.sentence,
    after.paragraph ? pauses.paragraph : 0,
    after.scene ? pauses.scene : 0,
    after.hint ? pauses.paragraph + pauses.hint : 0,
  )
