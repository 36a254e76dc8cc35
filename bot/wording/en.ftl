# Every word of the bot's own voice, in English. Neutral, short, no verdicts.
# status: original
# Numbers arrive as numbers, dates as text made by bot/wording/dates.py, with their precision: day, month or year.

# Leads: the first line of a page
lead-tally = Vote reported: { $value }.
lead-reported = { $n ->
    [one] Reported in 1 of { $of } articles.
   *[other] Reported in { $n } of { $of } articles.
  }
lead-value = { $n ->
    [one] “{ $value }”, in 1 of { $of } articles.
   *[other] “{ $value }”, in { $n } of { $of } articles.
  }
lead-sides = What supporters and opponents say in these articles.
lead-side-support = What supporters say in these articles.
lead-side-oppose = What opponents say in these articles.
lead-person = { $name }
lead-premise = The question assumes “{ $premise }”. No article here says that. They say:
lead-premise-bare = The question assumes something that no article here says. They say:
lead-no-answer = The { $of } articles in this collection do not answer this.
lead-no-answer-one = The one article in this collection does not answer this.
lead-advice = This bot cannot advise on a personal case. This is what the articles report:
lead-advice-bare = This bot cannot advise on a personal case, and the articles do not speak of it.
lead-opinion = This bot has no opinion. This is what both sides say in these articles:
lead-opinion-bare = This bot has no opinion, and the articles do not speak of it.
lead-empty = Please ask about the policy in a few words, for example: { $example }
lead-empty-bare = Please ask about the policy in a few words.
lead-too-long = That question is too long to search with. Please ask in fewer than { $limit } characters.
lead-not-found = Nothing here goes by that name.
lead-nothing = This collection holds nothing of that kind.
lead-help = Ask in plain words, or use a command.

lead-listing-people = { $n ->
    [one] 1 person or organisation is named.
   *[other] { $n } people and organisations are named.
  }
lead-listing-differences = { $n ->
    [one] 1 question on which the articles differ.
   *[other] { $n } questions on which the articles differ.
  }
lead-listing-timeline = { $n ->
    [one] 1 dated event.
   *[other] { $n } dated events.
  }
lead-listing-sources = { $n ->
    [one] 1 article.
   *[other] { $n } articles.
  }
lead-listing-glossary = { $n ->
    [one] 1 term.
   *[other] { $n } terms.
  }

# Headings
heading-ask = Answer
heading-vote = The vote
heading-people = People and organisations
heading-reactions = Reactions
heading-differences = Where the articles differ
heading-timeline = Timeline
heading-sources = Sources
heading-agreement = What was decided
heading-glossary = Terms
heading-help = Help
heading-error = Sorry

# Excerpts
citation = { $outlet }, { $date }, paragraph { $paragraph }
citation-retold = { $outlet }, { $date }, retold from paragraph { $paragraph }
unnamed-outlet = “{ $title }”
date-unknown = date not given
speaker = { $speaker } speaking
side-support-voices = { $n ->
    [0] In favor: no quoted voice on this side in these articles
    [one] In favor (1 voice)
   *[other] In favor ({ $n } voices)
  }
side-oppose-voices = { $n ->
    [0] Against: no quoted voice on this side in these articles
    [one] Against (1 voice)
   *[other] Against ({ $n } voices)
  }
closest = Closest passage (it does not answer the question):

# Counts
count = { $n ->
    [one] In 1 of { $of } articles here ({ $outlets }).
   *[other] In { $n } of { $of } articles here ({ $outlets }).
  }
count-outlets-more = { $outlets } and { $n } more
count-contrary = { $n ->
    [one] 1 article says otherwise: { $outlets }.
   *[other] { $n } articles say otherwise: { $outlets }.
  }
count-contrary-bare = { $n ->
    [one] 1 article says otherwise.
   *[other] { $n } articles say otherwise.
  }
