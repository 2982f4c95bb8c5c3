/** Which emoji ship: whole categories less what no story picture needs, and a few from the others. */
export const categories = ['Activities', 'Animals & Nature', 'Food & Drink', 'Objects', 'Travel & Places']

/** Clock faces, signs, office clutter and near-duplicates. */
export const unwanted =
  /thirty$|oclock|gibbous|quarter-moon|new-moon|globe-with|^map-of|kaaba|statue-of|-suit$|joker|mahjong|flower-playing|chart-|medal$|^(nth|1st|2nd|3rd)|ribbon$|military|moon-viewing|pine-dec|tanabata|carp-|red-envelope|slot-machine|pool-8|bikini|briefs|swimsuit|sari$|lab-coat|high-speed-train|light-rail|metro$|monorail|tram$|tram-car|trolleybus|minibus|motorized|oncoming|suspension-railway|cableway|auto-rickshaw|station$|love-hotel|hot-springs|synagogue|mosque|shrine|japanese-post|hindu|wedding$|yen-|pound-|euro-|-with-slash|muted|speaker-|inbox|outbox|incoming|envelope-with|e-mail|card-index|card-file|linked-paper|paperclip|pushpin|dvd|optical|floppy|computer-disk|videocassette|pager|fax|trackball|mouse$|level-slider|control-knobs|low-battery|battery|link$|cigarette|funeral|moai|nazar|hamsa|placard|identification|ballot|bookmark-tabs|closed-mailbox|with-lowered|locked-with|unlocked|mobile-phone-with|x-ray|safety-vest|drop-of-blood|plunger|toilet|roll-of-paper|lotion|razor|thong|dango|oden|narutomaki|fish-cake|bento|cooked-rice|curry|sake|mate$|tamale|falafel|burrito|taco$|stuffed|takeout|fondue|bubble-tea|tumbler|beverage-box|moon-cake|rice-cracker|rice-ball|fortune|custard|service-dog|guide-dog|dodo|cat-face|dog-face|cow-face|pig-face|pig-nose|mouse-face|rabbit-face|horse-face|monkey-face|tiger-face|dragon-face|front-facing|lacrosse|cricket-game|curling|martial|goal-net|flag-in|ice-hockey|field-hockey|rugby|softball|flying-disc|boxing|badminton|pinata|mirror-ball|microbe|cockroach|rosette|carousel|barber|derelict|landslide|roller-coaster|stadium|tokyo|milky-way|japanese-castle|globe-showing-a|electric-plug|petri|stop-sign-|globe-with/

/** Animal faces are what figures of those animals are told by; faces of people are drawn. */
export const extras =
  'ghost robot alien skull love-letter red-heart broken-heart collision dashing-away dizzy thought-balloon speech-balloon zzz bone brain eye eyes ear footprints tooth speaker-medium-volume loudspeaker hindu-temple tokyo-tower sports-medal ribbon stop-sign balloon moai wedding label bookmark carousel-horse horse-face dog-face cat-face rabbit-face cow-face pig-face mouse-face monkey-face tiger-face dragon-face'.split(
    ' ',
  )

/** Above this many characters an icon of the Noto set is taken from the Fluent set instead. */
export const largestBody = 9500
