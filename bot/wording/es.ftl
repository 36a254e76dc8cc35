# Las palabras propias del bot en español. Neutras, breves, sin veredictos; se trata al lector de usted.
# status: draft
# Los números llegan como números; las fechas, como texto hecho por bot/wording/dates.py, con su precisión.

# Leads: the first line of a page
lead-tally = Resultado de la votación, según los artículos: { $value }.
lead-reported = { $n ->
    [one] Lo dice 1 artículo de { $of }.
   *[other] Lo dicen { $n } artículos de { $of }.
  }
lead-value = { $n ->
    [one] «{ $value }», en 1 artículo de { $of }.
   *[other] «{ $value }», en { $n } artículos de { $of }.
  }
lead-sides = Lo que dicen quienes apoyan y quienes se oponen en estos artículos.
lead-side-support = Lo que dicen quienes apoyan en estos artículos.
lead-side-oppose = Lo que dicen quienes se oponen en estos artículos.
lead-person = { $name }
lead-premise = La pregunta da por hecho «{ $premise }». Ningún artículo de esta colección lo dice. Dicen:
lead-premise-bare = La pregunta da por hecho algo que ningún artículo de esta colección dice. Dicen:
lead-no-answer = Los { $of } artículos de esta colección no responden a esto.
lead-no-answer-one = El único artículo de esta colección no responde a esto.
lead-advice = Este bot no puede aconsejar sobre un caso personal. Esto es lo que informan los artículos:
lead-advice-bare = Este bot no puede aconsejar sobre un caso personal, y los artículos no hablan de ello.
lead-opinion = Este bot no tiene opinión. Esto es lo que dicen ambas partes en estos artículos:
lead-opinion-bare = Este bot no tiene opinión, y los artículos no hablan de ello.
lead-empty = Pregunte sobre el tema en pocas palabras, por ejemplo: { $example }
lead-empty-bare = Pregunte sobre el tema en pocas palabras.
lead-too-long = La pregunta es demasiado larga para buscar con ella. Use menos de { $limit } caracteres.
lead-not-found = Aquí no hay nada con ese nombre.
lead-nothing = Esta colección no tiene nada de ese tipo.
lead-help = Pregunte con sus propias palabras o use un comando.

lead-listing-people = { $n ->
    [one] Se nombra a 1 persona u organización.
   *[other] Se nombra a { $n } personas y organizaciones.
  }
lead-listing-differences = { $n ->
    [one] 1 pregunta en la que los artículos no coinciden.
   *[other] { $n } preguntas en las que los artículos no coinciden.
  }
lead-listing-timeline = { $n ->
    [one] 1 hecho con fecha.
   *[other] { $n } hechos con fecha.
  }
lead-listing-sources = { $n ->
    [one] 1 artículo.
   *[other] { $n } artículos.
  }
lead-listing-glossary = { $n ->
    [one] 1 término.
   *[other] { $n } términos.
  }

# Headings
heading-ask = Respuesta
heading-vote = La votación
heading-people = Personas y organizaciones
heading-reactions = Reacciones
heading-differences = En qué no coinciden los artículos
heading-timeline = Cronología
heading-sources = Fuentes
heading-agreement = Qué se decidió
heading-glossary = Términos
heading-help = Ayuda
heading-error = Disculpe

# Excerpts
citation = { $outlet }, { $date }, párrafo { $paragraph }
citation-retold = { $outlet }, { $date }, relatado a partir del párrafo { $paragraph }
unnamed-outlet = «{ $title }»
date-unknown = fecha no indicada
speaker = habla { $speaker }
side-support-voices = { $n ->
    [0] A favor: ninguna voz citada de este lado en estos artículos
    [one] A favor (1 voz)
   *[other] A favor ({ $n } voces)
  }
side-oppose-voices = { $n ->
    [0] En contra: ninguna voz citada de este lado en estos artículos
    [one] En contra (1 voz)
   *[other] En contra ({ $n } voces)
  }
closest = Pasaje más cercano (no responde a la pregunta):

# Counts
count = { $n ->
    [one] En 1 de { $of } artículos de esta colección ({ $outlets }).
   *[other] En { $n } de { $of } artículos de esta colección ({ $outlets }).
  }
count-outlets-more = { $outlets } y { $n } más
count-contrary = { $n ->
    [one] 1 artículo dice otra cosa: { $outlets }.
   *[other] { $n } artículos dicen otra cosa: { $outlets }.
  }
count-contrary-bare = { $n ->
    [one] 1 artículo dice otra cosa.
   *[other] { $n } artículos dicen otra cosa.
  }
count-silent = { $n ->
    [one] El otro artículo no dice esto; eso no significa que lo niegue.
   *[other] Los otros { $n } no dicen esto; eso no significa que lo nieguen.
  }