count-silent = { $n ->
    [one] The other one does not say this; that is not a denial.
   *[other] The other { $n } do not say this; that is not a denial.
  }
count-copies = { $n ->
    [one] 1 further article repeats { $origin } and is not counted.
   *[other] { $n } further articles repeat { $origin } and are not counted.
  }

# Notices
notice-single_article = Only one article says this: { $outlet }.
notice-single_article_person = One article only, about a named person. Check before sharing.
notice-newer = A later article changes an earlier one; see the differences.
notice-not_advice = This is news, not legal advice. For your own case, talk to a licensed lawyer or an accredited representative.
notice-no_opinion = This bot does not say which is right.
notice-votes_not_given = The articles here do not say how each member voted.
notice-brief = These are short retellings in the collection's own words, not the publishers' sentences.

# Differences
difference-on = Articles differ on: { $question }
difference-kind-contradiction = These cannot both hold.
difference-kind-newer = A later source changes an earlier one.
difference-kind-scope = Different detail; not necessarily a contradiction.
difference-kind-wording = Named or weighted differently.
difference-kind-only_one = Only one article says this; the others do not mention it.
difference-automatic = Found automatically.
difference-primary = from the document itself
difference-more = { $n ->
    [one] 1 more difference touches this.
   *[other] { $n } more differences touch this.
  }
no-verdict = This bot does not say which is right.

# What a difference that was found automatically is about; the keys are those of knowledge/claims/asking.py
difference-asks-count = How many { $about }?
difference-asks-tally = What was the result of the vote?
difference-asks-money = How much money?
difference-asks-money-cost = How much does it cost?
difference-asks-money-fine = How high is the fine?
difference-asks-money-fee = How high is the charge?
difference-asks-money-revenue = How much money does it bring in?
difference-asks-money-earnings = Up to which income does it apply?
difference-asks-money-wage = How high is the pay?
difference-asks-money-rebate = How high is the rebate?
difference-asks-money-fund = How much money is set aside?
difference-asks-share = What share?
difference-asks-share-of = What share of { $about }?
difference-asks-measure = How much?
difference-asks-measure-age = From or up to which age?
difference-asks-measure-speed = At which speed?
difference-asks-duration = How long?
difference-asks-date = On which date?
difference-asks-date-start = When does it start?
difference-asks-date-end = When does it end?
difference-asks-date-vote = On which day was the vote?
difference-asks-clock = At what time?
difference-asks-clock-start = At what time does it start?
difference-asks-clock-end = At what time does it end?
difference-asks-clock-vote = At what time was the vote?
difference-asks-duty = What is allowed, and what is not?
difference-asks-duty-required = Is it required?
difference-asks-coverage = To whom or what does it apply?
difference-asks-status = Where does it stand?
difference-asks-status-train = Has the training taken place?
difference-asks-agent = Who did it?
difference-asks-agent-propose = Who proposed it?
difference-asks-agent-pay = Who pays for it?
difference-asks-agent-impose = Who ordered it?
difference-asks-agent-win = Who received it?
difference-asks-agent-receive = Who receives the money?
difference-asks-agent-alone = Who cast the only vote against it?
difference-asks-stance = Does { $about } support or oppose it?
difference-asks-fact = Is it so, or not?

# Votes
vote-yes = Yes
vote-no = No
vote-abstained = Abstained
vote-absent = Absent
vote-row = { $choice }: { $names }

# People
role = { $title }
role-dated = { $title }, { $dates }
since = since { $date }
until = until { $date }
person-articles = { $n ->
    [one] Named in 1 of { $of } articles.
   *[other] Named in { $n } of { $of } articles.
  }
person-side-support = Position as reported: in favor.
person-side-oppose = Position as reported: against.
person-vote = Vote: { $choice }.
person-vote-dated = Vote on { $date }: { $choice }.
person-change = Change reported ({ $date }): { $text }
people-persons = People
people-organisations = Organisations
people-groups = Unnamed groups

