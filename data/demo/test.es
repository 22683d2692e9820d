estaba triste ayer .
tu vecina abrió esta caja hace dos días .
la bicicleta es nueva .
hemos vivido en este hotel hoy .
a pablo le gusta el francés .
tus vecinas dicen que la profesora durmió en la casa .
la escritora que conoce esa ciudad es mi hermana .
ella tiene una manzana .
a carmen y pedro les encanta vender flores .
pablo y carmen están jugando al fútbol en este momento .
tienen dos hermanas menores .
mi vecina quiere cocinar ese pescado en la cocina esta tarde .
eres muy joven .
mi tío no nos mandó cuatro regalos .
hay águilas pequeñas en el jardín .
este tren llega a las diez .
a mi hija le gusta leer libros .
el viernes tus vecinas tienen que estudiar en la escuela .
él tiene que visitar a su abuela .
nuestras hijas no quieren comprar esas bicicletas caras .
no he limpiado la ventana .
¿ trabaja carmen en la escuela ?
ana quiere agua .
la historia que leyó el niño es interesante .
no son tan jóvenes como este estudiante .
había unos libros interesantes en la habitación .
hay una niña alta en la escuela .
laura y pedro conocen a carmen .
a mi hermano le gusta comer pescado .
estas escritoras no leyeron esos periódicos porque estaban ocupadas .
los camareros están cocinando la carne mientras pedro está esperando el tren .
también quieres tres regalos .
me gusta vender naranjas en la calle .
los hombres están esperando a su hermano mayor .
esas preguntas son más difíciles que este examen .
el camarero que lee historias interesantes es alto .
pablo ha visitado este museo .
mi tío le dio esta flor a su tío .
tu amigo conoce a esos turistas .
carlos también tiene cuatro fotos bonitas .
mi hija no quiere jugar al fútbol .
laura quiere este té .
estamos jugando al fútbol mientras elena está nadando en el río .
tu hija no va a jugar al fútbol porque está ocupada .
ese examen es tan difícil como esta pregunta .
a mi amigo le encanta el río .
mi coche no es rojo .
esa cantante no tiene que comprar la naranja .
mi gato estaba en el mar .
¿ cuántas cartas has leído ?
hay muchos pájaros en el parque .
mi hermana no quiere tocar el piano porque está ocupada .
el turista quiere trabajar en el mercado pequeño el viernes .
tu hijo está ocupado .
¿ quiere ella jugar al fútbol en la playa ?
estos médicos dicen que el tren estará lleno .
ahora pablo está escuchando una canción .
a pablo le gusta el inglés .
esta biblioteca cierra a las diez los domingos .
¿ tiene ana muchas naranjas ?
elena tiene que buscar su llave en la calle .
tu hermano dice que mi camisa es roja .
la habitación está sucia .
este autobús llega a las tres .
¿ por qué está comiendo ella queso ?
estos no son mis zapatos .
¿ compró él esa naranja en la tienda ?
laura es la escritora más joven de la ciudad .
él le mandó el regalo a pablo anoche .
el teléfono que buscó él es caro .
¿ están los turistas en la tienda pequeña ?
tienen que ir a la playa mañana .
carmen no ha limpiado el aula .
los hoteles eran viejos .
a tus hijos les encantan las historias .
mi carta está debajo de las camas .
¿ va esta profesora a la biblioteca ?
carmen era joven .
ella le mandó el libro a ana .
a mi hermana le gusta beber zumo de naranja .
la caja que abrieron carmen y pablo es pequeña .
esta pregunta es tan difícil como este examen .
elena quiere comer este queso , pero juan quiere comer una manzana .
el lunes carlos no limpió esta ventana .
estos no son nuestros gatos .
¿ es esa tienda más pequeña que la casa ?
tu amigo es cantante .
¿ quién quiere hablar con tres turistas jóvenes ?
esta niña buscó a sus gatos .
¿ dónde come pedro huevos ?
pedro va a escribir unas cartas .
esas niñas son tan altas como este turista .
¿ cuándo va a comprar esta profesora una flor ?
mi hijo quiere visitar esta ciudad .
¿ era el museo grande ?
carmen también trabaja en el hotel .
elena habla inglés , pero mi amigo habla francés .
no estamos hablando con carlos .
ella quiere un regalo .
ana trabaja en el museo .
ana y elena están muy tristes .
el hospital no estaba detrás de estas casas .
ella vio unas películas .
nuestra madre quiere una bicicleta .
hay unos turistas altos en la tienda .
la bolsa que perdió elena está vacía .
él ha vendido su casa .
mi abuela dice que las tazas están vacías .
el caballo estaba debajo de este árbol .
este estudiante es más alto que estas mujeres .
carmen también tiene una naranja .
¿ a nuestro tío le gustan esos periódicos ?
¿ quién tiene que visitar el pueblo ?
¿ son estos perros negros ?
pedro y pablo no estaban en el mercado .
¿ es ella más alta que la mujer ?
laura tiene una naranja , pero elena tiene dos manzanas .
el turista que está leyendo un libro es tu amigo .
mi hermana puede abrir esta ventana .
el niño va a ver unas películas .
carmen y carlos pueden nadar en el río .
¿ bebió ana el zumo de naranja ?
nuestro hermano dice que tu amigo compró un periódico interesante .
este es el restaurante más grande de la ciudad .
laura y juan nunca han perdido sus llaves .
he vivido en una casa .
el camarero está en la playa .
pedro y carlos también hablan francés .
¿ quién ha vivido en esta casa ?
¿ tiene mi tío que ir a la playa ?
ahora mi gato está bebiendo esa agua .
¿ dónde comieron laura y pedro ese huevo ?
él ha perdido su billete en la calle .
¿ está el caballo en el mar ?
en este momento mi hermano está estudiando en la universidad .
los coches no son blancos .
mi vecina estará ocupada .
la sopa estará caliente mañana .
el problema es demasiado difícil .
¿ son estos los buenos restaurantes ?
esos turistas siempre compran flores en la tienda .
¿ son estos museos interesantes ?
si llueve la semana que viene , juan no va a nadar en el río .
tu hermano menor le quiere mandar esta carta interesante a pedro .
a mi amigo le gusta jugar al fútbol .
tu tío no está enfermo .
a esta cantante le gusta vender flores .
tus amigos no van a jugar al fútbol porque están ocupados .
a él le gusta el inglés .
¿ quieren carlos y ana escribir una historia larga ?
carlos y laura tienen que ir al mar la semana que viene .
¿ dónde están estudiando francés ?
¿ es la bicicleta verde ?
mañana no quiero trabajar en la biblioteca .
¿ es ese pájaro grande ?
la mujer está escuchando unas canciones en la habitación .
carmen buscó el paraguas y ana buscó la bolsa .
ese hotel es muy nuevo .
ana no está nadando en el mar ahora .
¿ qué ha escrito ana hoy ?
creo que ana puede tocar el piano .
mi hermano quiere jugar al fútbol .
ana perdió su mapa y carlos perdió los paraguas .
¿ dónde juega el niño al fútbol ?
¿ ha perdido pablo su billete ?
las cantantes dicen que nuestra abuela siempre lee periódicos .
tu hermana no es tan alta como esa escritora .
¿ está mi amigo esperando a su hija ?
¿ por qué están nadando las cantantes en el río ?
¿ lee nuestra vecina historias interesantes ?
¿ quiere ella el agua ?
esta flor no es roja .
mi hermano tiene que ir al mar mañana .
a pedro le gusta comer carne .
carlos y elena estarán contentos mañana .
carlos le mandará estos libros a carmen esta tarde .
ahora el perro está bebiendo esta agua fría .
¿ está mi abuela escribiendo una historia ahora ?
este médico quiere ser profesor .
¿ comió nuestro perro pescado en la cocina ?
las escritoras que están cantando tres canciones están cansadas .
hemos vivido en un hotel esta semana .
los niños que tienen dos paraguas baratos están contentos .
compraron la silla el lunes .
¿ quién quiere este paraguas ?
ana conoce a los buenos camareros .
mi amigo no va a ayudar a juan porque está ocupado .
mis hermanas encontraron la foto ayer .
creo que la cocina está limpia .
¿ cuántas llaves tienen tus hijos ?
el turista que está cocinando la sopa es joven .
¿ quiere ese estudiante ir al río el viernes ?
¿ qué está tocando ese hombre ?
ese turista tiene que estudiar inglés .
la mujer que vende flores bonitas es mi vecina .
a pablo le gusta este perro .
este turista joven está limpiando la habitación .
pedro quiere cocinar la sopa caliente y mi hija quiere cocinar el arroz .
¿ por qué tiene que estudiar elena francés ?
él quiere huevos .
dicen que pablo quiere beber el café esta tarde .
no había turistas en la biblioteca .
esa es la estación .
las bolsas que encontró juan son caras .
mi vecina quiere beber vino la semana que viene .
hay una escuela cerca de las calles .
mi hija no es cantante .
el parque es tan pequeño como esta cama .
ella trabaja en la biblioteca .
a tus hermanas les gusta la ciudad .
¿ van estas escritoras a hablar con tres hombres la semana que viene ?
también tenemos un paraguas .
la silla que compró mi hijo es grande .
hay muchas águilas grandes en el parque .
mis hermanas menores compran queso en el mercado pequeño todas las mañanas .
la caja que cerraron las mujeres es pequeña .
pablo quiere nadar en el mar .
hay un estudiante alto en la habitación .
este perro es más grande que el caballo .
esta águila es grande .
laura está cantando unas canciones bonitas mientras él está esperando a su vecina .
todas las mañanas juegan al fútbol en la calle .
a carmen no le gustan los libros .
¿ es esa historia demasiado larga ?
hay unos árboles al lado del parque pequeño .
este es nuestro paraguas barato .
estaban contentos .
laura puede hablar francés .
mi vecina no tiene una casa bonita .
esta es nuestra abuela .
este abrigo es más barato que los zapatos .
pablo es joven .
esta no es nuestra hermana .
a tu tío le gusta la canción .
los sábados pablo y carmen venden sombreros verdes .
¿ quieren estos camareros escuchar esas canciones bonitas el viernes ?
ana puede hablar español .
¿ dónde está esperando el camarero el autobús ?
¿ cuándo ayudó tu hermano a su amigo ?
son tan jóvenes como esta escritora .
carlos está esperando el autobús mientras estamos buscando a nuestro gato blanco .
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
laura está leyendo estas cartas mientras estamos esperando a nuestra abuela .
si hace calor el viernes , carmen no visitará este museo .
a carmen le gusta la ciudad .
mi caballo pequeño durmió en la habitación ayer .
¿ por qué estás bebiendo este buen vino ?
ella también vende camisas en la tienda pequeña .
hace dos días estas cantantes vendieron su bicicleta verde .
mis hermanos quieren ser cantantes .
nuestro hermano era cantante .
están durmiendo en el jardín bonito .
este problema es fácil .
¿ va elena a cocinar el arroz ?
carlos está escuchando esta canción mientras estamos buscando el billete .
tu hermana es estudiante .
nuestras vecinas quieren este huevo .
¿ hay muchas niñas en la habitación ?
¿ quiere carmen esa bicicleta azul ?
mi vecina te mandará estas cartas .
ella tiene que esperar el autobús mañana .
a él no le gustan las naranjas .
esta escritora no puede cantar canciones bonitas porque está cansada .
ella tiene que cerrar esta ventana .
si hace frío mañana , laura va a ver las grandes películas .
¿ compra nuestra hermana periódicos en la tienda ?
has cerrado esta caja hoy .
las mujeres son altas .
¿ por qué está hablando mi madre con los niños ?
hace dos días carmen bebió este café .
¿ es esta flor verde ?
ella quiere ir al mercado .
el médico quiere ser un profesor famoso .
¿ dónde vio ella un águila ?
a nuestro hermano no le gusta ir al río .
carlos no comió el huevo porque estaba ocupado .
esta niña está escribiendo esa historia .
mi hermano le mandará la foto a laura .
el perro que buscó la profesora es grande .
a tu abuela le gusta el té .
mi padre visitó los museos hace dos días .
a él le encanta ir al río .
¿ están esperando a su madre en este momento ?
¿ quién ha perdido el paraguas ?
¿ trabaja pablo en el hotel ?
creo que nuestro gato blanco es demasiado pequeño .
hay cuatro tazas sobre la mesa .
¿ puede él cocinar esta carne ?
elena tiene muchos problemas y mi tío tiene muchas preguntas .
ella quiere ser estudiante .
¿ cuántas bolsas compró tu padre ?
los domingos ana y elena venden manzanas .
¿ dónde está cantando mi hermana esas canciones ?
el estudiante no puede cocinar ese pescado porque está ocupado .
si llueve mañana , tus vecinas no van a ayudar a carlos .
él no ha vivido en este pueblo .
¿ está nuestra madre demasiado cansada ?
¿ estaba esta leche caliente ?
los perros son más grandes que tu caballo .
¿ vas a ayudar a este turista el viernes ?
¿ por qué quiere hablar ella con su padre ?
¿ vieron tus hermanas estas películas ?
a tu madre le gusta la ciudad .
carmen compra flores en la tienda los sábados .
ana no me quiere mandar cuatro libros .
carmen está muy triste .
carmen tiene que abrir esta caja .
juan está escribiendo su carta interesante mientras ana está nadando en el mar .
ana dice que beben agua todas las semanas .
a ella le gustan las flores .
esta escritora no nos va a mandar cuatro fotos esta tarde .
las mujeres están comiendo la sopa ahora .
la mujer no está cantando una canción .
si hace sol el viernes , elena va a jugar al fútbol .
mi madre vio esa película .
si hace frío esta tarde , estas profesoras jóvenes comprarán estas bicicletas .
los domingos no vendes abrigos nuevos .
¿ al niño le gusta la playa ?
queremos beber este vino en el restaurante el viernes .
carlos no va a cocinar este pescado porque está ocupado .
¿ dónde compró pablo una camisa ?
¿ qué están cocinando elena y laura en este momento ?
el médico que conoce a su abuela es alto .
¿ cuántos libros han leído pablo y carmen ?
¿ durmió el perro en la casa ?
nuestro amigo tiene que esperar a su hermano menor en la calle .
la historia que escribió pablo es larga .
¿ dónde está esperando mi abuela el autobús ?
mi bicicleta era barata .
¿ encontraron tus hermanas su mapa ayer ?
¿ qué están bebiendo los gatos ?
este no es el museo famoso .
tenemos un coche rojo .
ese pájaro no es pequeño .
¿ hay un restaurante delante del mercado ?
me gusta el mar .
la tienda está cerca de la playa .
ella ya ha visto a su padre .
pablo y carlos tienen que esperar a su hermana .
mi vecina le mandará cuatro cartas interesantes a juan esta tarde .
tus vecinas dicen que la pregunta es demasiado fácil .
la cantante que está tocando la guitarra es mi hermana .
¿ pueden tocar la guitarra en el parque ?
elena no quiere tocar el piano porque está ocupada .
a nuestra abuela le gusta beber agua fría .
el problema no es más difícil que el examen .
a nuestro hijo le gusta este zumo de naranja .
carmen está triste .
a juan no le gusta comprar periódicos .
la profesora que encontró un teléfono es tu hermana .
mi gato bebió el agua la semana pasada .
¿ por qué tienen que visitar el museo ?
a mi vecina le encanta la ciudad .
la universidad no está al lado del parque .
carmen está escuchando esa canción mientras laura está escribiendo unas historias largas .
¿ es esta puerta azul ?
¿ hay muchos árboles al lado de las calles ?
creo que la ciudad es muy bonita .
pablo dice que estos camareros quieren escuchar esa historia mañana .
mi abuela no está triste .
a él le gustan las naranjas .
había unas cartas en los coches .
abrieron las ventanas .
ella le tiene que dar la llave a carlos mañana .
mis hermanas menores no quieren comprar regalos porque están enfermas .
pueden hablar inglés .
mi madre no nos mandó las flores .
esos niños altos quieren leer unos libros .
mi gato está comiendo ese pescado en la cocina .
¿ cuándo comió él esa naranja ?
este médico no le mandó sus libros a su amigo .
esos camareros quieren ser escritores .
¿ cuántos regalos compró el niño ?
quiero comprar mi bolsa .
este buen estudiante también quiere cuatro paraguas .
¿ dónde está nuestro gato ?
el viernes pedro no va a visitar a su hermana .
¿ puede ella abrir las puertas azules ?
el perro está detrás de la casa .
a la profesora le encanta la ciudad .
esas bolsas estarán llenas mañana .
mi madre no está hablando con una cantante .
ana quiere beber el agua y mi abuela quiere beber este café .
anoche ese gato durmió en la habitación .
el perro bebió agua en el río .
si llueve esta tarde , pedro va a nadar en el río .
nuestro hijo no encontró un mapa .
mis cartas no están en los coches .
¿ estaba el periódico sobre la cama pequeña ?
las profesoras también quieren este coche blanco .
¿ ha leído mi hermana estas cartas ?
este es el jardín más bonito de la ciudad .
a nuestro tío le encanta comprar té .
el médico le tiene que dar estos regalos a su hermano esta tarde .
hay unos restaurantes delante del parque .
¿ es este tu teléfono ?
tus amigos no le van a dar esta foto a esta niña .
ese gato está en la casa .
¿ dónde bebió este perro agua ?
la caja que cerró juan está vacía .
¿ qué abrieron laura y carmen ?
carmen puede ayudar a carlos .
¿ a tu madre le gusta ir al museo ?
esa buena profesora limpió las ventanas verdes .
el problema es tan fácil como ese examen .
la foto que encontraron es bonita .
estoy escuchando buenas canciones .
¿ cuántas naranjas tienen ?
si hace calor esta tarde , nuestro padre va a escribir una carta .
la escuela está cerca de la playa .
hay unos turistas en la playa .
esos problemas son más difíciles que el examen .
esta buena profesora está buscando la llave ahora .
pablo y carmen van a hablar con tres mujeres .
ella vio a esta escritora alta en la playa .
¿ dónde están mis cartas ?
él tiene que buscar a su perro pequeño .
mis vecinas están tocando la guitarra mientras laura está esperando a su abuela .
mis hijos le dieron su libro a su abuela .
los médicos que ayudaron a su amigo son mis amigos .
a carmen le gusta esa carne .
¿ estás esperando el autobús en la estación ?
esos zapatos son verdes .
nuestro amigo te mandó una flor ayer .
la buena escritora le mandó sus libros a su abuela anoche .
¿ a tu vecina le gusta comer carne ?
no quieren ese paraguas .
ahora el gato está comiendo este pescado .
ana está en el aula .
nuestra madre no les ha dado su paraguas a las profesoras hoy .
juan le quiere dar sus fotos a su amigo la semana que viene .
carmen está comiendo la naranja mientras juan está escuchando historias .
creo que los turistas también quieren estas bicicletas .
ese camarero también trabaja en el restaurante .
ahora pedro está cantando una canción bonita .
¿ cuándo perdieron tus vecinas sus mapas ?
carlos te mandó cuatro flores .
¿ cuándo encontró mi hermana su billete ?
la mujer vieja tiene que visitar esta ciudad famosa .
los médicos que están escribiendo unas historias interesantes son altos .
mis hijas le quieren dar este paraguas a su padre .
tienen que visitar el pueblo .
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
pablo puede nadar en el río largo .
¿ puedes cerrar esta puerta ?
este perro está en el mar .
el mercado cierra a las diez .
ella no escribió las historias la semana pasada .
la taza no está sucia .
ana está nadando en el río mientras carmen está estudiando español .
ana está escuchando historias largas mientras mis hijas están escribiendo cuatro historias .
ana está comiendo pescado mientras pedro está cantando estas canciones .
laura está bebiendo este buen vino ahora .
conocen ese pueblo .
esa caja es pequeña .
¿ pueden laura y juan tocar el piano ?
elena y pablo no son muy jóvenes .
a mis amigos les encanta ir a la playa .
el hombre bebe vino .
mi hijo le va a mandar dos cartas a carmen esta tarde .
nos encanta jugar al fútbol .
el estudiante puede ir al río .
mi madre le tiene que dar tres regalos a la profesora esta tarde .
todas las semanas pedro no compra periódicos .
¿ conoce carlos a un niño alto ?
pedro no quiere escribir esa historia porque está ocupado .
estoy nadando en el mar mientras pedro está cocinando este arroz .
si hace sol esta tarde , la cantante va a estudiar inglés .
las cartas que leyó elena son interesantes .
la caja que cerró ella es grande .
él bebió este buen vino .
pablo está bebiendo el vino .
mi hermano menor le ha dado una llave a laura .
ahora están estudiando francés .
ese caballo está en la playa bonita .
carlos abrió la carta .
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
las profesoras que perdieron su paraguas son mis vecinas .
carmen no quiere comprar el vestido .
las bolsas son nuevas .
esta escritora va a comprar té caliente en el mercado la semana que viene .
carlos tiene tres teléfonos y pablo tiene un paraguas barato .
él está bebiendo el vino en el restaurante en este momento .
a nuestras hijas les gusta comprar leche en el mercado .
ella no puede nadar en el mar .
pedro quiere esta agua y mi abuela quiere la leche .
¿ qué limpió esa niña hace dos días ?
carlos bebe zumo de naranja y carmen bebe agua .
hay un turista joven en el jardín .
¿ tiene la cantante una pregunta fácil ?
¿ estaba la estación delante del parque pequeño ?
¿ quiere la mujer comer ese pan ?
laura normalmente lee buenos libros .
¿ cuántas casas tiene mi amigo ?
¿ quién quiere cantar una canción en la calle ?
pedro está limpiando su mesa grande mientras ella está limpiando la ventana .
¿ es pablo cantante ?
hay libros debajo de la cama pequeña .
estás cantando esa buena canción en la calle .
carlos tiene cuatro exámenes , pero mi madre tiene un problema .
nuestras hermanas quieren escribir unas historias .
el camarero que está estudiando francés está triste .
mi padre tiene muchos billetes .
si llueve la semana que viene , tu abuela va a jugar al fútbol .
hay unos estudiantes altos en el aula .
¿ a mi padre le gusta ir al hotel ?
hay tres mercados cerca del río .
el vestido es tan barato como estos zapatos .
el niño tiene que esperar a su padre .
¿ esperó mi hermana a sus hijos el lunes ?
mi caballo blanco bebió esa agua fría en el río el lunes .
quiero un regalo .
ella está comiendo este queso en el restaurante ahora .
ese perro no bebió esa agua .
pedro y elena le quieren mandar tres fotos a pedro .
la ventana que abrió laura está abierta .
ahora elena y carlos están bebiendo este té en la cocina .
había tres buenos restaurantes cerca del río .
él le mandó un libro a su madre .
carlos no tiene que buscar su bolsa la semana que viene .
¿ por qué escribió este hombre cartas ?
el perro comió ese pescado el lunes .
¿ cuántos caballos tiene ana ?
a él le gusta leer periódicos .
¿ puede carlos hablar español ?
la escritora que vive en una casa es nuestra vecina .
la cantante que vende flores está cansada .
había muchas águilas en el jardín .
pedro es cantante .
el gato está durmiendo en el hotel .
¿ qué está cantando elena en este momento ?
¿ cuántos periódicos ha leído ana ?
la profesora está estudiando español ahora .
había muchos estudiantes en la estación .
las ventanas rojas estarán rotas mañana .
laura es escritora .
la mujer buscó al caballo .
la foto que encontró la niña es bonita .
elena les quiere mandar la carta a las cantantes .
ana buscó el mapa anoche .
a mi abuela no le gusta ir a la playa .
mi sombrero era verde .
nuestra vecina no quiere comer arroz porque está cansada .
carlos no quiere beber esa agua fría porque está ocupado .
a las cantantes les gusta el francés .
juan normalmente vende zapatos .
nuestra hija quiere ver dos películas largas el viernes .
ana quiere este café y elena quiere este té .
¿ a mi hermana le gusta vender flores ?
están buscando su llave mientras pedro está estudiando español .
ana tiene muchas llaves y tu hermano tiene un paraguas .
carlos está cocinando el pescado mientras las escritoras están buscando su foto .
el niño que perdió su foto está cansado .
nuestro hermano no bebió el café caliente porque estaba enfermo .
carmen quiere comprar una bicicleta barata y pedro quiere comprar este coche .
¿ están los perros en la cocina ?
carlos y carmen están bebiendo este zumo de naranja frío ahora .
carmen le dio una flor verde a pedro .
a este turista no le gusta vender queso .
esta tarde pedro quiere beber el vino en el restaurante .
pablo esperó el autobús y tu hija esperó el tren .
¿ por qué quiere vender carlos esta casa vieja ?
anoche los gatos comieron ese pescado .
tu tío le mandó su carta a su hermano .
pablo puede abrir esta caja .
él es cantante .
mi abuela va a ver esas películas esta tarde .
pedro vende flores rojas todas las mañanas .
¿ estaba carlos en el jardín ?
tus caballos durmieron en el jardín .
esos hombres también tienen cuatro llaves .
si hace sol la semana que viene , él no visitará el museo .
laura va a estudiar español el viernes .
esta puerta es roja .
queremos leche .
¿ lleva juan un abrigo negro ?
este niño no va a nadar en el mar porque está enfermo .
¿ vendes zapatos ?
a tus hermanos les gusta el inglés .
ayer laura vio la película .
pablo y carlos no están bebiendo esa agua .
¿ van a jugar al fútbol ?
¿ son esos pájaros grandes ?
la casa que vendieron esas escritoras es barata .
¿ dónde está escuchando mi abuela historias largas ?
este perro está en la playa .
están estudiando francés ahora .
el tren que esperó el turista está lleno .
creo que pablo va a vender sus casas mañana .
encontraron sus mapas .
la cantante que bebió este zumo de naranja es joven .
estás jugando al fútbol mientras ana está esperando a su hermana .
tienes que visitar este museo .
si hace calor el viernes , esta niña visitará este museo famoso .
¿ quién está hablando con elena en este momento ?
hay unas niñas altas en el aula .
¿ por qué tiene que visitar esa niña a su hermana ?
carlos buscó el caballo negro , pero tu amigo buscó su perro .
la mujer que conoce a su tío es tu hermana .
pedro y pablo no quieren nadar en el mar porque están ocupados .
pedro le dio cuatro flores rojas a la niña ayer .
elena quiere tocar la guitarra , pero juan quiere tocar el piano .
¿ quiere carlos cantar las canciones ?
¿ por qué quiere cantar él esa canción ?
estás escuchando cuatro canciones .
esos niños altos quieren comer ese queso esta tarde .
pedro perdió su billete y mi madre perdió su foto .
juan tiene tres manzanas y pablo tiene muchas naranjas .
pedro no te dio este mapa .
mi hermano no quiere comprar zapatos .
las cantantes que esperaron el autobús están cansadas .
¿ quiere ana ese queso ?
quieres cantar canciones bonitas .
hoy has abierto esta caja .
carmen está en el jardín bonito .
estoy estudiando español mientras juan está tocando el piano .
la foto que buscó juan es bonita .
esa profesora nunca ha escrito dos historias .
ana puede nadar en el río .
no hay estudiantes altos en el jardín .
¿ están los caballos en la cocina ?
el billete está sobre las mesas .
creo que pedro y elena quieren escribir esas historias la semana que viene .
juan ya ha leído esta historia interesante .
¿ cuándo van a hablar con un estudiante alto ?
tu hijo no puede hablar español .
ese niño puede cantar esa canción en la calle .
carmen y laura no le dieron un regalo a su amigo .
¿ ha vivido ana en la casa ?
no podemos ir al río porque estamos cansados .
somos más altos que nuestro padre .
¿ cuándo tiene que hablar mi abuela con su padre ?
este río es muy largo .
el problema es demasiado fácil .
mi vecina puede ayudar a su amigo .
a mis hermanos les gusta comprar carne .
¿ qué está esperando juan en la estación ?
ana puede hablar francés .
laura va a ver tres películas .
nuestros hermanos tienen que limpiar la casa .
¿ dónde juegan al fútbol ?
estos exámenes son tan fáciles como ese problema .
¿ qué quiere cocinar la profesora ?
¿ qué quiere escuchar ana ?
las profesoras que encontraron un paraguas son jóvenes .
también quieres ese abrigo caro .
creo que nuestras hermanas están tristes .
elena está comiendo unas manzanas mientras el camarero está bebiendo el agua .
pedro y juan trabajan en el hospital .
tenemos que comprar bicicletas en la tienda .
él no ha encontrado una bolsa .
esperaron el autobús ayer .
el médico que está esperando a su abuela es tu hermano .
la profesora también vende queso en el mercado .
carlos quiere comprar ese coche en la tienda .
¿ están pedro y pablo bebiendo ese café en el restaurante ahora ?
¿ por qué quiere ayudar él a su hijo ?
si hace sol esta tarde , elena comprará las camas .
mis vecinas le mandarán sus fotos bonitas a carmen la semana que viene .
la niña que bebe agua es tu vecina .
tus hermanas les quieren mandar tres libros a sus hermanos .
carmen quiere esta bicicleta .
el niño no está estudiando en la universidad en este momento .
¿ son esas tiendas más pequeñas que ese árbol ?
a carmen y elena no les gustan las flores .
hoy hemos abierto nuestras cartas .
a ana le gustan las películas .
carmen y elena estaban enfermas .
esta leche estará caliente .
¿ dónde está esperando tu abuela a su hijo ?
esas son mis fotos .
le has mandado tres fotos a tu amigo .
ese turista lleva su camisa .
mañana él tiene que comprar estos periódicos interesantes .
ana está escribiendo la historia mientras los niños están jugando al fútbol .
el estudiante que cerró esta puerta está cansado .
esos sombreros no son tan caros como esos zapatos .
pablo está comiendo carne mientras la cantante está buscando el billete .
esta bicicleta negra no era nueva .
esta mujer puede hablar francés .
¿ había muchas águilas en el árbol ?
ella lleva su abrigo blanco .
ese perro negro durmió en la habitación .
¿ quién puede ayudar a ana ?
carlos está esperando el autobús mientras pablo está cocinando ese arroz .
el médico va a nadar en el río .
nuestra abuela no le ha mandado dos fotos a pedro esta semana .
él no va al río todas las semanas .
la escritora no va a jugar al fútbol porque está cansada .
este turista también conoce a unos hombres .
laura encontró un paraguas hace dos días .
¿ dónde están las águilas ?
pablo ha vivido en este hotel .
las fotos que buscó la escritora son bonitas .
tu tío está tocando el piano mientras ana está hablando con su vecina .
si hace calor la semana que viene , carlos no va a cocinar esa carne .
¿ visitó el hombre el museo anoche ?
el café estará caliente .
tus hermanos le han dado un regalo a carlos .
él le dio dos fotos a la niña .
¿ quién puede nadar en el río ?
ana no puede hablar español .
¿ son las preguntas tan fáciles como esos problemas ?
esta cantante famosa tiene que estudiar en la escuela esta tarde .
la niña vende abrigos los sábados .
el gato está bebiendo esta agua fría .
la escritora que está bebiendo vino está cansada .
las camisas son tan caras como el abrigo .
esta tarde ella no tiene que comprar las flores en el mercado .
¿ es esa mi camisa ?
ayer carlos no compró esos regalos .
mi tío buscó su bolsa barata .
mis mapas estaban en la casa .
queremos arroz .
me gusta vender naranjas .
juan bebió esta leche , pero pedro bebió este café .
juan le dio un billete a su hijo la semana pasada .
¿ cuántos hermanos tiene pedro ?
la flor que compró carlos es bonita .
ese camarero habla español .
elena no lleva su abrigo .
carlos puede tocar el piano .
¿ vende él queso en la tienda todas las semanas ?
¿ qué quiere tu vecina ?
a mis hijos no les gusta el inglés .
esa bolsa está llena .
ese hotel era caro .
a elena le encanta comer pan en el restaurante .
¿ qué has perdido ?
había pan sobre las mesas .
este restaurante era grande .
hay un pájaro en los árboles .
tu hermano le va a mandar esta carta a su madre esta tarde .
¿ está este perro bebiendo esta agua fría ?
el estudiante que está jugando al fútbol es nuestro amigo .
¿ cuántas historias leyeron ?
mi libro interesante estaba en la habitación .
mi padre le ha mandado las cartas a pablo esta semana .
ese turista no quiere ver esa película el viernes .
hay unas cartas largas en las cajas .
he comido unas naranjas en el restaurante barato hoy .
elena quiere comprar un regalo en el mercado esta tarde .
¿ por qué quieren jugar carmen y carlos al fútbol ?
mi tío nunca vende flores .
esta leche está caliente .
la profesora no ha cerrado la caja esta semana .
¿ cuántas flores compró carlos ?
tu amigo tiene que estudiar en la universidad la semana que viene .
el perro negro no está debajo de esta cama .
era profesor .
el periódico que leyó mi vecina es interesante .
hay muchos niños altos en el hospital .
¿ está el libro sobre esta cama grande ?
mi caballo está en la playa .
¿ cuántos coches compró ella ?
al camarero le gustan las canciones .
no le quieres dar los regalos a tu vecina .
la profesora ha cerrado estas cajas .
el perro está bebiendo esta agua .
¿ quieren los estudiantes una bicicleta ?
laura esperó el tren , pero mi hijo esperó el autobús .
carlos y pedro no tienen que buscar su billete en el parque grande .
¿ dónde están mis caballos ?
a mi hermana le encanta vender queso .
pedro quiere tocar el piano , pero mis vecinas quieren tocar la guitarra .
estamos durmiendo en la habitación en este momento .
ella también trabaja en el mercado .
mi madre puede cantar unas canciones bonitas .
laura no puede cantar esta canción porque está ocupada .
creo que la caja es pequeña .
pedro está esperando a su padre en la estación .
tu hermano te quiere dar el billete .
¿ qué quiere laura ?
el tren que esperó esta mujer está lleno .
¿ dónde tienes que comprar tres huevos ?
¿ quién quiere beber té en el restaurante ?
laura está en el parque pequeño .
ana ha visto a juan en el puente esta semana .
ese buen estudiante va a ver unas películas .
carlos no quiere comer esa manzana porque está cansado .
el libro estaba debajo de la silla .
en este momento nuestra vecina está bebiendo buen vino .
a pablo no le gustan las canciones .
la niña que tiene una bicicleta es joven .
mi padre era un buen cantante .
hay un hospital delante del museo .
esos niños están en la casa .
pablo cerró estas puertas azules , pero mi hermana cerró esta ventana .
nuestro hermano está esperando a su tío mientras ana está nadando en el río .
a nuestro amigo le gusta comprar flores en la tienda .
mañana pablo tiene que esperar a su madre .
les encantan las películas .
no hay niñas altas en el parque bonito .
juan leyó una carta , pero carmen leyó este periódico .
laura quiere estos zapatos .
la escritora está esperando a su abuela mientras pedro está cantando esta canción bonita .
¿ fue laura a la playa ?
¿ cuándo tiene que hablar tu hermano con juan ?
el águila no está en este árbol pequeño .
ese caballo no durmió en el jardín .
ella no juega al fútbol los sábados .
el estudiante es bueno .
la profesora que está cocinando esta carne es tu hermana .
ana y carlos dicen que las mujeres tienen que ayudar a una mujer mañana .
tu hijo compró esas naranjas ayer .
laura está esperando el autobús mientras pedro está escuchando la canción .
laura quiere tocar la guitarra , pero carlos quiere tocar el piano .
las mujeres que están nadando en el mar son mis vecinas .
estos no son mis paraguas .
nos gusta esta naranja .
carmen es más alta que sus vecinas .
había una estación cerca de la playa .
los periódicos están sobre esta mesa .
mi abuela no es tan alta como su tío .
¿ son esas bicicletas rojas ?
el estudiante que está tocando la guitarra es alto .
¿ por qué quiere comprar pedro esa camisa ?
¿ van al mar ?
¿ estaba tu hija en el aula ?
el gato que buscaron es grande .
tu tío no puede jugar al fútbol porque está enfermo .
él lleva sus zapatos nuevos .
mi tío está nadando en el río en este momento .
esta cantante no quiere beber zumo de naranja porque está ocupada .
queremos cantar esta canción en la calle .
me gustan las manzanas .
esa agua está fría .
la profesora está escribiendo la carta interesante .
a carmen le gusta comer pescado .
la cantante que está cantando dos canciones está triste .
esos hombres viejos quieren ayudar a su abuela .
¿ por qué quiere escuchar mi madre una historia ?
carmen no quiere tocar la guitarra en la calle larga .
nuestros amigos no compran leche todos los días .
mis hermanas no estaban enfermas .
mi hermano menor no quiere hablar con su hija porque está ocupado .
¿ había muchos museos cerca del puente ?
la biblioteca está cerca de estas calles .
también queremos carne .
¿ es ese caballo negro ?
estas profesoras están limpiando la casa bonita mientras carmen está cantando buenas canciones .
¿ hay una carta sobre la silla pequeña ?
tu hermana está estudiando en la biblioteca .
había museos al lado del restaurante .
las casas que limpió ella son caras .
a nuestro amigo le gusta comer sopa .
nuestra hija era alta .
la tienda abre a las ocho .
elena bebió esta leche y ana bebió el té caliente .
no hay pájaros en el parque .
mi madre va a escribir la historia interesante .
laura está esperando el tren mientras estoy cantando cuatro canciones .
pablo y carlos no durmieron en la habitación anoche .
carmen y elena quieren este café caliente .
carmen quiere estudiar español y mi vecina quiere estudiar inglés .
creo que este hotel es muy nuevo .
ana ayudó a su hermano .
carmen va a cocinar ese pescado .
este teléfono es más barato que esta bolsa .
a la profesora le encanta este libro .
¿ hay muchas casas cerca de los museos ?
no quiero escuchar canciones porque estoy cansado .
el camarero que visitó el pueblo es nuestro amigo .
mi abuela no está comiendo este pescado .
mi abuela está contenta .
voy a escribir cartas el viernes .
ella quiere el queso .
¿ tiene pedro que abrir estas ventanas verdes la semana que viene ?
laura me ha dado un regalo .
¿ está ese zumo de naranja frío ?
soy más alto que ese estudiante .
pablo está hablando con unas mujeres viejas .
hay tres niñas en la casa .
ese restaurante está cerrado .
las cantantes que cerraron estas ventanas están cansadas .
ana está comiendo el pan .
carmen no quiere leer estas historias interesantes porque está cansada .
pedro quiere cocinar esta sopa caliente y mi madre quiere cocinar el pescado .
¿ tiene pablo que cerrar la ventana roja ?
¿ está la biblioteca abierta ?
estas profesoras ya han perdido la bolsa en la calle .
mi bicicleta es roja .
¿ qué tiene tu tío ?
a nuestro tío le gusta el inglés .
los domingos ana come queso .
mis hijas dicen que nuestra hija es muy alta .
el restaurante abre a las dos los sábados .
juan quiere vender esta bicicleta .
a mi padre le gusta vender flores en la tienda .
a nuestro hijo le gusta comprar huevos .
ella no cerró la caja pequeña ayer .
hay tres águilas pequeñas en el parque .
los árboles no están al lado de este parque bonito .
¿ hay un teléfono en la cocina ?
¿ por qué tiene que hablar ese camarero con laura ?
tu padre no me va a mandar la carta interesante esta tarde .
creo que tu abrigo blanco era barato .
las águilas son pequeñas .
mañana laura no va a nadar en el río .
juan y pablo le tienen que dar esta foto a su abuela .
laura limpió esta aula y pedro limpió esta habitación .
laura también conoce la ciudad .
el jardín no es muy bonito .
a esos médicos les gusta la flor .
el periódico que leyeron las escritoras es interesante .
este es el mercado grande .
¿ has visto dos caballos negros ?
mi vestido es bonito .
en este momento esta escritora está esperando a sus amigos .
si hace calor mañana , van a jugar al fútbol .
tu tío también conoce esta ciudad .
carmen quiere tocar el piano y pablo quiere tocar la guitarra .
si hace sol esta tarde , vas a estudiar inglés .
laura está escribiendo esa carta .
ana no esperó a su amigo ayer .
él nunca ha visto a elena en la playa .
nuestra casa estaba delante de la biblioteca .
¿ había un coche delante del parque ?
laura no va a hablar con estos camareros porque está enferma .
mi abuela era una gran médica .
¿ leyó pablo un periódico interesante ?
ella le quiere dar su paraguas caro a juan .
tu hija le quiere mandar tres cartas interesantes a su padre .
juan esperó el autobús y mis hijos esperaron el tren .
le tengo que dar estas flores verdes a carlos el viernes .
hay unas niñas en el mercado pequeño .
los estudiantes que están buscando la bolsa son tus hermanos .
hay unos árboles pequeños detrás del parque .
la camisa que compró tu vecina es roja .
quieren leer unos periódicos interesantes .
los exámenes son más fáciles que los problemas .
¿ quién tiene que hablar con los estudiantes altos ?
¿ encontró ella un billete ?
había un niño en la cocina .
hay sopa sobre la mesa grande .
laura está cocinando el arroz mientras estás limpiando las casas .
quieres visitar los museos mañana .
esta película es larga .
a nuestra abuela le gusta la ciudad .
este perro está comiendo esa carne .
pedro quiere el arroz y tus hermanos quieren el queso .
el examen era difícil .
¿ quién limpió la cocina el lunes ?
¿ leyó él esta carta larga ?
la escritora tiene que estudiar en la universidad .
los hombres no están comiendo ese queso .
¿ está la escritora comiendo esta naranja ?
tu abuela no le mandó una foto a la profesora .
pablo puede cocinar esta carne .
los niños le mandaron su libro a carlos .
en este momento ella está cantando tres buenas canciones en el parque .
las cantantes no escribieron su carta porque estaban enfermas .
los pájaros están en este jardín .
laura compró unas flores bonitas la semana pasada .
pablo está cantando las canciones bonitas mientras carlos está cantando esa buena canción .
¿ dónde viste a juan ?
esta es tu bicicleta vieja .
¿ es ese tu coche blanco ?
esos turistas jóvenes vieron una película .
¿ a mi amigo le gusta el francés ?
¿ quién ha abierto esta caja ?
a ella le encanta leer libros .
pedro y juan no han vivido en un hotel esta semana .
¿ es esta mi hermana ?
mi madre durmió en la habitación .
están tocando el piano mientras carlos está esperando a su hija .
las cantantes que viven en este hotel son nuestras hermanas .
¿ dónde está estudiando pablo francés ?
la cantante que vende flores es mi hermana .
carmen perdió la foto bonita , pero pedro perdió sus bolsas .