count-copies = { $n ->
    [one] 1 artículo más repite { $origin } y no se cuenta.
   *[other] { $n } artículos más repiten { $origin } y no se cuentan.
  }

# Notices
notice-single_article = Solo un artículo lo dice: { $outlet }.
notice-single_article_person = Un solo artículo, sobre una persona identificada. Verifique antes de compartir.
notice-newer = Un artículo posterior cambia lo que dice uno anterior; vea las diferencias.
notice-not_advice = Esto es información de noticias, no asesoría legal. Para su propio caso, consulte a un abogado con licencia o a un representante acreditado.
notice-no_opinion = Este bot no dice cuál es correcto.
notice-votes_not_given = Los artículos de esta colección no dicen cómo votó cada miembro.
notice-brief = Son resúmenes breves con las palabras de esta colección, no las frases de los medios.

# Differences
difference-on = Los artículos no coinciden sobre: { $question }
difference-kind-contradiction = No pueden ser ciertas a la vez.
difference-kind-newer = Una fuente posterior cambia lo que dice una anterior.
difference-kind-scope = Detalle distinto; no necesariamente una contradicción.
difference-kind-wording = Se nombra o se valora de otra manera.
difference-kind-only_one = Solo un artículo lo dice; los demás no lo mencionan.
difference-automatic = Hallada automáticamente.
difference-primary = según el propio documento
difference-more = { $n ->
    [one] Hay 1 diferencia más sobre esto.
   *[other] Hay { $n } diferencias más sobre esto.
  }
no-verdict = Este bot no dice cuál es correcto.

# What a difference that was found automatically is about; the keys are those of knowledge/claims/asking.py
difference-asks-count = ¿Cuántos? («{ $about }»)
difference-asks-tally = ¿Cuál fue el resultado de la votación?
difference-asks-money = ¿Cuánto dinero?
difference-asks-money-cost = ¿Cuánto cuesta?
difference-asks-money-fine = ¿De cuánto es la multa?
difference-asks-money-fee = ¿De cuánto es el cargo?
difference-asks-money-revenue = ¿Cuánto dinero aporta?
difference-asks-money-earnings = ¿Hasta qué ingresos se aplica?
difference-asks-money-wage = ¿De cuánto es la paga?
difference-asks-money-rebate = ¿De cuánto es el reembolso?
difference-asks-money-fund = ¿Cuánto dinero se reserva?
difference-asks-share = ¿Qué proporción?
difference-asks-share-of = ¿Qué proporción? («{ $about }»)
difference-asks-measure = ¿Cuánto?
difference-asks-measure-age = ¿Desde o hasta qué edad?
difference-asks-measure-speed = ¿A qué velocidad?
difference-asks-duration = ¿Cuánto tiempo?
difference-asks-date = ¿En qué fecha?
difference-asks-date-start = ¿Cuándo empieza?
difference-asks-date-end = ¿Cuándo termina?
difference-asks-date-vote = ¿Qué día fue la votación?
difference-asks-clock = ¿A qué hora?
difference-asks-clock-start = ¿A qué hora empieza?
difference-asks-clock-end = ¿A qué hora termina?
difference-asks-clock-vote = ¿A qué hora fue la votación?
difference-asks-duty = ¿Qué se permite y qué no?
difference-asks-duty-required = ¿Es obligatorio?
difference-asks-coverage = ¿A quién o a qué se aplica?
difference-asks-status = ¿En qué estado está?
difference-asks-status-train = ¿Ya se hizo la capacitación?
difference-asks-agent = ¿Quién lo hizo?
difference-asks-agent-propose = ¿Quién lo propuso?
difference-asks-agent-pay = ¿Quién lo paga?
difference-asks-agent-impose = ¿Quién lo ordenó?
difference-asks-agent-win = ¿Quién lo recibió?
difference-asks-agent-receive = ¿Quién recibe el dinero?
difference-asks-agent-alone = ¿Quién emitió el único voto en contra?
difference-asks-stance = ¿Lo apoya o se opone { $about }?
difference-asks-fact = ¿Es así o no?

# Votes
vote-yes = Sí
vote-no = No
vote-abstained = Abstención
vote-absent = Ausente
vote-row = { $choice }: { $names }

# People
role = { $title }
role-dated = { $title }, { $dates }
since = { $precision ->
    [day] desde el { $date }
   *[other] desde { $date }
  }
until = { $precision ->
    [day] hasta el { $date }
   *[other] hasta { $date }
  }
person-articles = { $n ->
    [0] Ningún artículo de { $of } da este nombre.
    [one] Se nombra en 1 artículo de { $of }.
   *[other] Se nombra en { $n } artículos de { $of }.
  }
person-side-support = Postura según los artículos: a favor.
person-side-oppose = Postura según los artículos: en contra.
person-vote = Voto: { $choice }.
person-vote-dated = { $precision ->
    [day] Voto del { $date }: { $choice }.
   *[other] Voto de { $date }: { $choice }.
  }
