"""The words of page furniture in English, Spanish, French and Kreyòl, by the reason why they are no evidence.

All patterns are for text in lower case and without accents.
A pattern that matches from the start of a block has to tell a command to the reader from a sentence of the article:
`Sign up for our newsletter` is furniture, `Sign up for permits begins on Monday` is not.
"""

from __future__ import annotations

import re

_END = r"\s*(?:[:.!»>→|]|-\s|$)"
_ALERTS = r"(?:newsletters?|alerts?|updates|inbox|briefing|boletin(?:es)?|correo|alertas|infolettre|bulletin|courriel|imel|bilten|our|nuestr[oa]s?|notre|nos)\b"
_NETWORK = r"(?:facebook|twitter|x|instagram|youtube|tiktok|threads|whatsapp|bluesky)\b"


def _opening(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"[-*•>\s]*(?:{'|'.join(patterns)})")


def _whole(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(patterns)})\s*$")


PROMOTION = _opening(
    r"you may also like to watch\b",
    r"(?:please )?(?:subscribe|suscrib(?:ete|ase)|abonnez-vous|abone w)\b",
    r"(?:please )?(?:sign up|register|inscrib(?:ete|ase)|registrate|registrese|inscrivez-vous|enskri)\b(?:"
    + _END
    + r"|\s(?:now|here|today)|.{0,60}\b"
    + _ALERTS
    + ")",
    r"(?:get|receive|reciba|recibe|recevez|resevwa)\b.{0,80}\b(?:newsletter|inbox|email alerts?|boletin|correo electronico|infolettre|bulletin|imel)\b",
    r"(?:(?:our|the|nuestro|notre) )?(?:daily |weekly |free )?(?:newsletter|boletin|infolettre)" + _END,
    r"(?:please )?(?:donate|dona|haga una donacion|haz una donacion|faites un don|fe yon don)(?:\s(?:now|today|here|to|ahora|hoy|aqui|a|maintenant)\b|"
    + _END
    + ")",
    r"(?:please )?make a (?:tax-deductible |monthly )?(?:donation|gift)\b|(?:please )?give (?:now|today|monthly)\b",
    r"(?:please )?(?:support|help (?:us|support)) (?:our|us|local|independent|this|quality|nonprofit)\b.{0,60}\b(?:journalism|news|reporting|newsroom|work)\b",
    r"(?:apoya|apoye) (?:nuestro|el) (?:periodismo|trabajo)|soutenez (?:notre|le) (?:journalisme|travail)|(?:sipote|soutni) (?:jounalis|travay)",
    r"(?:become|hazte|devenez|vin) (?:a |un )?(?:member|subscriber|supporter|miembro|socio|suscriptor|membre|abonne|manm)\b",
    r"(?:join|rejoignez) (?:us|our|the conversation|the discussion|nous|notre)\b|unete a (?:nosotros|nuestr)",
    r"(?:follow|like|find|join) (?:us|our page|@\w+)\b|(?:siguenos|siganos|suivez-nous|swiv nou)\b",
    r"follow [^,.]{1,40} on " + _NETWORK + r"[^.]{0,40}\.?$",
    r"(?:download|get|descarga|descargue|telechargez|telechaje) (?:the |our |la |nuestra |notre |l')(?:free )?(?:\w+ ){0,2}(?:app|aplicacion|appli|application|aplikasyon)(?:\s(?:today|now|for|here|hoy)\b|"
    + _END
    + ")",
    r"(?:click|tap|press) here\b|(?:haga|haz) clic (?:aqui|en)\b|cliquez (?:ici|sur)\b|klike (?:la|isit)\b",
    r"(?:advertisement|advertising|paid post|promoted|ad|anuncio|publicidad|patrocinado|contenido patrocinado|publicite|piblisite)"
    + _END,
    r"sponsored (?:content|post|by)\b[^.!?]{0,60}$",
    r"(?:the )?(?:story|article|post) continues (?:below|after)\b|(?:la nota|el articulo|la historia) (?:continua|sigue) (?:despues|debajo|mas abajo|abajo)|(?:la )?suite (?:de l'article )?(?:apres|ci-dessous)|atik la kontinye",
    r"(?:continue|keep) reading"
    + _END
    + r"|scroll (?:down )?to continue|(?:siga|sigue|continua|continue) leyendo"
    + _END,
    r"(?:have|got|do you have) .{0,30}\b(?:news tip|story idea|tip for us)\b",
    r"already a (?:subscriber|member)\b|ya (?:eres|es) suscriptor|deja abonne\b|(?:log|sign) in(?: to (?:read|continue)\b.{0,40})?"
    + _END,
    r"(?:thank you|thanks) for (?:reading|subscribing|watching)\b|gracias por leer\b|merci de nous (?:lire|suivre)\b|mesi paske ou li\b",
    r"©|\(c\)\s|copyright (?:©|\(c\)|\d{4}|by\b)",
    r"[^.]{0,120}\b(?:use|try|take|get|check out) our (?:free |new )?\w+(?: \w+)?!$|for immediate release\b|embargoed until\b",
)
RIGHTS = re.compile(
    r"all rights reserved|todos los derechos reservados|tous droits reserves|tout dwa rezeve|may not be published, broadcast|republi\w+ under (?:a )?creative commons"
)
LINKS = _opening(
    r"read (?:more|also|next)(?:\s(?:about|at|on|here|from|in)\b(?!.*\.$)|" + _END + r")|(?:also read|see also)" + _END,
    r"(?:leer|lea|lee) (?:mas|tambien)(?:\s(?:sobre|en|aqui)\b|"
    + _END
    + r")|(?:ver|vea|mira|mire) (?:mas|tambien)"
    + _END,
    r"(?:a )?(?:lire|voir) (?:aussi|egalement|la suite)" + _END + r"|(?:li|gade) (?:tou|plis)" + _END,
    r"related(?: (?:stories|story|articles?|news|content|coverage|posts?|links?|reading))?\s?(?::|$)",
    r"(?:noticias|articulos?|notas?|contenidos?|temas) relacionad[oa]s?"
    + _END
    + r"|articles? (?:similaires|lies|connexes)"
    + _END
    + r"|sur le meme (?:sujet|theme)"
    + _END,
    r"you (?:may|might) (?:also )?(?:like|enjoy|be interested in)\b|(?:tambien )?(?:te|le|les) (?:puede|podria) (?:tambien )?interesar\b",
    r"vous (?:aimerez|pourriez) aussi\b|ou ka renmen tou\b",
    r"more (?:from|stories|news|coverage|headlines)\b(?=.{0,60}$)(?!.*[.?!]$)|mas noticias"
    + _END
    + r"|plus d'(?:articles|infos?)"
    + _END
    + r"|plis nouvel"
    + _END,
    r"(?:most (?:read|popular|viewed|shared)|trending(?: now| stories)?|top stories|latest (?:news|stories|headlines)|editor['’]?s['’]? picks?)"
    + _END,
    r"(?:recommended(?: for you| stories| reading)?|up next|don['’]t miss|in case you missed it|what to read next)"
    + _END,
    r"(?:lo mas (?:leido|visto)|no te (?:lo )?pierdas|recomendad[oa]s?|les plus lus|a ne pas manquer|pi popile)" + _END,
    r"(?:more|watch|listen|videos?|photos?|gallery|podcast|mira|escucha|fotos|regardez|ecoutez|gade|koute)\s?[:|»]\s?\S.{0,160}$(?<![.])",
    r"(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|etiquetas|categorias|mots-cles|etiquettes|mo kle)\s?:",
    r"(?:share (?:this|on|via)|comparte? (?:esta|este|en)|compartir en|partagez?(?: sur| cet)|pataje (?:sou|atik))\b.{0,60}$(?<![.])",
    r"(?:skip to|jump to|ir al|aller au) (?:the |main )?(?:content|navigation|contenido|contenu)\b",
    r"(?:https?://|www\.)\S+\s*$",
)
NOTICE_WORDS = (  # one of them stands in every notice; to look for them first is quicker by half
    "cookie", "temoins", "privacy", "privacidad", "privee", "captcha", "agree", "accept", "consent", "acepta", "rights", "derechos",
    "droits", "dwa rezeve", "published", "commons", "@", "views", "opinions", "letters", "contact",
)  # fmt: skip
COOKIES = re.compile(
    r"\b(?:we|(?:this|our) (?:web)?site|usamos|utilizamos|este sitio|nous|ce site|nou|sit sa a)\b.{0,40}\b(?:cookies|temoins)\b"
    r"|\b(?:accept|reject|manage|aceptar|rechazar|accepter|refuser|aksepte) (?:all |todas las |tous les |les )?cookies\b|\bcookie (?:policy|settings|preferences|notice)\b"
    r"|\bby (?:continuing|using|clicking|signing up|submitting)\b.{0,80}\byou (?:agree|accept|consent)\b|\bal (?:continuar|usar|navegar)\b.{0,80}\b(?:aceptas|acepta)\b.{0,60}\b(?:terminos|privacidad|cookies)\b"
    r"|\ben (?:continuant|poursuivant|utilisant)\b.{0,80}\bvous acceptez\b|^privacy policy$|^(?:we value|valoramos|nous respectons) (?:your|tu|su|votre) (?:privacy|privacidad|vie privee)\b|^cookies help us\b|\brecaptcha\b"
)
EMBED = _opening(
    r"view (?:this|more) (?:post |posts )?on\b.{0,20}"
    + _NETWORK
    + r"|ver (?:esta publicacion )?en (?:instagram|twitter|facebook)|voir (?:cette publication )?sur (?:instagram|twitter|facebook)",
    r"(?:a post shared by|una publicacion compartida (?:de|por)|une publication partagee par|yon pos) .{0,40}@\w",
    r"(?:tweet|post) by .{0,40}@\w|loading (?:embed|tweet|post)|this (?:content|embed|video|tweet) is (?:not |un)available|read the full conversation on\b",
)
SHORT_LINK = re.compile(r"\bpic\.\w+(?:\.\w+)?/\w|https?://t\.co/\w|(?:twitter|x)\.com/\w+/status/\d")
_SIGNED_DAY = r"(?:on\s)?(?:\w{2,12}\.?\s\d{1,2}|\d{1,2}\s(?:de\s)?\w{2,12}\.?)(?:,?\s(?:de\s)?\d{4})?\s*$"
SIGNATURE = re.compile(
    r"(?P<before>.*?)(?:(?:^|\s)[—–-]{1,2}\s?|^)[^—–.!?]{1,60}\(@\w{1,30}\),?\s?"
    + _SIGNED_DAY
    + r"|(?:[—–-]{1,2}\s?)?@\w{1,30},?\s"
    + _SIGNED_DAY
)
PHOTO = re.compile(
    r"[\[(]?(?:file |staff )?(?:photos?|photograph|image|picture|illustration|graphic|foto|fotografia|imagen|credit photo|photographie|credit|credito)(?: credits?| courtesy)?\s?(?:[:/|©]|by\s|por\s|par\s|pa\s)"
    r"|[\[(]?(?:courtesy of|cortesia de|gracieusete de)\b[^.]{0,80}$|[\[(]?(?:ap photo|getty images|afp|shutterstock|unsplash)\s?[:/)\]]"
    r"|[^.!?]{0,80}(?:/|via |\()(?:getty images|ap photo|afp|reuters|shutterstock|istock)(?:/[^.)]{0,40})?\)?\.?$"
)
ABOUT_AUTHOR = re.compile(
    r"\b(?:reach (?:him|her|them)|e-?mail (?:him|her|them)|follow (?:him|her|them)|contact (?:him|her|them|the (?:reporter|author|writer))|(?:reporter|writer|author|editor)\b.{0,60}can be reached|puede escribirle|escribale|contactez (?:le|la) journaliste)\b.{0,80}@\w"
    r"|\b(?:views|opinions)(?: expressed)?(?: here| in this \w+)? are (?:his|her|their|those of the author|the author['’]s)\b|\bletters (?:to the editor )?(?:may|can) be sent\b|^(?:media|press) contact\s?:|^(?:contacto de prensa|contact presse)\s?:"
)
COUNTER = re.compile(
    r"(?:updated |posted |published )?\d+ (?:min(?:ute)?s?|hours?|hrs?|days?) ago|\d+\s?-?min(?:ute|uto)?s?(?: read| de lectura| de lecture)|[\d.,]+\s?k? (?:shares?|views?|comments?|likes?)|(?:posted|published|written) by .*|updated .*"
)
STAFF = _whole(
    r"staff (?:writers?|reports?|reporters?)",
    r"(?:the )?associated press",
    r"from (?:staff|wire|staff and wire) reports?",
    r"(?:la )?redaccion",
    r"la redaction",
    "reuters",
    "afp",
    "efe",
)
SHARE_BUTTONS = frozenset(
    """share shares tweet facebook twitter email e-mail whatsapp linkedin print copy reddit pinterest telegram flipboard
    compartir imprimir partager imprimer pataje enprime""".split()
)
BESIDE_BUTTONS = frozenset(
    """x mail link save sms messenger threads bluesky instagram youtube rss enviar correo guardar envoyer comments comment like follow on
    via this article story post by to url gift bookmark listen en por sur par""".split()
)
NAVIGATION = frozenset(
    """home news sports weather opinion local business contact about privacy terms login subscribe careers advertise inicio noticias
    deportes clima contacto nosotros accueil actualites meteo contactez akey nouvel""".split()
)
COMMENTS = _whole(
    r"(?:\d+ )?(?:reader |readers['’]? )comments?(?:\s?\(\d+\))?:?",
    r"\d+ (?:comments?|comentarios?|commentaires?|komante)|comments?\s?\(\d+\)|comentarios\s?\(\d+\)",
    r"leave a (?:reply|comment)\b.{0,30}|post a comment|(?:deja|dejar|deje) (?:un comentario|una respuesta)\b.{0,30}|laisser un commentaire.{0,30}|ekri yon komante",
    r"comentarios de (?:los )?lectores:?|commentaires? des lecteurs:?|komante lekte(?: yo)?:?",
)
BARE_COMMENTS = _whole(r"(?:comments?|comentarios?|commentaires?|komante)\s?:?")
REPLY = _whole(r"(?:reply|responder|repondre|reponn|flag|report|upvote|log in to (?:reply|leave a comment|comment))")
COMMENTER = _whole(
    r"[\w.]{2,20}: \S.*",
    r".{1,40}\s(?:says|dice|dit|di):",
    r".{0,60}\b\d+\s?(?:h|hrs?|hours?|d|days?|mins?|minutes?|weeks?|months?|years?) ago",
    r".{0,60}\b(?:hace|il y a) \d+ \w+",
)
