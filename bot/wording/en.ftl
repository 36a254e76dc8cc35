# Every word of the bot's own voice, in English. Neutral, short, no verdicts.
# Numbers arrive as numbers, dates as text made by bot/wording/dates.py.

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
check-counts = { $articles } articles ({ $full } full, { $brief } briefs), { $facts } paragraphs of evidence, { $noise } left out as noise, { $people } people, { $topics } topics, { $differences } differences, { $events } events, { $terms } terms.
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
explain-kind-missing = Does not answer: it holds nothing of the kind that is asked for.
explain-too-little = Does not answer: it says too little of what is asked.
explain-far-behind = Left out: far behind the best.
explain-figures = Score { $score }, says { $coverage } % of the question, fit { $fit }.

# Discord
heading-passage = The passage
lead-passage = From “{ $title }”, with the paragraphs around it.
lead-voice = What { $name } says in these articles.
lead-silent = No words of { $name } are quoted in these articles.
lead-again = These passages were shown before.
lead-gone = These passages are no longer in the collection.
button-read = Read { $number }
button-other-side = The other side