# Timeline
event = { $date }: { $text }
event-announced = { $date } (announced): { $text }

# Sources
source-brief = retold in our own words
source-full = the publisher's words
source-paragraphs = { $n ->
    [one] 1 paragraph
   *[other] { $n } paragraphs
  }
source-derived = repeats { $origin }; not counted as a second voice
source-incomplete = only a part of the original could be read
source-no_author = no author given
source-noise = { $n ->
    [one] 1 block left out as advertising or page furniture
   *[other] { $n } blocks left out as advertising or page furniture
  }
passport-no_byline = No author is given.
passport-no_date = No date of publication is given.
passport-promotion = Promotional wording: “{ $text }” (paragraph { $places }).
passport-own_gap = The text itself says that something is missing: “{ $text }” (paragraph { $places }).
passport-shared_text = { $n } % of its wording also stands in { $other }.
passport-unnamed_quote = { $n ->
    [one] 1 of { $of } quotations names no speaker (paragraph { $places }).
   *[other] { $n } of { $of } quotations name no speaker (paragraph { $places }).
  }
passport-only_here = { $n ->
    [one] 1 of { $of } checkable claims stands in no other article here (paragraph { $places }).
   *[other] { $n } of { $of } checkable claims stand in no other article here (paragraph { $places }).
  }
kind-official = official document
kind-newspaper = newspaper
kind-tv = television
kind-radio = radio
kind-wire = news agency
kind-online = online news
kind-magazine = magazine
kind-nonprofit = nonprofit news
kind-advocacy = advocacy
kind-opinion = opinion
kind-blog = blog
kind-aggregator = aggregator

# Terms
term = { $name }: { $meaning }
term-names = Also: { $names }

# Next steps
next-questions = You can ask:
did-you-mean = Closest names:
referrals = Places of help named by this collection's operator:
button-more = More
button-back = Back to the start
button-sources = Sources
button-differences = Where they differ
button-support = Supporters
button-oppose = Opponents
as-of = { $n ->
    [one] 1 article; { $newest }. Index { $version }.
   *[other] { $n } articles; { $newest }. Index { $version }.
  }
newest = newest dated { $date }; later events are not included
newest-unknown = none is dated

# Help
help-vote = /vote — the vote and how each member voted
help-people = /people [name] — who is named, and what is reported of them
help-reactions = /reactions [support|oppose] — both sides in equal slots
help-ask = /ask question — or just type the question
help-differences = /differences [topic] — where the articles differ
help-timeline = /timeline [since YYYY-MM-DD] — dated events
help-sources = /sources [article] — the articles and their weaknesses
help-agreement = /agreement — what was decided, as the articles begin
help-glossary = /glossary [term] — terms in plain words
help-help = /help — this page
help-privacy = Questions are not saved.
help-local = /lang, /mode dm|server, /forget and /quit work in this terminal only.

# Errors
error-folder-missing = There is no folder { $folder }. Give the folder that holds the articles.
error-folder-not_a_folder = { $folder } is a file. Give the folder that holds the articles.
error-folder-empty = { $folder } holds no article (.md, .txt, .html or .pdf). Add at least one.
error-folder-nothing_readable = No article in { $folder } can be read. `onrecord collection check` names the reasons.
error-folder-unreadable = { $folder } may not be read. Change its permissions.
error-unexpected = Something failed on our side. Nothing was saved. Please try again. (ref { $reference })
error-line = line { $line }: { $reason }
error-json = not a JSON object with "id" and "text"
error-language = There is no language { $language }; choose one of { $languages }.

