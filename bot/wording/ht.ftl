# Mo bot la an kreyòl ayisyen. Net, kout, san jijman; nou pale ak lektè a ak « ou ».
# status: draft
# Chif yo rive kòm chif, dat yo kòm tèks bot/wording/dates.py fè. Kreyòl pa chanje mo a lè gen plizyè: se 0 ak 1 sèlman nou make lè fraz la chanje.

# Leads: the first line of a page
lead-tally = Rezilta vòt la, dapre atik yo: { $value }.
lead-reported = { $n } nan { $of } atik yo di sa.
lead-value = « { $value } »: { $n } nan { $of } atik yo di sa.
lead-sides = Sa moun ki dakò ak moun ki kont di nan atik sa yo.
lead-side-support = Sa moun ki dakò di nan atik sa yo.
lead-side-oppose = Sa moun ki kont di nan atik sa yo.
lead-person = { $name }
lead-premise = Kesyon an sipoze « { $premise } ». Pa gen atik nan koleksyon sa a ki di sa. Men sa yo di:
lead-premise-bare = Kesyon an sipoze yon bagay okenn atik nan koleksyon sa a pa di. Men sa yo di:
lead-no-answer = { $of } atik ki nan koleksyon sa a pa reponn kesyon sa a.
lead-no-answer-one = Sèl atik ki nan koleksyon sa a pa reponn kesyon sa a.
lead-advice = Bot sa a pa ka bay konsèy sou ka yon moun. Men sa atik yo rapòte:
lead-advice-bare = Bot sa a pa ka bay konsèy sou ka yon moun, epi atik yo pa pale de sa.
lead-opinion = Bot sa a pa gen opinyon. Men sa tou de bò yo di nan atik sa yo:
lead-opinion-bare = Bot sa a pa gen opinyon, epi atik yo pa pale de sa.
lead-empty = Tanpri poze yon kesyon sou sijè a an kèk mo, pa egzanp: { $example }
lead-empty-bare = Tanpri poze yon kesyon sou sijè a an kèk mo.
lead-too-long = Kesyon an twò long pou nou chèche avè l. Tanpri ekri mwens pase { $limit } karaktè.
lead-not-found = Pa gen anyen isit la ki gen non sa a.
lead-nothing = Koleksyon sa a pa gen anyen konsa.
lead-help = Poze kesyon ou ak pwòp mo pa ou, oswa sèvi ak yon kòmand.

lead-listing-people = { $n ->
    [1] Atik yo bay non 1 moun oswa òganizasyon.
   *[other] Atik yo bay non { $n } moun ak òganizasyon.
  }
lead-listing-differences = { $n ->
    [1] Gen 1 kesyon atik yo pa dakò sou li.
   *[other] Gen { $n } kesyon atik yo pa dakò sou yo.
  }
lead-listing-timeline = { $n } evènman ki gen dat.
lead-listing-sources = { $n } atik.
lead-listing-glossary = { $n } mo.

# Headings
heading-ask = Repons
heading-vote = Vòt la
heading-people = Moun ak òganizasyon
heading-reactions = Reyaksyon
heading-differences = Kote atik yo pa dakò
heading-timeline = Kwonoloji
heading-sources = Sous
heading-agreement = Sa yo deside
heading-glossary = Mo ki esplike
heading-help = Èd
heading-error = Eskize nou

# Excerpts
citation = { $outlet }, { $date }, paragraf { $paragraph }
citation-retold = { $outlet }, { $date }, rakonte dapre paragraf { $paragraph }
unnamed-outlet = « { $title } »
date-unknown = yo pa bay dat la
speaker = se { $speaker } k ap pale
side-support-voices = { $n ->
    [0] An favè: pa gen moun yo site bò sa a nan atik sa yo
   *[other] An favè ({ $n } vwa)
  }
side-oppose-voices = { $n ->
    [0] Kont: pa gen moun yo site bò sa a nan atik sa yo
   *[other] Kont ({ $n } vwa)
  }
closest = Pasaj ki pi pre a (li pa reponn kesyon an):

# Counts
count = { $n } nan { $of } atik ki nan koleksyon sa a di sa ({ $outlets }).
count-outlets-more = { $outlets } ak { $n } lòt
count-contrary = { $n } atik di yon lòt bagay: { $outlets }.
count-contrary-bare = { $n } atik di yon lòt bagay.
count-silent = { $n ->
    [1] Lòt atik la pa di sa; sa pa vle di li demanti li.
   *[other] Lòt { $n } yo pa di sa; sa pa vle di yo demanti li.
  }
count-copies = { $n ->
    [1] 1 lòt atik repete { $origin }; nou pa konte li.
   *[other] { $n } lòt atik repete { $origin }; nou pa konte yo.
  }

