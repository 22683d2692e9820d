nuestra abuela no le mandará una foto a carlos .
nos gusta vender flores en la tienda pequeña .
¿ qué bebieron carlos y laura ?
a pedro y laura les gusta comer pan .
hay cuatro casas al lado del parque .
están cocinando el arroz mientras carmen está durmiendo en la habitación .
¿ cuándo tiene que cerrar pablo estas puertas verdes ?
hay una escuela delante del parque .
mis vecinas le dieron una foto a su amigo .
esta tarde ella quiere cocinar el pescado .
esa profesora ha perdido su llave .
hay dos tiendas delante del parque .
mi abrigo es tan barato como el sombrero .
la profesora está triste .
mi madre también vive en la casa .
¿ quiere el médico ver una película ?
al turista le gusta el perro .
hay cuatro niños en la calle .
elena no va a hablar con su vecina porque está ocupada .
¿ quiere laura estos zapatos ?
la caja que abrió juan está vacía .
¿ quiere él una bolsa ?
juan les mandó esta foto a estos niños .
hay un teléfono debajo de la cama .
¿ están las mujeres durmiendo en la casa ahora ?
a tu tío le encanta comprar queso .
pedro compró el huevo , pero nuestro tío compró esta sopa .
el niño alto vio esta águila en la calle .
el hombre que abrió estas cartas es joven .
¿ bebe carlos vino ?
tus hijos van a comprar este zumo de naranja .
no había niñas en el parque .
tus amigos tienen que estudiar en la universidad el viernes .
¿ visitó ana este museo famoso ?
¿ dónde come nuestro hermano carne ?
las grandes escritoras no visitaron el pueblo hace dos días .
¿ está la tienda cerrada ?
ana es una escritora famosa .
¿ cuándo abrieron la puerta ?
ana cerró la ventana , pero mi madre cerró estas puertas .
este examen es tan fácil como este problema .
las cartas que leyó ella son largas .
creo que nuestra hermana está contenta .
estas escritoras altas no pueden jugar al fútbol porque están cansadas .
nuestro hermano menor me va a mandar las flores bonitas mañana .
tu tío dice que nuestra hermana está buscando a sus gatos .
la cantante que está tocando la guitarra es tu hermana .
esta es nuestra casa .
elena encontró los mapas y carlos encontró una foto .
nos gustan las películas .
carmen ha vivido en la casa .
pablo está leyendo dos cartas mientras tu madre está cantando canciones .
le tienes que mandar dos libros a ana esta tarde .
somos más jóvenes que ese médico .
ella no bebió esa leche caliente porque estaba cansada .
mi amigo esperó el tren .
ella tiene muchas casas pequeñas .
si hace frío mañana , van a escribir las historias interesantes .
si hace calor mañana , juan va a comprar esta flor roja .
la mujer quiere hablar con cuatro niños .
a laura le gusta ir a la playa .
la mujer también conoce a ana .
la foto que encontró él es bonita .
nuestros amigos le tienen que dar su mapa a ana .
mi gato grande está comiendo carne ahora .
hay una casa delante de la universidad .
te gusta leer periódicos .
mi hermano es profesor .
estos camareros están tocando el piano mientras elena está jugando al fútbol .
tu hermano no quiere nadar en el río porque está cansado .
estoy enfermo .
nuestra vecina dice que esos camareros están enfermos .
elena dice que esta agua está muy fría .
la profesora está escribiendo cuatro historias interesantes mientras carlos está limpiando esta cocina .
carlos quiere cocinar este pescado y tu amigo quiere cocinar el arroz .
esta es tu casa barata .
nos gusta vender queso en la tienda .
mis vecinas limpiaron sus casas .
¿ cuántos gatos tiene ella ?
la escritora que está nadando en el mar está contenta .
esta es tu bicicleta nueva .
laura y carmen no van a jugar al fútbol porque están ocupadas .
¿ cuántas camisas tiene él ?
los hombres no están estudiando español en la escuela en este momento .
pablo no tiene que cerrar esta caja pequeña .
estos gatos no son más grandes que esos caballos .
ana encontró un teléfono , pero laura encontró el paraguas .
laura lleva su camisa .
los camareros que beben buen vino son jóvenes .
esta escritora va a hablar con las profesoras en el parque .
laura no compró esas bolsas porque estaba cansada .
si llueve esta tarde , pablo no va a jugar al fútbol .
carmen no es alta .
los perros eran negros .
tienes que cerrar esta puerta .
el turista que vende flores es tu hermano .
¿ ha perdido ana sus llaves en la calle ?
juan ha vendido las casas .
mi padre es tan alto como su hijo .
la habitación que limpió pedro está limpia .
hay un turista en la playa .
la cantante que está hablando con estas profesoras está contenta .
no fueron a la playa porque estaban enfermos .
él era médico .
ana está esperando a su vecina .
esta película no es buena .
la profesora que ayudó a su madre es nuestra vecina .
esos estudiantes no quieren leer esta carta interesante porque están ocupados .
¿ dónde tiene que hablar elena con su abuela ?
él está escuchando esa historia .
¿ son estos caballos más pequeños que esos gatos ?
¿ esperaron el autobús anoche ?
¿ ayudaron carlos y pablo a su padre ?
estos hombres están buscando su billete mientras laura está esperando a su abuela .
¿ cuántas historias leyó laura ?
¿ dónde está el águila grande ?
pedro y ana abrieron la caja pequeña .
hay un hospital detrás del parque grande .
¿ encontró juan un teléfono caro ?
¿ quiere esta profesora un huevo ?
a tu amigo le gusta el río .
mi vecina durmió en el hotel .
ese turista no quiere leer este libro porque está enfermo .
tu vecina no está buscando los paraguas .
ese gato negro está durmiendo en la casa ahora .
tu hermano es cantante .
juan le va a dar cuatro fotos a carmen .
creo que el restaurante estaba cerrado .
juan y ana nunca han abierto la carta .
tu tío les va a mandar tres flores a las mujeres .
¿ está el gato grande debajo del árbol ?
estas mujeres abrieron la puerta .
¿ ha visitado él a su hermana ?
la profesora no quiere escuchar las canciones porque está enferma .
¿ cuándo comió tu tío ese queso ?
esos libros son muy buenos .
la niña que cerró las ventanas es nuestra vecina .
ese médico quiere trabajar en el hotel .
tu tío me quiere mandar sus fotos .
pablo quiere comprar ese coche la semana que viene .
el médico que está bebiendo esa leche es tu amigo .
ana nos va a dar un billete .
ana lee libros y nuestra abuela lee historias .
carlos no vio grandes películas porque estaba ocupado .
pablo quiere escribir su carta .
a mi tío le encanta comprar periódicos en la tienda .
laura quiere este café y mi tío quiere esta leche .
tu hermano estaba contento .
pedro puede ir al río .
¿ por qué quiere hablar él con pedro ?
esperaron a su amigo ayer .
carlos es tan joven como estas escritoras .
carlos quiere trabajar en la biblioteca .
la mujer alta nos tiene que mandar una carta .
creo que esta mujer nunca vende queso .
ahora el gato está comiendo la carne .
¿ está el camarero estudiando en la escuela ?
si hace sol la semana que viene , ana no va a jugar al fútbol .
este camarero joven no está estudiando en la universidad .
carmen ha escrito dos historias .
la cantante tiene que comprar unas mesas el viernes .
mi madre quiere cocinar carne en la cocina .
¿ por qué comieron las niñas esta sopa caliente ?
carlos esperó el tren ayer .
las tazas están limpias .
¿ quién tiene que buscar sus teléfonos ?
hay cuatro libros debajo de la silla .
¿ hay muchas niñas altas en el jardín ?
esos coches son demasiado caros .
ana quiere cocinar esta sopa y mis hermanos quieren cocinar el arroz .
¿ qué compró carmen hace dos días ?
esta escritora me dio una flor ayer .
juan vende zapatos los domingos .
el perro está durmiendo en la habitación ahora .
¿ va este camarero a vender las bicicletas ?
¿ durmió la escritora en la habitación hace dos días ?
las mesas que compró él son pequeñas .
el niño que buscó su bolsa es tu amigo .
mi caballo bebió agua en el jardín la semana pasada .
este es el jardín más pequeño del pueblo .
a nuestra hermana le gusta la ciudad .
¿ quién ha abierto la puerta ?
el coche es verde .
el médico que vio a carlos es joven .
ese teléfono estaba roto .
creo que esos perros grandes durmieron en la habitación anoche .
carmen tiene que estudiar español .
esos turistas jóvenes han vivido en la casa .
los médicos pueden tocar el piano .
los puentes son viejos .
laura y juan no tienen muchas fotos .
el árbol es pequeño .
este tren está lleno .
¿ va carlos a nadar en el río el viernes ?
juan es el mejor estudiante del pueblo .
esta biblioteca abre a las cuatro los sábados .
hay tiendas al lado del parque bonito .
¿ cuántas camisas compraron mis amigos ?
mis amigos dicen que carmen también quiere un regalo .
mis hermanos le dieron este regalo a pablo .
la profesora que está esperando a su hermana está cansada .
¿ qué encontró mi padre ?
a nuestra madre le gusta el francés .
¿ ha visitado tu padre a su hija hoy ?
los periódicos estaban sobre la mesa .
quiero escuchar dos historias .
la escuela está cerca de esta casa .
mi gato está debajo de la cama .
los camareros no quieren esa bicicleta .
laura está nadando en el mar .
el estudiante que vive en la casa es mi hermano .
el agua estaba fría ayer .
la bolsa nueva está debajo de la mesa .
pedro vendió esta cama .
los domingos él no vende zapatos en la tienda pequeña .
el estudiante que bebe buen vino está cansado .
¿ son las águilas pequeñas ?
pablo está durmiendo en la casa mientras esta escritora está esperando a su vecina .
¿ te gusta ir al pueblo ?
¿ a él le gusta jugar al fútbol en la calle ?
si llueve esta tarde , nuestro tío va a comprar este té .
anoche carmen buscó al perro .
el museo estaba abierto ayer .
estás leyendo estas cartas mientras juan está nadando en el mar .
esta camisa era blanca .
a mi padre le gustan las flores .
la profesora que está estudiando inglés es mi vecina .
carlos quiere este arroz .
la mujer no está cocinando esta carne .
laura encontró la bolsa y elena encontró un mapa .
nunca he comido este queso .
esos gatos no eran blancos .
estoy escuchando canciones ahora .
creo que estos camareros también quieren cuatro coches .
pablo quiere hablar con pedro .
nuestra madre le mandó una carta larga a pablo la semana pasada .
nuestro amigo tiene que buscar al gato grande esta tarde .
a la cantante no le gusta beber leche .
no les gustan las canciones .
ana quiere estudiar inglés , pero tu hijo quiere estudiar español .
las casas que vendió ella son viejas .
elena es la profesora más joven del pueblo .
¿ quién puede abrir las cajas grandes ?
la profesora que quiere un sombrero es nuestra vecina .
el médico lleva una camisa .
carlos no quiere beber esta agua porque está cansado .
a mis vecinas les gusta jugar al fútbol en la calle .
nuestro amigo me mandó una foto bonita .
pablo compró la cama grande hace dos días .
tengo dos abrigos caros .
laura va a vender las bicicletas .
pedro bebió este té caliente , pero mis hijos bebieron el café .
pedro abrió la carta .
tenemos tres paraguas .
carlos está estudiando inglés mientras esta mujer está tocando el piano .
¿ quieren nuestros hermanos ver una película el viernes ?
¿ qué vendió él ?
soy más alto que mi vecina .
el caballo está en la playa .
el hombre es más alto que sus amigos .
hay una universidad cerca de la biblioteca .
no quieren escuchar una buena canción porque están ocupados .
la niña que tiene un problema fácil es tu vecina .
pablo quiere comer esta carne y mi hermano quiere comer este arroz .
el coche que compró ella es caro .
él es estudiante .
esta puerta azul estaba cerrada .
estos son tus mapas .
mis hijas están limpiando esta mesa .
laura quiere comer este queso y nuestro tío quiere comer este pescado .
¿ cuándo va a comprar juan este zumo de naranja ?
mi vecina no está escribiendo una carta en este momento .
pedro cerró las puertas , pero nuestra abuela cerró las ventanas .
¿ tiene carlos que vender la casa ?
pedro quiere escuchar la historia .
¿ está él bebiendo este té en el buen restaurante ?
pedro perdió sus billetes , pero elena perdió su teléfono .
hemos vivido en este pueblo grande .
¿ ha vivido mi abuela en un hotel ?
ese hombre no quiere beber la leche porque está enfermo .
¿ hay muchos estudiantes en el aula ?
¿ está tu madre ocupada ?
¿ qué está comiendo el gato en el jardín ahora ?
¿ por qué fue pablo al restaurante ?
la semana pasada juan fue a la ciudad .
este problema es tan fácil como este examen .
esas tiendas son demasiado pequeñas .
tienes que cerrar la puerta la semana que viene .
en este momento los hombres no están durmiendo en la habitación .
no hay tiendas delante del parque .
ana quiere cocinar la sopa y mi vecina quiere cocinar este arroz .
laura y pablo no quieren escribir esas cartas .
ahora juan no está limpiando la casa .
no le vas a dar dos fotos bonitas a pablo .
mañana esta niña alta va a jugar al fútbol .
ana quiere tocar el piano y carlos quiere tocar la guitarra .
las casas viejas estaban cerca de esta universidad .
nuestras hijas les quieren mandar estas flores verdes a los hombres .
nuestro tío está tocando el piano .
elena cerró esta puerta , pero ana cerró las ventanas .
carmen tiene muchas naranjas , pero ana tiene muchos huevos .
ana está hablando con sus vecinas mientras juan y elena están esperando a su madre .
juan dice que las bicicletas rojas son nuevas .
esa es mi hermana .
nuestra hermana le va a dar una flor azul a pablo .
el tren que esperó el hombre está vacío .
también conocen a este médico alto .
ese camarero alto escribió unas cartas el lunes .
el niño que está comiendo dos naranjas es nuestro amigo .
¿ era nuestro tío profesor ?
¿ cuándo va a jugar él al fútbol ?
este turista no buscó a los perros ayer .
¿ había muchos turistas altos en la biblioteca ?
estás en la habitación .
¿ dónde están los árboles grandes ?
a carlos no le gustan esas canciones .
¿ es tu coche nuevo ?
estas escritoras ya han visto unos pájaros pequeños .
nuestro hermano mayor también vende flores .
creo que esta biblioteca estará abierta mañana .
laura no quiere beber este zumo de naranja porque está cansada .
quiero comer pescado mañana .
ella ha cerrado estas cajas .
estamos muy cansados .
nuestra madre no compró el sombrero en la tienda .
si llueve esta tarde , voy a visitar los museos .
nuestro hijo te mandará su foto .
el viernes el buen médico tiene que cerrar esta caja .
ese perro está en la casa .
laura no quiere ayudar a esta profesora porque está ocupada .
pedro quiere estudiar francés , pero tu hermano quiere estudiar inglés .
ese examen es más difícil que ese problema .
este médico está ocupado .
¿ es esta película buena ?
hay cuatro niños altos en el aula .
¿ tiene mi vecina que ir al mar ?
¿ qué bebió tu perro ?
hay una universidad cerca de los puentes .
¿ eran elena y laura jóvenes ?
el gato estaba debajo de estas sillas .
esa escritora tiene muchas bolsas .
carlos no es alto .
¿ es ese problema difícil ?
no me gusta ir al mar .
él está en el jardín .
¿ tiene ese hombre que vender los coches ?
pedro lleva su sombrero .
hay una escuela al lado de la calle .
hay unos turistas jóvenes en el restaurante .
nuestro amigo quiere trabajar en la biblioteca la semana que viene .
las niñas que están durmiendo en la habitación están contentas .
pedro quiere cocinar la carne , pero carmen quiere cocinar este pescado .
ese puente es muy viejo .
elena ya ha perdido su foto bonita .
los gatos son pequeños .
le hemos dado dos fotos a ana .
¿ les gusta el huevo ?
este jardín era bonito .
tu caballo está bebiendo agua en el jardín en este momento .
¿ hay muchas llaves en los coches ?
mi abuela le ha dado un libro a carmen .
carlos y elena no quieren leer una carta porque están ocupados .
laura está esperando el tren mientras están tocando la guitarra .
¿ había un periódico sobre las camas ?
esta taza está rota .
las buenas cantantes no vieron una película .
ese hotel es demasiado pequeño .
el museo cierra a las tres los domingos .
el lunes nuestro gato durmió en el jardín .
hay una carta debajo de las camas .
si llueve el viernes , él no comprará una bolsa nueva .
la silla es muy pequeña .
mis amigos siempre beben vino .
mi tío va a nadar en el mar .
¿ cuántos libros tiene la niña ?
la taza estaba sobre esta mesa .
laura quiere sopa .
¿ vas al mar ?
ana encontró su teléfono y carlos encontró un mapa .
él dice que juan está cantando esa canción .
ella le mandó una flor roja a este hombre anoche .
tu perro durmió en la casa hace dos días .
este estudiante habla inglés .
mi tío va a ver unas grandes películas .
si hace frío el viernes , mi amigo va a ayudar a esa escritora .
mi tío dice que los zapatos eran blancos .
mis hermanos leyeron este buen libro .
¿ estaba nuestra abuela ocupada ayer ?
¿ es el puente famoso ?
¿ quieren estos hombres cantar una canción esta tarde ?
creo que él quiere el café .
esta niña vio dos películas .
el médico que vive en un hotel está triste .
este es el jardín más grande de la ciudad .
¿ por qué quiere escuchar juan esas historias largas ?
este tren llega a las seis .
esta es nuestra foto .
carlos quiere ver esa película .
pablo está limpiando la ventana mientras tu vecina está nadando en el mar .
él ya ha cerrado las puertas .
si hace frío mañana , pablo no va a ayudar a esos camareros .
voy a comprar carne .
pablo está hablando con este médico alto .
estás tocando la guitarra mientras pedro está cocinando ese pescado .
el autobús que esperó el camarero está lleno .
¿ qué bebió el médico el lunes ?
pablo ha vivido en una ciudad .
si hace frío el viernes , vas a comprar el zumo de naranja .
esa taza no está rota .
hoy he encontrado un paraguas caro .
la cantante vendió sus coches .
el turista que limpió la mesa pequeña es mi amigo .
laura quiere nadar en el río mañana .
¿ visitó elena a sus hijos ?
pablo quiere trabajar en el mercado .
pedro está esperando a su madre mientras elena y laura están bebiendo té caliente .
mi vecina no ha abierto esta ventana hoy .
¿ quién tiene que hablar con esta mujer ?
mi tío ha encontrado un mapa .
el camarero no estaba ocupado ayer .
juan y carlos van al mar todos los días .
en este momento ese gato está bebiendo agua .
mi gato estaba en la cocina .
los perros están durmiendo en la habitación .
¿ quién ha visitado el museo ?
ana es más alta que su abuela .
el lunes esas mujeres no comieron esa manzana .
no tengo una pregunta difícil .
esta profesora estaba en el aula .
a juan le gusta beber zumo de naranja .
elena tiene una llave y nuestros amigos tienen un paraguas .
¿ está ese gato comiendo carne ?
pedro no quiere ver estas películas interesantes .
carmen compró este arroz , pero elena compró una naranja .
¿ qué esperaron anoche ?
los turistas que están nadando en el río son nuestros hermanos .
¿ tiene ese turista que limpiar su mesa ?
pablo está estudiando inglés .
carmen está buscando a su perro mientras estas mujeres están buscando sus teléfonos .
¿ cuándo comió ese turista la sopa caliente ?
el hospital no está al lado de la escuela .
juan ha vivido en el hotel .
me gusta el té .
van a jugar al fútbol en la playa la semana que viene .
elena es la cantante más famosa de la ciudad .
este autobús está lleno .
hay tres turistas en la casa .
pedro y elena hablan inglés .
¿ puede él jugar al fútbol ?
carmen no va a vender sus casas grandes el viernes .
a los médicos les gusta leer periódicos interesantes .
¿ quién quiere nadar en el río ?
limpiaron la cocina anoche .
¿ dónde están los libros ?
¿ ha comido pablo este arroz en el restaurante ?
pedro no quiere escuchar historias porque está ocupado .
nuestra hija va a escribir cartas .
no quieren estudiar español porque están ocupados .
este pájaro es muy pequeño .
hace dos días elena vendió la silla .
hay unos estudiantes en el museo .
¿ está ese abrigo sucio ?
he visto a ese médico en la playa .
carlos también quiere la manzana .
mañana la niña quiere cocinar la carne .
el estudiante era joven .
carlos y pablo no pueden tocar el piano .
estos hombres no le han mandado cuatro flores azules a carlos .
mis hijas no han limpiado la ventana .
pedro está en el museo .
hay tres turistas en el aula .
esa historia no es muy larga .
¿ hay muchos estudiantes en la estación ?
la mesa que vendieron los estudiantes está sucia .
ahora tu madre no está escuchando la historia en la habitación .
el té está muy caliente .
elena está nadando en el mar .
a pablo le gustan las flores .
ella quiere escuchar buenas canciones la semana que viene .
viven en esta ciudad .
no vamos a estudiar inglés porque estamos ocupados .
carmen perdió los paraguas , pero elena perdió las bolsas .
¿ cuántos huevos compró nuestro padre ?
si hace frío mañana , él va a nadar en el mar .
ana está leyendo ese libro interesante mientras juan está cantando buenas canciones .
el gato comió pescado hace dos días .
¿ a ella le gusta este gato ?
a tu hermano no le gusta beber café .
la caja que abrió juan está llena .
hay un niño alto en el jardín grande .
estoy escuchando las historias ahora .
mis vecinas van a nadar en el mar mañana .
esas cantantes no han perdido el billete hoy .
¿ cuántos teléfonos tiene carmen ?
¿ a nuestro padre le gustan los huevos ?
a este hombre le encanta ir al pueblo .
¿ quién está cantando las canciones ?
el camarero que está tocando la guitarra está cansado .
carlos compró la naranja , pero mi hijo compró el arroz .
carmen buscó el gato pequeño y carlos buscó el caballo .
quieres cocinar esa carne en la cocina .
puedo abrir esta caja pequeña .
la biblioteca cierra a las ocho .
a este médico le gusta ese café .
ana vende manzanas y pablo vende naranjas .
el médico también compra agua .
tus hermanos están tristes .
juan quiere un vestido caro , pero mi hijo quiere este sombrero .
¿ ha encontrado él su foto ?
puedo nadar en el mar .
hay un libro sobre la cama grande .
¿ son tus caballos negros ?
esta escritora te dará un billete .
¿ cuándo vio juan películas interesantes ?
hay museos pequeños cerca del río .
esos árboles son grandes .
ella quiere ir a la playa .
nuestro tío no va a estudiar francés porque está cansado .
el viernes carmen visitará esta ciudad bonita .
nuestra madre no está estudiando inglés en la escuela .
hay un estudiante en el jardín .
este té está demasiado caliente .
mi hija le quiere mandar su carta a esta cantante .
estamos cantando tres canciones ahora .
elena cerró las ventanas azules , pero carmen cerró estas puertas azules .
tu vecina no está bebiendo el vino en el restaurante pequeño .
las bicicletas no son azules .
¿ comió pablo ese pan la semana pasada ?
tu hermana encontró una bolsa .
¿ cuántas flores compró el turista ?
si llueve esta tarde , pedro no va a jugar al fútbol .
¿ son esos hombres tan jóvenes como el médico ?
ana encontró sus mapas , pero mi amigo encontró las llaves .
mi madre le tiene que dar su paraguas caro a la niña .
¿ por qué quieres escribir esa historia larga ?
la escritora que habla español está triste .
creo que mi hija está muy contenta .
el problema no es fácil .
pedro no quiere beber el té porque está ocupado .
también quiero un regalo .
a mi padre le gusta ese gato .
¿ hay muchas águilas en el árbol ?
el caballo es pequeño .
tu abuela nos va a dar la flor el viernes .
esa cantante famosa quiere cocinar este arroz esta tarde .
pedro no tiene una casa .
¿ a mis vecinas les gusta vender queso ?
el médico no está hablando con su hijo .
el gato que buscó mi hermana es blanco .
¿ lee elena periódicos en la habitación ?
¿ quién quiere estos coches baratos ?
¿ por qué estás estudiando francés ?
a nuestro hermano le gusta la ciudad .
este es mi gato .
a mi madre le encanta comer naranjas .
las profesoras que están estudiando francés están contentas .
mi padre es estudiante .
elena no puede cantar la canción porque está enferma .
¿ está ella jugando al fútbol en la calle ?
si hace sol esta tarde , mis amigos van a ayudar a laura .
nuestro padre es estudiante .
esta cantante no está escuchando una buena canción .
el turista fue al río anoche .
carmen quiere escribir la historia el viernes .
a mi abuela le gusta ir al restaurante .
¿ por qué quiere beber pablo este buen vino ?
mi hermana dice que mi casa es barata .
pedro quiere el pan , pero mi hija quiere estos huevos .
¿ era el pueblo bonito ?
la niña que encontró un paraguas es mi vecina .
esos caballos negros eran grandes .
¿ está este perro durmiendo en el jardín ?
había una escuela detrás del parque .
quieren un abrigo verde .
esa niña no bebió el té porque estaba cansada .
¿ cuándo tiene que vender la escritora las casas ?
están jugando al fútbol mientras carlos está escuchando canciones .
el café que compró mi hija está caliente .
esas mujeres trabajan en el restaurante .
las cartas que abrió elena son largas .
los niños están durmiendo en la habitación .
él está en la cocina .
el autobús que esperó laura está lleno .
pedro quiere tocar la guitarra la semana que viene .
¿ hay muchos periódicos interesantes debajo de las camas ?
¿ quién está nadando en el río largo ahora ?
laura no está cocinando la carne en la cocina .
pablo me va a mandar un regalo .
ahora ana y juan están durmiendo en el hotel .
son más altos que sus hermanas .
mi perro bebió agua .
a pablo y carlos no les gusta la ciudad .
en este momento ella no está jugando al fútbol .
si hace calor mañana , ana va a escribir la historia interesante .
no estoy contento .
hay unas manzanas sobre la mesa .
¿ han cerrado pablo y pedro estas puertas ?
esa es nuestra casa .
a él le encanta ir al río .
ese perro estaba en la casa grande .
carmen también quiere unos huevos .
¿ a este estudiante le gusta beber café ?
¿ quién leyó ese periódico hace dos días ?
la mujer también tiene muchas bolsas nuevas .
¿ qué han perdido esta semana ?
¿ está esta bicicleta rota ?
este hotel no es muy viejo .
esta mujer no puede tocar la guitarra .
carlos quiere leer esta historia interesante , pero pablo quiere leer un periódico .
las mujeres que están esperando a su padre son nuestras hermanas .
pedro y carlos están tocando el piano en este momento .
nuestra abuela era una gran profesora .
¿ cuándo van a nadar nuestros hermanos en el mar ?
ana habla español y juan habla francés .
¿ qué está bebiendo mi perro ?
¿ había muchas bicicletas delante de la escuela ?
nuestra hermana menor puede hablar francés .
pablo está en el jardín .
¿ dónde están esperando laura y ana el autobús ?
las cartas están sobre las camas .
la cantante no es famosa .
nuestro hermano le quiere dar este mapa al médico .
ella dice que la cama era grande .
pedro perdió su llave y elena perdió el teléfono .
mi madre dice que esos sombreros son negros .
ese médico le va a mandar un libro a su vecina .
nuestro tío va a hablar con su vecina la semana que viene .
pablo está bebiendo café en la cocina ahora .
pedro comió el pescado , pero nuestras hermanas comieron este pan .
esta semana tu hermana ha visto tres gatos blancos .
el perro bebió esta agua .
esta profesora nunca vende queso en la calle .
mi amigo no vio esa buena película porque estaba cansado .
pedro quiere tocar la guitarra y carmen quiere tocar el piano .
la bicicleta es vieja .
¿ quién puede cantar las canciones ?
nuestro amigo puede tocar el piano .
ella cerró esta puerta ayer .
estas cantantes durmieron en la habitación .
¿ qué está bebiendo laura ahora ?
el teléfono está sobre la cama .
ana y juan dicen que ella va al mar todas las semanas .
ese es mi hermano .
ese parque es bonito .
elena está cocinando la carne mientras pablo está estudiando español .
ese es mi coche nuevo .
el niño tiene dos vestidos .
tienen muchos buenos libros .
él no puede cantar canciones porque está ocupado .
a nuestra madre no le gustan estos libros .
carlos no quiere escuchar una historia porque está enfermo .
juan está escribiendo cartas .
ana y elena nunca han visto a un hombre .
juan está limpiando su casa mientras pablo está cantando unas canciones .
la película era larga .
ana dice que carmen ha perdido el mapa hoy .
el turista tiene que esperar el tren la semana que viene .
el turista que está cantando esas canciones bonitas es nuestro amigo .
tu hermana no está enferma .
carmen está tocando la guitarra mientras carlos está buscando a su gato .
él tiene que comprar estos zapatos baratos en la tienda grande .
este niño buscó a sus gatos .
carmen y elena llevan sus zapatos .
a mis hermanas les gusta vender flores .
hay unos libros sobre las sillas .
el camarero bebe buen vino los domingos .
mi tío no está en la biblioteca .
¿ hay una niña alta en la tienda ?
pablo comió esta carne y carlos comió la naranja .
juan esperó a su amigo en el restaurante .
esta escritora está esperando el autobús mientras pablo está cantando una canción .
pablo es el estudiante más joven de la ciudad .
la cantante está en la calle .
¿ cuándo vas a nadar en el río ?
la cantante que vive en el hotel es alta .
mi bicicleta es nueva .
el teléfono que encontró pablo es barato .
les voy a mandar los regalos a estas mujeres .
ana lleva su sombrero .
mis amigos tienen muchas casas .
ana va a vender su mesa grande la semana que viene .
nuestro hijo no está bebiendo el agua en este momento .
la canción no es buena .
si llueve la semana que viene , tus hermanos menores van a escribir cartas .
nuestra hija dice que el gato grande comió este pescado ayer .
tu hermana dice que la playa es bonita .
esta mujer vieja bebió vino .
¿ era ese examen difícil ?
ana lee historias , pero laura lee cartas .
si hace frío la semana que viene , tu madre va a estudiar inglés .
juan no puede cerrar estas cajas .
esta camisa verde está muy sucia .
tu madre nunca ha vivido en el hotel .
carlos cerró la puerta y carmen cerró la ventana .
¿ por qué tiene que vender este turista las mesas ?
tu amigo dice que el águila es pequeña .
no estaba contento ayer .
nuestra bolsa está vacía .
laura puede ir al mar .
no estás durmiendo en el hotel .
¿ dónde lee pablo historias ?
mi vecina no quiere ver esta película la semana que viene .
ese es mi teléfono nuevo .
carlos tiene muchos mapas , pero juan tiene dos paraguas .
nuestra silla es grande .
el examen es más difícil que la pregunta .
¿ cuándo escribieron carmen y ana estas cartas ?
mi perro estaba debajo del árbol .
el estudiante que fue a la casa es mi hermano .
ana no tiene que vender esta casa grande mañana .
elena encontró sus bolsas caras ayer .
pablo quiere tocar el piano y tu hijo quiere tocar la guitarra .
¿ cuándo bebió tu gato el agua ?
pablo está estudiando español mientras elena está tocando la guitarra .
mi padre le ha mandado un regalo al hombre .
el médico va a ayudar al camarero .
¿ a elena y carlos les gusta la leche ?
la cama es más pequeña que mi silla .
¿ está el abrigo muy sucio ?
pedro no vendió los coches el lunes .
¿ cuántas casas tienen ?
ese hombre joven no va a cocinar la carne el viernes .
¿ has leído un periódico esta semana ?
esta universidad no es más pequeña que ese hospital .
carlos tiene muchos libros .
¿ quiere mi hija ver esta película interesante la semana que viene ?
él ha encontrado su llave .
carmen y carlos son más altos que ese médico .
¿ quiere él escribir estas historias interesantes el viernes ?
¿ cerró pablo la puerta ?
hay muchas bicicletas delante de la estación .
laura perdió los billetes , pero nuestros hijos perdieron sus llaves .
¿ cuándo tienen que ayudar a su hermana ?
juan vive en la casa cara .
hay unos turistas en la estación .
¿ bebieron estos estudiantes este vino el lunes ?
ana lleva sus zapatos .
¿ está esa camisa muy limpia ?
quieres beber esa agua en la cocina esta tarde .
los museos son muy interesantes .
¿ está ana bebiendo esta agua fría ?
ana come pescado y pablo come huevos .
elena abrió la puerta y nuestras hijas abrieron esta ventana .
juan y carlos no quieren cantar esa canción porque están enfermos .
carmen cerró la ventana y pablo cerró las puertas .
¿ a nuestros amigos les gustan esas manzanas ?
mi perro comió el pescado .
¿ hay muchas casas detrás del parque ?
a juan y pablo no les gusta vender queso en el mercado .
nuestra madre quiere ser una gran estudiante .
¿ ha perdido mi tío el paraguas barato hoy ?
elena vendió sus camas .
¿ quién ha cerrado la ventana esta semana ?
mi madre dice que los médicos pueden hablar inglés .
carlos está cantando dos canciones mientras están escuchando una buena canción .
ese teléfono estaba roto ayer .
esta taza no está sucia .
¿ al camarero le gustan las canciones ?
mi padre tiene que abrir esta caja .
el turista que está hablando con juan es tu amigo .
pablo habla francés y laura habla español .
vas a cocinar esa sopa .
esta semana nuestra abuela ha perdido sus billetes .
hemos encontrado las llaves .
no te gusta la ciudad .
este médico no compró un regalo porque estaba enfermo .
a mi amigo no le gusta el mar .
él lleva un sombrero .
este camarero vio tres películas largas .
a la escritora le encanta vender zapatos azules en el mercado .
estas mujeres vieron tres pájaros .
a tu madre le gusta vender vestidos .
el estudiante no es alto .
¿ está carlos jugando al fútbol en la playa ahora ?
si hace frío el viernes , van a comprar ese pan .
estos son mis coches .
a ana le gusta el inglés .
creo que la cantante cerró esta puerta el lunes .
hay una biblioteca cerca del río .
nuestro tío dice que nuestras hermanas están enfermas .
no quieren nadar en el mar porque están enfermos .
¿ cuándo esperó juan el tren ?
en este momento esos camareros están buscando al perro .
tu tío nos ha dado un regalo .
laura esperó el tren , pero mi vecina esperó el autobús .
el restaurante es muy grande .
ese camarero alto está buscando el paraguas en la calle .
este es el mercado más pequeño del pueblo .
a elena le encanta vender huevos .
ana comió esta sopa , pero pablo comió una naranja .
los teléfonos que perdieron pablo y juan son caros .
él no puede ayudar a su hermana .
la mujer le tiene que mandar esta carta a su hija .
mi vecina es una buena médica .
esos turistas no quieren ser grandes estudiantes .
ese médico ya ha encontrado los paraguas .
laura bebió el té y nuestro hermano bebió el agua .
la pregunta es más difícil que estos problemas .
¿ a qué hora abre este restaurante ?
pablo quiere estudiar español , pero elena quiere estudiar inglés .
ese gato está durmiendo en la casa en este momento .
este examen es más difícil que los problemas .
a mi hermana no le gusta ir a la universidad .
elena y pedro van a comprar estas flores la semana que viene .
hay tres estudiantes en la escuela .
a ana le encanta comer carne .
a mi abuela no le gusta el té .
el estudiante que tiene un problema es alto .
mi amigo tiene que limpiar el aula .
¿ va pablo a ayudar a su amigo ?
la cantante tiene muchas bicicletas .
¿ por qué quiere comer ella una manzana ?
las cajas que cerró este turista son grandes .
¿ dónde están jugando esos estudiantes al fútbol ?
carmen está leyendo esta carta mientras la escritora está cocinando esa sopa .
¿ tiene ana que abrir su carta el viernes ?
las niñas altas tienen que ir al restaurante .
¿ dónde perdió esa mujer su foto bonita ?
ana también vive en un hotel .
laura está esperando el tren mientras mi vecina está nadando en el mar .
hay unas bicicletas azules delante de la universidad .
pablo perdió el billete y pedro perdió su mapa .
laura estará cansada .
a tu hijo le gusta beber café caliente .
ana no estaba cansada ayer .
esos médicos pueden tocar la guitarra .
la ventana que abrió ana está cerrada .
ana está en la cocina .
no hay turistas en el mercado pequeño .
este camarero estaba en el mercado .
el lunes mi hermana escribió la carta larga .
el estudiante tiene que comprar sombreros en el mercado .
laura y carmen van a hablar con su padre el viernes .
pablo es más alto que su amigo .
ella esperó a su vecina .
no hay libros interesantes en la casa .
estoy estudiando español en la universidad .
¿ cuántos periódicos compró esa mujer ?
¿ compró elena una mesa pequeña ?
nuestra abuela le mandó estas cartas a carlos anoche .
pedro era el mejor camarero de la ciudad .
están escuchando esas historias interesantes en la habitación en este momento .
la profesora está durmiendo en la habitación mientras elena está leyendo unas historias .
¿ quién compró los regalos en el mercado el lunes ?
nuestro amigo no nos mandó una carta la semana pasada .
esta escritora bebió el buen vino en el restaurante hace dos días .
laura y ana pueden jugar al fútbol .
¿ por qué quiere ir él al mar ?
las escritoras también tienen muchas hermanas .
somos jóvenes .
la bolsa que perdió nuestro tío está vacía .
si hace frío la semana que viene , él va a escribir cuatro historias .
esa pregunta es tan fácil como estos exámenes .
elena quiere comprar la silla y ana quiere comprar su cama .
elena y pablo no pueden cocinar ese pescado porque están enfermos .
pablo quiere ser profesor .
la ventana que cerró laura es azul .
ella bebió la leche en la cocina .
no quieres jugar al fútbol porque estás cansado .
mi billete no está debajo de la silla .
la escritora que leyó esta carta es mi hermana .
¿ a elena le gusta comprar leche fría ?
la cantante que está cantando buenas canciones es mi vecina .
no le hemos mandado nuestra carta a nuestra vecina .
¿ quién está cocinando ese arroz en la cocina en este momento ?
pablo no quiere jugar al fútbol porque está ocupado .
elena quiere el té , pero juan quiere el café .
carmen quiere la leche , pero tu amigo quiere el té .
me encantan los gatos .
mis hermanas dicen que estas tazas están vacías .
¿ conoce la profesora la ciudad pequeña ?
les gustan estos huevos .
¿ fue mi tío a la casa ?
el perro es blanco .
ella nunca lee libros .
¿ puede él hablar español ?
¿ qué quiere leer él ?
¿ bebió laura esta leche hace dos días ?
los zapatos son nuevos .
a juan no le gusta ir al mar .
la escuela está detrás de este hotel .
el abrigo está muy limpio .
nuestra hermana no es una cantante famosa .
este era el museo más famoso del pueblo .
la cantante que tiene una manzana es nuestra vecina .
pedro quiere esos sombreros y nuestro padre quiere dos vestidos .
a mi hermano le gusta el café .
esta es mi casa vieja .
carlos y laura no quieren beber ese café porque están enfermos .
hay muchos niños en la playa .
mis hijos no tienen que limpiar su mesa .
el turista está cocinando ese arroz .
nuestro padre está estudiando inglés en la escuela .
laura está tocando el piano .
las naranjas están sobre las mesas .
¿ dónde vende ana zapatos ?
si hace calor esta tarde , la niña visitará estos museos famosos .
él es médico .
¿ va la escritora a vender las camas pequeñas ?
nuestros hermanos están enfermos .
a nuestras hermanas les encanta leer cartas .
la profesora le mandó un libro interesante a este niño .
¿ dónde está mi mapa ?
ana está comiendo ese pan ahora .
¿ tienen muchas casas pequeñas ?
¿ cuándo tienen que esperar a su hijo ?
ella no comió esta naranja porque estaba cansada .
¿ durmió esa cantante en la habitación ?
el hombre que vende flores es nuestro amigo .
¿ dónde están bebiendo los caballos agua fría ?
este es mi coche blanco .
esta canción es buena .
estos pájaros son demasiado pequeños .
¿ cuántos huevos tiene ella ?
carmen me tiene que dar este regalo la semana que viene .
¿ están cantando esta buena canción ahora ?
¿ hay muchos periódicos interesantes sobre la mesa ?
el camarero que está esperando el tren está cansado .
esos caballos están bebiendo el agua fría .
elena comió esta carne y carmen comió la sopa .
esas son nuestras fotos .
este camarero no va a vender la casa .
estas películas no son muy interesantes .
carlos le dará un mapa a laura .
quiero trabajar en el museo .
el problema es demasiado fácil .
¿ es mi tío un gran escritor ?
nuestra hermana menor no quiere leer esa historia porque está cansada .
ana quiere estudiar español y nuestro tío quiere estudiar inglés .
¿ por qué estás tocando el piano ?
¿ por qué quieren comprar carlos y elena su teléfono caro ?
hay muchos mercados cerca de las tiendas .
si hace frío mañana , esos hombres no van a ver estas películas .
¿ dónde están los gatos ?
son tan altos como su vecina .
hay dos niñas en la playa bonita .
carmen está muy contenta .
si hace frío mañana , ella va a comprar ese periódico .
el caballo es muy pequeño .
tu hijo está ocupado .
¿ quiere ella jugar al fútbol en la playa ?
estos médicos dicen que el tren está lleno .
¿ es nuestra abuela más alta que estas mujeres ?
mi padre está muy contento .
mis hijos estarán ocupados .
¿ dónde está el coche barato ?
tengo que ir a la estación .
elena está leyendo un libro mientras pablo está hablando con juan .
laura quiere comer esta carne y carlos quiere comer este queso .
carlos quiere tocar el piano y nuestra hermana quiere tocar la guitarra .
si hace sol la semana que viene , no voy a comprar la sopa .
nuestra abuela está esperando el autobús .
la puerta que abrió juan es azul .
¿ por qué bebieron esas escritoras la leche ?
esta tarde mi hijo tiene que estudiar en la biblioteca .
estos estudiantes van a nadar en el mar el viernes .
a juan le encanta beber café en la cocina .
hay casas baratas cerca del parque .
carlos esperó el tren y juan esperó el autobús .
tus hermanos no van al pueblo todos los días .
estos hoteles no son tan pequeños como esta tienda .
¿ quiere mi padre ser médico ?
los restaurantes son pequeños .
esta mujer visitó el museo .
carmen lee cartas , pero carlos lee historias .
¿ juega él al fútbol ?
tu amigo es cantante .
¿ quién quiere hablar con un turista ?
ese hombre no era escritor .
este médico perdió su billete en la playa .
pedro quiere cocinar la sopa , pero mi hija quiere cocinar esta carne .
mi vecina no le mandó su carta a pablo .
carlos le ha mandado un libro a su abuela hoy .
nuestro padre era estudiante .
estas mujeres le van a mandar una carta a su hija .
¿ compra ana pan ?
esperaste el autobús en la estación .
mi hija quiere escuchar una historia .
te gusta este libro .
hay unos turistas altos en la tienda .
la bolsa que perdió elena está vacía .
él ha vendido su casa .
mi abuela dice que las tazas están vacías .
no había pájaros en el árbol .
el caballo estaba debajo de este árbol .
este estudiante es más alto que estas mujeres .
¿ cuántos regalos compró pablo ?
carmen también tiene una naranja .
¿ a nuestro tío le gustan esos periódicos ?
¿ quién tiene que visitar el pueblo ?
¿ son estos perros negros ?
pedro y pablo no estaban en el mercado .
estos caballos no son más grandes que estos perros .
ana quiere tocar la guitarra .
ella no vive en una ciudad .
los perros durmieron en el jardín .
ana es tan alta como su hijo .
nuestro hijo puede ir a la casa .
mañana mis hijas van a ayudar a su hermano .
en este momento carmen y carlos no están jugando al fútbol .
