"""Words that weigh nothing in a ranking: grammar, question words, and how people address a bot."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GRAMMAR = _words(
    """
    a an the this that these those it its itself he him his she her hers they them their theirs we us our ours you
    your yours i me my mine myself yourself himself herself themselves ourselves u ur
    and or but nor so yet if then than as at by for from in into of off on onto out over to toward towards up upon with
    within without about above across after again against along among around because before behind below beneath
    beside besides between beyond during except inside near outside per since through throughout till under until via
    while whether though although
    am is are was were be been being do does did doing done have has had having can could may might must shall should
    will would ought not no nor cannot ain aren don doesn didn isn wasn weren wouldn couldn shouldn haven hasn hadn
    don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't
    there here also too very just only even ever still already any some all both each every either neither
    such same own more most much many few several less least lot lots
    s t d ll re ve m n vs etc eg ie
    """
)
QUESTION = _words(
    """
    what which who whom whose when where why how whats whos wheres hows whens whys wheres which whoever whatever
    anybody anyone anything everybody everyone everything somebody someone something nobody noone nothing anywhere
    """
)
FILLER = _words(
    """
    please pls plz thanks thank thx hi hey hello yo ok okay oh um well lol lmao bro dude man guys guy bot btw idk tbh imo
    rn tho thru gonna wanna gotta kinda sorta like really actually basically exactly precisely specifically literally
    honestly seriously simply maybe perhaps again else
    tell know explain give show showed shown find found gets gives want need get got getting go going goes went come comes came coming make makes made
    making take takes took taken happen happens happened happening happend let lets see look looking think thinks
    thought say says said saying talk talks talking mean means meant call called calls ask asked asking
    article articles story stories collection source sources text info information detail details according
    thing things stuff way kind sort type part bit question answer
    whole anyways anyway right now today currently yeah yes
    gave given gives talked talking mention mentions mentioned described describes
    finally eventually even ever definitely obviously apparently supposedly totally completely pretty quite super way ways
    guess wonder wondering curious heard hear seen suppose supposed btwn regarding concerning
    able allowed trying try tried tries hey folks fyi asap anyhow besides whatsoever ever exact pics
    dis da dem wat wut wht hw abt bout cuz coz bc becuz
    thats dont doesnt isnt arent wasnt werent didnt cant couldnt wont wouldnt shouldnt hasnt havent hadnt im ive youre youve theyre hes shes
    lets heres theres itll theyll aint yall
    it's that's what's who's there's he's she's they're i'm
    """
)
SPANISH = _words(
    """
    a al ante bajo con contra de del desde durante e el la los las lo un una unos unas en entre era eran es esa esas ese
    eso esos esta estaba estado estan estar estas este esto estos fue fueron ha han hasta hay he ir me mi mis mucho muy
    nada ni no nos nosotros o os otra otro para pero poco por porque que quien quienes se sea ser si sin sobre su sus
    tambien tanto te tiene tienen todo todos tu un uno y ya yo cual cuales cuando cuanto cuanta cuantos cuantas como donde
    """
)

STOP_WORDS: dict[str, frozenset[str]] = {
    "en": GRAMMAR | QUESTION | FILLER,
    "es": SPANISH,
    "ht": _words(
        "a an ak ale an ap avek ba bay de e epi fe gen ki kisa kiyes la lan li mwen n nan ni nou ou pa pou se sa te ti tou yo yon"
    ),
    "fr": _words(
        "a au aux avec ce ces dans de des du elle en et eux il je la le les leur lui ma mais me meme mes moi mon ne nos notre nous on ou par pas pour qu que qui sa se ses son sur ta te tes toi ton tu un une vos votre vous"
    ),
}