# Notices
notice-single_article = Se yon sèl atik ki di sa: { $outlet }.
notice-single_article_person = Yon sèl atik, sou yon moun yo bay non li. Verifye anvan ou pataje.
notice-newer = Yon atik ki vin apre chanje sa yon atik anvan te di; gade diferans yo.
notice-not_advice = Sa a se enfòmasyon ki soti nan nouvèl, se pa konsèy legal. Pou ka pa ou a, pale ak yon avoka ki gen lisans oswa yon reprezantan ki akredite.
notice-no_opinion = Bot sa a pa di kilès ki gen rezon.
notice-votes_not_given = Atik ki isit la yo pa di kijan chak manm te vote.
notice-brief = Se ti rezime ak mo koleksyon an; se pa fraz medya yo.

# Differences
difference-on = Atik yo pa dakò sou: { $question }
difference-kind-contradiction = Yo pa ka vre ansanm.
difference-kind-newer = Yon sous ki vin apre chanje sa yon sous anvan te di.
difference-kind-scope = Detay diferan; se pa nesesèman yon kontradiksyon.
difference-kind-wording = Yo bay li yon lòt non oswa yon lòt enpòtans.
difference-kind-only_one = Se yon sèl atik ki di sa; lòt yo pa pale de sa.
difference-automatic = Pwogram nan jwenn li otomatikman.
difference-primary = nan dokiman an menm
difference-more = Gen { $n } lòt diferans sou sa.
no-verdict = Bot sa a pa di kilès ki gen rezon.

# What a difference that was found automatically is about; the keys are those of knowledge/claims/asking.py
difference-asks-count = Konbyen? (« { $about } »)
difference-asks-tally = Ki rezilta vòt la te bay?
difference-asks-money = Konbyen lajan?
difference-asks-money-cost = Konbyen li koute?
difference-asks-money-fine = Konbyen amann nan ye?
difference-asks-money-fee = Konbyen frè a ye?
difference-asks-money-revenue = Konbyen lajan li rapòte?
difference-asks-money-earnings = Jiska ki revni li aplike?
difference-asks-money-wage = Konbyen salè a ye?
difference-asks-money-rebate = Konbyen lajan yo remèt?
difference-asks-money-fund = Konbyen lajan yo mete sou kote?
difference-asks-share = Ki pati nan total la?
difference-asks-share-of = Ki pati nan « { $about } »?
difference-asks-measure = Konbyen?
difference-asks-measure-age = Depi ki laj oswa jiska ki laj?
difference-asks-measure-speed = Nan ki vitès?
difference-asks-duration = Pandan konbyen tan?
difference-asks-date = Nan ki dat?
difference-asks-date-start = Kilè li kòmanse?
difference-asks-date-end = Kilè li fini?
difference-asks-date-vote = Ki jou vòt la te fèt?
difference-asks-clock = A ki lè?
difference-asks-clock-start = A ki lè li kòmanse?
difference-asks-clock-end = A ki lè li fini?
difference-asks-clock-vote = A ki lè vòt la te fèt?
difference-asks-duty = Kisa ki pèmèt, kisa ki pa pèmèt?
difference-asks-duty-required = Èske li obligatwa?
difference-asks-coverage = Ki moun oswa kisa sa konsène?
difference-asks-status = Nan ki etap li ye?
difference-asks-status-train = Èske fòmasyon an fèt deja?
difference-asks-agent = Ki moun ki fè l?
difference-asks-agent-propose = Ki moun ki te pwopoze l?
difference-asks-agent-pay = Ki moun k ap peye l?
difference-asks-agent-impose = Ki moun ki te bay lòd la?
difference-asks-agent-win = Ki moun ki te resevwa l?
difference-asks-agent-receive = Ki moun ki resevwa lajan an?
difference-asks-agent-alone = Ki moun ki te bay sèl vòt kont lan?
difference-asks-stance = Èske { $about } dakò oswa kont?
difference-asks-fact = Èske se konsa, ou non?

# Votes
vote-yes = Wi
vote-no = Non
vote-abstained = Absteni
vote-absent = Absan
vote-row = { $choice }: { $names }

# People
role = { $title }
role-dated = { $title }, { $dates }
since = depi { $date }
until = jiska { $date }
person-articles = { $n ->
    [0] Okenn nan { $of } atik yo pa bay non sa a.
   *[other] { $n } nan { $of } atik yo bay non sa a.
  }
person-side-support = Pozisyon dapre atik yo: an favè.
person-side-oppose = Pozisyon dapre atik yo: kont.
person-vote = Vòt: { $choice }.
person-vote-dated = Vòt { $date }: { $choice }.
person-change = Chanjman yo rapòte ({ $date }): { $text }
people-persons = Moun
people-organisations = Òganizasyon
people-groups = Gwoup yo pa bay non