person-change = Cambio informado ({ $date }): { $text }
people-persons = Personas
people-organisations = Organizaciones
people-groups = Grupos sin nombre

# Timeline
event = { $date }: { $text }
event-announced = { $date } (anunciado): { $text }

# Sources
source-brief = relatado con nuestras palabras
source-full = palabras del propio medio
source-paragraphs = { $n ->
    [one] 1 párrafo
   *[other] { $n } párrafos
  }
source-derived = repite { $origin }; no se cuenta como segunda voz
source-incomplete = solo se pudo leer una parte del original
source-no_author = sin autor indicado
source-noise = { $n ->
    [one] 1 bloque omitido por ser publicidad o relleno de la página
   *[other] { $n } bloques omitidos por ser publicidad o relleno de la página
  }
passport-no_byline = No se indica autor.
passport-no_date = No se indica fecha de publicación.
passport-promotion = Lenguaje promocional: «{ $text }» (párrafo { $places }).
passport-own_gap = El propio texto dice que le falta algo: «{ $text }» (párrafo { $places }).
passport-shared_text = El { $n } % de su redacción está también en { $other }.
passport-unnamed_quote = { $n ->
    [one] 1 de { $of } citas no nombra a quien habla (párrafo { $places }).
   *[other] { $n } de { $of } citas no nombran a quien habla (párrafo { $places }).
  }
passport-only_here = { $n ->
    [one] 1 de { $of } afirmaciones comprobables no está en ningún otro artículo de esta colección (párrafo { $places }).
   *[other] { $n } de { $of } afirmaciones comprobables no están en ningún otro artículo de esta colección (párrafo { $places }).
  }
kind-official = documento oficial
kind-newspaper = periódico
kind-tv = televisión
kind-radio = radio
kind-wire = agencia de noticias
kind-online = noticias en línea
kind-magazine = revista
kind-nonprofit = noticias sin fines de lucro
kind-advocacy = organización que defiende una causa
kind-opinion = opinión
kind-blog = blog
kind-aggregator = agregador

# Terms
term = { $name }: { $meaning }
term-names = También: { $names }

# Next steps
next-questions = Puede preguntar:
did-you-mean = Nombres parecidos:
referrals = Lugares de ayuda que indica quien mantiene esta colección:
button-more = Más
button-back = Volver al inicio
button-sources = Fuentes
button-differences = Diferencias
button-support = Quienes apoyan
button-oppose = Quienes se oponen
as-of = { $n ->
    [one] 1 artículo; { $newest }. Índice { $version }.
   *[other] { $n } artículos; { $newest }. Índice { $version }.
  }
newest = { $precision ->
    [day] el más reciente es del { $date }; no incluye hechos posteriores
   *[other] el más reciente es de { $date }; no incluye hechos posteriores
  }
newest-unknown = ninguno tiene fecha

# Help
help-vote = /voto — la votación y cómo votó cada miembro
help-people = /personas [nombre] — a quién se nombra y qué se informa
help-reactions = /reacciones [favor|contra] — ambas partes con igual espacio
help-ask = /preguntar — o simplemente escriba la pregunta
help-differences = /diferencias [tema] — en qué no coinciden los artículos
help-timeline = /fechas [desde AAAA-MM-DD] — hechos con fecha
help-sources = /fuentes [artículo] — los artículos y sus puntos débiles
help-agreement = /acuerdo — qué se decidió, según empiezan los artículos
help-glossary = /glosario [término] — términos en palabras sencillas
help-help = /ayuda — esta página; también sirven los nombres en inglés, como /help
help-privacy = No se guardan sus preguntas.
help-local = /lang, /mode dm|server, /forget y /quit funcionan solo en esta terminal.

# Errors
error-folder-missing = No existe la carpeta { $folder }. Indique la carpeta que contiene los artículos.
error-folder-not_a_folder = { $folder } es un archivo. Indique la carpeta que contiene los artículos.
error-folder-empty = { $folder } no contiene ningún artículo (.md, .txt, .html o .pdf). Agregue al menos uno.
error-folder-nothing_readable = No se puede leer ningún artículo de { $folder }. `onrecord collection check` dice los motivos.
error-folder-unreadable = No hay permiso para leer { $folder }. Cambie sus permisos.
error-unexpected = Algo falló de nuestro lado. No se guardó nada. Intente de nuevo. (ref. { $reference })
error-line = línea { $line }: { $reason }
error-json = no es un objeto JSON con "id" y "text"
error-language = No existe el idioma { $language }; elija uno de estos: { $languages }.