# The local runner
local-welcome = OnRecord, local runner: { $title }. Type a question, /help, or /quit.
local-language = Language: { $language }.
local-mode-dm = Direct-message mode: plain words are questions and the conversation is remembered for { $minutes } minutes.
local-mode-server = Server mode: only commands are answered, as in a channel.
local-server-silent = In server mode the bot answers commands only. Use /ask, or /mode dm.
local-forgotten = Forgotten: the conversation starts anew.
local-no-button = There is no button { $number } on the last page.
local-unknown = There is no command { $command }. Did you mean { $close }?
local-unknown-bare = There is no command { $command }. /help lists them.
local-since = { $text } is not a date. Write 2025, 2025-06 or 2025-06-17.
local-question-missing = Type the question after /ask.

# Checking a collection
check-title = { $title }: { $folder }
check-counts = { $articles } articles ({ $full } full, { $briefs } briefs), { $facts } paragraphs of evidence, { $noise } left out as noise, { $people } people, { $topics } topics, { $differences } differences, { $events } events, { $terms } terms.
check-retracted = { $n ->
    [one] 1 file is retracted and does not count: { $files }.
   *[other] { $n } files are retracted and do not count: { $files }.
  }
check-clean = No problems.
check-problems = { $errors } errors, { $warnings } warnings.
check-error = error
check-warning = warning
check-column-id = article
check-column-date = date
check-column-kind = kind
check-column-language = language
check-column-paragraphs = paragraphs
check-column-noise = noise
check-column-outlet = outlet
check-column-articles = articles
check-column-topics = topics
check-column-people = people
check-column-differences = differences
check-column-events = events
check-column-terms = terms
check-column-drafts = drafts
check-column-reviewed = reviewed

# Problems of a collection: what is wrong, and what mends it
problem-binary = this is not a text file. Give it the ending of its real format, or take it away.
problem-too_large = larger than { $detail }. Keep only the article's own text.
problem-encoding = the bytes are no text in any known encoding. Save the file as UTF-8.
problem-encoding_guessed = not UTF-8; read as { $detail }. Save the file as UTF-8 to be sure of every letter.
problem-unreadable = cannot be read ({ $detail }). Check the file and its permissions.
problem-not_found = there is no such file.
problem-not_a_file = not a regular file. Put the file itself here.
problem-encrypted = the document is locked with a password. Save it without one.
problem-no_text = there is no text of an article in it. Add the text, or take the file away; a scan needs text recognition first.
problem-front_matter = the front matter is broken: { $detail }. Put quotation marks around a value that holds a colon.
problem-front_matter_open = the front matter has no closing ---. Add it below the last field.
problem-front_matter_fields = the front matter holds no fields. Write one "field: value" a line.
problem-kind = the kind is unknown. Write full or brief.
problem-brief_unmarked = the text has a brief's markers. Write "kind: brief" into the front matter.
problem-marker = a brief's paragraph begins with its marker, such as [5] or [5 support]; this one begins "{ $detail }".
problem-duplicate = the name is taken already: { $detail }. The first one counts; give this one another.
problem-toml = the file is broken here: { $detail }. Nothing in it counts until it is mended.
problem-field_missing = the field is missing. Add it.
problem-field_empty = the field is empty. Fill it.
problem-field_text = the field holds one text. Put it in quotation marks.
problem-field_texts = the field holds a list of texts. Put each in quotation marks.
problem-field_list = the field holds a list. Put it in [square brackets].
problem-field_table = the field holds a small table. Write it as { "{" } es = "text" { "}" }.
problem-field_tables = the field holds tables. Write each below its own [[heading]].
problem-field_flag = { $detail } is neither true nor false.
problem-field_date = { $detail } is no date. Write 2025, 2025-06 or 2025-06-17.
problem-field_choice = the word is unknown here. Choose one of: { $detail }.
problem-field_evidence = { $detail } is no place. Write "article:paragraph".
problem-field_reference = nothing here has the id { $detail }. Correct it, or add what it names.
problem-field_url = { $detail } is no web address. Begin it with https://.
problem-field_unknown = no field has this name. Correct it or take it away.
problem-field_unknown_close = no field has this name. Did you mean { $detail }?
problem-no_article = there is no article for { $detail }. The reference is left out.
problem-no_paragraph = there is no paragraph for { $detail }. The reference is left out.
problem-no_evidence = { $detail } is a heading or was left out as noise. Cite a paragraph of the text.
problem-nothing_left = left out, because nothing that it cites is in the collection.
problem-side_unproved = a side needs side_evidence. It is left out until a source shows it.
problem-positions_two = this kind of difference needs two positions or more; it has { $detail }.
problem-positions_one = a claim of one article has one position; it has { $detail }.
problem-edition_unknown = the original has no entry { $detail }. The translation is left out.
problem-edition_count = the translation and the original differ in number: { $detail }. Translate each, in the same order.
problem-translation_full = only a brief can have a translation; { $detail } is a full article.
problem-translation_unknown = there is no article { $detail }. The translation is left out.
problem-translation_marker = the markers differ from the original; here it has { $detail }. The translation is left out.
problem-translation_figures = the figures differ from the original: { $detail } (+ only here, - missing here). The translation is left out.
problem-shared_sentence = two briefs share a sentence: { $detail }. Retell each article in its own words.
problem-implausible_date = { $detail } cannot be right.
problem-published_before = published before it can have been written: { $detail }.

