juan no quiere escribir esa historia porque está enfermo .
¿ tiene tu hermana que estudiar en la universidad ?
esta es mi bicicleta .
esa historia es larga .
elena habla francés , pero ana habla español .
¿ qué comió el perro ?
les gustan las películas .
mis hermanas quieren estudiar francés .
a carmen le gusta esta película .
la flor es roja .
mi abuela puede jugar al fútbol .
esta mesa no está limpia .
el parque es muy bonito .
carmen nos quiere mandar cuatro regalos la semana que viene .
¿ quién vio a laura ?
vimos a ana .
carlos nunca ha perdido el billete .
el médico puede hablar español .
el árbol está al lado de este parque .
te gusta comprar huevos .
pablo quiere las naranjas , pero pedro quiere esta sopa .
hay un libro en el coche .
ese examen es tan difícil como ese problema .
estás buscando a tu caballo .
hay unos árboles detrás del parque .
¿ quiere nuestra hermana ese pescado ?
hay dos árboles pequeños al lado de la biblioteca .
ese coche es blanco .
me gusta vender abrigos en el mercado .
¿ está este tren lleno ?
hay tres águilas en el jardín .
hay muchas tiendas cerca de la playa .
mañana los estudiantes quieren beber este café caliente .
mi hija le tiene que dar un libro a ana .
¿ está esta sopa caliente ?
el médico también tiene cuatro exámenes difíciles .
a elena le gusta comer manzanas .
a mi padre le encantan las cartas .
este niño tiene que comprar ese regalo en la tienda .
soy un escritor famoso .
estás comiendo ese pescado .
ella es tan joven como la escritora .
tienen que esperar a su abuela en el parque la semana que viene .
las cajas que abrió ana son grandes .
ese pájaro no es muy pequeño .
a mi vecina le gusta el inglés .
laura y pablo dicen que este zumo de naranja está muy frío .
¿ cuándo va a estudiar el estudiante francés ?
esa profesora quiere cantar unas canciones el viernes .
los perros blancos bebieron el agua ayer .
pablo compra naranjas y mi padre compra pan .
¿ es él estudiante ?
¿ dónde está estudiando el hombre inglés ?
laura va a ayudar a sus hijos .
carlos dice que esos puentes son famosos .
estas preguntas son más difíciles que ese problema .
él ha visto a su tío en la calle hoy .
laura está hablando con este médico mientras ana está limpiando las mesas .
¿ era la bicicleta vieja ?
laura está nadando en el río largo mientras mi abuela está durmiendo en la habitación .
este perro es negro .
¿ puede él hablar francés ?
juan y pablo no están cantando una canción .
los zapatos son verdes .
este es el museo más interesante de la ciudad .
ana no quiere ver las buenas películas porque está cansada .
laura también trabaja en la tienda .
esa mujer quiere ver la película la semana que viene .
él le va a dar dos llaves a su madre mañana .
¿ por qué está cantando laura una canción ?
las niñas que esperaron el autobús son tus hermanas .
mi hija le mandó tres fotos bonitas a su padre .
este es el jardín más bonito del pueblo .
¿ hay muchas llaves debajo de las camas ?
el autobús que esperó él está lleno .
el águila estaba en estos árboles pequeños .
si hace frío esta tarde , elena no va a estudiar español .
¿ está juan jugando al fútbol ?
compraste estas bicicletas .
esa buena cantante quiere vender su coche la semana que viene .
este turista joven te quiere mandar las fotos .
la niña no está contenta .
elena come pescado , pero pedro come queso .
este tren llega a las nueve .
¿ puede tu vecina hablar inglés ?
si hace frío mañana , ana no va a visitar a su abuela .
ese hombre puede tocar la guitarra .
carmen no comió una naranja porque estaba enferma .
tu hermana dice que la leche está demasiado fría .
mi abuela está durmiendo en la casa .
no eres más joven que tu amigo .
laura buscó al caballo anoche .
hay un regalo en las cajas .
el turista le mandó estas fotos a pablo .
¿ dónde está la sopa caliente ?
había árboles al lado del río .
la niña alta tiene que estudiar en la biblioteca el viernes .
quieres ser escritor .
pedro era un cantante famoso .
ese examen es difícil .
¿ por qué bebió ella café ?
soy joven .
somos muy altos .
carmen me tiene que mandar tres libros .
había una universidad detrás del parque grande .
ella está escuchando historias mientras pedro está limpiando la casa .
creo que laura es alta .
juan está bebiendo ese café mientras la niña está nadando en el río .
¿ qué quieren leer ?
el turista que abrió esta caja es mi amigo .
mi madre dice que he visitado a mi padre .
ana también conoce a laura .
esta escritora no va a escribir esa historia porque está enferma .
nuestra abuela dice que estas preguntas son demasiado difíciles .
mi hermana no escribió estas cartas la semana pasada .
juan quiere estudiar inglés y laura quiere estudiar francés .
la casa que limpió elena es pequeña .
pedro está durmiendo en el hotel .
la profesora que está nadando en el río es joven .
el tren que esperó tu vecina está vacío .
laura leyó estas historias y ana leyó los libros .
¿ son esos camareros más jóvenes que estos turistas ?
el hombre viejo puede cerrar la puerta .
si hace calor mañana , él va a comprar té .
no hay buenos libros sobre la cama .
los camareros tienen que ayudar a esa gran cantante .
¿ dónde está el gato ?
¿ cuándo durmieron los perros en la habitación ?
a estos hombres les gusta esa carta .
si hace sol la semana que viene , no vas a estudiar inglés .
¿ cuándo tiene que limpiar juan las mesas ?
mi amigo también tiene muchos hermanos .
este médico tiene que hablar con su tío mañana .
¿ quién está durmiendo en el hotel ?
esa historia es interesante .
los turistas pueden hablar francés .
ese perro negro no está bebiendo agua .
carlos está tocando la guitarra mientras estás durmiendo en la casa .
estos caballos están bebiendo el agua fría .
esa profesora tiene que abrir las cajas mañana .
los vestidos negros son muy nuevos .
carmen bebió este café caliente , pero pedro bebió este té .
¿ cuántos hermanos tiene pedro ?
él no fue al mar porque estaba ocupado .
tu hija tiene que comprar ese pan el viernes .
a mi hermano le encanta vender flores .
los camareros no le han dado un regalo a su madre .
has vivido en una casa .
elena compró este té , pero tu madre compró el agua .
los turistas jóvenes no van a visitar esta ciudad bonita porque están cansados .
nuestra abuela le quiere dar la foto a elena .
venden queso en la tienda todos los días .
laura también habla francés .
el tren llega a las cuatro .
hay unas niñas en el aula .
el estudiante puede tocar el piano en el parque .
el águila es demasiado pequeña .
juan está enfermo .
ese niño alto tiene que estudiar en la biblioteca .
a mi amigo le encantan los libros .
pedro va a escribir una carta larga la semana que viene .
¿ al médico le gusta esta historia ?
este no es mi tío .
no había buenos libros sobre la silla .
había una carta interesante debajo de la mesa .
a nuestro padre le encanta el español .
nuestro hijo es cantante .
¿ es ese problema fácil ?
¿ dónde está la biblioteca ?
a laura le gusta comprar flores bonitas en la tienda .
nuestra abuela le va a mandar esta flor azul a juan mañana .
este camarero dice que tienen que comprar el vestido .
ese turista conoce esa ciudad .
a tu hija le encanta ir al mercado .
estoy cocinando la sopa mientras carlos está escuchando una canción .
ese restaurante es tan grande como la casa .
ella es profesora .
mi padre quiere tocar el piano mañana .
juan encontró la llave y mis hermanas encontraron un paraguas .
esa profesora tiene que visitar el museo interesante .
ese zumo de naranja está frío .
este caballo está en la cocina .
carmen quiere comer este pan , pero nuestra abuela quiere comer este huevo .
pablo compra agua , pero laura compra café .
mi hermano tiene que estudiar en la biblioteca .
este turista bebió ese café .
el turista que compró un periódico interesante está cansado .
ana está esperando el tren en la estación .
¿ está el camarero durmiendo en el hotel ahora ?
esta profesora también tiene muchos problemas fáciles .
el árbol estaba al lado del río .
a mis hermanas les gusta el té .
has leído ese periódico .
laura quiere cuatro paraguas y elena quiere una bolsa .
juan perdió el paraguas y tu hijo perdió su bolsa .
no hay buenos libros debajo de las sillas .
tus vecinas no vieron a sus hermanos menores la semana pasada .
este perro pequeño comió pescado .
el museo no era pequeño .
este coche es rojo .
laura tiene que cerrar la caja .
mis hermanas mayores le mandaron un regalo a carlos anoche .
nuestra hermana está ocupada .
mi tío no puede jugar al fútbol porque está cansado .
la bolsa que compró pedro está vacía .
mi hijo comprará una cama el viernes .
nuestro amigo no durmió en la habitación anoche .
la bicicleta no era nueva .
estas escritoras tienen que ir a la playa .
¿ quién tiene que esperar el tren ?
mi vecina dice que este médico es bueno .
a nuestra vecina le gusta beber té .
juan está escribiendo una historia mientras están cantando canciones .
ana está hablando con dos escritoras mientras el hombre está estudiando español .
ana quiere cocinar el arroz , pero tu madre quiere cocinar la sopa .
nuestro hijo no le mandará su foto a ana .
el niño que está hablando con ana es mi amigo .
carmen te quiere dar un regalo .
las cantantes también tienen dos bicicletas .
tu hermana le ha dado dos libros a esta niña .
laura está esperando a su abuela mientras él está cantando unas canciones .
ese gato es tan pequeño como tu perro .
¿ era el puente largo ?
esta semana elena ha vendido esta mesa .
carlos escribió esta historia larga anoche .
nuestra madre le mandó la carta a elena .
carlos y ana ya han vivido en un hotel .
ana era la profesora más joven de la ciudad .
mis amigos están muy ocupados .
mi hijo dice que la mesa está sucia .
los domingos ella compra periódicos .
a estos turistas les gusta la canción .
pablo quiere trabajar en la biblioteca .
ana perdió el mapa , pero nuestro hermano perdió el paraguas .
el médico que está jugando al fútbol es mi amigo .
ana vende manzanas y mi madre vende naranjas .
tenemos que buscar el teléfono caro .
¿ dónde esperó nuestro hermano el tren ?
carlos va a ayudar a su vecina .
esas son nuestras bicicletas nuevas .
el árbol estaba detrás del parque grande .
no hay niñas en la playa .
ana no compró esa mesa porque estaba enferma .
esos perros están durmiendo en la casa .
¿ a ese estudiante le gusta leer cartas ?
la historia que escribió él es interesante .
dicen que mi abuela tiene que buscar al gato grande .
estás muy triste .
¿ cuándo cerraron pedro y carmen esta ventana ?
tu amigo tiene muchos paraguas .
esa escritora nunca ha cerrado la puerta azul .
los gatos negros durmieron en la habitación .
tu madre no puede cantar canciones porque está enferma .
mi tío perdió la bolsa cara en la playa .
nuestras bicicletas están delante de este parque .
¿ dónde está el caballo ?
la profesora que vende queso está cansada .
mi tío dice que puedes cerrar la caja .
no escribieron estas historias porque estaban cansados .
el vino es bueno .
mis hermanas no quieren comprar sus zapatos porque están cansadas .
hay dos tiendas cerca del río largo .
juan y laura están nadando en el río .
ese gato no está comiendo este pescado .
elena y carmen no están tocando el piano .
este no es nuestro coche .
la semana que viene la escritora quiere ver esas buenas películas .
anoche este gato durmió en la habitación .
juan quiere el zumo de naranja frío .
este es nuestro teléfono caro .
esta tarde nuestras vecinas tienen que estudiar en la universidad .
pablo perdió la bolsa y carmen perdió los billetes .
¿ está mi hermana contenta ?
el caballo está en el parque .
¿ va ella a ver la película la semana que viene ?
¿ cuándo durmieron mis amigos en el hotel ?
tu abuela le tiene que dar este regalo a juan .
juan quiere un vestido negro , pero tu amigo quiere estos abrigos .
vamos a escribir esa historia la semana que viene .
ana y elena le darán dos libros interesantes a laura .
ese hombre le ha mandado estas cartas al hombre .
a carlos no le gustan las cartas .
este gato estaba en la casa grande .
hay un restaurante cerca de la calle .
están hablando con pablo en el parque .
ella no quiere beber leche porque está cansada .
¿ lee este turista cartas ?
hay un niño en la playa .
esta tarde tu vecina quiere trabajar en el restaurante .
mi amigo quiere esos zapatos .
no había árboles al lado del parque .
tu vecina vio películas .
la puerta que abrió mi hijo es azul .
el restaurante abre a las ocho .
ese problema es más fácil que el examen .
el periódico que leyó pedro es interesante .
laura va al jardín .
pablo es joven .
el niño que tiene un paraguas es mi amigo .
¿ dónde perdió ana su foto bonita ?
la bicicleta que compró ella es nueva .
creo que él tiene que ir al hospital .
el hotel es nuevo .
este perro bebió agua .
tu vecina no le ha mandado dos fotos bonitas a carmen .
estoy estudiando español mientras pedro está cantando una canción .
el camarero que está cantando canciones bonitas es tu amigo .
¿ puede tu tío cocinar la carne ?
no vamos a jugar al fútbol porque estamos ocupados .
tu padre no quiere escuchar esa canción bonita porque está cansado .
pedro encontró los mapas , pero laura encontró sus llaves .
elena quiere cocinar el pescado y carlos quiere cocinar este arroz .
él está estudiando español en este momento .
pablo no tiene un libro interesante .
la semana pasada ella vio dos águilas .
pablo no va a ver películas porque está ocupado .
a mi hijo le encanta comprar periódicos en el mercado .
¿ quién está cantando canciones ahora ?
ella está durmiendo en el hotel .
ana no durmió en la habitación .
el teléfono es más caro que los paraguas .
ana está escribiendo esa carta mientras laura está bebiendo café .
mi madre está escuchando una canción en la habitación .
las cantantes que están tocando el piano son altas .
juan no quiere nadar en el río porque está ocupado .
nuestra vecina va a estudiar español en la universidad .
si hace frío el viernes , carmen va a comprar zumo de naranja .
él encontró su paraguas nuevo .
el caballo estaba en la playa .
mi amigo dice que el agua está demasiado fría .
ana y laura son más altas que sus hermanos .
a mis hijos les gusta comprar periódicos interesantes en el mercado .
a ella le gusta esta canción .
estas son tus hijas .
la carta que leyó el médico es larga .
ese perro durmió en la casa .
a ella le gusta leer libros .
¿ dónde bebieron estas cantantes el café ?
la semana que viene ana tiene que esperar a su padre .
si hace sol el viernes , van a hablar con la niña .
carmen dice que ella era alta .
la historia que escribió tu hija es interesante .
esta mesa es tan pequeña como la cama .
mi abuela le mandó tres cartas a carmen .
carmen quiere hablar con su tío la semana que viene .
a nuestro tío no le gusta ir a la playa .
la cantante que está leyendo una historia es nuestra vecina .
el paraguas que perdió pablo es caro .
¿ quieren trabajar en el hospital ?
elena me va a mandar estas fotos bonitas .
esta escritora era famosa .
a elena no le gusta esa canción .
el estudiante puede cerrar la puerta .
tienen que buscar al perro en la casa pequeña .
el camarero está estudiando en la universidad .
carlos va a nadar en el río el viernes .
el lunes nuestras hermanas buscaron a los gatos .
la mujer encontró su foto .
hay tazas sobre la mesa .
ahora nuestra hermana no está leyendo su carta .
los perros comieron ese pescado .
el perro no comió esta carne .
¿ come laura naranjas todas las mañanas ?
carmen es la profesora más joven del pueblo .
¿ está esta mesa muy sucia ?
los restaurantes estaban cerca de la estación .
nuestro hermano les ha mandado una flor a sus hijas .
este es el museo más interesante del pueblo .
¿ dónde come pablo huevos ?
anoche mi hermana no vio a su madre .
ana quiere esos paraguas y carlos quiere ese teléfono .
juan quiere un paraguas , pero nuestro tío quiere esta bolsa .
hoy estos estudiantes han vendido estas casas .
las mesas son tan grandes como la silla .
¿ limpió pedro la mesa ?
las puertas no son rojas .
¿ por qué tiene que comprar él esta mesa ?
esa pregunta era difícil .
¿ quiere pablo ser escritor ?
elena es tan joven como el camarero .
¿ está nuestro abrigo sucio ?
¿ cuántos coches tiene él ?
ana come carne y mi hija come huevos .
¿ qué quiere estudiar mi vecina en la universidad la semana que viene ?
¿ hay muchas cartas interesantes sobre las camas ?
a mi abuela no le gustan los huevos .
mi hijo dice que laura y juan han visto a su amigo .
¿ hay un estudiante en el aula ?
los caballos bebieron esta agua hace dos días .
ella le mandó esta flor a su tío .
estos puentes eran famosos .
el autobús llega a las diez .
este hotel es bueno .
nuestro coche negro es muy viejo .
ana está leyendo una historia mientras ese camarero está esperando el tren .
juan habla francés y ana habla inglés .
la profesora que está cocinando el arroz está contenta .
eres muy alto .
las niñas altas le quieren mandar una carta a carlos .
este camarero limpió su mesa pequeña la semana pasada .
las mujeres que esperaron el tren son mis hermanas .
este mercado cierra a las cuatro los domingos .
estamos tocando el piano mientras juan está cocinando la sopa .
nuestra vecina está esperando a su hermana en la calle en este momento .
¿ tiene la escritora muchas manzanas ?
ese es mi teléfono .
a laura le gusta esa manzana .
pedro compró ese arroz en el mercado .
¿ cuándo va a estudiar ella inglés ?
¿ cuándo visitó pedro a sus hijas ?
tu abuela esperó a sus vecinas en el parque anoche .
la historia es larga .
mi madre dice que los zapatos eran caros .
las camas son tan grandes como mi silla .
elena quiere estudiar inglés y carmen quiere estudiar español .
pedro no puede nadar en el mar porque está cansado .
tu perro no durmió en la casa .
laura le dará una llave a elena el viernes .
ana bebió el zumo de naranja frío , pero mi hija bebió el café .
voy a jugar al fútbol .
no hay huevos sobre las mesas .
el camarero era cantante .
el caballo estaba en el parque .
nuestras hijas no le van a mandar cuatro regalos a esta niña .
¿ por qué quiere cocinar laura esta sopa ?
pablo tiene que esperar el tren en la estación esta tarde .
a tu hermano le gusta esta canción .
ese es nuestro coche viejo .
¿ cuándo bebió el gato esa agua ?
estas mujeres altas van a la estación los domingos .
tu vecina también tiene dos hermanos .
pablo no puede jugar al fútbol porque está cansado .
¿ ha visto tu madre a ese perro pequeño ?
este coche es barato .
laura está limpiando las casas mientras esta mujer está esperando a su hermana .
pablo y laura han vivido en este hotel .
el abrigo azul no estaba limpio ayer .
nos encanta esta sopa .
¿ es él más joven que esa cantante ?
¿ está ese caballo bebiendo agua fría ahora ?
esas cantantes abrieron estas ventanas verdes .
¿ quién encontró su foto bonita ?
el paraguas que perdieron es barato .
este hombre alto está estudiando francés .
él estaba en el parque grande .
compraron queso .
¿ qué está escribiendo ana ?
había unas casas al lado de la calle .
tu vecina le ha mandado esta carta a la niña .
¿ hay muchas manzanas sobre la mesa ?
¿ qué tienen que estudiar mañana ?
la bicicleta es roja .
ese perro está en la cocina .
hay unos estudiantes en la escuela .
mi padre quiere estudiar español .
quieren cantar esa canción .
pablo no quiere este café .
elena es tan alta como las mujeres .
mi madre va a hablar con sus amigos .
esos son mis caballos negros .
ella va a nadar en el mar .
pablo puede hablar francés .
no hay turistas jóvenes en la playa .
las cantantes nunca han vendido su cama .
esa biblioteca estará abierta mañana .
¿ qué van a cocinar las escritoras ?
mi vecina quiere esos regalos .
elena era la mejor cantante de la ciudad .
los gatos blancos comieron esa carne .
carlos y ana no pueden tocar la guitarra porque están enfermos .
¿ dónde está el hospital ?
nuestra hermana dice que nuestra vecina es joven .
quieren comprar esos paraguas baratos en el mercado .
tu padre quiere ser escritor .
estoy leyendo una carta interesante mientras carmen está buscando el paraguas .
ese puente es viejo .
ese estudiante nunca compra periódicos .
pablo quiere la naranja , pero mi padre quiere esta manzana .
si hace frío mañana , estos médicos van a hablar con carmen .
¿ pueden cantar la canción ?
mi madre tiene que limpiar esta mesa .
¿ a tus hermanas les gusta ir al parque ?
el museo era interesante .
hay una universidad al lado del río .
la caja que cerró carlos es pequeña .
nuestro perro está bebiendo el agua en el río largo .
las niñas estaban detrás del coche .
elena perdió sus billetes , pero pedro perdió sus bolsas .
si hace frío mañana , carmen no visitará a su abuela .
juan tiene que esperar el autobús en la estación .
pedro no perdió las fotos el lunes .
les gusta comprar arroz .
él puede hablar español .
¿ cuántas preguntas tiene carmen ?
carlos buscó la foto bonita , pero tus vecinas buscaron sus llaves .
¿ bebió él el vino en el restaurante ?
esa mujer no era una buena médica .
si llueve mañana , esa niña va a jugar al fútbol .
¿ cuántos libros tiene el niño ?
el periódico que compraste es interesante .
si llueve la semana que viene , voy a jugar al fútbol .
laura habla inglés y tu madre habla francés .
hay una universidad cerca del puente .
estamos cantando la canción mientras carlos está nadando en el mar .
¿ van mis amigos a escribir la carta ?
creo que pedro puede hablar inglés .
¿ qué está bebiendo ese turista en el restaurante ahora ?
el río es largo .
había unos niños en la universidad .
los árboles están al lado de este parque .
¿ lleva tu hermano sus zapatos ?
elena es muy alta .
los sombreros son más caros que ese vestido .
el niño no está estudiando en la universidad .
ana quiere hablar con ese niño .
hay un turista alto en el jardín .
ella vive en esta ciudad pequeña .
a pablo le encanta la flor .
¿ hay muchos turistas en la calle ?
quieres ver grandes películas .
¿ quiere ella vender esta silla pequeña ?
mi teléfono no está roto .
la película que vio este camarero es buena .
la película es buena .
el té no está caliente .
laura también conoce a esos médicos altos .
el viernes ella quiere cantar estas canciones .
los perros están bebiendo agua .
las cantantes no han vendido esta cama .
¿ quién quiere esa leche ?
hay una niña alta en el jardín .
la semana pasada los médicos fueron al río .
estas son tus bolsas .
juan quiere la naranja , pero mis hijas quieren la carne .
¿ está el camarero nadando en el río ahora ?
a nuestra abuela le gusta ir a la playa .
estás buscando el mapa en el parque .
tu madre dice que estas casas son caras .
laura era profesora .
nos gusta beber té en la cocina .
¿ son los museos muy famosos ?
¿ has visto al niño esta semana ?
esos son tus zapatos rojos .
mis hermanas mayores están estudiando en la biblioteca .
hay tres águilas en los árboles .
ella no visitó este pueblo porque estaba enferma .
nuestra abuela quiere escuchar esta canción en la habitación .
¿ a tu hija le gusta jugar al fútbol ?
hay muchas niñas altas en el parque .
estas cartas son demasiado largas .
hace dos días la cantante joven perdió el paraguas .
¿ limpiaron las cantantes la habitación ?
laura tiene muchas llaves y tu padre tiene una bolsa .
¿ va ella a estudiar inglés la semana que viene ?
carlos quiere tocar el piano y mi vecina quiere tocar la guitarra .
si hace calor esta tarde , él va a cocinar este pescado .
he encontrado el mapa .
ese es tu coche .
esta camisa es blanca .
¿ a ella le gusta leer historias ?
juan esperó a su tío .
¿ son esas puertas rojas ?
¿ dónde está este caballo ?
estos camareros son médicos .
estas mujeres le mandaron dos libros a esta mujer .
tu amigo está comiendo el queso mientras pedro está cantando esas canciones .
ana quiere cocinar esta carne y pablo quiere cocinar esta sopa .
el pájaro está en el parque .
él va a ver la película la semana que viene .
creo que pablo y ana están cocinando sopa en este momento .
al médico le gustan las canciones .
él quiere ser estudiante .
¿ tiene esa cantante que ir a la playa ?
tu padre era profesor .
creo que esos hombres quieren ese té .
¿ cuándo tiene que cerrar laura la caja ?
hay un regalo en los coches .
carmen está estudiando español .
el estudiante quiere beber ese buen vino .
juan perdió los teléfonos caros y mi amigo perdió el paraguas .
ana dice que ella es muy joven .
ese perro no está en la cocina .
creo que la ventana está abierta .
laura lleva un abrigo verde .
eres médico .
esta tienda está cerrada .
la sopa está caliente .
estoy nadando en el mar .
la mujer nos dio las flores la semana pasada .
¿ están esas niñas estudiando inglés ?
los médicos están en la playa .
¿ a elena le gusta la ciudad ?
el estudiante que esperó a su vecina está triste .
nos gustan estas canciones .
estos libros no son interesantes .
la casa no es barata .
este gato está comiendo carne .
este turista tiene dos bolsas .
la caja es demasiado grande .
¿ va el hombre a vender el coche ?
si hace sol mañana , laura no comprará el regalo .
¿ compra pedro naranjas en el mercado ?
la universidad está delante del parque .
carlos no está muy contento .
¿ dónde están ?
¿ va este estudiante a estudiar inglés ?
mi hijo dice que la película es muy buena .
si hace frío esta tarde , pedro va a nadar en el río .
¿ cuántas cartas leyó carmen ?
este niño le mandó dos cartas interesantes a este turista hace dos días .
la ventana que cerró nuestra abuela está cerrada .
esos hoteles no son muy nuevos .
pedro durmió en la habitación ayer .
tienes un problema .
¿ dónde están estudiando los estudiantes español ?
nuestro abrigo blanco es largo .
a carmen no le gusta el inglés .
laura quiere este coche .
este hombre viejo conoce ese pueblo .
¿ cuándo comieron los gatos ese pescado ?
¿ cuántas camas compró mi madre ?
¿ es la historia demasiado larga ?
si hace calor mañana , no van a hablar con sus vecinas .
ana y laura quieren cuatro paraguas .
si hace sol mañana , ana va a hablar con este niño .
nuestra vecina quiere ser escritora .
la bolsa está llena .
hay muchos restaurantes cerca del puente .
¿ está la bolsa en la casa ?
¿ dónde tiene que comprar mi hermano café caliente ?
hay muchos libros en la habitación .
la escritora que encontró sus fotos es mi hermana .
mi hija nos va a dar un mapa .
las flores eran rojas .
esas profesoras pueden nadar en el mar .
los caballos están bebiendo el agua fría .
¿ cuántos mapas tienen ?
no hay árboles al lado del río .
¿ quiere este médico visitar este pueblo la semana que viene ?
no tienen que hablar con pedro en la calle el viernes .
mi amigo es más alto que este hombre .
la tienda estaba cerca de esta calle .
pedro quiere comer este arroz , pero nuestro padre quiere comer este queso .
este restaurante es demasiado caro .
¿ por qué comieron nuestras vecinas ese queso ?
ese es mi sombrero .
ella quiere ser una cantante famosa .
la caja está llena .
mi padre durmió en la casa .
¿ cuándo va a jugar carmen al fútbol ?
el autobús sale a las ocho .
la habitación que limpió este estudiante está limpia .
ella quiere jugar al fútbol .
pedro también tiene tres abrigos .
la silla no es tan grande como esta mesa .
la película que vieron es interesante .
voy a escribir la historia larga .
ese turista está leyendo unos periódicos interesantes mientras laura está limpiando esta aula .
mi perro no comió ese pescado en la cocina .
hay un buen libro en el coche .
pedro era el turista más alto de la ciudad .
mis hermanas están bebiendo ese té .
tu abuela está jugando al fútbol mientras carlos está tocando el piano .
ese es nuestro mapa .
pedro también tiene un libro .
esa calle era larga .
la profesora tiene una casa .
hoy laura y carmen han perdido su llave .
¿ ha visto ella un perro en el puente ?
¿ quiere juan tocar la guitarra ?
juan también tiene tres preguntas .
¿ quién tiene que estudiar español mañana ?
la silla que compró elena está rota .
viste pájaros en la playa .
estos hombres no venden flores .
él quiere cantar estas canciones .
no quieres trabajar en el mercado mañana .
esas preguntas no son más fáciles que ese problema .
hay muchos turistas en el parque .
el turista vive en este hotel .
¿ quiere carmen estudiar inglés ?
la escritora lleva su abrigo .
¿ quién vio esas águilas pequeñas ?
el camarero que esperó el tren es nuestro hermano .
mi hijo no le mandó estas fotos a su amigo .
estamos esperando a nuestros hermanos mientras ana está esperando a su amigo .
le vamos a mandar nuestro libro a ana esta tarde .
no hay niñas en la tienda pequeña .
mi gato está comiendo este pescado .
laura está comiendo ese pan mientras nuestros hermanos están esperando a su hija .
ella no puede ayudar a su vecina porque está cansada .
el zumo de naranja está frío .
el perro comió la carne .
hay sopa caliente sobre la mesa .
hace dos días el perro durmió en la habitación .
nuestros gatos están bebiendo agua .
él ya ha limpiado esta ventana .
¿ te gustan los caballos ?
ese estudiante es más joven que sus vecinas .
ella conoce el pueblo bonito .
¿ dónde está cantando elena canciones bonitas ?
hace dos días viste a carmen en el puente .
el libro interesante está debajo de la cama .
hay dos regalos en la habitación .
las escritoras que comieron esta sopa son jóvenes .
no quiero estudiar inglés porque estoy enfermo .
pedro está bebiendo el café caliente mientras tu hermana está comiendo un huevo .
ese hombre está bebiendo ese vino .
si hace calor esta tarde , laura y elena van a jugar al fútbol .
esos hombres están escuchando historias mientras ana está hablando con sus hijos .
si llueve mañana , pedro no va a jugar al fútbol .
había un niño en el aula .
a nuestro hijo le encanta ir al museo .
la niña no quiere ir a la playa porque está ocupada .
la puerta que cerró juan es verde .
hay unos buenos libros sobre la silla .
esta es tu foto bonita .
él está tocando el piano en el parque ahora .
tu hijo quiere leer cartas la semana que viene .
¿ te gusta el inglés ?
ella ya ha vivido en una casa bonita .
a pablo y carmen les gusta beber agua .
tu padre no puede nadar en el mar .
este médico no va a estudiar español porque está ocupado .
¿ hay muchos estudiantes en la playa ?
¿ dónde bebieron ana y pedro agua ?
¿ quieren mis hermanas tocar el piano ?
este era el museo más interesante del pueblo .
estos exámenes no son difíciles .
me gustan esas cartas .
¿ dónde comió el gato esta carne ?
la escritora no está estudiando en la escuela .
esta es mi casa .
el perro es negro .
las niñas están cantando unas buenas canciones ahora .
él también tiene tres huevos .
había cuatro periódicos debajo de la silla .
esos son tus zapatos .
la silla que compraste es grande .
laura está nadando en el río mientras pablo está leyendo cuatro periódicos interesantes .
él no quiere estudiar inglés porque está cansado .
él me quiere dar un regalo la semana que viene .
ese hombre era viejo .
hay tres bolsas caras en las cajas .
¿ va él a hablar con esta profesora alta ?
la historia que leyó ella es larga .
el restaurante no estaba cerca del jardín .
a elena le gustan los periódicos .
juan es más joven que el hombre .
a ana no le gustan las flores .
¿ cuántos vestidos compraste ?
había tres turistas en el aula .
¿ es esa pregunta más fácil que los exámenes ?
¿ dónde está el águila ?
a mi hija le gustan las historias .
laura le mandó el regalo a esta profesora .
esa escritora quiere estudiar inglés .
laura le mandó tres flores a esta profesora el lunes .
hay cuatro niñas altas en el aula .
nuestro hermano menor va a ver películas .
este camarero no lleva su camisa azul .
¿ tienen mis hermanas que estudiar en la escuela ?
¿ hay un periódico sobre las mesas ?
¿ está carlos muy triste ?
ahora estos gatos están durmiendo en la casa .
¿ dónde tiene que estudiar este turista español ?
tu padre no le va a dar este regalo a elena mañana .
creo que laura está contenta .
a mis hermanas les gusta la ciudad .
¿ es este examen fácil ?
ana es más alta que esa cantante .
los zapatos eran rojos .
mi hermano no le mandará la flor bonita a su hija el viernes .
van a hablar con carmen esta tarde .
el zumo de naranja no está demasiado frío .
pedro es el camarero más joven de la ciudad .
laura quiere cocinar el arroz , pero tus hijos quieren cocinar esta carne .
laura no quiere cantar estas canciones .
pedro quiere comprar su bolsa cara y laura quiere comprar este teléfono .
la cantante le ha dado tres billetes a elena .
al camarero le gusta jugar al fútbol en el parque .
la semana que viene mi padre tiene que limpiar esta casa .
había un libro en la cocina .
mi hermano mayor no tiene que estudiar en la escuela .
elena quiere tocar el piano y nuestra hija quiere tocar la guitarra .
hay una universidad delante del parque .
el perro está detrás del coche .
a ese hombre le gusta el río .
¿ quiere elena ir a la playa esta tarde ?
esta mujer durmió en el hotel .
la caja que cerró ella está vacía .
las mujeres que leyeron un libro son tus hermanas .
los camareros que compran pescado están tristes .
elena está limpiando esta cocina mientras esas niñas están esperando el tren .
la foto que perdieron mis hijas es bonita .
¿ han encontrado un billete hoy ?
los médicos han abierto esta puerta roja .
hoy ana no ha vivido en la casa .
creo que juan era alto .
el parque no era pequeño .
¿ vas a ayudar a tu padre ?
laura habla francés y juan habla español .
elena leyó el libro , pero tu padre leyó sus cartas largas .
el turista trabaja en el mercado .
mi padre le va a mandar tres fotos a pedro .
mi madre ha perdido los teléfonos .
¿ cuándo tiene que estudiar nuestra hija en la biblioteca ?
¿ pueden nadar en el mar ?
el gato no está durmiendo en la casa ahora .
los niños que están escuchando las historias interesantes son nuestros amigos .
carlos y juan quieren cantar unas canciones .
carlos tiene dos naranjas , pero mi vecina tiene tres manzanas .
ana está escuchando historias mientras pedro está bebiendo el café caliente .
la mujer que vende huevos es nuestra hermana .
ahora nuestro perro está comiendo ese pescado en la cocina .
pedro y laura no pueden jugar al fútbol porque están ocupados .
la profesora que está cocinando carne está triste .
juan quiere una manzana , pero mi hermana quiere el pescado .
carlos quiere esa bolsa y mi hermana quiere estos paraguas .
estos problemas son más difíciles que el examen .
la cama no es pequeña .
¿ tienes muchos vestidos ?
pedro buscó su teléfono y pablo buscó la llave .
juan quiere estas bolsas .
esa silla es grande .
ese es nuestro gato .
él no durmió en la casa barata ayer .
pablo te mandó la foto .
nuestra hija también quiere tres bicicletas verdes .
el mercado pequeño abre a las cuatro los sábados .
elena quiere comer la carne y ana quiere comer este pan .
tu hermana quiere cantar esa buena canción mañana .
a ella le gusta comprar manzanas .
había águilas pequeñas en el jardín grande .
¿ está el té demasiado caliente ?
pablo cerró estas puertas , pero mis hermanos cerraron esta ventana .
venden naranjas los domingos .
están escribiendo una historia mientras juan está bebiendo el café .
ana quiere nadar en el río el viernes .
mis hijas les quieren dar esta flor verde a estas profesoras .
mis caballos son más pequeños que esos gatos .
mi amigo les dio el libro a sus hijas .
mi hija no ha vivido en este hotel hoy .
el teléfono que encontraron estos médicos es caro .
ana ha vendido la bicicleta .
los hombres son más jóvenes que ese turista .
los niños pueden tocar el piano .
elena no va a escribir la historia porque está cansada .
nuestra madre no estaba enferma ayer .
la casa que limpió mi abuela es bonita .
hay un niño en el aula .
tu hija lleva un abrigo .
carlos le quiere mandar una flor a ana esta tarde .
la bolsa que encontraron las cantantes está llena .
la película que vieron carlos y pedro es interesante .
ella está muy contenta .
laura y ana van a hablar con su hermana menor .
hay una biblioteca cerca de la calle .
¿ había muchos árboles detrás del parque ?
si hace frío mañana , ana no va a cocinar esa sopa .
a las niñas les encanta la película .
carmen encontró un paraguas barato .
la semana pasada mi tío esperó el autobús .
la carta es tan interesante como la historia .
mis hermanas les dieron un regalo a los médicos .
pablo durmió en la habitación .
me gusta el mar .
me gusta vender huevos en la tienda .
¿ cuántas flores compró elena ?
había un estudiante joven en la playa .
¿ hay muchas bicicletas delante del parque ?
a pedro le encanta esta canción .
no hay estudiantes altos en la playa .
¿ tiene laura un huevo ?
¿ han visto esas escritoras el águila hoy ?
él también tiene muchas hermanas .
carlos tiene que comprar cuatro coches en el mercado .
los pájaros son demasiado grandes .
él quiere ayudar a esta escritora mañana .
¿ qué quiere cantar nuestra hija ?
tu abuela siempre bebe café en la cocina .
la biblioteca estaba cerrada ayer .
el estudiante está en el parque .
la foto que buscó pablo es bonita .
¿ a nuestra abuela le gusta esta canción ?
a ella le gusta vender manzanas .
la semana que viene pablo va a jugar al fútbol .
¿ dónde están los árboles ?
mi abuela quiere visitar a sus hijos .
nuestras hermanas no leyeron ese periódico la semana pasada .
este tren sale a las diez los domingos .
mi hijo le quiere mandar la flor roja a ana la semana que viene .
ese perro estaba en el jardín .
ese no es mi gato .
el turista está durmiendo en la habitación .
el médico que fue al jardín es tu hermano .
mi tío dice que las historias son largas .
creo que carlos también tiene tres mapas .
si hace calor el viernes , esa niña va a estudiar francés .
hay muchos restaurantes al lado de la calle .
me gusta el pan .
mi tío buscó el billete hace dos días .
pedro esperó el tren y nuestro hijo esperó el autobús .
¿ quién tiene que comprar sus coches ?
elena es la cantante más famosa del pueblo .
elena es tan joven como esa mujer .
había bicicletas caras delante del parque .
ana quiere estudiar español y elena quiere estudiar inglés .
laura puede cocinar el arroz .
¿ por qué quieres estudiar francés ?
¿ quién quiere tocar la guitarra ?
este es nuestro sombrero .
el estudiante trabaja en la escuela .
los turistas que fueron a la universidad son tus amigos .
había tres cartas en la bolsa .
¿ había una biblioteca detrás del parque ?
este perro no bebió agua el lunes .
a esa niña no le gustan esas canciones .
a nuestro padre le gusta esa carta .
hay tres regalos en la habitación .
pedro le tiene que dar un regalo a su hermano .
¿ cuándo tiene que estudiar carmen español ?
él tiene que ir a la universidad esta tarde .
carmen limpió esta aula y pablo limpió esta cocina .
hay cuatro niños en la playa .
los médicos que buscaron a su perro negro son tus hermanos .
había muchas tazas sobre la mesa .
si hace sol mañana , vas a ayudar a tu madre .
estas flores son verdes .
pablo quiere jugar al fútbol .
los camareros que buscaron al caballo pequeño son tus hermanos .
queremos trabajar en el museo .
¿ dónde está la universidad ?
no hay sopa sobre la mesa .
el abrigo que compró él está sucio .
¿ quién está esperando a su abuela en este momento ?
los camareros que hablan español son jóvenes .
¿ quiere la escritora ese pescado ?
esta cantante no visitó este museo pequeño porque estaba enferma .
esta semana juan ha abierto la ventana .
¿ están buscando a su caballo en este momento ?
hay una niña en el aula .
¿ quiere mi padre ver esa película ?
estos estudiantes no quieren visitar a sus amigos .
él no está durmiendo en la casa .
si hace frío la semana que viene , ella va a ver una película .
el águila está en el parque .
¿ dónde están los periódicos ?
él tiene una casa vieja .
mi hermano dice que tu camisa es verde .
la niña no vio esa película .
el camarero también habla inglés .
a nuestra abuela le encanta el inglés .
los caballos son negros .
a tu padre le gusta la flor .
tu tío dice que nuestro caballo es pequeño .
carlos y laura no quieren ese vestido .
la bicicleta es blanca .
la cocina que limpió carmen está sucia .
estos niños han encontrado el mapa esta semana .
laura puede cerrar la puerta .
¿ a la niña le gusta la playa ?
¿ ha visto elena a su padre ?
¿ quiere ella ver grandes películas ?
él quiere té caliente .
a laura no le gusta comer pan en el restaurante .
tu hermana está estudiando en la biblioteca .
carlos vio cuatro perros grandes anoche .
laura no quiere ver películas el viernes .
a nuestra abuela le gusta beber leche en el restaurante .
ese camarero va a nadar en el río el viernes .
juan tiene muchos mapas , pero mi padre tiene cuatro teléfonos .
si hace frío el viernes , ella va a cocinar ese arroz .
hay unos paraguas en la casa .
laura no va a cocinar carne porque está cansada .
ese no es mi perro .
hay un museo grande delante de los mercados .
mi hermano quiere tocar la guitarra .
si hace frío mañana , la cantante visitará los museos .
¿ son estos zapatos azules ?
¿ visitará él esta ciudad famosa el viernes ?
la taza está muy sucia .
esa es mi bicicleta .
la cantante no puede ir al hospital porque está ocupada .
¿ es el paraguas nuevo ?
él está bebiendo el té mientras pablo está limpiando esta ventana .
hay muchos mapas sobre la mesa .
nuestra madre ha perdido su paraguas caro en la playa .
creo que él tiene que comprar este vestido el viernes .
ella está en el museo .
a nuestros hijos les gustan las flores .
elena está limpiando esta aula mientras mi tío está hablando con su hija .
el turista que esperó el autobús está cansado .
¿ qué está escuchando el estudiante en la habitación ?
pablo no quiere escuchar buenas canciones porque está cansado .
ana no puede cantar esas buenas canciones porque está enferma .
no les vas a dar el paraguas a las mujeres .
hay una tienda cerca de la playa .
¿ por qué está escribiendo mi padre sus cartas interesantes ?
¿ dónde esperó mi hijo a su abuela ?
¿ quién quiere comprar su camisa ?
la escritora que tiene un paraguas nuevo está triste .
mi hija no estaba ocupada .
mi abuela dice que el tren está vacío .
laura quiere ir al mercado esta tarde .
¿ tiene nuestro tío muchos buenos libros ?
ahora ese gato pequeño no está durmiendo en la habitación .
nuestra madre es tan alta como el hombre .
¿ por qué tiene que visitar él a su vecina ?
pablo leyó esta carta y pedro leyó una historia .
a mi abuela le gusta la ciudad .
juan quiere tocar el piano , pero nuestra abuela quiere tocar la guitarra .
el turista trabaja en la biblioteca .
la cama que vendió él es grande .
¿ por qué vio esa escritora la película ?
elena puede cerrar la caja .
mi hermana no era estudiante .
no le voy a dar esta flor roja a pedro el viernes .
¿ por qué está bebiendo este estudiante buen vino ?
¿ quién tiene que ayudar a carlos ?
pablo le tiene que dar esta foto a este estudiante .
las mujeres viejas no llevan sus zapatos negros .
carmen come pescado y mis hermanos comen pan .
¿ dónde buscó mi abuela al perro ?
la ventana es verde .
tu madre le quiere mandar estos libros a pedro .
hay buenos restaurantes al lado de la calle .
la foto que encontró carlos es bonita .
elena está jugando al fútbol mientras mis vecinas están jugando al fútbol .
¿ por qué está tocando ella la guitarra ?
carmen quiere leer su carta larga , pero juan quiere leer un periódico .
hay una biblioteca al lado de las calles .
carlos quiere cocinar el pescado y carmen quiere cocinar este arroz .
la escritora que compró su bicicleta blanca es alta .
la cantante que leyó esa carta está triste .
ana encontró el billete , pero tu madre encontró la bolsa .
carmen y pablo están buscando a sus gatos grandes ahora .
esta semana carlos no ha limpiado esta habitación .
nuestra hija quiere ser médica .
esta calle está sucia .
él puede nadar en el mar .
el niño que está nadando en el mar es tu amigo .
en este momento los buenos camareros están jugando al fútbol .
mi gato durmió en el jardín .
¿ vio él a elena ?
si llueve la semana que viene , ana no va a escribir las historias .
¿ estará la escritora cansada ?
los restaurantes son buenos .
a mis amigos no les gusta el río .
la carta que leyó mi padre es interesante .
pedro tiene que esperar el tren .
nuestro padre no le tiene que dar cuatro mapas a esta mujer .
esta tarde carmen no va a jugar al fútbol .
¿ quién encontró las fotos la semana pasada ?
¿ están hablando con un hombre ?
ese museo es interesante .
carmen esperó a su abuela el lunes .
nuestro hermano también lee historias .
ese estudiante puede cerrar las ventanas azules .
¿ qué ha leído pedro ?
nuestra hija está demasiado cansada .
carlos perdió su mapa , pero mi hermana perdió la foto .
¿ es la bolsa más barata que el paraguas ?
¿ quiere laura comer esa manzana el viernes ?
la mujer que quiere este arroz está contenta .
quieren escribir historias interesantes esta tarde .
carlos no le quiere dar su llave a esta profesora .
había cuatro hoteles detrás de las casas .
el gato está en la cocina .
estamos leyendo libros mientras pedro está cantando canciones .
esos médicos quieren nadar en el mar .
¿ qué perdió ana ?
él quiere este coche .
mi amigo dice que el pájaro es pequeño .
¿ cuántos sombreros compró ella ?
también tienes muchas manzanas .
te encanta comprar sopa .
las escritoras no quieren visitar este pueblo porque están ocupadas .
mi tío dice que mis hijas también conocen la ciudad famosa .
si llueve mañana , elena va a hablar con juan .
la pregunta era difícil .
esa mujer nos mandó dos libros .
él siempre come pescado .
hay dos casas baratas cerca del restaurante .
son muy jóvenes .
la profesora que está tocando el piano es nuestra hermana .
elena quiere cocinar el arroz , pero carmen quiere cocinar la carne .
la mujer está esperando a su padre ahora .
la semana que viene mi hermana tiene que estudiar en la universidad .
no quieren ese regalo .
le vamos a dar una flor a nuestro hijo esta tarde .
la estación estaba delante del parque .
estos hombres viejos quieren trabajar en el restaurante .
la película que vieron carmen y laura es larga .
mi amigo quiere escribir unas historias .
a mi abuela le gustan los perros .
esa aula está muy limpia .
la puerta es roja .
laura esperó el tren y mi tío esperó el autobús .
hay muchos pájaros pequeños en el jardín .
tu amigo come naranjas los domingos .
¿ están carlos y laura escribiendo sus cartas ahora ?
nuestros hijos van a hablar con las mujeres en el parque .
¿ esperó juan el tren ?
este perro está durmiendo en la habitación .
el tren está vacío .
mis amigos van a nadar en el mar .
laura lleva sus zapatos .
el paraguas estaba en este coche .
¿ es la flor verde muy bonita ?
creo que el camarero está enfermo .
tu hermana puede hablar francés .
¿ hay una niña alta en la escuela ?
¿ cuántas historias ha leído esa cantante ?
a laura le gusta jugar al fútbol .
elena también tiene un teléfono .
pablo ha visto a carmen .
hay unas cartas debajo de la cama .
¿ pueden esas cantantes tocar la guitarra ?
¿ bebió pablo ese café ayer ?
¿ está la escuela detrás del mercado ?
mi amigo no les mandó los regalos a estos estudiantes el lunes .
a tu padre no le gusta vender abrigos .
¿ cuándo bebió ana el agua ?
juan no está bebiendo esta leche en este momento .
ana quiere tocar el piano y carmen quiere tocar la guitarra .
a tu amigo le gusta comprar café .
¿ dónde están cocinando estas cantantes esa carne ?
a laura le gusta beber té .
este museo abre a las seis .
la silla que compró juan está rota .
mi hermana no va a jugar al fútbol porque está ocupada .
carmen es una gran cantante .
esos estudiantes siempre venden vestidos .
¿ qué bebieron en el restaurante ?
el niño que está escuchando una historia es joven .
mañana nuestro padre quiere cantar estas canciones en el parque .
ana quiere ese teléfono y tu vecina quiere dos bolsas .
mi hermana quiere visitar a su vecina .
había coches delante de la universidad .
mis hijos no le quieren dar los mapas al turista .
¿ dónde buscó mi hija a su caballo ?
¿ está mi hijo escuchando una historia ?
¿ está la bicicleta rota ?
le has mandado esta flor a elena .
tu madre le quiere mandar un regalo a laura .
¿ qué quieres beber ?
¿ hay muchas llaves debajo de la mesa ?
pablo perdió la bolsa , pero carmen perdió el paraguas .
no visitaron esta ciudad porque estaban enfermos .
mi camisa es blanca .
la semana que viene mi hermana quiere cantar la canción .
a pedro le gustan las flores .
pablo no ha perdido su mapa .
pedro está escuchando canciones bonitas mientras carlos está esperando el autobús .
¿ había una bicicleta delante del parque ?
el caballo es más pequeño que el gato .
mi padre está escribiendo la carta larga ahora .
ella quiere estudiar español mañana .
si llueve la semana que viene , vas a cocinar la carne .
elena quiere estudiar español , pero nuestro amigo quiere estudiar francés .
a carmen y elena les encantan estas manzanas .
carmen es alta .
creo que el abrigo es verde .
mi abuela no quiere esas naranjas .
hay una carta sobre las camas .
la historia que escribió nuestro padre es larga .
¿ está nuestra abuela limpiando su casa en este momento ?
ese turista no va a jugar al fútbol porque está cansado .
pablo come sopa los sábados .
la mujer tiene que vender esta cama .
¿ están mis hermanos muy ocupados ?
¿ hay muchos árboles al lado de los hoteles ?
la pregunta es difícil .
este médico vio a elena en la calle .
los zapatos son demasiado baratos .
ana puede abrir la carta .
¿ es ana más joven que el camarero ?
¿ quiere juan un teléfono caro ?
¿ vende mi amigo huevos ?
este perro no está durmiendo en el jardín ahora .
el estudiante que está estudiando inglés es tu hermano .
esta flor es azul .
esta camisa estaba sucia .
ella escribió historias interesantes el lunes .
hay unos estudiantes en la playa .
a carmen le gusta esta historia .
¿ come elena carne ?
mi abuela le quiere mandar su carta interesante a este niño .
estas escritoras jóvenes tienen tres hermanos menores .
nunca has vendido tus sillas .
están comiendo unas manzanas .
hoy él ha encontrado un teléfono .
laura puede cerrar esta ventana .
¿ es el libro muy interesante ?
mis hijas dicen que nuestra hermana está contenta .
¿ hay muchos estudiantes en el parque ?
¿ cuándo visitará nuestro padre estos museos ?
mi hijo no está escuchando historias en la habitación .
carmen me quiere dar sus billetes esta tarde .
si hace sol esta tarde , voy a escribir esta carta .
hay un estudiante en la playa bonita .
el árbol pequeño está al lado de este restaurante .
ya hemos perdido el billete .
mis hermanas dicen que esta flor es azul .
¿ están mis hermanos estudiando en la biblioteca ?
este niño no va a jugar al fútbol porque está cansado .
esa profesora no tiene que estudiar en la escuela esta tarde .
esta buena profesora también tiene muchos hermanos mayores .
juan ha perdido la bolsa .
ella durmió en el hotel viejo .
la niña va a comprar dos manzanas .
¿ por qué está escuchando mi vecina esta canción ?
a nuestro hijo le encanta vender sombreros en la calle larga .
me gusta comer manzanas .
les gusta jugar al fútbol .
el turista está jugando al fútbol mientras carmen está bebiendo ese café caliente .
la caja que abrió ana está vacía .
mi madre no te mandó un regalo .
él ya ha cerrado esta puerta .
¿ estás esperando el tren ?
la mesa es tan pequeña como mi cama .
si hace frío mañana , nuestra hermana visitará a su abuela .
el niño alto vio unas películas la semana pasada .
él dice que no quiero leer esas cartas el viernes .
si hace sol el viernes , él comprará unos regalos .
carmen le ha dado tres mapas a pedro .
están esperando el autobús .
a mi amigo le gusta jugar al fútbol en la calle .
los estudiantes no pueden tocar la guitarra porque están ocupados .
la escritora alta limpió la cocina .
el camarero que limpió el aula está cansado .
si llueve mañana , él no va a ayudar a ana .
pablo no buscó a su perro .
hay cartas en la bolsa .
el niño que compró esta silla es alto .
¿ había una taza sobre la mesa ?
esa escritora tiene tres camisas .
¿ estás bebiendo ese buen vino ?
¿ quién limpió esta mesa ?
esas niñas van al mar todas las semanas .
laura está bebiendo esa agua fría en la cocina .
esta tarde tu hermano quiere cocinar arroz .
¿ por qué tiene que visitar el médico este museo pequeño ?
¿ qué ha cerrado él ?
¿ está el periódico debajo de esta silla pequeña ?
no hay mercados cerca del mar .
la carta era larga .
esta escritora alta buscó el mapa .
pablo vende flores azules los domingos .
¿ es ese coche verde ?
nuestra madre es escritora .
pedro leyó el periódico interesante , pero mi hijo leyó este buen libro .
hemos leído las cartas .
dicen que el perro era negro .
ahora ese turista está bebiendo el zumo de naranja .
mi madre quiere ser una estudiante famosa .
esta taza está vacía .
¿ tienes un perro pequeño ?
la camisa es más cara que mis vestidos .
las bicicletas están rotas .
elena y carlos no quieren comprar abrigos porque están ocupados .
ese gato está durmiendo en el jardín .
nuestro tío puede hablar inglés .
ella quiere escuchar las historias .
esa mujer es vieja .
no queremos escribir una historia .
¿ dónde tienen que comprar esas mujeres la bicicleta ?
esta taza está limpia .
esos son mis perros .
esta tarde elena va a visitar a sus hermanas .
los hoteles son muy nuevos .
¿ son esos tus zapatos blancos ?
el estudiante quiere hablar con un turista el viernes .
a pablo le gusta jugar al fútbol .
carlos quiere ese paraguas y nuestra abuela quiere dos teléfonos .
carmen quiere cocinar esta sopa , pero mis hermanas quieren cocinar la carne .
laura es más alta que su hermano .
¿ a pablo le gusta beber té ?
tienes que abrir las cajas .
la película que vieron es larga .
¿ quiere carlos cantar esa canción el viernes ?
¿ está el turista triste ?
le he mandado dos regalos a pablo .
¿ qué tienen laura y elena ?
esta era la casa más bonita del pueblo .
el hombre no bebió este zumo de naranja porque estaba enfermo .
esta silla estaba rota ayer .
esas puertas son rojas .
te gusta jugar al fútbol .
ella puede nadar en el río .
a nuestra madre le encanta la carta .
esa escritora tiene una hermana .
¿ cuándo vio elena a su gato ?
¿ tiene pablo que esperar a su hijo ?
nuestros hermanos llevan sus zapatos .
les gusta ese caballo .
¿ por qué quiere estudiar mi hijo francés ?
la llave está sobre la mesa .
pablo es el estudiante más alto del pueblo .
¿ están los museos al lado de la tienda ?
hay muchos restaurantes detrás del parque .
mi hijo dice que quiero jugar al fútbol la semana que viene .
¿ cuándo bebió este caballo esta agua ?
nuestro amigo es más joven que esta profesora .
no hay estudiantes en el aula .
están tocando el piano en la calle en este momento .
¿ tiene él que cerrar las ventanas ?
hay unas niñas altas en el hotel .
ana tiene un teléfono , pero nuestro tío tiene una foto bonita .
tu hermano no lleva un sombrero .
nuestro hijo está esperando a su tío .
los médicos también tienen muchas hermanas .
ese restaurante está cerrado .
carlos está esperando a su hijo mientras elena está comiendo este pescado .
mi tío te va a mandar cuatro flores .
si hace calor mañana , nuestra hermana no va a comprar estos periódicos .
mi vecina visitó este pueblo la semana pasada .
estas escritoras bebieron este vino en el restaurante hace dos días .
¿ ha encontrado este estudiante su llave ?
¿ por qué quiere cocinar ella esa carne ?
están limpiando esta cocina mientras carmen está nadando en el río .
elena comió un huevo y pedro comió este arroz .
había un niño en la calle .
la niña que vende naranjas es tu hermana .
había una carta en la bolsa .
pablo quiere este té y ana quiere este zumo de naranja .
juan habla español y pablo habla francés .
los hombres que están comiendo este pescado son tus amigos .
el camarero que vendió esta bicicleta blanca es joven .
pedro y juan nunca han perdido su mapa .
tu padre no quiere cantar estas canciones porque está ocupado .
pedro tiene tres billetes , pero carlos tiene cuatro paraguas .
la buena cantante compra zumo de naranja los sábados .
los gatos son negros .
mis hermanas están cocinando este arroz .
no nos gusta la canción .
estás contento .
¿ a carlos le gusta beber zumo de naranja ?
el abrigo era caro .
¿ por qué quieres jugar al fútbol ?
tengo que estudiar francés .
hay tres bicicletas delante del parque .
la mujer quiere trabajar en el hotel la semana que viene .
a este hombre no le gusta la carne .
la naranja estaba sobre esta mesa .
la película que vio pedro es buena .
el camarero no lleva una camisa .
si hace calor esta tarde , elena y laura van a jugar al fútbol .
¿ está la escritora estudiando en la biblioteca en este momento ?
las cajas que cerró él son grandes .
ana está esperando el autobús ahora .
él no me dará cuatro paraguas el viernes .
¿ qué bebió carmen en el restaurante hace dos días ?
el estudiante que visitó este museo grande es nuestro hermano .
laura cerró la puerta roja , pero nuestro hermano cerró esta ventana .
este caballo bebió el agua .
juan está jugando al fútbol mientras elena está cocinando esa sopa .
pablo no bebió este buen vino .
él nos dio una llave ayer .
esta es nuestra abuela .
¿ está ana escuchando historias ?
pablo y elena han abierto la caja pequeña .
carlos esperó el tren y tu hijo esperó el autobús .
las profesoras jóvenes no escribieron cartas porque estaban enfermas .
había muchas niñas en la playa .
las llaves están debajo de esta mesa .
carmen habla español , pero pablo habla inglés .
nuestra abuela no puede cantar esa canción porque está ocupada .
este hombre no quiere beber el vino .
son cantantes .
laura ha visto a su caballo .
carmen te tiene que mandar esta carta larga la semana que viene .
no te gusta la leche .
este hombre estaba enfermo ayer .
no le has mandado la flor a carlos .
él no está nadando en el río largo .
esas sillas son más pequeñas que esta mesa .
dicen que pablo y pedro tienen que ir a la escuela el viernes .
este hombre quiere comer sopa en el restaurante .
la cantante que cerró esta caja es joven .
hay cuatro estudiantes en el aula .
carmen y ana son escritoras .
a mi amigo le gustan los caballos .
a pedro le gusta beber leche caliente en la cocina .
¿ qué quiere laura ?
pedro perdió su llave en la calle .
estos médicos quieren cocinar esta sopa .
el hotel es bueno .
tu hermano no es cantante .
esa pregunta es tan fácil como este problema .
tu vecina le quiere dar dos flores verdes a ana la semana que viene .
¿ visitará él la ciudad grande la semana que viene ?
no hay restaurantes detrás del parque .
la canción era buena .
ana quiere beber ese zumo de naranja el viernes .
a mi hijo le gusta jugar al fútbol .
la pregunta es tan fácil como este examen .
este es nuestro hermano .
tu hermana está ocupada .
hay muchas águilas en el parque .
las niñas que trabajan en el hospital son altas .
esa profesora joven está estudiando francés .
eres escritor .
¿ cuántas fotos tienes ?
hay una tienda al lado de la calle .
el autobús no estaba lleno ayer .
nos gusta vender abrigos .
tu amigo va a jugar al fútbol el viernes .
juan ya ha limpiado el aula .
nuestra vecina no visitó este museo porque estaba cansada .
¿ dónde tiene que esperar mi tío el tren ?
este médico compró esta mesa grande el lunes .
él le quiere dar tres billetes a laura .
¿ quién quiere cantar esas canciones bonitas el viernes ?
¿ quiere pedro escuchar esas historias ?
dicen que el médico es joven .
¿ están carmen y laura esperando el autobús ?
el estudiante bebió vino .
el hombre que quiere esos paraguas es nuestro hermano .
¿ qué va a cocinar tu hija en la cocina ?
el abrigo está sucio .
¿ cuándo viste esa película ?
mi abuela tiene que cerrar estas puertas azules .
esta casa es demasiado cara .
este estudiante ayudó a ana .
nuestra hermana dice que somos altos .
él no puede cocinar ese pescado porque está enfermo .
¿ quién quiere el agua ?
ella le ha dado un regalo a juan .
pedro está contento .
creo que la bicicleta es blanca .
carmen quiere jugar al fútbol en la calle .
la profesora vive en una casa bonita .
¿ dónde están comiendo los gatos el pescado ?
las profesoras no comieron la carne porque estaban cansadas .
¿ habla él español ?
estoy jugando al fútbol .
a ana le gusta la ciudad .
nuestro tío le dio un regalo a esta mujer .
pedro tiene que estudiar español en la universidad .
¿ quién puede nadar en el río ?
hay una niña alta en el mercado .
en este momento nuestra vecina no está esperando a su hija .
¿ dónde está bebiendo elena ese vino ?
¿ a esas profesoras les gustan las canciones ?
¿ es el paraguas más barato que tus bolsas ?
creo que la sopa está caliente .
a ana le gusta leer periódicos .
hay un periódico sobre las mesas .
mi tío está en el aula .
juan ha limpiado sus mesas .
juan buscó su llave y tu padre buscó los billetes .
el estudiante es tan joven como esta profesora .
tus hermanos son más altos que sus vecinas .
queremos beber ese vino en el restaurante .
la escritora quiere beber el vino .
laura está escribiendo esta carta mientras estás tocando la guitarra .
esta cantante no quiere escuchar una historia en la habitación la semana que viene .
el médico que trabaja en la escuela es nuestro hermano .
a nuestro tío le gusta el pan .
ella no quiere un coche .
¿ tienen un teléfono ?
estás tocando el piano mientras laura está escuchando esta canción .
¿ estaban estas sillas rotas ?
hay un niño en la calle .
el gato está debajo de esta mesa .
esa es mi llave .
¿ cuándo tiene que esperar elena a su madre ?
había paraguas debajo de las mesas .
el médico dice que los médicos quieren hablar con carmen mañana .
los turistas altos buscaron a su gato negro .
no vimos una película anoche .
si llueve la semana que viene , tu madre no va a estudiar español .
el autobús que esperó carlos está vacío .
a pedro y carlos les gusta la canción .
carmen y ana no van a cocinar la sopa caliente porque están ocupadas .
estamos enfermos .
la habitación no está sucia .
nuestro tío le ha dado un paraguas a pablo .
mis hijas dicen que tu madre no está estudiando inglés ahora .
¿ han visto nuestras hermanas a pedro ?
ese vestido está limpio .
¿ qué quieren comprar en la tienda ?
ese puente es famoso .
no tienes que comprar los periódicos mañana .
ese caballo era grande .
laura nunca ha visto los pájaros pequeños .
laura y carmen quieren tocar el piano .
el viernes nuestros hermanos tienen que esperar a su madre .
laura estaba en la cocina .
no hay cartas debajo de la cama .
a tu madre le encantan los periódicos .
mi hija le dio un mapa a laura .
ella quiere escribir historias .
¿ van esas profesoras a escribir esa carta interesante esta tarde ?
esa ciudad es muy famosa .
¿ a nuestra abuela le gusta vender huevos ?
juan está hablando con su hermano .
esta escritora está durmiendo en el hotel en este momento .
¿ está este gato comiendo la carne en la cocina ?
no le has dado tu llave a tu vecina hoy .
a laura le gusta leer libros .
¿ llevan las escritoras una camisa ?
si llueve mañana , mi padre va a jugar al fútbol .
¿ eres más alto que tu abuela ?
tu madre dice que este coche es barato .
ella está escuchando unas historias .
mi tío no quiere escuchar la historia porque está enfermo .
¿ a mis hijas les gusta ir al parque ?
¿ cuántos periódicos leyó juan ?
¿ era la película interesante ?
¿ estaba el té caliente ?
él vendió sus sillas anoche .
él no ha encontrado el teléfono .
la cantante que conoce a carmen es nuestra hermana .
elena quiere escuchar las historias .
mi hija está demasiado ocupada .
no son más altos que esta profesora .
¿ puede pedro cerrar esta caja pequeña ?
¿ quién ha vivido en la casa ?
hay muchos mercados al lado del parque .
mis hermanos nunca han cerrado la puerta roja .
la escritora que durmió en la casa es tu hermana .
el camarero que abrió la ventana verde está contento .
hay unos pájaros en el jardín bonito .
nuestros amigos están escuchando tres buenas canciones .
pedro está estudiando español en este momento .
la caja que cerraron juan y elena está vacía .
mi mesa no es más grande que las camas .
mi hijo le quiere mandar una carta interesante a su abuela mañana .
quieren estudiar inglés .
juan quiere comprar su coche , pero mi hija quiere comprar la bicicleta .
laura no puede ir a la playa porque está ocupada .
ese camarero tiene que vender su bicicleta .
mañana laura quiere jugar al fútbol en la playa .
a nuestros hermanos les gusta comprar periódicos .
las niñas que abrieron esta carta larga son tus hermanas .
pablo está bebiendo ese zumo de naranja frío mientras pedro está tocando la guitarra .
¿ va elena a cocinar sopa caliente en la cocina ?
¿ puede ana cantar la canción ?
el gato está comiendo carne ahora .
¿ va ella a hablar con su hermana ?
no le vas a dar la llave a laura la semana que viene .
¿ quiere ana ese zumo de naranja ?
esta biblioteca abre a las cuatro los domingos .
¿ comprará ella ese regalo ?
a la mujer no le gusta beber té caliente .
¿ quieren beber este vino esta tarde ?
pablo está jugando al fútbol mientras están limpiando la mesa .
¿ a qué hora cierra este mercado grande ?
juan era el turista más joven de la ciudad .
¿ cuándo bebieron esos gatos esa agua ?
a elena no le gusta jugar al fútbol .
a nuestra madre le gustan esos libros .
en este momento mi perro está comiendo carne .
este río es demasiado largo .
carlos quiere cocinar el pescado y mis hijas quieren cocinar este arroz .
las sillas que vendió carlos son grandes .
nuestra vecina le dio este libro interesante a juan .
he vivido en un hotel .
pedro quiere leer un libro y laura quiere leer esta historia .
¿ qué tiene juan ?
mi abuela tiene una llave .
esa camisa es verde .
carlos habla francés .
pablo está bebiendo la leche mientras él está escribiendo cuatro historias .
él no quiere escribir esta historia porque está ocupado .
ella va a comprar el agua .
¿ está la profesora cocinando esa carne ?
¿ va juan a ver la película interesante el viernes ?
él va a jugar al fútbol esta tarde .
¿ son estos médicos muy buenos ?
¿ escribió carlos la carta ?
ese caballo está en la cocina .
hay regalos en los coches viejos .
pedro quiere estudiar inglés y pablo quiere estudiar francés .
mi teléfono no es más barato que ese paraguas .
ese médico está buscando a los perros en el parque ahora .
el viernes pablo tiene que comprar estas bolsas en el mercado .
el hombre va a ver estas películas el viernes .
tu vecina puede jugar al fútbol .
estos camareros también quieren esos zapatos .
ese estudiante está estudiando en la biblioteca en este momento .
este niño durmió en el hotel .
¿ puede mi hermano ir a la playa ?
te encantan las flores .
hay un pájaro grande en el parque .
la foto que encontró mi hija es bonita .
el niño que está cantando esa canción es nuestro amigo .
¿ están nuestros gatos bebiendo el agua ?
a pablo le gusta comprar flores .
¿ qué está buscando tu padre ?
¿ dónde está carlos ?
¿ cuándo comió él esta carne ?
ese coche es muy nuevo .
este perro es más grande que tus gatos .
son más jóvenes que este estudiante .
carmen es la escritora más alta del pueblo .
¿ qué ha abierto ana ?
hay águilas grandes en el jardín .
no quieres escuchar las canciones porque estás enfermo .
carlos está esperando a sus hijas mientras elena está nadando en el mar .
¿ cuándo va a jugar ella al fútbol ?
carmen abrió la puerta y carlos abrió la ventana .
ese niño está esperando el tren mientras ana está nadando en el río .
carmen cerró esta caja .
¿ quién quiere ayudar a elena ?
la semana que viene elena quiere estudiar francés .
pablo tiene tres casas .
pedro nos dio su paraguas ayer .
laura es médica .
¿ dónde está nuestra hija ?
ana y carlos tienen tres libros .
la puerta que cerró juan está abierta .
¿ a carlos le gusta la carne ?
¿ qué abrió el médico ?
ella va a visitar el pueblo la semana que viene .
nuestro amigo dice que el museo está abierto .
hay dos periódicos debajo de la silla .
juan es médico .
ese es tu vestido rojo .
la película que vio el camarero es interesante .
a ella no le gusta la manzana .
no soy más joven que esta mujer .
a nuestro amigo le gustan las películas .
él dice que el examen es muy difícil .
los exámenes son fáciles .
ana quiere el té y tu madre quiere el café .
creo que la escritora nunca ha perdido la foto .
el arroz no está sobre la mesa .
juan bebió este café y carmen bebió el té .
ana está estudiando francés mientras juan está estudiando inglés .
esos hombres están tristes .
las mesas que compraron están limpias .
carlos no puede tocar el piano porque está enfermo .
las cantantes que tienen muchas bicicletas baratas son tus hermanas .
él está leyendo tres libros .
la escritora que trabaja en el mercado es tu hermana .
él quiere tocar la guitarra en el parque .
elena y juan nunca han perdido su llave .
hay un libro debajo de la silla .
no vieron pájaros .
nuestro hermano dice que pedro no va a nadar en el mar .
este estudiante joven también tiene un coche .
nuestras hermanas dicen que también tienen tres coches .
¿ dónde está mi gato ?
el niño está comiendo esa naranja .
la tienda es más grande que estos hoteles .
los hombres jóvenes tienen que esperar el autobús .
no me gusta la carta .
mi vecina está estudiando en la escuela .
había unos estudiantes en la playa .
¿ qué ha vendido laura ?
creo que mis hijas quieren comer este queso .
ana va a nadar en el río largo mañana .
hay un turista joven en la playa .
él le ha mandado estas flores al turista .
a tu hijo le gusta leer libros en el parque grande .
¿ va el camarero a comprar esta naranja ?
ana quiere leer un libro , pero carmen quiere leer una carta .
mi tío está en la calle .
la bolsa que compró él está vacía .
este era el puente más famoso de la ciudad .
el restaurante barato está detrás de la casa .
ese problema es más fácil que esa pregunta .
hay cuatro estudiantes en la estación .
¿ quieren ese regalo ?
ana puede nadar en el río .
no quieren escuchar la historia porque están cansados .
los hombres le han mandado tres libros a esta escritora .
esa camisa es más barata que los vestidos .
no quieres leer la historia porque estás ocupado .
mi tío quiere escribir esa carta .
esa pregunta es tan difícil como el examen .
tienes que ir al restaurante .
era alto .
el árbol estaba al lado de las calles largas .
laura no quiere cantar una canción bonita porque está enferma .
¿ están en la calle ?
a ese turista no le gusta comprar leche .
¿ quiere ella estos zapatos verdes ?
nuestros gatos están comiendo pescado en la cocina en este momento .
a carlos le gusta esa flor .
hay un hospital detrás del parque .
me gustan las naranjas .
elena durmió en la habitación .
este autobús llega a las dos .
elena quiere escribir esta carta larga .
ella tiene que esperar el tren .
tus amigos dicen que tu hermano mayor quiere nadar en el río .
nuestra abuela es profesora .
a nuestros hijos les encanta comer sopa en el restaurante .
no hay águilas en el árbol .
¿ quieren juan y elena beber vino ?
nuestro padre también vive en un hotel .
las películas que viste son interesantes .
esa foto es muy bonita .
ese estudiante está triste .
la caja que abrió nuestra abuela es grande .
¿ quién puede cocinar esa sopa caliente en la cocina ?
juan le tiene que mandar los libros a esta escritora .
la calle es muy larga .
¿ qué compró este hombre ?
esos gatos bebieron esa agua .
¿ estarán esos niños contentos ?
mi amigo también tiene muchas bolsas nuevas .
esta semana pablo y juan han encontrado las llaves .
carlos y laura no están comiendo la carne en la cocina .
la semana que viene queremos hablar con nuestra abuela en la calle .
pedro no le mandará cuatro regalos a ana .
la profesora que perdió las bolsas es mi hermana .
este camarero alto vio dos películas hace dos días .
¿ qué está bebiendo ella ?
mi hermano puede abrir estas cartas largas .
¿ hay un periódico sobre la silla ?
el médico que compró un paraguas caro es joven .
a mis amigos les encanta la ciudad .
me gustan las canciones .
él tiene que esperar el tren en la estación .
¿ hay una taza sobre la mesa ?
carmen no puede nadar en el mar porque está enferma .
el perro está en el jardín grande .
¿ cuándo escribió tu hermano las historias ?
¿ qué buscó juan ?
no hay pájaros en el árbol .
¿ a pedro le gustan las canciones ?
la niña tiene que esperar a su padre el viernes .
el caballo es negro .
la leche estaba caliente .
pedro quiere estudiar francés y tu tío quiere estudiar español .
en este momento esa mujer está cantando una buena canción .
creo que estos exámenes son difíciles .
¿ vende carlos queso ?
¿ dónde está la taza ?
esta tarde él no quiere beber este buen vino .
¿ quieren visitar el pueblo grande ?
los turistas no tienen un gato .
el camarero joven no puede ir al restaurante .
creo que somos altos .
¿ es tu padre un buen profesor ?
no hay árboles detrás de la escuela .
¿ cuándo abrió ana esta ventana ?
si hace calor mañana , tu hermano no va a estudiar francés .
¿ por qué tiene que hablar la profesora con sus hermanos ?
mi abuela no quiere cantar esta buena canción porque está enferma .
hay una niña en la playa .
¿ durmió este perro en el jardín la semana pasada ?
¿ va laura a la playa ?
carmen ha abierto esta puerta .
mi abuela nos mandó tres buenos libros .
este gato es más pequeño que el perro .
esta pregunta no es tan difícil como esos exámenes .
si hace frío el viernes , no vamos a cocinar ese pescado .
elena tiene que esperar a su hermano en el restaurante .
no hay regalos en las bolsas baratas .
mi amigo está muy contento .
tu hijo tiene que buscar a su gato .
¿ a mi hermano le gusta esa sopa ?
a juan le encanta la canción .
las fotos que perdió mi abuela son bonitas .
este médico tiene muchos perros .
¿ cuándo compró él ese coche ?
ese paraguas es más caro que esa bolsa .
esta bolsa estaba llena ayer .
estas cantantes tienen que estudiar inglés en la universidad .
a los turistas les gustan las naranjas .
pablo y laura no quieren tocar el piano .
a mi hijo no le gustan las manzanas .
juan no buscó al caballo .
quieren este coche .
los estudiantes son más altos que su madre .
esa puerta no está cerrada .
elena escribió dos historias largas el lunes .
¿ qué tiene que esperar la niña esta tarde ?
la bicicleta era vieja .
la casa que limpiaron mis hermanos es vieja .
¿ quiere la mujer comer este pan ?
ana ha visto a pablo .
el gato no está comiendo pescado ahora .
ana no escribió una historia porque estaba cansada .
la cantante alta también tiene muchas casas grandes .
¿ dónde está cocinando él el arroz ?
no hay estudiantes en el museo .
le van a dar el mapa a su hermana .
a carmen le encanta esta agua .
las películas son interesantes .
están cantando esta canción .
los perros están durmiendo en la casa .
¿ está la carta debajo de la cama ?
¿ va ese camarero a nadar en el mar ?
las sillas que vendieron carlos y laura son grandes .
ella va a estudiar español .
él ha encontrado un billete hoy .
ana y carlos no son buenos médicos .
¿ dónde están estos gatos ?
elena quiere estudiar español y tu madre quiere estudiar inglés .
ana está cantando esa canción mientras pedro está bebiendo esa agua .
pedro está leyendo las historias mientras estamos escribiendo una carta .
carlos y carmen ya han vivido en este hotel .
¿ cuántas flores compró nuestra hija ?
ese caballo es más pequeño que el perro .
la profesora tiene que estudiar en la escuela mañana .
¿ dónde está comiendo el niño queso ?
hay árboles detrás del parque .
ana esperó el autobús , pero laura esperó el tren .
¿ quieren vender las bicicletas ?
a tu vecina le encanta el mar .
al hombre le encanta jugar al fútbol .
a nuestro amigo le gusta comer naranjas .
pedro está leyendo unos libros mientras la cantante está jugando al fútbol .
¿ por qué está cantando mi tío canciones ?
tus hermanas no estarán cansadas mañana .
él no quiere escuchar una buena canción porque está enfermo .
esos hombres les mandaron esta carta a sus amigos hace dos días .
los médicos le dieron tres regalos a laura ayer .
las cartas que leyó pablo son interesantes .
la profesora que vive en el hotel está cansada .
elena vende camisas nuevas y mi hermana vende sombreros .
estas casas son bonitas .
carmen habla inglés , pero laura habla francés .
¿ a él le gusta ir a la escuela ?
ana quiere comprar este coche blanco y juan quiere comprar sus bicicletas viejas .
mi vecina no quiere cantar la buena canción porque está cansada .
¿ está este gato comiendo la carne en este momento ?
la escritora nunca ha vivido en esta casa .
ella no quiere escuchar una historia interesante porque está cansada .
el restaurante es demasiado barato .
a tu amigo no le gustan esos huevos .
elena está comiendo ese pescado mientras estoy cantando esta canción .
a nuestro tío le gusta beber té caliente .
pedro perdió sus fotos y ana perdió la bolsa .
la profesora compró ese sombrero caro el lunes .
juan no le tiene que mandar esta flor a elena .
elena vio a su caballo .
a ella no le gustan las canciones .
el hombre que buscó el mapa es nuestro hermano .
esa casa es demasiado cara .
el restaurante es muy barato .
creo que ella está comiendo la carne ahora .
a la mujer le gusta la ciudad .
mi abuela no estaba ocupada .
él le mandará sus cartas a la niña .
pedro está limpiando esta mesa mientras mi hermano está cantando canciones .
los médicos que buscaron sus bolsas están tristes .
¿ venden estos hombres queso en el mercado ?
¿ a mi vecina le gustan las cartas ?
carlos vio películas largas .
¿ son mis hijas profesoras ?
¿ vende elena queso ?
estas canciones son buenas .
¿ a tu madre le gusta el río ?
esta es la casa más cara del pueblo .
esta mesa no es tan pequeña como estas camas .
¿ es ella más alta que su padre ?
mi amigo no era estudiante .
¿ ha encontrado tu hija el paraguas barato esta semana ?
él es más alto que ese médico .
esta mujer está cantando esa canción bonita en la calle .
pedro tiene que buscar a su gato .
hay una llave en la caja .
no hay bicicletas delante del parque .
esta pregunta es difícil .
estos perros son más pequeños que esos caballos .
¿ cuándo limpió este niño la cocina ?
si hace sol mañana , vas a jugar al fútbol .
el médico quiere trabajar en el hotel .
mis hijos son estudiantes .
¿ está la taza limpia ?
tu vestido no era azul .
¿ quién puede tocar el piano ?
mis vecinas pueden abrir su carta .
la ventana era verde .
tienen que vender la casa la semana que viene .
pedro quiere comprar cuatro bicicletas .
los médicos son más jóvenes que esta escritora .
¿ está ella escribiendo cartas interesantes ahora ?
laura es la niña más alta de la ciudad .
tu carta interesante está debajo de la silla .
¿ por qué quieren trabajar esos turistas en el museo ?
tengo dos hermanas .
carlos compra café y tu padre compra leche fría .
el turista compró un teléfono .
pablo buscó el gato y tus hermanas buscaron el perro .
¿ venden queso ?
carlos quiere estos zapatos .
dicen que la leche está demasiado fría .
este era el restaurante más pequeño del pueblo .
laura quiere estas bolsas , pero mis hermanos quieren un teléfono .
carlos siempre vende flores bonitas .
no hay niños en la playa .
ana y pedro tienen una bicicleta .
pedro quiere este pan y mi hija quiere la carne .
las mujeres son muy altas .
las águilas no estaban en el árbol .
¿ cuándo va a cocinar ese hombre esta carne ?
en este momento ella no está esperando el autobús .
¿ quién comió ese pescado en el restaurante ?
este camarero le quiere dar cuatro regalos a su tío .
ana no va a cocinar esta sopa porque está cansada .
el café está demasiado caliente .
nuestro tío es un cantante famoso .
nuestro sombrero azul es bonito .
el niño quiere una bicicleta .
mi hermano tiene que limpiar la cocina .
no pueden ayudar a juan porque están ocupados .
puedo hablar inglés .
elena tiene que vender los coches azules .
pedro no quiere cocinar esa carne porque está enfermo .
laura limpió esta habitación , pero tu abuela limpió esta cocina .
él ha vivido en la casa .
¿ a ella le gusta leer libros ?
están durmiendo en la casa .
elena le quiere mandar una foto bonita a este médico .
la puerta que cerró ella es roja .
ese estudiante buscó a su gato blanco en el parque .
a ella le encantan esas canciones .
ana quiere comprar el coche , pero tu tío quiere comprar sus bicicletas .
queremos esa leche .
hay un niño en la casa vieja .
los hombres jóvenes no han vendido sus coches hoy .
si llueve mañana , mi hijo va a ayudar a ese camarero .
ahora mi abuela está esperando el autobús en la estación .
en este momento nuestro hermano está tocando la guitarra .
¿ a nuestro amigo le gusta esa flor ?
vamos a escribir esta historia .
¿ está la caja llena ?
el mercado es más pequeño que esa estación .
la cantante que esperó a sus hermanas es joven .
carlos tiene muchas preguntas fáciles .
las profesoras tienen que limpiar la mesa el viernes .
creo que elena y carmen siempre venden queso en la tienda grande .
nuestro gato estaba en el jardín .
juan me dio este paraguas .
él quiere beber ese vino en el restaurante .
hay cuatro restaurantes cerca de la calle .
hay muchos museos detrás del parque .
mi madre ya ha encontrado el teléfono nuevo .
¿ cuándo tiene que esperar pedro a su hermana menor ?
¿ quién puede nadar en el mar ?
¿ quién tiene que cerrar la caja ?
¿ están los caballos grandes detrás de los árboles ?
¿ quién quiere esta leche caliente ?
¿ dónde está esperando ella el tren ?
los hombres no van a estudiar español .
a nuestro hermano le encanta comer carne en la cocina .
mis amigos ya han perdido su llave .
mi hermano bebió té el lunes .
¿ hablan francés ?
¿ por qué está estudiando elena francés ?
ese hombre quiere estas bicicletas .
carmen le mandó sus cartas a su madre .
mi padre nos dará tres flores .
nuestro padre está nadando en el mar ahora .
mis hermanos están nadando en el mar mientras pablo está limpiando la cocina .
¿ es esta pregunta difícil ?
tu abuela le mandará las cartas a juan .
juan y pedro están estudiando francés .
mi amigo es médico .
¿ por qué está nadando carmen en el río largo ?
también quieren esta leche .
el médico alto quiere trabajar en el museo .
tu amigo dice que mi hija puede cantar esta canción .
a carmen le gusta leer historias en el jardín .
hay una taza sobre la mesa .
tus hermanas tienen que abrir la caja .
¿ quién vio a sus perros en la calle el lunes ?
a mi amigo le gustan estas flores .
¿ quién está nadando en el río ?
tengo que limpiar esta mesa la semana que viene .
esos hombres hablan español .
carmen le ha mandado su carta a pedro .
mi hijo tiene que ir a la escuela .
no estaba triste .
¿ está la calle sucia ?
la profesora está tocando la guitarra mientras carlos está hablando con ese turista alto .
¿ puede él tocar la guitarra en la calle ?
nuestro padre está escuchando unas historias en este momento .
¿ cuándo escribieron esta historia ?
¿ qué está tocando carmen ahora ?
ella también conoce a estas niñas .
este es el parque más bonito del pueblo .
la camisa verde es muy nueva .
juan quiere cocinar el arroz , pero nuestra hija quiere cocinar el pescado .
tu amigo era joven .
¿ quién está escuchando una canción bonita ?
leyeron unos libros interesantes .
¿ es ese camarero más alto que ese hombre ?
¿ pueden cocinar este pescado ?
¿ hay una niña alta en la playa ?
elena buscó su perro grande y mi hijo buscó los gatos pequeños .
¿ está él jugando al fútbol ?
¿ qué ha encontrado él ?
¿ quieres leer el periódico mañana ?
la historia que escribió laura es larga .
nuestro perro negro está durmiendo en el jardín .
esas cantantes están durmiendo en la casa en este momento .
conocen a carlos .
pedro quiere tocar la guitarra , pero nuestra hija quiere tocar el piano .
elena y ana son más jóvenes que este médico .
carlos leyó el periódico interesante y laura leyó estas historias .
estás nadando en el río ahora .
mi vecina también conoce el pueblo .
¿ por qué quieren ver mis amigos una película ?
¿ cuándo vas a hablar con esta profesora ?
él lleva un sombrero caro .
pablo no tiene que ayudar a su hijo .
mi amigo está en la escuela .
la escritora está escuchando una canción .
no hay cartas debajo de la silla .
carmen conoce a esa buena profesora .
ana está jugando al fútbol mientras estos estudiantes están bebiendo este té .
ya has abierto la carta .
también quieres ese paraguas .
nuestro caballo está en la cocina .
carmen puede tocar el piano .
si llueve la semana que viene , vas a jugar al fútbol .
la semana pasada pablo y pedro durmieron en la habitación .
elena buscó su gato y juan buscó su caballo .
la pregunta es más difícil que ese examen .
estas profesoras son altas .
la pregunta es tan fácil como estos exámenes .
la semana que viene juan no tiene que buscar su mapa .
en este momento las niñas no están buscando el teléfono en la casa .
les encanta ir al restaurante .
laura va a cocinar este arroz .
les gusta la ciudad .
estos zapatos son azules .
la foto que buscaron esos niños es bonita .
estas sillas son tan pequeñas como estas mesas .
mi vecina es joven .
tu tío les tiene que dar dos libros interesantes a sus hermanas .
¿ son mis hermanos buenos cantantes ?
vas a ayudar a una escritora .
están nadando en el río .
mi hermano dice que la pregunta es fácil .
¿ dónde están esos caballos ?
¿ es la mujer muy joven ?
¿ qué están buscando ?
mis hermanas le van a dar un regalo a la escritora .
esa profesora quiere beber la leche la semana que viene .
ella normalmente compra flores .
el autobús está lleno .
él está cocinando carne mientras pablo está escuchando esa canción .
hay una bicicleta delante del parque pequeño .
esta mujer puede hablar inglés .
laura está muy triste .
a tu madre no le gustan esas manzanas .
le has mandado tu libro a tu hermano .
este mercado cierra a las seis .
¿ por qué quieren tocar las escritoras el piano ?
la casa que vendieron carmen y pablo es grande .
hay muchos periódicos interesantes sobre la cama .
¿ compra él flores bonitas todas las mañanas ?
a mis amigos les gusta la ciudad .
carmen encontró su foto bonita , pero tu abuela encontró el billete .
¿ por qué está cantando la cantante esta canción ?
los árboles están al lado del parque .
él también compra flores .
los niños altos no conocen el pueblo .
¿ a tu padre le gustan las canciones ?
¿ qué están bebiendo los perros ?
pablo y ana no ayudaron a su abuela porque estaban ocupados .
a ella le gusta el mar .
mi amigo estará ocupado .
el gato bebió el agua fría .
mi madre lleva un sombrero bonito .
¿ dónde vende esa profesora queso ?
carlos está tocando la guitarra .
esa es mi madre .
¿ juega pedro al fútbol todas las semanas ?
¿ quiere la mujer nadar en el río la semana que viene ?
carmen habla español y mi amigo habla inglés .
la silla que vendió pablo está rota .
mi hija te ha mandado la flor esta semana .
a mi amigo le gusta el río .
carmen está buscando al caballo ahora .
¿ dónde está escuchando carmen una buena canción ?
les encanta jugar al fútbol en la calle .
creo que esta película es interesante .
juan y elena pueden cantar canciones bonitas .
¿ cuándo tiene que estudiar nuestra hermana en la universidad ?
nuestro padre le tiene que mandar una carta a juan .
tus vecinas le mandaron su carta a la escritora anoche .
ana era la cantante más joven de la ciudad .
carmen bebió el vino .
este es mi hijo .
a juan le gusta leer buenos libros .
a las mujeres les gustan las cartas .
él no quiere ver esta película larga porque está enfermo .
¿ a él le gusta esa canción ?
¿ a él le gustan las historias ?
ese médico puede ayudar a pablo .
¿ dónde tienen que estudiar las mujeres español ?
¿ está esa calle limpia ?
el niño nos ha mandado esta carta hoy .
carmen y pablo no quieren visitar el museo porque están enfermos .
él está muy contento .
¿ cuántos perros tiene él ?
él dice que estas casas son demasiado caras .
ayer estos gatos comieron pescado en la cocina .
a nuestro hijo le gusta el español .
¿ qué está escuchando pablo ?
pedro quiere ver películas .
¿ por qué quiere escribir nuestra madre esa historia ?
¿ quiere esa escritora comprar una cama grande ?
¿ vende carlos flores bonitas ?
juan también conoce a esta cantante .
había tres pájaros en los árboles .
nunca he leído un periódico interesante .
¿ cuándo buscaron pedro y ana a su perro ?
carlos y pedro abrieron esta caja la semana pasada .
las preguntas no son más fáciles que ese examen .
esas sillas son más pequeñas que estas camas .
este era el hotel más caro de la ciudad .
ese jardín es bonito .
le tienen que mandar una flor a su madre .
las águilas son demasiado grandes .
hay una estación al lado del río .
ahora mis gatos están comiendo ese pescado en el jardín .
elena y pablo son más jóvenes que la cantante .
el examen es difícil .
el viernes mi abuela tiene que visitar el museo .
¿ han perdido carmen y juan el paraguas esta semana ?
¿ dónde está jugando laura al fútbol ?
el niño que lee periódicos es nuestro amigo .
¿ por qué tiene que ayudar mi hija a esa profesora ?
¿ trabaja carmen en el restaurante ?
el autobús estaba vacío .
pablo quiere estudiar inglés y nuestro hijo quiere estudiar español .
ella durmió en la casa .
estamos muy tristes .
la carta que escribieron esas cantantes es interesante .
a mi vecina no le gusta ese libro .
¿ qué quiere vender el estudiante el viernes ?
¿ durmió esa mujer en la casa ?
¿ conoce laura a ana ?
todas las semanas nuestro hijo vende queso .
juan ya ha vivido en este hotel .
ella no quiere escuchar estas buenas canciones porque está enferma .
había una tienda delante del mercado .
creo que él está triste .
el turista que quiere estos zapatos es nuestro hermano .
¿ qué quieren leer las cantantes en el parque ?
el gato que buscaron es blanco .
mi hija no quiere la carne .
esa escritora era famosa .
hay unos pájaros pequeños en el jardín pequeño .
no vamos a nadar en el mar porque estamos enfermos .
los caballos estaban detrás de los coches .
nuestros perros no bebieron esta agua .
¿ buscó esta profesora la bolsa nueva ?
carlos juega al fútbol todos los días .
a nuestras vecinas les gusta este gato .
elena es la mejor escritora del pueblo .
¿ cuántas naranjas tiene ese médico ?
ahora tu perro pequeño está comiendo pescado .
las escritoras que vieron un gato son mis hermanas .
si llueve mañana , esas buenas profesoras van a jugar al fútbol .
¿ tienen mis hermanas que comprar sus coches en la tienda ?
esos camareros quieren comprar unas mesas la semana que viene .
¿ va nuestro padre a estudiar español ?
la puerta que abrieron mis hermanos es roja .
ana abrió estas puertas , pero pablo abrió estas ventanas .
laura bebe té y elena bebe café .
a mi abuela no le gustan los perros .
pedro quiere beber esta leche y nuestra abuela quiere beber el agua .
juan habla español y mi madre habla inglés .
no están bebiendo té .
juan quiere el té caliente , pero carlos quiere el café .
tu padre me tiene que dar tres paraguas .
el restaurante es bueno .
ella no quiere escuchar una canción porque está ocupada .
carmen encontró el billete .
el médico es más alto que su hija .
¿ va él a nadar en el mar el viernes ?
los niños que cerraron la ventana están tristes .
había unos billetes sobre la mesa .
¿ estaba el té caliente ayer ?
estás durmiendo en el hotel ahora .
¿ hay un coche delante de la biblioteca ?
carlos cerró las ventanas , pero mi amigo cerró esta puerta .
¿ cuántos regalos compraron ?
mi hijo dice que carmen habla inglés .
¿ quién está durmiendo en el hotel en este momento ?
al estudiante le encanta la ciudad .
¿ dónde está bebiendo tu tío este té caliente ?
mi amigo le tiene que mandar su foto a la cantante .
no hay paraguas sobre la silla .
¿ están hablando con esas profesoras altas en este momento ?
mi madre nunca bebe zumo de naranja en el restaurante .
tu hermana bebe té .
mi abuela abrió la puerta .
les tienen que mandar el libro a sus hijas .
esos zapatos son azules .
carmen es la niña más alta de la ciudad .
el vestido estaba limpio .
¿ dónde está este hombre ?
¿ dónde está el pájaro grande ?
elena compró ese periódico interesante en la tienda el lunes .
esta profesora quiere ser médica .
mi abuela ha encontrado su paraguas .
¿ dónde está ella ?
ella tiene muchas bolsas .
¿ a tu hermana le gusta jugar al fútbol ?
esa escritora está leyendo estos periódicos .
mañana juan va a ver estas películas .
¿ dónde está estudiando carlos francés ?
este problema es difícil .
el periódico que compró carmen es interesante .
las flores que compraron elena y carlos son verdes .
¿ tiene juan que comprar estas manzanas en el mercado ?
la escritora que está escuchando esa canción está cansada .
carlos vive en esta casa .
tu hermano menor le dará el libro a carlos .
pedro está en la playa .
nuestra hermana limpió esta mesa pequeña .
laura escribió esta carta ayer .
¿ cuándo tiene que estudiar esa profesora en la universidad ?
también tenemos una naranja .
él vende camisas nuevas en el mercado .
¿ quiere pablo sopa caliente ?
el coche es rojo .
había unos niños en el parque .
elena te tiene que mandar una flor .
esas son mis casas .
las niñas que vieron a sus vecinas están contentas .
esta bolsa está llena .
esos camareros altos no le mandaron una carta a este estudiante hace dos días .
¿ está el estudiante estudiando en la escuela ?
dicen que la silla estaba rota ayer .
si hace sol la semana que viene , pablo va a cocinar la carne .
esa ciudad no es muy famosa .
¿ dónde tiene que esperar tu tío el tren ?
este era el jardín más bonito del pueblo .
el turista ha abierto la ventana .
en este momento estoy esperando a mi tío .
esta cantante perdió el paraguas en la playa .
pablo quiere estudiar inglés , pero mi madre quiere estudiar francés .
¿ cuándo perdió el hombre su teléfono nuevo ?
ese niño quiere escribir esta historia larga .
mi hermana es profesora .
esta es la casa más bonita del pueblo .
laura está cocinando la carne mientras estás esperando el autobús .
nuestra vecina habla inglés .
¿ es la pregunta tan difícil como estos exámenes ?
carlos leyó una historia y laura leyó esta carta .
¿ pueden juan y carlos abrir su carta ?
la ventana que cerró elena es azul .
juan está esperando el autobús .
hay un hospital delante del parque .
la niña te va a dar un billete .
¿ cuándo bebió el perro esta agua ?
¿ por qué tiene que vender laura la cama ?
mis amigos dicen que mi hermana compró una flor el lunes .
esta era la casa más bonita de la ciudad .
no están jugando al fútbol .
elena es más joven que la escritora .
el problema no es más difícil que esta pregunta .
pedro está enfermo .
ella nunca ha encontrado la bolsa barata .
mañana el hombre viejo va a vender esta cama grande .
estos turistas no hablan francés .
la niña va a comprar unas naranjas esta tarde .
¿ tiene el médico que estudiar inglés en la universidad el viernes ?
pablo cerró la ventana verde , pero juan cerró las puertas .
¿ dónde perdió pedro su bolsa ?
esos niños no le dieron la foto a carlos el lunes .
¿ está nuestro padre durmiendo en la casa vieja ?
¿ cuándo vieron mis hijos a pedro ?
¿ está el turista bebiendo ese vino en el restaurante ?
las preguntas son fáciles .
¿ dónde están mis libros ?
si hace frío esta tarde , vamos a escribir nuestra carta interesante .
ella está en la playa .
había un estudiante en el aula .
laura puede tocar la guitarra .
¿ quieren nuestras hijas cocinar ese arroz en la cocina ?
ana va a comprar zumo de naranja .
el problema es más difícil que esa pregunta .
mi hermano estaba en el restaurante grande .
ana está esperando el tren en este momento .
elena le quiere mandar cuatro flores a este hombre mañana .
ese restaurante estaba cerrado .
él no estaba triste .
él puede ir al mar .
a laura le gusta comer queso .
hay unos turistas en el jardín .
el museo es más pequeño que la biblioteca .
¿ había muchos niños en la playa ?
esa camisa no es blanca .
carmen está buscando a su perro mientras pedro está bebiendo esa leche .
el hombre esperó el tren .
a carmen le gusta comer huevos .
el hotel no estaba cerca de la playa .
la cantante también conoce este pueblo .
somos cantantes .
mis hijas no le van a dar el paraguas a carmen mañana .
las mujeres que quieren ese queso son jóvenes .
mi vecina le quiere dar un libro a esta profesora .
¿ pueden carlos y carmen tocar la guitarra ?
¿ qué está escribiendo laura ?
él quiere escuchar esta historia .
elena no va a hablar con su hija porque está ocupada .
¿ va juan a escribir estas historias la semana que viene ?
a mi hermana le gusta el té .
nuestra madre estará cansada mañana .
el gato durmió en la habitación el lunes .
hay tres niños en la playa .
¿ ha perdido carlos su mapa hoy ?
mis amigos le darán una foto bonita a su padre .
carlos abrió estas puertas , pero elena abrió esta ventana .
los estudiantes que están escuchando la canción son altos .
a pablo no le gusta comer huevos .
no quieren comer este queso porque están enfermos .
el teléfono que perdieron las profesoras es barato .
si llueve el viernes , las profesoras no van a ver películas .
¿ lee ella historias todas las semanas ?
pedro es más alto que su abuela .
a ella le encanta ir a la playa .
carmen está esperando a su madre en el restaurante en este momento .
la semana que viene quiero trabajar en el mercado .
mi tío también vive en esta casa .
el pájaro no estaba en el árbol .
carlos también quiere una bicicleta verde .
elena no quiere hablar con este médico porque está ocupada .
podemos hablar inglés .
laura compró esta agua y mi hija compró el café .
laura bebió esta leche hace dos días .
nuestro hermano mayor me va a mandar cuatro cartas .
elena nunca ha vendido esta bicicleta .
ahora esa profesora está escuchando una historia .
carlos no quiere hablar con su abuela porque está ocupado .
hay un mercado cerca del puente .
la escritora es famosa .
ella está jugando al fútbol .
¿ es esta pregunta más difícil que esos problemas ?
tu abuela no es estudiante .
el puente era famoso .
los museos eran famosos .
el libro que leyó carlos es bueno .
laura bebe té y ana bebe café .
juan está jugando al fútbol ahora .
¿ es la puerta verde ?
al niño le gusta leer cartas en la habitación .
a él le encanta comer arroz .
¿ quiere esa mujer cantar esa canción esta tarde ?
en este momento ana y pedro están cocinando ese arroz .
esta escritora no va a escribir esta carta porque está cansada .
nuestro padre le ha dado cuatro libros a esta mujer .
el problema es difícil .
a mi hija le gusta comer queso .
mi hija no quiere nadar en el río largo .
¿ puede pablo cerrar la caja grande ?
también quieren ese paraguas .
carlos es el médico más alto del pueblo .
¿ dónde está tu amigo ?
esos caballos son tan grandes como tus gatos .
voy a hablar con la escritora .
laura quiere estudiar inglés , pero mis hermanas quieren estudiar español .
el camarero también quiere un abrigo .
esta buena escritora está limpiando esta cocina .
las películas que vio mi hijo son interesantes .
también quieren esa manzana .
tu abuela ha perdido las bolsas .
la cantante tiene que hablar con sus amigos .
si hace sol mañana , vas a comprar unos periódicos .
el examen es tan difícil como esa pregunta .
el vestido que compraron mis hijas es verde .
mi vecina quiere ver la película el viernes .
ahora ana está hablando con su hijo en el mercado pequeño .
¿ dónde está el camarero ?
carlos y laura están jugando al fútbol mientras carmen está nadando en el mar .
el médico que visitó a su hermana mayor está cansado .
en este momento ella está durmiendo en el hotel .
laura va a jugar al fútbol .
ese médico quiere tocar la guitarra .
laura vende zapatos verdes , pero nuestra abuela vende abrigos .
¿ limpiaron esta mesa ?
él no quiere beber el té caliente porque está cansado .
estás cansado .
¿ qué vas a comprar ?
al turista le encanta la flor .
el camarero no quiere nadar en el río porque está cansado .
la profesora joven vendió la mesa hace dos días .
nuestra vecina no quiere leer un libro porque está cansada .
¿ conoce mi padre a elena ?
ese examen no es más fácil que la pregunta .
nuestras hijas no encontraron una foto bonita .
laura abrió la ventana y mi madre abrió la puerta .
laura no fue al río porque estaba cansada .
juan quiere leer esta carta y tu tío quiere leer el periódico .
la profesora está escribiendo su carta mientras juan está durmiendo en el hotel .
estoy tocando la guitarra .
mi hijo dice que esta ventana verde está rota .
laura está esperando el tren .
el lunes carlos leyó las cartas .
los caballos estaban en el jardín .
carmen ya ha abierto las cartas interesantes .
mi abuela no es estudiante .
¿ cuántos libros tiene nuestra hermana ?
¿ bebieron juan y pablo la leche fría ayer ?
quieres ayudar a tu hijo la semana que viene .
carmen quiere leer este periódico , pero tu hermana quiere leer una historia .
este es el hotel más caro de la ciudad .
tengo que comprar ese paraguas .
no hay árboles al lado del restaurante .
el examen es muy difícil .
la flor es azul .
¿ cuántas hermanas tiene laura ?
nuestro amigo compró esta sopa .
la profesora está en el parque .
mi padre también habla francés .
hoy mi abuela ha perdido el mapa .
hay una bicicleta nueva delante de la casa .
¿ está él esperando el tren en este momento ?
estas escritoras están estudiando en la escuela .
el estudiante no perdió su llave anoche .
¿ dónde tiene que estudiar nuestro amigo francés ?
ana quiere esos paraguas , pero elena quiere esta bolsa .
ella quiere nadar en el río la semana que viene .
ana no durmió en la casa la semana pasada .
la niña también come sopa .
había muchas águilas pequeñas en el jardín .
había un turista en el aula .
¿ había un niño en el aula ?
¿ cuántos perros tienes ?
no pueden jugar al fútbol porque están ocupados .
¿ era esta pregunta fácil ?
a ese hombre no le gusta el español .
si llueve el viernes , juan va a comprar la flor .
¿ están los teléfonos debajo de la cama ?
esos caballos bebieron el agua .
nuestro padre dice que él bebió el agua anoche .
ana tiene que abrir la ventana la semana que viene .
nuestro abrigo está sucio .
el autobús que esperaron mis vecinas está lleno .
ana y laura no quieren hablar con un camarero porque están ocupadas .
¿ dónde está jugando la mujer al fútbol ?
él no tiene una bolsa .
¿ visitó el niño a su padre el lunes ?
¿ cuántos paraguas tienen ?
si hace frío esta tarde , vas a ayudar a tu abuela .
mi hijo me dará su billete mañana .
estas tazas están rotas .
el gato durmió en la casa .
las profesoras quieren trabajar en la biblioteca mañana .
si llueve mañana , no van a jugar al fútbol .
la semana que viene la profesora quiere vender esta bicicleta .
tu hermana no está cantando la canción ahora .
elena está leyendo unas historias mientras nuestra hija está tocando el piano .
pablo quiere cuatro teléfonos caros , pero mi hermana quiere dos bolsas .
si hace sol mañana , elena no va a hablar con su amigo .
esta cantante era famosa .
¿ es ese abrigo más caro que el vestido ?
si hace frío el viernes , los médicos van a estudiar español .
tu vecina no te mandó estos regalos la semana pasada .
¿ quieren beber el café en la cocina la semana que viene ?
mi vecina no vio películas largas porque estaba ocupada .
laura no puede cantar estas canciones .
carmen quiere comprar el abrigo nuevo y tu hermano quiere comprar sus zapatos .
esa escritora ha visto a carmen hoy .
ese camarero era cantante .
a mi hermana le gusta el zumo de naranja .
a mi padre no le gustan las manzanas .
la escritora que escribió unas cartas está cansada .
no tienes que limpiar el aula .
carmen quiere comprar sus sillas grandes la semana que viene .
carmen puede ayudar a sus hijos .
a tu padre le gusta leer libros .
hay unas tazas sobre las mesas .
pedro le quiere mandar cuatro flores a pablo esta tarde .
hay muchas casas al lado de la calle .
¿ cuándo tienen que estudiar francés ?
¿ cuántos huevos tiene el hombre ?
a este hombre no le gusta comer manzanas en la cocina .
mi coche es demasiado caro .
no pueden ir a la ciudad porque están enfermos .
¿ cuándo va a visitar esta mujer a su madre ?
a los niños les gustan las flores .
mi vecina me ha dado estos regalos .
hay tres árboles detrás del parque .
carlos perdió el teléfono y tu abuela perdió sus llaves .
a mi padre le encantan las naranjas .
¿ cuándo fue tu abuela al museo ?
ella no nos ha mandado un regalo .
¿ qué tiene que vender carmen ?
esta pregunta es fácil .
tu padre dice que pedro tiene que cerrar esta caja .
los perros comieron pescado anoche .
el problema es fácil .
¿ dónde tiene que estudiar pablo inglés ?
el libro que leyó carlos es interesante .
tus hermanos nunca han encontrado un teléfono .
¿ dónde están los hoteles ?
mi hija dice que estos zapatos eran caros .
pablo y elena están limpiando la ventana azul mientras juan está nadando en el mar .
mi padre les ha dado su paraguas a sus hermanos .
¿ han perdido estos turistas sus bolsas baratas ?
laura tiene que cerrar la puerta el viernes .
tu hijo estaba ocupado .
los coches son muy nuevos .
las cantantes que tienen cuatro hermanos son altas .
este hombre cerró la caja ayer .
tu amigo también habla francés .
pablo estará contento mañana .
la foto que perdió ana es bonita .
tus amigos no beben buen vino en el restaurante los domingos .
¿ has vivido en esta casa vieja ?
mis amigos dicen que la escritora es muy famosa .
tu madre compró este zumo de naranja .
había tiendas delante del museo .
la tienda cierra a las seis los sábados .
nuestro perro comió esa carne en el jardín bonito .
a mis hermanos les encantan los gatos .
había cuatro niños en la biblioteca .
esos turistas cerraron estas cajas .
¿ dónde están las tazas ?
las puertas que cerró carmen son azules .
les encantan los huevos .
el mercado está abierto .
mi hermano dice que ella no habla español .
este perro durmió en la casa la semana pasada .
había unos turistas en la playa .
carlos no quiere ir a la tienda porque está ocupado .
¿ dónde están esperando a sus vecinas ?
¿ vive este niño en esta ciudad ?
este camarero no bebió el vino anoche .
mi vecina quiere el pan .
¿ ha leído pedro sus cartas interesantes ?
¿ es la película interesante ?
¿ cuántos huevos compró ana ?
¿ va ella a ver una película ?
a mi hermana le gusta esa leche .
¿ es ese examen tan difícil como este problema ?
quieren estos abrigos baratos .
mi madre nos dio este billete .
mi abuela no quiere comprar regalos porque está cansada .
creo que estas escritoras están estudiando inglés en la escuela ahora .
la carta está en la habitación .
¿ vas al mercado ?
¿ encontró esa profesora sus llaves el lunes ?
¿ qué ha leído él ?
¿ estaban las tiendas cerca de la playa ?
¿ dónde está elena ?
nuestro padre no ayudó a juan porque estaba enfermo .
el estudiante que vendió su casa bonita está triste .
hay muchos niños altos en el jardín .
¿ quiere esa cantante ese pan ?
¿ a juan le gusta la flor ?
si hace sol mañana , laura va a hablar con un camarero .
¿ tiene él que estudiar español en la universidad ?
laura limpió la cocina , pero ana limpió la habitación .
pedro está leyendo tres libros mientras elena está cocinando sopa .
pedro normalmente bebe zumo de naranja en la cocina .
tus hijos dicen que estás esperando a tu hija .
mi amigo dice que carmen está muy triste .
juan quiere comprar su vestido , pero mi padre quiere comprar sus zapatos .
¿ qué tiene que comprar ese estudiante esta tarde ?
mi padre quiere tocar el piano en el parque esta tarde .
ayer el gato no durmió en el jardín .
nuestra madre no le tiene que mandar este regalo a esta escritora mañana .
el médico alto vendió su casa .
¿ dónde está el niño ?
¿ por qué están hablando estas cantantes con esos niños altos ?
¿ está juan cantando la canción en la calle ?
carmen era la escritora más famosa de la ciudad .
creo que ella quiere comer esta naranja .
a juan le gustan las naranjas .
la taza estaba rota .
el médico que ayudó a su hijo es alto .
¿ tiene mi hijo que limpiar esta casa mañana ?
he perdido mi llave .
esta tarde juan quiere tocar el piano en el parque .
creo que este pájaro es muy grande .
laura dice que la tienda está cerrada .
si hace calor esta tarde , vamos a hablar con unos turistas .
estás en la playa .
ella nunca ha vivido en una casa .
a elena le encanta comer huevos en la cocina .
¿ han leído esas historias interesantes en la habitación esta semana ?
¿ eran estas casas viejas ?
tu amigo tiene que esperar el tren el viernes .
las mujeres jóvenes no quieren leer esa historia porque están enfermas .
pedro está en la cocina .
mi casa era barata .
¿ está mi amigo estudiando en la universidad ?
esta tienda está abierta .
ella está buscando a los perros ahora .
¿ está este perro bebiendo el agua fría ahora ?
¿ eres estudiante ?
si hace calor mañana , van a ayudar a tres camareros .
juan está tocando la guitarra mientras elena está limpiando las ventanas .
juan está comiendo pan en este momento .
ese hombre no tiene un coche viejo .
ana y juan están comiendo pescado .
los camareros que bebieron ese vino son tus hermanos .
¿ tiene él una casa cara ?
él está durmiendo en la casa mientras juan está limpiando las ventanas .
esos exámenes son muy fáciles .
había un árbol pequeño al lado del río .
él quiere escribir tres cartas mañana .
¿ está nuestra bicicleta delante del parque ?
el viernes nuestras hermanas tienen que estudiar en la biblioteca .
pablo está tocando la guitarra mientras tu hermana está bebiendo ese café .
el zumo de naranja que compró tu hermano está frío .
estos exámenes no son más fáciles que el problema .
carmen quiere tocar la guitarra y carlos quiere tocar el piano .
¿ a nuestro amigo le gusta el inglés ?
ese problema es muy fácil .
nuestra bicicleta verde está rota .
mi abuela no habla francés .
los hombres altos compraron periódicos .
¿ está la escritora cantando una canción bonita ?
a mi tío le gustan las películas .
la bicicleta era blanca .
había dos periódicos debajo de la cama .
las películas que vio la profesora son largas .
él quiere ser médico .
nos encanta ir al río .
carmen no bebe vino todas las mañanas .
elena era la mejor cantante del pueblo .
laura ya ha perdido su billete .
la bolsa que perdió la mujer es nueva .
mi abuela nos tiene que dar un mapa .
creo que estas casas son muy bonitas .
la mesa que vendió ella está sucia .
nuestra abuela le dio las fotos bonitas al hombre ayer .
mi hermana nos va a mandar tres cartas .
¿ durmieron las profesoras en el hotel ?
mi madre dice que las flores son rojas .
¿ cuántos coches tiene juan ?
el gato comió este pescado en la cocina .
nuestros hijos tienen que estudiar en la biblioteca la semana que viene .
tu tío le dio tres fotos a laura la semana pasada .
¿ por qué leyó él un libro ?
¿ cuántos mapas tiene ella ?
esta película es muy buena .
laura y pedro venden vestidos en el mercado todas las mañanas .
mi vecina me mandará este regalo .
a mi hermano le gusta esa carta .
no tenemos que estudiar inglés .
quieres cantar la canción en el parque .
mis teléfonos son caros .
el gato está comiendo ese pescado .
carlos me tiene que dar sus fotos .
el médico no le mandó esta foto a su madre .
mi madre puede hablar francés .
pedro está escribiendo unas cartas mientras el turista está leyendo periódicos .
carlos va a ayudar a elena .
creo que ella está cantando esa canción en este momento .
mañana estas profesoras tienen que limpiar esta ventana .
si hace sol la semana que viene , este camarero va a cocinar ese arroz .
juan esperó el autobús , pero mis amigos esperaron el tren .
a esos hombres no les gustan las manzanas .
ese es tu amigo .
juan no puede tocar la guitarra porque está cansado .
el viernes esa profesora alta no quiere nadar en el mar .
¿ están estos hombres cocinando ese pescado en la cocina ?
si hace frío la semana que viene , ella va a ayudar a juan .
el perro está debajo de la cama .
esas son tus camisas .
esa niña no está esperando el tren en este momento .
este hotel era viejo .
ahora estas profesoras jóvenes están comiendo esta carne .
¿ qué está cantando nuestra abuela ?
la cantante que bebió ese buen vino está cansada .
¿ es esta ciudad muy famosa ?
mi tío es profesor .
el hombre que está escuchando historias interesantes es alto .
el café estaba caliente .
también tenemos un abrigo verde .
nuestra hija le dio este regalo a su tío .
a mi madre le gustan las flores .
ana y pedro encontraron un mapa .
ahora nuestro gato está comiendo esta carne .
ana no quiere ver películas porque está enferma .
ella puede ir al restaurante .
tu amigo le ha dado esta llave a ana hoy .
¿ quiere ese turista este pescado ?
¿ quién puede cocinar la carne ?
pueden ir a la playa .
nuestra abuela cerró la caja .
a pablo le gustan las naranjas .
te gusta este gato .
le dieron la foto a la escritora .
mi abuela es estudiante .
carmen está esperando a su amigo ahora .
¿ quieres un huevo ?
la semana que viene él tiene que buscar a su caballo pequeño .
¿ por qué quiere escuchar tu abuela una canción ?
carmen tiene que esperar a su hija el viernes .
estos son mis amigos .
el turista está escuchando las canciones ahora .
¿ quieres escuchar historias en la habitación mañana ?
¿ tiene pedro que abrir las cajas mañana ?
¿ comió el gato este pescado ?
nuestra madre era cantante .
a nuestra madre no le gusta vender flores azules .
a ella le encanta vender flores .
¿ por qué quieren hablar carlos y laura con esos niños ?
elena está esperando a su tío mientras estás tocando el piano .
nuestro sombrero es negro .
las casas eran baratas .
creo que ana tiene dos bolsas caras .
voy a cocinar este pescado .
mi hija vive en una casa bonita .
no había cartas sobre la mesa .
este café estaba caliente ayer .
este hombre perdió el teléfono .
te gusta beber café caliente .
¿ cuántas flores compró ella ?
¿ has visto al estudiante ?
la mujer que está cocinando este arroz está triste .
ana quiere el pescado y pablo quiere la sopa .
él no tiene un teléfono .
la niña ya ha visto un caballo .
¿ cuándo tienen que hablar los camareros con juan ?
¿ están las águilas pequeñas en estos árboles ?
esos hoteles son nuevos .
¿ dónde está cocinando la niña la carne ?
ella tiene un teléfono .
este gato comió el pescado .
ese café está demasiado caliente .
tus hijas le han dado una foto al niño .
la niña que tiene un sombrero es tu hermana .
¿ pueden abrir la caja ?
el camarero que está limpiando estas mesas pequeñas es nuestro hermano .
ella también vive en un pueblo .
juan está bebiendo el té caliente mientras esta profesora está esperando el autobús .
a las escritoras les encanta el queso .
laura no quiere escuchar esa canción bonita en la habitación la semana que viene .
¿ has vendido tus bicicletas ?
¿ por qué están hablando con ese hombre joven ?
nuestros perros durmieron en la habitación .
mi hermana te va a dar los billetes .
los estudiantes que están limpiando la habitación son jóvenes .
él estaba en la cocina .
tu hermano dice que mi padre no habla español .
¿ esperó este médico a su abuela en la calle ?
¿ dónde están los pájaros ?
¿ dónde está hablando el niño con elena ?
juan limpió esta habitación , pero pedro limpió el aula .
mi hermana menor vive en un pueblo bonito .
este autobús llega a las ocho .
el águila pequeña está en el parque .
la cantante que está bebiendo buen vino está contenta .
mañana los hombres altos tienen que hablar con ana .
juan y pedro están durmiendo en la casa en este momento .
¿ por qué está nadando mi abuela en el mar ?
¿ hay carne sobre la mesa ?
creo que nuestro gato es negro .
pablo no va a jugar al fútbol porque está ocupado .
¿ está este gato comiendo este pescado en el jardín ?
ese médico está esperando el tren .
esa pregunta no es más difícil que ese problema .
esa mujer no puede ir a la playa porque está cansada .
a él no le gusta este gato .
hay muchas llaves debajo de la cama .
los camareros que están leyendo cartas largas son mis amigos .
¿ han perdido los mapas hoy ?
ella está leyendo una carta .
tus amigos no están buscando a los gatos en este momento .
esa águila no es grande .
queremos ver unas películas .
este turista comió ese pescado ayer .
pablo buscó el caballo negro , pero carlos buscó el gato .
él dice que la mujer es vieja .
él no vio el pájaro hace dos días .
no tengo que esperar el autobús .
carlos también lee periódicos .
el camarero alto no nos dará su foto bonita .
mi vecina también habla inglés .
carmen también conoce a pablo .
a nuestro tío le gusta el queso .
el coche era negro .
¿ cuándo escribieron una historia ?
a este médico le encanta el inglés .
elena tiene cuatro huevos y pablo tiene una naranja .
tus hijas dicen que el museo estaba abierto ayer .
¿ puede tu madre tocar la guitarra ?
carmen dice que esas escritoras están tristes .
mi amigo dice que el café está muy caliente .
le tienen que dar un paraguas barato a pedro mañana .
¿ cuántos periódicos compró ella ?
el tren que esperó mi hermana está lleno .
juan quiere hablar con sus vecinas la semana que viene .
si llueve mañana , mi vecina va a nadar en el mar .
tu tío dice que él quiere trabajar en el museo mañana .
dicen que elena y pedro tienen que buscar su billete el viernes .
había tres estudiantes en la casa .
la cantante que escribió tres historias es tu hermana .
pablo y ana están cocinando arroz en este momento .
mi amigo quiere ser médico .
la niña que vio unas películas está contenta .
laura está en el museo .
¿ estaba esa leche caliente ayer ?
nos gusta este queso .
la cantante tiene que estudiar en la biblioteca .
¿ van mis amigos a vender los coches ?
estos estudiantes están hablando con esta niña ahora .
¿ cuántos vestidos compró esa cantante ?
¿ lleva carlos un sombrero ?
hace dos días juan encontró el billete .
¿ cuándo bebieron nuestros amigos este vino ?
¿ tienes que estudiar francés ?
este turista está cantando esta canción bonita .
creo que mi madre escribió historias .
las camisas estaban limpias ayer .
el turista que está tocando la guitarra es alto .
te encanta leer periódicos interesantes .
¿ quién cerró la puerta la semana pasada ?
carmen esperó el tren , pero carlos esperó el autobús .
mi hermano está estudiando en la escuela .
elena quiere tocar la guitarra y tu vecina quiere tocar el piano .
¿ por qué quieren ver esas profesoras la película interesante ?
¿ son muy altos ?
el periódico es muy interesante .
nuestros libros eran buenos .
nuestro padre quiere ser profesor .
tu vecina está estudiando en la escuela ahora .
a mi hermana le gustan los caballos .
pedro quiere esta bicicleta , pero carlos quiere tres coches .
no puedo jugar al fútbol porque estoy ocupado .
¿ por qué quieres tocar el piano ?
pablo vio esta película ayer .
estas profesoras quieren vender estas casas .
nuestras vecinas siempre beben vino .
ese turista le dará dos paraguas a carlos .
si hace frío la semana que viene , mi tío va a ver películas .
mis hijos le mandaron una flor a pedro .
¿ hay muchas cartas en la caja ?
carlos es el estudiante más alto de la ciudad .
¿ tienen que esperar a sus vecinas mañana ?
¿ dónde tiene que esperar esa niña a su vecina ?
pedro nunca ha vivido en el hotel .
estás comiendo este queso en este momento .
este turista nunca ha encontrado un paraguas .
la flor que compró el turista es roja .
esos niños altos pueden cerrar la caja .
¿ a carlos y pedro les gusta el español ?
¿ quién quiere este regalo ?
¿ habla carmen francés ?
le he mandado estos buenos libros a mi abuela esta semana .
nuestra abuela no ha limpiado esta ventana .
el estudiante no estaba cansado ayer .
¿ va él a nadar en el mar ?
pablo y carlos están escribiendo tres historias largas ahora .
el perro está en la playa .
él vio un gato .
ese es nuestro coche .
¿ va el médico a la ciudad ?
les gusta la película .
elena quiere estos abrigos .
estos problemas son difíciles .
les gusta el mar .
carmen quiere comer el pan , pero carlos quiere comer una manzana .
juan está esperando a su vecina .
pablo puede cocinar carne en la cocina .
¿ comió el perro carne ?
¿ está la escritora ocupada ?
a estas cantantes les encanta ese zumo de naranja .
juan no quiere leer un libro interesante .
esa mesa es tan pequeña como esta silla .
la mujer que vendió su mesa pequeña es tu hermana .
mi hijo quiere estos coches rojos .
tienes que abrir esta caja grande .
este es el puente más famoso de la ciudad .
a la escritora le gusta comer manzanas en la cocina .
¿ puede el turista jugar al fútbol ?
nuestro hermano les quiere dar este billete a las profesoras .
ana no va a hablar con carlos porque está ocupada .
si hace sol esta tarde , juan no va a visitar a su abuela .
nuestros amigos escribieron cartas la semana pasada .
creo que juan y ana están contentos .
pablo nunca ha visto a estas cantantes .
creo que las canciones son bonitas .
¿ ha perdido laura su teléfono esta semana ?
ese mercado está abierto .
la casa que limpió la escritora es cara .
las cartas que abrieron son largas .
juan y laura durmieron en el hotel .
estos hoteles son buenos .
este mercado cierra a las cuatro .
tu amigo no le dio su foto a esta cantante .
el estudiante nunca ha vivido en un pueblo .
ana quiere cuatro sombreros .
ana compra huevos , pero mi amigo compra pan .
mi abuela me mandará esta flor .
tu hijo no abrió su carta anoche .
creo que las escritoras compraron esos zapatos hace dos días .
mi hija está muy ocupada .
las cantantes están durmiendo en el hotel mientras pablo está bebiendo el café caliente .
¿ dónde compró pedro la flor ?
había unas niñas altas en la calle .
¿ quiere ella cantar la canción ?
ese turista no está bebiendo ese vino .
pablo no ayudó a estos turistas porque estaba enfermo .
¿ cuántos libros tiene ese niño ?
¿ quiere juan un coche ?
¿ cuándo tienen que ir ana y elena al mar ?
¿ quién puede ir a la playa ?
no vas a hablar con esa profesora porque estás enfermo .
el pueblo es muy bonito .
el niño va a comprar el periódico el viernes .
él está en el hospital .
¿ va la cantante a vender esta casa vieja mañana ?
nos gusta el té .
pablo comió la manzana y pedro comió esta carne .
carlos y juan quieren vender la casa la semana que viene .
él también quiere la leche .
carlos no puede tocar la guitarra porque está enfermo .
si llueve mañana , tus hijas no van a jugar al fútbol .
¿ son nuestros perros tan grandes como este gato ?
¿ cuándo ayudó mi tío a ana ?
los buenos camareros durmieron en el hotel nuevo el lunes .
también compran queso .
tus hermanas le tienen que mandar dos regalos a su hija la semana que viene .
hay una biblioteca delante del parque .
tu vecina está escuchando esa historia larga .
creo que carmen quiere ese zumo de naranja .
carlos y pablo también quieren esa bicicleta .
al médico le gusta jugar al fútbol .
tu hijo no quiere jugar al fútbol porque está cansado .
tu padre está cocinando pescado en este momento .
creo que ana no juega al fútbol todos los días .
la escritora que habla francés es mi hermana .
¿ compró mi amigo flores anoche ?
tu abuela ha cerrado esta puerta hoy .
mis perros no estaban en el parque .
nuestra abuela lleva sus zapatos .
laura y elena quieren ir al hotel .
si llueve esta tarde , este médico va a jugar al fútbol .
esa película es muy interesante .
el estudiante va a comprar ese pan el viernes .
el gato comió esta carne en la cocina .
carmen es la escritora más joven de la ciudad .
¿ qué quiere elena ?
el turista que vive en esta casa es mi amigo .
¿ había carne sobre la mesa ?
¿ quién tiene muchos zapatos ?
el caballo era blanco .
ana habla inglés y elena habla francés .
las cartas que escribieron son interesantes .
creo que el vestido está sucio .
esta tarde esa escritora quiere cocinar la sopa caliente .
¿ qué tienes ?
la película no es muy buena .
¿ les gustan los perros ?
pablo no quiere escribir una carta porque está cansado .
¿ quiere esa cantante ser médica ?
mi amigo no va a escribir esta historia porque está enfermo .
pedro quiere ayudar a su amigo .
el autobús sale a las tres .
el turista que limpió su casa barata es joven .
la profesora que está hablando con su abuela está cansada .
él quiere esas bolsas .
el niño que compró pan es joven .
elena está cantando la buena canción mientras juan está comiendo ese huevo .
la universidad estaba detrás del parque .
¿ dónde está escuchando tu abuela esta historia interesante ?
la escritora que está bebiendo el vino está cansada .
la profesora que está escuchando unas canciones es mi vecina .
¿ es esa flor roja ?
tu teléfono estaba debajo de esta cama .
esas profesoras quieren ver esa buena película .
no soy cantante .
ella quiere escuchar unas canciones el viernes .
los turistas altos quieren jugar al fútbol .
¿ quién quiere visitar la ciudad ?
esta cantante no encontró su teléfono .
a pablo y ana les gusta comprar flores .
no estás muy triste .
pablo no está buscando su foto .
no había estudiantes en la calle .
a ese camarero le gusta la playa .
le he mandado los libros al hombre .
nuestra hija me va a mandar su carta .
no había bolsas debajo de la mesa pequeña .
carmen no conoce a elena .
juan era el estudiante más joven del pueblo .
a pablo y pedro les encanta ir a la biblioteca .
a nuestra abuela le gustan los perros .
elena compró estos teléfonos nuevos , pero pablo compró sus bolsas .
este es el mercado más pequeño de la ciudad .
hay pan sobre las mesas .
¿ qué quieren comprar en el mercado ?
él estaba triste .
no hay casas delante del restaurante .
¿ conoce laura esa ciudad ?
ana encontró un billete .
los camareros que limpiaron esta habitación son mis hermanos .
pablo y laura tienen que esperar el tren .
la cantante tiene que esperar el autobús .
ese té está demasiado caliente .
pablo es más joven que esos estudiantes .
laura les dio un regalo a sus amigos hace dos días .
las niñas que comen manzanas son mis vecinas .
nuestras hijas le tienen que dar las fotos al hombre .
los problemas son muy difíciles .
¿ había un turista en la casa ?
las historias que escribió ella son largas .
a mi madre le gustan los periódicos .
¿ dónde bebe la niña té ?
tu vecina tiene que estudiar en la universidad .
¿ era el coche blanco ?
creo que laura nunca ha vivido en una casa .
¿ es este tu teléfono caro ?
creo que esas canciones son buenas .
las profesoras que están leyendo libros interesantes son altas .
no quiero jugar al fútbol en la calle .
las mujeres leyeron historias la semana pasada .
los turistas hablan francés .
me encanta jugar al fútbol .
mi padre tiene que ayudar a ana .
hay una universidad cerca de los hoteles .
nuestra vecina está tocando el piano mientras laura está buscando a su perro .
el buen camarero no va a nadar en el río porque está cansado .
el turista que está tocando el piano es mi amigo .
carlos quiere leer el periódico y mi hijo quiere leer su carta .
nuestra madre puede nadar en el río .
nuestra madre no comió estas manzanas porque estaba ocupada .
ella puede cerrar esta puerta azul .
nuestro padre es médico .
siempre venden sombreros caros en la calle larga .
a los estudiantes les encantan las cartas .
no tengo que cerrar la caja mañana .
¿ dónde están cocinando el pescado ?
¿ han encontrado mis hermanos el paraguas ?
a nuestro padre le gusta beber té en el restaurante .
no venden queso .
tu amigo no bebió ese zumo de naranja .
a él le encantan los perros .
tu abuela también tiene una manzana .
él es tan alto como su abuela .
si hace sol el viernes , ana va a cocinar este pescado .
mi hijo no puede hablar inglés .
a ella le gusta el español .
llevan sus abrigos .
a juan le gusta esa manzana .
no quieres comprar los vestidos porque estás ocupado .
elena quiere este coche negro .
¿ cuándo van a escribir carmen y juan esa carta ?
mi abuela está buscando a su perro en este momento .
creo que el gato está durmiendo en el jardín en este momento .
carmen está limpiando su casa mientras el niño está cantando tres canciones .
estamos escuchando tres canciones mientras laura está escuchando una canción .
hay muchas casas cerca de la calle larga .
elena quiere este arroz , pero mi abuela quiere este queso .
hay un estudiante en el hospital .
a ana y carmen les gusta este caballo .
el museo cierra a las seis .
los museos no son famosos .
él quiere ver cuatro películas .
ese médico está leyendo esta historia .
a mi abuela le gusta el libro .
esa cantante durmió en el hotel ayer .
pedro está buscando a los caballos mientras están esperando a su tío .
ana y pablo ya han vivido en el pueblo .
estas mujeres jóvenes le dieron tres buenos libros a su vecina .
juan esperó el tren y mi vecina esperó el autobús .
esta caja no está llena .
no pueden jugar al fútbol porque están cansados .
mi tío tiene que visitar los museos interesantes .
carlos quiere beber ese vino .
nuestra abuela siempre va al río .
carmen quiere beber esa leche .
ese libro es muy bueno .
a carmen le gusta jugar al fútbol .
creo que el agua está demasiado fría .
tu hermano menor les dará tres flores a estos estudiantes .
esos paraguas no son baratos .
¿ cuántas flores compraste ?
mi hijo no está estudiando en la universidad .
pablo y juan le darán el paraguas a carlos .
¿ quién quiere escribir esa historia ?
¿ quién quiere tocar el piano ?
ahora el gato negro está comiendo este pescado en el jardín .
la ventana está rota .
juan le dio estas fotos a la niña .
a carmen no le gusta jugar al fútbol .
la profesora no tiene muchos problemas .
si hace calor mañana , este hombre va a comprar una flor .
las escritoras están leyendo tres libros interesantes .
¿ quiere juan vender este coche ?
la mujer que tiene cuatro paraguas es nuestra hermana .
a nuestra vecina no le gusta el español .
hay muchos estudiantes en el aula .
¿ quiere él cantar esa buena canción la semana que viene ?
a mi madre le gusta la ciudad .
¿ tienen estas profesoras muchas bicicletas ?
carlos quiere estudiar español y laura quiere estudiar inglés .
hay cuatro pájaros en el parque .
a tu hermana le gusta jugar al fútbol .
la niña tiene que buscar a su caballo en la calle mañana .
nuestro hermano le dio su llave a su hija el lunes .
los camareros que están cocinando ese pescado son tus hermanos .
a los turistas les encanta esa flor .
había un turista en la playa .
ella conoce a la escritora .
esa es tu casa barata .
esta camisa no era verde .
hay cuatro árboles detrás del parque .
él quiere escuchar esta canción esta tarde .
este vestido blanco era bonito .
esa cantante no comió esa naranja la semana pasada .
mi amigo está leyendo su carta mientras elena está esperando el autobús .
el abrigo era nuevo .
al camarero le encanta esta naranja .
este camarero está demasiado ocupado .
la ventana que limpió carmen es verde .
las ventanas son rojas .
¿ hay muchos niños en la playa ?
elena le tiene que mandar estas cartas interesantes a su padre .
¿ cuándo va a nadar el niño en el río ?
el camarero está hablando con su hermana mientras carlos está bebiendo esta leche .
ella es más alta que este niño .
ana me ha mandado una flor verde .
nuestro amigo conoce esa ciudad pequeña .
elena está jugando al fútbol mientras la profesora está tocando la guitarra .
había arroz sobre las mesas .
elena quiere tocar el piano , pero nuestra hermana quiere tocar la guitarra .
¿ conoce él a elena ?
creo que los gatos son negros .
quieren esta naranja .
a mi tío le gusta vender flores bonitas en la calle .
mis sombreros son caros .
mi amigo está contento .
este niño quiere ver estas buenas películas .
pablo también tiene un sombrero barato .
nuestra hija le va a dar el billete a su amigo .
las buenas escritoras nunca han escrito historias .
¿ están pedro y elena cansados ?
mañana tu hijo quiere ver dos películas .
hay cuatro regalos en los coches .
¿ dónde está comiendo laura el queso ?
¿ a qué hora abre el mercado ?
laura está hablando con su padre .
¿ quiere pedro té ?
esa es mi bicicleta nueva .
este niño no nos tiene que dar tres billetes .
nuestro padre dice que el hotel es demasiado viejo .
creo que tu abuela estaba ocupada .
este es el árbol más pequeño del pueblo .
nuestro amigo dice que somos jóvenes .
mi hermana nos va a mandar tres libros .
pablo dice que pedro lleva su camisa .
pedro quiere estudiar francés y mis amigos quieren estudiar inglés .
esta tarde ana va a ayudar a carlos .
mi madre va a la playa .
¿ dónde están los caballos ?
ese estudiante no está buscando al perro pequeño en este momento .
elena vende manzanas , pero pedro vende huevos .
los camareros le han mandado tres regalos al estudiante hoy .
los mercados estaban delante de esta tienda .
¿ por qué tiene que ayudar elena a juan ?
pablo era el médico más joven de la ciudad .
¿ está esa puerta cerrada ?
¿ cuántos libros tienes ?
la bicicleta es muy barata .
la tienda estará abierta mañana .
ese estudiante alto no quiere ayudar a su abuela porque está enfermo .
tus sillas son más grandes que mi cama .
este paraguas estaba roto ayer .
laura era la profesora más joven del pueblo .
pedro quiere leer este periódico y nuestra hija quiere leer una historia .
ana no está cantando esas canciones ahora .
a mis vecinas les gustan las flores .
el estudiante que esperó el tren está contento .
a carlos y juan les gusta ese gato .
esta caja estaba llena ayer .
esos zapatos no son negros .
ese médico no vive en este hotel .
él fue al río ayer .
el niño que vio al niño alto es nuestro hermano .
¿ quieren carlos y juan escuchar estas buenas canciones mañana ?
hay un mapa debajo de la cama .
ella dice que ella no está hablando con su madre .
¿ son estas bolsas más caras que estos paraguas ?
ella le quiere mandar su libro a ana .
él no tiene muchas casas .
creo que mi padre quiere esta bicicleta .
nuestra vecina no buscó la bolsa en la calle .
esas cantantes son más altas que su hermana .
mi vecina me quiere mandar las flores rojas mañana .
las puertas son azules .
carmen quiere comer una manzana , pero mi hermano quiere comer la sopa .
¿ está esta aula sucia ?
la casa es cara .
este mercado está abierto .
nuestro padre está cantando esa canción mientras ana está leyendo tres cartas largas .
pablo está cantando dos canciones mientras juan está bebiendo este café caliente .
mi hermano es médico .
había dos llaves en la cocina .
ana ya ha limpiado la ventana .
pablo no comió los huevos porque estaba cansado .
este abrigo blanco está limpio .
no hay niños altos en el aula .
mi madre fue al restaurante .
el tren que esperó ella está lleno .
¿ pueden hablar inglés ?
el águila era grande .
estos hombres le tienen que mandar tres cartas a pablo el viernes .
elena habla inglés , pero mi hija habla francés .
el niño no tiene que estudiar en la escuela el viernes .
la escritora tiene que abrir la ventana mañana .
¿ tienen un hermano ?
la carta que leyó mi hija es larga .
juan durmió en el hotel .
este vino es muy bueno .
¿ dónde está mi caballo ?
mi hermana menor quiere jugar al fútbol .
este museo era famoso .
mi vecina dice que el hotel es barato .
el hombre bebió este buen vino hace dos días .
ella conoce a esta escritora alta .
¿ dónde están comiendo los gatos la carne ?
nuestra abuela ya ha vivido en esta ciudad .
tu hijo les dio estas llaves a estas mujeres .
nuestra hija tiene que esperar el autobús .
juan no ha limpiado esta cocina esta semana .
la profesora no tiene que estudiar en la escuela esta tarde .
carlos bebió este vino la semana pasada .
mi hijo tiene que ayudar a esos hombres .
¿ qué comieron tus perros anoche ?
esa escritora no es más joven que el hombre .
la silla no estaba rota ayer .
¿ era este perro blanco ?
¿ cuándo vieron pedro y laura a juan ?
no me gusta ese caballo .
están hablando con estos estudiantes en la calle .
carlos quiere tocar la guitarra , pero mi padre quiere tocar el piano .
elena quiere un abrigo y pablo quiere esos zapatos .
pedro quiere esos zapatos , pero carmen quiere un vestido .
el estudiante tiene que vender la silla .
carlos no le dio un libro a su hermana .
carlos y pablo nunca han limpiado la ventana .
tienes que comprar unas camas pequeñas .
a carmen no le gustan las flores .
¿ qué quieren leer en el parque ?
el café que compró mi abuela está caliente .
carmen es la cantante más famosa del pueblo .
la escritora que vio a los perros grandes es alta .
hay muchos niños en el aula .
carlos tiene que comprar ese zumo de naranja .
mi hijo me tiene que mandar el libro interesante .
mi abuela puede nadar en el río .
¿ tiene la cantante que estudiar en la escuela ?
nuestra madre no puede abrir la caja .
si hace frío esta tarde , vas a cocinar esa sopa .
a nuestra hija le encanta la ciudad .
estas camas son más pequeñas que las mesas .
el tren que esperó la escritora está vacío .
le he mandado una carta a elena esta semana .
¿ por qué quiere cantar él esa canción ?
la niña que vio a juan es alta .
ayer esta cantante vio tres gatos .
la semana pasada el perro bebió esa agua .
tus hermanos son tan altos como este estudiante .
había muchas tiendas delante del parque .
la escritora que está limpiando su casa es mi vecina .
juan y ana le dieron un regalo a carmen .
el autobús sale a las diez .
nuestra hermana me va a dar esta flor el viernes .
la estación estaba al lado del río .
juan quiere tocar el piano , pero mi tío quiere tocar la guitarra .
a mis hijas no les gusta esta canción .
pedro es joven .
¿ conoce ella esa ciudad pequeña ?
estos perros están en el jardín grande .
estamos bebiendo el vino en el restaurante .
si hace calor el viernes , vas a estudiar francés .
carlos lee buenos libros , pero mi tío lee periódicos interesantes .
esos turistas jóvenes no quieren hablar con su padre porque están enfermos .
al turista le encanta esa naranja .
este era el árbol más pequeño de la ciudad .
esos problemas son difíciles .
nuestro amigo le ha mandado dos cartas a este hombre .
esta cantante le ha mandado dos fotos a pedro .
había unas casas al lado de las calles .
el estudiante que está hablando con ana es joven .
esta águila es demasiado pequeña .
¿ quién conoce a ana ?
¿ hay muchas tiendas al lado de la calle ?
¿ son esos vestidos más baratos que esos zapatos ?
juan vende flores bonitas en el mercado los domingos .
el hombre quiere tocar la guitarra en la calle .
el médico conoce a juan .
la carta que abrió la niña es larga .
tu hija tiene muchos problemas .
¿ por qué leyó pedro estos buenos libros ?
a tu hijo le gustan las historias .
mi tío no compró bicicletas porque estaba cansado .
juan no quiere ver una película porque está ocupado .
hay unos estudiantes en el aula .
no pueden ayudar al hombre porque están cansados .
pablo puede tocar la guitarra .
ella también tiene muchas casas .
nuestros amigos son más jóvenes que ese estudiante .
¿ es la flor azul ?
el lunes nuestro amigo no durmió en el hotel .
pablo durmió en la casa .
mi madre quiere estudiar francés en la universidad .
juan y elena quieren trabajar en la biblioteca mañana .
carlos no comió esta manzana .
a él le gusta esa película .
si hace sol el viernes , carmen va a cocinar pescado .
este examen es más difícil que ese problema .
laura está estudiando español mientras estoy nadando en el río .
laura y juan están comiendo carne en este momento .
no tengo un abrigo .
ana no quiere comprar estos paraguas caros en la tienda .
este perro está durmiendo en el jardín .
¿ dónde están esos gatos ?
ana no está cocinando arroz en la cocina .
a esas mujeres les gusta ir al pueblo .
la cantante que bebe agua está triste .
a pedro y juan les gusta beber té caliente .
él va a la estación los sábados .
le has dado las fotos a carlos .
los estudiantes también comen huevos .
si hace sol mañana , pablo no va a hablar con elena .
carmen está bebiendo té mientras mis vecinas están nadando en el mar .
¿ había muchas niñas en la playa ?
a mi abuela le gusta ir a la playa .
mi madre tiene que cerrar las puertas .
no queremos escuchar esta canción el viernes .
mi tío comió el pescado .
esta tarde quieren comprar regalos en la tienda grande .
¿ cuántos libros leyó mi hijo ?
elena está escribiendo las historias largas mientras nuestra vecina está comiendo arroz .
el camarero que tiene un hermano es alto .
¿ a laura le gustan los huevos ?
¿ es esta bicicleta azul ?
elena no nos va a mandar las cartas el viernes .
¿ quiere carmen ser una buena profesora ?
en este momento elena está bebiendo vino .
no hay restaurantes baratos al lado de la biblioteca .
¿ quieren las mujeres esos zapatos ?
pablo está cantando esa canción mientras el hombre está bebiendo el agua fría .
¿ dónde bebió nuestra vecina café ?
estos no son nuestros abrigos azules .
¿ está el perro debajo de la silla ?
mi abuela no quiere cocinar arroz porque está ocupada .
estas profesoras son más altas que la mujer .
mi hermana nos dio este mapa .
¿ por qué quiere escribir él cartas ?
¿ tienen carmen y pablo muchos libros ?
a ella le gusta el agua .
pablo buscó el billete y pedro buscó su llave .
los niños que tienen un huevo son nuestros hermanos .
pablo comprará estas bolsas nuevas mañana .
¿ está mi tío en el río largo ?
¿ qué ha leído pablo ?
estos camareros quieren beber este té en la cocina .
carlos cerró la puerta y laura cerró esta ventana .
creo que la pregunta es fácil .
hay casas cerca del parque .
a mi padre le gusta esa historia .
había unas tazas sobre la mesa .
tu hermano está limpiando las casas .
estamos escuchando la canción en la habitación en este momento .
creo que esos puentes son famosos .
pedro quiere comer este pan , pero elena quiere comer el arroz .
los estudiantes que vieron la gran película están tristes .
la niña que está cantando canciones bonitas es alta .
mi amigo está demasiado ocupado .
no estoy enfermo .
ana le va a mandar una carta a carlos .
elena y pedro no pueden nadar en el mar porque están cansados .
¿ cuándo va a hablar el niño con su hermana ?
esos perros grandes están comiendo este pescado en este momento .
los exámenes son más fáciles que las preguntas .
el autobús que esperó laura está vacío .
pedro le dio esta llave a su padre ayer .
pablo es el médico más alto del pueblo .
¿ era ese problema difícil ?
hay tres tazas sobre la mesa .
carmen no va a estudiar español porque está enferma .
¿ puede este turista nadar en el río ?
pedro habla español , pero mi abuela habla francés .
este examen es más fácil que esa pregunta .
había una niña en la playa bonita .
le van a dar su libro a carlos .
creo que este vestido blanco está limpio .
estos turistas les mandaron la carta larga a los estudiantes ayer .
elena y laura le mandaron cuatro libros a la mujer .
a carlos le gusta esa leche .
los turistas están estudiando francés mientras elena está bebiendo esta leche .
si hace calor mañana , él no va a hablar con el médico .
¿ han vivido tus vecinas en un pueblo ?
la semana pasada pablo perdió las llaves .
mi hija dice que él también vive en un hotel pequeño .
nuestra hija no le tiene que dar un billete a elena .
no escribieron esas cartas porque estaban enfermos .
mi padre le dio este paraguas nuevo a pablo .
¿ cuántos caballos tiene la escritora ?
ese coche es rojo .
mis hijos son muy altos .
ese hombre joven quiere ver dos películas la semana que viene .
pablo perdió su teléfono nuevo .
mi amigo me va a mandar dos fotos .
a tu tío le encanta este pescado .
el niño que cerró esta puerta verde es nuestro hermano .
esa flor es muy bonita .
¿ a mi vecina le gusta el río ?
el estudiante alto puede hablar español .
ana bebió el buen vino .
están bebiendo ese vino en el restaurante en este momento .
a nuestro amigo le gustan las naranjas .
estoy bebiendo el zumo de naranja frío .
pedro y elena le tienen que mandar dos fotos a laura .
trabajan en el mercado .
esa mujer tiene dos hermanas .
¿ por qué está nadando pablo en el mar ?
a tu tío le encanta comer carne .
ana está buscando la foto bonita mientras el camarero está esperando el tren .
había una biblioteca cerca del puente .
las cantantes también quieren este pescado .
¿ está mi vecina tocando la guitarra ahora ?
carlos está durmiendo en el hotel mientras mi tío está jugando al fútbol .
¿ cuándo tienen que estudiar las profesoras en la universidad ?
le han dado esta flor azul a elena hoy .
ella le mandó el regalo a la cantante .
la profesora visitó el pueblo la semana pasada .
no había cartas debajo de la mesa .
este perro blanco está durmiendo en la habitación .
¿ qué quiere comer el hombre esta tarde ?
pedro y pablo están buscando al gato ahora .
ana buscó los paraguas y tu padre buscó sus bolsas .
esta es la casa más bonita de la ciudad .
juan está jugando al fútbol mientras elena está cocinando este arroz .
mi vecina dice que él nunca ha abierto las cartas .
¿ qué quieren beber ?
el estudiante les dio el paraguas a sus amigos el lunes .
puedes ayudar a tu madre .
los médicos van a nadar en el río .
¿ cuántos periódicos compró laura ?
les gusta el río .
elena va al río todas las mañanas .
elena no escribió las historias porque estaba cansada .
había un árbol grande al lado del río largo .
ella nunca ha encontrado los teléfonos .
laura le dio tres regalos a pedro .
hay muchos periódicos debajo de la cama .
mi hija nunca ha encontrado sus paraguas nuevos .
a ella no le gustan los periódicos .
esos hoteles son baratos .
¿ vas a ver una gran película ?
los domingos esta profesora no bebe té .
esta leche está caliente .
el viernes nuestras hermanas mayores van a nadar en el mar .
ana y pablo le van a mandar sus buenos libros a su tío .
ella ha encontrado un mapa .
el autobús sale a las dos .
nuestro hermano tiene que estudiar en la biblioteca esta tarde .
a mi tío le gusta jugar al fútbol .
quieren nadar en el río .
hace dos días mi madre limpió el aula .
el perro no bebió agua .
mañana este camarero no tiene que hablar con su abuela en la calle .
el hotel no es muy viejo .
me encanta leer periódicos .
¿ perdió el estudiante su foto el lunes ?
¿ está mi amigo demasiado ocupado ?
laura dice que el restaurante es bueno .
la niña ya ha abierto la carta .
a juan le encantan estas manzanas .
le dieron estas fotos a su padre hace dos días .
hay tres cartas en el coche .
los camareros que están durmiendo en la habitación están cansados .
él tiene que vender sus mesas pequeñas el viernes .
el estudiante que trabaja en el hotel es mi hermano .
el árbol estaba al lado de las casas bonitas .
pedro comió las naranjas , pero mi hija comió esta sopa .
la ventana que limpió él está abierta .
esas escritoras están escuchando canciones mientras carmen está cantando esa buena canción .
el camarero no estaba ocupado .
¿ dónde comió el gato ese pescado ?
el perro no estaba en la casa .
ana está escribiendo esa historia larga mientras mi abuela está esperando a su padre .
la niña no visitó a su hermana menor porque estaba cansada .
nuestra vecina nunca bebe buen vino .
¿ había un árbol grande detrás del parque ?
la taza está limpia .
¿ dónde bebió este gato esa agua ?
pablo normalmente va al río .
no puedes tocar el piano porque estás enfermo .
¿ dónde perdieron las cantantes las fotos ?
laura encontró un paraguas y elena encontró sus mapas .
había dos estudiantes altos en el aula .
carlos quiere esta camisa roja , pero pablo quiere este abrigo .
¿ quién está escribiendo esta historia ?
estos son mis vestidos .
ella puede hablar inglés .
juan y ana pueden abrir esta puerta azul .
¿ cuántos periódicos compraste ?
el turista que está jugando al fútbol es mi amigo .
los médicos no van a visitar el pueblo .
tu hija es profesora .
¿ quién quiere cocinar esa sopa en la cocina ?
ese perro negro durmió en la habitación .
juan quiere comprar una bicicleta , pero mi tío quiere comprar sus coches .
mi hermana menor no tiene que esperar a su hijo .
mi hermano también tiene tres exámenes difíciles .
esa cantante trabaja en el hospital .
¿ quién quiere nadar en el río esta tarde ?
tu perro durmió en la habitación .
¿ qué va a comprar esta profesora mañana ?
ese estudiante no visitó a su amigo el lunes .
tus hijas no quieren esa agua fría .
¿ bebió laura esa agua ?
el hombre quiere este teléfono caro .
puedo cocinar esta carne .
pedro leyó una historia , pero mi hija leyó las cartas .
ese médico es bueno .
ana está buscando su paraguas mientras carmen está durmiendo en la habitación .
las bicicletas que vendió ella están rotas .
¿ está el perro comiendo el pescado en este momento ?
esas cantantes ya han encontrado el billete .
él ya ha encontrado el billete .
mi abuela puede ayudar a su hija .
pedro quiere cocinar el arroz la semana que viene .
este museo es interesante .
¿ es la calle demasiado larga ?
¿ bebe la profesora vino ?
¿ dónde está el teléfono ?
tengo que comprar ese regalo .
¿ dónde leyó elena periódicos ?
esas profesoras no escribieron historias porque estaban cansadas .
este perro está durmiendo en la casa cara .
la carta que abrió él es larga .
carmen y ana viven en este pueblo .
mis sillas son muy grandes .
este es el museo más pequeño del pueblo .
carmen quiere tres paraguas y mi padre quiere una bolsa .
esas cartas son largas .
este es mi sombrero .
¿ ha vivido él en una ciudad ?
la bolsa que buscó ella es nueva .
las cantantes están limpiando esta mesa en este momento .
este turista tiene muchos caballos pequeños .
esos turistas pueden cocinar carne .
anoche mis caballos bebieron esta agua .
¿ a qué hora cierra la biblioteca ?
laura no quiere tocar el piano porque está enferma .
esos son tus coches .
¿ quién quiere arroz ?
¿ estaba esta sopa caliente ayer ?
el gato negro está comiendo esa carne .
el turista joven quiere escribir su carta .
estamos contentos .
pedro y elena también quieren ese coche .
¿ venden ana y pablo abrigos azules ?
este gato estaba en la cocina .
ana y laura están escribiendo una historia mientras juan está jugando al fútbol .
pablo quiere beber el té y ana quiere beber el zumo de naranja .
si hace frío mañana , no van a hablar con carmen .
¿ dónde está estudiando ella francés ?
este niño alto quiere cuatro coches .
esa cantante no va a ayudar a su padre el viernes .
¿ por qué está nadando nuestro tío en el río ?
mi madre tiene que hablar con laura .
a carmen le gusta esa carta .
no hay tazas sobre la mesa .
este médico bebió ese vino en el restaurante anoche .
mi vecina no quiere estudiar francés porque está ocupada .
¿ quiere mi vecina este regalo ?
¿ perdió la profesora su billete anoche ?
¿ estaban los caballos en el parque ?
esa es tu foto bonita .
las mujeres que visitaron el museo están contentas .
el mapa está sobre esta mesa .
elena quiere cantar la canción .
él no está esperando a su padre ahora .
juan y elena durmieron en el hotel .
esa es mi casa .
tienen que visitar la ciudad .
tu madre quiere ser escritora .
nuestra vecina quiere ver esa película .
a ella le gusta el gato .
los exámenes son tan difíciles como esa pregunta .
esas buenas cantantes le tienen que dar dos paraguas nuevos a su abuela .
mi abuela quiere comprar esta bolsa nueva en la tienda la semana que viene .
nuestras bicicletas están delante del parque .
ana compra pan , pero pablo compra arroz .
ana tiene que abrir la puerta .
este museo cierra a las tres .
¿ pueden cerrar la puerta ?
si hace frío mañana , van a hablar con tres mujeres .
la profesora no leyó esta historia porque estaba enferma .
laura tiene que ir al río .
¿ por qué quiere ir mi madre a la escuela ?
los hombres son viejos .
esos gatos están en el jardín .
carmen está nadando en el mar .
el turista joven le dio un libro a su hermana la semana pasada .
¿ qué tiene que comprar mi abuela ?
¿ por qué quieren cocinar mis vecinas esa carne ?
nuestro amigo le mandó este libro a su hijo .
¿ hablan mis hijas francés ?
¿ escribió tu hermano historias ?
todas las semanas vamos a la estación .
pablo no bebió ese buen vino .
mañana pedro va a hablar con su hermana en la calle .
ana no es más joven que estos médicos .
¿ qué tiene que comprar él ?
a las niñas les gusta beber leche caliente .
esa agua está muy fría .
a ese turista le gusta vender flores .
¿ dónde tiene que buscar carmen la llave ?
esta ventana estaba rota .
mis caballos son más pequeños que mi gato .
¿ bebió este perro esa agua fría en el jardín ayer ?
mis amigos no quieren cantar canciones porque están ocupados .
carmen les dará un paraguas a sus hijos .
¿ dónde tiene que hablar juan con su vecina ?
ana quiere tocar el piano , pero nuestra madre quiere tocar la guitarra .
¿ por qué compró ella bolsas ?
creo que él compró esas camisas hace dos días .
las cantantes que compraron estos coches son mis hermanas .
nos encantan las películas .
él puede cerrar la caja .
la bolsa está debajo de la mesa .
¿ esperó pedro el autobús anoche ?
hay tres niños en el jardín .
carlos no quiere ese regalo .
esa tienda no es más grande que el restaurante .
nuestro amigo quiere nadar en el mar el viernes .
ana y carlos durmieron en la casa la semana pasada .
ella quiere beber este vino en el restaurante mañana .
la carta que abrió laura es interesante .
nuestro amigo dice que la bolsa está vacía .
¿ quién está bebiendo ese café ahora ?
elena es tan joven como ese médico .
¿ a mi hermano le gusta la leche ?
hay una bicicleta delante del parque .
a carmen no le gusta beber agua en la cocina .
esas escritoras le van a mandar una flor a elena .
¿ tienen los camareros que ayudar a juan mañana ?
las cantantes pueden hablar inglés .
mi vecina también tiene un teléfono .
este vestido azul está limpio .
elena puede cerrar estas ventanas .
este jardín es pequeño .
¿ dónde bebe ella buen vino ?
hay dos cartas interesantes en la bolsa .
este estudiante le va a dar esta foto a este hombre .
la escuela está cerca del museo .
el café está caliente .
juan y pedro no quieren comer huevos porque están enfermos .
tu tío era cantante .
la calle estaba sucia ayer .
tu amigo vendió las mesas anoche .
elena tiene que ir al mar .
las bolsas que buscaron son nuevas .
hay cuatro buenos libros debajo de la cama pequeña .
esta semana ella ha visto a sus hermanos menores .
el médico que está jugando al fútbol es alto .
mi hijo dice que juan conoce la ciudad grande .
la carta que escribió pablo es larga .
carlos no puede cocinar la carne porque está cansado .
laura y elena dicen que nuestro gato está comiendo esa carne .
ese no es mi paraguas barato .
a mi hermano le gusta comprar agua .
al hombre no le gusta vender queso .
los sábados esas mujeres beben vino .
esta sopa está caliente .
mi hija compró dos regalos anoche .
no estás contento .
las profesoras también venden naranjas .
¿ es el coche blanco ?
tus perros están bebiendo agua en el jardín pequeño .
a tu hermana le encanta la ciudad .
el problema no es tan fácil como esos exámenes .
pablo quiere beber este té y mi madre quiere beber este café .
el coche no era rojo .
el museo es interesante .
¿ te gustan las flores ?
¿ qué habla la mujer ?
los estudiantes que vendieron la mesa son tus hermanos .
la mujer que está esperando a su hermana es nuestra vecina .
¿ leyó la niña esta carta ?
laura tiene muchos problemas , pero tu hermano tiene una pregunta .
pablo perdió las fotos , pero carmen perdió su llave .
¿ por qué quiere trabajar el estudiante en el hospital ?
carlos no ha comido esas naranjas en la cocina .
elena encontró una foto .
no había águilas en el jardín .
las niñas que vieron esta águila son tus hermanas .
¿ es el problema más difícil que los exámenes ?
nuestro amigo le mandó sus fotos bonitas a juan ayer .
mi gato es blanco .
esta mujer alta no le dio las flores verdes a pablo .
elena está cantando esta buena canción mientras laura está durmiendo en el hotel .
este problema es más difícil que esta pregunta .
tu vecina quiere beber buen vino mañana .
juan está cocinando esta carne .
la niña está enferma .
mi tío lleva sus zapatos nuevos .
laura cerró la ventana , pero pablo cerró las puertas .
mi hermano nos va a dar un mapa la semana que viene .
la cantante que está nadando en el río es alta .
¿ quién vive en el pueblo ?
mi hermana durmió en el hotel hace dos días .
él era profesor .
puedes jugar al fútbol .
carlos perdió la bolsa y carmen perdió su paraguas .
¿ dónde está carmen ?
pedro no compró este paraguas caro porque estaba enfermo .
juan esperó el autobús , pero mi hermana esperó el tren .
¿ era mi amigo cantante ?
¿ está pablo estudiando español en este momento ?
a tu hijo no le gusta el café .
carmen normalmente bebe té .
esos estudiantes no vieron una buena película porque estaban cansados .
mi hija nos dio tres regalos ayer .
si hace sol mañana , mis hijos van a ver películas .
nunca hemos leído ese libro .
él no ha visto a ana en la playa hoy .
el perro está comiendo pescado en la cocina en este momento .
pablo no estaba en la estación .
la escritora que bebió vino es nuestra vecina .
hay casas viejas cerca del parque .
ahora carlos no está cantando canciones .
a pablo le gusta el francés .
¿ cuándo van a hablar esos médicos con su vecina ?
estas escritoras jóvenes no viven en esta casa .
mi vecina me dio la foto .
mi abuela me mandará esta foto el viernes .
pedro tiene que abrir esta caja .
no quiero escuchar estas historias porque estoy enfermo .
hay cuatro bicicletas rojas delante del parque .
las escritoras que vendieron esta mesa grande están contentas .
¿ está este tren vacío ?
la escritora que está nadando en el río está triste .
ese gato comió pescado .
esa pregunta es demasiado fácil .
el perro blanco es pequeño .
ana también tiene dos libros .
la carta que abrió pedro es interesante .
a juan le gusta beber té .
este restaurante está cerrado .
las profesoras que tienen una llave son altas .
ana dice que el libro es muy bueno .
nuestra hija es escritora .
el turista está en la tienda .
¿ quiere tu padre ver esas películas largas ?
tu hermana menor va a escribir esa carta .
no estamos durmiendo en el hotel pequeño .
nuestras hijas están cantando esta canción .
la profesora quiere jugar al fútbol .
a él le gusta la historia .
carmen está esperando a sus vecinas mientras tu hijo está estudiando francés .
carlos habla inglés , pero nuestro tío habla francés .
mi hija está bebiendo café caliente en este momento .
¿ qué están cantando los médicos en el parque grande ?
¿ cuándo perdió ella su llave ?
a mis vecinas les gustan las manzanas .
juan quiere cocinar la sopa y mi tío quiere cocinar el arroz .
la caja que abrieron pablo y elena es pequeña .
estas son mis casas .
a ana le encanta la canción .
¿ por qué quiere cocinar la cantante el arroz ?
la cantante también tiene muchos paraguas nuevos .
quieres trabajar en la biblioteca esta tarde .
tu abuela puede hablar francés .
la película que vieron juan y laura es buena .
laura ya ha vivido en este hotel .
a este niño no le gusta la flor .
elena quiere tocar la guitarra , pero mi hermano quiere tocar el piano .
el viernes carmen tiene que comprar unos periódicos .
el hombre va a comprar la flor azul en la tienda .
pedro ayudó a su madre .
juan no tiene que hablar con un estudiante .
nuestro tío visitó este museo la semana pasada .
estos son mis zapatos .
él quiere cocinar esta sopa caliente .
el gato no durmió en el jardín .
mi vecina es médica .
pedro está esperando a su tío en la calle .
esa bicicleta es demasiado vieja .
¿ dónde está ese caballo ?
ese puente era viejo .
¿ ha leído este médico el periódico ?
ese caballo no es demasiado pequeño .
la carta que abrió mi hermano es larga .
esos gatos están en la calle .
no estás estudiando inglés .
las películas que vieron carlos y elena son largas .
¿ quién quiere beber agua en la cocina ?
ella no quiere comer pan porque está cansada .
la caja que cerró él está llena .
el tren que esperó mi madre está vacío .
me gusta el zumo de naranja .
tus hijos le darán un billete a carmen la semana que viene .
¿ dónde está bebiendo ella vino ?
nuestras cartas están en las cajas grandes .
hay mapas debajo de la mesa .
elena perdió su foto y pablo perdió sus llaves .
¿ qué hablan mis hermanos ?
¿ está el perro durmiendo en el jardín ?
¿ dónde tiene que hablar mi hijo con esta profesora ?
la mujer vieja nos mandó cuatro regalos ayer .
mis hermanas perdieron el billete .
esta tarde mi madre tiene que abrir las puertas .
a este niño le gusta leer periódicos .
no quieren cantar una canción porque están enfermos .
juan quiere tocar el piano la semana que viene .
si hace calor esta tarde , carmen no va a hablar con laura .
el viernes carmen tiene que buscar sus bolsas .
el gato es tan pequeño como este caballo .
tu abuela va a escribir cartas .
¿ ha leído pablo el periódico ?
¿ dónde comió elena sopa ?
mi hermano tiene que estudiar en la universidad .
¿ cuántos paraguas compraste ?
creo que él va a nadar en el río el viernes .
laura quiere leer la carta , pero tu vecina quiere leer su libro .
carlos no está escuchando una canción .
nuestra hija quiere hablar con sus hijos en el mercado .
¿ a pedro le gusta leer libros interesantes en el jardín ?
al estudiante le encanta beber agua .
mi gato está durmiendo en el jardín .
pablo no quiere escribir historias porque está enfermo .
esa mujer joven esperó a sus vecinas en la calle .
¿ pueden nuestras hermanas hablar francés ?
ese médico está bebiendo este zumo de naranja mientras juan está estudiando español .
esta leche está fría .
laura está tocando la guitarra en la calle ahora .
a mi vecina le gustan las canciones .
tu hermana era alta .
juan no tiene que limpiar esta casa .
el paraguas que perdió elena está roto .
carlos dice que vamos a nadar en el mar .
están hablando con pedro .
la leche estaba fría .
tu hija dice que esta playa es bonita .
mi madre está buscando a su caballo mientras laura está esperando el autobús .
mis hijos vieron una buena película anoche .
pedro quiere leer la historia y nuestra abuela quiere leer un periódico .
¿ quiere ese camarero ser escritor ?
esta tarde nuestros hermanos tienen que estudiar en la universidad .
¿ quiere elena tocar el piano ?
el perro está comiendo el pescado .
si llueve el viernes , voy a comprar zumo de naranja frío .
mis hijos dicen que él quiere leer unos periódicos .
la taza no está llena .
mi vecina les ha mandado una carta a los camareros hoy .
mi hijo no puede hablar francés .
los caballos no estaban en el parque .
nuestro tío nos mandó tres flores .
nuestra abuela también quiere ese huevo .
¿ durmió mi perro en la habitación ?
te encanta el río .
juan no va a cocinar arroz porque está cansado .
ella conoce esa ciudad .
carlos habla inglés y tu madre habla español .
vamos a estudiar español .
¿ quién quiere comprar regalos ?
hay una escuela cerca de la playa .
esta mujer no quiere hablar con su hermano porque está cansada .
este médico alto le ha mandado esta foto a su hija .
¿ dónde comieron estos perros la carne ?
tu padre estaba enfermo ayer .
tu abuela le ha mandado su buen libro a elena esta semana .
hay un turista en el jardín .
a esas cantantes les gusta la playa .
esa flor es bonita .
¿ están mis vecinas cantando esta canción ?
tu tío les tiene que dar la flor a las profesoras .
las ventanas que cerró laura son azules .
carmen tiene cuatro sombreros y mi hija tiene una camisa .
si hace calor esta tarde , pablo va a jugar al fútbol .
tu hermana mayor también habla inglés .
tu padre nos quiere dar su foto .
¿ cuándo tienen que esperar las profesoras a su padre ?
las profesoras pueden tocar el piano .
mis hijas hablan español .
tu hermana no quiere hablar con carmen porque está enferma .
la mujer también quiere estas camisas .
carlos perdió sus llaves ayer .
¿ quiere mi amigo escuchar las buenas canciones ?
pedro tiene cuatro naranjas , pero juan tiene muchos huevos .
mi amigo puede ir al museo .
juan quiere comer este queso y carmen quiere comer la carne .
elena es la profesora más alta de la ciudad .
¿ está mi vecina tocando el piano ?
tu hijo le va a dar un regalo a laura .
ella tiene que comprar sus coches azules en la tienda .
nuestra hermana nos mandó las flores .
ana esperó el tren , pero tus hermanas esperaron el autobús .
elena esperó el autobús el lunes .
el árbol estaba detrás de la escuela .
ella quiere comprar esta bicicleta en el mercado grande mañana .
carmen también tiene una bolsa .
a mi madre le gusta comprar periódicos interesantes .
están cansados .
la cantante que bebe café está contenta .
él va a escribir una carta .
al médico le encanta beber agua en la cocina .
hay una niña alta en el aula .
los exámenes son muy difíciles .
carmen tiene que cerrar esta caja .
¿ dónde está cocinando este médico el arroz ?
el autobús que esperó ana está vacío .
esta semana carmen ha encontrado el mapa .
a pablo le gusta esta flor .
este es el árbol más grande de la ciudad .
la tienda no está cerrada .
pablo no va a cocinar el pescado porque está ocupado .
el periódico está debajo de la silla .
a nuestros amigos les encanta la ciudad .
¿ es el turista más alto que el hombre ?
¿ bebe ese hombre vino ?
las preguntas son tan difíciles como ese problema .
el águila no estaba en este parque .
tu amigo no va a ayudar a pedro porque está cansado .
la flor que compró mi hija es roja .
la semana que viene pablo quiere escribir la carta larga .
él habla francés .
mi hermano lleva sus zapatos .
le mandaron su carta a su abuela .
hay muchos museos cerca de la playa bonita .
¿ es el pájaro pequeño ?
ana habla inglés , pero nuestros hermanos hablan francés .
hay un estudiante en la playa .
la semana que viene esos estudiantes van a vender esta casa .
ana es la cantante más famosa del pueblo .
ana también tiene una naranja .
esta tarde queremos escuchar cuatro historias .
la historia que leyó juan es larga .
juan quiere ver unas películas .
nuestras bolsas no estaban vacías .
ana no va al río todas las mañanas .
este es nuestro billete .
el estudiante no va a cocinar carne porque está ocupado .
ana está bebiendo té .
¿ quién puede cocinar esa carne en la cocina ?
los gatos blancos están durmiendo en la casa .
creo que este hombre también habla español .
elena quiere comer este pan y laura quiere comer el huevo .
elena bebe café y tu hijo bebe leche .
nuestras vecinas le dieron una llave a este estudiante .
la buena escritora ha limpiado la mesa grande .
hay tres niñas en la playa .
a mis amigos les encanta comprar naranjas .
pedro está jugando al fútbol mientras él está leyendo la carta .
tu hijo normalmente compra periódicos interesantes en el mercado .
mi hermano nos mandó el regalo .
¿ qué han leído ana y pedro ?
nuestras vecinas visitaron a su abuela .
hay muchas águilas en el jardín .
este paraguas está roto .
este es el museo más famoso de la ciudad .
no ayudaron a sus hijas porque estaban cansados .
pablo y pedro dicen que el puente es viejo .
tu hermano ha cerrado esta puerta hoy .
ese problema era fácil .
laura no está nadando en el río .
¿ a mis hermanos les gusta esa historia ?
ella está nadando en el río mientras pablo está leyendo esta historia .
no tienen que limpiar esta ventana azul mañana .
¿ está esa taza sucia ?
a nuestros hijos les gusta jugar al fútbol en la playa bonita .
el teléfono que perdió el médico es barato .
elena bebe zumo de naranja y nuestro hermano bebe leche .
laura está comiendo ese pescado mientras elena está bebiendo zumo de naranja frío .
¿ por qué quiere escuchar pablo esta canción ?
laura bebe vino todas las semanas .
juan y laura también tienen muchos coches caros .
si hace sol la semana que viene , nuestra madre va a jugar al fútbol .
carlos quiere comprar los zapatos y mis hermanas quieren comprar estos sombreros .
a tu hermana le gusta la flor .
los niños altos quieren arroz .
pedro está escuchando canciones mientras los camareros están cantando canciones .
nuestro tío está cantando estas canciones .
tus vecinas no bebieron este buen vino el lunes .
pedro vio cuatro películas anoche .
él también tiene muchos coches negros .
¿ quién quiere estudiar español ?
la gran escritora está esperando el tren en este momento .
tu padre quiere este paraguas .
pablo bebió esta leche y elena bebió este zumo de naranja .
¿ cuántas mesas compró ella ?
el viernes tus hijos tienen que estudiar inglés .
hay un niño en el parque pequeño .
esos problemas son más fáciles que ese examen .
¿ limpiaron las escritoras su casa ?
esta era la casa más cara del pueblo .
carmen encontró sus bolsas y tu hermana encontró un mapa .
los libros que leyó la profesora son buenos .
¿ tiene pedro un paraguas ?
esos exámenes son más fáciles que ese problema .
el zumo de naranja estaba frío ayer .
las cartas que escribió mi abuela son largas .
el perro durmió en el jardín anoche .
la cantante bebió el zumo de naranja en el restaurante .
¿ hay una carta en la bolsa ?
¿ tienen estos turistas muchas bolsas ?
elena es escritora .
los teléfonos que perdió juan son nuevos .
ese examen es más fácil que estas preguntas .
pedro está limpiando esta habitación mientras mis hermanos están buscando el mapa .
mi hija está detrás de las puertas .
carlos también trabaja en el mercado .
el árbol estaba al lado del parque .
la tienda está detrás del parque .
hay fotos en la casa .
esos gatos están durmiendo en el jardín pequeño .
les encanta beber té .
mi tío está cantando esas canciones en este momento .
la cama es más pequeña que esta silla .
la bicicleta nueva está delante del parque .
los hombres que vieron unas buenas películas son mis hermanos .
pedro le dio los paraguas a este niño .
carlos está tocando la guitarra mientras estoy esperando el tren .
la profesora está en la playa .
las bolsas que encontró laura son baratas .
¿ cuántos teléfonos compró tu vecina ?
a mi vecina le gustan los gatos .
carlos tiene una llave .
estas son nuestras fotos bonitas .
quiero visitar a mi amigo esta tarde .
¿ qué está escribiendo mi padre en este momento ?
tus vecinas están durmiendo en la habitación .
¿ cuántas casas tiene pedro ?
¿ dónde estás tocando el piano ?
¿ cuándo tienes que vender las casas bonitas ?
nuestra bicicleta no es roja .
quieres esas bolsas caras .
este vestido es azul .
pablo no va a escribir una historia porque está cansado .
¿ quieren mis hijos estos zapatos ?
¿ cuándo va a nadar laura en el río ?
los turistas que abrieron estas puertas son altos .
tus amigos le tienen que mandar tres fotos a este médico esta tarde .
esos son nuestros zapatos caros .
¿ puede mi amigo cocinar ese arroz ?
juan está estudiando inglés .
el viernes tus hijas quieren visitar la ciudad bonita .
juan tiene que comprar unas bicicletas mañana .
había sopa sobre la mesa .
a mi hermano le gusta ese zumo de naranja .
carlos y pedro tienen que ayudar a unos turistas altos .
los caballos no son más pequeños que esos gatos .
son más jóvenes que sus amigos .
mi hermano está escuchando una historia mientras juan está bebiendo esa leche .
a mi hijo no le gusta esta historia .
¿ perdió pablo su llave ?
la silla es tan grande como la mesa .
la escritora que vive en esta casa vieja es nuestra hermana .
¿ tiene ese estudiante un huevo ?
los zapatos eran baratos .
la tienda abre a las ocho los domingos .
no hay niñas en el aula .
mi tío dice que el museo estará cerrado mañana .
él vio a carlos en la calle .
soy escritor .
el hombre que perdió su foto está cansado .
pablo vende huevos y tu madre vende manzanas .
la pregunta es más difícil que el examen .
¿ dónde está este perro ?
¿ dónde está el buen libro ?
mi hermana está estudiando en la biblioteca .
tu hermano está esperando a su tío .
estoy jugando al fútbol ahora .
elena quiere estos zapatos .
los teléfonos que perdió él son baratos .
¿ tiene mi tío muchos libros ?
¿ abrió él esta carta ?
el tren sale a las nueve los domingos .
ana no tiene muchas naranjas .
¿ te gustan estas canciones ?
ese turista no esperó a sus hijas ayer .
quieren tocar la guitarra en el parque el viernes .
carmen le dio un mapa a esta mujer .
¿ quiere este camarero ver películas ?
estos niños perdieron su mapa la semana pasada .
esas casas eran viejas .
¿ cuántos regalos compró ese niño ?
no hay carne sobre las mesas pequeñas .
las bicicletas son viejas .
¿ está juan cocinando esa carne ahora ?
hay un coche delante del parque .
¿ eran pablo y pedro estudiantes famosos ?
elena tiene muchos libros .
las niñas que vieron a un hombre son altas .
ana le mandará un libro al hombre la semana que viene .
¿ dónde están mis gatos ?
ella quiere hablar con esa profesora alta .
la escritora no quiere ese huevo .
mañana ana no tiene que esperar el tren .
a mi hija no le gusta esta flor .
juan y pedro quieren beber este vino en el restaurante .
la carta que escribieron carlos y pablo es larga .
¿ cuántos libros ha leído juan ?
la profesora que está estudiando inglés es tu vecina .
él lleva sus camisas .
la semana que viene tengo que cerrar la caja pequeña .
¿ qué está tocando pedro en este momento ?
esta es nuestra bolsa nueva .
a tu abuela le gusta comprar leche en la tienda .
¿ estás hablando con una mujer en la calle ?
ella te dará dos mapas .
juan también conoce a los niños .
pedro está escuchando unas historias mientras las mujeres están nadando en el río largo .
¿ a estos hombres les gusta vender queso ?
ella tiene que buscar el billete mañana .
quieres comer esta carne en la cocina .
este médico está estudiando en la biblioteca en este momento .
el hombre no quiere trabajar en el museo .
¿ hay un museo al lado del parque ?
mi hermano te tiene que mandar este regalo .
¿ por qué leyeron esas escritoras la carta interesante ?
el mercado cierra a las cuatro los domingos .
¿ está ese camarero tocando la guitarra ?
había un niño alto en el aula .
tu hermano es profesor .
en este momento tu padre está durmiendo en el hotel .
los periódicos que compró ella son interesantes .
a mis amigos les gusta este huevo .
a nuestra abuela le gusta comprar periódicos en la tienda .
la profesora bebió vino en el restaurante .
ella te va a mandar un libro .
pablo va a hablar con carmen en el mercado .
mi padre puede ir a la playa .
¿ tiene juan que comprar esta mesa grande ?
mi perro está durmiendo en la habitación .
carmen está tocando la guitarra mientras elena está estudiando francés .
juan esperó el tren , pero tu hijo esperó el autobús .
nuestro hijo le mandará estos regalos a carlos la semana que viene .
elena no quiere leer su carta porque está cansada .
si hace calor el viernes , tu abuela va a estudiar inglés .
mi padre me va a mandar su libro el viernes .
mi amigo le tiene que dar este libro a carmen .
pedro lleva sus zapatos .
él va a escribir unas cartas interesantes .
¿ por qué quiere hablar mi abuela con este médico ?
¿ esperaste el autobús hace dos días ?
¿ es la cama más pequeña que esta silla ?
mi hija está enferma .
pedro compró el agua , pero tu hermano compró este té .
¿ cuándo va a estudiar pablo español ?
ella ha visto a dos cantantes en la calle larga .
¿ qué quiere tocar mi hermana el viernes ?
ese estudiante está muy contento .
esos no son mis teléfonos .
pedro me mandó un regalo .
¿ está mi abuela cocinando el arroz en la cocina en este momento ?
hay cartas interesantes debajo de la cama .
si hace sol la semana que viene , vas a visitar a tu vecina .
tu hermano menor puede tocar la guitarra .
pedro está jugando al fútbol mientras laura está comiendo esa sopa .
nuestro hijo está comiendo una manzana ahora .
juan nunca ha visto esa águila .
¿ está ese médico escuchando esta canción bonita en la habitación ?
¿ qué tiene que esperar él esta tarde ?
¿ está el gato en el jardín ?
ana va a visitar a su hijo esta tarde .
mi padre también quiere un regalo .
le tienen que mandar estos regalos a su hijo mañana .
son más altos que sus hijos .
el sombrero es barato .
puedes tocar la guitarra .
esa es mi casa bonita .
esa casa es bonita .
esa ventana no está cerrada .
elena habla inglés y carmen habla francés .
mi hermana le quiere dar la flor a esta profesora .
¿ quiere él visitar los museos ?
había muchos árboles detrás de los restaurantes .
elena y juan no quieren nadar en el río .
juan limpió la habitación y pedro limpió esta cocina .
este es tu caballo pequeño .
¿ ha visitado este estudiante este museo esta semana ?
el autobús llega a las dos los sábados .
mi amigo está estudiando en la escuela .
el hombre puede abrir esta ventana .
esos son tus perros blancos .
¿ por qué quiere ir esta niña a la playa ?
creo que elena visitó a sus amigos .
carmen está estudiando español ahora .
el viernes vamos a jugar al fútbol .
laura comió el pescado y tu padre comió este queso .
¿ qué tiene carlos ?
hay pan sobre la mesa grande .
ella tiene que vender las camas la semana que viene .
las mujeres que ayudaron a pedro son tus hermanas .
carmen está en el mercado .
pablo y ana también conocen a estos hombres .
ese estudiante es tan bueno como mis vecinas .
a los estudiantes les encanta esa carne .
los árboles no estaban detrás de la casa .
los hombres que venden flores son tus amigos .
la escritora que está escuchando una historia está cansada .
este era el museo más interesante de la ciudad .
hay cartas debajo de las sillas .
¿ comió mi perro este pescado ?
tu hermana está muy triste .
este hombre quiere trabajar en la escuela .
quieren escuchar una buena canción en la habitación el viernes .
también vas a la playa .
juan esperó el autobús , pero mi madre esperó el tren .
los domingos pablo vende sombreros .
¿ son esos hoteles buenos ?
ella está cansada .
¿ qué vas a estudiar la semana que viene ?
las fotos que encontraron son bonitas .
¿ venden estas mujeres flores rojas ?
si hace calor mañana , los hombres no van a jugar al fútbol .
¿ es el periódico más interesante que esta carta ?
ese perro estaba en la cocina .
las águilas están en el parque .
esa bolsa es muy cara .
¿ quién perdió su teléfono en la calle ?
¿ comió este perro carne anoche ?
¿ cuántos periódicos han leído las cantantes ?
esta tarde ella tiene que hablar con esos médicos .
pedro tiene que limpiar sus mesas mañana .
¿ estaba el mercado abierto ?
a nuestra madre le gusta el inglés .
juan perdió el mapa y pedro perdió los billetes .
carmen está estudiando francés mientras el camarero está buscando su billete .
hay una niña en el museo .
ese coche verde era barato .
juan quiere este té caliente y nuestro hermano quiere el zumo de naranja .
¿ cuándo leyó él esa historia ?
en este momento pablo está buscando sus bolsas baratas .
laura ha encontrado su billete .
la estación está al lado de la calle .
la carta que escribió él es larga .
¿ son los sombreros más caros que esos zapatos ?
¿ por qué quieres beber ese vino ?
¿ perdió carlos el teléfono en la calle ?
mi hijo va a nadar en el mar esta tarde .
¿ cuándo va a ayudar él a su hermano menor ?
¿ qué tiene este hombre ?
creo que esta cantante era joven .
¿ durmieron en el hotel ?
él vive en la ciudad .
¿ quieren carmen y carlos cantar esa canción ?
juan está limpiando la cocina .
el viernes laura tiene que comprar este café .
¿ están los camareros bebiendo ese vino ?
la niña que quiere ese queso es nuestra vecina .
hoy ana ha visto a laura en el parque .
mi hija dice que mi amigo puede hablar francés .
laura quiere escribir esta historia larga .
estos perros eran negros .
había un huevo sobre la mesa .
carlos quiere este té , pero tu abuela quiere esta agua .
laura está esperando el autobús en este momento .
nuestros hermanos dicen que la niña come naranjas en la cocina .
el autobús está vacío .
ella lleva sus zapatos azules .
carmen no fue a la tienda porque estaba cansada .
laura quiere estudiar inglés , pero nuestro hijo quiere estudiar francés .
carmen y pablo tienen muchas casas .
carlos y juan no son jóvenes .
esa universidad es más grande que esa escuela .
la semana que viene mi tío va a jugar al fútbol .
el lunes estas profesoras vieron un pájaro pequeño .
al turista no le gusta este huevo .
mañana mi hermano menor tiene que estudiar en la escuela .
carlos está leyendo cuatro cartas interesantes mientras carmen está nadando en el río .
¿ dónde bebió pedro café ?
a tu madre le gustan los caballos .
a mis hijos les gusta leer buenos libros .
el turista dice que ana no está escuchando esas historias en la habitación ahora .
ella lleva sus zapatos .
¿ es mi perro grande ?
carlos no quiere ir al museo porque está enfermo .
carlos puede hablar inglés .
¿ cuándo va a cocinar mi madre el pescado ?
la cantante que está jugando al fútbol es nuestra hermana .
ella quiere tocar la guitarra .
¿ quiere pedro tocar el piano ?
hay muchos libros sobre la cama pequeña .
este examen es más difícil que esa pregunta .
a laura le encanta esta leche .
a nuestra madre le gusta jugar al fútbol en el parque .
estos perros grandes están comiendo pescado ahora .
carlos está contento .
el autobús que esperó este hombre está vacío .
él está tocando el piano mientras elena está nadando en el mar .
esa cantante dice que el tren está lleno .
carmen está bebiendo agua fría mientras él está comiendo queso .
pedro y elena normalmente venden abrigos .
juan y carmen no quieren ver una película .
¿ qué tiene la profesora ?
si hace sol esta tarde , vas a hablar con pedro .
la semana que viene ana y carmen van a vender este coche azul .
pablo quiere comer el queso , pero juan quiere comer este arroz .
él conoce la ciudad famosa .
estos son mis caballos blancos .
la escritora joven tiene que abrir las ventanas la semana que viene .
los periódicos que leyó él son interesantes .
mis hermanas le darán una foto al turista la semana que viene .
¿ por qué están nadando en el río ?
hay coches delante del parque .
carmen quiere ese arroz .
a mi vecina no le gusta esa película .
¿ cuántas historias leyó mi hermana ?
laura lee historias todos los días .
esos perros son tan pequeños como ese caballo .
esa escritora no perdió las bolsas caras .
en este momento pedro está tocando la guitarra .
¿ quién vive en este hotel ?
la bicicleta no estaba delante de la biblioteca .
esta foto es bonita .
¿ perdió ella sus bolsas ?
no tenemos muchas bicicletas .
las tiendas están al lado de la calle larga .
¿ qué encontró ella ?
pedro quiere cocinar esta carne , pero carlos quiere cocinar la sopa .
¿ quiere ese niño nadar en el río ?
mi hermana nos quiere dar un regalo .
carmen y elena están en la playa bonita .
no queremos tocar la guitarra porque estamos ocupados .
no hay estudiantes en el hotel .
llevan un sombrero .
tus gatos están debajo de la cama .
los camareros que quieren ese coche son altos .
el gato es tan pequeño como este perro .
la pregunta es demasiado difícil .
la caja que cerraron esos estudiantes está vacía .
esas escritoras no quieren escuchar historias largas porque están enfermas .
le tienes que mandar un regalo a tu amigo mañana .
¿ qué compraron ana y carlos en el mercado la semana pasada ?
juan tiene tres problemas , pero laura tiene muchas preguntas .
elena compró esta carne y mis hermanos compraron los huevos .
pablo comió estos huevos y tu hermano comió el queso .
¿ hay muchos regalos en la habitación ?
a tus hermanos les gusta esa flor .
esa camisa roja está muy sucia .
te encantan los gatos .
la semana que viene juan quiere cantar esa canción bonita .
hay muchos museos famosos cerca de los puentes .
¿ quiere él cantar esta canción bonita en el parque ?
nunca has perdido tu foto en el parque .
¿ durmió nuestro perro en la casa ?
a laura y carlos les gusta el zumo de naranja .
las cajas que abrió elena son grandes .
la bicicleta es muy nueva .
él tiene que hablar con unas escritoras esta tarde .
esta es la tienda más pequeña del pueblo .
este hombre tiene una llave .
a esa profesora no le gusta leer periódicos en el jardín .
hay dos turistas en el aula .
hay tres museos delante del parque .
el pueblo no es bonito .
no les gusta ir a la casa .
el águila estaba en los árboles grandes .
esta tarde ana tiene que esperar a sus hermanos en el parque bonito .
pedro no es más alto que ese médico .
estos gatos durmieron en la habitación anoche .
a nuestra vecina le encanta este pescado .
elena no fue al río porque estaba enferma .
hay cuatro niñas en el hospital .
la profesora está jugando al fútbol en la playa .
los exámenes son tan fáciles como el problema .
esta tarde él va a estudiar inglés .
no hay restaurantes baratos detrás de la estación .
¿ es él demasiado joven ?
pedro me mandó una carta ayer .
los restaurantes pequeños no estaban cerca de los hoteles .
no van a hablar con ana en el mercado grande la semana que viene .
¿ dónde está la bicicleta ?
¿ cuándo bebió este perro el agua ?
hay una carta sobre la cama .
la carta que escribieron estos turistas es larga .
nuestras hijas le van a mandar la foto bonita a pablo .
¿ quiere el camarero trabajar en el hospital ?
mis vecinas le quieren mandar una carta a pablo .
estos perros durmieron en el jardín bonito ayer .
vamos a ver una película .
la mujer puede cantar la canción .
a tus hijos les gusta esta manzana .
¿ por qué está comiendo la profesora pescado ?
este perro está en la playa .
pedro está cantando canciones bonitas mientras laura está jugando al fútbol .
ella no va a vender este coche .
¿ compró carmen este periódico anoche ?
la mujer le ha dado un billete a pablo .
mi perro pequeño bebió esta agua .
¿ cuántas mesas compraste ?
laura quiere esas bicicletas caras , pero tu abuela quiere este coche .
el hombre es tan joven como este estudiante .
nuestros hermanos le quieren dar los mapas a su amigo esta tarde .
no le tenemos que mandar cuatro libros a nuestro tío .
el camarero quiere comer arroz .
elena está durmiendo en la casa .
queremos cocinar sopa caliente .
juan vive en la casa barata .
ella no es estudiante .
a tus amigos les gusta la naranja .
carmen comió este huevo , pero nuestro hijo comió este queso .
carmen está tocando la guitarra mientras estoy durmiendo en el hotel pequeño .
ana y pedro están buscando la bolsa mientras pablo está limpiando la habitación .
no estamos hablando con pablo .
a pablo y carlos les gusta vender flores .
esta sopa está demasiado caliente .
este museo es muy interesante .
esos médicos no quieren ver esta película porque están enfermos .
¿ quieren estos médicos escuchar una canción ?
¿ a pedro le gusta beber agua ?
los perros están comiendo pescado en este momento .
ese perro está durmiendo en el jardín ahora .
el niño tiene que comprar dos camas en la tienda esta tarde .
a nuestra abuela no le gusta el río .
¿ quién tiene que ir al parque ?
¿ era tu vecina médica ?
pablo bebe café , pero laura bebe agua .
esta pregunta es más difícil que ese problema .
la cama es más grande que esta silla .
¿ comieron mis perros esta carne ?
la flor que compró tu hermano es roja .
¿ es nuestro abrigo tan caro como estos zapatos ?
mi hermano les va a dar tres billetes a sus amigos .
las profesoras van a ayudar a unos estudiantes mañana .
este museo no es famoso .
ella es tan alta como este médico .
pedro y carmen están cantando una canción bonita en este momento .
esta casa era bonita .
¿ va carmen a vender su coche ?
¿ ha visitado carlos este museo hoy ?
¿ hay muchos coches delante del parque ?
ana quiere leer el libro y juan quiere leer una historia .
¿ quién conoce el pueblo ?
el niño alto está estudiando en la biblioteca .
el gato comió la carne .
hay un restaurante barato cerca del parque .
¿ cuándo abrió pedro estas cajas grandes ?
estas preguntas son más fáciles que este examen .
hay un águila grande en el parque .
has vivido en la casa .
¿ es el abrigo negro ?
pedro no esperó el tren .
mis hijas le quieren mandar un libro a su amigo .
el turista que fue a la universidad es tu hermano .
¿ han escrito estos hombres una historia ?
laura cerró la ventana roja , pero pedro cerró esta puerta .
¿ tiene mi madre muchos libros ?
el hombre tiene una casa .
nuestra madre durmió en la casa .
este era el restaurante más caro de la ciudad .
están estudiando francés .
hay un turista en el aula .
el tren que esperaron las niñas está lleno .
la cantante también conoce a elena .
¿ quién está cantando esa buena canción ahora ?
este autobús llega a las nueve .
no hay turistas en la playa .
si hace frío mañana , pedro no va a comprar este periódico .
tu padre está buscando a sus perros .
carlos y carmen van a vender estas casas .
él está en el aula .
ana tiene que comprar zapatos la semana que viene .
los niños que fueron al río están tristes .
nuestra vecina le ha dado estos regalos a la niña .
nuestra vecina no nos quiere mandar las flores .
hay muchos pájaros pequeños en el parque .
a ana le gusta comer carne en el restaurante .
elena tiene un vestido caro , pero ana tiene muchas camisas .
elena tiene que visitar a su madre .
hay unos árboles al lado del parque .
carlos compra leche , pero carmen compra agua .
esa carta es más interesante que nuestros libros .
ese médico joven perdió el mapa ayer .
anoche mi hijo buscó a sus caballos pequeños .
la habitación está muy sucia .
si llueve mañana , juan no va a visitar estos museos grandes .
carlos quiere estudiar inglés , pero mi madre quiere estudiar español .
no estoy nadando en el río ahora .
todos los días mi padre vende camisas rojas .
los periódicos que compró nuestra madre son interesantes .
¿ qué van a escribir estas escritoras el viernes ?
él vio este pájaro en la calle hace dos días .
ana encontró un teléfono y mi hija encontró las llaves .
tus hijos le dieron un billete a su madre .
esos estudiantes van a hablar con carmen .
mi hija habla español .
había tres billetes debajo de las camas pequeñas .
¿ dónde compró el turista sus zapatos ?
¿ tienes que esperar el autobús ?
el paraguas era nuevo .
si hace frío mañana , carmen va a nadar en el mar .
¿ conoce él ese pueblo bonito ?
¿ está el gato durmiendo en la casa ?
esas grandes cantantes están esperando el tren .
nuestra vecina es médica .
¿ tiene la mujer que vender su casa ?
pedro no encontró la foto .
vimos a ese hombre .
esa leche estaba fría ayer .
él vive en el hotel .
¿ está este caballo bebiendo esta agua fría ahora ?
a nuestras vecinas les encanta ese té .
tus hijos abrieron esta carta .
juan tiene muchas casas grandes .
este museo está cerrado .
a elena le gusta esa carta .
el vestido es tan caro como mis sombreros .
los hombres compraron una bicicleta .
laura va a nadar en el mar .
carmen está durmiendo en el hotel mientras esa cantante está escuchando unas canciones .
mi tío compró té .
nos gusta jugar al fútbol en el parque .
a laura le encanta beber café caliente en la cocina .
esta tarde mi vecina quiere vender la mesa .
a nuestro amigo le encanta beber leche .
nuestra vecina dice que esta caja está vacía .
ana le mandará cuatro fotos a la escritora .
laura tiene tres casas grandes .
nunca he escrito esa historia .
ella no ha visto a los turistas esta semana .
nuestro hermano quiere cantar esa canción el viernes .
¿ está el perro comiendo la carne en este momento ?
el gato no comió pescado en la cocina .
¿ dónde tiene que estudiar la cantante español ?
laura quiere estudiar inglés y carlos quiere estudiar francés .
¿ está carmen estudiando francés ?
pedro está cantando esta canción bonita mientras carlos está estudiando inglés .
nuestro hermano está muy ocupado .
si hace frío mañana , mis hijos van a ayudar a estas cantantes .
¿ comprará el médico mesas ?
¿ dónde vende él flores ?
el águila es grande .
nuestro padre también tiene cuatro libros .
la biblioteca está abierta .
nuestra madre es una buena cantante .
laura puede cantar unas canciones .
carmen quiere tocar la guitarra , pero nuestro amigo quiere tocar el piano .
esta tarde mi amigo tiene que esperar el autobús .
¿ hay un coche delante del restaurante ?
ana tiene muchas preguntas fáciles .
la cantante que está tocando el piano es mi vecina .
tu hijo no me ha mandado estas flores azules .
tu abuela no quiere beber esta leche porque está enferma .
nuestro padre te dio estos billetes ayer .
la camisa estaba sucia ayer .
ella está cantando las canciones en el parque grande ahora .
mi hijo vio un perro la semana pasada .
la taza está sobre esta mesa .
carmen compra agua .
no hay cartas sobre la mesa .
¿ han comido mis hijas queso ?
¿ estás esperando el autobús en este momento ?
ana está escribiendo cartas mientras él está tocando la guitarra .
si hace sol el viernes , la profesora va a cocinar carne .
¿ está mi hermana cantando las canciones ?
las mesas que limpiaron laura y juan están limpias .
¿ es esa pregunta fácil ?
¿ ayudó mi tío a pedro ?
el autobús estaba lleno ayer .
¿ quiere él escribir esta carta el viernes ?
carmen no tiene que ayudar a su tío .
la profesora que buscó su billete es tu hermana .
esa es mi camisa .
¿ había una biblioteca delante del parque ?
hay dos estudiantes altos en el aula .
a nuestras hijas les gusta el mar .
mis hijos quieren nadar en el mar mañana .
la cantante lleva sus zapatos .
carlos no puede cocinar pescado .
ella está nadando en el río en este momento .
ese libro es tan interesante como las historias .
¿ había un estudiante en la playa ?
mis amigos no van a visitar a sus hermanos mayores porque están ocupados .
las cartas que escribió ella son largas .
mi abuela le mandó tres cartas a ana la semana pasada .
¿ cuántos mapas tienen estas mujeres ?
ana encontró un mapa , pero tu padre encontró la bolsa .
si hace frío la semana que viene , laura no va a jugar al fútbol .
mi amigo me va a dar tres regalos .
creo que carlos puede hablar español .
¿ quiere esta profesora comprar un coche esta tarde ?
las ventanas son azules .
hay muchos regalos en el coche .
tu padre es profesor .
las camas no son tan pequeñas como esas sillas .
elena está bebiendo ese té caliente .
a pedro le gusta jugar al fútbol .
mi hermano le quiere mandar su libro al hombre el viernes .
¿ qué está estudiando tu padre ahora ?
no hay manzanas sobre la mesa .
este hotel es muy caro .
el hombre también tiene un gato .
tu hermana no le mandará su carta a elena el viernes .
el estudiante que encontró los mapas es tu hermano .
¿ dónde están tus caballos ?
hay una estación al lado del parque .
estas niñas pueden abrir su carta interesante .
mi madre dice que tus hermanos menores nunca venden naranjas .
he vendido mi coche negro .
ana compró el zumo de naranja y carmen compró este café .
este estudiante le mandó este libro a su abuela la semana pasada .
este tren sale a las tres los sábados .
esta profesora puede tocar la guitarra en el parque .
ana era la escritora más joven de la ciudad .
el coche que compraron es caro .
¿ perdió tu padre su bolsa ?
¿ dónde vieron pedro y carmen a ese niño alto ?
esta semana ella ha visto a su abuela .
¿ ayudó mi vecina a elena ?
a mi hermano no le gusta ir a la playa .
el turista que vio a una escritora está contento .
este niño está escuchando la canción .
a estos estudiantes les encanta el arroz .
a mi hija le encanta comer carne .
mi hija tiene que esperar el tren el viernes .
el té está demasiado caliente .
le tienen que mandar tres cartas al estudiante .
¿ estaba el pájaro en el parque ?
¿ dónde está ese gato ?
mi madre les va a dar una llave a estos niños .
mi silla es más pequeña que la mesa .
mi amigo le va a mandar sus libros a su hija esta tarde .
las profesoras que vieron a juan están cansadas .
creo que el museo es interesante .
el turista está durmiendo en el hotel .
elena lee periódicos interesantes y laura lee libros .
estos caballos están en la playa .
¿ dónde bebió mi perro el agua ?
no hay cartas largas en la caja .
juan va a escribir una carta interesante el viernes .
pablo nos mandó cuatro regalos .
carmen no quiere hablar con su amigo porque está ocupada .
¿ es este tu hijo ?
pablo esperó el tren y tu padre esperó el autobús .
ana estará cansada .
ella escribió la carta .
juan puede ir al río .
la profesora tiene que estudiar inglés .
el examen es muy fácil .
los turistas no van a ver esta película interesante porque están enfermos .
juan y ana tienen que comprar esta cama pequeña la semana que viene .
mi hija está escuchando historias interesantes en este momento .
al estudiante le gustan las naranjas .
la tienda estaba cerca de este mar .
él dice que la pregunta es fácil .
si llueve la semana que viene , laura comprará el paraguas .
la carta que escribió tu hijo es interesante .
el pájaro está en este jardín .
creo que también hablan inglés .
la mujer joven nunca ha abierto las ventanas verdes .
ana le dio las flores a pedro hace dos días .
¿ cuántas historias han leído ?
la camisa no está limpia .
los estudiantes han encontrado un paraguas .
el perro es tan pequeño como este gato .
si llueve mañana , él va a ayudar al hombre alto .
la ventana que cerraron ana y juan está cerrada .
¿ quiere carmen trabajar en la escuela ?
este perro durmió en el jardín .
los estudiantes han perdido el paraguas nuevo .
no comieron ese arroz .
¿ dónde están las profesoras ?
el hombre que habla inglés es nuestro hermano .
el estudiante está nadando en el mar .
el camarero que está cocinando sopa caliente está triste .
¿ a tu hijo le gustan los periódicos ?
carlos conoce a las niñas .
¿ cuándo va a ayudar mi tío a esta mujer ?
tu madre está cantando la canción .
los niños no quieren cantar las buenas canciones porque están enfermos .
estos estudiantes ya han abierto su carta larga .
¿ por qué quieres beber vino ?
él también quiere ese sombrero .
el perro está durmiendo en el jardín en este momento .
las niñas están cocinando esa sopa caliente ahora .
tus hermanas no han abierto estas cajas pequeñas .
¿ está el teléfono roto ?
vimos a estas cantantes .
las niñas no han escrito esta historia larga .
¿ a la mujer le gusta la carne ?
a ana le gusta el mar .
mañana quieren ir a la playa .
¿ por qué quiere vender tu amigo su casa ?
mis vecinas dicen que las casas son caras .
la semana que viene pedro tiene que cerrar la ventana .
a mi padre le gusta leer cartas .
la leche que compró él está fría .
este restaurante es tan grande como esa estación .
tus amigos son jóvenes .
la semana pasada ella no buscó su bolsa .
la semana pasada ana y elena escribieron tres historias .
a mi vecina no le gustan los periódicos .
juan no le dará este paraguas barato a la profesora mañana .
¿ dónde están bebiendo esos perros el agua fría ?
hay muchas águilas pequeñas en el árbol .
carmen quiere comer esta sopa , pero nuestro hijo quiere comer un huevo .
este mercado cierra a las diez .
¿ bebe este turista vino en el restaurante ?
mi hijo va a jugar al fútbol .
el hombre alto quiere cocinar este arroz .
¿ ha perdido ella sus llaves en la calle larga ?
nuestra madre no puede cantar una canción porque está ocupada .
¿ está elena escuchando la historia larga ?
ese turista es más joven que ese camarero .
ayer él buscó a su caballo en el parque bonito .
tienes un coche .
juan era médico .
creo que la profesora está muy ocupada .
¿ hay un turista en el museo ?
tu hija está leyendo esas cartas interesantes ahora .
tu vecina no quiere comprar sombreros verdes porque está enferma .
esta flor es verde .
¿ bebió ese gato el agua el lunes ?
laura está durmiendo en la habitación .
carlos está leyendo la historia larga mientras estoy escribiendo una historia .
¿ a pablo le gusta esa película ?
laura tiene un vestido , pero carlos tiene muchas camisas .
esa profesora es más joven que el turista .
ana tiene cuatro preguntas , pero mis hermanos tienen muchos problemas .
esta era la tienda más grande del pueblo .
hay cuatro águilas en el jardín .
¿ cuántas bolsas tiene ella ?
ese es tu caballo negro .
hay una carta debajo de la silla .
los estudiantes que durmieron en el hotel están tristes .
el restaurante está cerca de este mar .
esta taza está llena .
nuestro padre ya ha visto a juan en el puente .
él también tiene muchas llaves .
el autobús que esperó elena está vacío .
¿ por qué está bebiendo la profesora esta leche ?
¿ está nuestra madre durmiendo en la habitación ?
¿ tiene pedro que estudiar francés en la escuela ?
¿ qué tienen que cerrar los estudiantes ?
ese médico va a ver dos películas .
ese estudiante ya ha visto ese pájaro grande .
¿ por qué quiere tocar elena el piano ?
la carta que escribió ella es larga .
la cantante está en el río largo .
carmen le ha dado la foto bonita a carlos esta semana .
las cantantes que están estudiando francés están contentas .
el camarero le dio un mapa a su padre ayer .
mi vecina quiere ese té .
¿ está nuestra abuela esperando el autobús en la estación ?
les encanta beber agua en el restaurante .
pablo ha escrito dos historias .
las escritoras que están escuchando estas canciones son nuestras hermanas .
la mesa que limpiaron carmen y pablo está limpia .
juan habla español .
elena encontró sus fotos y carlos encontró una bolsa .
carmen puede hablar francés .
la estación estaba cerca de estas calles .
nuestras hijas están estudiando en la universidad .
¿ puede tu amigo tocar el piano en el parque grande ?
si hace sol esta tarde , el hombre comprará camisas .
esa escritora nunca ha vivido en esta casa .
las cantantes que tienen un coche caro son jóvenes .
tu hija no vende queso todas las mañanas .
¿ tiene él una bicicleta ?
esta profesora no está bebiendo buen vino .
¿ fue la cantante a la casa ?
las mujeres que están hablando con dos profesoras están cansadas .
ese camarero no quiere ayudar a pedro porque está cansado .
a tu vecina le encanta beber zumo de naranja .
¿ es este hombre demasiado viejo ?
los niños que perdieron la llave son mis amigos .
a ana le encantan las canciones .
este era el jardín más pequeño del pueblo .
la puerta es verde .
mi padre nos quiere dar un billete .
esa flor no es roja .
nuestro hermano no va a visitar esta ciudad bonita porque está ocupado .
las niñas que escribieron historias son altas .
ese perro estaba en la casa .
ella va a comprar tres flores el viernes .
ella encontró una foto anoche .
él no quiere ir al mar porque está ocupado .
esta niña siempre vende flores .
laura quiere cocinar esta carne y juan quiere cocinar el pescado .
ana nos dará su mapa .
carlos va a ayudar a pablo el viernes .
carlos está hablando con su vecina mientras pablo está cantando esas buenas canciones .
a ella le encantan las películas .
el autobús llega a las seis los sábados .
no están escuchando esa canción .
¿ dónde está la carta ?
elena está comiendo la carne mientras carmen está esperando a su vecina .
esta escritora no va a estudiar francés porque está cansada .
mi padre estaba en la cocina .
no me gusta la ciudad .
tus hijas tienen que esperar el autobús en la estación .
no hay bicicletas delante del hospital .
creo que esta playa es bonita .
carmen y pablo tienen que abrir esta caja .
el turista que está estudiando francés es joven .
a tus vecinas no les gusta ir al museo .
los exámenes son más fáciles que esa pregunta .
ella vio esa gran película .
mi madre nos tiene que mandar tres regalos esta tarde .
¿ cuántos exámenes tienen ?
esta ciudad es bonita .
¿ puede mi vecina tocar el piano ?
las mujeres que van al río son tus vecinas .
esta es la casa más cara de la ciudad .
¿ a mi madre le gustan estas manzanas ?
había muchos hoteles nuevos cerca del parque .
a nuestra vecina le gusta comprar flores .
hay un águila en el jardín .
laura no quiere cocinar este pescado porque está cansada .
¿ puede elena hablar español ?
a mi hermana le encantan los caballos .
mi padre me mandará los regalos .
la carta larga está en la habitación .
ella no ha visto al perro negro .
el agua estaba fría .
la escritora es más joven que esos turistas .
a laura no le gusta el mar .
mi padre dice que nuestra hija ha encontrado un paraguas esta semana .
laura y pedro también trabajan en el museo .
tus hermanos van al mercado .
elena está limpiando su casa vieja mientras la cantante está escuchando dos historias .
el turista era joven .
pedro también vive en el hotel .
el tren está lleno .
este estudiante no quiere trabajar en el hotel .
¿ a qué hora cierra el buen restaurante ?
la semana que viene mi hijo tiene que abrir esta caja .
si llueve la semana que viene , vamos a jugar al fútbol .
tu hijo tiene que esperar el tren .
mis amigos dicen que esos restaurantes eran caros .
mi vecina normalmente compra flores .
la cantante que vende flores es nuestra vecina .
el paraguas que buscó esta niña está roto .
mi abuela tiene muchos problemas fáciles .
no quieres escuchar una historia porque estás enfermo .
nuestro perro está en la casa .
¿ quieres tocar la guitarra ?
¿ cuándo vio elena esos pájaros ?
mis hijas también quieren tres vestidos .
el hotel era viejo .
¿ tiene el hombre que ir al mercado mañana ?
¿ es la puerta azul ?
estos gatos están en la playa bonita .
mi tío le tiene que mandar las fotos a ana .
pedro y elena venden abrigos .
el autobús llega a las cuatro .
la carta está en la casa pequeña .
mis perros son más pequeños que el gato .
el sombrero que compró juan es barato .
mi hermana está jugando al fútbol .
estas no son mis vecinas .
¿ tiene nuestra vecina muchas casas ?
tu hermana le dio este libro a su abuela ayer .
el niño que está leyendo unos libros interesantes es tu amigo .
a mis hermanas les gusta jugar al fútbol .
¿ qué está escuchando ana en la habitación ?
esta tarde tu hermana quiere leer unas cartas en el parque .
carlos buscó el paraguas barato .
mi madre dice que la bicicleta era azul .
creo que el abrigo es blanco .
la profesora que está estudiando francés es alta .
el aula que limpió el estudiante está limpia .
mi hija quiere comprar cuatro regalos .
ese examen es muy difícil .
esa silla estaba rota ayer .
no había estudiantes jóvenes en la playa .
la cantante joven tiene que vender su mesa la semana que viene .
¿ está este perro durmiendo en la habitación ?
laura cerró estas ventanas y pablo cerró las puertas .
la niña que vive en un hotel es nuestra hermana .
mi amigo te dio la llave .
ella le va a dar la flor a elena .
¿ cuántos libros han leído ?
esta cantante famosa le ha dado un libro a laura hoy .
mi hermana menor puede ir a la playa .
ella es más alta que su tío .
las niñas no están estudiando en la escuela .
elena no quiere trabajar en el museo mañana .
esas niñas están estudiando en la universidad en este momento .
esas mujeres estaban en la universidad .
¿ eran estas flores verdes ?
hay hoteles cerca del puente .
elena quiere tocar la guitarra y carlos quiere tocar el piano .
si hace calor mañana , esa mujer no va a cocinar este arroz .
la escritora que está bebiendo este zumo de naranja es tu hermana .
hay muchos mercados cerca del puente .
él ha vivido en el hotel .
mis hermanas menores venden queso todas las semanas .
juan no puede cantar canciones porque está ocupado .
mi hermano mayor no quiere ese paraguas .
elena está esperando a su hermano mientras estoy buscando al gato .
¿ cuántos sombreros compraron ana y pablo ?
¿ quién ha limpiado su casa ?
el lunes ana esperó el autobús en la estación .
creo que este hombre es viejo .
la profesora que está hablando con carlos es joven .
¿ cuándo leyó mi abuela este buen libro ?
a él le gusta la ciudad .
mi libro es muy bueno .
juan encontró las bolsas hace dos días .
carlos no visitó a su hijo porque estaba cansado .
hay unos turistas altos en el parque .
elena encontró una bolsa y tu padre encontró una llave .
¿ está carlos buscando sus fotos ?
los árboles están detrás del parque .
carmen está estudiando español mientras ana está buscando el paraguas .
esas sillas son más pequeñas que mi cama .
esos estudiantes altos le dieron dos mapas a pedro .
este médico quiere ver cuatro películas esta tarde .
esas calles son largas .
estamos jugando al fútbol mientras ana está cantando esa canción .
nuestro vestido azul está muy limpio .
había una biblioteca al lado de la casa .
los domingos esta niña come carne .
pablo y ana encontraron el teléfono .
el perro está comiendo pescado .
el médico que compró carne es mi amigo .
¿ ha abierto laura esta caja pequeña ?
los problemas son difíciles .
juan lleva sus abrigos .
están bebiendo ese vino .
los hoteles estaban cerca de la playa .
a este camarero no le gustan las flores .
elena bebe leche y carmen bebe agua .
él es tan alto como esta niña .
¿ qué están cocinando en este momento ?
a nuestra vecina le gusta comer queso .
¿ está elena escribiendo esa carta interesante ahora ?
esta semana él ha vendido la cama grande .
¿ quién limpió su mesa grande ?
¿ estaba esa mesa sucia ayer ?
a la escritora le encantan los huevos .
los perros blancos no están comiendo la carne ahora .
a tu madre le gusta jugar al fútbol en la playa bonita .
los exámenes no son más difíciles que las preguntas .
el paraguas está roto .
nuestra vecina les ha dado este regalo a estas escritoras hoy .
nunca han vivido en la casa .
elena quiere cantar canciones bonitas .
carmen está nadando en el río mientras estás buscando las bolsas .
juan está comiendo ese pescado en este momento .
¿ has vivido en un hotel ?
están escuchando cuatro historias largas .
carmen era la escritora más famosa del pueblo .
ella lleva una camisa .
esta ciudad es pequeña .
¿ vas a hablar con la mujer vieja la semana que viene ?
tu hermana dice que los perros son negros .
las niñas que están estudiando francés son jóvenes .
tu paraguas no es tan caro como las bolsas .
¿ está el gato en la calle ?
estos médicos tienen muchos coches .
¿ quiere mi tío escuchar una historia la semana que viene ?
este hombre viejo no quiere este zumo de naranja frío .
a laura le encantan estas canciones .
las fotos que perdieron son bonitas .
pablo puede cerrar esta puerta .
hay muchos niños en la biblioteca .
¿ estaba el café caliente ayer ?
el teléfono que compró esta niña es barato .
hay un niño alto en el aula .
¿ dónde bebió ese gato agua ?
carlos está jugando al fútbol mientras ella está limpiando su mesa .
la mujer joven no quiere tocar el piano en la calle el viernes .
pedro quiere comprar sus sillas , pero nuestros hijos quieren comprar su cama .
él no quiere comprar una mesa porque está cansado .
tu madre tiene que esperar a sus hijos .
mi hija dice que mi madre no esperó el autobús hace dos días .
este médico ayudó a esta niña alta .
ese hombre también habla francés .
al hombre le gusta jugar al fútbol en la playa .
la bicicleta que vendieron es barata .
a pedro le gusta vender huevos .
las escritoras que fueron a la casa son tus hermanas .
¿ beben elena y laura té en el restaurante pequeño todas las semanas ?
carmen y juan son más jóvenes que los médicos .
si hace calor la semana que viene , ese niño comprará sus bicicletas .
carlos quiere comer esta sopa .
no hay fotos en los coches .
los gatos pequeños bebieron el agua fría .
había tazas sobre las mesas pequeñas .
pedro comió el pescado , pero laura comió el pan .
laura puede tocar el piano .
la ventana está abierta .
el turista conoce esa ciudad .
¿ está ella nadando en el mar ?
mis caballos son blancos .
¿ dónde están jugando pablo y laura al fútbol ?
ana está limpiando su casa mientras ella está cocinando esta sopa .
ella está comiendo sopa caliente ahora .
¿ están estos perros bebiendo esa agua ?
este es el árbol más pequeño de la ciudad .
hay una niña alta en la estación .
¿ quién tiene que abrir esta carta larga ?
no quieres escribir la carta interesante porque estás ocupado .
¿ quién vio esta águila ?
a nuestra madre le gusta comprar periódicos en la tienda .
mi hermano mayor no quiere escuchar esa historia porque está cansado .
no había billetes debajo de la mesa .
¿ buscaron los estudiantes su paraguas anoche ?
ana buscó los mapas y nuestra madre buscó los teléfonos .
mi abuela le mandó una foto a pablo .
si llueve esta tarde , mis vecinas no van a ayudar a esos estudiantes .
elena puede nadar en el mar .
no hay libros debajo de la silla .
pedro tiene que abrir esta ventana .
pedro quiere tocar la guitarra y carlos quiere tocar el piano .
¿ pueden ana y juan cerrar la puerta ?
carmen quiere jugar al fútbol mañana .
pablo y elena dicen que el problema era difícil .
pedro no puede nadar en el mar porque está enfermo .
ese gato está durmiendo en la casa .
este es nuestro vestido azul .
si hace calor mañana , juan no va a jugar al fútbol .
carlos está hablando con su hijo mientras tu hija está escribiendo cartas interesantes .
a nuestras vecinas les encanta el café .
hay tres billetes en la casa .
creo que él va a vender sus casas grandes .
el perro comió ese pescado en el jardín .
carmen quiere este teléfono .
esa mesa es grande .
¿ dónde está el caballo pequeño ?
hay cuatro pájaros en los árboles .
las niñas son tan altas como este hombre .
pablo quiere estudiar inglés , pero mi amigo quiere estudiar español .
¿ qué compraron en el mercado ayer ?
¿ es esta silla más grande que tu cama ?
¿ vive ella en este hotel ?
¿ conocen esas niñas esta ciudad famosa ?
los hombres quieren esta leche fría .
¿ dónde están esperando nuestros hijos a su padre ?
tu vecina también habla inglés .
creo que la playa era bonita .
juan no tiene que limpiar las casas mañana .
ese problema es demasiado fácil .
el camarero quiere leer cuatro historias largas .
esos son nuestros perros negros .
¿ qué ha escrito ana ?
pedro estaba triste .
el gato grande durmió en la habitación .
tu abuela tiene que buscar a los caballos mañana .
¿ dónde está el periódico ?
la profesora que vio películas es tu hermana .
mi padre lleva sus zapatos .
mi abuela está jugando al fútbol mientras carmen está buscando su teléfono .
los zapatos no eran azules .
la mujer que está jugando al fútbol es alta .
carmen compró su cama , pero mi vecina compró las mesas .
¿ ha perdido ella su mapa ?
carlos fue al mercado .
pablo va a vender sus coches rojos esta tarde .
juan quiere cocinar la sopa caliente , pero pablo quiere cocinar el arroz .
¿ compran juan y pablo periódicos ?
la niña quiere escuchar esa historia larga la semana que viene .
juan te dará su foto .
pablo no quiere escuchar la canción .
¿ cuándo tiene que cerrar él la puerta ?
tu hermana dice que ana quiere trabajar en el mercado .
hay unos periódicos sobre la cama .
ahora tu padre está buscando los teléfonos nuevos .
elena quiere comprar su cama , pero mis hijos quieren comprar su mesa .
¿ ha escrito nuestro amigo historias ?
el viernes esa mujer va a cocinar ese pescado .
la mujer tiene que abrir su carta interesante el viernes .
mi abuela quiere ser escritora .
mi casa es más grande que ese hotel .
¿ cuándo durmieron estos perros en la casa ?
hay un árbol detrás del parque .
juan quiere comprar la bolsa y carmen quiere comprar su teléfono nuevo .
estos hombres están escribiendo esas cartas mientras ana está buscando a los caballos .
¿ es ese abrigo negro ?
no había árboles detrás de las casas .
a esa niña le gusta la playa .
laura tiene que buscar a su gato pequeño esta tarde .
tu madre no quiere ese té .
pablo está tocando el piano en este momento .
el estudiante que vio la película es joven .
a esta escritora le encanta vender huevos en la calle .
no puedes ayudar a tus hijas porque estás ocupado .
pablo vio a ana .
laura está hablando con esta escritora mientras estamos estudiando francés .
si hace calor esta tarde , mi amigo va a estudiar francés .
pedro está nadando en el mar mientras las escritoras están bebiendo agua .
esta escritora es tan joven como su vecina .
las flores eran verdes .
nuestro tío dice que esta bolsa estaba llena .
tu caballo blanco está bebiendo esta agua en el jardín .
si hace calor mañana , mi hermana comprará esta mesa .
¿ hay muchos paraguas en las casas ?
a estas mujeres les gusta comprar periódicos .
las escritoras que están escribiendo esas historias largas son nuestras hermanas .
esa puerta es roja .
¿ puede mi hermana jugar al fútbol en la playa ?
él te mandó una flor la semana pasada .
esa no es mi hija .
¿ está este restaurante abierto ?
¿ cuándo va a visitar pablo el museo ?
ana no puede tocar la guitarra porque está cansada .
carmen está hablando con pablo ahora .
la semana que viene tienes que comprar tus camisas nuevas .
carmen quiere comprar los zapatos , pero nuestras hijas quieren comprar estos sombreros .
la cantante que perdió el mapa es tu vecina .
nuestro padre le mandó este libro a la profesora .
las profesoras les dieron la foto a estos niños ayer .
el niño que vende flores verdes es joven .
el autobús que esperaste está lleno .
esa aula está sucia .
carlos está buscando a su perro pequeño .
no han vivido en este hotel grande .
elena te dará un paraguas .
este médico nunca ha perdido la foto .
la profesora que compró el regalo es alta .
la silla está rota .
a nuestra madre no le gusta leer historias en el jardín .
este restaurante no está abierto .
mi perro no está comiendo esta carne .
este turista no quiere comprar los paraguas nuevos porque está cansado .
¿ compró mi vecina el té en la tienda ?
le quiero dar un billete a pedro .
tu tío conoce a este hombre viejo .
¿ hay un mercado cerca del parque ?
la flor es muy bonita .
el viernes carmen tiene que limpiar esta habitación .
me gusta el río .
juan está jugando al fútbol mientras carlos está hablando con elena .
¿ comió el gato esa carne ?
mi abuela dice que esos coches son rojos .
esos estudiantes jóvenes ya han escrito la carta interesante .
mi padre quiere escuchar esa canción .
hay unas niñas altas en el jardín .
¿ cuándo tiene que hablar pedro con los camareros ?
el turista que compra periódicos interesantes está contento .
¿ por qué quiere ver carmen la película ?
pedro tiene que hablar con su hija esta tarde .
pablo no quiere beber el zumo de naranja frío en el restaurante mañana .
ese hombre va al río .
a elena le gusta la leche .
el hombre ya ha visto un pájaro .
los camareros son muy altos .
ana está escuchando esas historias .
elena está escuchando esta historia interesante .
nuestros amigos también trabajan en el museo .
él tiene que esperar a su abuela .
el libro está sobre esta silla .
¿ dónde esperó tu abuela a su tío ?
¿ cuántas camisas tiene ana ?
¿ dónde están cantando canciones ?
puedes cocinar la sopa en la cocina .
¿ está tu hermano estudiando en la biblioteca ?
tu hijo conoce ese pueblo .
esos exámenes son más fáciles que esta pregunta .
queremos nadar en el mar .
los hombres viejos tienen que vender el coche .
te encantan esos gatos .
ana es joven .
ese médico no es más joven que esos turistas .
el autobús no está lleno .
ana y laura están escribiendo unas cartas .
la niña alta no puede ir al río .
a carlos no le gusta ir a la playa .
¿ qué quiere juan ?
la flor que compró pedro es verde .
la cantante no bebió la leche porque estaba ocupada .
¿ has escrito esa carta ?
¿ está juan tocando la guitarra ?
las cantantes conocen a juan .
este niño va a estudiar francés .
el turista vio estas películas anoche .
la escritora es joven .
elena esperó el autobús y tu vecina esperó el tren .
creo que pablo y carmen están esperando el tren .
ese problema es difícil .
esa ciudad no era famosa .
estoy bebiendo leche fría .
¿ había muchos niños altos en la playa ?
puedes hablar francés .
el vestido no está sucio .
les tienen que mandar una foto a sus amigos .
¿ dónde está la niña ?
si hace calor mañana , vamos a cocinar esa sopa .
¿ dónde están nuestros gatos ?
hay un niño alto en la estación .
podemos hablar francés .
él también conoce a la cantante .
pablo habla español y laura habla francés .
había muchas niñas en el aula .
había una biblioteca delante de los mercados .
ahora mi hermana está estudiando en la escuela .
él está en la calle .
el viernes mi madre tiene que ir al mar .
estamos tocando el piano .
esta profesora no quiere estos regalos .
ana está escribiendo una historia mientras están cocinando pescado .
ese buen camarero le tiene que dar dos libros a laura .
juan está estudiando español mientras ella está tocando la guitarra .
el hombre vio a su madre .
esta profesora ya ha vendido su casa .
a nuestro tío le gustan esas películas .
la silla no es más pequeña que mi mesa .
nuestra abuela dice que la película es larga .
el té que compró la cantante está caliente .
el zumo de naranja no está muy frío .
esa cantante está triste .
viven en el pueblo .
juan también quiere la carne .
las buenas escritoras han visto esos pájaros en el parque hoy .
no quieren cantar esta buena canción porque están enfermos .
el perro blanco está bebiendo agua en el jardín bonito .
carlos está esperando a su tío mientras juan está esperando a su hermana .
la película que vio carmen es buena .
laura esperó el autobús y mis hermanas esperaron el tren .
laura está esperando el tren en este momento .
al turista le gusta comer carne .
la carta que leyó la escritora es larga .
esa playa es muy bonita .
la historia que escribió ana es larga .
juan quiere esta agua fría y ana quiere este té .
¿ dónde comió nuestro gato carne ?
elena esperó el autobús y tu tío esperó el tren .
¿ quién quiere ir al mar ?
a tu hijo le encanta el francés .
¿ lleva ella sus camisas ?
¿ llevan esos estudiantes un sombrero nuevo ?
mi madre quiere ser escritora .
mi madre era estudiante .
el estudiante no quiere estudiar francés porque está ocupado .
el pájaro está en el jardín .
nuestro amigo le mandó una foto a ana .
este médico siempre bebe vino .
esa es mi bicicleta barata .
tu tío no está escribiendo estas cartas .
¿ está la escritora buscando el teléfono nuevo ?
ella va a jugar al fútbol mañana .
carlos cerró la puerta y mis amigos cerraron esta ventana .
ana abrió la ventana roja , pero tu madre abrió esta puerta .
mi hermana dice que él también tiene una casa .
la película que vieron esas niñas es buena .
ese museo es famoso .
tus hijas están cantando esas canciones en la calle ahora .
la carta larga estaba debajo de la mesa .
ella trabaja en la escuela .
¿ quién ha limpiado la ventana verde hoy ?
laura quiere cocinar este arroz y ana quiere cocinar la carne .
¿ es ese examen más difícil que esta pregunta ?
los médicos están muy ocupados .
los hombres tienen que limpiar esta ventana .
juan esperó a su hija en el restaurante .
pablo está hablando con los buenos estudiantes mientras él está hablando con juan .
pablo quiere comer este queso y ana quiere comer esta sopa .
¿ por qué tiene que ir el turista al río ?
a mi madre le gustan las canciones .
¿ es este museo muy famoso ?
el hombre quiere ver una película .
¿ tiene él muchos zapatos ?
pablo habla francés .
¿ va tu hijo a ver esas películas ?
¿ han visto a un camarero ?
la niña dice que mi tío estaba contento .
la niña le mandó su foto a su vecina ayer .
el perro que buscó mi vecina es grande .
pablo y carlos están enfermos .
mi hermano nos ha mandado una carta .
carmen vende camisas en la tienda los sábados .
a mi hijo le gusta ir al jardín .
¿ quieren carmen y pablo vender esta casa ?
juan perdió el paraguas y elena perdió el teléfono .
¿ había muchas niñas en el jardín ?
los caballos son demasiado grandes .
creo que el pájaro era grande .
ese abrigo no está limpio .
¿ come carmen huevos en el restaurante todos los días ?
este vestido estaba sucio ayer .
carlos quiere hablar con elena el viernes .
él no ha encontrado un teléfono esta semana .
había unos periódicos debajo de las sillas .
mi perro está comiendo esta carne .
mis hermanos también hablan francés .
¿ cuándo va a hablar nuestro hijo con carlos ?
carmen quiere comprar la bolsa y juan quiere comprar su paraguas nuevo .
este teléfono es más barato que ese paraguas .
este examen no es muy difícil .
esta calle no está muy sucia .
el perro está en la cocina .
la biblioteca está cerrada .
laura va a nadar en el río esta tarde .
ana buscó su gato , pero pedro buscó los caballos .
pablo bebió ese café el lunes .
este museo estará abierto .
este abrigo es largo .
hay dos libros sobre la cama .
tu vecina dice que esta aula está limpia .
¿ dónde perdió mi abuela su teléfono ?
la taza está llena .
esa mujer está cansada .
el gato bebió el agua fría ayer .
si llueve esta tarde , no vas a hablar con tu vecina .
él está escuchando esas canciones bonitas .
el viernes esa profesora va a escribir unas historias interesantes .
la profesora es más joven que esos médicos .
hace dos días la niña limpió las ventanas rojas .
el viernes mi hermano quiere comprar coches viejos en el mercado .
¿ cuándo compró ese niño esta bicicleta ?
si hace frío la semana que viene , mi vecina va a ver dos películas .
soy más joven que estas cantantes .
pablo no es médico .
¿ cuántos hermanos tiene el camarero ?
este es el museo más famoso del pueblo .
¿ dónde están los médicos ?
la cantante quiere tres naranjas .
las niñas ya han abierto esta caja .
¿ cuántas hermanas tiene él ?
la ventana roja está abierta .
¿ dónde está pedro ?
en este momento carmen está leyendo esas historias en el parque .
¿ quién compró estos periódicos interesantes ?
a tu hermano le gusta la ciudad .
¿ durmió juan en la habitación hace dos días ?
tienes que cerrar esta caja grande esta tarde .
¿ hay muchos estudiantes altos en el aula ?
hay muchos huevos sobre las mesas .
él no quiere ir al río porque está cansado .
hay muchas niñas en el aula .
hay dos hoteles pequeños delante del hospital .
¿ compraron esa carne ?
no quieren tocar el piano porque están enfermos .
a pablo le gusta comprar pan .
la caja que cerraron está llena .
han perdido la foto bonita .
carlos bebe leche , pero carmen bebe zumo de naranja .
mis hijos están escuchando historias en la habitación ahora .
quiero ser escritor .
ella no quiere jugar al fútbol .
los turistas que están comiendo pan son nuestros hermanos .
juan está cocinando pescado mientras laura está cantando esas canciones .
el autobús sale a las diez los domingos .
el coche que vendió el hombre es negro .
ese hombre alto tiene dos casas grandes .
a carlos no le gusta ir al mar .
tienes muchos hermanos mayores .
esta escritora le mandará un regalo al niño .
¿ quieren las mujeres leer una historia larga ?
elena está hablando con esa escritora .
el turista que está estudiando español es nuestro hermano .
los camareros que están nadando en el río son mis amigos .
no hay restaurantes baratos cerca del puente .
laura le va a mandar su foto a ana .
¿ por qué quiere nadar pedro en el mar ?
tus hermanos mayores también hablan español .
mi hijo también habla inglés .
esos turistas no han abierto las ventanas .
¿ qué ha comido elena ?
¿ compra elena periódicos interesantes ?
los paraguas son más baratos que ese teléfono .
elena está escribiendo esta historia .
mi hermano está enfermo .
tu hermano está cantando esa canción .
los pájaros no están en estos árboles .
laura le mandó el regalo a pablo .
hay mercados al lado del parque .
mi perro durmió en la casa .
a nuestras hermanas les gusta vender huevos en la calle .
mi abuela no quiere el zumo de naranja .
elena quiere tocar el piano , pero tu abuela quiere tocar la guitarra .
¿ dónde bebieron esos perros agua ?
¿ por qué fueron ana y carlos al mar ?
¿ cuándo bebió el caballo esta agua fría ?
la escritora estaba ocupada ayer .
¿ esperó él a sus hermanas menores ?
la profesora es más joven que ese hombre .
tu hermana tiene que estudiar en la escuela .
mi tío me quiere dar las llaves .
las niñas que compraron los coches son tus hermanas .
queremos estos regalos .
si hace frío mañana , el buen estudiante va a ayudar a carmen .
han visto a su gato .
¿ perdió laura su mapa ?
puedes cerrar la puerta .
mi vecina ya ha vivido en el hotel barato .
ella está en el aula .
carlos también quiere este pan .
el lunes ese turista cerró estas puertas verdes .
mi mesa estaba limpia ayer .
hay un estudiante en la biblioteca .
si hace sol el viernes , este camarero va a cocinar pescado .
el hombre esperó el autobús .
hoy pedro y laura han vendido esta bicicleta .
¿ quién habla español ?
¿ vende él queso ?
¿ a pablo le gusta jugar al fútbol en la calle ?
los hombres que están tocando el piano son mis hermanos .
creo que pablo no vio buenas películas .
la mujer que esperó el tren está contenta .
¿ qué quiere beber la profesora ?
¿ hay una carta sobre la cama ?
el teléfono que compraste está roto .
pablo es más joven que su vecina .
ella está contenta .
¿ por qué estás cantando la buena canción ?
¿ cuántos paraguas tiene ella ?
hay un estudiante en la estación .
carlos quiere trabajar en el mercado pequeño .
elena puede cocinar este arroz .
pablo también quiere tres coches baratos .
las cartas están en estos coches .
¿ son estas preguntas más difíciles que este problema ?
las buenas profesoras están comiendo arroz ahora .
la profesora que habla francés es mi hermana .
estás comiendo pescado .
¿ es el restaurante demasiado caro ?
tus amigos le quieren dar las flores a laura .
ese estudiante alto va a nadar en el mar .
carmen está esperando a su madre mientras pedro está esperando el autobús .
el paraguas que buscó ana es barato .
juan y laura quieren beber ese vino .
este es el mejor hotel de la ciudad .
a tu vecina le encanta esta sopa .
mañana tu hermana tiene que hablar con su padre .
¿ por qué tiene que comprar él abrigos ?
ella habla francés .
estos gatos son negros .
la casa era barata .
esas mujeres están bebiendo ese vino ahora .
este hotel no es caro .
el hospital está delante del museo .
la niña dice que carmen estará contenta mañana .
elena también tiene tres bicicletas .
tu amigo me tiene que mandar estas fotos .
anoche los perros durmieron en el jardín .
quiero leer esas cartas .
¿ quién tiene que abrir su carta ?
el agua está fría .
¿ ha visto mi hijo a su caballo en la playa ?
los turistas que están estudiando francés son jóvenes .
si hace frío mañana , tus amigos van a ayudar a esta escritora .
mis hijas perdieron el billete hace dos días .
esta bicicleta no es verde .
tu padre va a ver las películas .
pablo quiere ayudar a unas cantantes .
elena no bebió esa agua porque estaba cansada .
esa es tu foto .
ella no puede hablar español .
creo que laura era joven .
el examen es fácil .
¿ vio tu madre a esa profesora la semana pasada ?
a nuestra vecina le gusta jugar al fútbol .
las niñas le darán estos billetes a carmen .
a mi abuela le gustan los huevos .
esas son nuestras bicicletas .
las niñas que vieron esa gran película son altas .
mi abuela también tiene tres paraguas nuevos .
la historia que escribió mi amigo es interesante .
estos hombres son más jóvenes que este turista .
las niñas que tienen un huevo son nuestras vecinas .
ana encontró la bolsa , pero juan encontró un billete .
creo que esta flor es azul .
esa escritora puede cerrar las ventanas .
el turista que vio dos películas es joven .
las niñas no están tocando la guitarra .
no quiero leer las historias largas porque estoy cansado .
elena esperó el autobús , pero laura esperó el tren .
quiero ver estas películas .
el perro no está durmiendo en la casa ahora .
nuestras llaves estaban sobre la silla .
ana está cocinando este arroz mientras mis hermanas están escribiendo unas cartas .
carmen quiere estudiar francés , pero tu madre quiere estudiar inglés .
ese estudiante tiene muchos hermanos menores .
¿ es mi bolsa más barata que los teléfonos ?
esas casas son viejas .
¿ están los turistas durmiendo en la habitación ?
nuestra madre nos mandó una carta .
le tienes que dar este billete a este estudiante .
la profesora está buscando su paraguas mientras laura está nadando en el río .
a nuestra abuela le encantan las canciones .
él conoce a pedro .
había una niña alta en el aula .
carlos quiere tocar el piano y elena quiere tocar la guitarra .
esta cantante estaba en el aula .
esos buenos médicos quieren tocar el piano esta tarde .
¿ está la taza sobre la mesa ?
él está escribiendo esas historias .
pedro vende abrigos negros , pero carmen vende camisas .
nuestra abuela le quiere dar esta flor a pedro el viernes .
carmen quiere cocinar este pescado , pero tu hermana quiere cocinar la sopa .
la calle está limpia .
¿ quiere él cocinar este arroz ?
juan quiere el pescado .
a nuestra hija le encanta esa flor .
¿ era ella alta ?
¿ están estos turistas leyendo este periódico en este momento ?
ese estudiante es tan alto como el hombre .
ana es más joven que el turista .
¿ qué cerró mi hermana el lunes ?
la escritora que vendió estas mesas es alta .
hay una carta interesante debajo de la silla .
pablo está muy cansado .
¿ cuándo bebió tu gato esta agua ?
mi vecina leyó historias largas la semana pasada .
¿ vive él en esta casa ?
¿ quién puede jugar al fútbol ?
¿ tiene él que ir a la playa ?
¿ cuándo tiene que cerrar mi hija estas ventanas rojas ?
hay un buen estudiante en la escuela .
la bicicleta es azul .
hay tiendas pequeñas delante de la biblioteca .
laura esperó el autobús , pero tu padre esperó el tren .
tu hermana dice que esta puerta es roja .
juan puede tocar la guitarra .
ana está tocando la guitarra mientras tu abuela está durmiendo en el hotel .
estoy limpiando la habitación .
hay una carta sobre la silla .
esa buena cantante encontró su foto la semana pasada .
no has cerrado esta puerta esta semana .
pablo no quiere comer el queso porque está ocupado .
¿ dónde está el árbol ?
pablo les dio un mapa a los médicos anoche .
ana tiene que cerrar la caja .
estos son nuestros zapatos azules .
¿ tienes muchos billetes ?
ana perdió la bolsa ayer .
anoche el médico alto compró un periódico .
a carlos le encanta comer naranjas .
ella también conoce ese pueblo .
la calle no está sucia .
el viernes laura y ana quieren beber el zumo de naranja .
creo que los museos son interesantes .
tu tío quiere escribir esa carta mañana .
¿ durmieron en la habitación ?
a mi hija le gusta comprar manzanas .
ella quiere trabajar en la escuela mañana .
¿ cuántos libros tiene la profesora ?
mi hija tiene que abrir su carta esta tarde .
nuestro buen libro está en esta cocina .
pablo puede abrir sus cartas interesantes .
¿ había una casa al lado del río ?
el paraguas nuevo está sobre la mesa .
carlos perdió su billete , pero pablo perdió su llave .
esta profesora también tiene muchos libros .
¿ quién está durmiendo en la habitación ?
son más jóvenes que estas profesoras .
el hombre no tiene que abrir las cajas .
creo que pablo lleva su abrigo .
mi hermana no ha encontrado su llave .
les gusta leer cartas .
esta escritora también conoce a esa niña alta .
¿ va ella a cocinar esta carne ?
había unos estudiantes en el aula .
en este momento mi tío está buscando su mapa .
tu abuela puede cantar una buena canción .
carlos y laura conocen la ciudad .
quieres trabajar en el museo .
pedro quiere este café , pero juan quiere la leche .
ella va a vender sus sillas .
el médico no quiere estudiar inglés porque está enfermo .
estos mercados son tan pequeños como este museo .
¿ cuántos libros tiene carlos ?
el hombre tiene que comprar una flor la semana que viene .
este es el jardín más bonito de la ciudad .
ese gato estaba en la playa .
ella abrió la carta larga ayer .
¿ había una casa delante del parque ?
ella no estaba en la calle .
la carta que abrieron los médicos es interesante .
el perro no bebió agua fría ayer .
¿ quieres ir al jardín ?
los niños que abrieron su carta son mis amigos .
mi hermana está tocando el piano .
la pregunta es tan difícil como ese examen .
esta cama es más pequeña que estas sillas .
¿ es la pregunta más fácil que este problema ?
tu hermano no estaba ocupado ayer .
mi hermano mayor está estudiando en la biblioteca en este momento .
tu hermana conoce a juan .
esos zapatos son rojos .
a nuestra hermana no le gusta comprar flores en la tienda .
esta semana carmen ha encontrado su bolsa .
el gato negro durmió en la casa grande la semana pasada .
juan y ana están cocinando sopa caliente .
si hace frío mañana , la escritora va a ver cuatro películas .
juan quiere beber esa agua .
las profesoras le han mandado un regalo a la niña .
carlos va a comprar el arroz .
¿ era nuestra vecina una buena cantante ?
pedro quiere comer el queso , pero nuestra hermana quiere comer el pan .
hay muchos pájaros en el parque .
hay una niña en la playa bonita .
no son tan altos como ese camarero .
hay una bicicleta azul delante del hospital .
nuestra abuela no le quiere mandar la flor roja a esta mujer .
carlos quiere comer este pan , pero carmen quiere comer la sopa .
pedro quiere estudiar español , pero pablo quiere estudiar inglés .
van al mar .
estás en el mercado grande .
mi vecina quiere jugar al fútbol .
a tu hijo le gusta esa flor .
¿ a juan le gustan los caballos ?
esas bicicletas son nuevas .
a la mujer le gusta vender flores .
la bolsa que encontró ella es barata .
son más jóvenes que ese médico .
ahora nuestro amigo está durmiendo en la habitación .
estos restaurantes son más pequeños que la casa .
esa profesora está cantando una canción bonita .
los exámenes son más difíciles que esta pregunta .
esta niña va a nadar en el río .
ella también tiene tres casas .
pablo tiene que limpiar la cocina .
mi perro es pequeño .
la escritora tiene que cerrar estas ventanas esta tarde .
al médico le gusta comprar flores bonitas en el mercado .
a nuestro hermano le gusta vender queso .
esta niña lleva sus sombreros .
¿ vas a jugar al fútbol ?
¿ cuántos libros tienen estas mujeres ?
¿ es la pregunta demasiado fácil ?
ella quiere jugar al fútbol esta tarde .
¿ están los turistas bebiendo buen vino en el restaurante ?
nuestro amigo tiene muchas llaves .
hay un niño en la casa .
elena está escuchando esta buena canción mientras él está cocinando esa sopa caliente .
los sábados el estudiante vende queso .
hay una niña alta en la playa .
nuestro hermano quiere estudiar francés el viernes .
esa es tu camisa nueva .
elena está comiendo arroz mientras están estudiando español .
el turista que vende abrigos es joven .
la cantante me quiere dar la flor .
hay una niña en la tienda .
a tu padre le gusta comer pescado .
mi tío le ha mandado dos flores azules a su abuela .
¿ compró ese médico una flor verde la semana pasada ?
él dice que él es joven .
el camarero puede abrir la ventana azul .
los hombres llevan sus zapatos nuevos .
los hombres que perdieron sus fotos son tus amigos .
mi madre no quiere escuchar esas historias la semana que viene .
el estudiante está cantando estas canciones mientras carlos está bebiendo la leche .
¿ quiere ese camarero este paraguas ?
a tu padre le encanta la playa .
ahora laura no está tocando el piano .
¿ es la flor roja ?
el paraguas que compró ella es barato .
laura lee cartas y pablo lee historias .
ana está limpiando la mesa mientras elena está esperando a su abuela .
¿ es ese estudiante más alto que esos hombres ?
este camarero es más joven que estas mujeres .
la casa que limpió nuestro tío es pequeña .
hay unos buenos estudiantes en la playa .
laura perdió la bolsa el lunes .
mis coches son negros .
mi hija quiere ser una médica famosa .
pablo buscó su perro blanco y carlos buscó el caballo .
laura quiere esta camisa .
¿ quién conoce esta ciudad ?
tienes muchos problemas .
este es el hotel más caro del pueblo .
si hace frío mañana , ese estudiante alto va a jugar al fútbol .
laura puede cocinar el pescado .
la escritora que trabaja en el hotel viejo está triste .
juan quiere el zumo de naranja , pero carmen quiere este café .
tu madre no vende naranjas .
hay unos periódicos sobre las camas .
¿ cuándo encontraron laura y carmen un billete ?
¿ por qué quiere ver juan esas películas ?
las cantantes que quieren un regalo están tristes .
ana es más joven que este camarero .
nunca hemos limpiado esta ventana .
este camarero tiene que estudiar en la universidad .
estos problemas son más fáciles que el examen .
mi perro está bebiendo el agua en el río largo .
juan va a estudiar francés mañana .
si hace sol mañana , carlos comprará las bicicletas .
tus amigos quieren vender la casa cara .
la mujer no es muy vieja .
¿ puede la niña hablar inglés ?
nuestro hijo era escritor .
pedro come manzanas y tu madre come pescado .
somos médicos .
podemos jugar al fútbol .
esas sillas son tan pequeñas como nuestra cama .
pedro tiene que ir a la playa .
si llueve mañana , tu abuela no va a nadar en el río .
¿ quién tiene que estudiar español en la escuela ?
él no ayudó a estos camareros .
tus sillas son más pequeñas que esas mesas .
¿ durmió nuestro perro en la casa anoche ?
hay dos periódicos sobre la cama .
hoy mis vecinas han comido la manzana .
¿ quién bebió té el lunes ?
él es tan alto como sus vecinas .
¿ dónde están leyendo el periódico ?
la niña está buscando al perro .
¿ estará ella enferma mañana ?
ana ya ha limpiado esta ventana .
pedro puede cocinar esta sopa .
el camarero que trabaja en la escuela es joven .
hay una universidad detrás de la escuela .
nuestra abuela le tiene que mandar dos regalos a laura .
¿ por qué quieres ir al museo ?
a ese turista le gusta esa película .
ese hotel es barato .
la mujer que conoce a ese camarero es mi hermana .
¿ quién ha limpiado esta cocina ?
¿ por qué tienen que estudiar pedro y pablo español ?
¿ dónde está bebiendo ese gato esa agua ?
laura quiere cocinar este arroz , pero nuestra abuela quiere cocinar la sopa .
¿ quieren pablo y elena tocar la guitarra mañana ?
la silla es muy grande .
juan tiene un huevo y tus hijos tienen dos manzanas .
no han comido ese queso hoy .
nuestra abuela te tiene que mandar su carta .
carlos quiere el arroz , pero mis hijos quieren esta sopa .
mi tío te dio el libro anoche .
ese camarero va a escribir dos cartas esta tarde .
esa pregunta era fácil .
¿ es ella más alta que esa niña ?
¿ durmió pedro en el hotel ?
estos zapatos son negros .
nuestro hijo nos tiene que dar dos llaves .
elena bebió este té , pero laura bebió el café .
¿ cuándo vas a escribir historias ?
¿ dónde tiene que comprar él este regalo ?
carlos quiere comer esta manzana y mis amigos quieren comer el queso .
el buen médico quiere cantar dos canciones en la calle larga .
¿ dónde está el pájaro ?
este niño no puede tocar el piano porque está enfermo .
¿ cuántos periódicos compraron elena y carmen ?
carmen está escuchando cuatro historias .
los turistas altos quieren leer esas historias en la biblioteca mañana .
pablo encontró la foto bonita , pero ana encontró la bolsa .
¿ por qué tienen que vender juan y ana su coche verde ?
a elena le gusta el mar .
tu padre quiere esos regalos .
la cantante que está tocando el piano está triste .
el niño que está nadando en el mar es joven .
¿ a carlos le gusta esa canción ?
el gato está en el jardín pequeño .
ese niño está cantando estas buenas canciones mientras carmen está durmiendo en la casa .
los gatos están comiendo la carne .
si hace sol la semana que viene , no van a ver películas largas .
ese problema no era difícil .
ella está en la casa .
si hace frío mañana , pablo no va a escribir esa historia .
tu hermano encontró los teléfonos caros .
ella va a comprar ese pescado en el mercado .
la semana pasada ana vio a carmen .
hay un coche delante de la tienda .
a elena no le gusta leer libros .
¿ al estudiante le gusta jugar al fútbol en la playa bonita ?
la bolsa es tan barata como estos teléfonos .
tu padre no ha perdido la foto .
esta mujer no nos va a mandar su libro .
carlos habla francés , pero nuestro hijo habla español .
mis hijos no están detrás de la puerta .
ana está buscando a sus perros en la casa .
mi amigo tiene que estudiar en la biblioteca .
el perro era blanco .
mis hijas les mandaron el regalo a sus hermanas hace dos días .
¿ está el zumo de naranja frío ?
este médico no quiere jugar al fútbol porque está enfermo .
mi padre no comprará la bicicleta verde esta tarde .
juan ha vivido en esta ciudad .
¿ dónde esperó la cantante a su padre ?
viste una película .
tu hija tiene que buscar la bolsa .
el paraguas que buscó elena está roto .
laura puede hablar inglés .
ella no quiere escuchar esa canción el viernes .
esa mesa está sucia .
a mis hijas les gusta ir a la tienda .
si hace calor esta tarde , elena comprará un vestido .
la tienda no está abierta .
¿ es el caballo más grande que ese gato ?
la mujer que está hablando con ese estudiante es tu vecina .
nuestros gatos están durmiendo en la casa vieja .
¿ cuándo durmieron los gatos en el jardín ?
¿ hay un árbol detrás del parque ?
¿ quién cerró las cajas ?
la casa que vendió tu amigo es barata .
los perros están bebiendo esta agua en el jardín ahora .
estoy estudiando español mientras elena está bebiendo café .
le he dado el mapa a ana .
ana vende flores los sábados .
carlos perdió el teléfono y mi vecina perdió los billetes .
estas mujeres pueden cocinar esa carne .
nuestro tío te dio cuatro flores .
creo que la cantante alta también tiene tres preguntas .
nuestra hermana tiene que estudiar en la escuela esta tarde .
carmen abrió estas ventanas , pero tu padre abrió estas puertas .
¿ por qué están estudiando laura y elena español ?
la mesa que vendió pablo es pequeña .
a él le encantan las historias .
este es mi billete .
mi tío no quiere ser médico .
la habitación que limpiaron carmen y juan está limpia .
carlos perdió el billete , pero ana perdió el mapa .
el vestido es más barato que estos sombreros .
¿ son estudiantes ?
elena está esperando a su hijo mientras pablo está durmiendo en el hotel .
¿ qué bebieron tus caballos ?
queremos cantar buenas canciones en la calle .
¿ a nuestra madre le gusta vender flores rojas en el mercado pequeño ?
el periódico es más interesante que esa historia .
a laura no le gustan las canciones .
ella está escuchando una buena canción .
la escritora que vive en el pueblo es alta .
el abrigo es largo .
¿ hay muchas bolsas sobre la silla ?
hay un libro sobre la cama .
¿ tiene carlos que esperar a sus amigos ?
esos problemas son tan difíciles como el examen .
¿ limpió ella las mesas grandes anoche ?
tu madre te quiere dar estas fotos bonitas esta tarde .
esa mujer está cocinando ese arroz .
mi tío te ha mandado cuatro buenos libros hoy .
¿ perdió ese turista su foto hace dos días ?
pablo y laura llevan sus zapatos baratos .
esas mesas son más pequeñas que esta silla .
el gato no comió el pescado anoche .
a tu tío le encanta este perro .
no están leyendo un periódico en la habitación ahora .
el abrigo es blanco .
pedro está cocinando esta carne mientras ella está durmiendo en la casa .
¿ a juan le gusta la playa ?
¿ estará esta niña enferma mañana ?
¿ trabaja mi amigo en la escuela ?
el camarero que perdió el paraguas nuevo está contento .
¿ quién compró los periódicos en el mercado ?
ella no puede ir a la playa porque está enferma .
laura y carlos quieren comprar ese regalo .
¿ quién puede abrir su carta ?
¿ ha encontrado la profesora su teléfono nuevo esta semana ?
¿ cuándo bebieron esos caballos esa agua ?
¿ por qué escribieron tus hermanos la carta ?
mi tío le mandó su foto a este estudiante el lunes .
¿ cuándo compró él un coche ?
la cantante le va a dar este regalo a la mujer .
carlos está escuchando esta historia mientras estás esperando el tren .
¿ qué abrieron elena y carmen hace dos días ?
en este momento ella está esperando el tren en la estación .
el coche no estaba delante de este parque .
hay águilas en el jardín pequeño .
la puerta está cerrada .
el hombre está bebiendo leche fría mientras elena está cocinando sopa .
¿ dónde compra ella flores verdes ?
ana quiere dos bolsas .
a mi hermano le encanta el río .
el pájaro no está en este jardín .
el turista comprará esos sombreros en el mercado pequeño .
el estudiante trabaja en el restaurante .
él tiene que limpiar la ventana .
estos niños altos le quieren dar su libro a carlos la semana que viene .
la mujer que está escuchando historias es joven .
el turista está buscando a su caballo grande mientras carmen está cantando cuatro canciones .
a ella le gusta comer naranjas .
estas profesoras no visitaron el museo porque estaban enfermas .
¿ cuándo comieron mis hermanas la sopa ?
hay cuatro niños altos en el hospital .
juan también quiere el pan .
este mercado estaba abierto .
no hay bolsas en la cocina .
creo que nuestro tío limpió esta casa barata ayer .
mi hermana le mandó cuatro fotos bonitas a su hermano .
anoche mi hermana comió estas naranjas en el restaurante .
él no puede hablar francés .
estos caballos eran pequeños .
la biblioteca cierra a las dos los domingos .
podemos cocinar esa sopa .
las películas que vio esta cantante son interesantes .
¿ cuántos libros leyeron elena y carmen ?
estás durmiendo en la casa mientras pedro está escuchando unas canciones .
los perros bebieron agua la semana pasada .
si llueve esta tarde , mi amigo va a nadar en el mar .
mañana laura quiere escribir historias .
pablo está bebiendo té mientras los turistas están tocando la guitarra .
hay dos buenos libros en la cocina .
hay cartas sobre la silla .
¿ eres médico ?
el zumo de naranja está muy frío .
ana quiere cocinar esta carne , pero elena quiere cocinar este arroz .
tu hermana no quiere estudiar español porque está enferma .
juan y pedro pueden tocar la guitarra .
¿ qué tienen que abrir ?
¿ quiere mi hermana nadar en el río ?
hay una tienda cerca de la casa .
el turista joven le dará una foto bonita a laura .
hoy ana ha visto un pájaro grande .
hay muchos estudiantes en la tienda grande .
¿ está carmen hablando con su madre ahora ?
¿ hay un niño en la calle larga ?
creo que la puerta azul está abierta .
¿ está ana esperando a su hija en este momento ?
esos gatos no están comiendo esta carne .
carmen me quiere dar su llave mañana .
tu hijo no nos dará dos regalos la semana que viene .
tus hermanas mayores están escuchando una historia interesante .
¿ van carmen y elena a ver esa película ?
mi tío es tan alto como ese médico .
carmen y pedro no limpiaron esta aula .
¿ cuándo vio la cantante a su padre ?
mi hija me mandó esta flor .
a mis hijos no les gusta la playa .
carlos y carmen pueden cocinar ese arroz .
el teléfono es más caro que esa bolsa .
¿ dónde come esta profesora manzanas ?
estas profesoras no van a estudiar español porque están enfermas .
ana y juan han perdido sus billetes hoy .
a tu amigo le encanta la playa .
mi hermano me dio la foto bonita .
hay paraguas debajo de la cama .
¿ a ella le gusta ir al mar ?
carmen quiere estudiar francés y mi hijo quiere estudiar inglés .
laura ha visto un caballo hoy .
¿ quiere ella un coche rojo ?
mis perros están comiendo ese pescado ahora .
creo que el puente es famoso .
el árbol grande está al lado de la biblioteca .
este niño esperó a su vecina en el restaurante .
mi hijo dice que van a ver dos películas .
¿ cuándo tiene que estudiar tu hermano en la escuela ?
mi madre dice que esta profesora conoce ese pueblo .
¿ bebió la profesora esta agua el lunes ?
los niños están escuchando esa historia ahora .
a nuestro hijo le gusta el café .
tu hija dice que ella también tiene cuatro manzanas .
¿ va él a estudiar español ?
pedro y carlos nunca venden queso .
carlos no le mandó una flor azul a su hermano la semana pasada .
nuestro amigo le va a dar tres regalos a carlos .
nuestro hermano te va a mandar una carta interesante la semana que viene .
pablo no tiene que cerrar la caja .
nuestros perros no están bebiendo el agua en este momento .
este autobús sale a las nueve .
nuestro hijo no es un gran estudiante .
¿ qué tienen que buscar tus hermanos en el parque ?
tu gato está durmiendo en el jardín en este momento .
no queremos beber esa leche porque estamos cansados .
¿ qué encontraron ?
tus bicicletas son azules .
elena leyó unas cartas en la habitación .
¿ cuántos periódicos leyó nuestra vecina ?
el turista también conoce a elena .
¿ quiere ella trabajar en el mercado ?
pedro quiere comprar un coche , pero pablo quiere comprar una bicicleta .
mi hermano está estudiando en la biblioteca .
la escritora no quiere comprar regalos porque está cansada .
¿ quién está escribiendo una historia ?
nuestro perro comió carne en la cocina .
la escritora no puede nadar en el río porque está ocupada .
¿ dónde beben esas cantantes té caliente ?
pedro puede ir a la playa .
este camarero joven está esperando a su hijo .
no me gustan las películas .
estos camareros le van a mandar esta foto bonita a su vecina el viernes .
estos estudiantes van a visitar a su madre .
pablo es profesor .
¿ vas a vender esta mesa ?
¿ está mi gato bebiendo el agua en este momento ?
el autobús que esperó tu hermana está vacío .
mi vecina está bebiendo ese zumo de naranja .
compraste el pan en la tienda .
nuestro gato grande comió ese pescado .
la casa que limpió tu tío es vieja .
¿ qué está escuchando mi hermana ?
juan esperó a sus hijos .
pedro comió esta naranja , pero carmen comió esta carne .
si hace calor el viernes , elena va a estudiar francés .
¿ quién esperó a su madre ?
mi tío es médico .
tu hija ha leído un libro .
¿ cuándo limpió ella el aula ?
¿ quiere pablo comer el arroz en la cocina la semana que viene ?
nuestra bicicleta era verde .
este perro es tan grande como ese caballo .
¿ son los zapatos verdes muy nuevos ?
estás nadando en el mar .
hay muchos turistas jóvenes en el buen hotel .
tu madre dice que pedro está escuchando historias .
mi hermana nos ha mandado este regalo .
¿ dónde bebió este perro el agua fría ?
tu amigo no va a ver esta película porque está cansado .
el hombre que tiene muchos libros está cansado .
¿ qué tiene que vender ana ?
la bicicleta está rota .
ya has vivido en este pueblo .
carlos encontró un billete y laura encontró las llaves .
¿ bebió él este vino ?
mi hija le mandó el buen libro a carlos .
creo que pedro va a comprar la flor bonita el viernes .
¿ cuándo encontró ella un mapa ?
ana puede tocar la guitarra .
nos gustan los libros .
el hospital está detrás de los restaurantes .
mi padre no va a nadar en el río porque está ocupado .
la tienda abre a las seis .
pablo le dio la foto a pedro .
esas películas son interesantes .
¿ vende mi madre queso los domingos ?
tu tío dice que las ventanas son azules .
elena cerró la puerta , pero ana cerró la ventana .
¿ están estas cantantes en el jardín ?
mi vecina también tiene muchos teléfonos .
hay unos restaurantes al lado del hospital .
¿ tiene ana una naranja ?
mi vecina tiene que ayudar a esa profesora .
¿ dónde leyó pablo esas historias ?
¿ está tu hija buscando sus mapas ?
juan puede ayudar a los médicos .
¿ tiene ella muchos exámenes ?
este es nuestro caballo .
¿ dónde está leyendo carlos este periódico ?
mi abuela tiene que esperar a su tío la semana que viene .
estas son nuestras llaves .
¿ comió nuestro gato esa carne ?
ese es nuestro paraguas caro .
no hay niños en la tienda .
las cantantes son buenas .
le dieron cuatro regalos a elena .
la caja que cerraron laura y elena es pequeña .
el paraguas que perdió pablo es barato .
la semana que viene el médico tiene que ir al mercado .
los médicos vendieron sus bicicletas el lunes .
pablo está escuchando una buena canción mientras carlos y laura están escribiendo una carta .
carmen también tiene dos hermanos mayores .
tu padre le tiene que mandar esta foto a su vecina .
nuestro tío quiere tocar la guitarra esta tarde .
mi amigo dice que el problema es muy fácil .
él dice que esta taza está sucia .
estos estudiantes no compran periódicos interesantes .
¿ quieren mis hijas ser estudiantes ?
¿ cuántos vestidos compró mi tío ?
creo que la leche está fría .
¿ qué quiere tocar ella ?
¿ dónde están hablando con pedro ?
carmen esperó el autobús .
quieres ayudar a tu hermana la semana que viene .
el estudiante comprará los zapatos en el mercado el viernes .
había una escuela cerca del parque .
mi abuela te dará una flor .
ese niño vio unas grandes películas .
nuestro hermano quiere cuatro regalos .
la pregunta es tan fácil como este problema .
juan no puede cocinar ese arroz en la cocina .
¿ qué ha vendido la escritora ?
elena vende manzanas y nuestra hija vende naranjas .
hay un pájaro grande en el jardín .
mis gatos bebieron esta agua .
¿ está él en el restaurante caro ?
elena y carlos pueden cocinar esta carne .
elena abrió la ventana verde .
el vestido es verde .
mis vecinas quieren este zumo de naranja .
pedro puede ayudar a un médico .
si llueve esta tarde , carmen va a ver unas películas .
el paraguas es muy nuevo .
carlos bebe té y nuestra abuela bebe café caliente .
creo que el camarero quiere este regalo .
el camarero que está esperando el autobús es mi amigo .
hay dos huevos sobre la mesa grande .
la cantante que está hablando con pablo es tu hermana .
juan cerró las ventanas .
pablo va a nadar en el río largo .
nuestros hermanos compran pescado en el mercado los domingos .
el camarero dice que mi perro era grande .
¿ por qué tiene que ir ana al mar ?
el niño dice que el pueblo era grande .
carmen tiene que hablar con su hermana .
laura va a ver tres películas .
la flor era azul .
la película que vio mi tío es interesante .
las cajas que abrieron ana y laura están vacías .
carmen quiere un huevo , pero mi hermano quiere este arroz .
mi hija era una estudiante famosa .
¿ tiene mi hermana que comprar pescado ?
a mi abuela le gusta el zumo de naranja .
a nuestras hermanas les gusta vender manzanas en el mercado .
carmen no bebió esta agua fría porque estaba enferma .
a mi hermana le encanta jugar al fútbol .
nuestros amigos no le mandaron cuatro buenos libros a su padre .
pueden tocar el piano .
el hotel está delante del parque .
van a vender este coche nuevo .
mi tío dice que nuestro paraguas es muy nuevo .
¿ cuántos zapatos compraron laura y juan ?
ese estudiante estaba ocupado ayer .
mi abuela durmió en el hotel .
esos vestidos son rojos .
mis hijos no quieren cantar una canción bonita porque están enfermos .
los niños que tienen muchas hermanas están cansados .
quiero vender este coche nuevo .
él les mandará un libro a estos niños mañana .
a mi hija le gusta comprar huevos .
¿ están en la playa ?
la mujer quiere estudiar inglés .
el periódico es tan interesante como las historias .
este perro bebió el agua .
mi hermana mayor quiere beber esta leche .
a carlos no le gusta vender camisas .
hoy has cerrado las puertas rojas .
los coches están delante de los restaurantes .
el estudiante que quiere este coche viejo está cansado .
esa cantante bebió esta agua .
él quiere cantar canciones bonitas la semana que viene .
mi hermana leyó tres cartas en la biblioteca .
¿ quién tiene que abrir estas ventanas ?
el paraguas es más barato que las bolsas .
hay un libro en la caja .
estamos durmiendo en el hotel .
¿ tiene ana un buen libro ?
el hombre que bebió el vino es nuestro hermano .
pedro comió este queso la semana pasada .
¿ venden huevos todos los días ?
quieres un regalo .
¿ cuándo tiene que hablar esa mujer con pablo ?
les han dado este regalo a las mujeres .
pablo no quiere ayudar a juan porque está ocupado .
no tienen que esperar el autobús .
hay un estudiante en el aula .
tengo que hablar con unos camareros la semana que viene .
¿ hay un estudiante en la playa ?
¿ quién tiene que ir al hotel ?
el estudiante le ha dado estas flores bonitas a su amigo .
tu tío lee cartas .
mis hermanas están en la universidad .
puedes tocar el piano .
van a comprar dos periódicos interesantes .
si llueve el viernes , no voy a estudiar español .
los gatos estaban en la playa .
¿ está mi hermano demasiado ocupado ?
ella no va a visitar a su vecina porque está ocupada .
esa profesora está escuchando dos historias .
el turista que visitó a su hija está contento .
a esa cantante le encantan las canciones .
también tienen cuatro coches .
a mi abuela le gustan las películas .
tu perro no está durmiendo en la habitación .
queremos escuchar esa canción esta tarde .
¿ por qué leyeron esas historias ?
el restaurante abre a las nueve .
hay llaves en el coche .
mi padre puede tocar la guitarra .
a nuestra vecina no le gusta comer huevos .
¿ van a ver esa gran película ?
hace dos días elena y carmen ayudaron a unos turistas .
la bolsa que encontraron esos camareros es nueva .
ese restaurante no es barato .
los libros que leyó elena son interesantes .
hay una niña en el hospital .
la mujer vieja vende manzanas .
no voy a comprar ese periódico interesante .
¿ es el mercado grande ?
el viernes tienen que cerrar las cajas pequeñas .
nuestras hijas le mandaron el regalo a elena .
elena y juan dicen que la pregunta es muy difícil .
mi hija les mandó tres cartas a sus hermanos ayer .
ana es tan alta como su madre .
elena va a ayudar a pedro .
este camarero encontró la llave .
creo que la escritora es muy famosa .
él también tiene muchas camisas .
el camarero estaba enfermo ayer .
si hace calor mañana , las cantantes jóvenes van a estudiar inglés .
este es tu sombrero azul .
a él le gusta vender sombreros negros .
carlos buscó su caballo , pero tu hermano buscó su perro .
este perro no está bebiendo agua .
¿ perdió el hombre su bolsa ?
elena perdió su mapa y carlos perdió su teléfono .
el aula está sucia .
la mujer que está cocinando el pescado está cansada .
esta cantante no le tiene que dar este regalo al niño .
¿ es laura estudiante ?
los perros están en la cocina .
¿ es esta carta interesante ?
hay águilas en el jardín .
el mercado abre a las seis .
pedro puede ir a la casa .
¿ dónde está bebiendo la mujer ese buen vino ?
¿ qué quiere escuchar mi vecina ?
¿ cuándo tienen que estudiar esos hombres español ?
ana va a vender la casa .
carlos quiere escribir unas historias interesantes .
mis hijos dicen que esta puerta es verde .
ana ha abierto esta carta .
son altos .
mi hermano menor te va a dar este paraguas barato esta tarde .
el problema es más difícil que los exámenes .
el niño que va al pueblo es mi hermano .
¿ qué quieren carmen y pablo ?
el teléfono que buscó él está roto .
¿ esperaron tus hermanas a su hijo ?
nuestra madre no quiere visitar estos museos porque está enferma .
¿ por qué quiere escuchar mi abuela la historia ?
la silla es más pequeña que esta cama .
elena no está durmiendo en el hotel .
las profesoras que abrieron esta carta interesante son tus hermanas .
¿ dónde tienes que estudiar francés ?
esos turistas son más altos que su madre .
la pregunta es más difícil que estos exámenes .
esta profesora le va a mandar cuatro flores a laura .
esa pregunta es fácil .
hay queso sobre la mesa .
hay unas tiendas al lado de la calle .
el árbol no está detrás de este parque .
¿ está la cocina muy sucia ?
elena buscó a su caballo .
pedro les mandó su foto a sus amigos .
juan y laura están esperando el autobús .
carlos puede ayudar a pedro .
no hay buenos estudiantes en el mercado .
no queremos nadar en el mar porque estamos cansados .
esa niña no quiere ver esas películas largas porque está ocupada .
la carta que leyó él es larga .
¿ está pablo limpiando sus mesas ?
¿ dónde tienen que esperar el tren ?
¿ quieres jugar al fútbol la semana que viene ?
a tu hijo le gusta leer historias largas .
laura conoce a esta escritora .
¿ por qué está comiendo el estudiante ese pan ?
ella lleva su camisa azul .
estas buenas profesoras no quieren escribir esta carta porque están ocupadas .
el niño conoce esta gran ciudad .
mi tío encontró una foto bonita .
¿ qué vendió pablo el lunes ?
a carlos le gusta ese gato .
a carmen no le gusta comprar periódicos .
¿ ha vendido la profesora sus mesas esta semana ?
mi padre va a ver películas largas mañana .
el tren que esperó ana está vacío .
los coches no están delante de los museos .
mi casa era vieja .
¿ es ese médico tan bueno como nuestra vecina ?
carlos durmió en el hotel .
carmen comió el queso y mi amigo comió esta sopa .
¿ qué quiere tocar ana el viernes ?
¿ quién quiere beber este zumo de naranja ?
el estudiante no quiere escuchar la buena canción porque está ocupado .
¿ cuántos teléfonos compraste ?
has perdido el paraguas caro esta semana .
si llueve la semana que viene , nuestro amigo comprará esta silla .
pablo no va a hablar con pedro porque está enfermo .
ana habla francés y mi madre habla español .
creo que estas calles están muy limpias .
vas a escribir cuatro cartas .
creo que el pueblo es grande .
nuestros hijos le tienen que dar la foto a la niña .
hace dos días carlos vio este pájaro en la playa .
hay un niño alto en el parque grande .
ana no leyó buenos libros porque estaba ocupada .
mi abuela es una buena escritora .
el gato comió pescado ayer .
el puente es viejo .
¿ quién vio pájaros grandes ?
no quieres el queso .
¿ a mi abuela le gusta este café ?
carlos no quiere cantar canciones porque está enfermo .
ya has limpiado esta habitación .
esa profesora quiere escribir esta carta mañana .
elena va a hablar con la cantante famosa .
ese camarero también quiere un teléfono .
¿ a tu padre le gusta vender naranjas ?
a ese médico le gusta vender flores .
¿ vio mi tío a un camarero ?
mis hijas llevan una camisa .
el camarero que habla inglés es mi amigo .
esta tienda es pequeña .
este es tu gato grande .
si hace calor la semana que viene , elena va a comprar esa naranja .
¿ cuántas flores compraron ?
esta semana nuestro amigo no ha vivido en el hotel nuevo .
esta playa es muy bonita .
esas flores son verdes .
¿ lleva carmen sus zapatos baratos ?
en este momento mis gatos están comiendo ese pescado .
la mujer es más joven que el estudiante .
la cantante que esperó a su padre es nuestra hermana .
juan cerró esta ventana verde .
hay una escuela al lado de las calles .
¿ a la escritora le gustan los caballos ?
tu hermano menor nos tiene que dar cuatro libros .
esa bicicleta es azul .
este restaurante estará abierto .
estoy bebiendo ese café en este momento .
él quiere trabajar en el mercado .
a nuestras vecinas les encanta beber café .
ana lee periódicos y tu abuela lee libros .
ana te ha dado dos mapas .
¿ está mi tío esperando el autobús ?
ella buscó el paraguas .
me gusta el agua .
él quiere ser escritor .
este es el hotel más grande del pueblo .
juan y pablo le han dado una foto bonita a pedro .
carlos está durmiendo en la casa mientras nuestro tío está bebiendo té .
mi camisa es azul .
no hay pájaros grandes en los árboles .
¿ a nuestro hermano le gusta este café ?
mi madre le ha dado tres mapas a su abuela .
a laura no le gusta leer historias interesantes .
creo que el mercado es muy grande .
¿ cuántas bolsas compraste ?
¿ estaba el camarero triste ayer ?
la profesora está esperando el tren .
tu hermano comprará su camisa blanca mañana .
las mujeres no quieren escuchar esa historia porque están cansadas .
mis hijas no quieren hablar con un camarero porque están ocupadas .
¿ dónde están nuestros hijos ?
¿ somos más jóvenes que el médico ?
si hace frío la semana que viene , van a comprar unas flores .
¿ están nuestros perros comiendo la carne ?
pedro quiere tocar el piano , pero juan quiere tocar la guitarra .
mi madre puede cantar la canción en la calle .
juan esperó el tren , pero tu abuela esperó el autobús .
esta profesora esperó a su hija anoche .
el niño ha visto estas águilas grandes esta semana .
tu padre lleva una camisa .
nuestra madre me ha mandado las cartas .
el médico que compró dos bicicletas azules es alto .
este tren está vacío .
nuestros gatos no estaban en la cocina .
las flores que compraron las mujeres son bonitas .
¿ limpió juan esta habitación ?
¿ había muchos árboles al lado de la tienda ?
estos hombres nunca han comido el huevo .
¿ tiene juan que abrir estas cajas esta tarde ?
esa bolsa está llena .
el gato negro es muy pequeño .
elena quiere beber este té y mi hermano quiere beber la leche .
ella dice que elena y carlos no beben vino en el restaurante todas las semanas .
hay unos estudiantes en el parque .
laura está buscando su teléfono barato mientras mi hermana está escribiendo cartas .
ella conoce este pueblo .
a elena le gusta la carne .
mi hermano también quiere sopa .
a mi hermana le gusta beber leche .
ana nunca ha vendido esta silla .
ella estará contenta mañana .
¿ quiere mi tío esta leche ?
no estás estudiando español ahora .
le han mandado una carta a carlos .
carmen y pedro no quieren escuchar canciones porque están cansados .
¿ quiere la profesora esas camisas ?
él es tan alto como esta cantante .
en este momento la niña alta está estudiando en la biblioteca .
¿ cuántas bicicletas tienen ?
el tren que esperó nuestro padre está lleno .
ana no ha visto a pablo en la calle larga .
tu hijo le tiene que mandar dos regalos a la niña la semana que viene .
ese museo estaba cerrado .
tus hermanas mayores tienen que estudiar en la universidad la semana que viene .
este gato blanco está durmiendo en la casa en este momento .
a ella le gusta comprar periódicos .
nuestro gato está en la calle .
¿ es ese examen fácil ?
¿ cuántas hermanas tiene elena ?
mi hermano está hablando con una cantante famosa ahora .
nuestra casa está al lado de la calle .
esa profesora está tocando la guitarra en el parque .
la semana que viene esa mujer no va a jugar al fútbol .
no queremos tocar la guitarra porque estamos cansados .
nuestros hermanos dicen que el examen era difícil .
el tren sale a las cuatro .
estás durmiendo en la habitación en este momento .
¿ cuándo tienen que estudiar mis hermanas en la biblioteca ?
ana perdió la bolsa , pero pedro perdió el paraguas .
las películas que vio ella son interesantes .
mi hijo era médico .
nuestro hermano tiene que ir al río .
a nuestras hermanas les gusta el español .
si hace sol esta tarde , carlos va a escribir la historia .
el médico que quiere un regalo es mi hermano .
ella es tan alta como este niño .
carlos vende sombreros , pero ana vende camisas .
ese gato no durmió en la casa ayer .
¿ dónde está mi amigo ?
soy estudiante .
los hombres que perdieron el billete son nuestros amigos .
no queremos esa bicicleta nueva .
laura tiene que buscar sus teléfonos baratos el viernes .
ella tiene tres hermanas .
ayer nuestro padre leyó cuatro historias interesantes .
¿ dónde estás cantando esta canción ?
¿ por qué quiere trabajar este turista en el museo ?
pedro lleva un sombrero nuevo .
ese turista no quiere beber esa agua porque está ocupado .
la habitación estaba sucia .
anoche durmieron en el hotel .
este estudiante lleva un sombrero .
¿ dónde está comiendo este niño este pan ?
pablo es más alto que su tío .
juan no quiere leer historias porque está ocupado .
pablo está jugando al fútbol mientras nuestros hermanos están esperando el tren .
tienes que esperar el tren el viernes .
la escritora que está esperando el autobús es tu vecina .
tu madre no quiere cantar una canción porque está cansada .
no quieres jugar al fútbol .
el examen es más fácil que el problema .
mi hermano no le dio el regalo a este turista .
¿ por qué quiere cantar mi tío canciones ?
mi abuela quiere ser una estudiante famosa .
él va a escribir cuatro cartas la semana que viene .
este hombre ha leído el libro en el jardín .
esos son mis gatos .
ese estudiante le mandará el regalo a pablo el viernes .
tu hija puede nadar en el mar .
¿ cuándo bebió mi vecina esa leche ?
él no le tiene que mandar el regalo a la mujer la semana que viene .
juan no quiere visitar a su padre porque está enfermo .
¿ ha leído pedro estas cartas en el jardín esta semana ?
carmen está buscando su teléfono .
esa cama es tan grande como esta mesa .
el autobús que esperó ella está lleno .
¿ está elena limpiando estas mesas ?
ana vio a carmen .
¿ bebieron esos turistas ese café en la cocina ?
ese hombre tiene un abrigo .
estos son mis sombreros .
¿ están los camareros durmiendo en el hotel ?
quieres beber buen vino en el restaurante .
a ana y carlos les encanta jugar al fútbol .
hay unas cartas sobre la silla .
hace dos días juan cerró esta puerta verde .
a este médico le encanta comer carne en la cocina .
¿ quién quiere escuchar la historia ?
laura tiene que cerrar esta ventana .
ana y carmen también tienen cuatro casas .
a mi hija le encantan estos huevos .
había una universidad cerca de la playa .
hay una casa cerca de los puentes .
nuestras vecinas han encontrado los teléfonos esta semana .
a nuestras hijas les encanta ir a la playa .
¿ está el vestido verde muy sucio ?
laura quiere estudiar inglés y mi vecina quiere estudiar francés .
juan encontró las bolsas nuevas anoche .
mi padre no está en la playa bonita .
tus gatos son más pequeños que nuestros caballos .
nuestra vecina limpió su mesa .
ana no compró camas porque estaba ocupada .
¿ cuándo vieron esos camareros una película ?
había un turista joven en la calle .
este estudiante alto está estudiando en la biblioteca en este momento .
ese turista alto ha comido unos huevos esta semana .
somos más altos que nuestras hijas .
él tiene una casa grande .
esa escritora quiere ser cantante .
ahora mis hermanas están estudiando en la escuela .
había muchas casas detrás de la universidad .
si llueve el viernes , elena no comprará las camisas .
juan esperó el autobús .
el teléfono no estaba roto .
le han dado las llaves a su madre .
somos altos .
nuestro hijo tiene que estudiar en la universidad .
ella no va a ver películas porque está cansada .
si llueve esta tarde , mi hijo no visitará el pueblo bonito .
¿ cuántas bicicletas tiene él ?
los hombres le mandaron esta carta a laura ayer .
nuestra casa es demasiado grande .
mi abuela lleva sus camisas .
carlos quiere tocar la guitarra y elena quiere tocar el piano .
le quieres dar dos paraguas a la mujer la semana que viene .
laura habla francés , pero pablo habla español .
mis gatos bebieron el agua .
si hace frío la semana que viene , no vas a ayudar a juan .
nuestra madre me quiere mandar el regalo .
esos hombres altos también hablan inglés .
carmen quiere estudiar francés , pero pedro quiere estudiar español .
¿ quién conoce ese pueblo ?
mi hermana no le quiere dar este buen libro a pablo .
pablo dice que este café está caliente .
carlos y ana van a cocinar esta carne .
creo que laura quiere nadar en el mar la semana que viene .
mis vecinas durmieron en la habitación el lunes .
no queremos comprar regalos porque estamos ocupados .
pedro nunca lee historias interesantes .
el gato que buscó juan es negro .
nuestra abuela quiere esa bicicleta .
el coche era verde .
¿ hay un libro en la habitación ?
no queremos ver esa película .
tu perro durmió en el jardín bonito .
había un restaurante grande al lado de la calle .
hay tres libros debajo de las camas .
en este momento los niños están estudiando en la escuela .
nuestro tío le quiere dar este mapa a su hijo .
mi hermano dice que la niña estaba triste ayer .
mi vecina abrió la caja .
ana está cocinando ese pescado mientras están escribiendo tres cartas .
ella tiene que visitar esta ciudad .
la semana que viene mi abuela quiere nadar en el mar .
pedro encontró una foto .
laura va a nadar en el río la semana que viene .
esta profesora siempre vende flores en el mercado .
a nuestros hermanos les encanta vender zapatos .
a tu amigo le gusta el zumo de naranja .
¿ está nuestra vecina escuchando canciones en la habitación ahora ?
no hay árboles al lado de la calle larga .
elena estaba triste .
¿ es la casa vieja ?
el libro que leyó la niña es bueno .
¿ van al río ?
hay museos famosos detrás del parque .
laura no tiene una hermana mayor .
el hotel es demasiado viejo .
a pablo le gusta la ciudad .
esa niña está durmiendo en la casa grande .
¿ qué ha perdido nuestra hermana ?
tu vecina dice que mis hijos están enfermos .
no le has dado dos llaves a tu tío .
los camareros que están hablando con juan son altos .
queremos ir al mar esta tarde .
estoy cantando esta canción bonita .
¿ está la taza muy sucia ?
¿ son esos tus zapatos ?
a tu hija le gusta esa agua .
¿ es este puente muy famoso ?
carlos es escritor .
¿ quiere la niña jugar al fútbol en la calle ?
juan y carlos están contentos .
anoche estas cantantes ayudaron a ese niño alto .
¿ trabaja carlos en el restaurante ?
esta cantante alta no quiere estos teléfonos nuevos .
hay muchos estudiantes en el parque .
estamos jugando al fútbol mientras pedro está durmiendo en el hotel .
esos hombres viejos quieren escuchar las canciones bonitas en la habitación .
la caja que cerró carlos es grande .
¿ puede pedro cantar la canción bonita ?
laura está esperando el autobús mientras estas niñas están cocinando esa sopa .
hace dos días él cerró la puerta .
¿ es nuestra abuela médica ?
ese médico quiere tocar el piano .
tu libro está en la bolsa .
¿ dónde bebió este caballo el agua ?
pablo quiere cocinar el arroz y carlos quiere cocinar esta carne .
el camarero que está cantando una canción bonita es nuestro hermano .
la mesa que compraron mis vecinas está sucia .
mi padre le va a mandar esta flor a laura .
el mercado estaba delante de este parque .
el hombre que habla francés es mi hermano .
¿ a nuestro hermano le gusta beber zumo de naranja frío ?
carlos ha escrito historias .
¿ quiere carlos escuchar las historias mañana ?
había muchos turistas jóvenes en el jardín .
los médicos que quieren un regalo son tus hermanos .
¿ comió ese perro carne en el jardín ?
a juan le gustan las películas .
a mi hermana le gusta la flor .
el médico que está comiendo ese queso es nuestro amigo .
ese examen es más difícil que esa pregunta .
este autobús sale a las seis los sábados .
el hombre escribió tres cartas .
a pedro le encanta la leche .
mi vecina me va a mandar dos fotos esta tarde .
a tu hermana le gusta leer cartas largas .
el perro es tan grande como nuestro caballo .
ella no ha escrito estas historias .
juan vende abrigos baratos y mi tío vende vestidos .
estoy hablando con laura mientras elena está tocando el piano .
juan también tiene muchos zapatos .
¿ cuántos libros leyó ella ?
la bicicleta verde es nueva .
la carta que escribió nuestro amigo es larga .
¿ lleva él sus zapatos ?
no hemos limpiado esta habitación .
¿ qué quiere beber laura ?
nuestro hermano es un buen cantante .
carmen perdió sus bolsas y pedro perdió el billete .
laura está estudiando español mientras tu vecina está escribiendo historias .
la bicicleta verde está rota .
mi hija está detrás de este árbol .
laura quiere tocar la guitarra y tu amigo quiere tocar el piano .
si llueve esta tarde , carlos va a estudiar español .
¿ tiene nuestra madre que cerrar estas puertas ?
¿ comieron estos perros esta carne ?
la mujer no estará contenta .
el mercado está cerrado .
carlos era profesor .
la carta está sobre la cama .
pedro abrió las ventanas y tus hijas abrieron esta puerta .
elena esperó a sus vecinas .
las casas que vendió este estudiante son pequeñas .
¿ cerraron la ventana la semana pasada ?
pedro bebió el té , pero nuestro tío bebió esta agua .
si hace frío mañana , ella comprará esa bicicleta .
el niño encontró su paraguas caro .
la niña que limpió las ventanas es alta .
él dice que juan cerró la ventana el lunes .
somos más jóvenes que la profesora .
le quieren mandar estas fotos al estudiante el viernes .
el médico puede hablar francés .
las buenas profesoras van a comprar el queso esta tarde .
él puede ayudar a su amigo .
el árbol está al lado del parque .
la puerta que cerró juan es azul .
el estudiante que ayudó a sus hijos está contento .
a nuestro tío no le gusta el caballo .
no están bebiendo el vino en este momento .
pedro está esperando el autobús mientras carmen está esperando el autobús .
mi madre no ha limpiado esta casa .
este perro durmió en el jardín grande anoche .
les encanta beber café caliente en la cocina .
la mujer no va a ver una película porque está cansada .
elena quiere estudiar inglés , pero mi hermano quiere estudiar francés .
¿ qué limpió pedro ?
¿ es este coche blanco ?
¿ es esta cama más grande que esa silla ?
el regalo está en esta bolsa .
esa mujer le dará su billete a su hermana .
¿ tiene elena un problema difícil ?
si llueve la semana que viene , voy a cocinar arroz .
pedro no comió manzanas .
hay museos cerca de la playa .
pablo está jugando al fútbol mientras pedro está esperando a su hermano .
¿ dónde esperó tu amigo a su hermana ?
¿ qué encontró ana ?
laura lleva un abrigo caro .
a este médico le gusta la ciudad .
el médico que fue a la playa es joven .
si llueve la semana que viene , carlos va a nadar en el mar .
carmen perdió su teléfono , pero mis hijos perdieron el billete .
¿ conoce ella a estas cantantes ?
¿ a ana le gusta la ciudad ?
hay muchos periódicos sobre la mesa .
nuestra abuela es una cantante famosa .
¿ tiene la mujer muchas hermanas ?
tu padre no le quiere dar su buen libro a elena .
el perro durmió en la casa cara la semana pasada .
pablo quiere este vestido .
nuestro padre nunca ha limpiado las mesas pequeñas .
ella era una buena médica .
creo que la caja está llena .
el caballo que buscó ella es pequeño .
este es el parque más bonito de la ciudad .
esta mujer vive en este pueblo .
nuestro tío no quiere cantar canciones porque está ocupado .
hoy mi padre ha comido este pan .
pedro me va a dar este mapa .
¿ tiene ese estudiante que estudiar en la biblioteca la semana que viene ?
la película que vieron es buena .
las camas son más pequeñas que esta silla .
este puente es muy viejo .
ese vestido está sucio .
él dice que nuestro vestido era bonito .
juan y ana quieren ver la película .
nuestro padre le mandó el regalo a elena .
me gusta comprar periódicos .
¿ son estos zapatos más baratos que esta camisa ?
los restaurantes están detrás de la escuela .
pablo no lleva una camisa cara .
nos gustan esas naranjas .
no estoy esperando a mi abuela .
la pregunta es demasiado fácil .
¿ va elena a vender esta cama ?
elena quiere estudiar español y juan quiere estudiar francés .
creo que laura y juan siempre comen arroz en la cocina .
nuestro tío quiere estudiar español .
¿ cuándo cerraron mis vecinas las cajas ?
¿ es el periódico más interesante que estas cartas ?
¿ es ese teléfono barato ?
nuestra vecina le quiere mandar su foto a elena .
mi padre le mandará esta carta a pablo mañana .
juan también tiene tres libros .
este vestido está limpio .
ana y laura están escuchando esa canción en la habitación en este momento .
a ella no le gusta ir a la playa .
mi amigo está escuchando una historia .
mis camisas rojas no son nuevas .
había cuatro pájaros en el jardín pequeño .
él vio a carlos anoche .
¿ había muchos estudiantes en la playa ?
los museos estaban cerca de los puentes .
la ventana no es roja .
el camarero es tan bueno como el estudiante .
¿ a pablo le gusta ir al río ?
el problema es tan fácil como ese examen .
no estás esperando a tu madre .
mis vecinas están tocando la guitarra en este momento .
la flor que compraron es azul .
mis hermanas están escuchando la buena canción mientras laura está limpiando las casas .
esa no es mi casa .
pablo quiere este queso .
había tres mercados cerca de los puentes .
la semana que viene nuestro tío va a estudiar francés .
tu hija era médica .
a pablo le gusta leer libros .
pablo también vive en un pueblo .
carlos también habla francés .
hay unos niños altos en el jardín .
juan habla francés y mi madre habla inglés .
mi vestido era verde .
ese es mi gato .
este hombre abrió la ventana roja hace dos días .
nuestras camisas son verdes .
mi tío no les va a dar sus mapas a sus hermanos .
nuestra hija quiere ser profesora .
ese mercado estará abierto .
¿ qué quieren estudiar mis hijos esta tarde ?
ana quiere el pan y carlos quiere este arroz .
esta pregunta es más difícil que este examen .
¿ por qué están escuchando esas escritoras canciones bonitas ?
la puerta que cerró él es azul .
tu vecina ha perdido su llave .
los periódicos son muy interesantes .
¿ cuándo abrió mi amigo la caja pequeña ?
la mujer tiene que hablar con su madre .
esta tarde pedro y elena quieren nadar en el mar .
carmen fue al parque .
los puentes son famosos .
si hace sol mañana , mi tío va a ver la película .
ana y elena están leyendo periódicos mientras carlos está escribiendo historias .
si hace calor el viernes , no vas a jugar al fútbol .
este examen es más difícil que esta pregunta .
a mi tío no le gusta leer periódicos .
¿ por qué compró elena vestidos ?
nunca has vivido en esta ciudad .
había cuatro niños altos en el hotel .
carlos compró las sillas , pero nuestras hijas compraron una cama .
juan está estudiando español mientras nuestro hijo está jugando al fútbol .
el camarero no está enfermo .
los caballos están en la playa .
hay tres estudiantes jóvenes en el jardín .
mis hermanos le van a dar el regalo a pablo .
¿ quién buscó su llave ?
el pájaro está en el parque bonito .
no quieren jugar al fútbol porque están enfermos .
¿ cuántos paraguas tiene carlos ?
si llueve la semana que viene , vas a hablar con tu tío .
creo que mi abrigo es rojo .
hay muchas niñas en el restaurante pequeño .
elena puede jugar al fútbol .
a mi hijo le gustan las flores .
tu vecina nos mandará una carta .
si llueve la semana que viene , juan va a nadar en el río .
a nuestra madre le gusta este zumo de naranja .
no soy más joven que mi amigo .
mi hijo te va a dar esta llave .
pablo esperó el tren , pero carmen esperó el autobús .
carmen y ana le darán un billete a su tío .
mi perro está en la calle larga .
esta flor era azul .
la semana pasada él encontró su billete .
ana quiere comer el pan y juan quiere comer el pescado .
mi abuela está escribiendo una carta .
tu hermana no ayudó a esta niña .
nuestra hija esperó a su madre .
el pájaro grande está en el jardín .
nuestro paraguas estaba roto ayer .
ese museo es más pequeño que esta casa .
mi vecina me quiere mandar la foto bonita .
nuestra vecina no le mandó una flor a pedro .
laura no va a hablar con su madre porque está ocupada .
esos son nuestros gatos .
la foto que encontraron es bonita .
¿ dónde vio pablo al turista joven ?
¿ dónde vio carmen a carlos ?
¿ está ella enferma ?
ella habla inglés .
hay muchos buenos libros sobre la cama .
¿ quién tiene que hablar con su hermano menor ?
estas cantantes no quieren estudiar francés en la universidad .
a nuestro tío le gusta comer carne .
son grandes médicos .
esa profesora dice que carmen es alta .
tu padre dice que tu hija está estudiando en la escuela en este momento .
elena y carlos tienen un libro .
el estudiante que vive en el buen hotel es nuestro hermano .
nuestras vecinas dicen que esos pájaros son muy grandes .
la cantante tiene que visitar a su madre .
ana no puede cerrar estas puertas .
el estudiante alto no comió ese queso porque estaba ocupado .
los camareros quieren trabajar en el museo .
hay un hospital cerca de la playa .
nuestra vecina ya ha visto unos pájaros .
él fue a la playa .
no estoy cansado .
el hotel es caro .
laura está estudiando inglés .
ese turista es joven .
las mujeres abrieron esta caja .
¿ conoce esa mujer esta ciudad grande ?
las escritoras que están bebiendo este vino son mis vecinas .
las cantantes perdieron el paraguas .
¿ encontró él la llave anoche ?
¿ está nuestro hermano durmiendo en la habitación ?
elena te mandó dos libros .
carlos quiere escribir estas cartas esta tarde .
los estudiantes que compran periódicos son jóvenes .
nuestra hermana está estudiando francés .
si llueve mañana , ella va a nadar en el mar .
juan también quiere esa agua .
mi hermana mayor está estudiando en la biblioteca .
el médico no quiere hablar con su amigo porque está ocupado .
elena tiene que abrir las ventanas .
las cantantes que visitaron la ciudad son mis hermanas .
le dieron sus billetes a esta profesora .
¿ quieren mis amigos comprar el paraguas ?
¿ qué quiere nuestra abuela ?
¿ encontró mi tío una llave ?
¿ quiere tu hermana ver películas ?
mi hermano ha encontrado los billetes .
pedro puede hablar español .
el viernes mi tío tiene que limpiar esta mesa grande .
el autobús que esperaste está vacío .
carmen y pedro le mandaron dos fotos a su abuela .
ese médico nos quiere mandar el libro interesante .
ese sombrero verde no es nuevo .
este estudiante puede abrir esta caja .
¿ les gusta este pescado ?
la flor que compraron laura y carmen es bonita .
¿ es este caballo grande ?
me gustan las historias .
¿ son ana y elena más altas que su hermano ?
¿ tiene juan que esperar a su hermano ?
¿ cuándo bebió este gato agua ?
este hotel es grande .
ese niño también come arroz .
él tiene que abrir esta ventana .
carmen tiene dos bolsas .
esta silla está rota .
no había turistas en la casa vieja .
la escritora está esperando el autobús .
¿ quiere mi hija ir a la casa ?
los sábados pedro vende naranjas .
¿ vendieron los camareros su cama hace dos días ?
¿ está esa calle sucia ?
¿ está la mesa sucia ?
la ciudad no era bonita .
esa cantante vive en la ciudad .
¿ estará carmen enferma ?
a tus hijas les encanta el perro .
la casa está cerca del puente .
esos turistas no beben vino los domingos .
pablo compró este vestido rojo y ana compró estos abrigos .
estos niños no están estudiando inglés .
estas escritoras siempre venden camisas en el mercado pequeño .
las profesoras que van al mar son mis vecinas .
pedro está cocinando pescado mientras estamos jugando al fútbol .
¿ están los mapas debajo de la cama ?
hay muchos libros en las casas .
creo que puedo cerrar la caja .
mis vecinas le han dado una flor a este camarero .
él está cantando las buenas canciones ahora .
¿ dónde está esperando él el tren ?
carlos habla inglés .
el estudiante alto visitará a su vecina .
¿ qué estás escuchando en la habitación ?
¿ cuándo encontró el estudiante la bolsa ?
carmen y ana tienen que limpiar esta mesa el viernes .
nuestra abuela le va a mandar su foto a su tío .
esa niña no vio este pájaro .
tu tío está leyendo cuatro historias interesantes .
si llueve mañana , van a escribir dos cartas .
ella tiene que esperar a su padre .
el turista le va a mandar su libro a su tío .
este museo cierra a las dos .
el perro está debajo de la mesa .
mis hijas le quieren dar la foto a carmen la semana que viene .
la tienda pequeña estaba cerca del puente largo .
esa silla está rota .
¿ dónde compra él zumo de naranja ?
a nuestra hermana le encanta el gato .
vas a nadar en el mar .
¿ estaban los camareros en la casa ?
ese gato está en la casa .
van a estudiar español esta tarde .
el médico que cerró las cajas está contento .
nuestra hija no quiere nadar en el mar el viernes .
¿ está carlos cantando canciones bonitas ?
hay un periódico sobre la silla .
si llueve el viernes , vamos a ver películas largas .
este perro está durmiendo en la habitación en este momento .
hay muchos árboles detrás del parque .
ana no quiere una camisa blanca .
si hace sol la semana que viene , ese médico va a ver esas películas .
¿ dónde está cantando laura la canción bonita ?
había cuatro águilas en el parque .
¿ qué van a escribir los niños esta tarde ?
estoy muy triste .
el niño no está esperando a su abuela en la estación .
mañana queremos ir a la biblioteca .
mañana él va a comprar la manzana .
¿ tiene él que hablar con el camarero alto ?
¿ está nuestro libro sobre la cama ?
estas cantantes van a comprar el té .
¿ tienen que comprar un regalo ?
tu hermano ha vivido en la ciudad .
¿ quiere juan esta leche ?
¿ van a ver una película esta tarde ?
el restaurante está cerrado .
ella no tiene una naranja .
la carta que escribieron las niñas es interesante .
tu abuela nunca ha vivido en un pueblo .
ana quiere leer dos libros .
pedro y ana no le tienen que mandar un regalo a este niño .
pedro quiere beber esta leche y mi hermano quiere beber el café .
creo que mi vecina puede nadar en el río .
pablo no está en la habitación .
nuestra abuela no quiere cantar buenas canciones porque está enferma .
mis hijos no le van a mandar su libro a su hermana .
elena está durmiendo en el buen hotel mientras ana está bebiendo el té caliente .
el camarero que perdió su foto es alto .
mis hermanos le tienen que dar una foto al médico .
la niña que está buscando a los gatos es tu hermana .
¿ quieren visitar la ciudad pequeña ?
no quiero leer la historia porque estoy ocupado .
los exámenes son más fáciles que este problema .
¿ quién puede hablar francés ?
la semana pasada la niña buscó las llaves .
pedro está comiendo dos naranjas mientras ella está limpiando las ventanas .
pedro quiere tocar la guitarra y juan quiere tocar el piano .
a estas profesoras les encantan las películas .
a juan le encanta comprar té .
elena quiere tocar la guitarra y ana quiere tocar el piano .
juan tiene muchos libros .
el jardín era bonito .
el viernes el estudiante alto tiene que esperar a sus hijas en la estación .
el gato negro está comiendo carne .
no hay bolsas sobre las mesas .
él me ha dado esta flor .
¿ está este gato durmiendo en la habitación ahora ?
si hace frío esta tarde , voy a jugar al fútbol .
tienen muchos mapas .
hay unas águilas en el parque .
¿ va ella a vender su mesa ?
ella va a la casa todas las semanas .
ese hombre vendió la silla grande .
si hace frío la semana que viene , van a comprar el agua .
te encantan los huevos .
laura limpió su mesa ayer .
en este momento él está hablando con su hermana en el mercado grande .
el viernes la escritora no quiere trabajar en la biblioteca .
¿ puede elena jugar al fútbol ?
podemos ir al hotel .
no van a ver la película porque están enfermos .
tu abuela les va a dar un billete a las cantantes .
buscaron a sus gatos en la calle .
ella quiere cocinar arroz en la cocina .
¿ está pablo escribiendo una historia en este momento ?
me gusta comer pescado .
la niña que está limpiando su mesa está contenta .
ella está durmiendo en el hotel en este momento .
¿ cuántas camas compraste ?
bebieron la leche fría hace dos días .
los problemas son tan fáciles como la pregunta .
este médico no trabaja en el restaurante .
tus cartas no son más interesantes que nuestro libro .
mi hija nos ha dado cuatro flores .
laura quiere leer estos periódicos , pero ana quiere leer una historia .
nuestros paraguas están sobre estas camas pequeñas .
la ventana que cerró mi tío es verde .
ese niño no quiere leer una historia porque está cansado .
esa buena profesora le quiere mandar un regalo a pablo el viernes .
ella puede ir a la estación .
tenemos que estudiar español la semana que viene .
el turista que encontró el billete es mi hermano .
¿ pueden cocinar esta carne ?
ella va a escribir esa historia larga .
la película que vio el camarero es larga .
creo que pablo ha vivido en este hotel .
había muchas bicicletas delante del parque .
mi tío dice que el mercado está abierto .
pablo puede cantar unas canciones .
hay unas bicicletas delante de la tienda .
la tienda no estaba cerca de esta playa .
a tu padre le encanta jugar al fútbol .
¿ cuántas casas tienes ?
había coches blancos delante del parque .
a la escritora le encanta la playa .
la manzana está sobre esta mesa .
mis hijas están escribiendo una historia mientras pedro está escribiendo historias .
¿ están las tazas sobre la mesa ?
esta tarde ella quiere jugar al fútbol en la playa .
¿ vio ella una película ?
¿ dónde está cocinando mi padre el arroz ?
ese gato está comiendo esa carne .
el estudiante quiere trabajar en la escuela mañana .
hay una casa cara cerca del restaurante .
mi tío está estudiando inglés mientras pedro está escribiendo la historia .
hay casas al lado del hotel .
a mis vecinas no les gusta el arroz .
había cuatro turistas en el aula .
nuestro padre no quiere visitar este pueblo grande porque está cansado .
la manzana está sobre la mesa .
carmen no tiene un problema .
¿ dónde lee este hombre historias interesantes ?
¿ es la ventana azul ?
laura no está en el aula .
la escritora comprará unas sillas .
le vas a mandar las flores a pablo .
juan vende manzanas , pero mi vecina vende naranjas .
laura quiere ser médica .
pablo está cansado .
nuestro tío le quiere mandar dos fotos a pedro .
los problemas son fáciles .
ana está leyendo cartas mientras están comiendo la manzana .
el agua está muy fría .
vamos a estudiar inglés mañana .
el hombre tiene muchos paraguas .
¿ dónde está el paraguas ?
nos encanta jugar al fútbol en el parque .
nuestra hermana está esperando el autobús ahora .
¿ cuántas cartas ha leído carmen ?
a mi vecina le encantan las manzanas .
las fotos estaban en estas casas .
carmen perdió su paraguas y nuestros hermanos perdieron las fotos .
laura compró tres periódicos en la tienda .
¿ qué quiere ella ?
hay muchos regalos en el coche azul .
este jardín no es bonito .
estamos tocando la guitarra mientras carmen está bebiendo el café caliente .
pablo y pedro venden naranjas .
carlos quiere este zumo de naranja y pablo quiere esta leche .
ana está comiendo ese pan mientras estamos cantando las canciones .
la niña que tiene muchas naranjas está contenta .
nuestro tío le dio un libro interesante a juan .
ana quiere esta camisa y elena quiere esos zapatos .
hay tres estudiantes en la playa .
¿ dónde estás ?
pablo bebe leche y carmen bebe agua .
ese estudiante está buscando a los gatos mientras ana está buscando su mapa .
si hace sol el viernes , la niña va a ayudar a sus amigos .
¿ a carlos le gusta este perro ?
¿ son más jóvenes que esas mujeres ?
los camareros son más jóvenes que la profesora .
la profesora que está tocando la guitarra es alta .
¿ había muchos niños en el parque ?
este jardín es muy bonito .
él no va a escribir una carta larga porque está cansado .
a juan no le gusta este periódico .
estos hoteles son demasiado baratos .
¿ está la taza rota ?
¿ quién quiere ir al río ?
vamos a escribir unas historias .
ana conoce el pueblo pequeño .
si hace sol mañana , carlos no va a nadar en el mar .
pedro quiere esta leche y mi abuela quiere el zumo de naranja .
si hace calor esta tarde , ana va a nadar en el mar .
elena bebió este zumo de naranja y tus amigos bebieron esta leche .
a nuestro hijo le encantan las películas .
creo que las historias son muy largas .
el examen es tan difícil como la pregunta .
mi vecina es una gran estudiante .
la semana pasada estos gatos no bebieron esta agua .
la puerta que abrió mi tío es azul .
¿ llevan tus hijas sus camisas ?
carmen encontró un billete , pero carlos encontró un paraguas .
los restaurantes están cerca de estas tiendas .
¿ está el perro bebiendo agua fría ?
juan es joven .
laura quiere beber el té caliente , pero elena quiere beber la leche .
elena no ha visto a su vecina .
hay muchos estudiantes altos en la playa .
estos hoteles son baratos .
él no ha visto a sus caballos esta semana .
¿ qué tiene que comprar carmen en el mercado ?
si hace sol el viernes , vamos a ver una gran película .
¿ por qué vendió pablo su coche ?
él le tiene que dar un billete a este niño .
¿ qué quiere pedro ?
la mujer que compró unos paraguas es tu hermana .
él está esperando a sus amigos mientras carlos está durmiendo en la casa .
si llueve mañana , el hombre va a nadar en el mar .
carmen está bebiendo el vino .
a tu hijo le gusta ir a la estación .
había un periódico debajo de la silla .
a nuestra abuela le gusta ese libro .
elena quiere tocar el piano .
a ella le gustan los perros .
ella tiene muchos huevos .
mi tío no fue al jardín .
me encantan esas canciones .
carlos no compró la flor en el mercado anoche .
hemos abierto esta caja .
elena quiere comer la carne y pedro quiere comer esta naranja .
ana también vende queso .
¿ tiene ella que ir a la playa ?
si hace sol mañana , laura visitará la ciudad .
pedro quiere esta bicicleta vieja y tu abuela quiere un coche .
había cuatro niños altos en la playa bonita .
los niños también conocen a pedro .
mis vecinas son tan jóvenes como el médico .
¿ quién quiere nadar en el río largo ?
¿ quién habla francés ?
pablo le dará la foto a su hijo esta tarde .
las bolsas que encontraron están vacías .
¿ dónde están mis perros ?
este es mi teléfono .
el niño que tiene muchos libros está cansado .
nuestra hija no le quiere dar este mapa a este médico .
¿ dónde tiene que comprar elena una cama ?
a mi tío le gusta el queso .
mi vecina quiere esos coches verdes .
tus hijos ya han visto a carmen .
¿ ha abierto esa cantante su carta hoy ?
¿ estaba la biblioteca cerrada ayer ?
a nuestra vecina le gustan los periódicos .
pedro y ana también tienen muchas bolsas .
laura compró su bicicleta y carmen compró su coche .
no podemos cocinar arroz .
¿ leyeron esas mujeres esta carta ?
el estudiante puede hablar francés .
¿ quiere nuestro tío pescado ?
mi hermana quiere visitar la ciudad bonita .
las niñas que esperaron a su abuela están cansadas .
mis vecinas le tienen que dar cuatro regalos a pablo .
había un hospital cerca de la playa .
¿ cuándo tienen que cerrar mis hijas esta caja ?
ahora ella está esperando el tren .
el pescado está sobre esta mesa .
mi hermana no escribió la carta porque estaba cansada .
¿ por qué están escribiendo historias ?
ese estudiante quiere trabajar en el museo el viernes .
hay dos periódicos sobre las sillas .
quieres cantar una buena canción el viernes .
los zapatos son caros .
¿ están esos turistas escuchando esa canción bonita ?
elena tiene un paraguas .
el museo está cerrado .
¿ por qué visitó tu abuela los museos ?
este es el mejor hotel del pueblo .
pablo no va a jugar al fútbol porque está enfermo .
todas las mañanas juan bebe leche fría en el restaurante .
esa mujer va a nadar en el río .
el estudiante era cantante .
carlos le mandó esta carta a su vecina .
¿ cuántas bolsas tiene mi padre ?
ana les tiene que dar tres llaves a estos turistas .
este médico es alto .
ese niño quiere cantar canciones en el parque .
mi abuela no tiene que ayudar a su padre mañana .
¿ quiere laura beber este zumo de naranja en el restaurante ?
hace dos días el gato comió pescado .
la escritora puede jugar al fútbol en la playa .
laura no quiere escuchar canciones porque está cansada .
esas canciones son muy bonitas .
si hace sol mañana , vas a cocinar este arroz .
tu tío no quiere ese café .
no tenemos una naranja .
hay muchos turistas en la playa .
anoche ana vio unas películas largas .
¿ quiere mi hijo ese té ?
el caballo está en la casa vieja .
el camarero no puede tocar el piano porque está enfermo .
la pregunta es más fácil que ese problema .
¿ a mi hija le gusta la historia ?
estos son mis abrigos .
él no quiere cocinar el arroz .
este coche es nuevo .
mi hermano quiere comprar su teléfono esta tarde .
esa escritora vio los pájaros .
ella no va a hablar con un hombre alto porque está enferma .
los camareros tienen un examen .
¿ a mis hijos les gustan las canciones ?
nuestros amigos son más altos que esta escritora .
ana está buscando los paraguas baratos mientras juan está esperando a sus hijas .
el coche está delante de la casa .
nunca he perdido mi foto .
nuestras vecinas compran café todas las mañanas .
¿ quién ha visto esta águila en la playa ?
este camarero está jugando al fútbol mientras carmen está escuchando una canción .
hoy ana y carlos han encontrado una foto .
esa niña está triste .
laura comió esta naranja , pero carlos comió el pescado .
¿ puede la niña hablar español ?
mi hijo nunca ha vivido en un hotel .
tu tío te tiene que mandar la carta larga .
pablo compró este sombrero y ana compró su vestido .
ese examen es tan fácil como estos problemas .
¿ cuándo tiene que esperar él a su hijo ?
¿ cuántos huevos tiene nuestro hermano ?
pablo y pedro están estudiando francés mientras juan está cocinando esta sopa caliente .
¿ quieres escuchar esta historia ?
este perro no durmió en el jardín .
a mi tío le encanta esa manzana .
pablo abrió estas cajas .
queremos hablar con carlos .
creo que carmen va a escribir una historia larga .
no hay niños en la calle .
a él le encantan las manzanas .
pablo vendió este coche .
carlos y carmen están escuchando una canción .
el pájaro es grande .
elena quiere esta agua y pedro quiere este café .
¿ compró mi madre esa bolsa ?
le hemos dado tres mapas a esta mujer hoy .
¿ a carlos le gusta beber té caliente en el buen restaurante ?
nuestro amigo es un gran médico .
el examen es más fácil que la pregunta .
juan es estudiante .
juan no va a ver esta película .
el caballo está bebiendo esa agua fría en el jardín .
carmen está en el aula .
me encantan las manzanas .
estás durmiendo en el hotel mientras pedro está leyendo ese periódico .
no estoy cantando esa canción en la calle ahora .
hay unos periódicos debajo de las camas .
queremos trabajar en el restaurante .
carmen está jugando al fútbol mientras la mujer está cocinando este pescado .
el estudiante que vio a carlos es alto .
la ciudad es grande .
ana está jugando al fútbol mientras estamos hablando con nuestra abuela .
pedro no va a jugar al fútbol porque está cansado .
carmen está limpiando sus mesas en este momento .
la historia es demasiado larga .
la escritora que está cocinando sopa está cansada .
mi madre dice que mi hija ya ha cerrado la caja .
¿ está este perro comiendo ese pescado ahora ?
vamos a vender nuestra casa barata .
¿ era el teléfono nuevo ?
mi tío está esperando el autobús mientras pedro está esperando a sus amigos .
el pájaro está en el árbol .
¿ tiene la cantante muchas hermanas ?
¿ cuántas hermanas tienen ?
¿ quién escribió esa historia interesante ?
no puedo cantar una canción porque estoy ocupado .
la mujer que tiene cuatro vestidos es nuestra hermana .
¿ por qué vendió juan esta bicicleta vieja ?
carmen no tiene que visitar estos museos esta tarde .
¿ está ana triste ?
carmen le va a mandar una foto a juan .
¿ es la historia más interesante que los periódicos ?
¿ bebió este caballo agua fría ?
carmen está tocando el piano mientras nuestra hermana está nadando en el mar .
a ella no le gusta el queso .
elena leyó esta historia , pero pablo leyó este periódico .
a elena le gusta leer historias .
laura y pedro tienen que visitar este museo grande .
carmen está bebiendo este café mientras la cantante está escuchando historias .
a mi tío le gusta el gato .
elena lleva una camisa .
¿ ha cerrado laura estas puertas azules ?
los camareros que vieron a esta buena profesora están cansados .
tu hijo nos quiere mandar el libro .
estoy cocinando la sopa .
mi abuela no quiere tocar el piano porque está ocupada .
la cocina que limpió él está limpia .
esos gatos negros no son grandes .
¿ bebió la cantante el vino la semana pasada ?
esos abrigos son más caros que esta camisa .
ella no conoce ese pueblo .
ana está cantando la canción mientras carmen y juan están cocinando sopa .
el puente es muy famoso .
este médico nos quiere dar sus libros .
¿ por qué fue pablo al río ?
pedro encontró una llave , pero carmen encontró un billete .
tengo un coche caro .
el autobús llega a las dos .
este camarero tiene que vender su bicicleta vieja .
mi gato está debajo de estas sillas .
¿ cuándo vendió carmen las bicicletas verdes ?
estos perros comieron ese pescado .
a tu abuela le gustan las canciones .
si hace sol mañana , voy a jugar al fútbol .
te gustan las historias .
estamos limpiando el aula .
el coche es demasiado viejo .
esos teléfonos son baratos .
¿ cuántos sombreros tienen tus hijos ?
¿ quieren laura y carlos un huevo ?
esta camisa es más barata que este sombrero .
el niño no vio una película la semana pasada .
nuestras hijas no conocen a pablo .
¿ había un turista alto en la biblioteca ?
tu madre esperó el autobús .
ella también conoce la ciudad .
¿ por qué quieren trabajar las profesoras en la tienda ?
carlos esperó el tren , pero tu tío esperó el autobús .
elena comprará una cama la semana que viene .
este vestido es bonito .
¿ ha escrito ana una historia larga ?
carlos era alto .
el hombre estaba cansado ayer .
queremos visitar este museo mañana .
esta es mi bolsa cara .
ana y pedro tienen que vender esta bicicleta .
tu madre me quiere mandar los regalos .
si hace calor mañana , voy a comprar el huevo .
los hombres le mandaron estos regalos a carlos .
¿ qué vio elena ?
él no te quiere dar tres llaves .
nuestro tío también quiere ese abrigo largo .
elena no puede cerrar esta caja .
había un turista alto en la universidad .
¿ dónde está ana ?
ana quiere cocinar la sopa , pero carmen quiere cocinar este arroz .
ella no come pan los sábados .
carlos puede ayudar al turista .
el hombre que está limpiando la casa es nuestro hermano .
¿ por qué estás tocando la guitarra ?
juan limpió esta aula y laura limpió esta cocina .
si hace sol la semana que viene , laura va a hablar con su tío .
¿ lleva el estudiante sus sombreros ?
nuestro padre dice que él estaba contento ayer .
laura quiere cantar unas canciones el viernes .
¿ les gustan esas películas ?
esa flor no es verde .
pablo perdió sus billetes , pero nuestros amigos perdieron los paraguas .
a nuestros hermanos les encanta la ciudad .
¿ hay muchas niñas en la playa ?
pedro y ana también tienen muchos abrigos .
el té que compró carlos está caliente .
¿ comieron los gatos el pescado hace dos días ?
a mi madre le encanta este caballo .
elena esperó a su madre .
los hoteles eran baratos .
la niña está cantando esas canciones ahora .
hace dos días la cantante alta compró este coche .
pedro buscó el perro negro , pero carmen buscó el gato .
carmen está bebiendo la leche mientras pablo está nadando en el mar .
elena tiene que comprar esas camas .
mi abuela le mandará dos regalos a esta niña .
esa mujer quiere estos zapatos azules .
pedro come pan .
esta buena profesora quiere esta naranja .
¿ quiere mi hija ir al río el viernes ?
¿ vio mi madre a carlos ?
el gato está durmiendo en el jardín .
mi amigo tiene dos casas .
la bicicleta que vendieron es vieja .
el estudiante puede nadar en el mar .
¿ dónde están los regalos ?
nuestro hijo le tiene que mandar esta foto a laura .
el turista que bebió buen vino es joven .
voy a vender las casas grandes mañana .
¿ es ese museo muy famoso ?
pablo y carlos quieren queso .
la cantante le mandó estas cartas a esta mujer .
le vas a mandar las cartas a esta escritora .
no quieres cantar esa buena canción .
esas son mis fotos bonitas .
el examen es más fácil que este problema .
a tus hermanas les gusta el inglés .
¿ cuántos libros tiene tu abuela ?
a mi madre no le gusta comer sopa en la cocina .
carmen no va a estudiar español porque está ocupada .
pedro le dará su mapa a esta mujer la semana que viene .
¿ dónde está esperando ana a su hermana ?
no quieres estudiar inglés porque estás ocupado .
los niños estaban en el hotel barato .
¿ has abierto la carta hoy ?
¿ cuántos abrigos tiene nuestra abuela ?
no quieres tocar la guitarra porque estás cansado .
ella estaba contenta .
él tiene que visitar a su abuela .
pedro y ana no cerraron esta puerta roja hace dos días .
los médicos que vieron a este perro grande están tristes .
¿ por qué quiere estudiar el hombre español ?
tengo que comprar esa bicicleta barata .
hay muchos mercados detrás del parque .
a mi padre le gustan las canciones .
este es el restaurante más pequeño de la ciudad .
pedro quiere leer un periódico y carmen quiere leer una carta .
la pregunta es tan fácil como ese examen .
pablo quiere esta agua fría , pero tus amigos quieren este zumo de naranja .
¿ cuántas bicicletas compró carmen ?
laura es joven .
a carlos no le gusta la ciudad .
elena y ana tienen que esperar a su padre en la estación .
pablo come sopa caliente y carmen come queso .
¿ qué hablan carmen y pablo ?
carlos buscó sus paraguas baratos y laura buscó la llave .
carmen bebe zumo de naranja , pero ana bebe agua .
tu hija puede cocinar esta carne .
la mujer que está limpiando estas ventanas es tu hermana .
juan quiere la leche , pero carlos quiere esta agua .
este no es tu teléfono .
mis hermanas no van a jugar al fútbol porque están cansadas .
el lunes los gatos durmieron en la habitación .
estos puentes son viejos .
mis amigos quieren beber ese buen vino .
mis hermanas les han mandado estas flores a estos camareros .
¿ dónde compró la escritora este regalo ?
pedro es más joven que esta profesora .
nunca hemos abierto las cajas .
juan vende sombreros , pero mi madre vende vestidos .
pablo quiere esta leche y mi abuela quiere este café .
mi amigo es joven .
ese médico no quiere comprar un regalo porque está enfermo .
carlos encontró el paraguas y nuestro padre encontró su billete .
a pedro le gusta esa canción .
tengo que cerrar la caja .
tu camisa es blanca .
carmen le dio un libro a su madre .
¿ hay un niño en el aula ?
la niña que fue al hospital está cansada .
¿ están estos médicos buscando sus teléfonos baratos en este momento ?
¿ comió este gato la carne en la cocina ?
¿ cuántos coches compraste ?
dicen que mis amigos compraron sus sillas .
pablo bebió este zumo de naranja frío , pero nuestra vecina bebió esta leche .
¿ fue pedro al mar ?
¿ dónde está comiendo el perro carne ?
los caballos no son más pequeños que ese gato .
elena puede cerrar estas cajas .
no tienen muchos zapatos .
los turistas jóvenes no beben café en la cocina .
la leche está fría .
ella está muy triste .
ese perro es tan grande como ese caballo .
los periódicos están debajo de esta mesa .
las bolsas no estaban vacías ayer .
ese médico está estudiando en la escuela .
ana y carmen eran estudiantes .
el mercado abre a las dos .
la caja es grande .
mi vecina le mandó cuatro regalos a pablo .
a ella le encanta leer historias .
elena quiere cocinar el pescado y mi padre quiere cocinar la sopa .
quieren un teléfono nuevo .
si hace sol mañana , vamos a hablar con carmen .
la escritora cerró estas ventanas .
¿ tiene ella muchos teléfonos ?
este hombre no esperó a sus hijos anoche .
queremos comer la carne .
esas mujeres están tocando el piano .
la cantante esperó a su tío .
mi padre está comiendo estos huevos .
nuestro tío estará ocupado .
creo que el hombre ha vendido la casa esta semana .
tu padre dice que este coche rojo es nuevo .
le vas a dar estas flores verdes al hombre .
mi hijo no va a ver una película porque está ocupado .
voy a comprar ese arroz en la tienda .
pablo tiene un examen difícil y elena tiene una pregunta .
esta tarde carlos y pablo quieren cocinar ese pescado en la cocina .
esta águila es muy pequeña .
este niño leyó las cartas interesantes la semana pasada .
el turista que cerró la puerta está contento .
pedro dice que él perdió la foto en la playa bonita hace dos días .
creo que el turista ya ha vivido en la casa .
¿ tienes que cerrar estas ventanas verdes ?
el autobús sale a las tres los sábados .
nuestro hijo le dará tres libros interesantes a carmen la semana que viene .
a tu hermana le gusta comprar flores en la tienda .
ese problema es más fácil que esas preguntas .
las cajas que cerró carmen son pequeñas .
elena y juan no perdieron sus fotos el lunes .
mis hermanas le mandaron la flor a este médico .
¿ a este camarero le gusta vender queso ?
carlos tiene que limpiar esta cocina .
juan es demasiado joven .
mi tío bebió la leche caliente en la cocina .
¿ estás bebiendo ese buen vino ahora ?
¿ tienen las escritoras que estudiar francés ?
a mi padre le gustan los libros .
el coche que compró ana es barato .
¿ estaba él contento ayer ?
me gusta comer pan .
tienes que esperar el tren .
¿ cuándo escribió el estudiante historias largas ?
los coches son baratos .
laura quiere jugar al fútbol en la calle .
carmen y elena están contentas .
no son cantantes .
esa caja es grande .
este es mi perro negro .
este era el parque más pequeño de la ciudad .
tus amigos viven en este hotel .
creo que esta cantante perdió el paraguas barato .
la escritora quiere vender la mesa grande .
si hace sol la semana que viene , vas a cocinar este arroz .
le quieren mandar la flor a juan el viernes .
quieres beber el agua en la cocina .
laura tiene que ayudar a elena el viernes .
¿ va pedro a ver las grandes películas ?
hay cuatro tazas sobre las mesas .
estamos esperando a nuestro padre mientras carlos está buscando a sus perros .
esta pregunta es más fácil que los exámenes .
no hay billetes en la casa .
¿ tienes que estudiar inglés ?
él estaba en la casa .
la niña que está leyendo ese libro interesante es tu vecina .
mi hijo conoce ese pueblo grande .
los gatos están bebiendo esta agua en este momento .
juan no puede cantar esas canciones porque está ocupado .
ana perdió su bolsa barata , pero pablo perdió su llave .
ahora mis gatos están durmiendo en la habitación .
él no quiere tocar el piano porque está enfermo .
¿ está ese caballo bebiendo esa agua ?
había una carta debajo de la cama .
mi madre dice que tu amigo puede ir al río .
creo que la ciudad es pequeña .
¿ a qué hora abre esta biblioteca los sábados ?
carmen está escribiendo esa historia mientras estoy escribiendo una carta interesante .
carlos quiere estudiar español y juan quiere estudiar francés .
juan habla francés , pero mi padre habla inglés .
a elena le encanta vender abrigos .
¿ a carlos le gusta ir a la casa ?
la bolsa que perdió mi vecina está llena .
¿ son los restaurantes muy caros ?
¿ quién vive en la ciudad ?
pablo bebió agua en la cocina .
el camarero que trabaja en la tienda está triste .
los estudiantes que leyeron dos libros son mis hermanos .
laura bebió el buen vino .
mi tío está buscando a sus caballos grandes .
ahora ella está durmiendo en la habitación .
a ana le gusta la playa .
mi abuela tiene que abrir esta puerta verde .
juan y laura no están escuchando la canción .
a nuestra abuela le gusta la playa .
carlos no está comiendo esa manzana .
ella era una gran cantante .
¿ qué quiere beber pablo mañana ?
¿ está él escuchando esa buena canción ?
la cantante es famosa .
pablo es el médico más joven del pueblo .
ese perro está durmiendo en la habitación .
él ha cerrado esta puerta roja .
¿ ha vendido pedro la cama hoy ?
la escritora está ocupada .
la mujer nos dio dos llaves el lunes .
a nuestra vecina le encanta el español .
elena está nadando en el mar mientras laura está nadando en el río largo .
hay unas águilas grandes en el jardín .
juan quiere estas camisas , pero pedro quiere este sombrero barato .
¿ estaba el hospital detrás de la estación ?
la leche estaba caliente ayer .
no hay cartas debajo de las sillas .
la cocina que limpió juan está limpia .
las cartas son interesantes .
¿ estarán mis amigos ocupados ?
ella dice que los museos son famosos .
carmen quiere comer este pan , pero laura quiere comer este arroz .
¿ había un hospital detrás del parque ?
estos estudiantes viven en una casa .
a pedro le encanta leer historias .
la carne no está sobre la mesa grande .
laura quiere cocinar esta sopa caliente , pero ana quiere cocinar este pescado .
nos gusta comprar carne .
hay muchos niños en el jardín .
nuestro tío lleva sus sombreros .
hay tres periódicos sobre la mesa .
a mi padre le gusta el agua .
mi vecina está buscando al gato .
los niños están hablando con ana en este momento .
ese caballo bebió el agua .
vamos a hablar con nuestra madre en el mercado .
no me gustan las flores .
estos gatos no son blancos .
pedro leyó un periódico , pero elena leyó las cartas .
son demasiado jóvenes .
este niño puede cocinar la carne .
estas escritoras quieren escribir unas historias .
no puedo ir a la playa porque estoy ocupado .
esta no es mi bicicleta .
el viernes la cantante joven tiene que estudiar en la universidad .
nuestro hijo lleva un abrigo .
¿ hay un árbol pequeño detrás de la universidad ?
ana quiere estudiar español , pero tu madre quiere estudiar inglés .
pablo quiere cocinar el arroz , pero mi padre quiere cocinar esta sopa .
juan encontró los billetes , pero pablo encontró el mapa .
no estás cantando canciones en este momento .
pedro quiere hablar con carlos el viernes .
carmen y pablo están bebiendo café en el restaurante .
carlos está esperando a su padre mientras laura está escribiendo esa historia .
este camarero vio a pablo .
¿ dónde está el periódico interesante ?
los camareros que van a la playa están cansados .
mi hijo es estudiante .
ella no puede cocinar sopa porque está enferma .
esas mujeres leyeron el periódico hace dos días .
¿ es este coche verde ?
este hombre está en el parque .
la profesora también conoce este pueblo .
ana buscó sus gatos grandes , pero carmen buscó el caballo .
pedro está cantando dos canciones en la calle larga .
esos turistas quieren ayudar a su madre esta tarde .
ana y carmen no quieren cantar esas canciones porque están enfermas .
laura y carlos están demasiado cansados .
el museo grande está delante de la biblioteca .
¿ qué quieren escuchar mis hijas ?
carlos está cantando una canción mientras nuestro tío está esperando a su padre .
a este hombre le gusta el francés .
pedro tiene que estudiar francés .
¿ dónde bebieron los caballos esa agua fría ?
pablo era el mejor médico del pueblo .
¿ vio mi hija a pedro ?
creo que el hotel es demasiado viejo .
estas flores son rojas .
los domingos mi madre no va a la playa .
ese camarero es joven .
a tu hermana no le gustan los caballos .
carlos puede cerrar la puerta roja .
nuestra abuela también quiere esos regalos .
esos zapatos no son rojos .
esta es mi hermana menor .
ella lleva un abrigo .
esta pregunta es más difícil que estos exámenes .
el restaurante cierra a las seis los domingos .
la cantante está en el museo .
esta es tu bicicleta blanca .
el estudiante que durmió en el hotel está cansado .
los pájaros están en el árbol .
esos hombres están bebiendo este vino en este momento .
juan está leyendo tres periódicos mientras pablo está nadando en el río .
a la profesora le encantan las películas .
este hombre está hablando con su tío mientras pablo está cocinando el arroz .
el autobús sale a las tres los domingos .
¿ comprará juan sus zapatos ?
¿ puede mi abuela cantar esta canción ?
¿ bebió carlos este zumo de naranja ?
¿ está pablo cocinando la sopa caliente ?
el gato está comiendo ese pescado en el jardín .
laura perdió el paraguas caro hace dos días .
¿ por qué está cantando esa niña canciones ?
creo que pedro ha encontrado el teléfono nuevo hoy .
mis amigos dicen que mi camisa es azul .
la película es muy buena .
¿ por qué están hablando nuestros hermanos con su padre ?
¿ pueden laura y pablo cerrar esta caja ?
los hombres tienen que estudiar español .
esta es nuestra bicicleta .
¿ quiere carlos esos huevos ?
pablo quiere hablar con pedro en el mercado pequeño esta tarde .
¿ cuándo leyeron mis hermanas esta historia ?
¿ quién está tocando el piano ?
carmen quiere esta bicicleta .
estos hombres están esperando el autobús mientras laura está cantando una canción bonita .
nuestro tío no quiere beber el café porque está enfermo .
el niño que está tocando el piano es tu hermano .
¿ es él médico ?
había muchas niñas en la playa bonita .
este gato está comiendo la carne en la cocina .
creo que carmen está muy triste .
elena le ha dado esta foto bonita al médico .
estos coches eran azules .
mi madre era escritora .
ella tiene que comprar la cama .
tu hermano mayor le ha dado dos fotos a pablo .
nuestro gato está en la casa .
carlos compra agua y carmen compra leche .
¿ quién quiere jugar al fútbol ?
a mis hijos les gusta el agua .
¿ están mis perros comiendo el pescado ?
carmen y carlos tienen que limpiar la habitación el viernes .
ese autobús está lleno .
nuestra abuela no quiere cantar una canción porque está cansada .
¿ es el museo demasiado grande ?
los camareros nunca han vivido en una ciudad .
mañana elena quiere beber este vino en el restaurante barato .
carlos y pablo eran médicos .
tus coches están delante de esta universidad .
¿ quiere nuestro tío ver las buenas películas ?
el águila está en los árboles .
el perro estaba en la casa vieja .
creo que los zapatos son negros .
carmen puede nadar en el mar .
nuestro amigo está nadando en el mar mientras ana está escribiendo unas historias interesantes .
pablo tiene cuatro naranjas y juan tiene muchas manzanas .
¿ cuántas cartas leyó carlos ?
¿ vende ana sombreros ?
¿ están las tiendas pequeñas al lado del parque ?
los coches son azules .
carlos quiere ser escritor .
la pregunta es más difícil que este examen .
esa águila es demasiado pequeña .
hay bicicletas viejas delante de los mercados .
esa profesora está cantando una buena canción .
carmen va a jugar al fútbol .
mañana este hombre quiere trabajar en el hotel .
juan nos va a mandar cuatro flores la semana que viene .
pablo y laura no leyeron una historia porque estaban enfermos .
si hace calor el viernes , vas a hablar con ana .
no podemos tocar la guitarra en el parque .
nuestra abuela quiere ver las películas largas .
¿ a nuestra hija le gusta comer pescado ?
¿ comprará elena su sombrero ?
esa mujer lleva su sombrero .
no estaban en la calle .
los camareros que limpiaron las ventanas verdes son altos .
nuestra madre dice que mi amigo está muy triste .
ese médico perdió sus billetes en la playa .
¿ qué han cerrado mis hermanos ?
la profesora vendió esta cama .
el niño que vio a carlos es joven .
ana quiere comprar su bicicleta y pablo quiere comprar sus coches .
carmen y laura no quieren cocinar el pescado porque están ocupadas .
hay tres niñas en el parque bonito .
¿ hay muchos hoteles nuevos cerca del puente ?
las mujeres que abrieron estas puertas son nuestras vecinas .
él vio unas águilas pequeñas el lunes .
¿ cuándo tienen que limpiar esta cocina ?
¿ dónde está juan ?
carmen ha visitado esta ciudad esta semana .
¿ qué quieres escribir ?
mi abuela les dará un billete a sus amigos el viernes .
juan esperó el autobús y mi hermana esperó el tren .
están limpiando las ventanas rojas .
¿ quién quiere cantar canciones bonitas en la calle la semana que viene ?
esas mujeres altas no han cerrado la caja pequeña .
el camarero que está hablando con pablo está cansado .
esa ventana es verde .
carlos dice que esos zapatos son blancos .
el perro no comió el pescado en la cocina ayer .
el teléfono que encontró ella es barato .
a mi padre le gusta comprar periódicos interesantes .
la carta es larga .
tienen una llave .
nos gusta comprar periódicos en la tienda pequeña .
ella no va a estudiar inglés .
juan puede tocar el piano en el parque .
elena no te ha mandado esta carta larga hoy .
pablo habla español , pero mi vecina habla inglés .
juan es alto .
él es tan joven como esta cantante .
pedro le mandó una carta a laura .
este es mi perro .
había muchos turistas altos en la playa .
¿ cuántos huevos compraron mis hermanas ?
mis perros están comiendo carne .
las casas viejas están cerca de la estación .
pablo compró esos regalos .
carmen está esperando el autobús mientras estoy durmiendo en la habitación .
la escritora estaba ocupada .
el coche es muy caro .
nuestra abuela dice que esos niños quieren nadar en el río .
juan está esperando el tren mientras tu vecina está durmiendo en la casa .
mis hijos le van a mandar tres fotos bonitas a pedro el viernes .
mi tío nunca juega al fútbol .
a ella le gusta vender abrigos en la tienda .
a tu hija le encanta beber zumo de naranja .
hay muchas niñas altas en la calle .
¿ quiere ella beber buen vino en el restaurante ?
carmen tiene que ayudar a esa cantante esta tarde .
nuestra vecina nos quiere dar estas llaves .
a nuestras hermanas les gusta el café .
a laura le encanta beber té .
ana y carmen le dieron una foto a esta escritora .
nuestra vecina va a ayudar a unas profesoras .
tu hermana está durmiendo en la habitación .
el periódico interesante no está sobre la mesa .
ella nos dio los regalos .
ese examen es más fácil que las preguntas .
ella nunca ha cerrado la caja .
pedro vendió esta casa barata .
mis hijos no van al museo todas las semanas .
¿ está ella bebiendo vino ahora ?
la escritora que comió la carne es alta .
ella no era una buena cantante .
él está comiendo ese pescado .
¿ por qué bebió elena este café ?
¿ cuándo va a jugar laura al fútbol ?
nuestro padre dice que nuestra hija también conoce a ana .
mi amigo le va a mandar estos libros a carlos .
había una manzana sobre la mesa .
el médico es tan joven como ese camarero .
¿ por qué bebió nuestra vecina ese vino ?
la pregunta es muy difícil .
mi hermana mayor lleva un sombrero bonito .
¿ está mi hermana estudiando en la escuela ?
la pregunta era fácil .
laura y carlos le van a mandar el regalo a su tío .
ella no puede ir al río porque está enferma .
¿ dónde perdió mi vecina sus teléfonos caros ?
mi tío va a jugar al fútbol el viernes .
a mi hermano le gusta la playa .
¿ están cantando la canción en la calle ?
había tres estudiantes en el aula .
¿ tiene mi hermano que estudiar en la universidad ?
laura está cantando la canción en el parque ahora .
¿ cuántas historias leyó ana ?
quieres trabajar en la tienda la semana que viene .
elena quiere la sopa , pero nuestra hermana quiere esta manzana .
juan quiere la manzana y mi hijo quiere un huevo .
nuestras vecinas tienen que limpiar las ventanas la semana que viene .
ana nos va a dar una foto .
esta mujer joven puede nadar en el río .
mi hijo le tiene que mandar la flor a carmen el viernes .
¿ trabaja nuestro amigo en la tienda grande ?
tu tío es médico .
carlos y pedro no pueden hablar inglés .
la semana que viene esa niña alta quiere tocar el piano .
la cantante que bebió el vino está contenta .
elena está comiendo este pescado en el restaurante en este momento .
tu padre dice que tus casas son muy viejas .
esa mujer es cantante .
queremos tocar el piano en la calle larga .
carmen está nadando en el mar mientras laura está escribiendo sus cartas .
carlos cerró la ventana , pero mi padre cerró esta puerta .
¿ por qué quieren escuchar los hombres canciones bonitas ?
pedro le va a mandar sus buenos libros a este niño .
mis hermanas menores están limpiando la ventana ahora .
los exámenes son más difíciles que la pregunta .
¿ quieren una bicicleta ?
ese hotel es muy nuevo .
¿ es el gato blanco ?
el camarero vio a laura ayer .
carlos ha vivido en el pueblo .
el estudiante que está escuchando esa canción bonita es mi hermano .
esa profesora joven está nadando en el río .
la historia que escribieron los turistas es interesante .
hay unos libros sobre las mesas .
esa mujer ya ha visto un perro .
¿ perdió ana su billete ?
las cartas que escribió este estudiante son interesantes .
pedro también vende queso .
¿ bebe ella agua ?
el estudiante no quiere leer periódicos interesantes porque está cansado .
¿ está esta caja llena ?
el estudiante está esperando a su abuela mientras carmen está escribiendo estas cartas .
¿ hay una niña en la playa ?
juan compró el zumo de naranja y carlos compró el agua .
ella bebió este buen vino .
ella está comiendo unas naranjas .
esos médicos eran médicos .
el gato no durmió en la casa anoche .
soy más joven que mis amigos .
él va a ver las películas largas .
laura encontró su mapa , pero mi vecina encontró una llave .
ana durmió en el hotel hace dos días .
él puede cocinar esa carne .
mi abuela no puede tocar el piano porque está enferma .
tu padre también tiene muchos billetes .
esta tarde esa mujer tiene que limpiar esta casa .
el vino era bueno .
en este momento carmen está comiendo naranjas .
¿ quiere él cocinar arroz el viernes ?
elena compró sus bolsas baratas , pero pablo compró su paraguas .
el aula que limpió laura está limpia .
la película que vio tu padre es buena .
las casas eran bonitas .
¿ cuántas cartas leyó elena ?
¿ estaba esa mujer enferma ?
pedro no quiere ayudar a sus hermanas porque está ocupado .
la cantante que está estudiando francés es tu vecina .
nuestro tío dice que este tren está vacío .
¿ cuántas camas compró la cantante ?
la niña también tiene un huevo .
esta caja está vacía .
¿ cuántos huevos compraron pablo y laura ?
no le queremos dar tres flores rojas a ana .
esta es tu madre .
mi abuela ha visto a laura .
los perros están comiendo esta carne en este momento .
la mujer que durmió en la casa es joven .
pueden ayudar a carmen .
¿ había un periódico sobre la cama ?
el médico tiene que buscar los billetes la semana que viene .
ana va a visitar este museo pequeño .
esa no es mi bolsa .
la profesora me ha mandado estos libros .
pablo puede cantar canciones .
laura quiere una bicicleta y carlos quiere estos coches .
la película que vio ella es buena .
mi hermano nos tiene que mandar estas cartas .
¿ estaba el regalo en la caja ?
tu hijo dice que tu mesa es grande .
ana no visitará a su hermano mañana .
carlos está bebiendo este vino en el restaurante .
esta camisa blanca es demasiado barata .
¿ qué comieron tus hijas ?
el periódico que leyó juan es interesante .
nuestro caballo está en la playa .
pablo quiere leer una historia y mis hijos quieren leer el periódico .
a la profesora le encanta la leche .
¿ puede carmen cerrar esta caja grande ?
tenemos que buscar la foto .
mis hijas estaban detrás de esta puerta .
vimos las películas .
pablo come pan y mi hijo come queso .
hay cuatro bolsas nuevas sobre las camas .
a mi madre le gusta jugar al fútbol .
la escritora joven también tiene una bolsa .
¿ cuántos abrigos compraron carlos y laura ?
nuestro hijo está ocupado .
la cantante que juega al fútbol está triste .
esta profesora escribió esas historias .
¿ dónde compró él camisas ?
¿ tiene juan que abrir la carta larga ?
estas camisas son baratas .
también viven en esta casa .
hay unos estudiantes altos en el aula .
mi hija no va a visitar este museo porque está enferma .
él nunca ha visto a esos caballos .
el camarero no ha perdido los mapas en el parque .
ella conoce el pueblo .
a mis amigos les gusta comer pan .
¿ por qué quiere vender tu amigo esta casa ?
los caballos que buscó este estudiante son grandes .
el tren que esperó carmen está lleno .
nuestro padre dice que la puerta es roja .
esta casa es vieja .
el niño también habla francés .
¿ está elena durmiendo en la habitación ?
buscaron a su gato ayer .
¿ tiene laura muchas bolsas ?
a carlos le gustan las películas .
ese hombre alto quiere ese teléfono .
ana tiene un gato .
hay muchos regalos en la cocina .
¿ dónde tienes que esperar el tren ?
este tren sale a las ocho .
la cantante que abrió esta caja es nuestra vecina .
a carmen le gustan las películas .
¿ quiere él ver esta película el viernes ?
¿ a nuestra abuela le gusta el queso ?
nuestras hijas estaban cansadas ayer .
en este momento pedro no está limpiando esta ventana .
¿ había muchos niños altos en el aula ?
hay muchas niñas en la playa .
¿ qué está escribiendo elena ?
nuestro amigo está cantando una canción .
esos médicos están estudiando español mientras juan está leyendo cuatro historias largas .
el caballo blanco está debajo de estas mesas .
a mi amigo le gusta esta flor .
tu hermana mayor no quiere estudiar inglés porque está enferma .
los niños que vieron unas águilas pequeñas son jóvenes .
pablo no quiere hablar con su hijo .
si hace frío el viernes , carlos va a jugar al fútbol .
la foto está en esta habitación .
le tienes que dar tres billetes a tu tío .
estas profesoras van a comprar este queso .
esta cantante quiere tocar la guitarra en el parque el viernes .
la bicicleta era roja .
estos niños no quieren beber esta agua porque están cansados .
carlos y elena compraron unos periódicos interesantes ayer .
carmen va a ver la película .
tu hermano ha perdido su paraguas nuevo .
nuestro hermano menor quiere ese coche .
laura compró el huevo y elena compró la sopa .
laura también quiere esos zapatos nuevos .
no somos jóvenes .
la profesora nunca vende naranjas .
creo que el hombre era viejo .
esta pregunta no es tan difícil como este problema .
ella es tan joven como esas escritoras .
el estudiante que encontró una llave está cansado .
este turista también tiene muchos gatos pequeños .
tu madre puede cerrar las cajas pequeñas .
carlos tiene cuatro problemas .
nuestro caballo es negro .
los estudiantes que están cocinando ese arroz son tus hermanos .
laura ha limpiado esta casa esta semana .
este examen es más fácil que esta pregunta .
hace dos días la niña alta compró esa naranja en el mercado .
tienes que cerrar las ventanas .
¿ está ese turista bebiendo este café en la cocina ?
¿ a ella le gusta este arroz ?
había cuatro buenos estudiantes en la playa .
las películas que vio pablo son largas .
había unos turistas en el hospital .
había muchos periódicos sobre la cama .
laura quiere tocar la guitarra , pero ana quiere tocar el piano .
juan también habla español .
¿ qué quiere ver mi tío ?
estos sombreros no son más baratos que mis vestidos .
tu hermano dice que las águilas son pequeñas .
laura le tiene que mandar cuatro flores a carmen mañana .
¿ quiere la escritora cantar una canción ?
al niño no le gusta la ciudad .
este hombre juega al fútbol .
¿ cuántos hermanos tienen esas cantantes ?
este es el hotel más pequeño del pueblo .
a carlos y pedro les encanta la playa .
esos vestidos no son blancos .
el niño que perdió su bolsa es joven .
pedro compró una camisa , pero mi hermana compró el abrigo .
tu padre puede nadar en el río .
las flores eran azules .
ella no le va a dar tres flores bonitas al estudiante .
ana está triste .
este turista tiene que vender las casas bonitas .
el médico que comió una manzana es nuestro hermano .
este turista está esperando el autobús en este momento .
el estudiante que trabaja en el mercado está contento .
a mi madre le encanta leer historias interesantes .
los camareros que viven en una casa están contentos .
nuestro amigo está tocando la guitarra mientras juan está bebiendo el té caliente .
el médico que vive en una casa es mi hermano .
las cantantes no esperaron a su hija hace dos días .
la flor no era roja .
ana habla español y mi hija habla francés .
la mujer que está hablando con su amigo es tu hermana .
los niños no le mandaron las cartas a su hermana .
nuestra hermana menor no comió este huevo porque estaba ocupada .
pablo y laura tienen un coche .
a ese hombre le gusta leer libros en la habitación .
¿ qué quiere beber este hombre ?
¿ cuándo ayudó ella a su hermano ?
ella encontró una bolsa .
laura está escribiendo estas cartas mientras están esperando a su padre .
nuestras hijas quieren hablar con el hombre .
había unas bolsas debajo de las sillas .
la escritora es muy famosa .
esta tarde mi tío tiene que esperar a su hijo en la calle .
tu tío no compró esas camas .
esas tiendas son pequeñas .
las bicicletas nuevas estaban delante de este parque .
esta cantante no quiere nadar en el río porque está ocupada .
esos son mis zapatos azules .
tu amigo le va a mandar la carta larga a pedro .
mi cama no es más grande que esas mesas .
pedro no quiere cocinar esta sopa porque está cansado .
¿ están mis caballos debajo de estos árboles ?
¿ perdió elena la bolsa ?
el periódico que leyó esta niña es interesante .
el gato es más pequeño que esos perros .
pablo quiere tocar el piano y laura quiere tocar la guitarra .
él cerró esta caja .
a laura le gusta leer cartas largas .
la habitación está sucia .
mi madre nos va a dar cuatro fotos .
a carlos le encantan las canciones .
no pueden cocinar ese pescado porque están ocupados .
tu madre nunca bebe agua .
¿ está esta profesora en el museo ?
¿ está el agua demasiado fría ?
si hace calor mañana , él va a nadar en el mar .
el viernes pablo quiere jugar al fútbol .
estos perros eran pequeños .
¿ dónde bebió mi caballo agua ?
¿ cuándo bebieron esos caballos esa agua fría ?
hemos visto ese pájaro grande .
esta casa es demasiado vieja .
él te mandó dos cartas .
si hace calor la semana que viene , carmen va a comprar dos periódicos interesantes .
¿ perdió ella su llave ?
¿ está ese turista buscando su mapa ?
las profesoras estarán ocupadas .
carmen quiere comprar los zapatos y tu vecina quiere comprar el sombrero .
la película que vieron pablo y carlos es interesante .
¿ cuándo vio el hombre a juan ?
nuestra madre era una profesora famosa .
¿ por qué quiere ir tu padre al jardín ?
este problema es tan fácil como las preguntas .
el turista alto le ha dado una foto bonita a laura .
esos gatos durmieron en la casa la semana pasada .
si hace frío el viernes , vamos a jugar al fútbol .
este gato está bebiendo agua fría .
no hay niñas en el jardín .
el estudiante es bueno .
¿ dónde esperaron a su abuela ?
esta tarde carlos no quiere vender la cama .
a nuestra madre le encantan las flores .
¿ qué habla carmen ?
¿ está mi vecina bebiendo el vino en el restaurante ?
elena no está cocinando ese arroz .
¿ qué van a estudiar la semana que viene ?
el lunes mi padre no compró el té .
estos turistas no van a ver esta buena película porque están enfermos .
tu hija le dará este regalo a carmen .
mi hijo no está contento .
a las escritoras les gusta vender sombreros .
mi madre está cantando unas canciones en este momento .
mi padre puede cerrar esta puerta .
mi vecina tiene que estudiar en la escuela .
quiero tocar la guitarra .
¿ quién está cantando buenas canciones ?
tu paraguas es más caro que esa bolsa .
esta profesora quiere ser cantante .
¿ puede carlos jugar al fútbol ?
¿ cuándo van a jugar mis amigos al fútbol ?
la mujer que está durmiendo en la habitación está cansada .
los zapatos son más baratos que mis camisas .
¿ quiere él escuchar una canción la semana que viene ?
¿ quién tiene que hablar con su tío ?
ese buen estudiante nunca ha limpiado estas mesas .
carlos quiere cocinar esta carne , pero elena quiere cocinar el pescado .
están contentos .
el periódico que leyó elena es interesante .
había tres turistas en la playa bonita .
podemos tocar la guitarra .
el turista joven bebe buen vino todas las mañanas .
nuestro hijo puede cantar unas canciones .
¿ están mis caballos bebiendo esa agua ahora ?
la semana que viene quieren comer ese pan en el buen restaurante .
¿ es esa escuela más grande que esta universidad ?
las niñas que están cocinando sopa están cansadas .
carlos quiere tocar el piano y tu vecina quiere tocar la guitarra .
¿ quién está nadando en el mar ?
ese hombre lleva su sombrero .
esta semana esa profesora alta ha visto a pedro .
tu hermano no tiene que buscar a sus gatos blancos .
laura le mandará la flor a pablo la semana que viene .
la profesora quiere ser estudiante .
¿ tiene pablo que esperar el autobús ?
creo que juan también quiere dos regalos .
tu hijo le va a dar su foto bonita a esta cantante esta tarde .
los gatos que buscaron las mujeres son grandes .
queremos té caliente .
ese examen no es muy fácil .
había una niña en el aula .
el caballo es más pequeño que esos gatos .
¿ cuántas casas tiene el estudiante ?
esas tazas están rotas .
hay un hospital delante de la biblioteca .
este niño no tiene que hablar con su amigo en el mercado .
la cantante que habla francés es joven .
pedro y juan compraron tres periódicos .
si hace frío esta tarde , él no va a cocinar carne .
nuestra hija va a ver películas .
mi tío tiene que ayudar a sus amigos .
los zapatos son negros .
pablo no puede ir a la biblioteca porque está enfermo .
¿ tiene ana que esperar a sus hermanos ?
a nuestros amigos les gustan esos huevos .
hay unos pájaros en el árbol .
nuestra abuela va a jugar al fútbol .
laura quiere estudiar francés , pero ana quiere estudiar español .
esa agua estaba fría ayer .
la casa es muy vieja .
el buen estudiante no quiere vender esta casa la semana que viene .
las mujeres que quieren tres sombreros son altas .
¿ es mi mesa más grande que estas sillas ?
él está limpiando esta cocina .
laura esperó el autobús y nuestra madre esperó el tren .
juan tiene un mapa y tu hermana tiene un paraguas .
el hotel no es viejo .
¿ quiere ella las manzanas ?
ayer él vio al camarero .
ana perdió su teléfono caro , pero pablo perdió el mapa .
él está en la playa .
la historia que leyeron mis hermanas es larga .
carlos está estudiando inglés mientras pablo está estudiando español .
él dice que la tienda es muy pequeña .
¿ vio tu tío una película larga la semana pasada ?
pablo también tiene muchos huevos .
¿ quieren las escritoras ser escritoras ?
los perros estaban en la playa .
la ventana que cerró laura es roja .
juan no va a hablar con un camarero porque está enfermo .
¿ por qué quiere comprar ella sus bicicletas ?
la niña alta ya ha cerrado la puerta verde .
él no tiene que estudiar francés .
la niña que está leyendo esta carta larga está triste .
a estos estudiantes no les gusta la playa .
los niños que están hablando con elena son altos .
los perros blancos son pequeños .
no hay pájaros grandes en el jardín .
la bicicleta era nueva .
si llueve esta tarde , ese camarero va a comprar esa flor .
tu abuela me va a mandar este libro .
¿ era ese puente famoso ?
ana quiere leer sus libros , pero juan quiere leer una historia .
la niña que está limpiando la mesa es tu hermana .
hay dos pájaros en los árboles .
ana también tiene muchos huevos .
a este estudiante le encanta comprar café caliente en el mercado .
¿ es el coche negro ?
pedro es el turista más alto del pueblo .
nuestra mesa está limpia .
mi hermana menor nunca ha perdido el billete en la calle .
elena ha perdido la foto hoy .
esa escritora encontró el paraguas .
si llueve la semana que viene , ella va a visitar este museo .
¿ tienen un sombrero ?
pablo está nadando en el río en este momento .
tu madre no es médica .
mi amigo no lleva sus zapatos .
mis amigos han leído esos libros .
el hombre que vio a pablo es joven .
los libros que leyó ella son interesantes .
nuestro tío encontró los billetes .
si hace frío esta tarde , pablo va a escribir cartas .
él le mandó su carta a pedro .
pedro y laura no quieren nadar en el mar .
ese gato comió esta carne la semana pasada .
los teléfonos que compró él son baratos .
carlos lee historias , pero pedro lee periódicos .
esa leche está caliente .
les gusta la playa .
mi hija tiene que estudiar en la biblioteca la semana que viene .
no le he dado un regalo a pablo .
mi vecina nos dio los mapas .
nuestro amigo no está escribiendo cartas ahora .
ana quiere comprar un coche , pero pedro quiere comprar esta bicicleta .
ana quiere nadar en el río .
el paraguas que compró pablo es barato .
laura no quiere ayudar a estos buenos camareros porque está cansada .
limpiaron la ventana verde .
carmen no le quiere mandar estas cartas a laura la semana que viene .
a ella no le gustan esas películas .
él ha visitado este pueblo .
el niño que cerró estas cajas está contento .
carmen puede cocinar arroz .
elena quiere tocar el piano y carmen quiere tocar la guitarra .
¿ por qué está estudiando pablo inglés ?
no quieren comprar una bicicleta mañana .
mi hermano no te quiere dar las llaves el viernes .
al turista no le gustan las flores .
esta profesora no está escuchando una canción .
mi padre me dio los mapas la semana pasada .
los camareros que vieron unas películas largas son mis amigos .
¿ quién quiere hablar con pedro ?
laura no quiere escuchar una historia interesante porque está cansada .
¿ por qué tiene que estudiar pablo francés ?
mis hijos le mandaron la flor bonita al médico .
la cantante que vive en un hotel grande es nuestra hermana .
el teléfono que encontraron nuestras vecinas es nuevo .
le dieron estos mapas a su padre .
este estudiante joven cerró esta puerta hace dos días .
¿ te gusta ir a la estación ?
mis vecinas no quieren ir a la tienda porque están ocupadas .
¿ quiere pedro ese coche blanco ?
él está limpiando esta habitación .
estas profesoras han leído esta historia .
¿ a ana y elena les gusta la película ?
el águila está en el jardín .
el médico que quiere la manzana está triste .
él nunca ha vendido las bicicletas .
mañana queremos estudiar inglés en la escuela .
pedro tiene que abrir esta puerta azul .
ana era la profesora más joven del pueblo .
a tus hermanas les gusta ir al pueblo .
¿ estaba la bicicleta delante del parque ?
vas a nadar en el río .
nuestro tío quiere té .
esa bolsa era barata .
esta taza está muy sucia .
carlos quiere tocar la guitarra y mi tío quiere tocar el piano .
¿ quién quiere escribir esa carta ?
ana va a ver esta buena película .
las niñas no van a comprar una flor .
en este momento estás durmiendo en el hotel .
mi abrigo no es demasiado largo .
el gato está comiendo pescado en la cocina .
mi tío les va a mandar una carta a los estudiantes .
ese gato pequeño no bebió el agua .
esta habitación está limpia .
a esa profesora no le gusta beber té caliente .
el agua está demasiado fría .
él dice que ella quiere ver tres películas la semana que viene .
los hombres buscaron a los perros en el parque ayer .
la historia que escribieron laura y pedro es interesante .
este gato estaba en el parque .
creo que carmen lleva una camisa .
pablo y juan son demasiado jóvenes .
queremos ese pescado .
laura y pablo están cantando buenas canciones mientras carmen está cantando tres canciones .
tengo que esperar el tren mañana .
tenemos que esperar a nuestra hija en la estación .
elena esperó el tren y juan esperó el autobús .
son médicos .
las escritoras conocen a estos hombres .
creo que nuestro amigo es bueno .
ana está esperando el autobús mientras estás tocando el piano .
el niño que está limpiando esta habitación es mi amigo .
estoy durmiendo en la habitación en este momento .
mi hermano menor le quiere dar el paraguas a elena .
la profesora que vive en esta ciudad está contenta .
la historia que escribió carmen es larga .
él quiere comer la carne en el restaurante .
el hombre que cerró la puerta está triste .
los turistas que encontraron la llave están cansados .
a mis hermanas les encantan los periódicos .
¿ quieren esos turistas vender esta casa barata ?
vas a ayudar a carlos .
mis hermanas quieren ver películas .
si hace sol el viernes , elena no va a ver una película .
ana nunca compra zumo de naranja .
tus vecinas venden vestidos los domingos .
los hombres beben vino los sábados .
juan es más alto que estas mujeres .
hay un águila en el árbol .
elena quiere un abrigo y mi hermano quiere este sombrero .
él no quiere estudiar español porque está ocupado .
la profesora alta le ha mandado tres regalos a elena .
¿ cuándo va a hablar pablo con carmen ?
elena quiere tocar la guitarra , pero pedro quiere tocar el piano .
pedro le quiere mandar un regalo a esta niña .
puedo hablar francés .
nuestras hermanas no conocen a pablo .
mi padre quiere nadar en el río la semana que viene .
¿ está ella cantando esa buena canción ?
este es el restaurante más caro de la ciudad .
la mujer fue al museo anoche .
la semana que viene nuestra madre tiene que abrir esta caja .
ana y juan quieren queso .
tu tío le mandó una foto bonita a su hermana .
pablo y juan van a nadar en el mar la semana que viene .
a mi vecina le encanta la ciudad .
mi tío no escribió su carta porque estaba enfermo .
¿ cuándo compraron estas mujeres los periódicos ?
tu hermano quiere ayudar a carlos la semana que viene .
nuestro hijo les va a mandar esta flor roja a estos estudiantes mañana .
el hombre vendió sus mesas pequeñas la semana pasada .
las bolsas que perdió pablo son caras .
él no perdió el billete la semana pasada .
si hace calor el viernes , ella no comprará este regalo .
ana puede cerrar esta ventana azul .
el médico está estudiando en la biblioteca .
¿ puede mi madre hablar español ?
los hombres que tienen cuatro fotos están contentos .
mis hijos estaban ocupados .
a nuestros hermanos les encanta la canción .
no hay bolsas debajo de la cama grande .
el turista que conoce esta ciudad grande está contento .
hay un estudiante en el hotel .
la caja no está vacía .
juan está leyendo unas cartas mientras pablo está leyendo libros .
tus hermanas dicen que las escritoras altas perdieron su llave .
carmen está limpiando estas ventanas azules mientras mi hija está buscando su teléfono barato .
si hace frío mañana , carlos y pablo no van a jugar al fútbol .
la niña dice que el estudiante conoce a esas mujeres altas .
la mujer que está bebiendo este té caliente está cansada .
carmen no ha vendido estas casas esta semana .
a nuestro hijo le gusta beber té .
elena trabaja en el mercado .
¿ había un árbol al lado del parque ?
ese museo es muy famoso .
pablo y juan normalmente beben buen vino .
mis perros están detrás de la puerta .
¿ dónde está comiendo ella este pescado ?
¿ a nuestra abuela le gusta jugar al fútbol en la playa ?
¿ puede elena tocar el piano ?
ella ha vivido en el hotel hoy .
el médico está ocupado .
estas no son mis bicicletas .
¿ está la mesa limpia ?
te gustan las flores .
¿ qué quiere él ?
pedro tiene cuatro llaves , pero ana tiene muchos mapas .
la flor era roja .
carlos está estudiando inglés mientras estamos esperando a nuestro amigo .
juan está cantando la canción mientras esta profesora está hablando con su hija .
carlos está buscando a su gato mientras ella está cocinando la carne .
el médico no quiere ese coche .
estos perros no están en la casa .
elena no es alta .
hay cuatro bolsas sobre la silla .
¿ qué buscó carmen ?
elena vio águilas grandes .
carlos buscó los mapas , pero mi abuela buscó su teléfono .
mi tío vende sombreros negros en el mercado los domingos .
¿ por qué quiere comprar pedro su bicicleta ?
si llueve mañana , esa cantante va a escribir una historia interesante .
a él le encanta comprar periódicos interesantes .
el turista limpió la cocina .
queremos beber vino .
las cartas están sobre estas mesas .
ella no buscó al perro en la casa .
nuestro tío le mandó una foto a pablo .
si hace sol mañana , laura no va a ayudar a ana .
había cartas largas debajo de la silla .
¿ estaba el queso sobre estas mesas ?
juan no es tan alto como su padre .
los turistas que están estudiando español son nuestros hermanos .
estás jugando al fútbol mientras laura está jugando al fútbol .
¿ puede ese estudiante jugar al fútbol ?
él quiere tocar la guitarra .
¿ hay una llave sobre las camas ?
elena no quiere cocinar carne porque está cansada .
este es el museo más grande de la ciudad .
¿ puede nuestro amigo tocar el piano ?
ahora ella está durmiendo en el hotel .
la pregunta es más fácil que el problema .
él no va a cocinar la carne porque está cansado .
¿ quiere mi padre cantar canciones ?
a carlos no le gusta jugar al fútbol .
hay tres libros en la casa .
carmen quiere escuchar unas canciones la semana que viene .
el águila estaba en el parque .
carlos no quiere comprar el regalo porque está ocupado .
¿ quién ha comido la carne ?
la profesora que cerró las cajas está cansada .
nuestros billetes no estaban sobre la mesa .
¿ cuántos teléfonos compró mi madre ?
ahora mis gatos están comiendo esa carne .
la profesora quiere esta carne .
las profesoras que trabajan en el restaurante son nuestras hermanas .
estos son mis caballos .
esa niña alta no quiere beber esta agua porque está cansada .
no hay periódicos debajo de la cama .
nuestro coche es muy barato .
había muchos turistas en el jardín .
¿ esperó ella el autobús en la estación ?
este médico está demasiado ocupado .
durmieron en la habitación .
las fotos que encontró tu hermana son bonitas .
carmen perdió la foto en el parque .
¿ has comido este huevo hoy ?
carmen lee cartas , pero juan lee periódicos .
el perro no está bebiendo el agua ahora .
nuestro amigo dice que el hotel era caro .
pedro quiere una naranja , pero tu hija quiere esta sopa .
elena ha escrito las historias .
carmen quiere este zumo de naranja y mis hermanos quieren el café caliente .
laura va a estudiar francés la semana que viene .
¿ cuántos libros tiene ella ?
el teléfono es caro .
no vamos a hablar con nuestro hermano porque estamos cansados .
carmen no está triste .
¿ a qué hora cierra esta biblioteca los domingos ?
¿ tiene mi madre que ir a la playa esta tarde ?
mañana este médico alto tiene que ir al pueblo .
¿ está esa biblioteca abierta ?
¿ dónde esperó ella a sus vecinas ?
ese caballo no es blanco .
¿ qué buscó esta profesora en el parque ?
¿ cuántos periódicos ha leído ella ?
ana no nos tiene que mandar su foto .
la casa que limpió mi padre es bonita .
este puente es famoso .
esa cantante quiere cantar una canción la semana que viene .
¿ quiere él tocar el piano en la calle ?
pedro compra té caliente , pero mi hija compra agua fría .
laura no nos mandó tres cartas interesantes anoche .
a nuestra madre le gusta el mar .
hay muchos niños altos en la playa .
este es el museo más grande del pueblo .
tu vecina le dio este regalo a laura .
esas preguntas son más difíciles que los problemas .
carmen encontró los mapas y mi tío encontró los paraguas .
carlos también tiene dos bolsas .
juan buscó el paraguas caro , pero mi abuela buscó su llave .
esas profesoras trabajan en la biblioteca .
el caballo pequeño está bebiendo esa agua ahora .
¿ ha encontrado pablo su bolsa cara esta semana ?
este caballo bebió el agua hace dos días .
¿ por qué quiere nadar el camarero en el río ?
ella encontró la llave hace dos días .
esos caballos están en la casa .
ella tiene que limpiar esta ventana verde mañana .
a pablo le encantan las manzanas .
el árbol grande estaba detrás del parque .
van a cocinar carne .
juan no va a visitar este pueblo porque está ocupado .
¿ quién puede ir al restaurante ?
tu vecina puede abrir esta caja pequeña .
mi hermano era un gran médico .
¿ cuántos perros tienen pablo y ana ?
nuestra abuela les dio los libros a estos camareros .
laura está estudiando español mientras juan está comiendo arroz .
pedro va a comprar la carne .
estás cocinando la sopa caliente mientras pedro está buscando a su perro .
¿ qué quiere el turista ?
el camarero que está tocando el piano es mi hermano .
carlos esperó el tren y pedro esperó el autobús .
los problemas no son más difíciles que los exámenes .
él no le tiene que dar cuatro paraguas a pablo .
juan no va a cocinar esta sopa porque está cansado .
pablo no puede abrir estas puertas .
él está durmiendo en la habitación .
esa escritora también vive en un hotel .
laura es la mejor escritora de la ciudad .
elena y pedro le dieron esta llave a pablo .
¿ a mis hermanas les gusta comprar flores verdes ?
elena y carlos tienen que comprar unos paraguas en el mercado .
¿ a mi padre le gusta ir a la playa ?
los médicos estarán ocupados mañana .
¿ quién quiere escribir la historia ?
si hace sol la semana que viene , esa escritora va a ver una película .
¿ cuándo bebió ella el vino ?
este vestido verde es nuevo .
¿ a mi amigo le gusta el libro ?
a mis hermanos les gusta este café .
mi tío les va a mandar los libros a sus amigos .
ahora él está cocinando este arroz .
a esa cantante le gustan las flores .
esa niña está leyendo las cartas en este momento .
¿ tienen elena y laura que ir al hospital esta tarde ?
este examen no es muy fácil .
a tu abuela le gusta vender naranjas .
ana esperó el autobús y mi madre esperó el tren .
esas mujeres no les darán cuatro paraguas a sus vecinas mañana .
nuestra madre me dará cuatro fotos .
carmen y ana no van a escribir esta historia interesante .
te encanta este café .
los coches que compró pablo son verdes .
a mi hermano le encanta beber zumo de naranja .
si llueve mañana , la niña no va a nadar en el mar .
¿ son mis hermanas escritoras ?
laura también quiere cuatro bicicletas .
carmen no puede nadar en el mar .
ahora mi tío no está hablando con el turista alto .
a ella le gusta este caballo .
el mercado pequeño está delante del parque .
no quieren beber ese zumo de naranja el viernes .
el niño que está cocinando el arroz es nuestro amigo .
mi hermano no ayudó a pedro .
¿ durmieron esos perros en el jardín ?
¿ quiere esa escritora trabajar en la tienda la semana que viene ?
¿ qué tiene ella ?
pedro nunca ha limpiado estas casas .
nuestra hermana quiere ayudar a unas niñas el viernes .
¿ cuántas bicicletas compró nuestro hijo ?
¿ dónde está tu hijo ?
mi hermano les quiere mandar el libro a estos niños el viernes .
¿ cuándo tiene que ir carmen al jardín ?
¿ habla carlos inglés ?
a él le encanta vender naranjas .
nuestro hermano quiere visitar a su hijo .
estoy contento .
mis hermanos están tocando el piano mientras pablo está cantando esas buenas canciones .
a pablo le gusta el inglés .
¿ cuándo tienen que esperar a sus hijos ?
si llueve mañana , carlos va a ver esta gran película .
los camareros que vendieron la silla son jóvenes .
pablo estaba cansado .
tu mesa es tan grande como esta cama .
nos gusta comer naranjas en la cocina .
¿ por qué escribió ella esas cartas largas ?
¿ abrió nuestra vecina esta carta larga ?
esas son mis llaves .
el libro que leyó mi madre es interesante .
mi padre le ha dado dos regalos a juan .
¿ por qué está bebiendo elena buen vino ?
trabajan en el restaurante .
elena está limpiando las ventanas mientras ana está durmiendo en la casa .
estos perros están bebiendo el agua fría en este momento .
él no vio películas porque estaba ocupado .
mi padre no va a jugar al fútbol porque está enfermo .
los camareros pueden tocar la guitarra .
nuestro amigo no fue al río porque estaba enfermo .
le van a dar tres paraguas a este médico .
¿ cuántas bolsas compró él ?
carlos era joven .
los niños que están escribiendo sus cartas interesantes son mis amigos .
la pregunta es más difícil que este problema .
carmen lee periódicos interesantes , pero mi hermano lee historias .
juan y carmen están jugando al fútbol mientras ana está escuchando esa canción .
mi bicicleta es roja .
la escritora que ayudó a ana es nuestra vecina .
nuestro libro está debajo de esta silla .
laura les quiere mandar esta foto a sus hermanas mañana .
carlos no conoce esta ciudad .
las mujeres no leyeron libros porque estaban enfermas .
¿ por qué bebió nuestro amigo ese zumo de naranja ?
a la mujer le encantan los caballos .
la película que vio él es buena .
a ella le encanta ir al río .
él no comió este queso porque estaba ocupado .
¿ cuándo bebió este turista el té ?
la historia que leyó tu madre es larga .
tu madre tiene cuatro naranjas .
¿ van esos turistas a vender la mesa ?
¿ puede ella ir al mar ?
mi hermana era profesora .
¿ por qué quieres trabajar en el museo ?
¿ estaba el perro en la cocina ?
no hay árboles al lado de la calle .
¿ quiere laura jugar al fútbol ?
¿ estaban los restaurantes al lado de este río ?
a mi hijo le encantan las flores .
ella también quiere este arroz .
mi madre va a comprar la flor roja mañana .
¿ por qué quiere jugar pablo al fútbol ?
juan quiere esta sopa .
a ella le gusta este pan .
siempre comen sopa caliente .
no le vamos a dar dos mapas a nuestro hijo .
¿ tiene laura que visitar la ciudad pequeña ?
esa escritora bebió este vino en el restaurante caro .
pedro quiere este regalo .
ana quiere jugar al fútbol el viernes .
¿ qué quieren cocinar mis amigos la semana que viene ?
el libro que leyó pablo es bueno .
mis hijas quieren nadar en el río .
¿ vendió ese estudiante esta casa ?
pablo no quiere escuchar las buenas canciones en la habitación .
carmen y carlos no quieren escribir su carta .
este té está caliente .
¿ quién tiene muchas camisas ?
carlos es estudiante .
la mujer que bebió el buen vino es tu vecina .
carmen está hablando con pedro mientras ana está durmiendo en el hotel .
los camareros que comen arroz son tus hermanos .
esa flor es azul .
no podemos nadar en el mar porque estamos cansados .
¿ durmió tu madre en la casa ?
el árbol está al lado de este río .
no había bicicletas delante del parque .
las niñas que vieron esta película son mis vecinas .
¿ conocen este pueblo grande ?
¿ dónde lee laura libros ?
ella no puede hablar inglés .
estos coches son viejos .
no quieres cantar una canción porque estás ocupado .
el paraguas no es nuevo .
si hace calor esta tarde , ella va a estudiar francés .
¿ esperó este niño el tren ?
mis hijos pueden nadar en el río .
nuestra abuela le dio su billete a laura .
juan ha encontrado la foto .
¿ había muchos coches rojos delante de los museos ?
¿ es esa película demasiado larga ?
carmen quiere tocar la guitarra y elena quiere tocar el piano .
la puerta que cerró este estudiante está abierta .
había muchos mercados delante de la casa .
ella era estudiante .
mis amigos no pueden cantar una canción bonita porque están cansados .
mis vecinas van a escribir cartas interesantes .
estas sillas son tan pequeñas como nuestras camas .
ahora este perro blanco no está comiendo el pescado .
¿ es la camisa más cara que el abrigo ?
¿ por qué está leyendo laura esa historia ?
¿ cuándo tiene que estudiar nuestro hermano en la escuela ?
¿ quién comió ese pescado ?
nuestras hermanas han abierto estas cartas hoy .
carlos quiere tocar el piano y tus amigos quieren tocar la guitarra .
el niño que está hablando con su abuela es joven .
si hace sol la semana que viene , él comprará esas bicicletas rojas .
laura quiere comer el pan , pero mi amigo quiere comer el arroz .
carmen es muy joven .
esta ventana es verde .
quieres comer queso en el restaurante .
a mi padre le gusta la ciudad .
los gatos están comiendo esta carne en el jardín .
pablo me dará estas flores rojas .
él está leyendo una historia ahora .
¿ dónde están tus hermanos ?
estás hablando con elena mientras carmen está cocinando ese arroz .
el turista te tiene que dar un mapa .
mi vecina quiere ser cantante .
juan no quiere un sombrero .
esta playa es bonita .
esos coches son azules .
¿ conoce el niño al niño ?
el perro que buscó juan es blanco .
ella está escribiendo la carta mientras elena está tocando el piano .
nuestras hermanas están limpiando la mesa mientras ana está jugando al fútbol .
creo que vieron un águila .
¿ a él le gusta vender zapatos en el mercado ?
tu hija no está cansada .
tengo que estudiar español la semana que viene .
mi hermano le mandó un regalo a la cantante .
mañana tu amigo no quiere nadar en el río .
este camarero trabaja en el hospital .
el tren que esperó el estudiante está lleno .
esa cantante tiene cuatro casas .
mi abuela dice que estos hombres viejos no tienen que buscar sus llaves .
los gatos que buscó carmen son blancos .
estás limpiando la casa grande .
si hace calor el viernes , nuestras hijas van a comprar ese periódico .
nuestras vecinas también quieren esta bolsa .
ana no quiere cantar buenas canciones porque está enferma .
este no es nuestro coche negro .
laura quiere el queso , pero mi hermana quiere esta sopa .
tenemos que comprar ese paraguas barato en la tienda .
¿ hay muchos libros en la cocina ?
no hay tazas sobre las mesas .
mi madre no está durmiendo en el hotel .
la puerta no es verde .
los libros son buenos .
ayer juan esperó el tren .
estos caballos no son demasiado pequeños .
hay una taza sobre la mesa pequeña .
la mesa que limpió él está sucia .
había un niño en la playa .
pablo y carlos quieren dos bicicletas .
si hace sol el viernes , voy a estudiar francés .
creo que estoy buscando a los caballos grandes .
¿ quiere este niño cantar la buena canción mañana ?
si llueve la semana que viene , carmen comprará cuatro coches viejos .
él quiere cantar unas canciones el viernes .
ella quiere trabajar en el restaurante .
al estudiante le gusta vender queso .
esa cantante era famosa .
¿ tiene elena que comprar un regalo ?
¿ tiene ella que esperar a su tío ?
las preguntas eran difíciles .
el camarero te quiere dar cuatro paraguas caros .
el hombre que está hablando con laura es alto .
este vestido está muy limpio .
laura y juan no están jugando al fútbol .
carlos no esperó el autobús .
¿ por qué vieron pedro y laura una película ?
mi madre dice que pablo está estudiando francés .
¿ por qué tiene que ir mi hermana a la estación ?
laura habla español , pero tus hermanas hablan inglés .
ese coche es barato .
laura habla inglés , pero ana habla francés .
la cantante está estudiando en la universidad .
estás leyendo esa historia .
¿ hay muchos libros sobre las camas ?
pablo no va a ver esas buenas películas la semana que viene .
soy más joven que esos estudiantes .
esta leche no estaba caliente .
mis vecinas le han mandado el regalo a la profesora .
él nos ha mandado las fotos .
vas a ver esta película interesante la semana que viene .
las mujeres altas le han mandado dos fotos bonitas a carmen .
los estudiantes no tienen que ayudar a sus hijas .
¿ perdieron el mapa ?
carlos puede hablar francés .
ana dice que nuestro hermano va a nadar en el mar la semana que viene .
pablo no va a hablar con juan porque está cansado .
¿ quieren mis amigos vender las casas pequeñas ?
el museo no está abierto .
ya han vivido en un hotel .
elena es la escritora más famosa de la ciudad .
ella puede jugar al fútbol .
el autobús llega a las seis los domingos .
pedro y carlos están esperando el tren ahora .
tus gatos están comiendo pescado .
¿ cuántas bicicletas compró este turista ?
nuestra abuela lleva su abrigo .
esas historias son muy interesantes .
no hay pescado sobre las mesas .
¿ son los puentes muy viejos ?
nuestro hermano le mandará sus libros a este estudiante esta tarde .
carlos también tiene tres casas viejas .
elena no ayudó a una profesora alta ayer .
¿ tienen nuestras hermanas que estudiar en la escuela ?
no había cartas en la casa .
estos gatos pequeños están bebiendo el agua fría .
la ventana que limpió elena es azul .
¿ dónde está cocinando tu hijo el arroz ?
él no tiene una bicicleta .
la carta que abrió carlos es larga .
carmen y pedro esperaron el tren .
juan está esperando el autobús mientras carlos está nadando en el mar .
¿ es esa tu camisa ?
¿ dónde bebió nuestro caballo esa agua fría ?
estás comiendo el queso .
a carlos y ana no les gusta este periódico .
¿ dónde come laura pan ?
¿ era este coche blanco ?
quieren este coche rojo .
no le hemos dado un regalo a nuestro hermano hoy .
elena no quiere visitar el museo porque está cansada .
¿ es este coche negro ?
la mujer vieja lleva sus zapatos .
¿ conoce elena a ana ?
esta profesora quiere leer un libro interesante mañana .
mis hermanos son cantantes .
¿ quiere pablo ser cantante ?
estas escritoras comieron el arroz anoche .
hay unos periódicos sobre la silla .
los niños quieren ir al jardín mañana .
¿ por qué ayudaron laura y juan a la escritora ?
a él le gusta vender flores bonitas en la calle .
el hombre nunca bebe leche caliente .
laura quiere la leche , pero mi amigo quiere este café .
ana está comiendo ese arroz mientras laura está limpiando estas mesas pequeñas .
la niña que comió esta sopa es nuestra vecina .
están leyendo esa carta mientras pablo está limpiando su mesa .
la escritora que vio la película es alta .
nuestros amigos quieren hablar con ana esta tarde .
si hace calor esta tarde , vas a cocinar esa sopa .
mi padre ha cerrado estas cajas .
esta ciudad es demasiado grande .
pedro está jugando al fútbol ahora .
esas niñas quieren cocinar arroz el viernes .
¿ tienen esas profesoras muchas casas ?
creo que mi vecina compra pescado en la tienda todas las semanas .
esos son nuestros coches .
los estudiantes dicen que laura también quiere este abrigo .
laura es profesora .
¿ a los turistas les gusta vender flores en la tienda ?
las niñas que tienen una casa grande son jóvenes .
hay unos niños en la playa bonita .
el vino es muy bueno .
pedro limpió esta aula , pero nuestra hermana limpió esta cocina .
esas cajas están vacías .
laura me tiene que mandar las cartas interesantes el viernes .
mis perros están en la cocina .
el jardín es bonito .
juan quiere trabajar en la biblioteca la semana que viene .
estamos esperando el tren en este momento .
no voy a jugar al fútbol porque estoy cansado .
laura es estudiante .
el restaurante cierra a las diez los sábados .
mis hijos dicen que pablo visitará a su madre .
el perro comió el pescado en la cocina .
no he visto a pablo .
a nuestra abuela le gusta beber té caliente en el buen restaurante .
esa escritora buscó a los caballos .
¿ es el gato más pequeño que ese perro ?
la niña tiene que ir al río .
este camarero compró esta leche .
las profesoras que tienen un hermano menor están contentas .
no le hemos dado tres billetes a carlos .
esa profesora está ocupada .
el hombre que está escuchando estas historias está cansado .
tu padre es un gran escritor .
había unos niños en la estación .
no comieron el arroz porque estaban cansados .
¿ cuántas casas tiene la cantante ?
tus hijos escribieron cartas ayer .
a nuestra hermana le gusta el inglés .
el autobús que esperaron esos hombres está vacío .
carlos quiere cantar dos buenas canciones en el parque esta tarde .
le voy a mandar mi libro a laura esta tarde .
¿ hay una estación al lado de la calle larga ?
no hay tazas sobre la mesa grande .
carlos tiene que abrir esta puerta .
este es el restaurante más caro del pueblo .
el examen es demasiado difícil .
¿ por qué quieren jugar al fútbol ?
¿ es la pregunta tan fácil como ese problema ?
hace dos días pablo esperó el tren en la estación .
¿ son esos restaurantes muy caros ?
la película que vio él es larga .
si hace frío el viernes , carlos va a estudiar español .
ana quiere comer esta manzana en el restaurante el viernes .
mañana él no tiene que estudiar español en la universidad .
este turista joven le mandó cuatro libros interesantes a este turista .
la niña le dará el paraguas nuevo a pablo mañana .
¿ qué quieren ?
estas niñas le quieren mandar este regalo a este camarero esta tarde .
si hace calor mañana , elena comprará teléfonos baratos .
hay una universidad detrás del parque .
ese abrigo blanco estaba sucio .
él quiere cuatro regalos .
si llueve el viernes , laura y carlos van a estudiar español .
estas calles están limpias .
el hombre vende abrigos en el mercado todas las semanas .
ana compró una camisa cara , pero laura compró los zapatos .
tus hermanos quieren cocinar el arroz en la cocina .
las ventanas que limpió pablo están rotas .
había muchos mercados pequeños delante del parque .
carmen y laura pueden hablar francés .
la habitación que limpiaron esos hombres está limpia .
¿ están estos perros bebiendo esta agua ?
creo que este camarero estará ocupado .
el niño que está cocinando ese pescado es tu amigo .
¿ quién vio una película ?
ana leyó esta historia , pero carmen leyó un libro .
estos perros no están durmiendo en la casa en este momento .
ana está durmiendo en la habitación mientras elena está esperando el tren .
el coche que compraron mis amigos es verde .
pedro tiene muchos abrigos , pero mi padre tiene un vestido .
el perro es más grande que este caballo .
nuestra madre le quiere dar dos billetes a pablo mañana .
pedro quiere este arroz y mi hermana quiere esta naranja .
el caballo es más grande que ese perro .
laura y juan están escuchando esa historia larga mientras elena está limpiando esta aula .
a nuestras hijas les encantan las flores .
¿ es esa pregunta muy fácil ?
mis hijos no le darán sus mapas a pedro la semana que viene .
las cartas que escribió pablo son largas .
¿ quiere él una manzana ?
hay dos niñas en el aula .
¿ lee el médico libros en la habitación ?
carmen dice que ella también tiene cuatro libros .
juan está hablando con su hermana .
carlos es joven .
mi vecina también quiere cuatro huevos .
mi vecina nos va a dar un billete mañana .
los turistas altos buscaron al gato .
pedro está jugando al fútbol .
¿ a tu hermano le gusta comprar flores ?
si hace frío mañana , elena va a comprar esa flor .
juan y pablo dicen que la pregunta era difícil .
si hace calor el viernes , van a jugar al fútbol .
no les gustan estas películas .
carlos tiene que ir al río esta tarde .
nuestro hermano dice que carlos es muy alto .
ese gato pequeño durmió en la habitación .
mi abuela le ha dado un libro a laura .
¿ tienen esos hombres que estudiar inglés la semana que viene ?
ana y elena no quieren escuchar esa canción porque están enfermas .
¿ dónde estás cocinando este pescado ?
¿ comió el gato ese pescado ?
carlos está escuchando esas historias mientras elena está escribiendo tres historias .
el lunes pablo leyó buenos libros .
la ventana que cerraron esas escritoras es verde .
¿ son los museos interesantes ?
los camareros quieren trabajar en el mercado esta tarde .
carlos vio esta película la semana pasada .
¿ dónde están estudiando pablo y ana inglés ?
nuestro hermano tiene que estudiar en la biblioteca el viernes .
¿ es mi amigo un gran estudiante ?
la semana que viene quiero comprar un coche nuevo .
a carlos le encanta esta canción .
las mujeres que están escuchando esas canciones bonitas son tus vecinas .
esos médicos están muy cansados .
eres cantante .
juan no lleva una camisa .
pedro también vive en la ciudad .
¿ cuántos exámenes tiene carmen ?
mañana mi abuela quiere cocinar arroz .
ana lleva una camisa blanca .
¿ por qué está estudiando ana francés ?
¿ a mi padre le gusta el español ?
las escritoras que van al jardín son tus hermanas .
¿ está carmen durmiendo en el hotel pequeño ?
él normalmente come pan .
¿ tiene ella que esperar el tren en la estación ?
pablo está nadando en el mar mientras carmen está limpiando esta mesa grande .
ana tiene que esperar a sus vecinas .
¿ a mi vecina le gusta el inglés ?
la profesora que ayudó a este niño alto es alta .
había un coche delante de la tienda .
me gusta esta canción .
elena está jugando al fútbol en este momento .
tus perros están comiendo la carne .
¿ quién tiene que comprar sus mesas el viernes ?
hay una escuela detrás del parque .
este médico no está esperando el tren en la estación .
elena buscó los perros blancos y mi abuela buscó su gato .
tu padre dice que el caballo bebió agua hace dos días .
elena no le dará las llaves a carmen .
¿ dónde está la carta larga ?
laura está tocando el piano mientras esa cantante está estudiando español .
el turista estaba enfermo ayer .
él nunca ha vivido en esta ciudad .
carlos nunca ha limpiado las ventanas .
hay unos turistas en la playa .
nuestro tío quiere el queso .
hay unos pájaros en los árboles .
a ana le gusta comprar café caliente .
tu amigo está durmiendo en la casa .
mi madre no quiere nadar en el río porque está enferma .
carmen encontró su teléfono y mi hermana encontró su paraguas .
juan quiere estudiar español , pero carlos quiere estudiar francés .
el teléfono que compraron es barato .
¿ es el hospital más pequeño que los hoteles ?
¿ abrió la profesora esta ventana ?
carmen me dará dos fotos esta tarde .
laura y carlos no quieren escribir estas historias porque están cansados .
¿ lleva carmen su abrigo ?
ella ha comido sopa caliente en la cocina .
pablo comió el pan , pero pedro comió las manzanas .
¿ quién puede ayudar a su madre ?
no le vamos a mandar cuatro fotos bonitas a ana la semana que viene .
pablo lleva su sombrero caro .
¿ tiene ana que visitar a su hermana mañana ?
¿ es el examen más difícil que esa pregunta ?
elena va a nadar en el mar .
hay unas cartas debajo de las camas .
el autobús no estaba vacío ayer .
tu hermano dice que él quiere jugar al fútbol .
tienen que esperar el autobús .
¿ son estas bicicletas rojas ?
quiero ver tres grandes películas .
¿ quién puede tocar la guitarra ?
mañana pedro quiere ir al río .
¿ encontró él el billete hace dos días ?
el lunes ella no vio películas .
somos más altos que este estudiante .
pablo estará cansado .
laura me dio cuatro billetes .
nuestras cartas estaban debajo de esta silla .
pablo y carmen vieron esta película .
no voy a nadar en el río porque estoy enfermo .
¿ por qué tienen que visitar tus amigos este museo ?
¿ limpió mi hijo esta habitación ?
vimos películas largas .
mi hija te quiere mandar esta flor esta tarde .
a los médicos les encanta el francés .
nuestra hermana no puede ir a la playa porque está enferma .
el estudiante es más joven que esta mujer .
¿ quién leyó un periódico en la habitación ?
¿ puede el estudiante ayudar a juan ?
el turista que esperó a su madre es nuestro amigo .
había muchas llaves en las casas .
estos turistas esperaron el autobús la semana pasada .
elena tiene cuatro naranjas , pero pablo tiene muchos huevos .
la niña que ayudó a tres niños altos es nuestra hermana .
él tiene que ir a la casa esta tarde .
los estudiantes que están hablando con su hija son altos .
carlos está leyendo esta historia mientras esos hombres están estudiando inglés .
ana es la cantante más famosa de la ciudad .
vimos a este niño .
a nuestra abuela le gusta vender manzanas .
tu madre está durmiendo en la casa ahora .
laura le ha mandado el regalo a su madre .
estás esperando el tren en la estación .
elena y juan siempre venden vestidos .
ella no quiere jugar al fútbol porque está enferma .
¿ ha vivido mi padre en esta casa ?
¿ esperó laura el tren ?
nuestras hijas no quieren ayudar a su tío porque están cansadas .
a juan le gusta la playa .
ana quiere cuatro camisas , pero tu hijo quiere un vestido .
si llueve la semana que viene , juan va a comprar pan .
¿ es este perro negro ?
estos estudiantes están muy ocupados .
juan leyó historias largas ayer .
si hace frío esta tarde , ella no va a comprar la naranja .
¿ es la bicicleta nueva ?
nuestra camisa es roja .
¿ está esa profesora buscando sus bolsas ?
a carlos le gusta el río .
ese río es largo .
tu madre te ha mandado un libro interesante .
mi padre va a nadar en el mar .
¿ quién está estudiando francés ?
tu vecina tiene que limpiar la habitación .
el niño que está escribiendo esta carta es mi hermano .
¿ cuándo leyó mi madre cartas ?
¿ abrió él estas cartas ?
creo que estas casas eran baratas .
pedro le mandó dos regalos a carlos .
este gato no es tan pequeño como esos caballos .
la ventana que limpió ana es verde .
hay tres estudiantes en la calle .
juan no quiere escribir una carta larga porque está cansado .
ese problema es más fácil que este examen .
la bolsa que buscó esta escritora está vacía .
ese vestido estaba limpio .
a nuestro padre le gustan estas naranjas .
las escritoras no ayudaron a este médico alto el lunes .
hay unas niñas en la playa .
¿ están laura y ana bebiendo la leche en este momento ?
pablo está bebiendo esa leche mientras esta escritora está leyendo cuatro periódicos .
¿ dónde está la naranja ?
nuestra hija quiere esos zapatos .
¿ es el pueblo grande ?
a nuestro hermano le gustan las canciones .
las casas que limpiaron son grandes .
las escritoras van a nadar en el mar .
bebieron este zumo de naranja frío en la cocina .
a tus hijos les gusta comprar carne .
los domingos vas a la playa .
hay una tienda pequeña cerca del puente .
hay una taza sobre las mesas .
la mesa que vendió juan está limpia .
carlos era escritor .
¿ tiene el camarero un vestido ?
creo que laura juega al fútbol los sábados .
ana es la escritora más famosa de la ciudad .
creo que nuestro gato está bebiendo agua ahora .
si hace frío esta tarde , él no visitará a sus hermanos .
la semana pasada ana buscó sus fotos bonitas .
el restaurante no está delante de este parque .
llevan un abrigo .
a la niña le gusta beber leche en la cocina .
a mi abuela no le gusta el caballo .
mi hijo ya ha perdido la foto .
carlos perdió el teléfono barato y elena perdió el paraguas .
esta escritora quiere ser estudiante .
el camarero comió estas manzanas .
nuestro amigo es escritor .
no conocen a pablo .
¿ va mi hermano a hablar con un niño ?
hay unos niños en el parque .
este vestido no está muy sucio .
los hombres que bebieron el zumo de naranja frío están tristes .
ese perro era negro .
ella va a visitar a su padre .
la flor que compró ella es azul .
el camarero le mandará el regalo a su vecina .
él puede jugar al fútbol en la calle .
¿ es la historia más interesante que estos periódicos ?
la carta que leyó nuestro padre es interesante .
las cantantes altas cerraron la ventana azul hace dos días .
¿ qué buscó el estudiante ?
nuestra hermana no puede ayudar a su hija porque está ocupada .
juan no quiere trabajar en el mercado mañana .
él va a comprar esas flores en la tienda .
esta biblioteca está abierta .
no hay estudiantes en el parque .
¿ por qué bebió laura ese té ?
mis hijas también quieren café .
¿ a nuestro hermano le gusta la playa ?
esos no son mis billetes .
estás jugando al fútbol .
¿ había muchos hoteles cerca del puente ?
la taza no estaba sobre la mesa .
juan no tiene que esperar el autobús mañana .
ella no quiere beber vino .
al estudiante le encanta el español .
tu padre estará ocupado mañana .
vas a visitar a tu hija .
el turista que escribió las historias interesantes está contento .
¿ quién quiere hablar con sus hijos ?
mi perro está detrás de la casa .
nuestra vecina ha cerrado la caja grande .
mi abuela está estudiando francés .
si llueve esta tarde , van a ayudar a unas niñas altas .
podemos abrir las cartas .
tus hijas le tienen que dar estos libros a carlos .
esa biblioteca está abierta .
el perro está en la calle larga .
les gusta leer historias .
el camarero que está limpiando esta casa cara está cansado .
¿ dónde bebió nuestro gato agua ?
¿ cuándo durmieron estos gatos en la casa ?
a mis hijas les gusta el español .
pablo buscó el perro grande , pero carmen buscó su gato .
el hombre que vio una película es mi amigo .
pablo es cantante .
el camarero dice que el coche es rojo .
¿ puede carmen abrir su carta larga ?
había tres libros interesantes sobre las mesas .
mi hija le tiene que dar este libro al camarero el viernes .
¿ fue carmen al río ?
elena esperó el tren , pero mi hijo esperó el autobús .
¿ tiene carmen que visitar a sus hijos ?
¿ está la camisa muy limpia ?
el estudiante está en el aula .
¿ dónde venden camisas ?
elena está esperando a sus hermanos en el restaurante .
si hace frío esta tarde , pablo no va a estudiar francés .
a él no le gusta la playa .
anoche carmen vendió sus camas .
las cantantes que escribieron unas cartas son nuestras hermanas .
mi madre le quiere mandar una foto a su amigo .
tengo dos libros .
las cantantes tienen que esperar el tren en la estación .
¿ está tu madre escuchando la historia interesante ?
juan también vive en el hotel .
tu hija no les dio sus paraguas a estos niños .
tu hijo es alto .
juan compra manzanas y mi hija compra pescado .
hay dos tiendas al lado del parque .
tu padre me mandó cuatro regalos .
¿ puedes cocinar el arroz ?
mi padre no le ha mandado esta carta a esta profesora .
¿ era este examen difícil ?
ese problema es más difícil que el examen .
esa camisa no es azul .
él no quiere jugar al fútbol porque está cansado .
nunca vas a la playa .
¿ tienen tus vecinas que estudiar en la escuela mañana ?
creo que este autobús está vacío .
mi amigo les mandará una carta a las niñas .
él no lleva sus zapatos baratos .
¿ cuántos periódicos compró ese turista ?
la bicicleta no es verde .
¿ es la camisa más barata que estos zapatos ?
el teléfono que compraron esas niñas está roto .
¿ quién ha perdido sus paraguas esta semana ?
juan esperó el tren , pero laura esperó el autobús .
ese turista no quiere ver esa película porque está ocupado .
hay un mercado grande cerca de los puentes .
si hace calor la semana que viene , nuestro amigo va a hablar con pedro .
el viernes esas escritoras quieren beber el café .
ana puede cantar tres canciones .
carlos y pablo tienen que esperar a su padre en el restaurante esta tarde .
carlos dice que estas flores son rojas .
¿ a mis hijos les gustan las películas ?
a tu hija le gusta el agua .
no están cocinando sopa .
carlos y juan quieren beber el vino esta tarde .
estas historias son tan interesantes como el periódico .
esta cantante famosa no esperó el tren ayer .
había un turista joven en el museo .
ese examen es tan fácil como esta pregunta .
la habitación que limpió pablo está limpia .
tu hija dice que ana está muy contenta .
a mi hermano le encanta esta canción .
esa no es nuestra bolsa .
ella dice que estas cantantes quieren escribir unas cartas .
pablo les tiene que mandar esta flor azul a sus vecinas .
si hace frío el viernes , laura no va a ver las películas .
¿ dónde tienes que buscar a los caballos ?
esta es tu hija .
juan y pedro están cocinando esta carne .
tu gato blanco durmió en la habitación hace dos días .
a mi hermana le gustan los huevos .
si hace frío el viernes , carmen va a cocinar arroz .
mi padre está cocinando ese arroz mientras laura está esperando a su hermano mayor .
él no era estudiante .
¿ tienen las mujeres que hablar con su madre el viernes ?
los coches son nuevos .
había una biblioteca detrás de la escuela .
esa niña no ayudó a su tío .
te encanta esta naranja .
ella cerró las cajas grandes .
elena tiene un examen , pero mi abuela tiene una pregunta difícil .
están tocando la guitarra en la calle .
mi abuela quiere leer la historia esta tarde .
¿ son estos exámenes más fáciles que ese problema ?
a tu madre le gusta el francés .
¿ cuántos periódicos ha leído este turista ?
¿ tiene ella un billete ?
en este momento pablo no está estudiando inglés .
tu vecina no le dio un regalo al hombre el lunes .
había dos bicicletas verdes delante del parque .
la carta que abrió ella es interesante .
las águilas están en el jardín .
la caja que abrió pedro es pequeña .
no quiero tocar la guitarra porque estoy ocupado .
a tu padre le gusta comprar naranjas .
los coches eran nuevos .
los estudiantes jóvenes le van a dar un billete a elena .
nuestra vecina le dio el paraguas a pedro .
no queremos ver películas porque estamos enfermos .
¿ a esa mujer le gusta comprar café caliente ?
esos estudiantes altos nunca han escrito una historia .
¿ está la tienda grande al lado de este parque ?
la cantante nunca come sopa en la cocina .
esa calle es larga .
carlos quiere este paraguas y carmen quiere estos teléfonos .
carlos puede cerrar esta ventana .
a los turistas les gusta el mar .
carmen es joven .
no viste las películas .
carlos también tiene dos hermanos .
¿ por qué visitaron la ciudad ?
el águila está en los árboles pequeños .
carmen quiere esos coches , pero ana quiere una bicicleta .
mi hermana puede tocar la guitarra .
este hombre no estaba triste ayer .
a elena le gusta beber zumo de naranja .
mañana carmen va a vender esta mesa pequeña .
carmen y ana dicen que has perdido tu llave en la playa esta semana .
mi madre limpió la mesa .
la caja que cerró este niño es pequeña .
¿ son las camisas más baratas que los zapatos ?
¿ dónde está la casa ?
nuestros hijos no tienen que estudiar en la universidad .
laura buscó los teléfonos y elena buscó la bolsa .
¿ era esta bicicleta verde ?
laura comió esta carne en la cocina ayer .
creo que la biblioteca está cerrada .
el viernes ana quiere cantar tres canciones .
están hablando con su hijo en el parque .
¿ quién tiene que buscar a los perros ?
había un estudiante joven en el aula .
las mujeres que están limpiando estas ventanas verdes están tristes .
¿ tiene carmen una hermana ?
este era el jardín más grande del pueblo .
beben zumo de naranja frío .
mi caballo bebió agua en el jardín .
carlos tiene que ir al río el viernes .
ella tiene muchos gatos pequeños .
a él le encanta esta película .
¿ dónde vio el hombre a un médico ?
carlos puede nadar en el río .
nuestros hijos están esperando a su vecina ahora .
este turista puede cantar cuatro canciones .
nuestros amigos escribieron la historia ayer .
la camisa es más barata que mi sombrero .
el hombre está cocinando esta sopa mientras ana está leyendo la historia .
¿ cuántos libros ha leído tu amigo ?
¿ cuándo vas a ver esta gran película ?
ayer ana visitó el pueblo .
el niño está detrás de la puerta .
¿ estás buscando tu llave ?
la mesa está sucia .
hay tres museos detrás del parque .
¿ quién cerró la caja ?
a mi hermano le encantan las flores .
juan quiere tocar el piano , pero carlos quiere tocar la guitarra .
esta leche está demasiado caliente .
tu hijo no le va a mandar los regalos a su tío el viernes .
la taza está rota .
ella no tiene que hablar con su hermana la semana que viene .
le quieres mandar esta foto bonita a tu tío .
el médico lleva su sombrero bonito .
¿ había un libro interesante debajo de la mesa ?
¿ quieren escuchar esta historia el viernes ?
pedro y elena encontraron un teléfono nuevo el lunes .
tu madre ha perdido la foto .
¿ a qué hora abre el museo los domingos ?
no nos gusta el inglés .
nuestro hermano es escritor .
el perro comió ese pescado .
¿ quiere laura ese té ?
la carne estaba sobre las mesas .
el hombre que encontró el billete es nuestro amigo .
este turista va a ayudar a un hombre .
la estación es tan grande como el hospital .
tus sillas son más grandes que estas camas .
están limpiando las ventanas mientras carlos está escribiendo una historia .
la historia que escribieron es larga .
¿ quiere carmen ayudar a un médico ?
el médico joven quiere tocar la guitarra mañana .
¿ cuándo van a visitar a sus amigos ?
carlos compró unos regalos hace dos días .
el estudiante no quiere estudiar español porque está enfermo .
laura vende sombreros blancos en la calle .
él nunca vende flores verdes .
esta escritora ya ha vivido en una casa .
no vamos a hablar con pablo porque estamos ocupados .
¿ cuántos libros han leído carlos y elena ?
¿ está tu hermana bebiendo esta leche en la cocina ?
ella no vive en la ciudad famosa .
las escritoras tienen que estudiar en la universidad .
¿ por qué quiere cantar pedro la buena canción ?
pablo está esperando el tren en la estación .
pedro puede cocinar el arroz .
¿ son los restaurantes caros ?
estos zapatos eran verdes .
¿ va carmen a estudiar francés ?
carlos está nadando en el río mientras laura está escribiendo su carta larga .
juan habla francés y mi padre habla inglés .
esos exámenes son más difíciles que esa pregunta .
laura está tocando el piano mientras esta mujer está esperando a sus hijas .
¿ qué quiere escuchar ella en la habitación ?
carlos compró ese huevo en el mercado .
¿ por qué quiere hablar juan con elena ?
él le mandó dos libros interesantes a este turista anoche .
creo que el restaurante es muy barato .
a mi hermano le gusta la flor .
¿ está el gato bebiendo esa agua ?
los turistas esperaron el autobús .
elena también quiere este regalo .
juan tiene tres coches .
él va al mar todas las mañanas .
si hace calor la semana que viene , ella visitará este museo .
carmen compró el café , pero tu hermano compró el zumo de naranja .
pedro encontró una llave y tu hija encontró los billetes .
laura está comiendo una manzana .
no están durmiendo en la casa .
este estudiante está ocupado .
en este momento nuestro hijo está nadando en el río .
pablo quiere tocar el piano , pero tus amigos quieren tocar la guitarra .
carlos perdió los teléfonos en el parque .
esa agua está fría .
no había bicicletas delante de las tiendas .
pedro era joven .
mi tío no bebió el zumo de naranja porque estaba ocupado .
la bicicleta que vendió laura es blanca .
juan está hablando con esta profesora mientras laura está bebiendo la leche .
¿ por qué está jugando carmen al fútbol ?
tu tío ha encontrado un paraguas caro .
tienen que estudiar español .
hay unos mercados grandes detrás de la tienda .
mi abuela no le dio tres mapas a laura .
¿ a mi madre le gusta el río ?
hay dos niñas en la playa .
esas cantantes son grandes cantantes .
la casa que vendieron los hombres es bonita .
el viernes juan y ana no tienen que estudiar francés .
¿ cuándo cerró carlos esta puerta ?
tienes que comprar una cama .
¿ ha vivido pedro en el hotel esta semana ?
trabajan en la tienda .
este examen es fácil .
están tocando el piano mientras carmen está escribiendo cartas .
¿ dónde está tu gato ?
tu perro está en la casa .
¿ dónde está cantando tu padre buenas canciones ?
a mi hermano le encanta ir a la tienda .
ella nunca va a la playa .
carmen tiene que abrir esta carta interesante .
pedro no le va a dar una foto a carmen .
este autobús llega a las seis .
mi padre no es escritor .
nuestra abuela quiere hablar con carlos .
laura es cantante .
¿ lleva la profesora sus sombreros caros ?
¿ qué están comiendo esos gatos ?
somos buenos cantantes .
mi amigo le tiene que dar sus paraguas baratos a su hermana .
las camas son tan pequeñas como mis sillas .
mi padre está durmiendo en la casa en este momento .
en este momento esos estudiantes están escribiendo la carta interesante .
el examen no es más difícil que esas preguntas .
mis vecinas le tienen que dar este libro a ana .
¿ va elena a ver películas mañana ?
la mujer les quiere dar su llave a sus hermanas .
mi vecina encontró la bolsa .
¿ es ese examen más difícil que estas preguntas ?
mis hijos están estudiando en la universidad .
este niño alto está leyendo historias .
nuestra hija le dio estos regalos a carlos .
tu hijo está hablando con juan mientras elena está cocinando carne .
no les gusta jugar al fútbol .
tienes que esperar a tu amigo .
¿ vende esta mujer camisas ?
no había águilas pequeñas en el jardín .
a tu amigo le gusta comer huevos .
había muchos turistas en el aula .
creo que él está buscando al perro ahora .
tu padre quiere beber té caliente .
elena quiere nadar en el mar .
elena quiere el té caliente y ana quiere el agua .
a mi hijo le gusta esta carta .
¿ quién quiere jugar al fútbol esta tarde ?
¿ dónde está bebiendo ella ese vino ?
carlos está nadando en el mar mientras nuestro hermano está esperando el autobús .
a tu hermana le gustan estas canciones .
ahora ella está bebiendo ese té caliente .
esta era la tienda más grande de la ciudad .
¿ qué tienen ?
¿ quién puede tocar el piano en el parque ?
esa mesa estaba limpia .
¿ por qué quiere nadar elena en el río largo ?
a nuestro hermano le encanta vender flores en la tienda .
el turista no me ha dado su foto esta semana .
ese gato está comiendo esta carne en este momento .
este gato está durmiendo en el jardín ahora .
nuestro hijo está jugando al fútbol ahora .
ahora ese perro está comiendo la carne .
mi vecina no le ha mandado tres fotos a carlos hoy .
ese turista puede cantar esa canción en el parque .
el camarero que va a la playa es joven .
este hombre no está enfermo .
¿ dónde está tocando laura el piano ?
¿ quieren laura y pedro hablar con este turista ?
¿ quién quiere esas bolsas nuevas ?
no hay niños en el parque .
si hace sol esta tarde , voy a ver unas películas .
juan le ha mandado este buen libro al camarero hoy .
mi padre escribió unas cartas el lunes .
¿ quién vio esa película ?
tu tío me dio sus fotos anoche .
¿ habla pablo francés ?
este estudiante quiere tres bolsas caras .
a nuestra madre le encanta el inglés .
juan no va a estudiar español porque está enfermo .
el perro negro durmió en la casa el lunes .
si hace sol esta tarde , los camareros van a visitar el museo .
ana tiene muchas fotos , pero pablo tiene tres llaves .
las puertas que cerraron esos estudiantes son rojas .
están comiendo este queso mientras pedro está comiendo ese pescado .
ana y pablo tienen que hablar con su vecina .
nuestro tío me mandó su foto .
el regalo está en la habitación .
a esas profesoras les gusta jugar al fútbol .
ahora tu padre está hablando con su vecina .
hay unos regalos en los coches caros .
pablo es alto .
no están en la playa .
a carlos le gusta jugar al fútbol .
tus hijas están nadando en el río mientras pablo está cantando unas canciones .
mañana ese buen camarero tiene que hablar con sus hijos .
pedro es muy alto .
pablo está triste .
él buscó a su caballo blanco .
tu abuela va a comprar esa flor .
¿ soy tan alto como esta cantante ?
los camareros que viven en este hotel nuevo son tus amigos .
si llueve mañana , vamos a nadar en el río .
tus hermanos dicen que la habitación está limpia .
creo que esta carta es interesante .
¿ tiene elena que vender la casa mañana ?
tus vecinas le van a mandar estas flores a su tío .
¿ ha visto ella a su tío ?
el camarero que está hablando con su padre está cansado .
la mujer vieja te ha dado este regalo .
ahora mi madre está comiendo naranjas en la cocina .
esta cantante buscó a su gato grande hace dos días .
los niños que están comiendo queso son mis amigos .
¿ cuántas casas tienen las escritoras ?
¿ a mi tío le gusta jugar al fútbol ?
el turista está escuchando esa historia mientras pablo está escribiendo unas cartas .
¿ está ella cocinando ese arroz ?
a mi madre le gusta la playa .
a tu tío le gusta esa película .
a mi hija le gusta comer naranjas .
esta taza no está muy sucia .
nuestro padre le quiere mandar esta foto a su madre .
las niñas no compraron esos zapatos baratos porque estaban enfermas .
la profesora no quiere comprar esas camas porque está cansada .
también tienes una pregunta .
¿ quiere él tocar la guitarra ?
el hombre no puede ayudar a la mujer .
esa flor es verde .
este perro no comió esta carne .
el médico no va a cocinar pescado porque está cansado .
la leche está muy caliente .
¿ vive este turista en la casa ?
él buscó sus llaves .
carmen perdió sus billetes y tus hermanas perdieron su foto .
nuestro hijo no está detrás de las casas .
este es el parque más grande de la ciudad .
la profesora que está cocinando esa carne está contenta .
elena buscó el gato grande y laura buscó el perro .
la habitación estaba limpia ayer .
pedro cerró esta caja grande ayer .
estamos escribiendo historias .
¿ quién puede ayudar a las escritoras ?
había unas tiendas pequeñas delante del parque .
carmen está cantando unas buenas canciones mientras mis vecinas están tocando el piano .
esta pregunta es más difícil que ese examen .
ella está esperando el autobús .
ese buen médico no conoce a ana .
carlos no está escuchando una historia .
¿ qué perdió este niño en la calle ?
no le tenemos que dar tres llaves a pedro la semana que viene .
la mujer que vende flores es mi vecina .
pablo quiere cocinar esta carne y tu hermana quiere cocinar el arroz .
mi tío le mandó estas cartas a su hermano el lunes .
carmen ya ha visitado el museo .
él visitará a su padre la semana que viene .
tengo que cerrar estas puertas mañana .
mis vecinas no le darán una foto a la cantante .
la historia que escribió carlos es larga .
ana no quiere tocar el piano mañana .
juan encontró una llave la semana pasada .
hay unas casas caras detrás del hospital .
a ella le encantan las cartas .
¿ está mi padre contento ?
creo que esta ciudad es famosa .
¿ va ese médico a nadar en el río ?
este estudiante quiere trabajar en el museo .
te gusta el zumo de naranja .
el gato que buscó carmen es pequeño .
puedo ayudar a juan .
esta tarde las mujeres quieren ayudar a esa profesora .
la taza está sobre la mesa .
carmen era la escritora más alta de la ciudad .
esos son mis caballos .
laura no quiere escribir una historia larga porque está enferma .
el gato está comiendo la carne ahora .
¿ cuántos zapatos compraron estos turistas ?
mi padre estará contento mañana .
había regalos en la caja .
los turistas son más jóvenes que esa cantante .
la niña no quiere leer estas historias largas porque está ocupada .
laura y ana están esperando el autobús mientras carlos está cocinando ese pescado .
la profesora que vende flores está triste .
nuestras vecinas le dieron el billete a su padre .
queremos leer unas historias .
esta buena profesora también tiene muchos teléfonos caros .
el camarero nos va a dar un billete .
¿ es esta cantante tan alta como su hijo ?
la estación no estaba delante del parque .
la carta que escribió tu vecina es interesante .
juan buscó los billetes , pero ana buscó su llave .
los turistas le tienen que mandar esta flor a su amigo .
si hace calor mañana , mi hermana va a escribir cartas .
creo que esta taza está llena .
el águila es pequeña .
hay una universidad detrás de la estación .
las casas eran caras .
ese vestido es más barato que tu abrigo .
estas son nuestras bolsas nuevas .
mi tío no quiere tocar la guitarra porque está ocupado .
las historias que escribió él son largas .
los niños no le dieron el billete a este hombre .
carmen está limpiando las ventanas mientras mi abuela está escuchando historias interesantes .
elena y laura no quieren hablar con ese turista mañana .
había un estudiante en la playa .
¿ es el museo interesante ?
carmen quiere cocinar este arroz .
él bebe buen vino todos los días .
nuestra hija ha visto a unas profesoras esta semana .
carlos va a jugar al fútbol esta tarde .
los perros bebieron esa agua anoche .
ella ha cerrado esta caja hoy .
¿ a mi hermano le gusta la flor ?
a las profesoras no les gustan los gatos .
¿ perdió la niña su mapa el lunes ?
me gusta comprar flores azules .
la bolsa es más cara que nuestro teléfono .
puedes hablar inglés .
el caballo está bebiendo esta agua fría .
este hombre no quiere estos regalos .
¿ dónde tienen que hablar con su padre ?
laura no va a jugar al fútbol la semana que viene .
¿ cuántos mapas tiene carlos ?
pedro te dio la foto .
mi padre está triste .
la semana que viene tu hermana no tiene que esperar a su madre .
¿ dónde vieron a su vecina ?
el estudiante que bebió el buen vino es mi amigo .
ana va a ayudar a pedro .
pedro también tiene muchas bolsas .
la niña que está hablando con su hermana menor es mi vecina .
a mi abuela le gusta el inglés .
la escritora no puede cocinar arroz en la cocina .
¿ quién está escribiendo estas cartas ?
¿ quiere nuestro hijo estudiar inglés esta tarde ?
a pablo le gusta comer carne en el restaurante barato .
laura no tiene que hablar con sus vecinas .
tu abuela quiere ser escritora .
nuestra hermana mayor no quiere escuchar esa historia porque está cansada .
no voy a ayudar a mi hijo porque estoy enfermo .
este tren estaba lleno .
elena y pedro trabajan en la tienda .
la escritora que fue al hotel es mi hermana .
¿ está el perro comiendo el pescado en la cocina ?
el restaurante era barato .
el estudiante está comiendo sopa en el restaurante ahora .
mi teléfono estaba roto .
ana no quiere ver la película porque está enferma .
creo que ella cerró las puertas la semana pasada .
¿ tiene ana que comprar su teléfono el viernes ?
tu madre no le mandó los regalos a juan anoche .
nuestra vecina quiere nadar en el mar el viernes .
las cantantes le tienen que mandar esta flor a carlos .
la carta es interesante .
ana y juan están jugando al fútbol mientras pablo está durmiendo en el hotel .
estas camisas eran nuevas .
tenemos un libro .
carmen bebe café y juan bebe agua .
¿ a mis hermanos les gusta la playa ?
pedro nos va a mandar estas fotos .
esa mujer quiere cantar dos canciones .
ana es la escritora más joven del pueblo .
¿ pueden tocar el piano ?
tu padre no va a estudiar francés porque está cansado .
la cantante no quiere nadar en el río largo porque está enferma .
esta tarde vas a hablar con estas mujeres .
ella también trabaja en la escuela .
estas son nuestras casas .
mis amigos también trabajan en el hospital .
él tiene muchos exámenes .
¿ son los problemas más difíciles que la pregunta ?
laura ha visitado a su hermano menor .
nuestra hermana puede ir al río .
elena quiere beber este té caliente , pero pablo quiere beber este café .
tu hijo está tocando la guitarra .
pedro buscó los teléfonos en el parque el lunes .
la semana que viene mi hermano tiene que estudiar en la escuela .
pablo está cocinando esta carne mientras estás cocinando esa sopa .
¿ puede mi amigo hablar español ?
quiero cuatro regalos .
el problema es tan difícil como la pregunta .
pablo buscó su billete anoche .
la película es larga .
este turista está cantando canciones mientras laura está cantando unas canciones .
el perro está comiendo la carne en este momento .
mi vecina también quiere este coche .
la gran cantante tiene que estudiar en la universidad .
¿ están nadando en el mar ?
la semana pasada este turista vendió esta cama pequeña .
¿ durmió carlos en el hotel ?
mis hijas dicen que estas cajas están vacías .
¿ por qué están leyendo estos estudiantes este periódico ?
¿ quién tiene que abrir la caja ?
laura no bebió ese zumo de naranja frío porque estaba enferma .
ana leyó estos buenos libros , pero carlos leyó una historia .
los camareros son altos .
los niños que están nadando en el río son altos .
elena y ana le dieron esta flor a la niña .
el restaurante no es más grande que esa universidad .
el turista que está esperando a sus vecinas está contento .
ana perdió su paraguas , pero mi madre perdió los mapas .
tu hijo puede hablar español .
pablo quiere cocinar esta carne , pero mi hermana quiere cocinar el pescado .
a los turistas no les gusta jugar al fútbol .
pablo buscó sus caballos negros y ana buscó el gato .
si hace sol la semana que viene , tu vecina va a ver dos películas .
la escritora no va a vender las bicicletas .
laura y pablo llevan sus camisas .
esta profesora alta también quiere café .
el viernes tienes que visitar este museo interesante .
¿ quieren tus hermanos ese café ?
¿ cuántos coches compraron esos niños ?
creo que mis hijos pueden nadar en el río .
tus hijas nunca han encontrado su billete .
había unas tiendas cerca del jardín .
laura y pedro están leyendo el periódico mientras carmen está cantando esas canciones .
ahora mi tío no está durmiendo en la habitación .
tus hijos están esperando a su vecina mientras ana está buscando los billetes .
nuestros gatos eran blancos .
esas son nuestras bolsas .
la película que vio ana es interesante .
esas películas son largas .
a laura le gusta comprar té caliente .
¿ tiene el hombre que buscar la foto mañana ?
él no tiene que vender su bicicleta verde .
carmen no puede cerrar las puertas verdes .
la flor es verde .
¿ hay una taza sobre las mesas ?
estamos estudiando inglés en la escuela .
estas historias son largas .
la mesa es más grande que estas sillas .
estas son nuestras hermanas .
mi hermano mayor ha visitado la ciudad .
pedro está leyendo ese periódico en este momento .
ana está bebiendo esta leche .
pedro está tocando la guitarra mientras juan está buscando las fotos .
esa taza está limpia .
el niño está tocando la guitarra .
mi hermana menor ha visto a sus perros en la playa .
creo que estos turistas quieren escuchar una canción el viernes .
mi hijo tiene que estudiar en la universidad esta tarde .
si hace sol mañana , esos camareros van a hablar con carmen .
¿ ha encontrado ella su billete esta semana ?
a las profesoras les gustan las cartas .
pablo quiere tocar la guitarra y mi abuela quiere tocar el piano .
el niño que esperó el autobús está triste .
carmen quiere escuchar la historia en la habitación .
¿ dónde tienen que hablar nuestras hijas con esas escritoras ?
el gato está en el río largo .
tu amigo quiere beber buen vino .
si hace calor esta tarde , pablo no va a ayudar a su tío .
ella ha visto a estas niñas altas .
¿ quién quiere cocinar la sopa ?
tu tío dice que él no ha limpiado estas mesas pequeñas esta semana .
¿ estás esperando a tu hijo ?
mi tío va a ayudar a su abuela mañana .
nuestra hermana puede nadar en el mar .
la niña que está cocinando ese pescado está triste .
estas escritoras le van a dar estas fotos a juan .
pablo quiere cocinar este pescado y carmen quiere cocinar esta carne .
mi abuela le quiere dar cuatro regalos a laura esta tarde .
carmen va a hablar con elena .
¿ dónde venden ana y pedro sombreros ?
¿ quién compró teléfonos en la tienda ?
tu paraguas era barato .
¿ ha encontrado carlos un paraguas ?
pedro está comiendo este queso mientras estoy comiendo el pescado .
ese problema es fácil .
la niña que bebió leche fría es nuestra hermana .
la escritora me ha dado el paraguas .
a carlos le gusta comprar zumo de naranja en el mercado .
creo que estos zapatos son blancos .
él compró estos huevos ayer .
esa no es tu casa pequeña .
ese gato no durmió en la casa barata .
la mesa que limpió el niño está limpia .
¿ compró mi abuela ese periódico ayer ?
el caballo está en la casa .
elena y pablo no van a estudiar español porque están ocupados .
el médico que cerró la puerta roja está cansado .
pablo y laura están hablando con esa mujer .
pedro no está limpiando esta casa ahora .
si llueve mañana , vas a nadar en el río .
esta mesa no es tan grande como esa silla .
a tu abuela le encanta esta canción .
las niñas tienen que estudiar en la biblioteca .
la cantante que está cocinando sopa caliente es nuestra vecina .
la semana pasada carlos no bebió leche fría en el restaurante .
ese gato está durmiendo en el jardín en este momento .
esta bicicleta es cara .
el niño no me quiere mandar una foto .
la semana que viene juan quiere ir al río .
ana tiene muchos gatos .
¿ a mi abuela le gusta la película ?
mis hermanas no le mandaron este libro a su padre .
a carlos le encanta el zumo de naranja .
elena no va a ver una película porque está enferma .
la cantante que ayudó al hombre está cansada .
a tu hermano le gusta comer pan en el restaurante barato .
no vamos a jugar al fútbol .
han escrito unas cartas .
¿ cuándo perdió ella los teléfonos ?
¿ hay muchas niñas en la estación ?
¿ va él a hablar con carmen la semana que viene ?
este buen estudiante no bebió esta agua porque estaba ocupado .
tus amigos no están en el parque .
tu padre está escuchando canciones en la habitación .
mi hermano normalmente vende queso en la calle .
a tu padre le encanta vender queso .
los museos grandes están delante de esta escuela .
ayer elena perdió su mapa .
¿ quieren las profesoras beber esta leche ?
pablo no va a nadar en el río porque está enfermo .
¿ quién compró un regalo en la tienda ?
este estudiante quiere leer un periódico interesante en el parque .
hay muchos niños en la calle .
¿ por qué estás hablando con ese niño ?
¿ dónde están hablando con sus hijos ?
este autobús llega a las dos los sábados .
juan está escribiendo una historia mientras laura está jugando al fútbol .
él es más alto que el niño .
ana vende queso .
la mujer quiere escuchar tres historias interesantes esta tarde .
¿ quiere él trabajar en la escuela el viernes ?
mi amigo dice que ya he leído este libro .
las bicicletas que compró pablo están rotas .
la taza no está sucia .
ella limpió esta cocina .
mi padre dice que quiero cantar esta canción mañana .
¿ cuántos libros leyó esa escritora ?
mi padre puede cocinar carne en la cocina .
pedro dice que estos gatos son negros .
carmen les quiere mandar tres flores a los médicos .
¿ está esa caja vacía ?
ana dice que nuestro perro no está bebiendo el agua .
mis hijos no quieren este coche .
hay un pájaro en el parque .
¿ ha abierto elena las cajas ?
a ana le gustan los caballos .
pablo dice que pedro bebió vino .
al camarero le gusta la flor .
carmen ya ha perdido el billete .
pablo está leyendo historias mientras la mujer está nadando en el río .
a mi vecina le gusta vender flores .
el hombre que perdió su billete es nuestro hermano .
esos caballos no están bebiendo agua .
ese problema es más difícil que esa pregunta .
ese vestido era negro .
carmen no quiere ese huevo .
¿ quiere carmen jugar al fútbol ?
¿ es el perro tan grande como este gato ?
este autobús sale a las diez .
puedes nadar en el mar .
¿ son esas flores rojas ?
elena está cocinando carne mientras pedro está limpiando la ventana roja .
juan es el médico más alto de la ciudad .
ella puede cantar dos canciones .
si hace calor mañana , juan visitará el museo .
¿ puede elena nadar en el mar ?
carmen está escuchando una canción en la habitación .
si hace sol mañana , él no va a escribir cartas largas .
la cantante tiene que estudiar en la universidad .
esa cantante está estudiando en la biblioteca ahora .
¿ va juan a vender el coche el viernes ?
a nuestra abuela le encanta leer cartas .
¿ limpiaron esta ventana ?
mis hijas no van a estudiar español porque están ocupadas .
mi tío no le tiene que mandar un regalo a su madre .
¿ cuándo cerró pablo las cajas ?
tus coches están delante de la estación .
¿ cuándo tienen que ayudar a su hija ?
ella es más joven que esos estudiantes .
mis amigos le dieron cuatro fotos bonitas a juan .
tus amigos le mandaron la flor a ana anoche .
ese estudiante es tan bueno como este camarero .
¿ ha comido mi hermana la naranja esta semana ?
esos gatos grandes no están durmiendo en el jardín en este momento .
juan dice que tu madre está ocupada .
no quieren comprar el regalo porque están enfermos .
mi hija le ha mandado esta flor roja a elena .
la profesora que está jugando al fútbol es tu vecina .
carmen quiere ver esa película esta tarde .
la tienda es tan pequeña como este hotel .
mi amigo no le quiere dar dos libros a carlos .
mi hermano menor encontró la llave hace dos días .
el libro que leyeron es bueno .
mi hijo es muy alto .
mi padre me ha dado esta llave .
mi hijo quiere estudiar español .
el estudiante que está limpiando esta aula es nuestro amigo .
¿ dónde están los perros ?
laura no está estudiando español .
¿ puede laura cerrar esta puerta ?
pablo dice que nuestra madre está muy triste .
si llueve mañana , mi hijo va a visitar este museo .
estas escritoras están escuchando cuatro canciones en la habitación .
él le va a dar el mapa a pedro el viernes .
¿ está la manzana sobre esta mesa ?
no podemos cocinar la sopa porque estamos enfermos .
las cartas que abrió mi vecina son largas .
a juan le encanta vender flores rojas .
no quieres comprar tus coches porque estás enfermo .
creo que la historia es muy interesante .
la ventana es roja .
juan no bebió ese vino .
ana esperó el tren , pero nuestro amigo esperó el autobús .
si hace sol esta tarde , él va a ayudar a cuatro niñas .
las escritoras que están escribiendo esta carta interesante son mis hermanas .
juan quiere tocar la guitarra , pero tu padre quiere tocar el piano .
ella no le mandó tres libros a elena hace dos días .
¿ cuándo bebió ese caballo esa agua ?
mi madre esperó el tren ayer .
él nos tiene que dar estos paraguas .
¿ va pedro a nadar en el mar ?
¿ ha vendido carlos la silla ?
mis amigos van a escribir tres historias .
mis vecinas no les quieren dar el libro a los camareros la semana que viene .
mis hijas dicen que la historia es interesante .
carmen perdió el paraguas y elena perdió sus llaves .
la carta que escribió mi tío es larga .
mi tío también quiere esa leche .
tu hermano dice que laura no puede jugar al fútbol .
¿ tiene tu padre que ir a la playa ?
¿ está laura esperando el autobús ?
ella compró zapatos ayer .
el estudiante puede abrir esta puerta roja .
había un hotel al lado del parque .
no hay pájaros en los árboles pequeños .
en este momento los camareros están estudiando en la escuela .
¿ a mi abuela le gusta el huevo ?
al médico le gusta comer manzanas .
¿ dónde compró ella el regalo ?
si llueve el viernes , mi tío visitará la ciudad .
¿ te gusta vender abrigos en el mercado ?
mis vecinas le tienen que mandar el libro interesante a su madre .
el hotel es muy barato .
este era el jardín más bonito de la ciudad .
¿ durmieron en el hotel barato ?
estos son mis gatos .
él es tan alto como su padre .
ese hombre conoce a juan .
mi amigo es tan joven como su vecina .
nuestro hijo está nadando en el río mientras laura está tocando la guitarra .
¿ a laura le gusta jugar al fútbol ?
están en la playa .
estoy estudiando español ahora .
¿ ha vivido ana en esta ciudad ?
¿ dónde tiene que estudiar carmen inglés ?
no tienen muchas bicicletas .
el camarero dice que esta biblioteca está abierta .
a tu madre le encanta leer historias .
mi hermana buscó los billetes la semana pasada .
esta es mi camisa .
mi abuela le tiene que mandar su foto a carlos .
la casa que limpiaron mis vecinas es pequeña .
¿ quién quiere comer arroz ?
mi padre le ha mandado un regalo a carlos .
no van a hablar con esas mujeres altas porque están ocupados .
perdieron el teléfono .
esta escritora les mandará una carta a estos hombres .
el tren estaba vacío ayer .
el viernes laura y juan quieren trabajar en el museo .
esa playa es bonita .
creo que el restaurante es barato .
a este turista le gusta la leche .
pablo y juan han vivido en la casa .
¿ quién puede cerrar las cajas grandes ?
a mi padre le gusta beber café .
las fotos que encontró el médico son bonitas .
¿ es esta flor azul ?
la escritora que conoce la ciudad es tu vecina .
las mujeres que quieren una camisa cara son mis vecinas .
a juan le gusta el español .
le queremos dar el billete a nuestra vecina mañana .
¿ vio la cantante una película ?
¿ hay muchos restaurantes baratos cerca de las calles ?
mi gato comió esa carne .
esta mujer es vieja .
elena quiere visitar a su hijo .
laura le mandó estas fotos a su hermana .
no le hemos mandado las cartas a pablo hoy .
él no puede ayudar a su vecina porque está enfermo .
pedro quiere nadar en el río largo .
¿ son mis camisas tan caras como los zapatos ?
mi vecina dice que son altos .
estas mesas son tan grandes como la cama .
los problemas son tan fáciles como esta pregunta .
¿ tiene el camarero muchos vestidos ?
ese médico está hablando con sus vecinas ahora .
¿ vende pedro flores los domingos ?
queremos beber café .
elena quiere comer este huevo , pero nuestro padre quiere comer este pescado .
el camarero alto no va a jugar al fútbol .
la cantante vive en este hotel nuevo .
nuestro perro es blanco .
la flor era bonita .
en este momento mi hermana está hablando con pedro .
había unas niñas altas en el aula .
a mis amigos les encanta el francés .
esta tarde nuestra vecina quiere estudiar inglés .
a tu padre no le gusta leer historias .
esta tienda no estará abierta mañana .
él comprará paraguas baratos esta tarde .
pablo no puede tocar el piano porque está enfermo .
la mujer es muy alta .
¿ cuántos libros leyó juan ?
¿ cuántas casas tiene elena ?
¿ dónde están mis hermanos ?
el gato es negro .
tienen un huevo .
hay arroz sobre la mesa .
esta semana carlos ha limpiado esta habitación .
¿ ha leído ella cartas hoy ?
has comido el arroz esta semana .
si hace frío mañana , esta mujer joven no va a jugar al fútbol .
hay unos libros en la bolsa .
¿ quién tiene muchos libros ?
pedro también tiene una casa .
estos hombres pueden cocinar este arroz en la cocina .
juan no esperó el autobús en la estación .
laura no puede jugar al fútbol porque está cansada .
¿ a tu abuela le gusta ese perro ?
¿ por qué tienen que hablar con un médico ?
los libros que leyó ana son interesantes .
tengo un hermano .
la ventana que cerró ella es roja .
los teléfonos que buscó ella son nuevos .
el niño que vio unos perros es joven .
nuestro padre estaba triste .
la niña que está tocando la guitarra está cansada .
carlos quiere el agua .
el vestido azul es muy bonito .
carmen está limpiando esta habitación mientras ana está escuchando esa canción bonita .
pedro está estudiando español mientras él está escribiendo la carta .
carmen ha leído una carta .
el perro está comiendo carne en el jardín en este momento .
esta semana carmen ha vivido en esta casa .
el museo está abierto .
tengo que comprar una bolsa .
mi hijo le dio su llave a esta mujer la semana pasada .
carlos tiene muchos zapatos nuevos .
esos camareros pueden nadar en el río .
tu hija dice que el águila es muy grande .
esa biblioteca no estará cerrada .
¿ está laura esperando a sus hermanas en este momento ?
el viernes carmen tiene que estudiar español .
la cantante que está estudiando español es nuestra hermana .
¿ han encontrado la bolsa cara esta semana ?
creo que tus sombreros eran azules .
el tren que esperó mi tío está vacío .
en este momento el gato negro está comiendo carne .
a mi hermana le gusta beber café caliente en el restaurante .
este es nuestro padre .
nuestra madre vive en un hotel .
ese gato comió ese pescado el lunes .
¿ a tus hijas les gustan los periódicos ?
juan tiene dos bicicletas .
las sillas que compró él son grandes .
¿ dónde está el museo ?
a laura le encanta el río .
¿ está esta silla rota ?
él era alto .
los huevos están sobre esta mesa .
nuestra madre no puede tocar la guitarra .
¿ quién está leyendo estas cartas ?
¿ cuándo va a jugar mi madre al fútbol ?
la mujer que esperó el autobús está triste .
elena y ana hablan francés .
¿ cuándo comieron los perros ese pescado ?
esta es mi bicicleta blanca .
no hay águilas grandes en el jardín .
ana siempre bebe leche caliente .
esta pregunta es tan difícil como estos exámenes .
este coche es negro .
este turista quiere ayudar a carlos .
¿ son mis vecinas más jóvenes que estos camareros ?
ella no está comiendo este pan .
no te gusta beber café .
pedro bebe leche y nuestro hijo bebe café .
él le mandó dos flores a su padre hace dos días .
la carta no estaba sobre la mesa .
pablo trabaja en el museo .
mi hermana también quiere cuatro camisas .
conocen a los turistas .
hay una carta debajo de la cama grande .
ese no es tu tío .
si hace frío la semana que viene , él comprará ese abrigo barato .
esos estudiantes no quieren jugar al fútbol mañana .
esos son mis zapatos .
las flores son azules .
¿ quién ha vivido en el pueblo grande ?
nuestro perro estaba en la casa vieja .
tu hermano menor ha abierto esta caja .
nuestro hijo quiere ser médico .
el niño que vende flores verdes es alto .
estas son nuestras casas caras .
el buen camarero tiene muchos teléfonos .
¿ está juan cocinando este arroz ahora ?
creo que el médico estaba ocupado .
la semana que viene juan tiene que esperar el tren .
el coche que compró elena es caro .
este caballo es más pequeño que esos perros .
juan encontró su billete y tu hijo encontró el teléfono .
¿ por qué está escuchando ana las canciones ?
¿ cuándo va a ver elena esas buenas películas ?
mis hermanas le quieren dar su foto a su amigo el viernes .
¿ escribió mi hermana su carta la semana pasada ?
tu tío durmió en la casa .
mis gatos bebieron esta agua ayer .
tu carta estaba sobre las mesas .
creo que las canciones eran bonitas .
este problema es tan difícil como esta pregunta .
esa caja está vacía .
esa es nuestra camisa barata .
carlos abrió las ventanas rojas .
el estudiante que vendió esta cama está contento .
¿ vende ella queso ?
tu padre le dio este libro a este hombre la semana pasada .
no soy tan joven como mi amigo .
la escritora que vendió las camas está contenta .
la semana que viene quieren escribir la historia .
¿ qué quiere cantar ella en la calle ?
laura está leyendo una historia mientras pablo está estudiando francés .
¿ a nuestro hermano le gustan las flores ?
carlos quiere cocinar este arroz , pero carmen quiere cocinar esta carne .
si llueve el viernes , la profesora va a nadar en el río .
mi hija le quiere mandar una carta a la niña esta tarde .
tu hermano no le dio tres fotos a su abuela .
la mujer es estudiante .
¿ tiene el hombre una manzana ?
pablo no puede abrir esta puerta verde .
carmen quiere esta camisa y ana quiere este abrigo .
¿ están tus hermanas enfermas ?
la ventana que cerró él es azul .
los hombres que escribieron una carta larga son tus amigos .
al camarero le encanta jugar al fútbol .
carmen puede hablar español .
laura quiere cocinar el pescado , pero nuestras hermanas quieren cocinar esta sopa .
elena quiere escuchar unas historias interesantes .
¿ leyó carlos el libro interesante en la habitación ?
laura no está jugando al fútbol .
a pablo le gusta leer cartas largas .
esa cantante también compra periódicos .
la caja que abrió ana es grande .
¿ tienen que cerrar esta caja pequeña ?
si hace sol el viernes , carlos va a nadar en el río .
mis hermanos le mandaron una carta a este turista .
el museo cierra a las dos los domingos .
la casa está detrás de este parque .
la sopa está muy caliente .
esta cama no es más pequeña que esas mesas .
carlos y ana nunca han vendido esta bicicleta .
¿ por qué fue nuestro tío al hospital ?
estos hoteles no son muy buenos .
hay una estación detrás del parque .
las profesoras que vieron películas son tus hermanas .
¿ perdieron los paraguas nuevos ?
este era el parque más grande de la ciudad .
las sillas que vendió la mujer son grandes .
creo que este zumo de naranja está frío .
estaba triste ayer .
pedro le ha dado una flor a carlos .
esta escritora quiere ese regalo .
¿ limpió pedro esta cocina ?
este hombre no puede jugar al fútbol .
hay llaves en la casa grande .
no les gusta beber leche .
quieren escuchar esa buena canción la semana que viene .
elena no puede nadar en el mar porque está ocupada .
tu hija dice que este buen médico puede jugar al fútbol .
nuestro padre esperó el tren .
él ha perdido su teléfono .
ella le ha mandado el buen libro a esta profesora esta semana .
juan vendió esta cama anoche .
ana nunca vende sombreros rojos en la calle .
a este turista le gusta ese arroz .
ese examen era fácil .
creo que el tren está lleno .
había queso sobre la mesa .
ana comió un huevo , pero tu hijo comió esta carne .
¿ había un regalo en la caja ?
¿ qué quieres ?
hay un niño alto en la casa .
¿ cuándo bebió nuestro perro agua ?
la cama es más grande que la silla .
laura esperó el autobús , pero tu hijo esperó el tren .
elena conoce a este turista .
pedro y ana están cantando esta canción .
¿ a tu hija le gusta vender naranjas ?
¿ está esta mujer leyendo una carta interesante ?
pablo quiere tocar la guitarra , pero mi hijo quiere tocar el piano .
ana y pablo les quieren dar sus fotos a sus hermanas .
a mis hijos les encanta la sopa .
a tu hermana le gustan las canciones .
en este momento el estudiante está nadando en el mar .
él está durmiendo en la habitación ahora .
juan va a cocinar pescado .
carlos quiere el té caliente , pero elena quiere esta agua .
tu madre dice que él tiene que ayudar a unas escritoras esta tarde .
¿ dónde está jugando él al fútbol ?
¿ está mi hermano cocinando este arroz ?
los exámenes son más difíciles que esas preguntas .
ese museo está cerrado .
estos perros están en el jardín .
la profesora que vive en un pueblo es nuestra vecina .
pedro y elena le van a mandar los regalos a ana .
creo que esta niña cerró esta ventana ayer .
¿ hay muchas tazas sobre la mesa ?
las cajas que cerró ana son grandes .
este era el mercado más grande del pueblo .
el turista joven conoce a carlos .
si hace sol esta tarde , pedro no va a estudiar francés .
mi vecina quiere estudiar español .
ana tiene que ayudar a su tío el viernes .
¿ tienen carmen y carlos que abrir la ventana ?
esa casa era bonita .
¿ estás escribiendo estas cartas ?
carlos visitó a su padre ayer .
los gatos no están comiendo el pescado .
juan vende vestidos rojos y carmen vende abrigos .
mi madre está escuchando esa canción .
el hombre que está estudiando español es tu hermano .
el médico tiene que esperar a su abuela en la calle larga .
pablo perdió su mapa y tu tío perdió su bolsa .
¿ hay un estudiante en el jardín ?
no había casas bonitas delante del parque .
la profesora bebió este café caliente en la cocina .
carmen está comiendo un huevo mientras elena está esperando a su hija .
¿ puede carmen hablar inglés ?
las escritoras están enfermas .
esperaste a tu madre .
estas mujeres también beben agua en el restaurante .
este hombre está cocinando el pescado en este momento .
a laura le gusta ir al mar .
los periódicos que compraron tus hijas son interesantes .
el caballo no estaba debajo de la cama .
este examen es demasiado fácil .
los hombres que fueron al mar están cansados .
esta cantante es muy famosa .
si hace calor mañana , este hombre va a ver grandes películas .
los médicos no quieren trabajar en el hospital .
¿ quiere tu padre el queso ?
esas cartas son más interesantes que ese libro .
la universidad estaba cerca del parque .
hay unas niñas altas en la playa .
esos hombres son médicos .
tu hija le va a mandar esta flor a ana .
si hace frío esta tarde , tu hermana no va a estudiar español .
creo que tu abuela compró ese pan en el mercado la semana pasada .
este es el restaurante más pequeño del pueblo .
el niño que escribió historias es mi hermano .
el perro no está comiendo la carne en la cocina .
estamos leyendo nuestros buenos libros en este momento .
¿ quiere mi amigo ayudar a carmen el viernes ?
ese gato comió ese pescado .
las mesas que limpió la cantante están limpias .
pablo quiere cocinar la carne y elena quiere cocinar esta sopa .
has encontrado los mapas .
en este momento el buen estudiante está bebiendo esta leche fría .
el paraguas que buscó mi padre es barato .
¿ estaba el turista en el aula ?
elena y juan quieren ayudar a esas profesoras altas .
¿ dónde están los coches ?
carmen le va a mandar un libro a este turista .
mi hijo es médico .
hoy este estudiante joven ha vivido en un hotel .
mi madre les mandó su buen libro a las niñas hace dos días .
¿ dónde está la escuela ?
¿ han perdido mis amigos su llave ?
carmen bebió la leche fría , pero pablo bebió esta agua .
los árboles están detrás del mercado .
esa cantante quiere esta carne .
esas profesoras no quieren comprar la mesa porque están ocupadas .
él quiere nadar en el mar .
el gato grande está debajo de la mesa .
él está jugando al fútbol mientras juan está hablando con la buena profesora .
el viernes esas cantantes no tienen que buscar a sus caballos .
hay periódicos sobre la mesa .
mi tío te mandó un libro interesante .
hay una escuela detrás del parque bonito .
carmen está cantando la canción mientras juan está jugando al fútbol .
elena quiere leer unos periódicos .
carmen quiere tocar la guitarra y pablo quiere tocar el piano .
la mujer está leyendo este periódico mientras juan está durmiendo en la casa .
esta tarde elena y carmen quieren jugar al fútbol .
a la cantante le gustan las películas .
si hace sol esta tarde , pablo va a jugar al fútbol .
pablo está jugando al fútbol mientras esos camareros están buscando sus bolsas .
¿ quién esperó el tren ayer ?
a nuestro hijo le gusta el huevo .
pablo quiere beber ese vino .
¿ cuántas flores compró él ?
a esos hombres les gusta vender manzanas en la tienda .
el vestido es azul .
esas casas son más grandes que el mercado .
él también bebe té caliente en el restaurante .
estas camas son demasiado pequeñas .
hay un turista alto en la casa .
pablo no vio esas películas .
ella es demasiado joven .
ella va a cocinar pescado mañana .
elena cerró las puertas y tu tío cerró la ventana .
elena te ha dado el billete .
mis amigos no le van a mandar cuatro flores a su abuela .
si hace calor esta tarde , ella va a jugar al fútbol .
la mujer tiene que buscar el paraguas mañana .
el turista está leyendo sus libros mientras carlos está escribiendo su carta .
carmen y laura tienen que estudiar francés .
ella está leyendo su libro interesante mientras pedro está limpiando la ventana .
nuestras vecinas compraron ese regalo .
este tren llega a las tres los sábados .
juan está cantando unas canciones mientras están leyendo cuatro periódicos .
creo que tus hijas estaban contentas ayer .
¿ quién compró esta flor ?
juan está bebiendo esa agua fría mientras pedro está durmiendo en la casa .
el camarero que compró la silla es nuestro amigo .
hay un regalo en la casa .
los exámenes no son más difíciles que este problema .
a tu tío le encanta jugar al fútbol .
¿ qué cerró pedro ayer ?
él trabaja en el hotel .
pedro bebe leche y tu tío bebe té .
carmen y pedro están durmiendo en la casa .
estos hoteles son caros .
ese tren no está lleno .
ese médico le tiene que dar estos paraguas a carlos .
no hay pájaros en los árboles .
elena nos dará su llave .
mi abuela dice que la cantante lleva su abrigo .
la niña está esperando a su abuela mientras carlos está cantando dos buenas canciones .
¿ dónde está cocinando ese hombre la carne ?
pablo me quiere mandar esta carta larga .
¿ eran carlos y carmen cantantes ?
tus hermanos menores no le mandaron la foto bonita a elena .
¿ cuántas flores compró pablo ?
los zapatos blancos son muy baratos .
pedro abrió esta puerta y mi madre abrió estas ventanas .
hay muchas tazas sobre la mesa .
había muchas cartas en el coche .
¿ qué ha perdido carlos ?
esos médicos también quieren ese pan .
¿ cuándo durmió este gato en el jardín grande ?
¿ están las tiendas pequeñas cerca de esta calle ?
¿ son esas puertas verdes ?
esperaron el tren ayer .
¿ están estos gatos bebiendo agua ?
el coche que compraron las niñas es verde .
la foto que perdieron es bonita .
¿ a la cantante le gusta la leche ?
están en el museo .
las mujeres que encontraron el teléfono nuevo son altas .
esta cantante es tan joven como las profesoras .
mi hijo no quiere cantar esa canción porque está enfermo .
¿ por qué tiene que hablar tu padre con pedro ?
carlos no vio la película interesante porque estaba cansado .
esta profesora está esperando el tren .
a mi padre no le gusta comer queso .
tienen que vender esta casa cara .
ana quiere comer la carne , pero pedro quiere comer el queso .
había muchos turistas en la playa .
estos médicos estaban contentos .
¿ es el hotel nuevo ?
¿ a pedro le gusta leer libros ?
hay regalos en las cajas .
quiero escuchar esa canción .
nuestra hija no quiere hablar con su hermana .
carmen no escribió esas cartas .
hay dos niños en la playa .
ese niño normalmente come pescado en el restaurante .
si hace calor la semana que viene , estas cantantes van a ayudar a juan .
el tren que esperaron los hombres está lleno .
esta es mi bolsa .
el museo es muy famoso .
¿ es ese examen demasiado difícil ?
¿ por qué está tocando él el piano ?
mi amigo normalmente va a la playa .
tu hijo te ha dado cuatro paraguas .
ella tiene que comprar este paraguas .
la mesa que vendió pablo es grande .
creo que ana y elena tienen que cerrar esta puerta esta tarde .
él vendió estas camas pequeñas .
esa silla es más pequeña que esas camas .
nuestras hijas van a nadar en el río .
en este momento este gato no está comiendo este pescado en el jardín .
¿ está la leche caliente ?
este periódico no es más interesante que los libros .
esos son tus billetes .
él vio al perro .
elena vende manzanas , pero nuestro tío vende huevos .
el viernes tienen que buscar a sus caballos .
creo que estas bolsas son caras .
ana lleva un abrigo caro .
ella no quiere comer naranjas porque está ocupada .
elena está jugando al fútbol .
la película que vio mi hermano es buena .
pedro te va a mandar tres regalos .
esta ciudad es muy grande .
¿ qué esperó mi hija en la estación ?
juan esperó el tren , pero mi amigo esperó el autobús .
¿ dónde perdió laura el mapa ?
laura no ha leído la historia larga en el parque .
ese perro grande comió ese pescado la semana pasada .
los hombres que viven en la casa están cansados .
la profesora que vio esa gran película es mi vecina .
no estamos esperando a nuestro padre ahora .
¿ hay muchas cartas sobre la mesa ?
pedro dice que este mercado está abierto .
las ventanas están rotas .
puedes abrir esta carta .
nuestra madre dice que este hotel es muy bueno .
elena compró la carne , pero mi hermana compró las manzanas .
¿ a pedro le gusta vender huevos en la calle larga ?
mi tío dice que este caballo es negro .
el vestido es muy bonito .
ella va a comprar un periódico en el mercado la semana que viene .
vamos a visitar el museo grande .
nuestras vecinas son jóvenes .
el viernes pablo y ana tienen que buscar el billete .
ese médico le ha dado cuatro regalos a juan .
no me gusta vender zapatos azules .
eres profesor .
el perro que buscó pedro es blanco .
estás escuchando unas canciones .
¿ quiere ella una bicicleta ?
el niño que trabaja en el mercado es tu hermano .
ana perdió la bolsa , pero tu hijo perdió el billete .
esas canciones son buenas .
esta es nuestra vecina .
las cantantes que encontraron su llave son jóvenes .
había unos turistas en la escuela .
¿ quién ha visto a los perros pequeños en el parque esta semana ?
ella está bebiendo el vino .
si llueve esta tarde , carmen no va a visitar a sus hijas .
las escritoras van a escribir la historia interesante .
carlos comió ese pescado en la cocina .
carmen quiere cocinar la sopa y laura quiere cocinar la carne .
este era el puente más famoso del pueblo .
mi tío te mandó su carta el lunes .
hay muchos estudiantes en la playa .
creo que el museo era famoso .
esa mujer le tiene que dar una flor verde a este turista .
él no vendió estas mesas pequeñas .
ana está en el aula .
la escritora te quiere mandar sus libros .
¿ quién está escuchando esta canción ?
esa niña no puede abrir la ventana .
él también habla inglés .
tu abuela le ha dado el paraguas a carlos .
mis vecinas llevan un abrigo .
ella ya ha visto a ese gato .
¿ qué tiene tu amigo ?
él nunca ha encontrado un mapa .
¿ quién bebió la leche fría ?
¿ estaban los árboles al lado del parque ?
nos gusta esa canción .
tu vecina le mandó las fotos a juan ayer .
¿ dónde bebe él café caliente ?
a esos estudiantes les encanta la ciudad .
¿ dónde están tocando esas escritoras el piano ?
si llueve esta tarde , la niña no va a escribir historias .
¿ por qué bebieron carmen y pedro ese zumo de naranja ?
¿ hay un águila en el árbol ?
¿ quién está escribiendo su carta ?
pablo también habla español .
no trabajan en la escuela .
elena y pedro estaban contentos ayer .
mi tío no está nadando en el mar .
mi amigo está tocando la guitarra en este momento .
nuestra abuela quiere comprar este coche .
¿ a qué hora abre la tienda los sábados ?
a mi abuela le gustan los caballos .
la mujer es más joven que su vecina .
no había águilas en los árboles .
¿ cuándo durmió pablo en el hotel ?
¿ quiere nuestra hija cantar una buena canción ?
¿ cuándo limpió esa mujer esta cocina ?
esa bolsa es demasiado cara .
los periódicos estaban debajo de estas camas .
nuestro amigo no le ha mandado la carta a su vecina .
quieren nadar en el mar mañana .
pedro está bebiendo el agua fría mientras él está durmiendo en el hotel barato .
ese es tu sombrero blanco .
mi hermano compró este pan .
a pedro le encantan las manzanas .
ella puede ir a la playa .
esperaron a sus hijos en la estación .
tu hijo ha limpiado esta aula esta semana .
todos los días compran periódicos .
¿ pueden cerrar la caja ?
¿ hay un billete sobre la mesa ?
nuestro hijo también quiere dos paraguas .
¿ están pablo y laura cantando esas canciones ?
¿ quién escribió historias anoche ?
¿ son los exámenes más difíciles que el problema ?
¿ cuándo limpiaron su mesa ?
tu caballo estaba en la casa .
los exámenes son tan fáciles como ese problema .
elena quiere tocar el piano y nuestro tío quiere tocar la guitarra .
a tu madre le encanta ir al restaurante .
tus vecinas dicen que la tienda está abierta .
hay águilas en los árboles .
el camarero joven no ha escrito una historia larga .
pedro está leyendo esta carta .
¿ qué va a estudiar él ?
estos hombres quieren beber ese vino el viernes .
¿ beben elena y pedro vino ?
a nuestra hija no le gusta jugar al fútbol .
él quiere trabajar en la escuela el viernes .
están buscando el teléfono ahora .
él no te dio un billete hace dos días .
laura tiene muchas casas .
la ventana que cerró la profesora es azul .
a mis hijas les encanta el mar .
ana está esperando a su tío mientras laura está esperando el tren .
nuestros zapatos son muy nuevos .
la puerta que abrieron los turistas está abierta .
hay un restaurante detrás del parque bonito .
el camarero le quiere mandar tres flores a ana .
él cerró estas puertas .
¿ qué va a comprar laura en la tienda esta tarde ?
hay muchos niños en la escuela .
a nuestro padre le encanta ese pescado .
nuestro tío no va a escribir esta historia interesante porque está ocupado .
el turista que encontró sus bolsas es tu hermano .
ese gato está comiendo pescado .
¿ dónde tiene que hablar mi abuela con elena ?
¿ ha vendido el estudiante sus bicicletas ?
la semana pasada mi madre no cerró esta caja grande .
elena está jugando al fútbol mientras estoy bebiendo agua .
carlos está durmiendo en la habitación mientras juan está buscando al caballo .
elena está estudiando francés mientras él está bebiendo el té .
¿ está nuestro padre durmiendo en la casa en este momento ?
a ella le encanta el río .
las mesas que vendieron son pequeñas .
el viernes mi tío quiere leer esta historia .
ana está limpiando estas casas ahora .
el estudiante que trabaja en el buen restaurante es alto .
a mi hermano le gusta jugar al fútbol .
hay tres pájaros en el parque .
carmen vio cuatro águilas .
no están durmiendo en el hotel .
hay dos turistas altos en la universidad .
¿ puede él tocar la guitarra ?
carmen también tiene muchas bolsas .
mi amigo dice que nunca he encontrado una llave .
la película que viste es interesante .
pablo esperó el autobús y tu vecina esperó el tren .
esa silla es más grande que esas camas .
ese niño ya ha escrito cuatro cartas .
puedo ayudar a cuatro hombres altos .
la película que vio nuestro padre es interesante .
¿ están jugando al fútbol en este momento ?
mis hermanos no le van a dar dos flores bonitas a elena .
a carlos y laura les encanta leer cartas .
nuestra vecina quiere ser médica .
juan y pedro les quieren dar su billete a estas mujeres .
mis hermanos tienen que buscar sus fotos bonitas mañana .
pedro compró la silla y tu hermano compró una mesa .
¿ tiene esta mujer un problema ?
había casas detrás del parque .
había una estación cerca de la calle .
¿ quién quiere escuchar historias ?
¿ cuándo tiene que hablar mi padre con pedro ?
ana le dio tres flores a laura .
¿ está tu madre esperando a su hermano ahora ?
pablo quiere estudiar español y mi tío quiere estudiar francés .
tengo que comprar mis teléfonos .
¿ qué ha perdido este médico ?
él no lleva sus zapatos blancos .
ana ya ha visto a esa escritora en el puente .
las tiendas son tan grandes como ese hotel .
ana está estudiando francés mientras estás buscando tus fotos .
mi vecina está cocinando sopa mientras ana está hablando con un camarero .
a mi hermano le encantan las canciones .
cerraron esta caja .
en este momento estoy bebiendo este café caliente .
ese estudiante también tiene muchas naranjas .
la mujer dice que la película es interesante .
los niños que están limpiando esta ventana están cansados .
esos camareros quieren cocinar sopa en la cocina .
ana y elena no tienen que vender estas mesas .
carmen está buscando sus billetes mientras ese médico está esperando a su vecina .
esta niña está limpiando esta casa mientras pedro está estudiando español .
¿ tienen que buscar la llave ?
mi hija no perdió el teléfono barato .
las niñas tienen que esperar el tren .
¿ son las bicicletas nuevas ?
¿ dónde está bebiendo ella buen vino ?
no estamos bebiendo esta leche fría ahora .
¿ dónde está estudiando él inglés ?
la profesora que durmió en la casa es joven .
a él no le gusta leer cartas .
creo que mi abuela estaba triste .
me gusta beber té .
¿ qué ha perdido carlos hoy ?
esta profesora también bebe leche .
el autobús que esperó carmen está lleno .
mi padre ha encontrado su mapa .
nuestro padre dice que esta escritora es famosa .
¿ por qué quiere comer laura la carne ?
¿ cuántas naranjas tiene el niño ?
me gusta esa canción .
pablo te mandó esta foto .
el gato está bebiendo esta agua en el jardín .
juan tiene que ir a la playa .
el hombre te tiene que dar tres libros .
carlos compró esta silla pequeña , pero mi abuela compró una cama grande .
la camisa no es roja .
ese vestido es muy bonito .
a él le gusta el francés .
ese restaurante es barato .
todos los días voy a la escuela .
ese turista joven no quiere leer este buen libro porque está enfermo .
este camarero está limpiando esta habitación en este momento .
a los niños no les gusta leer periódicos interesantes .
¿ tiene él un caballo negro ?
si hace calor la semana que viene , no voy a estudiar inglés .
ana no quiere hablar con sus hijas porque está cansada .
la casa que limpió ella es grande .
juan quiere cocinar la sopa y carlos quiere cocinar este arroz .
pedro y pablo les han dado su foto a estas niñas .
laura también tiene un caballo .
esta águila no es demasiado pequeña .
¿ qué comió elena en la cocina ?
nuestra abuela no le va a mandar una foto bonita a este médico .
¿ está la camisa sucia ?
mi vecina está bebiendo este vino en este momento .
¿ qué perdió pablo hace dos días ?
a mi hermano le encanta el francés .
¿ tiene el estudiante que estudiar francés en la universidad ?
la bolsa que buscaron es cara .
los perros están en el parque .
nuestro hijo está hablando con el médico .
a ella le encanta la ciudad .
mi madre no puede tocar el piano porque está ocupada .
elena también habla inglés .
ana y laura quieren cocinar este pescado .
juan buscó su foto bonita y mi hermana buscó su mapa .
a mi hermano le gustan los libros .
ella ha visto a un hombre alto en la playa esta semana .
¿ hay un museo delante del parque ?
hay muchos turistas en el hotel .
el médico que conoce esta ciudad es mi hermano .
tu abuela vive en un hotel .
¿ esperó mi abuela a su tío ?
pedro le dio tres flores a juan ayer .
el médico que limpió la habitación es mi hermano .
no hay águilas en el parque .
ese es mi perro .
ese perro es blanco .
creo que el té está caliente .
la escritora también trabaja en el mercado .
mi gato está durmiendo en el jardín en este momento .
¿ bebió elena el vino ?
elena quiere tocar la guitarra y mis vecinas quieren tocar el piano .
¿ fue él al hotel ?
¿ qué quiere ver este turista ?
pablo está tocando el piano mientras el camarero está esperando el autobús .
los estudiantes quieren tocar la guitarra .
si hace sol mañana , juan va a escribir sus cartas largas .
a ese estudiante no le gustan las canciones .
trabajan en el museo .
si hace sol el viernes , vas a estudiar español .
quieren hablar con su hermano en la calle .
tu hermano está esperando el tren en este momento .
ese médico no puede tocar el piano porque está cansado .
mi paraguas es muy barato .
hay un niño alto en la escuela .
el estudiante que vive en esta ciudad es tu hermano .
carlos nunca vende queso .
¿ tiene este médico que buscar sus billetes ?
tu abrigo era largo .
el examen es más fácil que estas preguntas .
ana era la escritora más famosa de la ciudad .
laura dice que este restaurante era barato .
escribieron historias anoche .
elena quiere ayudar a pedro esta tarde .
este perro durmió en la casa .
si hace calor la semana que viene , elena no va a jugar al fútbol .
a esa cantante le encanta comer manzanas en la cocina .
a tu tío le gusta comer manzanas .
a nuestros hermanos les encantan esas canciones .
la niña alta ha leído dos buenos libros .
juan encontró su llave , pero mi vecina encontró los billetes .
¿ dónde están comiendo esa carne ?
te gustan estas flores .
¿ quién tiene que esperar a sus hermanos ?
el médico que compra periódicos interesantes es joven .
a mi hijo le gusta vender queso .
ana está jugando al fútbol en la playa .
estos médicos no quieren el agua .
le has mandado tres regalos a ana hoy .
mis hijas pueden ir a la playa .
carmen quiere tocar el piano , pero laura quiere tocar la guitarra .
la escritora es más joven que su vecina .
carmen está escuchando una canción mientras carlos está bebiendo café .
la camisa que compró elena es cara .
nuestros hermanos dicen que los libros son buenos .
había un árbol grande detrás de la tienda .
ese libro es interesante .
el camarero que visitó a su madre es tu amigo .
no estoy leyendo historias .
tu vecina puede abrir la caja .
esta pregunta era fácil .
ayer mi gato grande durmió en la habitación .
¿ hay muchos estudiantes en el jardín ?
creo que los coches son negros .
anoche laura esperó a su hermano menor .
el médico va a comprar ese huevo esta tarde .
pablo no va a hablar con elena porque está ocupado .
¿ quiere este estudiante ayudar a su padre ?
no hay periódicos interesantes debajo de la silla .
¿ está el hombre en la playa ?
este médico quiere vender esta bicicleta la semana que viene .
mi amigo le mandó dos flores azules a la profesora el lunes .
¿ cuándo vendió la profesora su casa ?
¿ quién puede tocar la guitarra en el parque ?
el hombre que está limpiando la ventana es nuestro amigo .
¿ cuándo va a cocinar juan pescado ?
estamos estudiando francés mientras laura está escuchando una historia larga .
¿ por qué tienen que hablar pedro y laura con pablo ?
¿ quién está bebiendo esta agua ?
pedro tiene dos preguntas fáciles .
la estación está al lado del parque .
tienen que esperar a su abuela en la estación .
¿ tienen nuestras hermanas que estudiar francés ?
¿ qué habla ana ?
el médico joven ha perdido sus fotos en la playa esta semana .
¿ cuántas historias ha leído nuestra abuela ?
hay un mercado grande cerca de los museos .
¿ van tus vecinas a ver una buena película esta tarde ?
¿ son estos puentes famosos ?
carmen perdió su foto y mi amigo perdió su llave .
pedro buscó su llave , pero tu madre buscó su paraguas .
¿ hay un buen libro en la bolsa ?
ana nunca come manzanas en la cocina .
a mi vecina le encanta este huevo .
creo que ella conoce la ciudad .
mi hijo está triste .
¿ hablan inglés ?
a tu padre le encanta el pescado .
el estudiante es demasiado joven .
¿ conoce ella este pueblo ?
carlos quiere cocinar esta sopa caliente , pero elena quiere cocinar este arroz .
esta semana ella ha vivido en un pueblo .
a mi hija le gusta el café .
a carmen y juan no les gustan los periódicos .
los niños que cerraron la puerta son altos .
él quiere cantar esta canción la semana que viene .
tu padre comprará mesas pequeñas .
¿ qué tiene que comprar laura esta tarde ?
¿ conoce la escritora esa gran ciudad ?
tu vecina lleva un sombrero nuevo .
esa escritora puede cocinar ese pescado .
las niñas no pueden hablar español .
el turista que vio tres películas largas es tu amigo .
¿ hay muchos árboles al lado del río ?
nuestra vecina no quiere leer el periódico porque está ocupada .
ana está hablando con sus hijos mientras él está esperando a sus hijas .
al médico le gustan los caballos .
nuestro tío quiere escribir la carta esta tarde .
¿ cuántos coches compró pedro ?
¿ dónde está cocinando ese turista esa carne ?
la pregunta no es más difícil que estos exámenes .
quieres beber vino el viernes .
tu tío nos ha dado estos regalos .
no he vivido en una casa .
mi vecina va a nadar en el río .
si hace frío la semana que viene , nuestra hermana va a estudiar inglés .
¿ cuándo vio mi hermano una película ?
hay un pájaro en el jardín .
¿ es ana más alta que esa mujer ?
a nuestras hermanas les encantan esas canciones .
esa bolsa está vacía .
este perro es más pequeño que estos gatos .
a pablo le encanta la leche .
esta tarde elena y carlos van a jugar al fútbol .
¿ qué va a escribir pedro ?
tus hermanas han visto a carmen .
nuestros gatos están durmiendo en la habitación .
¿ tiene la niña que estudiar en la universidad ?
queremos comprar nuestra mesa esta tarde .
quieren estudiar francés en la escuela .
mis amigos no buscaron a su gato .
elena dice que carlos no vive en una casa .
el médico no va a ayudar a una cantante famosa porque está cansado .
este problema es más fácil que estas preguntas .
el hombre alto tiene que estudiar español .
ana buscó sus perros , pero carlos buscó el gato .
pablo encontró su llave y carmen encontró sus paraguas .
a ella le gusta leer periódicos .
hay mercados al lado del río .
ana no está en el río largo .
carlos está buscando al gato pequeño en este momento .
laura quiere leer este libro , pero elena quiere leer un periódico .
¿ ha perdido nuestro tío el paraguas hoy ?
¿ dónde está cocinando laura carne ?
¿ lleva carlos una camisa ?
mi tío era profesor .
hace dos días comieron carne .
la foto que perdieron las profesoras es bonita .
hay un águila grande en el árbol .
podemos ayudar a unas mujeres viejas .
los niños están estudiando en la escuela .
tu padre no era un gran cantante .
los periódicos que compró tu padre son interesantes .
¿ cuándo va a nadar pedro en el río largo ?
juan y pablo hablan francés .
la foto que perdió laura es bonita .
mi padre estará ocupado mañana .
nuestros hijos están muy ocupados .
el museo grande cierra a las seis .
la profesora es tan alta como su tío .
la cantante no era joven .
carlos me quiere mandar esta flor .
la ventana que limpió el camarero es verde .
carlos es tan joven como su amigo .
tu hermano tiene que estudiar en la escuela esta tarde .
elena y ana le tienen que dar un buen libro a juan .
estás esperando el autobús ahora .
los libros son más interesantes que la carta .
las mujeres le mandaron la carta interesante a carlos .
¿ cuántos hermanos tiene el médico ?
él quiere ser cantante .
¿ había muchos regalos en la caja ?
si hace frío la semana que viene , mi hermana va a cocinar el arroz .
juan y ana están muy cansados .
¿ habla ella inglés ?
la cocina estaba limpia ayer .
mi hermana está limpiando la habitación .
creo que esta mujer también conoce a juan .
mi amigo está bebiendo este té caliente ahora .
nuestro hijo dice que pablo está enfermo .
tengo que ayudar a elena .
las mujeres llevan sus abrigos azules .
¿ a carlos le gusta vender sombreros ?
ese perro comió esta carne hace dos días .
¿ cuándo tiene que visitar la niña la ciudad ?
nuestro padre dice que tu gato grande está comiendo esa carne .
¿ compró ana este regalo en el mercado ?
no quiero nadar en el río porque estoy cansado .
los coches que vendieron las profesoras son caros .
¿ hay muchos periódicos interesantes sobre la cama ?
tu mesa no está muy limpia .
¿ había muchas niñas en la escuela ?
laura tiene que comprar camas en la tienda .
juan va a jugar al fútbol .
¿ quiere el camarero ese huevo ?
las casas son muy grandes .
la foto que buscó él es bonita .
los hombres que están escuchando esta canción bonita son jóvenes .
la profesora que está esperando a su hermana es tu vecina .
la escritora es más joven que ese hombre .
hemos visitado este museo hoy .
nuestro tío no tiene muchos huevos .
elena está estudiando español mientras están leyendo dos historias interesantes .
le vas a dar cuatro regalos a pablo .
elena puede ayudar a sus hermanas .
hay muchos hoteles pequeños cerca del puente .
¿ quién tiene que comprar el regalo esta tarde ?
la profesora que abrió estas cajas está cansada .
la tienda cierra a las ocho .
carlos no puede jugar al fútbol porque está enfermo .
pablo y elena le dieron su foto a carlos anoche .
laura esperó el autobús , pero carlos esperó el tren .
tus hermanas mayores le tienen que mandar este libro a pedro .
esta ventana estaba rota ayer .
juan cerró la ventana y nuestras hermanas cerraron la puerta roja .
laura quiere estudiar inglés y tu hija quiere estudiar francés .
hay un periódico interesante debajo de la cama .
esas escritoras están esperando a sus vecinas .
tu casa es demasiado vieja .
ana y carlos quieren agua .
¿ a la profesora le gusta vender abrigos en la calle larga ?
a ella le encantan las flores .
pedro quiere ese paraguas y tu vecina quiere esos teléfonos .
las mujeres que cerraron esta puerta verde son altas .
esa profesora era buena .
a tu hermano le gusta leer libros .
llevan sus sombreros baratos .
el turista que habla español es nuestro amigo .
¿ come mi amigo pan ?
nuestras vecinas le mandaron estos regalos a pablo .
mi hijo comió estas naranjas ayer .
el médico vio estas películas .
carmen bebió ese té la semana pasada .
pablo es el mejor camarero de la ciudad .
él comprará abrigos .
¿ dónde está tu perro ?
ese problema es más fácil que la pregunta .
mi padre puede ayudar a unas niñas altas .
esos son mis vestidos .
carmen está durmiendo en la habitación mientras mi vecina está cocinando pescado .
¿ quieren mis amigos ver una película ?
¿ dónde está tocando juan la guitarra ?
pablo leyó unas cartas anoche .
esas camas son más grandes que nuestra silla .
nuestra madre te quiere dar este billete .
¿ esperó juan a sus hermanas ?
nuestra llave estaba en la caja .
ese médico es profesor .
ana bebe agua fría , pero tu abuela bebe zumo de naranja .
los hombres quieren trabajar en la tienda .
nuestra abuela le tiene que dar dos flores rojas a carlos .
este estudiante lleva sus zapatos azules .
¿ va carlos a ver esta película ?
¿ quién puede abrir las cartas ?
hay una estación delante de los hoteles .
no le tengo que dar tres flores bonitas a esta escritora .
en este momento estamos bebiendo ese café .
esta cantante está escribiendo una carta .
esta tarde no vamos a estudiar español .
¿ había un libro debajo de la silla ?
me gusta la playa .
juan no leyó esa carta larga ayer .
si llueve mañana , pablo va a ayudar a carmen .
mis gatos son más grandes que mi perro .
las escritoras no quieren hablar con la escritora porque están enfermas .
la profesora que está cantando la canción es nuestra hermana .
mi hijo dice que este perro es blanco .
quieres este pan .
¿ quiere pablo escuchar una buena canción el viernes ?
mis gatos bebieron esta agua fría el lunes .
¿ ha comido tu tío esa sopa en el buen restaurante ?
¿ dónde tiene que esperar elena a sus hijas ?
¿ quieren carmen y laura un regalo ?
el turista que está comiendo este queso es joven .
¿ qué van a cocinar mis hijos esta tarde ?
mi tío es alto .
¿ qué encontró ella anoche ?
la bolsa que encontró ella es cara .
había un buen libro en el coche .
¿ les gusta la sopa ?
mi vecina dice que el café está caliente .
los turistas le mandaron una foto bonita a juan .
pedro bebe leche , pero laura bebe agua .
¿ cuántos coches tienen los hombres ?
podemos cerrar esta caja pequeña .
compraste este pan .
¿ dónde está esperando ese estudiante el tren ?
esta camisa es verde .
el pájaro estaba en el parque .
este hombre compró esta agua en el mercado anoche .
ana no quiere escuchar esta historia porque está ocupada .
elena lee periódicos y nuestro hermano lee cartas .
¿ cuándo vio el médico buenas películas ?
mi amigo quiere ver películas .
ella también quiere café caliente .
si llueve la semana que viene , no voy a nadar en el mar .
pablo le tiene que mandar cuatro libros a su madre .
elena puede tocar la guitarra .
el mercado está cerca del puente .
ayer él escribió tres cartas .
los gatos están debajo de la silla .
¿ habla carlos francés ?
la cantante que bebió esa leche es mi vecina .
a mi amigo le gusta la ciudad .
a elena le gusta esta canción .
esa película no es larga .
mis amigos dicen que nuestra hermana está esperando el autobús en este momento .
esos son tus paraguas .
el tren que esperó él está lleno .
ese vino es bueno .
¿ estaban mis hijas ocupadas ayer ?
eran jóvenes .
este camarero joven te quiere dar un regalo .
les gusta comprar flores .
esa es mi abuela .
creo que tus amigos quieren cocinar la sopa mañana .
la ciudad era bonita .
¿ vende nuestra vecina queso ?
ella no bebe vino todas las semanas .
juan está leyendo periódicos mientras pedro está cantando esta canción .
tu tío le mandó la foto a la cantante .
esos problemas son más fáciles que el examen .
elena y carlos están limpiando su casa bonita .
esa taza está muy sucia .
elena habla español y mi hermana habla inglés .
a esta mujer no le gusta el inglés .
el tren sale a las ocho los domingos .
laura quiere beber café caliente .
juan no ha perdido los paraguas caros .
esa es nuestra casa grande .
¿ puede mi amigo tocar el piano en el parque ?
¿ quién quiere comprar mesas ?
juan esperó el tren , pero mi padre esperó el autobús .
elena y carlos pueden cantar una canción .
nuestra vecina no leyó una carta larga porque estaba cansada .
ana está estudiando español mientras carlos está escribiendo historias .
esa flor era azul .
¿ visitó ella a sus hijas ?
¿ está ese gato en la cocina ?
hay muchos turistas en el jardín .
en este momento mis hijas están tocando la guitarra .
creo que mi amigo está ocupado .
¿ quiere él leer estas historias interesantes ?
en este momento ese gato negro está comiendo ese pescado en la cocina .
el turista que tiene tres teléfonos baratos es mi hermano .
mi gato está en la calle .
no quieres visitar a tu hija porque estás enfermo .
el estudiante que va al pueblo es tu hermano .
mi padre le ha dado este billete a pedro .
esa camisa está muy limpia .
si llueve el viernes , laura va a hablar con su hija .
¿ viste águilas grandes ?
hay muchos niños altos en el restaurante .
ese médico va a jugar al fútbol .
¿ cuántas flores compró nuestra abuela ?
si hace frío el viernes , mi amigo va a jugar al fútbol .
pedro no quiere escribir historias .
el turista joven no le mandó una foto a su vecina .
él tiene que hablar con unos hombres .
están tocando la guitarra .
ese camarero no me ha dado un libro hoy .
compraron su bolsa cara ayer .
este examen es más difícil que el problema .
este gato bebió el agua .
¿ había muchos turistas en el parque ?
¿ son las bicicletas azules viejas ?
los turistas no quieren comer carne .
este problema es demasiado fácil .
el pájaro es demasiado pequeño .
carlos no ha encontrado un teléfono esta semana .
¿ cuándo vio esa escritora esta águila ?
esos son tus caballos blancos .
¿ qué va a comprar la escritora ?
¿ ha leído mi hermana periódicos ?
este autobús llega a las dos los domingos .
mi hijo nos tiene que dar su paraguas caro .
ella encontró su billete .
carmen durmió en la habitación la semana pasada .
nuestro hermano quiere cocinar la carne la semana que viene .
este niño alto no escribió una historia porque estaba enfermo .
juan es más alto que esa mujer .
creo que mi hermano está estudiando en la biblioteca en este momento .
había un estudiante en el parque grande .
mis hermanas pueden hablar español .
los turistas son tan altos como su amigo .
él no tiene un hermano .
¿ a pablo le gustan las películas ?
¿ por qué quiere cantar esa escritora canciones ?
carlos buscó la llave ayer .
el examen es más difícil que esa pregunta .
laura no es más alta que sus amigos .
tu mesa es tan pequeña como esa silla .
nuestra hermana no te mandará una carta larga .
esos perros durmieron en la casa .
carlos bebió esta leche y carmen bebió el zumo de naranja .
tu padre nunca ha escrito esta historia larga .
el viernes ese estudiante tiene que estudiar en la universidad .
hay dos tazas sobre la mesa .
carmen no tiene un libro interesante .
tienen que ir al mar .
¿ leyó ese médico una carta anoche ?
¿ dónde tienen que hablar los médicos con su abuela ?
los perros comieron esta carne .
¿ hay arroz sobre las mesas ?
el tren que esperó ella está vacío .
mi abuela ha encontrado la llave hoy .
pablo no está escuchando esta canción en la habitación .
carmen está escribiendo una historia mientras laura está leyendo dos periódicos interesantes .
no queremos estudiar inglés porque estamos enfermos .
¿ por qué están cocinando ese pescado ?
¿ por qué quiere nadar ana en el mar ?
había un museo delante de la escuela .
el mercado no está abierto .
elena está jugando al fútbol mientras carlos está cocinando esa sopa .
esa niña alta puede hablar inglés .
el gato durmió en el jardín .
este niño alto quiere ayudar a unos turistas .
a nuestro hermano le gusta comer pescado .
ella no está contenta .
laura no buscó a su caballo .
este libro es más interesante que esos periódicos .
¿ hay muchos árboles pequeños detrás del parque ?
había muchos niños altos en la casa .
ese tren está vacío .
¿ pueden esos médicos cerrar estas cajas ?
¿ pueden tus hermanos nadar en el mar ?
a mi hermano no le gusta comprar periódicos .
¿ quiere él esta carne ?
hay un hospital al lado de la calle .
tu amigo está bebiendo esta agua mientras elena está leyendo estos libros .
soy médico .
laura no esperó a su madre .
¿ vive ana en esta ciudad ?
si hace frío la semana que viene , carmen y pedro van a estudiar inglés .
¿ qué está tocando nuestro amigo ?
esa cantante joven le quiere mandar su libro interesante a carmen .
creo que tu padre siempre lee cartas .
la carta está en esta habitación .
esas profesoras no son tan jóvenes como la cantante .
ese hotel es nuevo .
bebieron ese buen vino el lunes .
estoy bebiendo el buen vino .
este problema no es más difícil que esta pregunta .
el gato que buscó este niño es negro .
laura está tocando la guitarra en este momento .
carlos comió este queso , pero mi hija comió la sopa .
si hace sol mañana , mi hijo va a hablar con un médico .
¿ qué bebió pablo anoche ?
¿ había una escuela detrás del museo famoso ?
había unas águilas en el parque .
la flor no era verde .
¿ dónde comió ese médico el arroz ?
¿ cuándo encontró esta niña sus fotos ?
la semana que viene mi hijo quiere cantar unas canciones en la calle .
pablo y ana tienen que esperar el tren en la estación la semana que viene .
¿ juega mi abuela al fútbol en el parque pequeño ?
mi vecina quiere vender estos coches negros .
¿ está esta mujer leyendo estos libros en este momento ?
¿ cuándo van a vender ana y elena la bicicleta ?
¿ cuántos libros han leído mis hijos ?
¿ quién está comiendo las manzanas en la cocina ahora ?
nuestro hijo nos mandará esta carta el viernes .
si hace sol el viernes , ella va a jugar al fútbol .
hoy la profesora ha encontrado un billete .
a mi madre no le gustan las manzanas .
¿ viven mis hijas en el hotel ?
él encontró un billete .
ana quiere ayudar a juan esta tarde .
¿ puede tu padre hablar francés ?
elena no vio la película porque estaba enferma .
carlos y elena no llevan un abrigo caro .
carmen encontró sus llaves y pedro encontró su foto .
pedro está jugando al fútbol mientras estas escritoras están cantando unas canciones .
el vino no es bueno .
ese hotel es demasiado barato .
carmen encontró los teléfonos , pero tu hermano encontró sus billetes .
carmen también vende flores .
¿ dónde está cocinando juan el arroz ?
las profesoras les tienen que mandar cuatro fotos a las escritoras el viernes .
mi vecina quiere ese vestido verde .
mañana juan quiere cantar esta canción bonita en el parque .
esos exámenes no son tan difíciles como este problema .
¿ cuándo tienen que hablar con su hija ?
a tu hermana le gusta el río .
este tren llega a las dos los domingos .
estamos comiendo esa carne .
¿ ha perdido nuestro amigo la bolsa ?
estoy limpiando la ventana azul .
mis caballos son más grandes que ese perro .
a nuestro padre no le gusta la playa .
mi tío está ocupado .
¿ vende juan flores ?
juan está esperando a su hermana menor mientras ella está bebiendo esta leche .
carlos quiere escribir esta historia .
nuestra abuela le va a mandar su carta al niño .
mis hermanas no van a visitar a sus vecinas porque están cansadas .
¿ por qué bebieron ese vino ?
mi vecina también trabaja en el hospital .
la carta que escribieron los estudiantes es larga .
carlos está cansado .
también viven en la ciudad .
¿ puede pedro ir a la playa ?
vieron a carmen .
tus hijos le mandaron la flor al médico .
la taza está vacía .
no hemos visto a ana .
¿ está ese gato durmiendo en la casa en este momento ?
¿ hay muchos pájaros en el parque ?
elena puede ayudar a esta niña alta .
los niños venden manzanas en el mercado los sábados .
nuestro perro estaba debajo de la cama .
a tu abuela le gusta beber zumo de naranja en la cocina .
esta es tu casa .
nuestro amigo dice que el hombre era viejo .
¿ quieres este abrigo ?
¿ por qué quiere beber juan esta leche ?
el turista que compró las sillas está contento .
tu hermano esperó a sus vecinas anoche .
la mujer que encontró sus teléfonos está contenta .
me encanta beber té .
mañana nuestra abuela tiene que limpiar la mesa .
pablo ha abierto su carta interesante .
el paraguas es tan barato como las bolsas .
¿ qué esperaste en la estación ?
carlos perdió sus llaves , pero mi madre perdió las bolsas .
¿ estás bebiendo ese zumo de naranja frío ?
¿ cuántas bicicletas compró el niño ?
esta ventana es roja .
mi amigo tiene que cerrar esta ventana mañana .
tu madre nos dio estos regalos .
ese estudiante quiere vender su casa el viernes .
ana buscó su caballo negro , pero mi hijo buscó su gato .
¿ cuántas bolsas tiene el médico ?
laura le mandó esta carta a la escritora hace dos días .
la historia que escribió tu hermano es interesante .
tus vecinas no le dieron este libro a su abuela .
estás limpiando esta casa ahora .
estos estudiantes están estudiando en la escuela .
las niñas que están cocinando arroz son nuestras vecinas .
él está leyendo estas historias mientras juan está hablando con ana .
¿ bebe él vino ?
ella también trabaja en el museo .
creo que los zapatos eran blancos .
si hace frío la semana que viene , vas a estudiar francés .
pedro bebió el café .
¿ cuándo perdió ana los teléfonos ?
¿ cuándo comió ese perro el pescado ?
la mujer quiere escuchar historias interesantes esta tarde .
ana quiere este té caliente , pero nuestra abuela quiere esta leche .
a mi padre le encanta beber café .
hay tres niños altos en el jardín .
esa escritora está buscando los teléfonos en la casa .
la mujer lleva un abrigo .
si llueve mañana , vamos a escribir nuestras cartas .
carmen quiere estudiar francés y mi padre quiere estudiar inglés .
¿ es esa tu casa barata ?
la niña que está hablando con tres turistas es tu hermana .
el médico tiene cuatro llaves .
¿ a pedro le gusta la canción ?
los museos están detrás del parque .
esos niños altos tienen que estudiar en la escuela .
había unos coches delante de la escuela .
la cantante no va a visitar a sus hermanos porque está ocupada .
¿ quién vio películas ?
a carmen le gusta el zumo de naranja .
¿ a tu hermano le gusta el francés ?
estos gatos son blancos .
¿ por qué está estudiando mi hijo español ?
a ese estudiante le encanta leer periódicos interesantes .
estas mujeres están cantando canciones mientras laura está leyendo un periódico interesante .
hay unos museos famosos cerca de la estación .
la cantante que ayudó a pablo está triste .
¿ buscaron los billetes en la casa ?
laura quiere tocar la guitarra , pero mi hermana quiere tocar el piano .
tu hermana le quiere dar la foto a su hijo el viernes .
nuestra abuela me mandó dos regalos .
carmen está bebiendo té mientras laura está cocinando ese pescado .
nuestra hermana le ha dado estas flores rojas a su vecina hoy .
¿ cuántas flores compró juan ?
juan está tocando la guitarra mientras esa escritora está durmiendo en el hotel .
la sopa caliente no está sobre la mesa .
a tus hijas les gusta ir a la playa .
la tienda no estaba cerca del mar .
queremos comprar el vestido negro en el mercado .
a mi hermano le encanta comer sopa caliente en la cocina .
la cantante quiere cocinar este pescado en la cocina .
este era el museo más famoso de la ciudad .
carlos le tiene que mandar la carta a este turista la semana que viene .
las preguntas son tan fáciles como ese examen .
carmen compra zumo de naranja y carlos compra leche .
las casas que vendieron las profesoras son caras .
el médico que ayudó a los turistas es tu amigo .
nuestra hermana menor no leyó la historia porque estaba enferma .
esa cantante puede tocar la guitarra .
carmen está contenta .
¿ quiere él comer esta manzana en el restaurante ?
esa aula no está limpia .
este teléfono es muy nuevo .
carlos come pescado y laura come sopa .
¿ es este turista más joven que ese camarero ?
el examen no es más fácil que la pregunta .
no hay periódicos sobre las mesas .
mi hija le va a dar esta foto bonita a su hermana el viernes .
carmen quiere cocinar este arroz , pero carlos quiere cocinar la carne .
mis hijas dicen que nuestra bicicleta es blanca .
él no está limpiando su mesa en este momento .
pablo no tiene que buscar su teléfono barato esta tarde .
pedro leyó este periódico interesante y mi hermana leyó las historias .
la cantante no tiene muchos exámenes .
nuestra abuela no puede hablar español .
¿ está el coche delante de los museos interesantes ?
ana me dio el libro interesante .
no puedes cantar canciones .
pedro compró la flor hace dos días .
esos gatos durmieron en la habitación ayer .
¿ dónde buscaron los turistas sus teléfonos ?
esa escritora lee periódicos los domingos .
estamos escuchando historias ahora .
¿ por qué están escuchando estos estudiantes esa historia interesante ?
él perdió su paraguas barato .
elena tiene que ayudar a los estudiantes altos .
¿ por qué está comiendo carmen esta sopa caliente ?
la carta está sobre estas sillas .
esta película es demasiado larga .
mi abuela le tiene que dar un regalo a su hermana .
pedro quiere tocar el piano , pero mi hermano quiere tocar la guitarra .
él ha encontrado sus llaves .
si hace sol mañana , no vamos a jugar al fútbol .
¿ cuántos coches tienen juan y pablo ?
el paraguas que perdió él es barato .
juan y pablo escribieron una historia .
hay un billete sobre la silla grande .
ella no está cocinando esa sopa caliente ahora .
elena nos dio este regalo ayer .
el hombre puede nadar en el mar .
¿ dónde está mi hija ?
nuestros amigos no quieren beber té caliente porque están ocupados .
elena comió esta sopa en la cocina el lunes .
pedro y juan pueden cocinar este arroz en la cocina .
¿ qué quieren beber los hombres ?
¿ por qué está bebiendo mi hijo la leche ?
hay una estación delante de la biblioteca .
él puede abrir las puertas azules .
laura está buscando a su perro mientras pedro está comiendo tres manzanas .
¿ cuándo durmió elena en el hotel ?
carmen no bebe agua los sábados .
laura no está bebiendo el té .
¿ qué tiene que abrir elena el viernes ?
el tren que esperó mi vecina está vacío .
¿ por qué quiere nadar ese médico en el río ?
la profesora que está cantando estas canciones está cansada .
el libro es muy bueno .
nuestro hijo encontró un teléfono barato .
este tren llega a las dos .
¿ quieren ese coche ?
estamos escuchando esa buena canción mientras carmen está buscando su mapa .
el gato estaba en la casa .
laura está escuchando esta canción en la habitación en este momento .
¿ es ese tu coche ?
juan quiere la leche fría , pero nuestro padre quiere este zumo de naranja .
a mi tío no le gusta comprar huevos .
¿ quieres el arroz ?
¿ quiere la cantante trabajar en el hospital ?
¿ por qué quieres trabajar en el mercado ?
laura vio este pájaro ayer .
estos caballos bebieron esta agua fría ayer .
esos niños quieren cantar una canción .
¿ cerraron juan y pablo la ventana hace dos días ?
pablo está buscando a sus caballos mientras mi abuela está limpiando esta ventana .
¿ cuándo van a visitar esos hombres el museo ?
el té que compraron está caliente .
pablo está tocando el piano mientras tu madre está comiendo esa sopa .
¿ es ese paraguas más caro que los teléfonos ?
estos gatos pequeños no durmieron en el jardín .
la niña no quiere hablar con ana porque está enferma .
elena no está contenta .
pedro bebe agua fría , pero nuestros amigos beben leche .
carmen tiene que hablar con un niño alto .
la cantante que esperó el tren está triste .
nuestras hermanas mayores están estudiando en la escuela ahora .
hay un turista en el buen hotel .
¿ por qué quiere nadar juan en el mar ?
creo que ella está muy contenta .
elena y pablo no fueron a la escuela porque estaban ocupados .
¿ hay un mercado cerca de los hoteles ?
creo que ya he perdido las fotos bonitas .
¿ dónde está él ?
¿ a ana le gustan las historias ?
no hay cartas largas debajo de la silla .
ese caballo no era negro .
¿ está ella buscando al caballo ?
hay un árbol grande detrás del mercado .
mi tío normalmente vende queso .
mi amigo no ha encontrado las fotos hoy .
¿ quién vio a elena anoche ?
¿ han leído nuestras vecinas periódicos ?
mi bolsa es demasiado barata .
mi caballo está bebiendo el agua en este momento .
ana tiene dos huevos .
este estudiante ya ha encontrado un teléfono .
los camareros quieren vender sus mesas pequeñas .
los médicos que encontraron su paraguas caro son altos .
él no quiere escuchar esas canciones porque está enfermo .
la bolsa que buscó este estudiante es barata .
tu abuela va a visitar el pueblo pequeño .
ana es escritora .
mi abuela no nos dio tres flores .
esta ciudad es famosa .
ana abrió estas ventanas y carlos abrió la puerta .
¿ por qué tienes que ayudar a esta profesora ?
no van a hablar con una escritora porque están enfermos .
la mesa está muy sucia .
nuestra madre les ha mandado tres cartas a las escritoras .
¿ dónde compró carlos periódicos interesantes ?
¿ ayudó mi madre a su tío ?
¿ por qué quiere vender este médico la casa ?
esa niña está estudiando en la biblioteca .
¿ es él un estudiante famoso ?
¿ son los exámenes más fáciles que este problema ?
la carta que leyó ella es interesante .
mis gatos están en la casa .
¿ quiere carmen trabajar en el hotel ?
¿ quiere pedro jugar al fútbol ?
la tienda está abierta .
¿ está ella durmiendo en el hotel ?
las cantantes que van al hotel son tus hermanas .
tus vecinas le dieron el billete a laura .
elena también quiere estos regalos .
él ha perdido el paraguas .
carlos está estudiando inglés mientras mi madre está bebiendo café .
pablo quiere beber esta agua , pero nuestro hermano quiere beber este café .
han visto los pájaros esta semana .
estas preguntas son difíciles .
¿ quiere mi tío nadar en el mar ?
este hombre viejo ha vivido en la ciudad .
pedro ya ha leído un libro interesante .
el perro bebió el agua la semana pasada .
pedro está nadando en el mar mientras carmen está jugando al fútbol .
esta tarde pablo quiere leer ese libro en el parque .
los niños que durmieron en el hotel son nuestros amigos .
el médico que vive en el hotel es mi hermano .
¿ por qué quiere trabajar tu vecina en el restaurante ?
la camisa es azul .
a tu hija le gusta vender manzanas .
carmen conoce a carlos .
los hoteles estaban detrás del mercado .
este perro negro está bebiendo agua .
mañana quieres cantar esta canción bonita en el parque .
este abrigo estaba sucio .
el niño que perdió la foto es nuestro hermano .
esta profesora ya ha leído ese buen libro .
mis vecinas tienen que ir al río .
el té está caliente .
¿ esperaron laura y juan a su tío ?
mi hijo le ha dado su paraguas a su hija .
ella no puede cantar canciones porque está enferma .
elena encontró sus mapas y carmen encontró la bolsa .
nuestro amigo te mandará sus fotos .
carlos no quiere cantar esa canción mañana .
mi madre también quiere ese teléfono nuevo .
juan le quiere mandar cuatro libros a su tío .
ana no quiere cantar esa canción porque está cansada .
hay muchas casas cerca de la estación .
el lunes mis gatos negros durmieron en la habitación .
¿ vio el turista un gato ?
carlos está tocando el piano .
creo que las calles están limpias .
mis amigos están esperando a su padre mientras carmen está esperando a su madre .
tu hija está estudiando en la universidad en este momento .
los hombres no bebieron ese buen vino .
¿ cuántos gatos tienes ?
nuestra abuela nos ha mandado el regalo .
¿ tienes un problema difícil ?
nuestro padre dice que ella no quiere escribir la carta mañana .
el camarero que visitó los museos es nuestro amigo .
elena no conoce este pueblo .
¿ cuántos sombreros compró pablo ?
¿ cuántos regalos compró carmen ?
este es tu teléfono .
esta tarde no queremos ir al río .
los paraguas son muy nuevos .
los perros grandes comieron ese pescado .
esta flor no era roja .
mi abuela nos quiere mandar este regalo .
los sábados esta escritora no vende queso .
mi madre es alta .
ahora juan y ana están esperando el tren .
carlos esperó a su hija .
carmen puede cantar unas canciones .
a nuestra madre le gusta la ciudad .
hay muchas tazas sobre las mesas pequeñas .
a mis vecinas les gusta el español .
ella vive en un hotel .
esos niños quieren escribir esa carta .
hay árboles al lado del hotel .
ana quiere beber el agua y mi hermana quiere beber este café .
pablo está cocinando la sopa .
ella no quiere visitar a su hermana el viernes .
a tu amigo le encanta la manzana .
juan quiere ser un buen estudiante .
este es mi gato blanco .
a nuestra madre le gusta comer queso en la cocina .
el gato es más pequeño que el caballo .
este es el mejor restaurante del pueblo .
¿ quién está leyendo cartas largas en el jardín ?
esta profesora no está demasiado ocupada .
juan compra zumo de naranja , pero tus hermanas compran té .
esas mujeres están en el parque grande .
este gato no durmió en la habitación .
juan quiere tocar el piano y pedro quiere tocar la guitarra .
mi padre dice que la ciudad es muy pequeña .
tu hermana quiere escuchar cuatro canciones bonitas .
¿ dónde están esos estudiantes ?
pedro esperó el tren , pero elena esperó el autobús .
los médicos no conocen a elena .
¿ cuántas flores compró carmen ?
esa cantante está leyendo esas historias .
esta mujer le quiere mandar la flor a laura el viernes .
no quieren trabajar en la tienda esta tarde .
pablo no vende flores azules los domingos .
estoy esperando a mis vecinas en este momento .
la escritora que esperó el tren es mi hermana .
pueden cocinar esa sopa .
¿ está el autobús vacío ?
ella puede tocar el piano .
nuestro hermano quiere estudiar francés en la universidad .
carmen está jugando al fútbol mientras estás limpiando la habitación .
¿ está el té caliente ?
creo que elena tiene dos hermanos menores .
carlos quiere tocar la guitarra y tus hijos quieren tocar el piano .
la niña esperó el tren .
la caja que cerraron es pequeña .
a nuestra hija le encanta esa película .
el perro está durmiendo en la casa en este momento .
¿ es esa ciudad muy famosa ?
¿ hay muchos libros sobre la mesa ?
esa cantante también quiere té .
¿ cuándo comieron estos perros el pescado ?
ella estaba en el museo .
esta tarde mi vecina no quiere comer ese pan .
ella puede ir al mercado .
la escritora quiere nadar en el río largo el viernes .
la mujer que está bebiendo el buen vino es mi vecina .
a tu madre le gusta la sopa .
pedro habla español , pero tu madre habla francés .
a él le gustan los perros .
las películas son muy largas .
nuestro hijo quiere estudiar inglés .
les gusta el francés .
juan era el turista más alto de la ciudad .
pablo quiere esta bicicleta .
¿ a él le gustan los caballos ?
les encantan los periódicos .
esta semana tu hermano ha perdido el teléfono en la playa .
él nunca ha visto al perro pequeño .
creo que mi vecina no visitará la ciudad esta tarde .
nuestra abuela no escribió esa historia porque estaba enferma .
¿ dónde está el mapa ?
hay muchos museos pequeños cerca del puente .
el médico estaba en el aula .
la escritora es tan joven como ese turista .
están jugando al fútbol .
esta tarde la buena escritora va a vender esta bicicleta vieja .
las mujeres que quieren cuatro paraguas son mis vecinas .
a nuestro padre le gusta la ciudad .
el niño que está esperando el tren está cansado .
esos no son mis coches blancos .
¿ a tu madre le gusta jugar al fútbol ?
tu padre le tiene que mandar tres libros a su amigo el viernes .
ya hemos limpiado nuestras mesas .
hay un periódico interesante debajo de la mesa .
al médico le gusta comer carne en la cocina .
¿ bebió mi padre esta leche caliente ?
tienen que esperar el tren .
el caballo no es más grande que este gato .
¿ a tu hija le gusta comer carne en el restaurante ?
esas ventanas están rotas .
elena era la mejor profesora del pueblo .
al hombre no le gusta leer cartas .
no quiero comer arroz porque estoy enfermo .
carmen no juega al fútbol .
tu tío no es médico .
eres más alto que esas niñas .
los paraguas son tan baratos como estos teléfonos .
tu amigo también tiene muchos libros .
la semana que viene no van a nadar en el mar .
ana y pablo siempre beben vino .
pablo quiere este café caliente , pero nuestro hermano quiere el té .
mi padre no quiere ese coche viejo .
pedro buscó las bolsas y mi hija buscó las llaves .
¿ qué está buscando carlos en este momento ?
¿ puede nuestro tío cantar la buena canción ?
estas camisas son más caras que el abrigo .
el médico quiere trabajar en la biblioteca .
si hace sol esta tarde , carlos va a visitar a su hermana mayor .
¿ quién puede cantar una canción ?
elena quiere beber este té y pedro quiere beber esta leche .
¿ esperó ella a su hija ?
nuestra madre no quiere nadar en el río largo .
pedro es más alto que el camarero .
pedro lleva un sombrero .
el gato no bebió el agua .
esta es tu abuela .
mis teléfonos son muy nuevos .
elena compra agua fría , pero mi tío compra té .
ayer este estudiante visitó el pueblo pequeño .
¿ por qué quiere escuchar él una canción ?
¿ tienen pablo y juan un libro ?
esta es mi vecina .
esta mesa está limpia .
pedro quiere estudiar español y elena quiere estudiar francés .
a tu hija le gusta comer arroz .
este hombre joven le va a mandar cuatro libros a elena .
esta cantante también quiere esa sopa .
carmen habla español y mi abuela habla francés .
¿ es el hospital tan pequeño como la universidad ?
a estas cantantes no les gusta beber té .
carlos quiere este arroz y nuestro hijo quiere esta sopa .
la profesora siempre compra zumo de naranja .
él también conoce a ese turista .
él bebió zumo de naranja hace dos días .
esta agua está fría .
¿ tiene ese hombre que cerrar estas cajas el viernes ?
pedro quiere hablar con este médico .
hay cuatro águilas en el parque .
ella ya ha vendido las bicicletas .
el autobús sale a las seis .
¿ por qué quiere leer ana una historia ?
no somos cantantes .
este vestido es muy bonito .
elena está leyendo la carta mientras ana y pedro están comiendo esta sopa .
ese hombre no le tiene que dar este mapa al turista la semana que viene .
tengo que esperar el tren en la estación esta tarde .
las niñas altas tienen que estudiar en la escuela .
elena es tan alta como este médico .
los hoteles no son buenos .
laura y carlos son cantantes .
dicen que este hotel es nuevo .
laura quiere comer el pescado , pero nuestro tío quiere comer el arroz .
hoy él ha vivido en este pueblo .
carlos está escuchando estas canciones bonitas mientras esas niñas están cantando unas canciones .
a mis hijos les encanta la leche .
el examen es más fácil que los problemas .
¿ por qué quieren trabajar mis vecinas en el restaurante ?
este turista estaba contento .
a mi tío le encanta la playa .
hay muchos coches verdes delante del parque .
¿ puede carmen abrir esta caja ?
¿ ha comido carmen el huevo esta semana ?
si hace calor el viernes , vamos a ayudar a elena .
este problema es muy fácil .
mi hijo tiene que visitar a su tío mañana .
juan no puede nadar en el mar porque está cansado .
los turistas que compraron estas flores rojas están tristes .
tus hermanos no quieren comprar los zapatos verdes porque están cansados .
¿ quiere nuestra madre hablar con su hijo ?
elena perdió el billete .
esas sillas estaban rotas ayer .
juan siempre compra flores en la tienda .
pedro está cocinando este pescado mientras esas niñas están nadando en el río .
laura está esperando a su tío mientras pedro está buscando su bolsa .
esas son tus fotos .
no hay periódicos sobre la mesa .
¿ va la mujer al mar ?
a mi hermano le gustan las canciones .
la película que vio nuestra abuela es larga .
laura le dio sus libros a ana .
el periódico es más interesante que tu carta .
¿ es el museo muy interesante ?
el camarero que está nadando en el río es nuestro amigo .
¿ ha vivido ese estudiante en el buen hotel ?
mi padre me dio tres fotos hace dos días .
mi hija quiere beber café .
el teléfono es más caro que mi bolsa .
¿ son esos vestidos blancos ?
elena tiene muchas casas baratas .
había unos restaurantes delante de la biblioteca .
mi hermana dice que el jardín era grande .
creo que laura habla francés .
la tienda estaba abierta .
no hay regalos en las bolsas .
los niños altos están estudiando en la universidad .
el viernes carlos tiene que estudiar francés en la escuela .
pedro y laura están bebiendo ese café caliente .
ese camarero vendió su mesa grande .
el viernes él tiene que esperar a su madre .
si llueve la semana que viene , elena va a nadar en el mar .
si hace frío esta tarde , tu abuela va a comprar ese té .
laura ha leído cuatro cartas esta semana .
él está cantando esta canción ahora .
a la cantante le encantan estos libros .
pedro dice que el vino es bueno .
¿ quién puede tocar el piano en la calle larga ?
ese es nuestro vestido nuevo .
¿ pueden esos hombres hablar inglés ?
el gato bebió el agua .
mi tío está esperando a su abuela .
mi hermano menor nos quiere dar esta flor azul .
la semana que viene mi vecina no quiere tocar la guitarra .
¿ están estos gatos comiendo el pescado en este momento ?
ese hombre dice que elena quiere visitar este pueblo grande esta tarde .
carlos tiene muchos zapatos .
el agua no está muy fría .
el perro que buscó carlos es grande .
la niña que esperó a sus vecinas está contenta .
la cantante lleva una camisa .
¿ a tu amigo le gusta vender naranjas en el mercado ?
ana y pedro no estaban en el río largo .
ese caballo está bebiendo el agua .
¿ quién compró ese queso ?
si hace frío el viernes , pablo va a escribir una carta larga .
¿ quiere mi padre estudiar español ?
ese médico les dio una flor bonita a sus hijas .
estoy bebiendo el agua mientras carmen está escuchando una historia .
a nuestra vecina le gusta el río .
el camarero alto también trabaja en el hotel .
encontraron las fotos hace dos días .
ana no visitó el museo porque estaba ocupada .
mi tío no puede tocar el piano .
a esos turistas no les gusta esa película .
¿ por qué está escuchando juan esas historias ?
las preguntas son tan fáciles como el problema .
nuestras hijas no le tienen que dar dos flores azules a pedro .
¿ quiere carmen el café ?
él tiene que estudiar francés la semana que viene .
hay tres niñas altas en el mercado .
esa gran escritora no puede nadar en el río largo porque está cansada .
¿ por qué está escuchando esta profesora esa canción ?
a tu madre le gusta el café .
ahora elena está cocinando pescado .
este médico alto no va a cocinar esa sopa porque está ocupado .
carmen habla inglés , pero pablo habla francés .
¿ cuándo tienen que estudiar nuestras hijas en la biblioteca ?
pedro encontró un mapa , pero nuestro tío encontró una llave .
a mi hija le encanta jugar al fútbol .
nuestro hermano menor comió ese arroz .
carlos puede abrir la carta .
tu abuela no comió pescado porque estaba ocupada .
nuestras hermanas están en la playa .
a nuestra madre no le gusta comer huevos .
las mujeres estaban en el jardín .
compraron unas manzanas anoche .
estoy durmiendo en el hotel mientras pablo está comiendo el pescado .
la carne está sobre esta mesa .
carlos buscó las fotos , pero nuestra madre buscó su paraguas .
tengo que comprar el pan el viernes .
¿ está nuestra foto sobre la cama ?
pablo está cocinando esta sopa caliente mientras pedro está esperando el tren .
a carmen y elena les encanta comprar periódicos en la tienda pequeña .
ella está en la universidad .
esta carta es más interesante que la historia .
tienen que hablar con carlos la semana que viene .
los hombres no quieren ir a la escuela porque están cansados .
había unas cartas en la caja .
hay un turista joven en el aula .
¿ qué está bebiendo pedro ?
hay sopa sobre la mesa .
a mis hijos les gusta el huevo .
¿ dónde está ese turista ?
juan puede cerrar la caja grande .
laura compra carne , pero elena compra sopa .
no hay museos al lado del parque bonito .
el museo no es famoso .
a pedro le gustan las canciones .
¿ cuántas casas tiene él ?
pedro no quiere escuchar esta historia porque está ocupado .
¿ a mi tío le gusta beber café ?
carlos quiere comer la manzana , pero pablo quiere comer el queso .
había un coche delante de la escuela .
bebieron este vino .
si hace frío el viernes , van a ayudar a la profesora .
¿ ha vivido mi hermana en el pueblo ?
ana comprará ese teléfono caro en la tienda .
¿ tiene ana que comprar el café ?
ana estaba contenta ayer .
la semana que viene juan tiene que esperar a su abuela .
mi padre era estudiante .
el caballo bebió esa agua .
¿ es nuestro amigo muy joven ?
has visto cuatro caballos .
podemos ir al mar .
estas películas son muy interesantes .
los periódicos son interesantes .
a mi hermano le gusta el inglés .
los médicos altos quieren el zumo de naranja frío .
él lleva un sombrero azul .
a la escritora le gusta el zumo de naranja .
había muchos regalos en el coche .
han limpiado sus mesas grandes hoy .
pablo era el estudiante más alto del pueblo .
ella nos quiere dar su libro .
¿ por qué compraron mis hermanos regalos ?
hay dos niños altos en el aula .
a nuestra abuela no le gusta comer pan en el restaurante .
la ventana que abrió el niño está cerrada .
el médico alto puede jugar al fútbol en la playa .
el viernes no tienen que esperar a su amigo .
la carta estaba sobre las camas .
él tiene un perro negro .
ella le quiere mandar dos buenos libros a ana esta tarde .
¿ por qué quiere ver ella películas ?
¿ por qué tienen que comprar mis amigos ese sombrero ?
¿ qué está bebiendo ese camarero en este momento ?
¿ hay un árbol al lado de la estación ?
mi abuela te mandó una flor .
estas películas son muy largas .
mi madre no me ha dado un paraguas hoy .
este médico joven puede tocar el piano en la calle .
pablo habla inglés , pero carlos habla español .
la carta que escribieron laura y carmen es larga .
ana es más joven que los estudiantes .
pedro está comiendo unas manzanas mientras él está esperando el tren .
la ventana es azul .
mis hijos están enfermos .
¿ dónde tiene que esperar pablo el tren ?
mi hijo no quiere escribir esa carta porque está enfermo .
he abierto esta caja .
¿ quién ayudó a una mujer ?
ella tiene muchas casas .
creo que compraste un teléfono en la tienda ayer .
esa mujer no bebió ese vino .
mi hija no escribió su carta interesante porque estaba enferma .
mañana tienes que hablar con ana .
nuestro padre me ha mandado estos libros .
mis amigos eran cantantes .
esas camas son muy grandes .
había muchos estudiantes en el aula .
tienen muchos libros .
creo que este mercado está cerrado .
hay una carta en la cocina .
laura quiere estudiar inglés , pero carmen quiere estudiar español .
¿ quieren pablo y carmen estas bicicletas ?
elena comió el pan y pedro comió las naranjas .
anoche nuestra madre vio un pájaro en el puente .
pedro comió este queso y pablo comió este arroz .
a ese camarero le gusta leer historias .
esta era la casa más pequeña de la ciudad .
mis hermanas son más altas que sus hijas .
estamos esperando el tren mientras ana está estudiando español .
mi hija tiene que hablar con carmen en el parque .
mi vecina tiene que vender su casa mañana .
los turistas quieren beber la leche la semana que viene .
elena perdió su paraguas nuevo y carmen perdió su foto .
mi abuela quiere ese coche .
pedro no tiene que esperar el autobús en la estación la semana que viene .
¿ hay pan sobre las mesas ?
¿ habla ella español ?
a carmen y laura les gusta este libro .
¿ es el gato tan grande como este perro ?
mañana mis hijos quieren visitar los museos .
hay unas bicicletas delante de la estación .
la mujer que está cantando unas canciones bonitas es alta .
¿ por qué quiere leer el camarero historias largas ?
el problema es más difícil que esta pregunta .
la cantante que vive en un hotel es tu vecina .
¿ cuántos periódicos leyó esa escritora ?
los perros están comiendo pescado .
a mi padre le encanta ir a la universidad .
el teléfono que encontró carmen es nuevo .
¿ comió este perro carne ?
¿ es este estudiante más joven que el médico ?
nuestra vecina ha encontrado su llave hoy .
el gato negro durmió en el jardín .
¿ por qué bebió ana vino ?
el perro está bebiendo el agua fría .
tu hermana nos tiene que dar un regalo la semana que viene .
¿ son los zapatos baratos ?
el gato está bebiendo agua .
esta cantante vendió sus casas .
si hace sol esta tarde , laura va a escribir las historias .
estoy cocinando arroz ahora .
¿ por qué quieren escribir cartas ?
¿ es la pregunta más difícil que estos exámenes ?
pablo estaba cansado ayer .
¿ dónde están cocinando el arroz ?
ese restaurante es muy caro .
laura no va a jugar al fútbol porque está ocupada .
este puente no era viejo .
carlos bebió ese té .
si llueve mañana , pablo va a ver unas películas .
hay periódicos debajo de la mesa .
laura le mandó tres regalos a esta profesora .
mi coche está delante del restaurante .
elena quiere cocinar la carne y tus hermanos quieren cocinar este pescado .
quiero beber esta agua mañana .
este turista no está muy triste .
mi padre quiere cocinar la sopa caliente en la cocina .
pedro está bebiendo esa agua mientras laura está bebiendo el agua .
a tu hijo le gusta la sopa .
el niño no leyó este libro porque estaba ocupado .
hay un periódico interesante sobre la mesa .
creo que nuestro coche es blanco .
¿ puede ana ayudar al camarero ?
¿ por qué tiene que ayudar ella a su abuela ?
¿ les gustan los libros ?
esta pregunta es más fácil que este problema .
¿ son esos coches rojos ?
mi hermano estará ocupado .
mis amigos le mandaron el regalo a carmen la semana pasada .
esta semana esa niña alta ha visto a su caballo grande .
el hospital es más pequeño que esta casa .
esta escritora fue al mar .
pablo es estudiante .
mis vecinas le han mandado esta carta a la escritora esta semana .
carlos está esperando a su vecina mientras pablo está hablando con una cantante .
los gatos comieron este pescado en la cocina .
hay unas llaves debajo de la silla .
¿ quién perdió los billetes ?
en este momento mi gato no está bebiendo esta agua fría .
hay una carta en la bolsa .
el camarero que compró una bicicleta es mi amigo .
¿ encontraron las escritoras la llave ?
pablo no quiere hablar con carlos porque está ocupado .
nuestro amigo puede tocar la guitarra .
¿ ha leído elena esa carta interesante ?
anoche ese perro bebió el agua .
nuestro hijo también vive en la casa .
nuestro hermano puede cerrar las cajas .
las mujeres han encontrado sus billetes .
había una universidad delante del parque .
pedro habla español , pero juan habla inglés .
¿ a la cantante le gusta ir a la casa ?
tus hermanos le han mandado esta foto bonita a la cantante .
había un turista en el museo grande .
juan no quiere estudiar español porque está ocupado .
la cantante que vendió su bicicleta es nuestra vecina .
puedo nadar en el río .
¿ tiene elena que ir a la playa ?
había un buen estudiante en el jardín .
a mi hijo le encanta la sopa .
¿ tienen las niñas que comprar esa flor ?
mi hija está detrás de los árboles pequeños .
este camarero no leyó estas cartas porque estaba ocupado .
pedro también tiene un sombrero .
a mi hermana le encantan los perros .
ese turista quiere estudiar español en la escuela .
nuestra abuela le quiere mandar estas flores rojas a su tío .
el viernes juan no va a nadar en el río .
hay casas cerca de la playa .
si hace frío esta tarde , mi hija va a visitar a su amigo .
la niña está escribiendo una historia larga .
el tren sale a las dos .
laura me mandará un regalo .
¿ dónde están cocinando juan y pedro el pescado ?
estas escritoras están cantando las canciones mientras carmen está comiendo esa naranja .
elena es más alta que esa niña .
todos los días pedro lee cartas .
mi madre va a ayudar a elena el viernes .
pablo tiene que abrir la carta el viernes .
estos estudiantes le dieron una llave a juan el lunes .
¿ cuándo encontró pedro un mapa ?
ana tiene que esperar el autobús .
el perro que buscó pablo es pequeño .
este estudiante no está esperando el autobús ahora .
llevan sus zapatos .
juan tiene que comprar este pan en el mercado .
la caja que cerró la cantante es grande .
esa es mi foto bonita .
ese estudiante también tiene muchas hermanas menores .
ella ha vendido el coche azul .
los camareros que visitaron el museo son mis amigos .
hoy esa niña alta no ha encontrado su llave .
tienen que visitar esta ciudad .
carlos y ana eran jóvenes .
el autobús que esperó pablo está vacío .
no queremos escribir la carta porque estamos ocupados .
laura perdió su mapa y mi hermano perdió la foto .
juan comprará paraguas en la tienda .
las cartas que escribió la profesora son largas .
tu hermana quiere comprar zapatos el viernes .
¿ va mi hermana a hablar con carlos en el mercado ?
si hace frío el viernes , no voy a jugar al fútbol .
el perro no estaba en la cocina .
él estaba cansado .
si llueve la semana que viene , esa mujer comprará unas sillas .
tus hermanos le quieren mandar esta flor bonita a laura .
no te gustan los periódicos .
me gusta el queso .
la cantante le mandó la flor a su vecina la semana pasada .
¿ a nuestra hermana le gusta el inglés ?
laura está bebiendo ese té caliente mientras carmen está nadando en el río .
si hace sol el viernes , las mujeres van a comprar esta flor .
¿ está mi hijo estudiando en la universidad ?
esas escritoras están tristes .
había unas tiendas delante de la biblioteca .
las cartas estaban debajo de las sillas .
ana y elena están hablando con unos hombres .
¿ hay muchos buenos estudiantes en la calle ?
tu tío quiere el queso .
mis coches son rojos .
los niños que tienen tres teléfonos están contentos .
carmen está escuchando una historia mientras estos niños están nadando en el río .
a ese hombre no le gusta comprar huevos .
te gusta comer huevos .
no le has dado la flor a pedro .
nuestra madre está escuchando dos historias ahora .
este perro no está en la playa .
elena no ha visto esta águila esta semana .
ana no leyó esta historia porque estaba ocupada .
el estudiante está esperando el tren .
el aula está muy limpia .
mis vecinas dicen que laura no tiene que ir al hotel .
¿ quién habla inglés ?
¿ por qué quiere vender mi amigo su bicicleta ?
¿ a mi amigo le gusta leer historias largas ?
¿ es la profesora más alta que su hermano ?
la semana que viene quieres cantar unas canciones bonitas .
ese estudiante quiere comprar ese paraguas en el mercado .
¿ quiere él beber el zumo de naranja frío ?
¿ por qué tienes que estudiar francés ?
esos problemas son más difíciles que esos exámenes .
el tren llega a las nueve los sábados .
la niña que está durmiendo en el hotel es tu hermana .
la escritora está esperando el autobús en la estación en este momento .
los árboles están al lado de la casa .
creo que esas profesoras están ocupadas .
esas escritoras pueden ir a la biblioteca .
las profesoras altas quieren tres teléfonos baratos .
a tu hijo le gusta esta naranja .
ana quiere leer estos periódicos y laura quiere leer un libro interesante .
el periódico estaba sobre la mesa .
creo que la mujer vieja quiere trabajar en la escuela .
las cantantes están escuchando cuatro canciones .
al estudiante le gusta leer historias .
laura está comiendo el queso mientras las niñas están hablando con esa niña .
ese estudiante quiere trabajar en la tienda la semana que viene .
había cuatro turistas en la playa .
laura quiere tocar el piano y pablo quiere tocar la guitarra .
elena no le tiene que mandar el libro a su abuela .
el gato bebió esta agua anoche .
no quieren beber café porque están cansados .
elena le dará los mapas a carmen .
mi amigo le ha mandado tres regalos a su hermano .
pedro no conoce a pablo .
¿ qué está cocinando ella ?
la carta que abrió tu hijo es interesante .
¿ quién fue al mar ?
el niño que está tocando el piano es nuestro amigo .
la semana que viene mi padre va a cocinar esa sopa en la cocina .
tu hermana te tiene que dar este billete .
hay muchos pájaros en el jardín .
pedro habla español y carlos habla francés .
nuestro amigo quiere comprar sus mesas esta tarde .
¿ cuántas historias leyó pedro ?
mi caballo bebió el agua fría .
¿ quieren un vestido ?
este museo está abierto .
juan quiere cocinar la sopa caliente y elena quiere cocinar el arroz .
esa mujer está comiendo un huevo en este momento .
este puente es demasiado viejo .
¿ cuándo tienen que esperar esas cantantes el tren ?
ana quiere cocinar sopa .
la puerta que cerró mi amigo está cerrada .
¿ bebieron los caballos agua fría ?
la ventana que cerró nuestro hermano es roja .
hay un buen libro sobre la mesa .
el turista tiene muchas casas bonitas .
¿ cuándo va a ver ana las películas ?
¿ quién quiere un coche ?
las águilas son muy pequeñas .
todos los días pablo va al mar .
elena nunca vende huevos .
los estudiantes jóvenes no han encontrado una foto .
ana vendió su casa barata .
las profesoras no están escuchando esta canción en la habitación .
tengo que estudiar inglés mañana .
le quiero dar los paraguas a mi hijo el viernes .
ana compró periódicos el lunes .
hay tres pájaros en el jardín .
la niña no quiere hablar con laura .
nuestros amigos le mandaron la carta a elena .
laura es la escritora más famosa del pueblo .
esta tienda abre a las ocho .
¿ a qué hora abre este mercado los domingos ?
este caballo estaba en la cocina .
elena quiere tocar la guitarra y nuestro hermano quiere tocar el piano .
el médico es muy alto .
laura no te dará un billete .
carmen está limpiando estas casas ahora .
a mi amigo le gusta jugar al fútbol .
juan y pedro están cocinando carne .
estos camareros jóvenes están estudiando en la universidad en este momento .
creo que esta pregunta es difícil .
él no escribió esa carta .
creo que la niña quiere ir a la playa .
si llueve el viernes , juan no va a comprar ese periódico .
¿ estás enfermo ?
ese hombre viejo tiene muchos sombreros .
carmen compró un teléfono y mi madre compró este paraguas .
¿ son los camareros cantantes ?
el niño que va al mar es mi hermano .
pedro no está enfermo .
juan y laura no van a cocinar ese arroz en la cocina .
si llueve mañana , elena no va a comprar ese periódico interesante .
hay unos turistas altos en el jardín .
no quieren cantar canciones porque están ocupados .
esa tienda está cerrada .
¿ por qué leyó esa mujer estos periódicos ?
este gato blanco está durmiendo en el jardín ahora .
juan también quiere una bolsa nueva .
él es más joven que ese hombre .
tu vecina dice que él no quiere leer periódicos esta tarde .
había un buen libro en la habitación .
la escritora no va a nadar en el mar porque está enferma .
este caballo está bebiendo agua .
ese estudiante buscó el mapa en la casa bonita .
ana buscó el teléfono , pero mi hija buscó su billete .
carlos y pedro tienen que vender estos coches .
la niña está detrás de estas casas .
la cantante juega al fútbol todas las semanas .
elena quiere este arroz , pero carmen quiere este queso .
nuestro tío no bebió ese té caliente porque estaba cansado .
mis hijos pueden ayudar a su amigo .
¿ qué han comido ?
los estudiantes que quieren esa leche fría son tus amigos .
nuestro amigo le tiene que mandar tres cartas largas a juan mañana .
ana perdió el mapa , pero mi hermana perdió sus fotos .
¿ está esa calle muy sucia ?
creo que puedes cocinar ese arroz en la cocina .
¿ quiere este médico beber buen vino la semana que viene ?
los hombres han visto unos perros esta semana .
me gusta comprar periódicos interesantes .
¿ qué va a vender elena el viernes ?
mi perro está bebiendo agua fría .
ana no va a cocinar ese arroz porque está cansada .
pablo y elena quieren tocar la guitarra .
a nuestra hermana le encanta el agua .
tengo dos exámenes .
la canción es bonita .
¿ dónde bebió esta cantante vino ?
a nuestra hermana no le gusta el francés .
a elena le encantan las flores .
había una carta larga debajo de la cama .
hay unos niños en la playa .
ana está cocinando sopa caliente mientras estoy esperando el autobús .
¿ tienen esas niñas un libro ?
había un águila en el árbol .
tu hermana le ha mandado cuatro libros a laura .
las mujeres que conocen a esa mujer están tristes .
¿ tiene tu padre un examen fácil ?
¿ qué quiere leer ella ?
carlos no quiere hablar con este niño alto porque está cansado .
la casa es grande .
el mercado era grande .
pedro esperó el autobús y juan esperó el tren .
el examen es más fácil que esta pregunta .
esa cantante vendió su mesa grande .
¿ por qué está tocando carlos el piano ?
¿ dónde tienen que hablar con una niña ?
él no está leyendo un periódico .
¿ cuántos abrigos tiene ella ?
mis hermanas le tienen que mandar un regalo a pablo .
¿ tienen tus amigos que estudiar en la escuela ?