# The local runner
local-welcome = OnRecord en esta terminal: { $title }. Escriba una pregunta, /ayuda o /quit.
local-language = Idioma: { $language }.
local-mode-dm = { $minutes ->
    [one] Modo de mensaje directo: las palabras son preguntas y la conversación se recuerda 1 minuto.
   *[other] Modo de mensaje directo: las palabras son preguntas y la conversación se recuerda { $minutes } minutos.
  }
local-mode-server = Modo de servidor: solo se responden comandos, como en un canal.
local-server-silent = En modo de servidor el bot solo responde comandos. Use /preguntar o /mode dm.
local-forgotten = Olvidado: la conversación empieza de nuevo.
local-no-button = No hay botón { $number } en la última página.
local-unknown = No existe el comando { $command }. ¿Quiso decir { $close }?
local-unknown-bare = No existe el comando { $command }. /ayuda muestra los que hay.
local-since = { $text } no es una fecha. Escriba 2025, 2025-06 o 2025-06-17.
local-question-missing = Escriba la pregunta después de /preguntar.

# Checking a collection
check-title = { $title }: { $folder }
check-counts = Artículos: { $articles } ({ $full } completos, { $briefs } resúmenes); párrafos de evidencia: { $facts }; omitidos como ruido: { $noise }; personas: { $people }; temas: { $topics }; diferencias: { $differences }; hechos: { $events }; términos: { $terms }.
check-retracted = { $n ->
    [one] 1 archivo está retirado y no cuenta: { $files }.
   *[other] { $n } archivos están retirados y no cuentan: { $files }.
  }
check-clean = Sin problemas.
check-problems = Errores: { $errors }; advertencias: { $warnings }.
check-error = error
check-warning = advertencia
check-column-id = artículo
check-column-date = fecha
check-column-kind = tipo
check-column-language = idioma
check-column-paragraphs = párrafos
check-column-noise = ruido
check-column-outlet = medio
check-column-articles = artículos
check-column-topics = temas
check-column-people = personas
check-column-differences = diferencias
check-column-events = hechos
check-column-terms = términos
check-column-drafts = borradores
check-column-reviewed = revisados

# Taking in an article
intake-heading = Un artículo por agregar
intake-size = { $n ->
    [one] 1 párrafo de evidencia; se guardará como { $file }.
   *[other] { $n } párrafos de evidencia; se guardarán como { $file }.
  }
intake-field-title = Título: { $value } ({ $by })
intake-field-outlet = Medio: { $value } ({ $by })
intake-field-author = Firma: { $value } ({ $by })
intake-field-url = Dirección: { $value } ({ $by })
intake-field-published = Publicado: { $value } ({ $by })
intake-field-not_before = Publicado: no se indica; no antes de { $value } ({ $by })
intake-field-language = Idioma: { $value } ({ $by })
intake-unknown = se desconoce
intake-by-head = del encabezado o de la ficha que acompaña al archivo
intake-by-page = de lo que la página dice de sí misma
intake-by-byline = de una línea del texto
intake-by-headline = la primera línea o el primer título
intake-by-file_name = del nombre del archivo
intake-by-text = de las palabras del texto
intake-by-nowhere = no se halló en ninguna parte
intake-cut = { $n ->
    [0] No se omitió nada.
    [one] Se omitió 1 bloque, que nunca se cita:
   *[other] Se omitieron { $n } bloques, que nunca se citan:
  }
intake-cut-line = { $number }, { $reason }: { $text }
intake-more = y { $n } más
noise-promotion = promoción
noise-embed = publicación incrustada
noise-links = lista de enlaces
noise-byline = firma
noise-comment = comentario de lectores
noise-cookies = aviso de cookies
intake-passport = Lo que puede debilitarlo:
intake-passport-clean = No se halló nada.
intake-same-address = Viene de la misma dirección que { $other }. Si ocupa el lugar de ese artículo, retire antes aquel.

change-heading = Qué cambia con esto
change-articles = Artículos: antes { $before }, después { $after }.
change-answers = { $n ->
    [one] 1 pregunta fija se responde de otra manera:
   *[other] { $n } preguntas fijas se responden de otra manera:
  }
change-before = Antes: { $lead } { $place }
change-after = Después: { $lead } { $place }
change-counts = { $n ->
    [one] 1 pregunta fija mantiene su respuesta, con otra cantidad de artículos:
   *[other] { $n } preguntas fijas mantienen su respuesta, con otra cantidad de artículos:
  }
change-count = { $question } Antes { $before } de { $before_of }, después { $after } de { $after_of }.
change-newer = { $n ->
    [one] 1 diferencia en la que un artículo posterior cambia lo que dice uno anterior:
   *[other] { $n } diferencias en las que un artículo posterior cambia lo que dice uno anterior:
  }
change-come = { $n ->
    [one] Aparece 1 diferencia:
   *[other] Aparecen { $n } diferencias:
  }