# Explain mode
explain-heading = Why this answer
explain-outcome = Outcome: { $outcome } ({ $lead }).
explain-read-as = Read as: { $english }
explain-asks = Asks for: { $asks }; side: { $side }.
explain-people = People and bodies recognised: { $names }
explain-things = Things named in the question
explain-thing = { $name }: { $share } % of the question
explain-thing-missing = { $name }: { $share } % of the question; no article says it
explain-terms = Terms searched with (weight × idf)
explain-considered = Sentences considered, best first
explain-answers = Answers.
explain-of-another = Does not answer: it does not speak of the person who is asked about.
explain-kind-missing = Does not answer: it holds nothing of the kind that is asked for.
explain-too-little = Does not answer: it says too little of what is asked.
explain-far-behind = Left out: far behind the best.
explain-figures = Score { $score }, says { $coverage } % of the question, fit { $fit }.
explain-witnessed = The first excerpt, by claims and by wording
explain-carrying = Said by: { $articles }
explain-conflicting = Contradicted by: { $articles }
explain-silent = Silent: { $count }
explain-compared = Claims compared
explain-same = The same claim ({ $reason }; likeness { $score }).
explain-contradiction = They contradict each other ({ $reason }; likeness { $score }).
explain-newer = The later one changes the earlier one ({ $reason }; likeness { $score }).
explain-scope = Different detail; both can hold ({ $reason }; likeness { $score }).
explain-apart = Not about the same thing ({ $reason }; likeness { $score }).

# Discord
heading-passage = The passage
lead-passage = From “{ $title }”, with the paragraphs around it.
lead-voice = What { $name } says in these articles.
lead-silent = No words of { $name } are quoted in these articles.
lead-again = These passages were shown before.
lead-gone = These passages are no longer in the collection.
button-read = Read { $number }
button-other-side = The other side
button-post = Post to channel
heading-language = Language
heading-privacy = Privacy
heading-forget = Forgotten
language-name = English
language-choose = Languages: { $names }.
language-chosen = English from now on, until the bot restarts or you use /forget.
privacy-nothing = Questions, names and ids of readers are not saved: not on disk, not in logs.
privacy-conversation = A conversation is remembered for { $minutes } minutes in memory: what was understood, never the text.
privacy-language = A language that you choose is kept in memory until the bot restarts or you use /forget.
privacy-answers = Recent answers are kept in memory for speed, without the question and without who asked.
privacy-discord = Discord itself keeps messages until they are deleted.
forget-done = This conversation and your choice of language are forgotten.
discord-welcome = Hello. Ask in plain words; /help shows more. Questions are not saved.
discord-wait = Too many questions at once. Please try again in { $seconds } seconds.
discord-no-text = Only text can be read here. Please type the question.
discord-nothing-to-check = That message holds no text to check.
discord-changed = The collection has changed since that page was made; this is today's.
discord-button-broken = That button can no longer be read. Please ask again.
discord-command-changed = This command has changed. Please reload Discord and try again, or type the question to the bot.
help-language = /language — English, Español, Kreyòl
help-privacy-command = /privacy — what is kept
help-forget = /forget — forget this conversation and your language
help-check = On Discord, Apps → Check against sources on any message

