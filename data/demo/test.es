la estación está cerca de la playa .
¿ vende mi hermano sombreros baratos ?
los turistas quieren ese pan y carlos quiere esa sopa .
mi abuela conoce una ciudad .
esos niños les darán sus mapas a sus vecinas mañana .
pedro quiere leer este periódico en el jardín el viernes .
tu camisa es negra .
las películas que vio mi hermano son largas .
¿ quiere pedro este zumo de naranja frío ?
esta bolsa está llena .
ella no puede encontrar un billete porque está triste .
¿ qué vende mi tío todas las mañanas ?
a mis hermanos les encantan los caballos .
el turista que leyó unos libros interesantes es joven .
elena está en el mercado .
los sombreros son más baratos que este abrigo .
esas mujeres quieren ser médicas .
estos caballos son muy grandes .
¿ esperaste el tren ?
mi hijo dice que la escritora conoce a esta mujer alta .
ella comprará estos zapatos la semana que viene .
carlos ha vivido en la ciudad .
hay hoteles al lado del parque .
estoy cansado .
¿ está esta profesora cantando estas canciones bonitas ?
ella quiere leer historias largas en el parque .
el turista que estudió inglés es nuestro tío .
nunca comes pescado en la cocina .
¿ es el caballo negro ?
a mi abuela le gusta vender naranjas .
nuestra hermana les dio el regalo a sus hermanos .
¿ trabajan estos camareros en un museo ?
¿ comió ese perro esa carne ?
¿ tiene carlos muchos paraguas ?
la playa es bonita .
juan dice que la bolsa es cara .
¿ a ella le gusta visitar este museo ?
a mi hermana le encanta esta flor .
¿ estaba mi amigo en la playa bonita ?
el gato está comiendo pescado ahora .
ahora tu hija está estudiando en la universidad .
¿ por qué estás esperando a tus hijas altas ?
los árboles están detrás de este museo .
juan está comiendo una manzana mientras carlos está escuchando dos canciones bonitas .
estos médicos leyeron el periódico y juan leyó esta historia .
si llueve mañana , esa mujer va a escribir sus cartas largas .
mi madre no puede hablar español porque está enferma .
ya hemos vendido estos coches caros .
mi abuela no leyó cuatro libros .
el zumo de naranja está frío .
carlos escuchó esa canción en la habitación .
a elena y carlos les gusta el café .
te gusta comer arroz .
podemos cerrar esta puerta roja .
tu hermana tiene diez años .
trabajaremos en estos museos .
esas cantantes conocen a unas cantantes .
¿ a nuestros amigos les gustan esas manzanas ?
mi perro comió el pescado .
¿ hay muchas casas cerca del río ?
a juan y pablo no les gusta visitar a su padre alto .
pablo vende sombreros rojos .
elena bebe café , pero ana bebe vino .
conocen a carmen .
laura bebió agua , pero el perro bebió este mar .
laura era la profesora más joven del pueblo .
a mi hijo le gustan las flores .
pedro y juan no le tienen que mandar la carta a juan .
mi padre tiene que cerrar esta caja .
la niña que estudia francés es mi hermana .
mi hijo limpió la cocina .
podemos ayudar a nuestra hija .
ese café estaba caliente .
¿ dónde cocina laura arroz ?
¿ cuántos años tiene mi hija ?
si hace sol la semana que viene , ana ayudará a unas cantantes .
tus bolsas son nuevas .
si hace frío la semana que viene , ana no visitará el pueblo .
mis vecinas eran grandes enfermeras .
el estudiante está hablando con carmen mientras elena está buscando a los caballos .
estos vestidos estarán sucios la semana que viene .
tus hermanos están estudiando en la universidad .
tu hija es escritora .
todas las mañanas carmen lee historias interesantes .
el niño que está leyendo esos buenos libros es joven .
si llueve mañana , los médicos comprarán regalos .
vamos a vender la bicicleta blanca esta tarde .
¿ conocen tus hermanas a tres mujeres ?
laura no quiere vivir en un pueblo .
la escritora te ha dado su paraguas .
también tenemos tres coches .
nuestra casa es muy bonita .
mis hermanos no vieron esta película porque estaban tristes .
mi amigo estudió francés la semana pasada .
elena lleva una camisa y juan lleva estos zapatos .
normalmente estudiamos inglés en la universidad .
no hay niños altos en las calles .
¿ quién quiere hablar con ana en el parque mañana ?
¿ dónde está él ?
el buen médico nos ha dado el mapa esta semana .
si hace frío mañana , vas a comprar carne .
pedro está esperando el autobús mientras mi hermana está bebiendo café caliente .
¿ quién escuchó historias en la habitación hace dos días ?
ayudaremos a nuestra vecina .
¿ dónde está ese niño buscando el paraguas ?
a mi madre le encanta esa película .
esa mujer me mandará la carta .
no hay casas al lado de la calle larga .
¿ tiene elena muchos paraguas ?
hay dos coches delante del parque .
¿ a la profesora le gusta el inglés ?
la buena cantante ha limpiado la ventana azul .
a ana le gusta tocar las guitarras .
mi amigo dice que la sopa está caliente .
ella no puede tocar la guitarra porque está cansada .
laura y carlos no tienen que esperar a sus vecinas altas .
¿ había un hospital al lado de la calle ?
le dieron la flor a su madre .
mi hermano lleva un sombrero y pedro lleva estos zapatos baratos .
vendes naranjas todas las semanas .
¿ trabajará este camarero en la escuela ?
conocen a juan .
¿ están mis hijas escribiendo historias ?
el médico que lleva este abrigo blanco es tu padre .
las profesoras quieren vender su silla .
¿ es esa niña más alta que esta profesora ?
esa leche no está caliente .
pablo no esperó a sus hijas altas porque estaba cansado .
hay unos mercados cerca de la escuela .
mi tío le mandó el regalo a esta niña alta el mes pasado .
¿ está ella buscando sus teléfonos ?
estas ventanas están cerradas .
esa profesora vende queso todas las semanas .
¿ son esos tus caballos blancos ?
este era el jardín más pequeño de la ciudad .
estábamos contentos el año pasado .
mi hija le tiene que mandar su buen libro a elena .
ana no quiere ir al mar el viernes .
¿ quién quiere tocar la guitarra ?
¿ cuándo buscó él la bolsa ?
mi padre alto también quiere dos teléfonos .
pablo también quiere manzanas .
la escritora lleva esos zapatos .
ella escuchó esas historias .
mis amigos no le quieren dar sus mapas a su padre la semana que viene .
si llueve la semana que viene , tu hermano ayudará a pablo .
¿ dónde tienes que buscar al caballo ?
tu hija alta no leyó cuatro libros porque estaba ocupada .
carmen ya ha cerrado estas cajas pequeñas .
¿ por qué está la niña estudiando en la universidad ?
esos restaurantes son muy baratos .
la profesora durmió en la habitación .
¿ qué comió este gato hace dos días ?
carmen está nadando en el río mientras la mujer está limpiando sus casas .
esta cantante era famosa .
pablo perdió su paraguas y ese estudiante perdió sus billetes .
ese gato bebió el río largo .
mis vecinas le mandarán sus fotos bonitas a pedro .
¿ a nuestra abuela le gusta la ciudad ?
no le diste cuatro paraguas a carlos .
a la mujer le gusta esta canción .
no había regalos en los coches verdes .
nuestro tío te ha mandado la foto .
esta es la tienda más grande de la ciudad .
nuestro hijo alto no está buscando su billete .
elena quiere leer el periódico , pero laura quiere leer tres historias .
pablo dice que esta taza estará rota esta tarde .
pueden cerrar la ventana .
¿ quién visitó a su hermano mayor ?
bebí la leche fría en la cocina .
las ventanas no son verdes .
el niño estaba detrás de estos coches .
el médico es más joven que ese hombre .
ella no limpió la casa porque estaba ocupada .
¿ vive ella en la calle larga ?
el turista que vende queso es mi hermano .
la niña que quiere unas naranjas está cansada .
la carta está en las cajas .
nuestra hija va a escribir cartas interesantes mañana .
el lunes juan vio a pedro .
ella tiene que esperar el autobús la semana que viene .
el médico quiere un perro blanco .
ana ha abierto esta carta .
¿ es esa pregunta más difícil que estos problemas fáciles ?
el camarero que está escribiendo la historia es alto .
todos los días pedro no come carne en la cocina .
ella visitará a su abuela .
nos gusta beber café en la cocina .
a ana le gusta comprar flores rojas en las tiendas .
mi padre no quiere escuchar esa canción porque está enfermo .
laura también conoce el pueblo .
mi abuela siempre nada en el mar .
ana es estudiante .
mi amigo no limpió esta mesa grande porque estaba enfermo .
nuestro padre tiene cincuenta años .
juan tiene que buscar la bolsa en la casa .
si llueve el viernes , vamos a escribir esta historia .
los niños que están jugando al fútbol son famosos .
el coche está delante de los hoteles .
mis hermanos le darán tres fotos a su padre .
¿ comen los hombres pan ?
nuestros hijos no le mandaron estos libros a su abuela .
nuestras hermanas le han mandado la carta larga a su padre .
ella quiere ayudar a cuatro estudiantes el viernes .
¿ quieres ser camarero ?
el café que bebió laura está caliente .
esta era la casa más cara del pueblo .
pablo puede ir a la playa .
mi madre te mandará cuatro regalos la semana que viene .
pablo y carmen tienen que comprar el café .
tus hijos tienen que estudiar en la biblioteca .
¿ quieres escuchar esa historia larga la semana que viene ?
mi tío alto escribió cartas .
ana quiere hablar con carmen .
a tus hermanas no les gusta el perro .
ella ayudará a sus buenos amigos .
si hace sol la semana que viene , pedro va a comprar este pan .
ana está bebiendo té caliente mientras estamos comiendo la manzana .
carlos y juan nunca han visto un pájaro .
a mis hijos les gustan las manzanas .
las mujeres están jugando al fútbol .
este examen es muy fácil .
¿ quién puede hablar francés ?
laura está cocinando este arroz .
hace dos días encontraron sus mapas .
¿ vas a vender esta bicicleta mañana ?
carmen lleva ese sombrero caro .
ahora el caballo está bebiendo ese mar .
la escritora que vende flores azules es nuestra hermana .
los gatos bebieron ese río y elena bebió el mar frío .
tu amigo no ha leído esta carta .
estas películas no son muy interesantes .
carlos le dará un mapa a la niña alta .
¿ tienes que ayudar a esta buena profesora la semana que viene ?
mis hermanos les darán estas llaves a sus hermanos mañana .
pablo te va a mandar estas cartas .
¿ dónde tiene mi hija que comprar esa leche ?
este era el hotel más pequeño de la ciudad .
¿ vio carlos a dos mujeres ?
el turista alto trabajará en el mercado pequeño .
el turista que fue a la ciudad está enfermo .
a él le encanta la flor .
mi coche no es rojo .
esa cantante no comprará la bolsa .
los gatos estaban en las calles .
la cocina que limpió pablo está sucia .
mañana tus vecinas quieren escuchar unas historias .
laura tiene muchos perros y pedro tiene tres caballos negros .
el buen libro no estaba en la casa .
esta es la universidad .
ese gato pequeño comió carne en la cocina .
hay un paraguas en las casas .
el río es largo .
no hay casas cerca de la escuela .
elena está leyendo una carta interesante en el jardín .
este caballo es pequeño .
perdí el paraguas caro y pablo perdió el billete .
este es nuestro coche barato .
¿ era este examen fácil ?
¿ quién tiene que esperar el autobús en las calles ?
mis amigos van a comprar una flor mañana .
el examen es más difícil que ese problema .
la flor que compró mi hijo es roja .
pedro es tan alto como ese camarero .
quiero beber ese zumo de naranja y pablo quiere beber vino .
¿ está mi madre leyendo una historia ?
los turistas que están estudiando inglés son famosos .
el turista que perdió su foto es tu tío .
todas las semanas la niña va a la estación .
¿ cuándo tocaron los pianos ?
juan y carmen tienen que estudiar francés en la escuela .
¿ abrió él esta caja ?
¿ estarán estos vestidos limpios ?
mis hijos también tienen muchos zapatos .
¿ dónde buscaron estas niñas a sus gatos ?
creo que la semana que viene estos estudiantes quieren ver unas buenas películas .
el perro está en la universidad .
¿ estará tu madre triste el viernes ?
la niña encontró una llave hace dos días .
las películas que vio juan son largas .
estás cantando unas canciones bonitas .
ella quiere nadar en el agua fría esta tarde .
pedro jugó al fútbol .
el gato grande no comió carne .
laura también quiere ese regalo .
nuestros hijos no quieren ayudar a su padre .
tu hermano tiene que esperar a su madre alta en la calle .
¿ dónde perdiste tus teléfonos ?
ana estará contenta esta tarde .
¿ hay muchos estudiantes en la tienda ?
había arroz sobre la mesa .
¿ cuándo cerró él estas ventanas ?
¿ es el gato más pequeño que el perro ?
nos gustan los problemas .
tu madre quiere escribir esas historias interesantes .
él no perdió su bolsa porque estaba cansado .
mi padre le va a dar sus paraguas a esa niña la semana que viene .
pedro no abrió estas cartas porque estaba triste .
ella tiene que estudiar inglés esta tarde .
ella no estaba en la biblioteca .
¿ qué está tu hijo limpiando en este momento ?
mi abuela no quiere escribir la historia porque está cansada .
a tu amigo le encanta el agua .
carmen quiere vender esta casa , pero quieres vender el coche .
el coche es muy nuevo .
¿ por qué cerraron juan y pedro las cajas ?
¿ dónde están mis gatos ?
hay tres tazas sobre la silla .
el turista que vive en las casas es tu hermano .
los gatos están en la estación .
esta tarde vamos a comprar unos periódicos interesantes en la tienda .
estas escritoras jóvenes no han abierto las ventanas esta semana .
nuestros amigos no quieren ser médicos .
la historia que escuchó tu hermana es interesante .
tus vecinas tienen tres bicicletas .
esta niña le tiene que dar sus llaves a su vecina esta tarde .
esa camisa era azul .
carlos encontró los paraguas .
quieren nadar en el mar .
¿ qué tienen estas cantantes ?
pablo está cantando esta canción mientras tu hija está buscando los teléfonos caros .
si llueve el viernes , el estudiante joven va a comprar el agua .
hay unas tazas sobre las camas .
si hace frío esta tarde , el hombre joven no comprará su vestido .
¿ bebieron estos gatos un río frío ?
¿ ve nuestra abuela películas interesantes ?
esta pregunta es demasiado difícil .
¿ has perdido tus fotos ?
el regalo está en la caja .
ese gato está en la escuela .
¿ cuándo vieron carlos y elena la película ?
esta carta es más interesante que el periódico .
laura estaba en el hospital .
carmen bebió este mar , pero los caballos bebieron un río .
¿ quién ha leído historias ?
¿ cuántos paraguas tienen nuestros amigos ?
ella jugó al fútbol el año pasado .
pedro y ana tienen un problema .
¿ es esa historia demasiado larga ?
él también quiere café .
esta semana esa cantante no ha visto dos águilas .
elena y ana también quieren tres regalos .
esos hoteles son baratos .
la bolsa estará llena la semana que viene .
el paraguas que encontró ella es nuevo .
pablo esperó el tren y el camarero esperó el autobús .
mi padre dice que esa taza estaba llena .
¿ está carlos esperando a su hijo ?
¿ hablaron con sus hijos ?
el turista que está leyendo cuatro periódicos es joven .
carmen juega al fútbol .
carlos y elena estarán contentos el viernes .
¿ están carlos y pablo esperando a su madre ?
la mujer puede dormir en la habitación .
a juan y laura les encantan esas canciones .
la ciudad era famosa .
estos hombres quieren zumo de naranja frío .
laura no buscó su teléfono porque estaba ocupada .
laura está limpiando estas ventanas .
¿ está laura en la playa ?
este es nuestro paraguas .
carlos y pedro nunca han escrito las cartas .
laura es más joven que sus amigos .
el turista nos mandará la carta el viernes .
nuestro hijo nunca ha perdido el billete .
¿ comiste dos manzanas ayer ?
queremos tres paraguas caros , pero juan quiere tres coches .
mañana mis vecinas quieren ayudar a pablo .
¿ es el estudiante más joven que su amigo ?
¿ dónde vende ese hombre queso ?
¿ tiene tu tío que comprar esa flor ?
¿ estará él cansado ?
¿ tiene la profesora cuatro buenos libros ?
ana está hablando con su amigo mientras nuestra vecina está buscando la bolsa barata .
me gustan las películas .
¿ dónde está esta mujer ?
el niño puede cantar canciones .
ese hotel no era nuevo .
¿ está pablo bebiendo esta agua ?
pablo nunca va al jardín .
esta biblioteca estará cerrada el viernes .
¿ ha escrito pedro esta historia larga hoy ?
ella quiere trabajar en el mercado .
el año pasado mi amigo vio a su abuela alta .
ella tiene que buscar a los caballos pequeños .
¿ cuántos mapas tienen estas escritoras ?
¿ era el problema difícil ?
laura cantó unas buenas canciones y juan cantó una canción bonita .
mi hermana mayor me tiene que dar las flores bonitas la semana que viene .
tengo que buscar el teléfono esta tarde .
carlos vendió esta casa vieja .
¿ cuándo jugó ana al fútbol ?
él dice que ese jardín es muy bonito .
¿ había un buen libro en las bolsas ?
a nuestro padre le encanta el francés .
si hace calor mañana , elena vivirá en un hotel .
carlos encontró una foto bonita y ella encontró un teléfono .
nuestro gato no comió esa carne .
¿ tiene pablo una hermana ?
esa camisa blanca está sucia .
pedro te ha mandado tres libros .
el turista que ve una película está cansado .
el gato no es blanco .
el perro está debajo de esta mesa .
si llueve mañana , laura no va a ver tres películas .
mis vecinas son tan buenas como ese camarero .
esa mujer no trabaja en estos mercados .
había un hospital cerca del puente .
el té está demasiado caliente .
a estos camareros les gusta este perro .
¿ dónde tocan mis hermanas los pianos ?
le van a mandar un regalo a su tío .
carmen no abrió esta puerta porque estaba cansada .
carmen no está hablando con su hermana .
tu hijo también conoce a carlos .
nuestro hermano lleva ese abrigo .
ella abrió estas puertas verdes .
las puertas que cerró ella están abiertas .
a mi abuela le gusta ir al museo .
el niño alto puede cerrar las ventanas .
a pedro y ana les gusta vender flores .
la canción que cantaron mis vecinas es bonita .
¿ dónde tiene elena que comprar café ?
a nuestra madre le gusta esa historia .
a mi madre le gustan las canciones .
nuestra vecina te mandará cuatro cartas .
hay sopa sobre la mesa .
nuestras hijas tienen que esperar a su abuela .
¿ quiere ella estudiar francés ?
¿ cuándo comieron nuestros gatos esta carne ?
¿ quiere tu hija leer cartas ?
la camisa no es negra .
el libro no está debajo de las camas .
ella tiene que esperar el autobús .
tus hermanas están contentas .
hay tres estudiantes en la playa .
dices que la taza estará sucia mañana .
carlos y pablo cerraron estas ventanas hace dos días .
esos médicos nadaron en el agua .
la cantante es muy famosa .
el turista que quiere un gato negro está cansado .
a mis hermanos les gusta este perro .
juan está limpiando la casa bonita mientras pablo está hablando con ana .
ana y pedro están bebiendo esta agua mientras carlos está esperando a su madre .
la canción que cantaron esos médicos es buena .
estos no son mis coches .
¿ estaba ella en el río ?
a tus hijas les gusta el inglés .
el niño que tiene muchos hermanos es famoso .
el turista que vendió esta casa es alto .
¿ hay muchos estudiantes en la habitación ?
la película que vio carlos es buena .
la estación está delante de la biblioteca .
¿ están los gatos bebiendo ese río en el río en este momento ?
esos son los museos .
ella escuchó cuatro canciones bonitas en la habitación el mes pasado .
la niña que vio a una niña es tu hermana .
ese río no está muy frío .
ana está buscando la llave mientras pablo está bebiendo buen vino .
a mi hija le gustan las películas .
el lunes él vendió estas mesas .
el gato estaba en la playa bonita .
laura y carlos trabajan en esta tienda pequeña .
si hace calor el viernes , juan no va a ver esta película .
¿ son los exámenes más difíciles que la pregunta ?
juan también quiere café .
tienes que esperar a tu vecina .
mi madre alta le va a mandar las cartas a su hijo .
él es más alto que estos turistas .
pedro durmió en la habitación .
el paraguas que perdió la profesora es barato .
a tu abuela le gusta el té .
mi padre está buscando a los gatos en este momento .
a él le gusta nadar en el río frío .
juan les ha mandado su carta interesante a sus hijos .
le quieres dar las fotos a tu madre .
la cantante es tan buena como tu vecina .
este coche es demasiado barato .
¿ llevan elena y carmen ese sombrero ?
¿ hay muchos árboles al lado del río ?
eres enfermero .
elena y carmen le han dado el mapa a esa niña .
tu hermana no vio un águila grande porque estaba ocupada .
han perdido los paraguas esta semana .
¿ dónde compraste ese teléfono ?
a ana no le gustan las películas .
la profesora no vende queso los sábados .
pablo no visitó a su vecina porque estaba cansado .
el autobús que esperó mi padre está lleno .
¿ habla la niña español ?
¿ a nuestra vecina le gusta ver películas interesantes ?
el agua que compró tu madre está fría .
ese examen es demasiado fácil .
esa taza estará llena mañana .
hay mapas en la bolsa .
pedro ya ha comido unas naranjas en la cocina .
esta pregunta es más difícil que los exámenes .
¿ cuándo tienen que abrir las ventanas verdes ?
¿ son estos coches caros ?
la niña abrió la ventana hace dos días .
¿ había muchas águilas en el mar ?
¿ cuándo nadaron en el agua ?
estos hoteles son muy buenos .
quieren ver dos películas .
el niño quiere ser un gran escritor .
si llueve mañana , esta cantante ayudará a pedro .
no había pájaros pequeños en el jardín .
a mi hermano no le gustan los huevos .
pablo está durmiendo en el hotel .
esta profesora lee historias en el jardín .
el niño estudia español .
¿ dónde está ese gato ?
este estudiante no está enfermo .
¿ tiene pablo dos huevos ?
el hombre quiere beber este café .
¿ dónde escuchó él esa buena canción ?
mis hermanas son más altas que la cantante joven .
tu gato está en el río .
¿ dónde está mi amigo escuchando esta historia ?
carlos quiere esa leche fría , pero juan quiere esa carne .
laura bebió café .
pedro puede dormir en el hotel .
¿ quién está esperando a su madre alta ?
llevas estos zapatos y pablo lleva un vestido .
creo que el vino era bueno .
mi vecina le mandará cuatro cartas interesantes a la profesora esta tarde .
mi vecina no les mandó tres regalos a los niños el mes pasado .
¿ puede nuestro amigo ayudar a estas cantantes jóvenes ?
juan lee libros interesantes y esa escritora lee historias .
ana le quiere mandar una foto a su padre .
carmen quiere comprar ese regalo .
¿ vio mi amigo a carmen ?
laura no perdió el teléfono porque estaba cansada .
¿ bebieron los gatos ese mar frío en el jardín ?
no nos gustan los gatos .
la caja estaba llena ayer .
si llueve la semana que viene , la cantante va a ver una película interesante .
son tan altos como esa escritora .
¿ va esa cantante a comprar esa flor ?
¿ visitó ese estudiante la ciudad ?
mi tío me tiene que mandar tres flores rojas mañana .
juan no quiere leer periódicos interesantes porque está enfermo .
esta profesora joven vio a elena .
los mercados cierran a las cuatro .
la película que vio mi hija es buena .
pablo está comiendo estas naranjas mientras pedro y pablo están buscando a los perros blancos .
la caja está llena .
carlos vende flores y carmen vende sombreros .
en este momento juan está comiendo carne .
nuestra vecina alta bebe vino en la cocina los sábados .
tu abuela es enfermera .
¿ están mis hermanas estudiando en la universidad ?
creo que esta águila es grande .
nuestra hermana quiere ver unas películas .
hay cuatro árboles pequeños detrás de la estación .
mi abuela no esperó el autobús porque estaba cansada .
juan compró este paraguas .
la escritora quiere nadar en el río mañana .
tus gatos están en el hotel .
mi vecina estará ocupada esta tarde .
carmen y pedro eran altos .
el río no está muy frío .
¿ por qué tiene pedro que abrir esta caja ?
el árbol está detrás de los hoteles .
este puente es demasiado viejo .
estos niños están cocinando la carne mientras laura está esperando el tren .
esa mujer dice que la foto es muy bonita .
los niños normalmente van a los restaurantes caros .
el periódico que compró este turista es interesante .
los turistas que compraron este té caliente son tus amigos .
¿ dónde está elena esperando a su hermana mayor ?
ella ve películas todas las mañanas .
no quieren vivir en este hotel porque están enfermos .
laura quiere vender esta casa , pero estas cantantes quieren vender su coche .
mi hermana normalmente visita a sus hijos .
el turista que conoce un pueblo está enfermo .
juan va a vender su mesa .
¿ por qué quiere él comer el queso ?
él no tiene que limpiar la cocina .
estamos cocinando ese arroz .
el gato estaba en el mar .
mi hija puede tocar el piano .
la niña dice que estos museos eran interesantes .
hay un teléfono nuevo en la cocina .
vendo zapatos en la tienda todos los días .
nuestro padre dice que la mujer está esperando el tren .
él está enfermo .
¿ a tu madre le gusta ir al museo ?
los niños que ayudaron a las buenas profesoras están cansados .
él quiere esta agua fría .
laura está buscando sus teléfonos baratos mientras los niños están cantando estas canciones .
no hay águilas en el mar .
el lunes él abrió estas cartas .
elena tiene muchos paraguas y pablo tiene muchas bolsas .
mi abuela dice que el mar está frío .
los camareros altos no le mandaron su foto bonita a su abuela .
pablo vende naranjas en las calles .
laura vive en el pueblo grande .
las escritoras perdieron la llave .
el hotel es tan grande como esta mesa .
hay un pájaro en la playa .
son tan jóvenes como su amigo .
voy a ver tres grandes películas el viernes .
laura tiene que esperar el autobús .
¿ cuándo durmió la escritora en el hotel ?
ese médico no comprará dos paraguas esta tarde .
carlos nos mandó cuatro cartas .
la bolsa está llena .
ella dice que esas bicicletas son azules .
el turista que escuchó una historia es famoso .
hay un hotel caro cerca de los puentes famosos .
esos restaurantes son caros .
¿ vivirá mi abuela en una ciudad ?
carmen está comiendo la naranja mientras juan está escuchando historias .
creo que puedes cantar esta buena canción en el parque .
¿ es mi padre profesor ?
¿ dónde tienen elena y juan que esperar a sus hijas ?
tu hermana menor estudió en la biblioteca el año pasado .
¿ tiene carlos que abrir estas cajas ?
si llueve esta tarde , estas profesoras no comprarán las camas .
ese restaurante es demasiado caro .
estos no son mis sombreros .
hay una carta debajo de las sillas .
hay unos billetes sobre la silla .
carlos te mandará tres libros .
estos niños también tienen muchos libros .
me gustan las preguntas .
¿ jugó ella al fútbol la semana pasada ?
pedro no encontró su paraguas porque estaba enfermo .
has visitado el museo .
hay un libro interesante sobre la silla .
¿ quién puede ir a la casa ?
las camisas son negras .
la bolsa estará vacía el viernes .
estás escuchando unas historias en la habitación .
ese camarero tiene que ayudar a este niño .
tu padre dice que esos restaurantes estarán cerrados esta tarde .
esa mujer trabajó en una biblioteca .
la bolsa que buscaron es barata .
ese periódico es más interesante que estas historias .
este perro no está en la casa cara .
el abrigo no está sucio .
nuestra hermana les mandará su carta larga a sus hermanas .
las cantantes están cantando la buena canción mientras pedro está nadando en el mar .
la mujer va a escribir tres historias el viernes .
pedro cantó las canciones bonitas y elena cantó esta canción .
vieron esta águila pequeña el mes pasado .
a mis amigos les gusta nadar en el agua .
esta flor es bonita .
pedro dice que pedro tiene que vender sus bicicletas .
ahora mi tío está cantando esa canción en las calles .
quieren pan .
quieren pescado .
juan le va a mandar tres flores a este estudiante .
¿ quiere este turista hablar con su padre la semana que viene ?
esa taza estaba llena .
los paraguas que encontró la cantante están rotos .
el caballo que buscaron es grande .
has visto a tu madre en los puentes .
¿ quiere laura comprar una bolsa nueva en las tiendas ?
le voy a mandar tres cartas a mi vecina .
ese perro blanco está bebiendo ese mar .
hay muchas cartas en la cocina .
el niño no puede nadar en el mar .
elena buscó su paraguas , pero carmen buscó a su caballo .
las niñas que viven en el hotel son famosas .
ella jugó al fútbol .
ana come sopa todas las semanas .
laura quiere comprar cuatro bicicletas y ella quiere comprar esta bicicleta .
¿ tienes un gato blanco ?
tu tío estará cansado .
voy a vender mis bicicletas .
no has abierto esta ventana verde .
pablo ya ha perdido su paraguas .
juan quiere cocinar el pescado .
el viernes mi hermano va a escribir esa carta .
tu hija vive en un hotel .
a carlos le encanta el río .
nuestras hijas están estudiando español ahora .
mis teléfonos son más baratos que esas bolsas .
juan me quiere dar un mapa la semana que viene .
la cantante va a vender esta casa el viernes .
laura tiene que cerrar esta caja esta tarde .
estamos escuchando esa historia .
laura está esperando a su amigo mientras ella está estudiando español .
esa profesora le ha mandado sus fotos a su vecina .
mi hermano no quiere la leche fría .
tu tío no compró el zumo de naranja .
hoy elena ha perdido la bolsa en el parque .
a laura le encanta el caballo .
este hombre no nos tiene que mandar la carta .
¿ por qué quieren vivir en una casa bonita ?
carmen no nos tiene que mandar esta carta .
estoy cantando cuatro canciones en este momento .
¿ quién está hablando con esos turistas ?
pablo está escribiendo unas historias mientras tu hermano está buscando las fotos .
nuestra hermana mayor vende naranjas .
ayer ana estudió inglés .
elena buscó a su perro y juan buscó a los perros .
esta mujer no cerró la ventana porque estaba ocupada .
ana quiere el arroz y ella quiere el agua .
le vas a dar dos fotos bonitas al niño alto .
carlos no abrió la caja grande el lunes .
¿ comprarán estas profesoras la cama pequeña en la tienda ?
nuestra hija no es alta .
esta gran escritora le ha mandado tres flores a su tío .
las puertas que cerró nuestra madre son azules .
¿ bebieron estos caballos un mar ?
¿ cuántos libros tiene carlos ?
carlos les quiere dar la flor a sus vecinas esta tarde .
estos médicos venden flores en las calles .
ella te mandó las fotos .
¿ hay muchas tazas sobre las mesas ?
la canción que cantaste es bonita .
mi tío está ocupado .
ayer el turista joven encontró un mapa .
¿ quién tiene muchos libros ?
juan tiene que ir a la playa el viernes .
no estás jugando al fútbol ahora .
la cocina que limpiaste está sucia .
hay un hospital al lado del parque .
creo que la cocina está sucia .
el niño está estudiando en la universidad .
pablo vende sombreros .
las sillas estarán rotas .
también tienen muchos gatos grandes .
elena abrió las cajas y pablo y laura abrieron esta caja .
nuestro hermano puede ayudar a su hermano .
a carmen le gusta visitar esta ciudad .
¿ cuándo vendieron su mesa ?
creo que el museo es famoso .
las camisas son azules .
esta ciudad es tan pequeña como este pueblo .
el autobús está lleno .
esta escritora tiene una hermana .
los perros están debajo de la mesa .
no escucharon una canción porque estaban enfermos .
la niña tiene doce años .
pedro quiere vender esta silla y quiero vender estas casas baratas .
a ella no le gusta visitar a su hija .
elena cocinó el arroz , pero mi hermano cocinó el pescado .
juan compra una flor , pero carlos compra zumo de naranja .
las casas que vendieron esas escritoras son baratas .
pablo vendió su cama .
¿ cantó este camarero esa canción ?
el gato no está en la cocina .
si hace frío mañana , nuestro hermano menor vivirá en la calle .
¿ cuándo vivirás en el hotel ?
la mujer era vieja .
¿ por qué cerraste las ventanas ?
el hombre ha vendido su silla .
mi abuela alta le dio una llave a su amigo .
el hotel es grande .
el niño que esperó el tren es famoso .
pedro no perdió sus paraguas porque estaba enfermo .
hay un estudiante en el parque bonito .
el turista que está estudiando francés es alto .
ella también conoce este pueblo .
mi caballo grande estaba debajo del árbol .
ese paraguas era barato .
a mis amigos les gusta estudiar inglés .
el hombre lleva un sombrero y pablo lleva un abrigo negro .
este estudiante quiere vivir en una calle .
a él le encanta ver una película larga .
a la niña no le gustan las flores .
mi padre no le ha mandado una flor a este niño hoy .
han leído libros esta semana .
en este momento esos gatos están bebiendo el agua .
tienes tres casas y carlos tiene un hermano menor .
el niño que tiene muchos libros está cansado .
¿ cuándo escuchaste esa canción ?
hay cuatro estudiantes en los mercados .
¿ quién lleva sus camisas ?
¿ durmió el perro en el hotel ?
carlos no le quiere mandar una carta a su hermana .
carmen quiere carne .
tu tío ayudará a una escritora la semana que viene .
¿ a ella le gustan las películas ?
esos son los restaurantes .
pablo no limpió su mesa porque estaba enfermo .
¿ quieren carmen y elena escuchar esta canción en la habitación ?
estos mercados estaban cerrados .
si hace sol la semana que viene , él no va a escribir cuatro historias .
el turista tiene cuatro casas y carlos tiene un caballo .
no vendimos la silla .
ese turista está muy triste .
elena no quiere vivir en la calle porque está ocupada .
mis amigos comprarán este teléfono .
hay una biblioteca detrás del hospital .
¿ quiere laura ser una gran estudiante ?
estos periódicos son tan interesantes como esta historia .
la mesa que compró carmen está sucia .
el turista que habla inglés es mi amigo .
tu paraguas es barato .
esa niña no quiere comprar esos abrigos porque está enferma .
el museo cierra a las cuatro los domingos .
en este momento nuestro padre está limpiando esta mesa .
las preguntas no son tan difíciles como estos problemas .
¿ son más jóvenes que los camareros ?
¿ a carlos le gusta comprar vino ?
estas mujeres tienen que estudiar inglés mañana .
quieres comer sopa .
esa profesora está estudiando en la escuela .
no hay estudiantes en el jardín .
si hace sol la semana que viene , ella no va a ver películas .
¿ dónde esperaron estos hombres a su hermano ?
si llueve esta tarde , mis hermanas van a ver cuatro películas .
esa cantante es más joven que esa escritora .
esa cantante no ha vendido esta mesa .
ese turista está limpiando el aula .
a mi vecina le encanta esta manzana .
esa profesora puede cocinar este pescado .
¿ era mi hermana camarera ?
tu hermano también tiene dos naranjas .
¿ vende él flores azules en la calle ?
este buen estudiante no puede tocar la guitarra porque está triste .
¿ cuándo esperó carmen a su hermana menor ?
quiero el té .
esa cantante está cocinando arroz mientras carlos está leyendo tres cartas .
el teléfono que compró él es caro .
vamos a escribir historias largas .
la historia que escribió ella es larga .
carmen encontró una foto bonita y encontraste tus llaves .
ese es el vestido .
carmen compra una flor , pero laura compra sopa .
pablo no le quiere mandar un regalo a su hijo esta tarde .
mi hermano habla francés y ana habla español .
hay un libro interesante en las cajas .
¿ encontró él una foto ayer ?
¿ dónde están los niños ?
ese estudiante vende manzanas , pero pedro vende camisas .
ana está bebiendo esta leche mientras mi hermano está leyendo dos cartas .
carmen está leyendo periódicos interesantes mientras tu hijo está comiendo este pan .
el niño que fue al parque es nuestro padre .
no hay águilas grandes en el jardín .
¿ cuándo tiene esta cantante que limpiar esta aula ?
tu hermana está hablando con pedro mientras laura está esperando el autobús .
mi hermano le quiere mandar esta foto a su tío mañana .
ahora juan está escribiendo cuatro cartas interesantes .
¿ cuándo tocó tu madre la guitarra ?
creo que ella no tiene que hablar con carmen esta tarde .
los gatos están comiendo esta carne en este momento .
carmen esperó el tren , pero mi abuela esperó el autobús .
creo que ese museo es muy interesante .
tus hijos compran sopa , pero ana compra leche fría .
nuestro hijo también nada en el río largo .
tenemos que hablar con una cantante mañana .
mi padre ya ha perdido sus teléfonos .
esa mujer puede cantar tres canciones .
nuestros hermanos quieren hablar con carmen .
la película era interesante .
estos exámenes son tan fáciles como ese problema .
¿ qué está la profesora cocinando ?
¿ qué está ana escuchando ?
la carta que escribió tu madre es larga .
esta escritora tiene que estudiar en la universidad el viernes .
tu tío dice que el águila es muy grande .
¿ quiere elena trabajar en la biblioteca ?
¿ dónde comieron mis perros esa carne ?
ella escribió esas historias , pero elena escribió la historia .
laura le va a dar dos mapas al niño .
¿ está este perro bebiendo ese mar ?
mi abuela le tiene que dar cuatro llaves a su hermano mañana .
no hay libros sobre la mesa .
el caballo puede dormir en el jardín .
no has cerrado estas cajas hoy .
la carta que escribió carmen es larga .
¿ a mis hijas les gusta cocinar carne ?
ese coche blanco es muy caro .
ayer mi tío alto cantó la canción en la calle .
el hombre que esperó a su hija está enfermo .
nuestra hija tocó el piano .
laura vive en la calle .
mi madre alta no esperó a sus hijas altas porque estaba enferma .
carlos cantó esta canción y carmen y elena cantaron tres canciones .
carmen tiene muchos libros y pedro tiene un buen libro .
a ese niño le encanta la canción .
tienen que esperar el autobús en la estación esta tarde .
los turistas también tienen una camisa .
la niña que tiene muchos caballos es nuestra vecina .
¿ dónde está él cantando la canción ?
nuestro hermano menor me quiere mandar la foto bonita .
este perro está en el río .
si hace sol esta tarde , pedro visitará a sus hijas .
había muchas cartas debajo de la mesa .
juan quiere ir al río frío .
estos turistas le van a dar la flor a su amigo .
esta tarde este turista quiere cantar canciones .
este turista es más joven que su vecina .
mi madre no es una gran camarera .
¿ cuántos teléfonos ha comprado él ?
no quiero beber ese café en la cocina el viernes .
mi madre también lleva este vestido .
esta caja no está vacía .
tu hija puede encontrar el paraguas nuevo .
tu tío no vio a sus perros porque estaba ocupado .
él vio películas interesantes .
tu tío vende queso en el mercado .
tu tío limpió estas ventanas , pero elena limpió esta mesa .
hay una hija en la cocina .
les diste un mapa a estas niñas .
carmen está escribiendo dos historias ahora .
mi coche está delante de este parque .
el estudiante ayudará a juan .
pablo fue a la playa .
el viernes tienes que limpiar esta mesa grande .
a mis hijas les gusta ver películas interesantes .
esta tarde ana y elena tienen que vender estas mesas .
a mis hermanos les gusta el mar .
juan también quiere pan .
este turista quiere escuchar canciones esta tarde .
esta tarde mi hijo tiene que ayudar a su madre alta .
mis hijas altas le quieren mandar tres regalos a su amigo .
tu hermana lleva una camisa blanca .
a mi tío le encanta la manzana .
pablo compró un periódico interesante y el médico compró esa flor .
¿ es esa flor azul ?
ana me ha mandado una carta .
la escritora famosa puede hablar francés .
nuestros hijos quieren ser grandes profesores .
pablo y juan no pueden hablar inglés porque están enfermos .
no había turistas en el mercado .
¿ quiere el médico ver una película esta tarde ?
los estudiantes jóvenes tienen dos hermanos .
¿ quiere carmen hablar con la mujer joven la semana que viene ?
¿ está nuestra hermana comiendo ese pescado ?
pablo habló con su hijo en los mercados .
elena está esperando el autobús mientras la escritora está bebiendo buen vino .
los camareros altos le quieren dar la foto a pedro .
la mujer no quiere vivir en una casa bonita .
carmen lee un periódico interesante , pero carlos lee una historia .
¿ pueden esas mujeres ayudar a elena ?
nuestra hija te tiene que mandar un regalo mañana .
¿ cuándo durmió el caballo en el jardín ?
pablo y carlos estaban en la estación .
¿ tiene juan que limpiar su mesa ?
¿ por qué quiere la profesora nadar en el mar ?
¿ cuántos periódicos ha leído carmen ?
estas mujeres compraron el pescado .
carlos está limpiando las ventanas azules en este momento .
¿ por qué vio pablo a carlos ?
¿ cuántas flores compró nuestra madre ?
la carta que leyeron mis amigos es larga .
¿ dónde buscó pablo a sus gatos ?
nuestra abuela alta le ha dado su llave a su madre .
la profesora no nada en el río .
nuestra hermana me ha mandado un libro hoy .
¿ cuándo bebió ese perro este mar ?
este médico no va a visitar el museo interesante porque está ocupado .
este vestido está limpio .
¿ has encontrado el paraguas nuevo ?
el turista que está buscando su teléfono está cansado .
ella lleva un vestido .
esta niña alta tiene que estudiar en la escuela la semana que viene .
la niña que vendió su coche azul es famosa .
¿ quién comió la sopa ?
la profesora está enferma .
¿ están estos perros en la playa ?
esta ciudad es bonita .
los estudiantes no buscaron al gato porque estaban tristes .
el caballo puede dormir en la casa .
mis hijos fueron al restaurante el año pasado .
había águilas en la habitación .
mis perros comieron el pescado .
el viernes no quieres tocar la guitarra .
él estudió español .
la semana pasada encontraste tu foto .
fuiste al río .
tu madre ya ha perdido las llaves en la calle .
¿ por qué tienen que vender esta bicicleta ?
pedro y pablo vieron esa película el lunes .
¿ hay un turista joven en el hospital ?
creo que la caja es pequeña .
pedro está esperando el tren en la estación .
nuestro padre quiere ser profesor .
ella normalmente compra pescado .
¿ cuántos años tiene nuestro hermano ?
tu abuela le quiere dar cuatro mapas a su abuela mañana .
la escritora no fue al río porque estaba enferma .
estaremos cansados el viernes .
si hace frío el viernes , vamos a escribir esas historias interesantes .
mi madre le mandará las flores a su tío .
ese museo es muy interesante .
a tus hijas les gusta comer una naranja .
el gato está bebiendo agua fría en el jardín pequeño .
carlos escribió cartas largas y el turista escribió una historia .
¿ quiere él esa agua ?
ana no quiere escribir historias interesantes porque está cansada .
las mujeres tienen que hablar con pablo mañana .
la semana pasada nuestros hijos altos esperaron el autobús .
perdimos nuestro mapa en la playa .
este caballo negro bebió esa agua .
las tazas estarán limpias esta tarde .
ella también tiene una bolsa .
carmen nunca vende camisas .
a mi madre le encantan las canciones .
hay una bicicleta delante del hotel .
estas mujeres jóvenes le quieren mandar una flor a su hermana .
mi tío está cocinando pescado mientras laura está escuchando la historia .
¿ comen las escritoras carne en la cocina ?