change-turned = { $n ->
    [one] 1 diferencia tiene otras posiciones u otra evidencia:
   *[other] { $n } diferencias tienen otras posiciones u otra evidencia:
  }
change-gone = { $n ->
    [one] Desaparece 1 diferencia:
   *[other] Desaparecen { $n } diferencias:
  }
change-backed-coming = { $n ->
    [one] 1 afirmación que estaba en un solo artículo está ahora en dos:
   *[other] { $n } afirmaciones que estaban en un solo artículo están ahora en dos:
  }
change-backed-going = { $n ->
    [one] 1 afirmación quedará en un solo artículo:
   *[other] { $n } afirmaciones quedarán en un solo artículo:
  }
change-backed-more = { $n ->
    [one] Otros artículos hacen también 1 afirmación más.
   *[other] Otros artículos hacen también { $n } afirmaciones más.
  }
change-people-coming = { $n ->
    [one] 1 nombre es nuevo en la colección:
   *[other] { $n } nombres son nuevos en la colección:
  }
change-people-going = { $n ->
    [one] 1 nombre no está en ningún otro artículo:
   *[other] { $n } nombres no están en ningún otro artículo:
  }
change-nothing = No cambia ninguna respuesta, cuenta ni diferencia.

confirm-add = ¿Agregar este artículo? [s/N]
confirm-retract = ¿Retirar { $id }? Se oculta, no se borra. [s/N]
confirm-undo = ¿Deshacer el cambio { $number } ({ $id })? [s/N]
confirm-words = s si sí y yes
not-written = No se escribió nada. Repita el comando con --yes para aplicarlo.
written-added = Se agregó { $id } como cambio { $number }. Para deshacerlo: onrecord collection rollback { $number }
written-retracted = Se retiró { $id } como cambio { $number }. Para deshacerlo: onrecord collection rollback { $number }
written-restored = Se restituyó { $id } como cambio { $number }. Para deshacerlo: onrecord collection rollback { $number }

history-heading = Cambios de { $title }
history-lead = { $n ->
    [0] Todavía no se agregó ni se retiró nada.
    [one] 1 cambio.
   *[other] { $n } cambios; el último, al final.
  }
history-when = { $date }, { $time } UTC
history-added = { $number }. { $when }: se agregó «{ $title }» [{ $id }]
history-retracted = { $number }. { $when }: se retiró «{ $title }» [{ $id }]
history-restored = { $number }. { $when }: se restituyó «{ $title }» [{ $id }]
history-not-there = { $number }. { $when }: «{ $title }» [{ $id }] debía agregarse, pero su archivo no está
history-undoes = deshace el cambio { $number }
history-file = { $file }, SHA-256 { $digest }

refused-same_id = Ya existe un artículo { $detail }. Dé a este otro identificador con --id, o retire antes aquel.
refused-same_text = Este artículo ya está: { $detail }.
refused-ending = { $detail } no es un formato de artículo. Guárdelo como .md, .txt, .html o .pdf.
refused-bad_id = { $detail } no puede ser un identificador. Use letras, cifras, guiones y puntos.
refused-no_article = No existe el artículo { $detail }. `onrecord collection list` los muestra todos.
refused-nothing_to_undo = No hay tal cambio que siga en pie. `onrecord collection history` los muestra todos.
refused-busy = Se está escribiendo otro cambio. Intente de nuevo en un momento.
refused-changed_meanwhile = La colección cambió desde que se le mostró lo que esto hace. No se escribió nada; mírelo de nuevo, por favor.
refused-not_writable = Aquí no se puede escribir nada: { $detail }
refused-no_data_folder = No hay carpeta para sus propios artículos. Indique una en ONRECORD_DATA.
refused-file_gone = El archivo { $detail } ya no está.
refused-fetch_url = No se puede obtener { $detail }. Indique una dirección que empiece con http:// o https://.
refused-fetch_credentials = No se obtienen direcciones con nombre de usuario o contraseña: { $detail }
refused-fetch_address = { $detail } no es una dirección pública, así que no se consulta. ONRECORD_FETCH_HOSTS nombra los servidores para los que esto no vale.
refused-fetch_redirects = La dirección redirige más de { $detail } veces.
refused-fetch_status = El servidor responde con el estado { $detail } en lugar del artículo.
refused-fetch_type = La dirección contiene { $detail }; solo son artículos HTML, texto simple, Markdown y PDF.
refused-fetch_too_large = Lo que hay en la dirección pesa más de { $detail }.
refused-fetch_slow = Tardó más de { $detail } segundos. Guarde la página y agregue el archivo.
refused-fetch_packed = El servidor comprime la página de un modo que no se puede descomprimir ({ $detail }). Guarde la página y agregue el archivo.
refused-fetch_unreachable = No se puede llegar a { $detail }.