# Discord: names of commands and options; descriptions up to 100 characters
discord-ask = Ask about the policy in plain words
discord-ask-question = Your question
discord-vote = The vote, and how each member voted
discord-people = Who is named, and what is reported of them
discord-people-name = A person or organisation
discord-reactions = What supporters and opponents say, in equal slots
discord-reactions-side = One side only
discord-reactions-from = One person or organisation only
discord-differences = Where the articles differ
discord-differences-topic = A topic or a word of it
discord-timeline = Dated events
discord-timeline-since = From this date on: 2025, 2025-06 or 2025-06-17
discord-sources = The articles and their weaknesses
discord-sources-article = One article
discord-agreement = What was decided, as the articles begin
discord-glossary = Terms in plain words
discord-glossary-term = One term
discord-language = Choose the language of the answers
discord-language-language = The language
discord-privacy = What is kept of you
discord-forget = Forget this conversation and your language
discord-help = What can be asked here
discord-visibility = Who sees the answer
discord-visibility-me = Only me
discord-visibility-everyone = Everyone
discord-side-support = In favor
discord-side-oppose = Against
discord-check = Check against sources

# Discord: names of commands and options, lower case without blanks; typed lines know them too
discord-name-ask = ask
discord-name-vote = vote
discord-name-people = people
discord-name-reactions = reactions
discord-name-differences = differences
discord-name-timeline = timeline
discord-name-sources = sources
discord-name-agreement = agreement
discord-name-glossary = glossary
discord-name-help = help
discord-name-language = language
discord-name-privacy = privacy
discord-name-forget = forget
discord-name-question = question
discord-name-name = name
discord-name-side = side
discord-name-from = from
discord-name-topic = topic
discord-name-since = since
discord-name-article = article
discord-name-term = term
discord-name-visibility = visibility

# Discord: the operator's lines
serve-token-missing = No token: set ONRECORD_DISCORD_TOKEN to the bot's token from Discord's developer portal.
serve-token-shape = ONRECORD_DISCORD_TOKEN does not look like a bot's token (three parts with full stops between them).
serve-token-wrong = Discord does not accept the token in ONRECORD_DISCORD_TOKEN.
serve-unreachable = Discord cannot be reached ({ $reason }).
serve-ready = Serving { $title }, { $articles } articles, index { $version }.
serve-stopping = Stopping; running answers are finished first.
serve-commands-sent = Commands were registered with Discord.
serve-commands-same = Commands are registered as they are.
serve-commands-refused = Discord refused the commands ({ $reason }); those registered before stay.
check-serve-commands = Commands: { $names } ({ $fingerprint }).
check-serve-problem = Discord would refuse /{ $command }: { $problem }
check-serve-unsound = The commands above have to be mended first.
check-serve-sound = Everything is ready to serve.

# Languages of texts, and how far they were reviewed
draft = Draft: not yet reviewed by a native reader.
language-en = English
language-es = Spanish
language-ht = Haitian Creole
language-fr = French
text-original = in { $language } (original text)
text-untranslated = in { $language }, not translated yet
page-untranslated = Parts of this page are in { $language }; they are not translated yet.
gloss = Key terms: { $terms }

# Taking in an article
intake-heading = An article to be added
intake-size = { $n ->
    [one] 1 paragraph of evidence, to be kept as { $file }.
   *[other] { $n } paragraphs of evidence, to be kept as { $file }.
  }