# Timeline
event = { $date }: { $text }
event-announced = { $date } (yo anonse l): { $text }

# Sources
source-brief = rakonte ak pwòp mo pa nou
source-full = mo medya a menm
source-paragraphs = { $n } paragraf
source-derived = repete { $origin }; nou pa konte l kòm yon dezyèm vwa
source-incomplete = se yon pati nan orijinal la sèlman nou te ka li
source-no_author = yo pa bay non otè a
source-noise = { $n } blòk nou kite deyò paske se piblisite oswa dekorasyon paj la
passport-no_byline = Yo pa bay non otè a.
passport-no_date = Yo pa bay dat piblikasyon an.
passport-promotion = Mo pwomosyon: « { $text } » (paragraf { $places }).
passport-own_gap = Tèks la di li menm gen yon bagay ki manke: « { $text } » (paragraf { $places }).
passport-shared_text = { $n } % nan mo li yo nan { $other } tou.
passport-unnamed_quote = { $n } nan { $of } sitasyon pa di kiyès ki pale (paragraf { $places }).
passport-only_here = { $n } nan { $of } bagay ou ka verifye pa nan okenn lòt atik isit la (paragraf { $places }).
kind-official = dokiman ofisyèl
kind-newspaper = jounal
kind-tv = televizyon
kind-radio = radyo
kind-wire = ajans laprès
kind-online = nouvèl sou entènèt
kind-magazine = magazin
kind-nonprofit = medya san bi likratif
kind-advocacy = òganizasyon k ap defann yon kòz
kind-opinion = opinyon
kind-blog = blòg
kind-aggregator = sit ki rasanble nouvèl

# Terms
term = { $name }: { $meaning }
term-names = Yo di tou: { $names }

# Next steps
next-questions = Ou ka mande:
did-you-mean = Non ki sanble:
referrals = Kote ou ka jwenn èd, dapre moun ki okipe koleksyon sa a:
button-more = Plis
button-back = Tounen nan kòmansman
button-sources = Sous
button-differences = Diferans
button-support = Moun ki dakò
button-oppose = Moun ki kont
as-of = { $n } atik; { $newest }. Endèks { $version }.
newest = sa ki pi resan an se { $date }; sa ki rive apre pa ladan
newest-unknown = okenn pa gen dat

# Help
help-vote = /vote — vòt la ak kijan chak manm te vote
help-people = /people [non] — ki moun yo bay non, ak sa yo rapòte sou yo
help-reactions = /reactions [favè|kont] — tou de bò yo, ak menm plas
help-ask = /ask kesyon — oswa annik tape kesyon an
help-differences = /differences [sijè] — kote atik yo pa dakò
help-timeline = /timeline [depi AAAA-MM-JJ] — evènman ki gen dat
help-sources = /sources [atik] — atik yo ak feblès yo
help-agreement = /agreement — sa yo deside, jan atik yo kòmanse
help-glossary = /glossary [mo] — mo yo esplike an senp
help-help = /help — paj sa a; ou ka tape kòmand yo an kreyòl tou, tankou /èd
help-privacy = Nou pa sove kesyon ou yo.
help-local = /lang, /mode dm|server, /forget ak /quit mache nan tèminal sa a sèlman.

# Errors
error-folder-missing = Pa gen dosye { $folder }. Bay dosye ki gen atik yo.
error-folder-not_a_folder = { $folder } se yon fichye. Bay dosye ki gen atik yo.
error-folder-empty = { $folder } pa gen okenn atik (.md, .txt, .html oswa .pdf). Mete omwen youn.
error-folder-nothing_readable = Nou pa ka li okenn atik nan { $folder }. `onrecord collection check` bay rezon yo.
error-folder-unreadable = Nou pa gen dwa li { $folder }. Chanje pèmisyon li yo.
error-unexpected = Gen yon pwoblèm bò kote pa nou. Anyen pa sove. Tanpri eseye ankò. (ref { $reference })
error-line = liy { $line }: { $reason }
error-json = se pa yon objè JSON ki gen "id" ak "text"
error-language = Pa gen lang { $language }; chwazi youn nan { $languages }.

# The local runner
local-welcome = OnRecord nan tèminal sa a: { $title }. Tape yon kesyon, /help oswa /quit.
local-language = Lang: { $language }.
local-mode-dm = Mòd mesaj dirèk: sa ou tape se kesyon, epi nou sonje konvèsasyon an pandan { $minutes } minit.
local-mode-server = Mòd sèvè: se kòmand sèlman nou reponn, tankou nan yon chanèl.
local-server-silent = Nan mòd sèvè, bot la reponn kòmand sèlman. Sèvi ak /ask oswa /mode dm.
local-forgotten = Nou bliye: konvèsasyon an rekòmanse.
local-no-button = Pa gen bouton { $number } sou dènye paj la.
local-unknown = Pa gen kòmand { $command }. Èske ou te vle di { $close }?
local-unknown-bare = Pa gen kòmand { $command }. /help montre sa ki genyen.
local-since = { $text } se pa yon dat. Ekri 2025, 2025-06 oswa 2025-06-17.
local-question-missing = Tape kesyon an apre /ask.

