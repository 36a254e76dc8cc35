"""English turns of phrase that tell what kind of thing a question asks for; tables only."""

from __future__ import annotations

import re
from dataclasses import dataclass

from knowledge.answers import Asks
from knowledge.models import Side


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern over the folded question and what it shows."""

    asks: Asks
    pattern: re.Pattern[str]


def _cue(asks: Asks, pattern: str) -> Cue:
    return Cue(asks, re.compile(pattern))


SUPPORT_WORD = (
    r"(?:support(?:er|ers|ing|ed|s|ive)?|proponents?|backers?|fans?|in favou?r|favou?r(?:s|ed|ing|able)?|praise[ds]?|praising|applaud\w*|celebrat\w*|"
    r"welcom\w+|endors\w+|approv(?:e|es|ed|ing) of|pro side|good things|positive\w*|advantages?|benefits?|pros|like it|likes it|liked it|(?:people|residents|some|many|who) (?:like|love|want)s? (?:the|this|that)|happy|glad|pleased|thrilled|cheer(?:s|ed|ing)?|"
    r"vot(?:ed?|es|ing) (?:yes|for|in favou?r|aye)|(?:who(?:'s| is|s| was| were| are)|people|those|anyone|anybody|everyone) (?:all )?for (?:it|this|that|the)|yes (?:side|camp|votes?)|agree(?:s|d)? with|back(?:s|ed|ing)?(?= (?:it|this|that|the|him|her))|defend(?:s|ed|ing)?)"
)
OPPOSE_WORD = (
    r"(?:oppos(?:e|es|ed|ing|ition)|opponents?|critics?|criti[cs]\w*|detractors?|against|dissent\w*|object(?:s|ed|ing|ions?|ors?)?|complain\w*|"
    r"concern(?:s|ed)?|worr(?:y|ies|ied)|fears?|downsides?|negative\w*|drawbacks?|disadvantages?|cons|backlash|condemn\w*|denounc\w*|slam\w*|blast\w*|"
    r"not (?:happy|glad|pleased|satisfied|like|support|agree|in favou?r|want (?:it|this|that|the|an?)\b)|(?:do|does|did|is|are|was|were)n't (?:happy|like|support|agree|want (?:it|this|that|the|an?)\b)|"
    r"hate[sd]?|mad|angry|upset|unhappy|bad things|anti side|protest\w*|dislike[sd]?|"
    r"vot(?:ed?|es|ing) (?:no|against|nay)|no votes?|disagree(?:s|d)? with|no (?:side|camp|votes?|voters?)|say no|said no|saying no|(?:didn't|did not|wouldn't|would not) go along(?: with)?|hold-?outs?|nay-?sayers?|noes)"
)
SIDE_WORDS: tuple[tuple[Side, re.Pattern[str]], ...] = (
    (Side.SUPPORT, re.compile(rf"(?<!not )(?<!n't )\b{SUPPORT_WORD}\b")),
    (Side.OPPOSE, re.compile(rf"\b{OPPOSE_WORD}\b")),
)
FOR_OR_AGAINST = re.compile(
    r"\b(?:for|pro|in favou?r|support(?:s|ed|ing)?|back(?:s|ed|ing)?) (?:it )?or (?:against|anti|con|oppos(?:e|es|ed|ing))\b|\b(?:against|oppos(?:e|es|ed|ing)) (?:it )?or (?:for|in favou?r|support(?:s|ed|ing)?)\b"
)
BOTH_SIDES = re.compile(
    r"\b(?:reactions?|react(?:s|ed|ing)?|both sides|two sides|each side|sides|pros and cons|for and against|arguments?(?! (?:in favou?r|for|against|of))|"
    r"debate|public opinion|opinions?|divided|controvers\w+|responses?|respond(?:s|ed)?|how (?:do|did|are|does|have) (?:people|residents|folks|everyone|the public|the community) (?:feel|react|take|respond|think|see)|"
    r"what (?:do|did|are) (?:people|residents|locals|folks|everyone|the public) (?:think|say|saying|feel)|supporters and (?:opponents|critics)|who (?:is|was|'s) for and)\b"
)

# How one group took it is asked of that group, not of both sides.
_EVERYBODY = r"(?:people|residents|locals|folks|everyone|everybody|the public|public|the community|community|the city|both sides|each side|sides|mixed|initial|first|general|overall|any|what|the|how|main|and|there|were|was|is|are|about)"
REACTION_OF = re.compile(
    rf"\bhow(?: did|'d| do| does| have| are) (?:the )?(?!{_EVERYBODY}\b)(?:[\w'-]+ ){{1,4}}?(?:feel|react|respond|take it|took it|responding|reacting)\b"
    rf"|\b(?!{_EVERYBODY}\b)[a-z][\w'-]+ (?:reactions?|responses?) (?:to|on|about)\b|\b(?:reactions?|responses?) (?:of|from|by) (?:the |some |local )?(?!{_EVERYBODY}\b)\w+"
)

_NAMED_THING = (
    r"(?:judges?|court|law|act|statute|section|bill|study|studies|research\w*|report|group|groups|organi[sz]ations?|agency|agencies|program|programme|"
    r"compan(?:y|ies)|newspaper|outlet|firm|contractor|school|hospital|union|party|case|lawsuit|university|poll|survey|survey|neighbou?rhoods?|street|statutes?)"
)

A_NAMED_THING = re.compile(_NAMED_THING)

_OPENING = r"^(?:so|and|but|ok(?:ay)?|then|also|wait|well|now|hey|\W)*\b"

KINDS: tuple[Cue, ...] = (
    _cue(Asks.REASON, rf"{_OPENING}why\b(?!.*\b(?:all|every\w*|unanimous\w*|\d+ ?(?:-|to) ?\d+)\b)"),
    _cue(Asks.TIME, rf"{_OPENING}whens?\b|\bhow much (?:\w+ )?(?:time|longer)\b"),
    _cue(Asks.MEANING, r"\bwhat (?:does|do|did) .{1,60} (?:mean|stand for)\b"),
    _cue(Asks.TIME, r"\b(?:at )?(?:what|which) time\b"),
    _cue(Asks.AMOUNT, r"\bturnout\b"),
    _cue(
        Asks.CONTACT,
        r"\blinks?\b|\burls?\b|\b(?:phone|telephone|contact|hotline) (?:number|info\w*|details?|line)\b|\b(?:the )?number (?:for|to call|to)\b|\bwhat number\b|\be-?mail(?: address)?\b|\bwebsite\b|\bweb ?site\b|\bhotline\b|\b(?:street|mailing|office|exact|home) address\b|'s (?:cell|phone|mobile)\b|\bcell ?phone\b|\bcell number\b|\baddress of\b|\bwho (?:can|do|should) (?:i|we|people) (?:call|contact|email)\b",
    ),
    _cue(
        Asks.TALLY,
        r"\bhow many (?:\w+ )?(?:\w+ )?(?:voted|votes|vote|were (?:for|against|in favou?r)|said (?:yes|no))\b|\b(?:vote|voting|referendum|election|ballot|poll|council|board|commission) (?:count|split|tally|margin|result|total|score|outcome|numbers?)\b"
        r"|\b(?:tally|unanimous(?:ly)?|unanimity|final (?:vote|count|score|tally))\b|\b(?:margin|score|split)\b.{0,30}\bvot\w+|\bvot\w+.{0,40}\b(?:margin|split|come out|turn out|results?|end up|close|unanimous|go down)\b"
        r"|\bhow (?:close|narrow|tight) (?:was|were|is)\b|\bresults? (?:of )?(?:the )?vot\w+|\bvot\w+ results?\b|\bby how (?:much|many)\b|\bwhat was the (?:vote|result|outcome|margin|count|score)\b|\bhow did (?:the |they |it )?(?:\w+ )?(?:\w+ )?(?:\w+ )?vote\b(?! (?:yes|no))"
        r"|\bhow did (?:the |that )?(?:\w+ )?vote (?:go|end|turn)|\b(?:results?|outcome) of (?:the |that )?(?:\w+ )?vot\w+|^(?:the |so )*vot(?:e|es|ing)(?: (?:results?|count|tally))?\W*$|\bvot\w+ (?:for|against) (?:it |this )?(?:how many|number)"
        r"|^(?:so |and |but |\W)*(?:did|have|has) (?:the |they )(?:\w+ ){0,2}?(?:vote|voted|approve|approved|adopt|adopted) (?:yes|for|in favou?r|it\b|the\b|this\b)"
        r"|\b(?:did|has) it (?:\w+ )?pass(?:ed)?\b|\bpass(?:ed)? (?:easily|barely|narrowly|just|by)\b|\b(?:barely|easily|narrowly) pass|\blandslide\b|\bclose vote\b|\bhow (?:many )?(?:for|yes) and (?:how many )?(?:against|no)\b|\b\d{1,2} ?(?:-|to) ?\d{1,2}\b|\bevery(?:one|body) (?:vote|agree)|\ball (?:of the |the )?(?:\w+ )?(?:commissioners|council\w*|members) (?:vote|agree|support)",
    ),
    _cue(
        Asks.MONEY,
        r"\b(?:what|which) (?:sum|amount of money)\b|\bhow much (?:per|an|a|each|every) (?:hour|day|week|month|year|machine|person|family|household|vehicle|unit)\b|\bhow much (?:do|does|did|will|would|can|could) (?:\w+ ){1,3}(?:get|receive|owe|collect|make|earn|charge)\b(?! (?:done|better|worse|rid))|\bhow much (?:\w+ )?(?:money|funding|cash|grant\w*|will it cost|does it cost|did it cost|would it cost|do(?:es)? .* cost|will .* cost|(?:is|are|was|were|will be) .*(?:fines?|fees?|tolls?|fares?|tickets?|penalt(?:y|ies)|charges?|tax|rebates?|deposit|discount|salary|permit|rent)\b|.*\b(?:cost|pay|paid|spend|spent|budget\w*|fines?|fees?|worth|price|salary|earn)\b)|\b(?:price tag|what (?:does|will|did|would|is) (?:\w+ ){0,5}cost|what(?:'s| is| are| was) the (?:\w+ )?(?:cost|price|fee|fine|budget|penalty|toll|charge|salary|pay|wages?|rent|fare|deposit|rebate|refund|bill|grant|debt)\b(?! (?:cap|board|control|increase|money))|how expensive|what (?:does|do|did|will|would) .* (?:earn|make (?:a|per) (?:year|month|hour)|get paid)\b|\bsalar(?:y|ies)\b|how many (?:dollars|million|bucks)|cost to taxpayers)\b|\b(?:cost|price|costs|prices) (?:of|for|to)\b|^(?:the )?(?:price|cost|fee|fine|fare)s?\b|^(?!.*\b(?:who|what|why|when|where|how|is|are|was|were|do|does|did|can|will|against)\b)(?:\S+ ){0,4}(?:costs?|prices?|budget|fees?|tolls?|fares?|salary|penalty|funding)\W*$|\b(?:avg|average|median|typical) (?:rent|price|cost|bill|wage|pay|salary|fee)\b",
    ),
    _cue(
        Asks.SHARE,
        r"\b(?:percent(?:age)?|per cent|proportion|what share|share of|what (?:part|fraction) of|how big a share|ratio|how large a (?:share|part))\b|%",
    ),
    _cue(
        Asks.COUNT,
        r"\bhow many\b|\b(?:every|all|each)\b.*\bor (?:is it )?(?:only|just|some)\b|\bnumber of\b|\bcount of\b|\b(?:total|overall) (?:number|population|count|amount)\b|\bpopulation (?:of|size)\b|\bsize of\b|\bhow (?:old|tall|far|often)\b|\bhow (?:few|numerous)\b",
    ),
    _cue(
        Asks.AMOUNT,
        r"\bwhat is the (?:\w+ )?(?:max(?:imum)?|minimum|most|limit|ceiling|least|rate)\b|\b(?:max(?:imum)?|most) (?:that )?(?:they|you|he|she|we|i|anyone|landlords?|owners?|people) (?:can|could|may)\b|\bhow much\b(?! (?:time|longer)\b)|\bhow (?:big|large|fast|high|low|steep|quickly) \w+|\bby how (?:much|many)\b",
    ),
    _cue(
        Asks.TIME,
        r"\bwhens?\b|\b(?:first|last|start|starting|opening|end) (?:day|date)\b|\bday one\b|\bweek ?day\b|\bday of the week\b|\bwhat (?:days?|dates?|times?|years?|months?|hours?)\b|\bwhich (?:days?|dates?|years?|months?|hours?)\b|\bhow (?:long|soon|late|early|recent(?:ly)?)\b|\bsince when\b|\bdates?\b(?! rape)|\bdeadline\b|\btimeline\b|\bwhat time\b",
    ),
    _cue(
        Asks.PLACE,
        r"\bwhere\b(?! (?:does|do|did) .* stand\b)|\b(?:which|what) (?:(?!are|is|do|did|does|was|were|have|has|the|if|about|will|would|can)\w+ )?(?:cit(?:y|ies)|towns?|places?|count(?:y|ies)|countr(?:y|ies)|states?|neighbou?rhoods?|municipalit\w+|streets?|locations?|address)\b",
    ),
    _cue(
        Asks.REASON,
        r"\bwhy\b|\bhow come\b|\breasons?\b|\bwhat for\b|\bon what grounds\b|\bwhat (?:made|caused|prompted|led)\b|\bmotive|\bjustif\w+|\brationale\b|\bexcuse\b|\barguments?\b",
    ),
    _cue(
        Asks.PERSON,
        r"\bwho\b|\bwho's\b|\bwhos\b|\bwhom\b|\bwhose\b|\b(?:which|what) (?:(?!are|is|do|did|does|was|were|have|has|the|if|about|will|would|can)\w+ )?(?:person|people|activists?|officials?|commissioners?|council ?(?:members?|wom[ae]n|m[ae]n|or|ors)|politicians?|leaders?|residents?|experts?|speakers?|advocates?|mayors?|members?|names?)\b|\bnames? of\b|\bwhat(?:'s| is| are| was) the names?\b|\bby whom\b|\bname (?:the|all|one|any|some|them)\b",
    ),
    _cue(
        Asks.NAMED,
        rf"\b(?:which|what) (?:(?!are|is|do|did|does|was|were|have|has|the|if|about|will|would|can)\w+ )?{_NAMED_THING}\b(?! (?:say|says|said|mean|means|do|does|did|show|shows|find|have))|\bwhich {_NAMED_THING}\b|\bwhat {_NAMED_THING} (?:exactly|specifically|is this|was it|are these)\b|\bexact name\b|\bcitations?\b",
    ),
    _cue(
        Asks.MEANING,
        r"^(?!.*\b(?:\w{3,}ing|next|now|about|doing)\b)(?!.*\b(?:of|for|against|at|to|with|from|by|on|in)\W*$)(?:so |and |ok(?:ay)? |but |wait )*(?:what(?:'s| is| are| was|s)|define|explain|meaning of|definition of) (?:an? |the |this |that )*"
        r"(?!(?:point|deal|status|reason|problem|issue|latest|story|timeline|impact|effect|future|difference|name|going|happening|new|next|your|there|being|people|residents|advocates|critics|opponents|supporters|cost|price|date|vote|result|outcome|margin)\b)[^\s?]+(?: [^\s?]+){0,3}\W*$"
        r"|\bwhat (?:does|do|did) .{1,60} (?:mean|stand for)\b|\bdefin(?:e|ition)\b|\b(?:meaning|definition)(?: of\b|\W*$)|\bstands? for\b|\bwhat (?:kind|sort|type) of (?:thing|program|agreement)\b|\bwhat exactly is\b",
    ),
)
# `Can they ask where I was born` asks for no place; `did they say where it is` does.
YES_OR_NO = re.compile(
    rf"{_OPENING}(?:is|are|was|were|isn't|aren't|do|does|did|don't|doesn't|didn't|can|could|will|would|may|must|has|have|had)\b"
)
# `The boy who mows` asks for nobody.
RELATIVE = re.compile(
    r"\b(?:the|an?|that|those|these|this|some|any|every) (?:[\w-]+ ){1,2}who\b|\b(?:people|persons?|man|woman|men|women|guys?|lady|kids?|someone|somebody|anyone|anybody|everyone|those|ones?) who\b"
)
EMBEDDED = re.compile(
    r"(?<!know )(?<!known )(?<!say )(?<!said )(?<!says )(?<!tell )(?<!me )(?<!us )(?<!explain )(?<!sure )(?<!clear )(?<!idea )(?<!announce )(?<!announced )(?<!decide )(?<!decided )(?<!name )(?<!reveal )(?<!mention )(?<!anyone )(?<!of )(?<!on )(?<!about )\b(?:where|who|whom|why|when|how)\b"
)
# `What happens when it rains` asks for no time.
OPENS_OTHERWISE = re.compile(rf"{_OPENING}(?:whats?|which|whos?|how|where)\b")
EMBEDDED_LATER = re.compile(
    r"(?<!know )(?<!say )(?<!said )(?<!and )(?<!or )(?<!, )(?<!tell )(?<!me )(?<!decide )(?<!decides )\b(?:where|who|whom|why|when)\b"
)
WORDS = re.compile(
    r"\bwhat (?:did|does|do|has|have|had|was|were|is|are|'d|d) (?P<who>.{2,60}?)(?:'s)? (?:say|said|saying|says|think|thinks|thought|tell|told|argue[ds]?|claim(?:s|ed)?|call(?:ed|s)?|feel|comment(?:ed)?|respond(?:ed)?|react(?:ed|ion)?|position|opinion|stance|view|take|point|reaction|response|statement|quote)\b"
    r"|\b(?:quotes?|quoted|statements?|comments?|remarks?|words?|stance|position|opinion|view|reaction|response|take) (?:by|from|of)\b|\baccording to\b|\bwho said\b|\bwho (?:called|calls|described|describes|says|told|argued|claimed|talked|talks|mentioned|mentions|spoke|warned|thinks|believes|brought up|compared)\b|\bsaid (?:what|that)\b|\bwho is quoted\b|\bquoted\b"
    r"|\bwhere (?:does|do|did) .* stand\b|\bwhich side (?:is|was|are|were)\b|\b(?:position|stance|opinion|view|reaction|response|statement|quote)\b"
)
OPINION = re.compile(
    r"\b(?:is|are|was|were|isn't|aren't) (?:(?:it|they|he|she|this|that|these|those|all|the|a|an|such|just|\w+) ){0,3}(?:racists?|fascists?|nazis?|corrupt|evil|liars?|lying|stupid|idiots?|crooks?|criminals?|traitors?|cowards?|heroes|hero|sellouts?|bigots?|thugs?|clowns?|puppets?|monsters?)\b"
    r"|\b(?:do|what do|what would|did) (?:you|u|ya) (?:\w+ )?(?:think|believe|feel|reckon|support|agree|like|prefer|recommend|say)\b|\b(?:your|ur) (?:\w+ )?(?:opinion|view|take|thoughts|position|stance)\b"
    r"|\b(?:is|was|are|isn't|isnt|wasn't) (?:it|this|that|the (?:\w+ )?(?:\w+ )?(?:policy|deal|agreement|plan|ban|law|vote|decision|rule|program|partnership|idea|move|measure|cap|charge|toll)|they|these|he|she) (?:\w+ )?(?:an? )?(?:\w+ )?(?:good|bad|right(?! (?:now|away|here|there|after|before))|wrong|fair|unfair|just(?=\W*$| or not)|unjust|racist|great|terrible|stupid|dumb|smart|wise|evil|moral|immoral|ethical|unethical|justified|worth|worthwhile|ok|okay|crazy|insane|better|worse|mistake|disgrace|success|failure|disaster|scam)\b"
    r"|\ba (?:good|bad|terrible|great|smart|dumb) (?:thing|move|call|look|decision|plan|policy|law|choice)\b"
    r"|^(?:so |and |but )*(?:is|are|was|were|isn't|wasn't) .{3,60} (?:smart|wise|good|bad|fair|unfair|right|wrong|dumb|stupid|great|terrible|racist|just|unjust|moral|immoral|ethical|unethical|justified|worth it|ok|okay|crazy|ridiculous|reasonable|cruel)\W*$"
    r"|\bshould (?:the |this |that )?(?!(?:i|we|my)\b)\w+ (?:\w+ )?(?:\w+ )?(?:be|have|do|vote|pass|sign|approve|cancel|repeal|end|keep|support|oppose|stop|leave|join|adopt|ban|drop|resign|continue)\b"
    r"|\b(?:who|which \w+)(?:'s| is|s) the (?:\w+ )?(?:best|worst|greatest|smartest|dumbest|most (?!recent)\w+)\b|\bwho(?:'s| is|s) (?:right|wrong|lying|telling the truth|to blame|winning|better)\b|\bwhich (?:side|one|article|source|outlet|version)? ?(?:is|'s) (?:right|correct|true|better|more (?:\w+)|best|telling the truth|the truth|lying|biased)\b|\bworth it\b|\bgood idea\b|\bbad idea\b|\bright thing\b"
    r"|\b(?:good|bad) (?:or|for) (?:bad|us|the city|everyone)\b|\bam i (?:wrong|right)\b|\bagree with me\b|\bdeserve[sd]?\b|\bwhat side are you\b|\bdo(?:es)? (?:it|this) (?:really )?make (?:any )?sense\b|\bbest (?:choice|option|solution)\b"
)
# What is asked of the bot itself, no article says.
OF_THE_BOT = re.compile(
    r"\b(?:are|were) (?:you|u) (?:an? |the |just |really |even |being |actually |getting )*(?:bot|robot|ai|a\.i\.?|human|machine|person|real|biased|paid|funded|sponsored|owned|run|made|built|programmed|trained|sentient|alive|chatgpt|reliable|trustworthy|partisan|neutral|woke|democrat|republican|liberal|conservative|dumb|stupid|smart)\b"
    r"|\bwho (?:made|built|created|coded|programmed|owns|runs|pays|funds|trained|sponsors|controls|operates) (?:you|this bot|the bot)\b|\b(?:paying|funding|sponsoring|bribing) you\b|\b(?:pay|pays|paid|fund|funds|own|owns|sponsor|sponsors) you\W*$"
    r"|\b(?:what's|whats|what is|tell me) your (?:name|age|gender|birthday|job|purpose)\b|\byour (?:maker|creator|owner|developer|programmer|politics|political party|bias|favou?rite|feelings|training)\b|\bhow old are you\b|\bdo you (?:have feelings|sleep|dream|vote|work for|get paid)\b"
)
# No article does sums or writes poems.
CHORE = re.compile(
    r"\d\s*[+*/×]\s*\d|\bsolve\b.*[=x]|\b(?:write|compose|draft|make|tell|sing|give) (?:me |us )?(?:an? )?(?:\w+ )?(?:poem|song|story|essay|joke|haiku|rap|limerick|recipe|cover letter|code|script)\b|\btranslate (?:this|that|it|the following)\b"
)
WHO_DID = re.compile(
    r"^(?:so |and |but )*who (?:the hell |all |else |exactly |actually )?(?!is\b|was\b|are\b|were\b)[a-z]+"
)
# Turns that name nothing.
FILLER = re.compile(
    r"\ba couple(?: of)?\b|\b(?:so far|to date|as of (?:now|today)|at this point|by now|at all|after all|in the end|at the end|at the end of the day|in general|for real|for sure|or what|or something|by the way|in the first place|in fact|these days)\b"
)
# What others are said to have told is beside the question: `my neighbor says that`.
HEARSAY = re.compile(
    r"\b(?:my|a|some|one of my|this|our) (?:\w+ )?(?:husband|wife|mom|mother|mum|dad|father|son|daughter|brother|sister|cousin|aunt|uncle|grandma|grandpa|neighbou?r|friend|buddy|boss|co-?worker|colleague|roommate|boyfriend|girlfriend|guy|dude|lady|teacher|barber|kids?|family|parents)(?: (?:at|from|down|next|in|on) (?:\w+ )?\w+)? (?:just |also |still |keeps? )?(?:claim(?:s|ed|ing)?|say(?:s|ing)?|said|tell(?:s|ing)? me|told (?:me|us)|think|thinks|swear|swears|swore|insists?|heard|read|believes?|reckons?)(?: that)?\b"
    r"|\bi(?:'ve| have)?(?: \w+)? (?:heard|read|saw|was told|am told)(?: (?:somewhere|online|on facebook|on the news|on tv|in the paper|it said))?(?: that)?\b|\b(?:they|people|folks|some|everyone|everybody|someone|somebody) (?:say|says|said|claims?|told me|is saying|are saying)(?: that)\b|\b(?:rumou?r|word) (?:has it|is|on the street is)(?: that)?\b|\bis it true(?: that)?\b|\bis that true\b|\bfacebook says(?: that)?\b"
)
# A reader who wants to be told what to do, or about a case of their own that no article can know.
ADVICE = re.compile(
    r"\bshould (?:i|we|my \w+)\b(?! (?:watch|expect|know|look))|\bwhat (?:do|should|can|must|would) (?:i|we) (?:do|say|tell)\b(?! know)|\bhelp me\b|\blegal advice\b|\bdo (?:you|u) think (?:that )?(?:i|we) should\b|\b(?:any |your )advice\b|\badvise me\b|\b(?:do|can|could|would|will) (?:you|u) (?:recommend|suggest)\b|\brecommend (?:me )?(?:an? |any |some )"
    r"|\bam i (?:safe|going to be|gonna be|at risk|in danger|in trouble|legal|ok|okay|eligible)\b|\bis it safe (?:for me|to)\b|\bis my (?:\w+ )?(?:mom|mother|dad|father|wife|husband|son|daughter|family|friend|cousin|brother|sister|boyfriend|girlfriend|uncle|aunt)\b"
    r"|\bwhere (?:can|do|should) (?:i|we) (?:hide|go|get help|find a lawyer)\b|\bdo i need a lawyer\b|\bi(?:'m| am|m) (?:an? )?(?:\w+ )?(?:undocumented|illegal|here on|scared|afraid|overstay\w*)\b|\bi (?:overstayed|crossed)\b"
    r"|\bmy (?:\w+ )?(?:papers|status|visa|green card|case|asylum|work permit|immigration)\b"
)
# What somebody may do to the reader is asked of everybody's case.
POWERS = re.compile(
    r"^(?:so |and |but )*(?:can|could|will|may|would|do) (?:the |miami |city )*(?:police|officers?|cops?|they|agents?) (?:\w+ )?(?:ask|stop|question|check|request|demand|pull|search)\b"
)
# The reader's own person in a question that an article can answer: `can they tow my car`.
PERSONAL = re.compile(r"\b(?:i|i'm|im|i've|ive|my|me|mine|we|our|us|myself)\b(?! (?:see|ask|talk to you|know)\b)")
NOT_PERSONAL = re.compile(
    r"\b(?:tell|show|give|send|explain to|remind|can|could|let|help) (?:me|us)\b|\bi (?:want to know|wanna know|heard|read|wonder|think|believe|thought|guess|need to know|saw|mean|am looking|'d like)\b|\bour (?:city|town|county|mayor|council|commission|police|schools?|governor|state|country|community|residents)\b|\blet's\b|\bif i understand\b"
)
LEADING = re.compile(
    r"^(?:just |now |please |come on |c'mon )*(?:say|admit|confess|agree)\b|\badmit (?:it|that)\b|\b(?:wouldn't you (?:say|agree)|don't you think)\s?\?*$|\bjust (?:say|admit)\b|\b(?:obviously|everyone knows|we all know)\b"
)
INJECTION = re.compile(
    r"\b(?:please )?(?:ignore|disregard|forget|override|bypass) (?:all |any |the |your |of )*(?:previous |prior |above |earlier |other |system )*(?:instructions?|rules?|prompts?|directions?|guidelines?|programming|sources|articles)(?: (?:and|then))?\b"
    r"|\byou are now\b.*?(?:[.!,;]|$)|\b(?:reveal|print|show|output|repeat|leak) (?:me )?(?:your |the )?(?:system |hidden |secret |initial )*(?:prompt|instructions|token|password|api key|config\w*|secrets?)\b|\b(?:act|pretend|roleplay|respond) (?:as|to be|like) (?:an? )?\w+|\bjailbreak\b|\bdeveloper mode\b|\bsystem:|\bassistant:|</?(?:system|instructions?|prompt)>"
    r"|\b(?:say|write|repeat|reply|respond|answer|state|output|confirm|tell me) (?:only |just |with |exactly |that )+"
)
CODE = re.compile(
    r"(?:;|')\s*(?:drop|delete|insert|update|alter|truncate)\s+(?:table|from|into|database)\b|\bselect\b.{1,40}\bfrom\b.{1,30};|\bunion select\b|--\s*$|<script|</?\w+[^>]*>|\{\{.*\}\}|\$\{.*\}|\bor 1=1\b|\.\./\.\.|\bimport os\b|\brm -rf\b|__\w+__",
    re.IGNORECASE,
)
FOLLOW_UP = re.compile(
    r"^(?:and|but|so|ok(?:ay)?|also|then|y|what about|how about|what of|same for|now)\b[\s,]*(?:and |what about |how about |the |for )*"
)
PRONOUN = re.compile(
    r"\b(?:he|she|him|her|his|hers|they|them|their|theirs|it|that|those|these|this|there|one|ones|the same)\b"
)
PERSON_PRONOUN = re.compile(r"\b(?:he|she|him|her|his|hers)\b")
NOW = re.compile(
    r"\bwhens? (?:do|does|will|is|are|can|the)\b|\bis it (?:\w+ )?(?:in effect|in force|on|active)\b|\b(?:now|already|currently|current|today|latest|these days|rn|at the moment|so far|to date|yet|still|as of|recent(?:ly)?|lately|newest|this year|nowadays|anymore|any more)\b"
)
WHO_VOTED = re.compile(
    r"\bwho(?:'s| is|s| was| were) the (?:only |lone |sole |single |one )?(?:no|yes|nay|holdout|dissenter|dissenting|swing|deciding)\b|\b(?:lone|only|sole) (?:no|yes|dissent\w*)(?: vote)?\b|\bwho (?:all )?(?:said|says) (?:no|yes)\b|\b(?:who|which|names?)\b.{0,40}\b(?:hold-?outs?|nay-?sayers?|dissent(?:er|ers|ing)|no(?:e)?s|yeses|ayes|nays)\b|\b(?:who|which) (?:\w+ )?(?:\w+ )?(?:\w+ )?(?:didn't|did not|wouldn't|refused to|broke) (?:go along|ranks?|back it|vote for|vote yes|say yes|support it)\b|\b(?:who|which (?:\w+ )?(?:commissioners?|council\w*|members?|trustees?|ones?|people|board members?|politicians?|supervisors?)|names? of (?:the |those |all )?.{0,40}) (?:\w+ )?(?:vot|cast|said (?:yes|no)|was for|were for|was against|were against|dissent)|\bhow (?:did )?each\b.*\bvot|\bwho(?:'s| were| was)? (?:the )?(?:yes|no|two|three|dissent\w*|votes?)\b.*\bvot\w*|\bvot\w+ (?:record|roll)|\broll call\b|\bwho vot"
)
SAYS_ABOUT = re.compile(
    r"\b(?:did|does|do|has|have) .{2,60} (?:say|said|think|thinks|tell|told|argue|feel) (?:about|of|on)\b"
)
EVERYONE_VOTED = re.compile(
    r"\b(?:all (?:of (?:the|them) )?(?:\w+ )?(?:commissioners|council\w*|members|trustees|supervisors|board members|of them)|every(?:one|body)|every (?:commissioner|member|council\w*))(?: \w+){0,2} (?:vote|voted|agree|agreed)\b"
)
# The places where articles differ are asked for, of everything or of what else the question names.
_SOURCES = r"(?:the |these |your |all |all the )?(?:articles?|sources?|outlets?|(?:news)?papers?|reports?|media|coverage|stories|accounts)"
_DIFFER = r"(?:disagree|differ|agree|contradict|conflict|clash|diverge)s?"
CONTRAST = re.compile(
    rf"^(?:so |and |but |ok )*(?:in |on )?(?:where|how|what|why|do|does|did|which (?:things|points|facts))\b.{{0,12}}?\b{_SOURCES} (?:do |all |really |ever |not |don't |dont )*{_DIFFER}\b"
    r"(?: (?:with )?(?:each other|one another))?(?: (?:about|with on|with|on|over|as to|regarding|whether|if))*"
)
ASKING = re.compile(
    r"\W*(?:so |and |but |ok(?:ay)? |then |now |also |well )*(?:who|what|which|whom|whose|when|where|why|how|is|are|was|were|do|does|did|can|could|will|would|has|have|had|should|may|must|am|any)(?:'?(?:s|d|re|ll))?\b"
)
HEAD = re.compile(
    r"\b(?:how many|how much|(?:which|what) (?:one|two|three|four|five|six|seven|eight|nine|ten|other|exact|specific)|which|what|number of|percentage of|percent of|share of|names? of|names? the|who(?:'s|s| is| was| are| were) the)\b"
)
DOING = re.compile(
    r"\b(?:doing|going to do|gonna do|planning|plans?(?: to)?|next steps?|what(?:'s| is) next|what now|what happens (?:next|now)|happens next|do next|taking action|take action|fight(?:ing)? back|respond(?:ed|ing)?)\b"
)
EMPTY_TALK = re.compile(
    r"^(?:hi|hey|hello|yo|sup|thanks?|thank you|ok|okay|lol|test|testing|ping|good (?:morning|evening|night)|bye|hola|bonjou|gracias|mesi)[\s!.?]*$"
)
EVERYTHING = re.compile(
    r"^(?:so |ok |and )*(?:what(?:'s| is|s| was)? (?:this|it|that|happened|going on|happening|the (?:story|deal|news|latest|gist|summary|issue|policy|agreement|plan|ban|decision))(?: (?:all )?about)?|summar\w+.*|tl ?;?dr|tell me (?:about|everything).*|give me (?:a |the )?(?:summary|overview|gist).*|overview|eli5|explain (?:this|it|everything)|(?:explain|tell)(?: it| this| that)?(?: to me)?(?: like| as if)? i(?:'m| am|m) (?:an? )?(?:5|five|kid|child|\\d+).*|what did they (?:decide|approve|pass|do))\W*$"
)


def _spelled_words() -> frozenset[str]:
    """Words that the patterns above look for, so that none of them is taken for a misspelling."""
    patterns = [value for value in globals().values() if isinstance(value, re.Pattern)]
    patterns += [cue.pattern for cue in KINDS] + [pattern for _, pattern in SIDE_WORDS]
    return frozenset(word for pattern in patterns for word in re.findall(r"(?<!\\)[a-z]{4,}", pattern.pattern))


SPELLED = _spelled_words()