intake-field-title = Title: { $value } ({ $by })
intake-field-outlet = Outlet: { $value } ({ $by })
intake-field-author = Byline: { $value } ({ $by })
intake-field-url = Address: { $value } ({ $by })
intake-field-published = Published: { $value } ({ $by })
intake-field-not_before = Published: not given; not before { $value } ({ $by })
intake-field-language = Language: { $value } ({ $by })
intake-unknown = unknown
intake-by-head = from the front matter or the slip beside the file
intake-by-page = from what the page says of itself
intake-by-byline = from a line of the text
intake-by-headline = the first line or heading
intake-by-file_name = from the name of the file
intake-by-text = from the words of the text
intake-by-nowhere = found nowhere
intake-cut = { $n ->
    [0] Nothing was cut.
    [one] 1 block was cut and is never quoted:
   *[other] { $n } blocks were cut and are never quoted:
  }
intake-cut-line = { $number }, { $reason }: { $text }
intake-more = and { $n } more
noise-promotion = promotion
noise-embed = embedded post
noise-links = list of links
noise-byline = byline
noise-comment = readers' comment
noise-cookies = cookie notice
intake-passport = What may weaken it:
intake-passport-clean = Nothing was found.
intake-same-address = It comes from the same address as { $other }. If it takes the place of that article, retract that one first.

change-heading = What this changes
change-articles = Articles: { $before } before, { $after } after.
change-answers = { $n ->
    [one] 1 standing question is answered differently:
   *[other] { $n } standing questions are answered differently:
  }
change-before = Before: { $lead } { $place }
change-after = After: { $lead } { $place }
change-counts = { $n ->
    [one] 1 standing question keeps its answer, with another number of articles:
   *[other] { $n } standing questions keep their answer, with another number of articles:
  }
change-count = { $question } { $before } of { $before_of } before, { $after } of { $after_of } after.
change-newer = { $n ->
    [one] 1 difference in which a later article changes an earlier one:
   *[other] { $n } differences in which a later article changes an earlier one:
  }
change-come = { $n ->
    [one] 1 difference appears:
   *[other] { $n } differences appear:
  }
change-turned = { $n ->
    [one] 1 difference has other positions or other evidence:
   *[other] { $n } differences have other positions or other evidence:
  }
change-gone = { $n ->
    [one] 1 difference disappears:
   *[other] { $n } differences disappear:
  }
change-backed-coming = { $n ->
    [one] 1 claim that stood in one article alone now stands in two:
   *[other] { $n } claims that stood in one article alone now stand in two:
  }
change-backed-going = { $n ->
    [one] 1 claim will stand in one article alone:
   *[other] { $n } claims will stand in one article alone:
  }
change-backed-more = { $n ->
    [one] 1 further claim is made by several other articles as well.
   *[other] { $n } further claims are made by several other articles as well.
  }
change-people-coming = { $n ->
    [one] 1 name is new to the collection:
   *[other] { $n } names are new to the collection:
  }
change-people-going = { $n ->
    [one] 1 name stands in no other article:
   *[other] { $n } names stand in no other article:
  }
change-nothing = No answer, count or difference changes.

confirm-add = Add this article? [y/N]
confirm-retract = Retract { $id }? It is hidden, not deleted. [y/N]
confirm-undo = Undo change { $number } ({ $id })? [y/N]
confirm-words = y yes
not-written = Nothing was written. Repeat the command with --yes to apply it.
written-added = Added { $id } as change { $number }. Undo it with: onrecord collection rollback { $number }
written-retracted = Retracted { $id } as change { $number }. Undo it with: onrecord collection rollback { $number }
written-restored = Restored { $id } as change { $number }. Undo it with: onrecord collection rollback { $number }

history-heading = Changes to { $title }
history-lead = { $n ->
    [0] Nothing was added or retracted yet.
    [one] 1 change.
   *[other] { $n } changes, the latest last.
  }