# Checking a collection
check-title = { $title }: { $folder }
check-counts = Atik: { $articles } ({ $full } konplè, { $briefs } rezime); paragraf prèv: { $facts }; kite deyò kòm bri: { $noise }; moun: { $people }; sijè: { $topics }; diferans: { $differences }; evènman: { $events }; mo: { $terms }.
check-retracted = { $n } fichye retire, yo pa konte: { $files }.
check-clean = Pa gen pwoblèm.
check-problems = Erè: { $errors }; avètisman: { $warnings }.
check-error = erè
check-warning = avètisman
check-column-id = atik
check-column-date = dat
check-column-kind = kalite
check-column-language = lang
check-column-paragraphs = paragraf
check-column-noise = bri
check-column-outlet = medya
check-column-articles = atik
check-column-topics = sijè
check-column-people = moun
check-column-differences = diferans
check-column-events = evènman
check-column-terms = mo
check-column-drafts = bouyon
check-column-reviewed = revize

# Taking in an article
intake-heading = Yon atik pou mete
intake-size = { $n } paragraf prèv; n ap sere l kòm { $file }.
intake-field-title = Tit: { $value } ({ $by })
intake-field-outlet = Medya: { $value } ({ $by })
intake-field-author = Siyati: { $value } ({ $by })
intake-field-url = Adrès: { $value } ({ $by })
intake-field-published = Pibliye: { $value } ({ $by })
intake-field-not_before = Pibliye: yo pa di ki lè; pa anvan { $value } ({ $by })
intake-field-language = Lang: { $value } ({ $by })
intake-unknown = nou pa konnen
intake-by-head = soti nan antèt la oswa nan fich ki bò kote fichye a
intake-by-page = soti nan sa paj la di sou tèt li
intake-by-byline = soti nan yon liy tèks la
intake-by-headline = premye liy oswa premye tit la
intake-by-file_name = soti nan non fichye a
intake-by-text = soti nan mo tèks la
intake-by-nowhere = nou pa jwenn li okenn kote
intake-cut = { $n ->
    [0] Nou pa koupe anyen.
    [1] Nou koupe 1 blòk; nou p ap janm site l:
   *[other] Nou koupe { $n } blòk; nou p ap janm site yo:
  }
intake-cut-line = { $number }, { $reason }: { $text }
intake-more = ak { $n } lòt
noise-promotion = pwomosyon
noise-embed = piblikasyon yo kole ladan l
noise-links = lis lyen
noise-byline = siyati
noise-comment = kòmantè lektè
noise-cookies = avi sou cookies
intake-passport = Sa ki ka fè l mwens solid:
intake-passport-clean = Nou pa jwenn anyen.
intake-same-address = Li soti nan menm adrès ak { $other }. Si l ap pran plas atik sa a, retire lòt la anvan.

change-heading = Sa sa ap chanje
change-articles = Atik: { $before } anvan, { $after } apre.
change-answers = { $n } kesyon fiks jwenn yon lòt repons:
change-before = Anvan: { $lead } { $place }
change-after = Apre: { $lead } { $place }
change-counts = { $n } kesyon fiks kenbe menm repons, ak yon lòt kantite atik:
change-count = { $question } { $before } nan { $before_of } anvan, { $after } nan { $after_of } apre.
change-newer = { $n } diferans kote yon atik ki vin apre chanje sa yon atik anvan te di:
change-come = { $n } diferans parèt:
change-turned = { $n } diferans gen lòt pozisyon oswa lòt prèv:
change-gone = { $n } diferans disparèt:
change-backed-coming = { $n } bagay ki te nan yon sèl atik nan de atik kounye a:
change-backed-going = { $n } bagay ap rete nan yon sèl atik:
change-backed-more = Gen { $n } lòt bagay plizyè lòt atik di tou.
change-people-coming = { $n } non fenk antre nan koleksyon an:
change-people-going = { $n } non pa nan okenn lòt atik:
change-nothing = Okenn repons, okenn kantite, okenn diferans pa chanje.