progress-fetching = Obteniendo la página
progress-reading = Leyendo la colección
progress-comparing = Viendo qué cambia
progress-step = { $what } … { $seconds } s
progress-steps = { $what } ({ $done } de { $of }) … { $seconds } s

shelf-renewed = { $n ->
    [one] La colección cambió: 1 artículo, índice { $version }.
   *[other] La colección cambió: { $n } artículos, índice { $version }.
  }
shelf-kept = La colección en disco no se puede usar, así que sigue la anterior. { $reason }

# Problems of a collection: what is wrong, and what mends it
problem-binary = no es un archivo de texto. Póngale la extensión de su formato real o retírelo.
problem-too_large = pesa más de { $detail }. Deje solo el texto del artículo.
problem-encoding = los bytes no son texto en ninguna codificación conocida. Guarde el archivo como UTF-8.
problem-encoding_guessed = no es UTF-8; se leyó como { $detail }. Guarde el archivo como UTF-8 para asegurar cada letra.
problem-unreadable = no se puede leer ({ $detail }). Revise el archivo y sus permisos.
problem-not_found = no existe ese archivo.
problem-not_a_file = no es un archivo común. Ponga aquí el archivo mismo.
problem-encrypted = el documento está protegido con contraseña. Guárdelo sin ella.
problem-no_text = no contiene texto de un artículo. Agregue el texto o retire el archivo; una imagen escaneada necesita antes reconocimiento de texto.
problem-front_matter = el encabezado está dañado: { $detail }. Ponga entre comillas el valor que contenga dos puntos.
problem-front_matter_open = el encabezado no tiene --- de cierre. Agréguelo debajo del último campo.
problem-front_matter_fields = el encabezado no tiene campos. Escriba un "campo: valor" por línea.
problem-kind = el tipo es desconocido. Escriba full o brief.
problem-brief_unmarked = el texto tiene las marcas de un resumen. Escriba "kind: brief" en el encabezado.
problem-marker = un párrafo de un resumen empieza con su marca, como [5] o [5 support]; este empieza con "{ $detail }".
problem-duplicate = el nombre ya está en uso: { $detail }. Vale el primero; dé otro a este.
problem-toml = el archivo está dañado aquí: { $detail }. Nada de él cuenta hasta que se corrija.
problem-field_missing = falta el campo. Agréguelo.
problem-field_empty = el campo está vacío. Complételo.
problem-field_text = el campo lleva un texto. Póngalo entre comillas.
problem-field_texts = el campo lleva una lista de textos. Ponga cada uno entre comillas.
problem-field_list = el campo lleva una lista. Póngala entre [corchetes].
problem-field_table = el campo lleva una tabla pequeña. Escríbala como { "{" } es = "texto" { "}" }.
problem-field_tables = el campo lleva tablas. Escriba cada una debajo de su propio [[título]].
problem-field_flag = { $detail } no es ni true ni false.
problem-field_date = { $detail } no es una fecha. Escriba 2025, 2025-06 o 2025-06-17.
problem-field_choice = la palabra no se conoce aquí. Elija una de estas: { $detail }.
problem-field_evidence = { $detail } no es un lugar. Escriba "artículo:párrafo".
problem-field_reference = aquí nada tiene el identificador { $detail }. Corríjalo o agregue lo que nombra.
problem-field_url = { $detail } no es una dirección web. Empiécela con https://.
problem-field_unknown = ningún campo tiene este nombre. Corríjalo o retírelo.
problem-field_unknown_close = ningún campo tiene este nombre. ¿Quiso decir { $detail }?
problem-no_article = no hay artículo para { $detail }. La referencia se omite.
problem-no_paragraph = no hay párrafo para { $detail }. La referencia se omite.
problem-no_evidence = { $detail } es un título o se omitió como ruido. Cite un párrafo del texto.
problem-nothing_left = se omite, porque nada de lo que cita está en la colección.
problem-side_unproved = una postura necesita side_evidence. Se omite hasta que una fuente la muestre.
problem-positions_two = este tipo de diferencia necesita dos posiciones o más; tiene { $detail }.
problem-positions_one = lo que dice un solo artículo tiene una posición; aquí hay { $detail }.
problem-edition_unknown = el original no tiene la entrada { $detail }. La traducción se omite.
problem-edition_count = la traducción y el original no tienen la misma cantidad: { $detail }. Traduzca cada uno, en el mismo orden.
problem-translation_full = solo un resumen puede tener traducción; { $detail } es un artículo completo.
problem-translation_unknown = no existe el artículo { $detail }. La traducción se omite.
problem-translation_marker = las marcas no son las del original; aquí el original tiene { $detail }. La traducción se omite.
problem-translation_figures = las cifras no son las del original: { $detail } (+ solo aquí, - faltan aquí). La traducción se omite.
problem-shared_sentence = dos resúmenes comparten una frase: { $detail }. Cuente cada artículo con sus propias palabras.
problem-implausible_date = { $detail } no puede ser correcta.
problem-published_before = publicado antes de que se pudiera escribir: { $detail }.