history-when = { $date }, { $time } UTC
history-added = { $number }. { $when }: added “{ $title }” [{ $id }]
history-retracted = { $number }. { $when }: retracted “{ $title }” [{ $id }]
history-restored = { $number }. { $when }: restored “{ $title }” [{ $id }]
history-not-there = { $number }. { $when }: “{ $title }” [{ $id }] was to be added, but its file is not there
history-undoes = undoes change { $number }
history-file = { $file }, SHA-256 { $digest }

refused-same_id = There is an article { $detail } already. Give this one another id with --id, or retract that one first.
refused-same_text = This article is there already: { $detail }.
refused-ending = { $detail } is no format of an article. Save it as .md, .txt, .html or .pdf.
refused-bad_id = { $detail } cannot be an id. Use letters, digits, hyphens and full stops.
refused-no_article = There is no article { $detail }. `onrecord collection list` shows all.
refused-nothing_to_undo = There is no such change that still holds. `onrecord collection history` shows all.
refused-busy = Another change is being written. Try again in a moment.
refused-changed_meanwhile = The collection has changed since you were shown what this does. Nothing was written; please look again.
refused-not_writable = Nothing can be written here: { $detail }
refused-no_data_folder = There is no folder for your own articles. Set ONRECORD_DATA to one.
refused-file_gone = The file { $detail } is no longer there.

progress-fetching = Fetching the page
progress-reading = Reading the collection
progress-comparing = Looking at what changes
progress-step = { $what } … { $seconds } s
progress-steps = { $what } ({ $done } of { $of }) … { $seconds } s

refused-fetch_url = { $detail } cannot be fetched. Give an address that begins with http:// or https://.
refused-fetch_credentials = Addresses with a user name or a password are not fetched: { $detail }
refused-fetch_address = { $detail } is no public address, so it is not asked. ONRECORD_FETCH_HOSTS names hosts for which this does not hold.
refused-fetch_redirects = The address leads on more than { $detail } times.
refused-fetch_status = The server answers with status { $detail } instead of the article.
refused-fetch_type = The address holds { $detail }; only HTML, plain text, Markdown and PDF are articles.
refused-fetch_too_large = What the address holds is larger than { $detail }.
refused-fetch_slow = It took longer than { $detail } seconds. Save the page and add the file.
refused-fetch_packed = The server packs the page in a way that cannot be unpacked ({ $detail }). Save the page and add the file.
refused-fetch_unreachable = { $detail } cannot be reached.

shelf-renewed = The collection has changed: { $n ->
    [one] 1 article
   *[other] { $n } articles
  }, index { $version }.
shelf-kept = The collection on disk cannot be used, so the one before it stays. { $reason }

# Pictures
button-picture = Picture
picture-part = Picture { $number } of { $of }.
picture-articles = { $n ->
    [one] 1 of { $of } articles takes a position here.
   *[other] { $n } of { $of } articles take a position here.
  }
picture-events = { $n ->
    [one] 1 of { $of } dated events.
   *[other] { $n } of { $of } dated events.
  }
picture-announced = announced
picture-silent = — : this article takes no position on the question; that is not a denial.
picture-alt-differences = Table of where articles differ. { $title }. { $questions } { $n ->
    [one] 1 of { $of } articles that take a position.
   *[other] { $n } of { $of } articles that take a position.
  } The full text stands beside it.
picture-alt-timeline = Timeline. { $title }. { $n ->
    [one] 1 event: { $first }.
   *[other] { $n } events, from { $first } to { $last }.
  } The full text stands beside it.
picture-none = There is nothing to draw here.
picture-no-such-topic = There are no differences on { $topic }. Closest topics: { $close }
picture-option = --since goes with the timeline and --topic with the differences.
picture-ending = { $file } is no name for a picture. Give one that ends in .png.
picture-not-written = { $file } cannot be written: { $reason }
picture-how = This page has a picture: { $alt } Save it with: { $command }