confirm-add = Mete atik sa a? [w/N]
confirm-retract = Retire { $id }? N ap kache l, nou p ap efase l. [w/N]
confirm-undo = Defèt chanjman { $number } ({ $id })? [w/N]
confirm-words = w wi y yes
not-written = Anyen pa ekri. Repete kòmand lan ak --yes pou aplike l.
written-added = Nou mete { $id } kòm chanjman { $number }. Pou defèt li: onrecord collection rollback { $number }
written-retracted = Nou retire { $id } kòm chanjman { $number }. Pou defèt li: onrecord collection rollback { $number }
written-restored = Nou remete { $id } kòm chanjman { $number }. Pou defèt li: onrecord collection rollback { $number }

history-heading = Chanjman nan { $title }
history-lead = { $n ->
    [0] Anyen poko antre, anyen poko retire.
    [1] 1 chanjman.
   *[other] { $n } chanjman; dènye a alafen.
  }
history-when = { $date }, { $time } UTC
history-added = { $number }. { $when }: nou mete « { $title } » [{ $id }]
history-retracted = { $number }. { $when }: nou retire « { $title } » [{ $id }]
history-restored = { $number }. { $when }: nou remete « { $title } » [{ $id }]
history-not-there = { $number }. { $when }: nou te dwe mete « { $title } » [{ $id }], men fichye li a pa la
history-undoes = li defèt chanjman { $number }
history-file = { $file }, SHA-256 { $digest }

refused-same_id = Gen yon atik { $detail } deja. Bay sa a yon lòt idantifyan ak --id, oswa retire lòt la anvan.
refused-same_text = Atik sa a la deja: { $detail }.
refused-ending = { $detail } se pa yon fòma atik. Sove l an .md, .txt, .html oswa .pdf.
refused-bad_id = { $detail } pa ka yon idantifyan. Sèvi ak lèt, chif, tirè ak pwen.
refused-no_article = Pa gen atik { $detail }. `onrecord collection list` montre yo tout.
refused-nothing_to_undo = Pa gen yon chanjman konsa ki kanpe toujou. `onrecord collection history` montre yo tout.
refused-busy = N ap ekri yon lòt chanjman. Eseye ankò talè konsa.
refused-changed_meanwhile = Koleksyon an chanje depi lè nou te montre w sa sa ap fè. Anyen pa ekri; tanpri gade ankò.
refused-not_writable = Nou pa ka ekri anyen isit la: { $detail }
refused-no_data_folder = Pa gen dosye pou pwòp atik pa ou. Mete youn nan ONRECORD_DATA.
refused-file_gone = Fichye { $detail } pa la ankò.
refused-fetch_url = Nou pa ka chèche { $detail }. Bay yon adrès ki kòmanse ak http:// oswa https://.
refused-fetch_credentials = Nou pa chèche adrès ki gen non itilizatè oswa modpas: { $detail }
refused-fetch_address = { $detail } se pa yon adrès piblik, kidonk nou pa mande l anyen. ONRECORD_FETCH_HOSTS bay non sèvè ki pa anba règ sa a.
refused-fetch_redirects = Adrès la voye lòt kote plis pase { $detail } fwa.
refused-fetch_status = Sèvè a reponn ak estati { $detail } olye li bay atik la.
refused-fetch_type = Adrès la gen { $detail }; se HTML, tèks senp, Markdown ak PDF sèlman ki atik.
refused-fetch_too_large = Sa ki nan adrès la pi gwo pase { $detail }.
refused-fetch_slow = Li pran plis pase { $detail } segonn. Sove paj la epi mete fichye a.
refused-fetch_packed = Sèvè a konprese paj la yon jan nou pa ka louvri ({ $detail }). Sove paj la epi mete fichye a.
refused-fetch_unreachable = Nou pa ka rive sou { $detail }.

progress-fetching = N ap chèche paj la
progress-reading = N ap li koleksyon an
progress-comparing = N ap gade sa ki chanje
progress-step = { $what } … { $seconds } s
progress-steps = { $what } ({ $done } nan { $of }) … { $seconds } s

shelf-renewed = Koleksyon an chanje: { $n } atik, endèks { $version }.
shelf-kept = Nou pa ka sèvi ak koleksyon ki sou disk la, kidonk sa ki te la anvan an rete. { $reason }