# Explain mode
explain-heading = Por qué esta respuesta
explain-outcome = Resultado: { $outcome } ({ $lead }).
explain-read-as = Se entendió así: { $english }
explain-asks = Pide: { $asks }; lado: { $side }.
explain-people = Personas y organismos reconocidos: { $names }
explain-things = Cosas nombradas en la pregunta
explain-thing = { $name }: { $share } % de la pregunta
explain-thing-missing = { $name }: { $share } % de la pregunta; ningún artículo lo dice
explain-terms = Términos de búsqueda (peso × idf)
explain-considered = Frases consideradas, la mejor primero
explain-answers = Responde.
explain-kind-missing = No responde: no tiene nada del tipo que se pide.
explain-too-little = No responde: dice demasiado poco de lo que se pide.
explain-of-another = No responde: no habla de la persona por la que se pregunta.
explain-far-behind = Omitida: queda muy por detrás de la mejor.
explain-figures = Puntuación { $score }; dice el { $coverage } % de la pregunta; ajuste { $fit }.
explain-witnessed = El primer extracto, por afirmaciones y por redacción
explain-carrying = Lo dicen: { $articles }
explain-conflicting = Lo contradicen: { $articles }
explain-silent = No dicen nada: { $count }
explain-compared = Afirmaciones comparadas
explain-same = La misma afirmación ({ $reason }; parecido { $score }).
explain-contradiction = Se contradicen ({ $reason }; parecido { $score }).
explain-newer = La posterior cambia la anterior ({ $reason }; parecido { $score }).
explain-scope = Detalle distinto; ambas pueden ser ciertas ({ $reason }; parecido { $score }).
explain-apart = No tratan de lo mismo ({ $reason }; parecido { $score }).

# Discord
heading-passage = El pasaje
lead-passage = De «{ $title }», con los párrafos que lo rodean.
lead-voice = Lo que dice { $name } en estos artículos.
lead-silent = En estos artículos no se citan palabras de { $name }.
lead-again = Estos pasajes ya se mostraron antes.
lead-gone = Estos pasajes ya no están en la colección.
button-read = Leer { $number }
button-other-side = La otra parte
button-post = Publicar en el canal
heading-language = Idioma
heading-privacy = Privacidad
heading-forget = Olvidado
language-name = Español
language-choose = Idiomas: { $names }.
language-chosen = Español desde ahora, hasta que el bot se reinicie o usted use /olvidar.
privacy-nothing = No se guardan preguntas, nombres ni identificadores de quienes leen: ni en disco ni en registros.
privacy-conversation = { $minutes ->
    [one] Una conversación se recuerda 1 minuto en memoria: lo que se entendió, nunca el texto.
   *[other] Una conversación se recuerda { $minutes } minutos en memoria: lo que se entendió, nunca el texto.
  }
privacy-language = El idioma que usted elige se conserva en memoria hasta que el bot se reinicie o usted use /olvidar.
privacy-answers = Las respuestas recientes se conservan en memoria para ir más rápido, sin la pregunta y sin quién preguntó.
privacy-discord = El propio Discord conserva los mensajes hasta que se borran.
forget-done = Se olvidaron esta conversación y el idioma que eligió.
discord-welcome = Hola. Pregunte con sus propias palabras; /ayuda muestra más. No se guardan sus preguntas.
discord-wait = { $seconds ->
    [one] Demasiadas preguntas seguidas. Intente de nuevo en 1 segundo.
   *[other] Demasiadas preguntas seguidas. Intente de nuevo en { $seconds } segundos.
  }
discord-no-text = Aquí solo se puede leer texto. Escriba la pregunta, por favor.
discord-nothing-to-check = Ese mensaje no tiene texto que verificar.
discord-changed = La colección cambió desde que se hizo esa página; esta es la de hoy.
discord-button-broken = Ese botón ya no se puede leer. Pregunte de nuevo, por favor.
discord-command-changed = Este comando cambió. Vuelva a cargar Discord e intente de nuevo, o escriba la pregunta al bot.
help-language = /idioma — English, Español, Kreyòl
help-privacy-command = /privacidad — qué se conserva
help-forget = /olvidar — olvidar esta conversación y su idioma
help-check = En Discord, Aplicaciones → Verificar con las fuentes en cualquier mensaje

