ese perro no está comiendo este pescado .
a tu amigo no le gusta comprar zumo de naranja .
tu amigo puede hablar español .
ella está escuchando historias ahora .
el camarero está en la playa .
pedro y carlos también hablan francés .
¿ quién ha vivido en esta casa ?
¿ están mis gatos durmiendo en la casa ?
¿ cuándo tienen que hablar esas cantantes con esos estudiantes jóvenes ?
¿ cuándo durmió ese gato en la habitación ?
esta camisa es cara .
la ventana que limpiaron es verde .
mi tío conoce esta gran ciudad .
la película que vio nuestro tío es larga .
¿ cuántos coches compró nuestra abuela ?
¿ va nuestra hermana a ayudar a un turista la semana que viene ?
no hay mercados delante de la biblioteca .
la camisa es roja .
laura tiene que hablar con pedro esta tarde .
¿ cuándo vio carlos a ana ?
tu hermano menor le quiere mandar esta carta interesante a pedro .
tu tío no está enfermo .
a esta cantante le gusta vender flores .
tus amigos no van a jugar al fútbol porque están ocupados .
a él le gusta el inglés .
¿ quieren carlos y ana escribir una historia larga ?
este perro está durmiendo en el jardín pequeño ahora .
esos zapatos son verdes .
mis caballos están en la calle .
la mujer me quiere dar dos paraguas .
eres joven .
tu abuela está jugando al fútbol en la playa .
¿ qué quiere estudiar mi tío ?
laura le mandará el regalo a su abuela .
ella va a vender la bicicleta .
¿ ayudaron mis hijas a su vecina ?
¿ cuándo buscó la mujer al gato pequeño ?
estas escritoras ya han abierto la puerta azul .
el médico quiere beber vino esta tarde .
nuestros hermanos están ocupados .
las bicicletas eran viejas .
¿ está él esperando a su madre en el restaurante ?
¿ qué está limpiando carmen ?
el autobús llega a las ocho .
¿ eran estas puertas verdes ?
¿ qué quieren pablo y pedro ?
pablo quiere trabajar en la tienda .
el estudiante no va a cocinar esa carne porque está ocupado .
el turista tiene muchas casas viejas .
esos turistas le mandaron un libro a esta escritora .
la carta que abrió la mujer es larga .
juan abrió estas ventanas azules y laura abrió la puerta .
esas grandes escritoras no tienen que abrir esta ventana azul .
¿ quién compró café ?
¿ a qué hora abre el mercado los sábados ?
laura estaba en el aula .
esta ciudad era famosa .
esos hombres durmieron en la casa .
ana y pedro llevan un abrigo .
ella tiene que buscar sus bolsas mañana .
el aula que limpió él está sucia .
el aula que limpió carlos está sucia .
pablo no está bebiendo esta leche caliente en este momento .
no quiero escuchar la canción en la habitación .
puedes abrir la carta .
¿ compró carmen el periódico la semana pasada ?
¿ había muchos niños altos en el mercado pequeño ?
el autobús que esperó ella está vacío .
carmen quiere cocinar la sopa caliente y laura quiere cocinar el arroz .
juan está hablando con las mujeres mientras mi padre está estudiando francés .
¿ son esos zapatos caros ?
pablo y carmen le quieren dar tres regalos a carlos .
pablo habla español , pero elena habla francés .
laura está tocando la guitarra mientras pablo está cantando las buenas canciones .
había una biblioteca al lado del río .
nuestros hijos le van a mandar su carta a pablo mañana .
ella está esperando a su madre .
no hay estudiantes jóvenes en la escuela .
estoy esperando el tren en la estación .
la profesora que vendió esta casa es nuestra hermana .
¿ cuándo perdió él el paraguas ?
las mesas que limpió juan están limpias .
el gato es pequeño .
esa taza está llena .
el paraguas que perdieron tus vecinas es nuevo .
esta mesa es grande .
laura puede cocinar sopa en la cocina .
mis hermanas menores compran queso en el mercado pequeño todas las mañanas .
la caja que cerraron las mujeres es pequeña .
pablo fue al hospital .
juan no durmió en el hotel pequeño .
juan quiere esta leche fría y pedro quiere esta agua fría .
elena puede nadar en el río largo .
esta águila es grande .
laura está cantando unas canciones bonitas mientras él está nadando en el mar .
mi madre no puede cantar una canción porque está ocupada .
la caja está vacía .
la profesora que compra flores está triste .
están muy contentos .
a nuestra hermana le encanta beber café .
esta casa es muy cara .
estas escritoras dicen que laura estará cansada .
¿ pueden cantar canciones ?
él quiere beber café caliente .
pablo está esperando el tren mientras mi amigo está buscando al caballo .
a nuestro padre le gusta el francés .
la universidad no está detrás de este parque .
a mis vecinas les gustan las historias .
él está leyendo un periódico mientras pablo está hablando con cuatro cantantes .
el viernes quieres trabajar en el hospital .
carmen y pablo están buscando el paraguas nuevo .
los perros son grandes .
pablo buscó su caballo , pero laura buscó su gato .
el museo es famoso .
¿ cuándo vio carlos águilas grandes ?
si llueve esta tarde , ella va a ayudar a unos médicos .
los árboles no estaban detrás de los hoteles .
mi padre le dio dos llaves a pablo hace dos días .
mi madre le va a dar el mapa a carlos mañana .
a ella no le gusta vender flores .
mis gatos estaban en el parque .
tus hijos le quieren dar una flor a su vecina .
esa escritora va a comprar el zumo de naranja frío .
¿ dónde está cocinando juan la sopa ?
anoche juan no limpió sus mesas grandes .
nuestro tío nos dará dos flores azules mañana .
laura está leyendo estas cartas mientras estamos nadando en el mar .
si hace calor el viernes , carmen no visitará este museo .
a carmen le gusta la ciudad .
ayer laura durmió en la casa .
este médico dice que estos hoteles son muy nuevos .
ella también vende camisas en la tienda pequeña .
hace dos días estas cantantes vendieron su bicicleta verde .
mis hermanos quieren ser cantantes .
nuestro hermano era cantante .
están durmiendo en la casa barata .
este problema es fácil .
¿ va elena a cocinar el arroz ?
ana está hablando con pablo mientras laura está nadando en el río largo .
mi padre ha perdido su foto bonita .
el turista que visitó este museo grande es alto .
esa profesora está estudiando español mientras pablo está escuchando esta historia .
mi vecina te mandará estas cartas .
ella tiene que esperar a su hijo mañana .
este hombre no puede tocar el piano porque está enfermo .
había cuatro estudiantes en el parque .
esa escritora quiere comprar ese regalo en la tienda .
ana ya ha vendido esta bicicleta .
ahora carlos está durmiendo en la habitación .
elena quiere comprar los sombreros , pero nuestros amigos quieren comprar los zapatos .
hace dos días carmen bebió este café .
¿ es esta flor verde ?
el gato pequeño está durmiendo en la habitación .
estas cantantes durmieron en la casa .
nuestro hermano menor está tocando el piano .
los domingos laura juega al fútbol en el parque .
esa camisa no era nueva .
pedro está escuchando esta historia mientras laura está cantando esas canciones bonitas .
mi vecina visitará los museos .
laura no escribió esas cartas .
había una escuela cerca del puente .
¿ pueden nadar en el río ?
pablo no ha perdido sus billetes .
pablo está cocinando carne mientras ana está jugando al fútbol .
mis hijas tienen cuatro mapas .
este hombre viejo durmió en el hotel hace dos días .
el árbol estaba al lado de este río .
elena tiene muchos problemas y mi tío tiene muchas preguntas .
ella quiere ser estudiante .
¿ cuántas bolsas compró tu padre ?
los domingos ana y elena venden manzanas .
¿ dónde está cantando mi hermana la canción ?
nuestra abuela estará ocupada mañana .
esos son mis coches negros .
los médicos tienen muchas bolsas .
esos buenos camareros tienen cuatro coches .
carlos me va a mandar tres flores .
tu hija está tocando el piano .
esta tarde pablo y laura tienen que estudiar inglés .
no voy a ver esta película interesante .
carlos quiere estudiar inglés y mi hijo quiere estudiar español .
tu tío puede hablar español .
pedro y pablo eran cantantes .
había muchos niños altos en el museo .
esa mujer alta no quiere comer ese pan porque está cansada .
mi bicicleta es verde .
la ventana que cerraron nuestros hermanos es verde .
si hace frío la semana que viene , él va a hablar con estos camareros .
¿ cuándo van a estudiar ana y juan francés ?
la niña dice que estos restaurantes son caros .
él está leyendo cuatro libros mientras ana está limpiando la ventana .
este caballo es tan grande como el perro .
ana perdió su teléfono y carlos perdió sus bolsas nuevas .
a carmen le gusta leer periódicos .
había un hotel cerca del mar .
los hombres no van a nadar en el mar porque están cansados .
ahora carmen está bebiendo buen vino en el buen restaurante .
¿ al niño le gusta la playa ?
queremos beber este vino en el restaurante el viernes .
carlos no va a cocinar pescado porque está ocupado .
laura también quiere ese pan .
nuestro perro bebió esa agua .
si hace calor el viernes , no vamos a jugar al fútbol .
el té que compró este camarero está caliente .
¿ a mi padre le gusta esa canción ?
pedro y carmen quieren este pescado .
hay unos niños altos en la playa .
me gusta esa película .
si hace calor el viernes , ana va a escribir la carta .
los camareros tienen que comprar zumo de naranja .
las profesoras que compran leche son tus hermanas .
la tienda está cerca de la playa .
ella ya ha visto a su padre .
vamos a nadar en el mar mañana .
quieren ser grandes cantantes .
estas ventanas están rotas .
a tus amigos les gusta comprar flores verdes .
¿ por qué tiene que estudiar pedro inglés ?
tu amigo puede cerrar las puertas .
¿ es la bicicleta roja ?
carmen está triste .
a juan no le gusta comprar periódicos .
la profesora que encontró un teléfono es tu hermana .
mi gato bebió el agua la semana pasada .
¿ por qué tienen que visitar el museo ?
la universidad no está al lado del parque .
carmen está esperando el autobús mientras laura está cocinando ese arroz .
esa cantante no quiere esos zapatos .
hay un árbol al lado del parque .
hay muchos pájaros en el árbol .
mis amigos dicen que la pregunta es difícil .
esos no son nuestros zapatos .
los pájaros estaban en el jardín .
¿ esperaron estas escritoras el tren la semana pasada ?
las cartas que escribieron laura y elena son interesantes .
¿ quieren esos turistas estudiar inglés ?
pedro comprará tres regalos en el mercado .
él quiere una bicicleta .
el huevo estaba sobre la mesa .
el restaurante es caro .
¿ hay muchos billetes sobre la mesa grande ?
juan quiere estudiar francés y tu padre quiere estudiar español .
tus hermanos le dieron tres paraguas caros a pedro .
juan perdió el billete y nuestra madre perdió su llave .
carmen está durmiendo en el hotel mientras la escritora está escuchando esa canción .
esos médicos abrieron la caja grande anoche .
¿ dónde esperaste a tu hermano ?
¿ qué quieren cantar tus hijos ?
la escritora tiene que esperar el autobús en la estación mañana .
¿ cuándo fueron mis hermanas al río ?
tu abuela es más alta que este camarero .
¿ ha cerrado ella esta caja ?
el vestido verde está muy sucio .
pedro esperó el tren y carmen esperó el autobús .
los hoteles estaban detrás de estas tiendas .
esta tarde tenemos que hablar con carmen en la calle .
el turista que está escuchando una canción es tu amigo .
las flores que compró laura son rojas .
laura quiere una manzana .
¿ bebió el hombre vino ?
el buen camarero le ha dado este billete a juan esta semana .
mi hermana vio a elena anoche .
¿ es tu tío más alto que el hombre ?
esta mujer es joven .
hay muchos árboles grandes al lado del parque bonito .
nuestra abuela va a la escuela .
esa es mi bolsa .
¿ qué tienen que esperar ?
los niños ya han comido arroz .
¿ es este tu teléfono ?
tus amigos no le van a dar esta foto a esta niña .
¿ dónde bebió este perro agua ?
la caja que cerró juan está vacía .
¿ qué abrieron laura y carmen ?
carmen quiere escuchar unas canciones bonitas .
la niña que cerró esta puerta es nuestra hermana .
la profesora joven perdió la llave en la playa .
hay unos niños en el aula .
juan quiere cocinar este arroz y elena quiere cocinar la carne .
carmen quiere estos coches y mi abuela quiere estas bicicletas .
si hace calor esta tarde , nuestro padre va a escribir una carta .
la escuela está cerca de la playa .
esos problemas son más difíciles que el examen .
esta buena profesora está buscando la llave ahora .
pablo y carmen van a hablar con tres mujeres .
ella vio a esta escritora alta en la playa .
¿ dónde están mis cartas ?
él tiene que buscar a su perro pequeño .
mis vecinas están tocando la guitarra mientras laura está nadando en el río .
mis hijos le dieron su libro a su abuela .
los médicos que están escuchando esas historias están tristes .
mi hija le tiene que dar los mapas a esta escritora .
mi tío le dará el libro interesante a pablo el viernes .
hay un niño alto en la playa bonita .
estos turistas jóvenes han vivido en un hotel viejo .
hoy mi amigo ha visto al caballo blanco .
hay un periódico interesante debajo de la silla .
¿ tienen que cerrar las ventanas verdes ?
nuestros hermanos están estudiando en la escuela en este momento .
elena era alta .
¿ era este restaurante bueno ?
no hay carne sobre la mesa .
las cantantes que leyeron dos libros están contentas .
hoy esos estudiantes jóvenes han visto a estos hombres viejos .
he cerrado la caja .
¿ dónde están estos caballos ?
ella también tiene un libro .
pablo era el turista más joven del pueblo .
él le tiene que mandar una foto a pedro .
¿ quiere carlos jugar al fútbol ?
estas escritoras pueden cocinar pescado .
hay un buen libro en la habitación .
el estudiante joven no quiere estudiar español porque está cansado .
elena es la escritora más joven del pueblo .
este turista compró tres bicicletas viejas .
había coches delante del parque .
a este médico no le gustan esos periódicos .
mi amigo dice que el estudiante está ocupado .
la biblioteca abre a las cuatro los domingos .
has visto un pájaro grande .
pablo quiere estudiar español y tus vecinas quieren estudiar inglés .
todas las mañanas mi hermano vende queso en la tienda .
si hace sol mañana , no vamos a cocinar el pescado .
a ella le gusta comer sopa caliente .
dicen que he limpiado las casas viejas hoy .
mi padre está durmiendo en la habitación .
pablo tiene que ir a la playa .
pedro compra café , pero mi hijo compra zumo de naranja .
estas fotos son bonitas .
¿ está esta sopa demasiado caliente ?
esa niña vive en esta casa .
carmen va a vender la casa .
¿ son los exámenes más fáciles que estas preguntas ?
juan está nadando en el río .
son estudiantes famosos .
los médicos que quieren estas bicicletas están tristes .
ese hombre no le mandará esta flor verde a su abuela .
el viernes la mujer quiere leer historias .
este hombre alto le tiene que dar este paraguas a ana .
¿ tiene él un coche ?
nuestro hermano no está estudiando en la escuela en este momento .
laura le dará tres libros a carmen .
las cantantes que están comiendo carne están tristes .
las bolsas que perdieron son nuevas .
ella no va a escribir cartas porque está cansada .
esa universidad es más pequeña que la biblioteca .
elena es alta .
¿ puede este turista hablar español ?
estos turistas jóvenes quieren té .
si hace frío el viernes , pedro va a jugar al fútbol .
los restaurantes están delante del parque .
hay muchos mercados cerca de las calles .
la escritora que encontró una bolsa está contenta .
ese teléfono es caro .
en este momento los perros blancos están durmiendo en la casa .
nuestro amigo está buscando a su caballo en la calle en este momento .
¿ dónde vende laura queso ?
a nuestro padre le encantan las flores .
mi hijo puede hablar español .
ella quiere vender su silla la semana que viene .
nuestra hija dice que esos sombreros son rojos .
ese caballo estaba en el parque .
nuestro hermano le mandará una flor a su tío .
la mujer habla español .
la semana que viene este médico no quiere beber vino en el restaurante .
él ya ha encontrado una llave .
juan es cantante .
¿ está el hotel detrás de este parque ?
el caballo que buscó juan es grande .
creo que este problema es difícil .
quiero cocinar arroz .
¿ por qué quiere estudiar él francés ?
ese médico alto tiene una bicicleta .
carlos perdió sus teléfonos y mi tío perdió la bolsa .
laura tiene que abrir esta caja esta tarde .
estamos esperando a nuestro hijo .
esta mujer alta le va a dar dos mapas a su hija .
tu tío estaba contento ayer .
este hombre me tiene que dar el billete mañana .
nuestros coches son negros .
la caja es muy pequeña .
elena nos va a mandar estas flores rojas .
el camarero quiere nadar en el mar mañana .
creo que el sombrero es verde .
creo que este coche es verde .
el gato no es más grande que este perro .
¿ qué está comiendo nuestro amigo en el restaurante en este momento ?
hay tres museos cerca del parque .
la caja estaba vacía .
a mi tío no le gustan esas flores .
nuestras vecinas venden huevos en el mercado todas las semanas .
nuestro padre me mandó su foto hace dos días .
ana está bebiendo el vino en el restaurante .
¿ ha leído nuestro amigo este libro ?
no quiero ver esa película porque estoy cansado .
si hace sol mañana , nuestra vecina no va a cocinar esta carne .
este periódico no es más interesante que el libro .
si hace sol el viernes , las cantantes van a cocinar la carne .
carlos quiere tocar la guitarra , pero mi amigo quiere tocar el piano .
esta gran escritora les ha mandado tres flores a sus hermanos .
pablo quiere escuchar unas historias .
el camarero que está estudiando francés está triste .
mi padre tiene muchos billetes .
si llueve la semana que viene , tu abuela va a jugar al fútbol .
había unos estudiantes altos en el aula .
quiero cantar una canción .
los perros bebieron esa agua .
quiero un regalo .
ella está comiendo este queso en el restaurante ahora .
ese perro no bebió esa agua .
la ventana que abrió laura está abierta .
ahora elena y carlos están bebiendo este té en la cocina .
había tres buenos restaurantes cerca del río .
él le mandó un libro a su madre .
carlos no tiene que buscar su bolsa la semana que viene .
¿ por qué escribió este hombre una carta ?
las camisas son azules .
esta biblioteca es tan pequeña como esta universidad .
tus hermanos perdieron su llave .
el viernes este turista tiene que vender esta mesa .
mis hermanos dicen que pablo no puede cantar una canción .
ella quiere visitar estos museos .
pedro tiene muchas naranjas , pero mi hijo tiene una manzana .
juan está tocando el piano mientras carlos está bebiendo este té caliente .
las fotos que perdió elena son bonitas .
carlos ya ha abierto esta caja .
mi tío ayudó a una cantante la semana pasada .
nunca hemos vendido nuestra mesa pequeña .
esa mesa es más grande que mi cama .
ella vio esta película .
carmen ya ha perdido su llave .
carlos habla francés , pero carmen habla inglés .
¿ encontró mi tío su billete el lunes ?
ella nunca ha perdido su teléfono en la calle larga .
vamos a hablar con nuestra abuela .
hay tres estudiantes jóvenes en el aula .
¿ encontró laura sus teléfonos ?
no quieres ayudar a este médico porque estás ocupado .
esa universidad es tan pequeña como esa casa .
mi vecina encontró sus fotos bonitas .
vimos a juan .
laura tiene un libro .
carlos normalmente juega al fútbol .
pedro es el médico más alto de la ciudad .
laura quiere vender esta cama .
¿ es esa ventana verde ?
ana me ha mandado esta foto esta semana .
elena y pedro tienen que estudiar español .
él quiere el té caliente .
este turista tiene muchas casas bonitas .
él lleva sus zapatos .
tu abuela no puede ir al mar porque está enferma .
juan nunca ha visto a su gato .
¿ cuándo vas a jugar al fútbol ?
¿ van a cocinar esa carne la semana que viene ?
no somos más jóvenes que nuestro amigo .
laura perdió la foto y carlos perdió su teléfono .
mis hijos dicen que quieres tocar la guitarra en la calle mañana .
¿ vio tu tío a sus gatos en la playa ?
ana también conoce a pedro .
¿ durmió pablo en el hotel el lunes ?
mi hermana tiene que estudiar en la escuela mañana .
hay muchos hoteles cerca del río .
carlos me va a dar un mapa el viernes .
¿ tienen ana y pablo muchas hermanas ?
el perro era negro .
¿ están los gatos comiendo esa carne ?
el estudiante que abrió esta ventana es tu hermano .
¿ cuándo tiene que esperar elena el autobús ?
el camarero que está estudiando francés es mi hermano .
¿ tiene ana que comprar la flor ?
nunca has limpiado la ventana verde .
a esas mujeres les encanta el español .
no hay coches delante del restaurante .
carlos y pedro no quieren jugar al fútbol .
pablo quiere esta carne , pero laura quiere un huevo .
él puede jugar al fútbol .
¿ a tu amigo le gusta el pescado ?
nuestro hermano mayor tiene que estudiar en la universidad .
¿ está esa agua fría ?
el tren que esperó el turista está lleno .
creo que pablo va a vender sus casas mañana .
encontraron sus mapas .
la cantante que bebió este zumo de naranja es joven .
estás jugando al fútbol mientras ana está nadando en el río .
esta carta es larga .
¿ tiene carmen que abrir la caja ?
¿ a nuestra vecina le gusta la playa ?
le tenemos que mandar la carta al hombre .
tenemos cuatro sombreros .
no le quieres mandar cuatro regalos a pedro mañana .
esa es mi hija .
las cartas no son más interesantes que la historia .
¿ va este niño a nadar en el río ?
¿ cuántos coches compraron pablo y juan ?
la ventana que limpiaron está cerrada .
elena habla inglés , pero juan habla español .
¿ quiere carlos cantar estas buenas canciones mañana ?
hay muchos estudiantes en el mercado .
¿ por qué quiere ver él esa película ?
si hace calor mañana , nuestra abuela no va a comprar la manzana .
pedro está estudiando francés mientras estamos comiendo un huevo .
ese examen no era fácil .
no quiero el queso .
nuestro gato no está en la cocina .
carmen no quiere escribir una historia porque está enferma .
tu hija no puede nadar en el mar .
esas canciones no eran bonitas .
ana es la cantante más alta del pueblo .
ella va a ayudar al turista esta tarde .
¿ es ese tu caballo ?
juan y pablo están contentos .
las niñas llevan un sombrero .
las casas que vendió pedro son baratas .
¿ quién ha cerrado la puerta roja ?
esa cantante está escribiendo las historias mientras laura está leyendo esta carta .
hoy has abierto esta caja .
carmen está en el jardín bonito .
estoy estudiando español mientras juan está tocando el piano .
la foto que buscó juan es bonita .
esa profesora nunca ha escrito la historia .
mi hermana tiene que ir al mar el viernes .
creo que el mercado estaba cerrado ayer .
¿ están los caballos en la cocina ?
el billete está sobre las mesas .
creo que pedro y elena quieren escribir esas historias la semana que viene .
juan ya ha leído esta historia interesante .
¿ cuándo van a hablar con un estudiante alto ?
tu hijo no puede hablar español .
le has mandado las cartas largas a carlos .
la cantante tiene que cerrar la puerta .
la puerta que abrió él es roja .
a tu hija le gusta el queso .
¿ cuándo va a nadar esa niña en el mar ?
¿ cuándo tiene que hablar mi abuela con su padre ?
este río es muy largo .
mi abuela quiere escuchar esa historia interesante en la habitación esta tarde .
juan abrió la ventana verde .
ana está cantando unas buenas canciones mientras estamos jugando al fútbol .
laura está escuchando canciones mientras estás esperando a tu hermano mayor .
¿ va esa mujer a cocinar esa sopa ?
hay muchos estudiantes jóvenes en el hotel barato .
en este momento estamos escuchando la historia larga .
mi perro bebió esa agua .
creo que la profesora está demasiado ocupada .
pedro está comiendo la carne mientras tu hermana está escuchando historias largas .
nuestra hermana mayor come pescado todas las mañanas .
a nuestro padre le encanta jugar al fútbol .
nuestro tío es un gran cantante .
el teléfono que buscaron nuestras hermanas es barato .
ana y pedro quieren cantar estas canciones en la calle mañana .
laura le va a dar dos mapas al camarero .
esta mujer nos mandará dos cartas la semana que viene .
pedro tiene que limpiar esta cocina .
mi abuela va a hablar con ana .
elena no quiere escuchar una canción en la habitación .
¿ qué están bebiendo esas profesoras en el restaurante ?
la profesora que perdió el billete es mi vecina .
mis hijas le tienen que mandar cuatro fotos bonitas a carlos el viernes .
nuestras hijas tienen que estudiar en la biblioteca .
mi tío también quiere esta bolsa barata .
las mujeres no quieren estudiar inglés porque están cansadas .
este coche es blanco .
si hace calor el viernes , no voy a estudiar francés .
mi madre tiene que hablar con su padre en el parque .
¿ por qué tiene que estudiar nuestra hija francés ?
voy a ver unas películas .
este museo era interesante .
¿ a carlos le gustan los caballos ?
él puede cocinar arroz .
mis hijas buscaron el paraguas .
¿ quién quiere esta agua ?
creo que tu abuela está enferma .
ese niño tiene que estudiar en la universidad .
los turistas no estaban en la playa .
los estudiantes que leyeron historias son altos .
el médico lleva sus zapatos .
la mujer que está esperando el autobús es tu vecina .
los vestidos son muy nuevos .
este puente era viejo .
pedro abrió estas cajas pequeñas hace dos días .
¿ había muchos árboles al lado del museo ?
¿ dónde están las cartas ?
juan está durmiendo en el hotel .
tu madre le tiene que dar una flor bonita a pedro .
este turista puede jugar al fútbol .
quieren ver unas películas largas .
ana dice que el gato era blanco .
las mujeres escribieron su carta .
¿ va el estudiante a vender su bicicleta ?
tu amigo no es tan alto como su abuela .
¿ qué quiere carlos ?
el viernes laura tiene que hablar con pedro .
si hace calor esta tarde , ella va a hablar con su madre .
¿ está juan contento ?
esos turistas son tan jóvenes como esos estudiantes .
tu tío está tocando el piano mientras ana está hablando con su vecina .
si hace calor la semana que viene , carlos no va a cocinar esta carne .
nuestro amigo no quiere cocinar la sopa porque está cansado .
laura está cocinando esta carne mientras estamos cantando dos canciones .
pablo durmió en el hotel caro .
este turista no buscó su teléfono en el parque anoche .
¿ quién tiene que abrir las puertas el viernes ?
la niña está durmiendo en la casa .
¿ qué tiene que vender este médico ?
el abrigo que compró mi madre es rojo .
anoche él compró los regalos en la tienda .
carlos no compró regalos ayer .
el perro bebió esa agua fría .
esos perros están comiendo pescado .
el museo cierra a las nueve los domingos .
pedro y ana quieren una bolsa .
a mi vecina le encanta comer carne .
¿ vive pablo en un pueblo ?
la casa que vendió carlos es pequeña .
¿ eran las mujeres viejas ?
¿ qué leyeron el lunes ?
¿ quiere pedro visitar esta ciudad famosa ?
carlos leyó un periódico y mi hija leyó estas cartas .
creo que esta pregunta es fácil .
pedro está esperando a su hijo mientras nuestro amigo está limpiando las casas .
la caja que cerró ella es pequeña .
¿ qué quiere tu vecina ?
a mis hijos no les gusta el inglés .
ese hotel era caro .
a elena le encanta comer pan en el restaurante .
¿ qué has perdido ?
había pan sobre las mesas .
este restaurante era grande .
esa es mi bolsa nueva .
hay un pájaro en los árboles .
tu hermano le va a mandar esta carta a su madre esta tarde .
¿ está este perro bebiendo esa agua ahora ?
la caja que abrió la mujer es grande .
carlos quiere esta leche y laura quiere este té .
mi padre es un escritor famoso .
carmen perdió los teléfonos y nuestra hija perdió sus llaves .
nuestra hermana menor tiene que estudiar en la escuela la semana que viene .
estas mujeres no quieren cantar las canciones porque están enfermas .
la biblioteca abre a las nueve los domingos .
pablo no quiere ver esa película porque está ocupado .
mi tío nunca vende flores .
esperaste a tu abuela en el parque .
él ha perdido sus paraguas en la calle .
hay árboles pequeños detrás de los museos .
esos camareros altos tienen que abrir esta carta .
laura está leyendo estos periódicos mientras ella está estudiando inglés .
elena leyó una historia y carmen leyó sus libros .
el autobús llega a las cuatro los sábados .
carlos comió este queso y pablo comió este pescado .
estas historias no son demasiado largas .
¿ está ana cantando canciones ahora ?
mi perro grande está bebiendo esa agua ahora .
la silla que vendieron estos hombres es grande .
los gatos están en la playa bonita .
a tu tío le encanta ir al mar .
si hace frío esta tarde , vas a jugar al fútbol .
este perro está comiendo el pescado en este momento .
la carta estaba en la caja .
laura no puede abrir esta puerta .
el examen no es difícil .
mi padre nos dio dos paraguas baratos .
¿ tienen mis hermanas que ayudar a su hija ?
mis vecinas no quieren una naranja .
la niña que encontró un teléfono está triste .
nuestros hijos conocen este pueblo .
¿ dónde está el árbol grande ?
tu madre nunca bebe agua en la cocina .
¿ va ella a comprar ese periódico en el mercado ?
pedro quiere ayudar a tres profesoras jóvenes .
ana quiere estudiar inglés y laura quiere estudiar español .
nos gusta jugar al fútbol .
él está triste .
las bolsas están sobre esta cama .
pedro vio a ese estudiante en el parque .
esas tazas no están muy limpias .
carmen comió el arroz , pero mi hermana comió la carne .
tienen que esperar a su tío .
mi padre dice que ana va a cocinar ese arroz mañana .
pedro también tiene un hermano .
tienen que esperar a sus hermanas .
mi hijo es cantante .
hay muchos turistas jóvenes en la playa .
elena tiene un libro .
la película que vio elena es interesante .
el arroz está sobre la mesa .
elena era estudiante .
hay un hospital delante del museo .
esos niños están en la casa .
pablo cerró estas puertas azules , pero mi hermana cerró esta ventana .
nuestro hermano está nadando en el río mientras ana está durmiendo en la habitación .
esta tarde tu abuela no va a ayudar a laura .
si llueve la semana que viene , esa profesora no comprará el abrigo .
¿ qué encontró juan ?
¿ vende el camarero abrigos los sábados ?
elena come queso , pero mi hijo come pan .
ana quiere este café , pero laura quiere el agua .
carlos esperó el autobús , pero elena esperó el tren .
la carne estaba sobre la mesa .
¿ a la profesora le gusta la playa ?
¿ hay un periódico interesante sobre la silla ?
la profesora que está cocinando esta carne es tu hermana .
ana y carlos dicen que las mujeres están escuchando esta historia ahora .
tu hijo compró esas naranjas ayer .
laura está esperando a su padre mientras pedro está durmiendo en la casa .
el libro que leyó laura es interesante .
la profesora quiere nadar en el río .
laura quiere estudiar francés y pablo quiere estudiar inglés .
¿ era el examen fácil ?
los gatos están durmiendo en la habitación .
estás hablando con tu tío en el mercado .
había águilas pequeñas en el árbol .
el niño alto estaba detrás del coche .
pedro bebe café , pero pablo bebe té .
hay tres estudiantes altos en el museo .
van a nadar en el mar .
él también tiene un hermano .
ella no va a nadar en el mar porque está cansada .
estas mujeres leyeron historias .
juan no quiere ir al mar porque está ocupado .
ana está esperando el autobús mientras estos estudiantes están comiendo el pescado .
quieres esa bicicleta .
juan lee historias interesantes , pero carlos lee libros .
ese turista vio a elena el lunes .
este camarero tiene que esperar el tren .
¿ qué va a estudiar él esta tarde ?
mis hijas no les mandaron cuatro cartas a sus hermanos .
tu amigo quiere ser un buen cantante .
hay tres niñas en el museo .
tu madre quiere el huevo .
el camarero no va a ayudar a su tío porque está enfermo .
queremos café .
tengo que vender el coche .
los turistas que vieron unas películas están cansados .
el viernes carlos quiere nadar en el río .
le van a dar los libros a juan .
ese perro durmió en la habitación .
había museos al lado del restaurante .
las casas que limpió ella son caras .
a nuestro amigo le gusta comer sopa .
nuestra hija era alta .
la tienda abre a las ocho .
elena bebió esta leche y ana bebió el té caliente .
no hay pájaros en el parque .
mi madre va a escribir la historia interesante .
laura está esperando a sus hermanos mayores mientras estoy escuchando cuatro historias .
pablo y carlos no durmieron en el hotel anoche .
carmen y elena quieren este café caliente .
carmen quiere estudiar español y mi vecina quiere estudiar inglés .
creo que este hotel es muy nuevo .
ana está escuchando esta historia en la habitación .
¿ hay una casa cerca de la calle ?
nuestra vecina esperó a su hermano anoche .
el gato pequeño durmió en el jardín el lunes .
laura juega al fútbol todos los días .
la leche está muy fría .
¿ tiene elena que vender esta cama grande ?
juan es profesor .
a estas mujeres les gusta beber té caliente .
la leche que compró este camarero está fría .
nuestros hermanos son más altos que esta mujer .
pedro también conoce la ciudad .
si hace calor el viernes , laura va a hablar con ana .
el paraguas es tan caro como estas bolsas .
ella no bebió ese vino en el restaurante ayer .
le vamos a mandar esta foto bonita a laura .
pablo era joven .
¿ es nuestra bicicleta blanca ?
carmen bebe zumo de naranja frío en la cocina los domingos .
pedro quiere cocinar esta sopa caliente y mi madre quiere cocinar el pescado .
¿ tiene pablo que cerrar la ventana roja ?
¿ está la biblioteca abierta ?
estas profesoras ya han perdido la bolsa en la calle .
¿ qué tiene tu tío ?
a nuestro tío le gusta el inglés .
los domingos ana come queso .
el restaurante abre a las dos los sábados .
juan quiere vender esta bicicleta .
a mi padre le gusta vender flores en la tienda .
a nuestro hijo le gusta comprar huevos .
ella no cerró la caja pequeña ayer .
hay tres águilas pequeñas en el parque .
los árboles no están al lado de este parque bonito .
laura tiene que esperar el tren .
¿ por qué tiene que hablar ese camarero con laura ?
tu padre no me va a mandar la carta interesante esta tarde .
creo que tu abrigo blanco era barato .
las águilas son pequeñas .
puedo ir al pueblo .
¿ es el hotel caro ?
la taza está sobre estas mesas .
si llueve el viernes , mi madre va a nadar en el río .
estas preguntas son fáciles .
¿ buscó el estudiante a su perro ?
ella también trabaja en la biblioteca .
carmen está esperando a su padre .
¿ fue la niña a la biblioteca anoche ?
¿ dónde tiene que comprar ana su vestido ?
la mujer que perdió su billete es nuestra vecina .
¿ está carmen contenta ?
había una carta debajo de las mesas .
tu tío quiere ayudar a su amigo el viernes .
si hace calor esta tarde , mi vecina va a jugar al fútbol .
pablo les tiene que dar tres mapas a estos turistas el viernes .
¿ puede la escritora cantar esta canción en la calle ?
laura está escribiendo esa carta .
ana no está nadando en el mar ahora .
el buen estudiante no tiene un perro blanco .
ana quiere estudiar francés y mi vecina quiere estudiar inglés .
no quieren estudiar español porque están enfermos .
había un águila en el parque .
pedro no quiere hablar con su tío porque está cansado .
¿ cuándo va a ver la escritora una película ?
esa ventana roja estará abierta mañana .
los médicos pueden cantar esa canción .
carlos está muy contento .
¿ es este problema más difícil que estas preguntas ?
pedro compra arroz , pero mis hermanos compran naranjas .
tu gato está durmiendo en la habitación .
ese libro es bueno .
¿ están esas niñas escribiendo esta historia larga ?
ella tiene que esperar el tren en la estación .
había muchos libros sobre la silla .
tu vecina vio a esos perros negros hace dos días .
la mujer va a estudiar español .
él tiene que hablar con su padre .
¿ a mi abuela le gustan los libros ?
juan y carlos buscaron a sus gatos en la calle .
¿ por qué tiene que comprar el camarero estas sillas ?
si hace sol el viernes , pablo va a hablar con ana .
¿ por qué tienen que estudiar francés ?
este perro está comiendo esa carne .
pedro quiere el arroz y tus hermanos quieren el queso .
el examen era difícil .
¿ quién limpió la cocina el lunes ?
¿ leyó él la carta anoche ?
los hombres siempre compran agua fría .
elena está cantando unas canciones .
estas son nuestras camisas baratas .
los perros comieron carne .
no podemos jugar al fútbol porque estamos ocupados .
la cama que vendió pedro es grande .
esta es mi bolsa barata .
en este momento ella está cantando tres buenas canciones en el parque .
las cantantes no escribieron una carta porque estaban enfermas .
nuestra madre está esperando el autobús .
el turista estaba en la playa .
él no quiere escuchar una canción porque está cansado .
si hace sol el viernes , tus vecinas no van a jugar al fútbol .
ese médico no es bueno .
el niño que tiene una bolsa es nuestro amigo .
a esos turistas les gusta leer historias .
¿ quién ha abierto esta caja ?
a ella le encanta leer libros .
pedro y juan no han vivido en un hotel esta semana .
mi madre durmió en la habitación .
están tocando el piano mientras carlos está nadando en el río .
las cantantes que viven en este hotel son nuestras hermanas .
¿ dónde está estudiando pablo francés ?
me encanta comprar manzanas .
juan y pedro le darán un billete al camarero .
¿ dónde está la tienda ?
tu hermano nos dio dos fotos bonitas .
nuestros hermanos estarán ocupados .
carmen comió pescado el lunes .
¿ cuántos libros tiene pablo ?
él quiere visitar a sus hijos .
esa pregunta no es más difícil que estos problemas .
esa taza estaba vacía .
la mujer está leyendo una historia en la habitación .
nuestra hermana menor no está cocinando ese pescado en la cocina ahora .
mi madre quiere escuchar las canciones bonitas .
mañana voy a comprar café .
tu vecina está esperando a su hijo mientras ana está escribiendo esa historia .
estás tocando la guitarra en el parque .
pablo también quiere este té caliente .
había pescado sobre las mesas .
¿ vendió carmen estas sillas hace dos días ?
mi vecina bebió el zumo de naranja en la cocina .
vamos a cocinar arroz en la cocina .
pedro quiere tocar el piano , pero carmen quiere tocar la guitarra .
la mujer está tocando el piano .
si hace calor esta tarde , este camarero va a hablar con elena .
las profesoras que perdieron la foto bonita son nuestras vecinas .
¿ quién está escribiendo esa historia larga ?
el estudiante está en el jardín grande .
carlos es el mejor estudiante del pueblo .
nuestra madre tiene que hablar con su abuela en la calle .
¿ dónde está escuchando laura esa historia interesante ?
¿ están mis perros durmiendo en la habitación en este momento ?
el hombre no está leyendo periódicos .
la caja que abrió el médico es pequeña .
esta mujer es una gran profesora .
¿ va carmen a hablar con esta mujer en la calle ?
¿ qué tiene que comprar ana la semana que viene ?
nuestro padre no quiere beber esta leche porque está enfermo .
mi amigo no quiere ayudar a su hija porque está cansado .
ana es estudiante .
esas tazas están muy limpias .
ese sombrero es nuevo .
el camarero vive en este hotel .
tu hija no puede ir al río porque está ocupada .
elena está triste .
a mis hijos no les gusta comprar flores .
¿ comieron tus gatos esa carne ?
esos médicos van a comprar el café .
este autobús sale a las tres los domingos .
¿ ha leído ella este libro en la habitación ?
laura quiere leer la historia .
¿ llevan ana y juan sus zapatos ?
mi gato blanco está comiendo ese pescado .
los gatos que buscó nuestro hermano son blancos .
el camarero que vio películas está triste .
pedro está hablando con ana mientras mi abuela está escribiendo tres cartas .
¿ estás buscando las llaves ?
el café que compró tu vecina está caliente .
el niño alto le quiere dar el billete a juan .
la casa no es más grande que los mercados .
los camareros le han mandado la foto a pedro hoy .
la profesora que vio a este caballo negro está contenta .
esos son nuestros mapas .
¿ trabaja ana en el hotel ?
pablo quiere estudiar español y elena quiere estudiar inglés .
mi amigo está bebiendo zumo de naranja en este momento .
no hay bicicletas delante de los museos .
esos perros están bebiendo esa agua fría en este momento .
las cantantes jóvenes no vieron películas interesantes porque estaban cansadas .
esas no son mis casas .
mis hermanos están jugando al fútbol mientras juan está cocinando este arroz .
¿ es ese tu gato negro ?
el tren que esperaron pedro y carlos está vacío .
¿ juega ella al fútbol todos los días ?
le has dado los paraguas a tu hermano .
el tren que esperaron carmen y pedro está vacío .
juan compra té , pero mi hija compra zumo de naranja .
tu hermano compra pescado en la tienda pequeña .
¿ vive pedro en este hotel ?
tu vecina tiene una camisa .
elena dice que nuestros hermanos llevan sus abrigos .
ana me dio los regalos .
el queso está sobre las mesas .
la cantante que compró el teléfono está contenta .
a esta cantante le encanta esa película .
la foto que perdió nuestro hermano es bonita .
¿ tienen ana y juan que limpiar esta casa ?
mi hermano quiere leer su libro la semana que viene .
los gatos no estaban en la playa .
esas bolsas son caras .
¿ dónde están elena y ana ?
no hay niñas en el parque .
hay tres casas cerca del puente .
¿ qué quiere el médico ?
pedro está cantando la canción mientras estoy esperando el autobús .
había águilas en el parque grande .
¿ dónde tiene que estudiar pablo francés ?
a tu padre no le gusta esta historia .
él vive en una ciudad .
¿ es la ventana verde ?
¿ por qué quieren beber esa leche ?
esa cantante es muy buena .
había un paraguas debajo de las mesas .
¿ tiene el turista que buscar su billete ?
el vestido es bonito .
quiero beber ese buen vino .
¿ qué bebió este perro ?
carmen vende huevos .
podemos hablar español .
la profesora que quiere esta sopa es nuestra vecina .
el camarero que está esperando a su padre es tu amigo .
esta niña está esperando a sus vecinas mientras laura está esperando a su madre .
a nuestros amigos les gusta el inglés .
laura y ana dicen que elena está contenta .
si hace calor esta tarde , juan va a jugar al fútbol .
elena puede cantar la canción bonita .
ella quiere beber el vino en el restaurante .
eres más alto que tu tío .
ahora este médico está buscando su billete en la calle .
la cantante quiere esta agua fría .
¿ por qué quieres escuchar estas historias ?
pedro está limpiando el aula en este momento .
¿ quiere ella este vestido ?
¿ está pablo bebiendo leche caliente ahora ?
la historia que leyó mi madre es interesante .
¿ dónde está bebiendo pablo ese vino ?
carmen y ana también trabajan en la escuela .
elena me ha mandado su libro .
en este momento nuestro perro está comiendo carne .
les gusta beber zumo de naranja .
ese gato no está durmiendo en el jardín .
ana va a cocinar pescado .
hay periódicos debajo de las camas pequeñas .
pedro conoce a juan .
¿ por qué quiere ver pablo esa película larga ?
ese gato está en la cocina .
mi amigo le mandó un libro a carmen hace dos días .
juan lleva sus camisas nuevas .
este tren sale a las nueve .
esta profesora perdió su bolsa .
hay muchos mercados al lado de la escuela .
conocen a carmen .