# Problems of a collection: what is wrong, and what mends it
problem-binary = se pa yon fichye tèks. Ba li ekstansyon vrè fòma li, oswa retire l.
problem-too_large = li pi gwo pase { $detail }. Kite tèks atik la sèlman.
problem-encoding = oktè yo pa tèks nan okenn kodaj nou konnen. Sove fichye a an UTF-8.
problem-encoding_guessed = se pa UTF-8; nou li l kòm { $detail }. Sove fichye a an UTF-8 pou ou sèten de chak lèt.
problem-unreadable = nou pa ka li l ({ $detail }). Verifye fichye a ak pèmisyon li yo.
problem-not_found = pa gen fichye konsa.
problem-not_a_file = se pa yon fichye nòmal. Mete fichye a menm isit la.
problem-encrypted = dokiman an fèmen ak yon modpas. Sove l san modpas.
problem-no_text = pa gen tèks yon atik ladan l. Mete tèks la, oswa retire fichye a; yon paj eskane bezwen rekonesans tèks anvan.
problem-front_matter = antèt la kraze: { $detail }. Mete gimè alantou yon valè ki gen de pwen ladan l.
problem-front_matter_open = antèt la pa gen --- pou fèmen l. Mete l anba dènye chan an.
problem-front_matter_fields = antèt la pa gen chan. Ekri yon "field: value" pa liy.
problem-kind = nou pa konnen kalite sa a. Ekri full oswa brief.
problem-brief_unmarked = tèks la gen mak yon rezime. Ekri "kind: brief" nan antèt la.
problem-marker = yon paragraf nan yon rezime kòmanse ak mak li, tankou [5] oswa [5 support]; sa a kòmanse ak "{ $detail }".
problem-duplicate = non sa a pran deja: { $detail }. Se premye a ki konte; bay sa a yon lòt.
problem-toml = fichye a kraze isit la: { $detail }. Anyen ladan l pa konte toutotan ou pa ranje l.
problem-field_missing = chan sa a manke. Mete l.
problem-field_empty = chan sa a vid. Ranpli l.
problem-field_text = chan sa a pran yon tèks. Mete l ant gimè.
problem-field_texts = chan sa a pran yon lis tèks. Mete chak ant gimè.
problem-field_list = chan sa a pran yon lis. Mete l ant [kwochè].
problem-field_table = chan sa a pran yon ti tablo. Ekri l konsa: { "{" } es = "tèks" { "}" }.
problem-field_tables = chan sa a pran tablo. Ekri chak anba pwòp [[tit]] pa l.
problem-field_flag = { $detail } se pa ni true ni false.
problem-field_date = { $detail } se pa yon dat. Ekri 2025, 2025-06 oswa 2025-06-17.
problem-field_choice = nou pa konnen mo sa a isit la. Chwazi youn nan: { $detail }.
problem-field_evidence = { $detail } se pa yon kote. Ekri "atik:paragraf".
problem-field_reference = pa gen anyen isit la ki gen idantifyan { $detail }. Korije l, oswa mete sa li nonmen an.
problem-field_url = { $detail } se pa yon adrès entènèt. Kòmanse l ak https://.
problem-field_unknown = pa gen chan ki gen non sa a. Korije l oswa retire l.
problem-field_unknown_close = pa gen chan ki gen non sa a. Èske ou te vle di { $detail }?
problem-no_article = pa gen atik pou { $detail }. Nou kite referans lan deyò.
problem-no_paragraph = pa gen paragraf pou { $detail }. Nou kite referans lan deyò.
problem-no_evidence = { $detail } se yon tit oswa nou kite l deyò kòm bri. Site yon paragraf nan tèks la.
problem-nothing_left = nou kite l deyò, paske anyen nan sa li site pa nan koleksyon an.
problem-side_unproved = yon pozisyon bezwen side_evidence. Nou kite l deyò toutotan yon sous pa montre l.
problem-positions_two = kalite diferans sa a bezwen de pozisyon oswa plis; li gen { $detail }.
problem-positions_one = sa yon sèl atik di gen yon sèl pozisyon; isit la gen { $detail }.
problem-edition_unknown = orijinal la pa gen antre { $detail }. Nou kite tradiksyon an deyò.
problem-edition_count = tradiksyon an ak orijinal la pa gen menm kantite: { $detail }. Tradui chak, nan menm lòd.
problem-translation_full = se rezime sèlman ki ka gen tradiksyon; { $detail } se yon atik konplè.
problem-translation_unknown = pa gen atik { $detail }. Nou kite tradiksyon an deyò.
problem-translation_marker = mak yo pa menm ak orijinal la; isit la orijinal la gen { $detail }. Nou kite tradiksyon an deyò.
problem-translation_figures = chif yo pa menm ak orijinal la: { $detail } (+ isit la sèlman, - manke isit la). Nou kite tradiksyon an deyò.
problem-shared_sentence = de rezime gen menm fraz: { $detail }. Rakonte chak atik ak pwòp mo pa l.
problem-implausible_date = { $detail } pa ka kòrèk.
problem-published_before = pibliye anvan yo te ka ekri l: { $detail }.