# Discord: names of commands and options; descriptions up to 100 characters
discord-ask = Pregunte sobre el tema con sus propias palabras
discord-ask-question = Su pregunta
discord-vote = La votación y cómo votó cada miembro
discord-people = A quién se nombra y qué se informa
discord-people-name = Una persona u organización
discord-reactions = Lo que dicen quienes apoyan y quienes se oponen, con igual espacio
discord-reactions-side = Solo una de las partes
discord-reactions-from = Solo una persona u organización
discord-differences = En qué no coinciden los artículos
discord-differences-topic = Un tema o una palabra de él
discord-timeline = Hechos con fecha
discord-timeline-since = Desde esta fecha: 2025, 2025-06 o 2025-06-17
discord-sources = Los artículos y sus puntos débiles
discord-sources-article = Un artículo
discord-agreement = Qué se decidió, según empiezan los artículos
discord-glossary = Términos en palabras sencillas
discord-glossary-term = Un término
discord-language = Elija el idioma de las respuestas
discord-language-language = El idioma
discord-privacy = Qué se conserva de usted
discord-forget = Olvidar esta conversación y su idioma
discord-help = Qué se puede preguntar aquí
discord-visibility = Quién ve la respuesta
discord-visibility-me = Solo yo
discord-visibility-everyone = Todos
discord-side-support = A favor
discord-side-oppose = En contra
discord-check = Verificar con las fuentes

# Discord: names of commands and options, lower case without blanks; typed lines know them too
discord-name-ask = preguntar
discord-name-vote = voto
discord-name-people = personas
discord-name-reactions = reacciones
discord-name-differences = diferencias
discord-name-timeline = fechas
discord-name-sources = fuentes
discord-name-agreement = acuerdo
discord-name-glossary = glosario
discord-name-help = ayuda
discord-name-language = idioma
discord-name-privacy = privacidad
discord-name-forget = olvidar
discord-name-question = pregunta
discord-name-name = nombre
discord-name-side = postura
discord-name-from = de
discord-name-topic = tema
discord-name-since = desde
discord-name-article = fuente
discord-name-term = palabra
discord-name-visibility = visible

# Discord: the operator's lines
serve-token-missing = Falta el token: ponga en ONRECORD_DISCORD_TOKEN el token del bot, que está en el portal de desarrolladores de Discord.
serve-token-shape = ONRECORD_DISCORD_TOKEN no parece el token de un bot (tres partes separadas por puntos).
serve-token-wrong = Discord no acepta el token de ONRECORD_DISCORD_TOKEN.
serve-unreachable = No se puede llegar a Discord ({ $reason }).
serve-ready = En servicio: { $title }; artículos: { $articles }; índice { $version }.
serve-stopping = Deteniendo; antes se terminan las respuestas en curso.
serve-commands-sent = Los comandos se registraron en Discord.
serve-commands-same = Los comandos ya están registrados tal como son.
serve-commands-refused = Discord rechazó los comandos ({ $reason }); siguen los registrados antes.
check-serve-commands = Comandos: { $names } ({ $fingerprint }).
check-serve-problem = Discord rechazaría /{ $command }: { $problem }
check-serve-unsound = Primero hay que corregir los comandos de arriba.
check-serve-sound = Todo está listo para servir.

# Languages of texts, and how far they were reviewed
draft = Borrador: texto aún sin revisar por un hablante nativo.
language-en = inglés
language-es = español
language-ht = criollo haitiano
language-fr = francés
text-original = en { $language } (texto original)
text-untranslated = en { $language }, aún sin traducir
page-untranslated = Parte de esta página está en { $language }; aún no se ha traducido.
gloss = Términos clave: { $terms }

# Pictures
button-picture = Imagen
picture-part = Imagen { $number } de { $of }.
picture-articles = { $n ->
    [one] 1 de { $of } artículos se pronuncia aquí.
   *[other] { $n } de { $of } artículos se pronuncian aquí.
  }
picture-events = { $n ->
    [one] 1 de { $of } hechos con fecha.
   *[other] { $n } de { $of } hechos con fecha.
  }
picture-announced = anunciado
picture-silent = — : este artículo no se pronuncia sobre la pregunta; eso no significa que lo niegue.
picture-alt-differences = Tabla de lo que los artículos dicen de forma distinta. { $title }. { $questions } { $n ->
    [one] 1 de los { $of } artículos que se pronuncian.
   *[other] { $n } de los { $of } artículos que se pronuncian.
  } El texto completo está al lado.
picture-alt-timeline = Cronología. { $title }. { $n ->
    [one] 1 hecho: { $first }.
   *[other] { $n } hechos, primera fecha: { $first }; última: { $last }.
  } El texto completo está al lado.
picture-none = Aquí no hay nada que dibujar.
picture-no-such-topic = No hay diferencias sobre { $topic }. Temas más cercanos: { $close }
picture-option = --since va con la cronología y --topic, con las diferencias.
picture-ending = { $file } no es un nombre de imagen. Indique uno que termine en .png.
picture-not-written = No se puede escribir { $file }: { $reason }
picture-how = Esta página tiene una imagen: { $alt } Para guardarla: { $command }