# Explain mode
explain-heading = Poukisa repons sa a
explain-outcome = Rezilta: { $outcome } ({ $lead }).
explain-read-as = Nou konprann li konsa: { $english }
explain-asks = Li mande: { $asks }; bò: { $side }.
explain-people = Moun ak òganizasyon nou rekonèt: { $names }
explain-things = Bagay kesyon an nonmen
explain-thing = { $name }: { $share } % nan kesyon an
explain-thing-missing = { $name }: { $share } % nan kesyon an; okenn atik pa di sa
explain-terms = Mo nou chèche (pwa × idf)
explain-considered = Fraz nou gade, pi bon an an premye
explain-answers = Li reponn.
explain-kind-missing = Li pa reponn: li pa gen anyen nan kalite yo mande a.
explain-too-little = Li pa reponn: li di twò piti nan sa yo mande a.
explain-of-another = Li pa reponn: li pa pale de moun yo mande a.
explain-far-behind = Nou kite l deyò: li twò lwen dèyè pi bon an.
explain-figures = Nòt { $score }; li di { $coverage } % nan kesyon an; koresponn { $fit }.
explain-witnessed = Premye ekstrè a, dapre deklarasyon yo ak dapre mo yo
explain-carrying = Sa yo di l: { $articles }
explain-conflicting = Sa yo di lekontrè: { $articles }
explain-silent = Sa ki pa di anyen: { $count }
explain-compared = Deklarasyon nou konpare
explain-same = Menm deklarasyon an ({ $reason }; resanblans { $score }).
explain-contradiction = Youn di lekontrè lòt ({ $reason }; resanblans { $score }).
explain-newer = Sa ki vin apre a chanje sa ki te vin avan an ({ $reason }; resanblans { $score }).
explain-scope = Detay diferan; toude ka vre ({ $reason }; resanblans { $score }).
explain-apart = Yo pa pale de menm bagay ({ $reason }; resanblans { $score }).

# Discord
heading-passage = Pasaj la
lead-passage = Nan « { $title } », ak paragraf ki bò kote l yo.
lead-voice = Sa { $name } di nan atik sa yo.
lead-silent = Atik sa yo pa site okenn pawòl { $name }.
lead-again = Nou te montre pasaj sa yo deja.
lead-gone = Pasaj sa yo pa nan koleksyon an ankò.
button-read = Li { $number }
button-other-side = Lòt bò a
button-post = Pibliye nan chanèl la
heading-language = Lang
heading-privacy = Vi prive
heading-forget = Nou bliye
language-name = Kreyòl
language-choose = Lang yo: { $names }.
language-chosen = Kreyòl apati kounye a, jiskaske bot la rekòmanse oswa ou sèvi ak /forget.
privacy-nothing = Nou pa sove kesyon, non, ni idantifyan lektè yo: ni sou disk, ni nan jounal.
privacy-conversation = Nou sonje yon konvèsasyon pandan { $minutes } minit nan memwa: sa nou te konprann, jamè tèks la.
privacy-language = Lang ou chwazi a rete nan memwa jiskaske bot la rekòmanse oswa ou sèvi ak /forget.
privacy-answers = Repons ki fèk pase yo rete nan memwa pou nou ale pi vit, san kesyon an epi san moun ki te mande a.
privacy-discord = Discord li menm kenbe mesaj yo jiskaske yo efase yo.
forget-done = Nou bliye konvèsasyon sa a ak lang ou te chwazi a.
discord-welcome = Bonjou. Poze kesyon ou ak pwòp mo pa ou; /help montre plis. Nou pa sove kesyon ou yo.
discord-wait = Twòp kesyon youn dèyè lòt. Tanpri eseye ankò nan { $seconds } segonn.
discord-no-text = Se tèks sèlman nou ka li isit la. Tanpri tape kesyon an.
discord-nothing-to-check = Mesaj sa a pa gen tèks pou nou verifye.
discord-changed = Koleksyon an chanje depi lè yo te fè paj sa a; men paj jodi a.
discord-button-broken = Nou pa ka li bouton sa a ankò. Tanpri poze kesyon an ankò.
discord-command-changed = Kòmand sa a chanje. Tanpri rechaje Discord epi eseye ankò, oswa tape kesyon an bay bot la.
help-language = /language — English, Español, Kreyòl
help-privacy-command = /privacy — sa nou kenbe
help-forget = /forget — bliye konvèsasyon sa a ak lang ou
help-check = Sou Discord, Apps → Verifye ak sous yo sou nenpòt mesaj

# Discord: names of commands and options; descriptions up to 100 characters
discord-ask = Poze yon kesyon sou sijè a ak pwòp mo pa ou
discord-ask-question = Kesyon ou
discord-vote = Vòt la ak kijan chak manm te vote
discord-people = Ki moun yo bay non, ak sa yo rapòte sou yo
discord-people-name = Yon moun oswa yon òganizasyon
discord-reactions = Sa moun ki dakò ak moun ki kont di, ak menm plas
discord-reactions-side = Yon sèl bò
discord-reactions-from = Yon sèl moun oswa òganizasyon
discord-differences = Kote atik yo pa dakò
discord-differences-topic = Yon sijè oswa yon mo ladan l
discord-timeline = Evènman ki gen dat
discord-timeline-since = Apati dat sa a: 2025, 2025-06 oswa 2025-06-17
discord-sources = Atik yo ak feblès yo
discord-sources-article = Yon atik
discord-agreement = Sa yo deside, jan atik yo kòmanse
discord-glossary = Mo yo esplike an senp
discord-glossary-term = Yon mo
discord-language = Chwazi lang repons yo
discord-language-language = Lang lan
discord-privacy = Sa nou kenbe sou ou
discord-forget = Bliye konvèsasyon sa a ak lang ou
discord-help = Sa ou ka mande isit la
discord-visibility = Ki moun ki wè repons lan
discord-visibility-me = Mwen sèlman
discord-visibility-everyone = Tout moun
discord-side-support = An favè
discord-side-oppose = Kont
discord-check = Verifye ak sous yo

# Discord: names of commands and options, lower case without blanks; typed lines know them too
discord-name-ask = mande
discord-name-vote = vòt
discord-name-people = moun
discord-name-reactions = reyaksyon
discord-name-differences = diferans
discord-name-timeline = dat
discord-name-sources = sous
discord-name-agreement = akò
discord-name-glossary = glosè
discord-name-help = èd
discord-name-language = lang
discord-name-privacy = prive
discord-name-forget = bliye
discord-name-question = kesyon
discord-name-name = non
discord-name-side = bò
discord-name-from = moun
discord-name-topic = sijè
discord-name-since = depi
discord-name-article = atik
discord-name-term = mo
discord-name-visibility = vizib

# Discord: the operator's lines
serve-token-missing = Token an manke: mete token bot la, ki nan pòtay devlopè Discord la, nan ONRECORD_DISCORD_TOKEN.
serve-token-shape = ONRECORD_DISCORD_TOKEN pa sanble token yon bot (twa pati ki separe ak pwen).
serve-token-wrong = Discord pa aksepte token ki nan ONRECORD_DISCORD_TOKEN.
serve-unreachable = Nou pa ka jwenn Discord ({ $reason }).
serve-ready = An sèvis: { $title }; { $articles } atik; endèks { $version }.
serve-stopping = N ap kanpe; n ap fini repons ki an kou yo anvan.
serve-commands-sent = Nou anrejistre kòmand yo sou Discord.
serve-commands-same = Kòmand yo anrejistre deja jan yo ye a.
serve-commands-refused = Discord refize kòmand yo ({ $reason }); sa ki te anrejistre anvan yo rete.
check-serve-commands = Kòmand: { $names } ({ $fingerprint }).
check-serve-problem = Discord t ap refize /{ $command }: { $problem }
check-serve-unsound = Fòk nou ranje kòmand ki anwo yo anvan.
check-serve-sound = Tout bagay pare pou sèvi.

# Languages of texts, and how far they were reviewed
draft = Bouyon: yon moun ki pale kreyòl depi lakay poko revize tèks sa a.
language-en = angle
language-es = panyòl
language-ht = kreyòl ayisyen
language-fr = franse
text-original = an { $language } (tèks orijinal la)
text-untranslated = an { $language }, li poko tradui
page-untranslated = Gen tèks sou paj sa a ki an { $language }; yo poko tradui.
gloss = Mo kle: { $terms }

# Pictures
button-picture = Imaj
picture-part = Imaj { $number } sou { $of }.
picture-articles = { $n } nan { $of } atik yo pran pozisyon sou sa.
picture-events = { $n } nan { $of } evènman ki gen dat.
picture-announced = yo anonse l
picture-silent = — : atik sa a pa pran pozisyon sou kesyon an; sa pa vle di li demanti sa.
picture-alt-differences = Tablo ki montre kote atik yo pa dakò. { $title }. { $questions } { $n } nan { $of } atik ki pran pozisyon. Tout tèks la bò kote imaj la.
picture-alt-timeline = Kwonoloji. { $title }. { $n ->
    [1] 1 evènman: { $first }.
   *[other] { $n } evènman, soti { $first } rive { $last }.
  } Tout tèks la bò kote imaj la.
picture-none = Pa gen anyen pou desinen la a.
picture-no-such-topic = Pa gen diferans sou { $topic }. Sijè ki pi pre yo: { $close }
picture-option = --since mache ak kwonoloji a, --topic mache ak diferans yo.
picture-ending = { $file } pa yon non pou yon imaj. Bay yon non ki fini ak .png.
picture-not-written = Nou pa ka ekri { $file }: { $reason }
picture-how = Paj sa a gen yon imaj: { $alt } Pou anrejistre l: { $command }
