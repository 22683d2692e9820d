pedro está cocinando este arroz mientras juan está cocinando carne .
a mi amigo le gustan las flores .
carmen quiere estudiar inglés , pero mi madre quiere estudiar francés .
juan no quiere ver una buena película porque está cansado .
mi tío puede nadar en el río .
¿ cuándo va a jugar el hombre al fútbol ?
hay un árbol pequeño al lado del hotel pequeño .
¿ quién quiere esos coches ?
ana quiere hablar con su madre .
creo que los camareros están estudiando en la universidad .
el té estará caliente mañana .
voy a comprar la carne en la tienda mañana .
estoy durmiendo en la habitación .
el hombre está escuchando dos historias largas ahora .
dices que el hombre es viejo .
la bicicleta es negra .
el abrigo verde no es nuevo .
¿ tiene carlos que cerrar la puerta esta tarde ?
la carta que leyeron estas mujeres es larga .
a este hombre le gusta esa flor .
el teléfono que encontraron las mujeres es caro .
ella no está cantando canciones .
¿ es el hotel muy bueno ?
pedro está leyendo unas historias mientras nuestra hija está jugando al fútbol .
estas preguntas son tan difíciles como ese problema .
¿ quiere nuestro tío jugar al fútbol ?
el teléfono que compró él es caro .
el periódico que leyó carmen es interesante .
ese niño quiere comer esta carne en la cocina .
estos exámenes son demasiado difíciles .
¿ estás leyendo este libro ?
¿ son esos zapatos más baratos que el abrigo ?
ella tiene una hermana menor .
¿ qué ha leído este turista hoy ?
esa escritora tiene que abrir la caja grande la semana que viene .
carlos y pablo también quieren un regalo .
este gato está comiendo este pescado .
la película que vio ella es larga .
la puerta que cerró nuestro hijo es roja .
¿ quiere él ser médico ?
mi hija le va a mandar un regalo a pedro .
no hay pan sobre la mesa .
mi hermano limpió su casa .
tu abuela está muy triste .
el niño que está nadando en el mar es joven .
¿ a mi tío le gusta ir al jardín ?
juan y laura no van a cocinar ese arroz en la cocina .
si llueve mañana , elena no va a comprar ese periódico interesante .
¿ tienen juan y carlos que estudiar francés ?
la escuela no está cerca de la universidad .
esa no es nuestra camisa .
si llueve esta tarde , laura va a visitar a sus amigos .
nuestras bicicletas son muy nuevas .
¿ puede laura jugar al fútbol ?
no hay árboles detrás de la tienda .
esa escritora estará ocupada mañana .
este hombre también quiere esta agua fría .
mi hija ha vivido en un hotel esta semana .
estos estudiantes tienen muchos huevos .
¿ por qué está leyendo laura ese periódico ?
esas escritoras quieren beber ese vino en el restaurante .
a mi abuela le gusta beber café .
no hay libros en las bolsas .
¿ estaba la tienda cerca de este mar ?
carmen bebió este café y mi tío bebió el agua .
hay una carta en la cocina .
los estudiantes que quieren esa leche fría son tus amigos .
nuestro amigo le tiene que mandar tres cartas largas a juan mañana .
ana perdió el mapa , pero mi hermana perdió sus fotos .
¿ está esa calle muy sucia ?
creo que puedes cocinar ese arroz en la cocina .
¿ quiere este médico beber el buen vino ?
el niño está tocando la guitarra .
la carta que escribió mi abuela es interesante .
laura no era estudiante .
¿ cuántas flores compró nuestro tío ?
pedro perdió la bolsa nueva , pero mi amigo perdió su paraguas .
elena y juan son estudiantes .
mi vecina es demasiado joven .
mis vecinas tienen que comprar el regalo mañana .
¿ está mi gato en la cocina ?
mi abuela no es una buena profesora .
las bolsas que compró pablo son baratas .
a mi padre le encanta el español .
pedro compra flores .
elena está cantando unas canciones .
¿ cuántos paraguas tienen ?
el gato blanco está debajo de esta mesa .
he leído esos periódicos en la biblioteca hoy .
¿ puede juan cantar esa canción ?
elena quiere ver unas películas .
a esta profesora le gustan las manzanas .
el periódico que compró la mujer es interesante .
pablo está limpiando la mesa grande mientras ese hombre está esperando a su hermana .
no quieres nadar en el río porque estás ocupado .
a nuestro amigo le gusta comprar pescado .
¿ está ella limpiando la casa vieja ?
tu abuela también tiene un problema .
hay un periódico debajo de la mesa pequeña .
puedes tocar la guitarra .
hemos abierto las ventanas esta semana .
mis paraguas son más caros que ese teléfono .
¿ dónde comen carmen y elena naranjas ?
¿ tiene ella que esperar a su abuela ?
el estudiante le mandó cuatro libros interesantes a pedro ayer .
elena es la cantante más joven de la ciudad .
¿ tiene pablo que visitar a su hermano ?
hay cuatro estudiantes en el restaurante .
el estudiante que está hablando con unos médicos es mi hermano .
carlos está limpiando la ventana .
esa mesa está limpia .
había un árbol al lado del parque pequeño .
esa profesora ha perdido su llave .
hay dos tiendas delante del parque .
mi abrigo es tan barato como el sombrero .
la profesora está triste .
mi madre también vive en la casa .
¿ quiere el médico ver cuatro películas ?
carmen está buscando el billete mientras estamos esperando el autobús .
ahora la niña está estudiando en la escuela .
le vas a dar tres paraguas a tu hermano esta tarde .
el turista leyó unos libros .
a juan no le gusta el agua .
mis hermanas le mandaron tres fotos a su tío anoche .
la bicicleta que vendió pablo es vieja .
ana quiere tocar el piano , pero tu tío quiere tocar la guitarra .
mi madre encontró los mapas .
esos museos eran grandes .
esos caballos están durmiendo en la casa .
¿ dónde está cocinando él esa sopa caliente ?
estos camareros no han perdido su billete hoy .
tengo que esperar a mi hijo .
mi abuela nunca ha abierto su carta .
el problema es más fácil que ese examen .
juan quiere dos bolsas y carlos quiere estos paraguas .
¿ puede laura cocinar la sopa ?
estos perros durmieron en la casa barata .
mi amigo está jugando al fútbol mientras juan está cantando esa canción bonita .
anoche el gato comió ese pescado .
¿ a pablo le gusta beber té en la cocina ?
¿ había muchos turistas en el mar ?
el camarero que está jugando al fútbol está contento .
¿ cuándo bebió el caballo esa agua fría ?
el médico alto normalmente bebe zumo de naranja frío .
ese camarero puede nadar en el mar .
juan no va a comprar este pan esta tarde .
¿ por qué quiere trabajar este hombre en la tienda ?
la profesora alta les tiene que dar una foto bonita a sus hermanas esta tarde .
las mujeres que perdieron su llave son nuestras vecinas .
pedro quiere beber esta agua y pablo quiere beber este té .
las escritoras están esperando el autobús en este momento .
¿ quién ha perdido el mapa esta semana ?
le he mandado una flor a carlos .
somos más jóvenes que ese médico .
no me gusta la ciudad .
ella no bebió esa leche caliente porque estaba cansada .
mi amigo está escuchando historias interesantes .
carlos tiene muchos problemas difíciles .
¿ está el autobús lleno ?
¿ tiene pedro dos casas ?
el estudiante que está cocinando el arroz es mi amigo .
ella no habla inglés .
la bolsa que buscaron estas profesoras está llena .
laura nunca ha escrito la historia .
¿ dónde bebe él agua ?
creo que ella quiere leer un periódico el viernes .
¿ qué habla pablo ?
esos son mis paraguas .
a carlos le gustan los libros .
juan y elena beben buen vino .
esa cantante famosa comprará los teléfonos .
carmen y carlos quieren visitar a su vecina mañana .
laura puede ayudar a pedro .
estas escritoras quieren cocinar el pescado en la cocina .
¿ vende elena flores bonitas ?
carlos habla inglés , pero nuestros hijos hablan francés .
la profesora está escribiendo cuatro historias interesantes mientras carlos está limpiando esta cocina .
carlos quiere cocinar este pescado y tu amigo quiere cocinar el arroz .
estas son las tiendas .
nuestro amigo no va a ver la película porque está enfermo .
¿ es la playa muy bonita ?
mi madre está cocinando este arroz mientras elena está comiendo esos huevos .
laura ya ha abierto sus cartas largas .
él no está en la playa .
ana esperó el tren , pero juan esperó el autobús .
tu amigo no va a cocinar arroz porque está cansado .
el turista quiere comprar tres teléfonos .
el médico trabaja en el restaurante .
¿ qué quiere escuchar tu hermana ?
el tren que esperó ella está lleno .
el niño que compró unos zapatos es tu amigo .
laura no les tiene que mandar una foto a estas mujeres mañana .
nuestro tío es un buen médico .
mi hija era una buena cantante .
¿ quién tiene que visitar este museo esta tarde ?
¿ es esa tu bicicleta ?
este era el hotel más grande de la ciudad .
¿ por qué quiere cocinar mi madre la sopa ?
ana tiene que buscar su llave la semana que viene .
creo que esos sombreros son demasiado caros .
a él le encanta ir a la biblioteca .
él perdió la llave la semana pasada .
¿ tiene pedro que visitar este museo famoso ?
nuestras hermanas quieren escuchar unas canciones en la habitación .
mi tío ya ha perdido sus fotos .
hace dos días carlos bebió ese vino .
carlos ha perdido sus mapas esta semana .
mi hermana dice que tienen muchas casas viejas .
a esa escritora le gustan los huevos .
el gato grande está comiendo pescado .
el médico tiene que comprar dos regalos .
el estudiante le mandará una carta interesante a elena .
la película que vieron tus amigos es buena .
¿ buscó pedro a sus gatos el lunes ?
creo que nuestra hija perdió la llave .
juan tiene una foto , pero tu amigo tiene tres teléfonos nuevos .
carlos está nadando en el río mientras él está estudiando francés .
elena encontró una bolsa nueva , pero tu hijo encontró su llave .
el médico que tiene cuatro coches nuevos está triste .
el perro bebió esa agua en el río .
laura compra leche y elena compra té caliente .
había un hospital detrás del parque .
pablo perdió su billete , pero nuestro hermano perdió la foto .
hay muchos pájaros en el jardín .
¿ por qué quieres nadar en el mar ?
las bicicletas que vendieron son viejas .
hay pescado sobre la mesa .
no quieren visitar este pueblo porque están ocupados .
mis bicicletas negras están rotas .
ella conoce a elena .
carmen no tiene un coche rojo .
mi hermano le mandará una flor azul a esta niña .
ana no tiene que comprar paraguas .
mi tío vio unas películas anoche .
tu bicicleta es demasiado vieja .
ese perro está en el mar .
llevan sus zapatos negros .
tu tío me quiere mandar sus fotos .
pablo quiere comprar ese coche la semana que viene .
el médico que está bebiendo esa leche es tu amigo .
ana nos va a dar un billete .
ana lee libros y nuestra abuela lee historias .
carlos no vio una película porque estaba ocupado .
¿ cuándo cerraron esos médicos esta puerta ?
¿ dónde están los coches rojos ?
en este momento el gato negro está bebiendo agua .
mi tío le mandó la foto a carmen .
carmen va a vender esta cama .
a mi vecina le gusta beber café caliente .
las cantantes le darán una flor a su hija la semana que viene .
elena está estudiando francés mientras la mujer está limpiando estas ventanas azules .
están en el mercado grande .
hemos comido ese queso .
estas mujeres le van a dar un paraguas a pablo .
hay unos coches delante de la universidad .
este examen es más fácil que las preguntas .
¿ están tus hijas leyendo la historia larga en la habitación ahora ?
carlos compra café , pero mi hijo compra agua .
estos perros negros están comiendo este pescado en el jardín bonito en este momento .
¿ eran los vestidos verdes bonitos ?
mi padre estaba en el museo .
la mesa está muy limpia .
¿ quiere elena ayudar a carmen el viernes ?
carmen no quiere escuchar las historias interesantes porque está cansada .
¿ cuántas historias ha leído este hombre ?
¿ cuántos libros ha leído tu madre ?
¿ quién tiene que buscar sus teléfonos ?
hay cuatro libros debajo de la silla .
¿ hay muchas niñas altas en el jardín ?
esos coches son demasiado caros .
ana quiere cocinar esta sopa y mis hermanos quieren cocinar el arroz .
¿ qué compró carmen hace dos días ?
esta escritora me dio una flor ayer .
juan vende zapatos los domingos .
él quiere ir a la biblioteca mañana .
¿ vio pedro águilas la semana pasada ?
no quieres jugar al fútbol porque estás enfermo .
las niñas han perdido los teléfonos .
les van a mandar una foto bonita a sus hermanos mañana .
pablo le ha mandado un libro a carmen .
estas preguntas son más difíciles que ese problema .
ahora elena está esperando el tren .
estás esperando el autobús ahora .
¿ han escrito estas profesoras sus cartas hoy ?
carmen también juega al fútbol .
si hace calor mañana , él no va a escribir esta carta .
nuestra madre perdió su paraguas el lunes .
la profesora que tiene muchos coches es mi vecina .
él es tan joven como la cantante .
este no es nuestro mapa .
¿ estaban esos caballos en el parque ?
no había periódicos sobre la mesa .
juan puede hablar francés .
el camarero que esperó a su tío es mi hermano .
a esa mujer le encanta comprar leche .
este hombre no vio a carmen .
si hace frío mañana , elena comprará las camisas .
elena no le va a mandar una flor bonita a su amigo mañana .
esta profesora joven puede cantar una canción .
¿ es ese estudiante más joven que la cantante ?
¿ a él le gusta el río ?
no vas a ver tres buenas películas mañana .
el camarero que bebió buen vino está triste .
él lleva sus abrigos .
estos niños no tienen que esperar el tren mañana .
¿ puede ella hablar español ?
tenemos que vender esta casa .
laura buscó su llave .
nuestros hermanos no quieren un coche .
ella también habla español .
carmen nos dará un libro .
carmen está limpiando la casa mientras laura está limpiando sus mesas .
hay muchos turistas en el jardín .
esta camisa estaba limpia .
no estamos cocinando esta carne en este momento .
pablo no quiere estudiar francés porque está enfermo .
pedro les va a dar la flor a las profesoras .
estas cantantes también tienen una casa bonita .
tengo que estudiar inglés .
juan y elena están jugando al fútbol .
pedro puede abrir estas ventanas verdes .
esta camisa era blanca .
¿ tiene él dos bicicletas ?
a laura le gusta leer historias .
este gato es blanco .
mi hermana no le ha mandado su foto bonita a esta niña .
elena no quiere ver esa película porque está enferma .
¿ por qué estás nadando en el río ?
esas son mis camisas .
este turista joven está estudiando inglés ahora .
ella está limpiando sus casas mientras ana está leyendo un libro .
a mi amigo le gusta leer cartas interesantes .
¿ quiere tu padre ser estudiante ?
el examen es tan difícil como las preguntas .
ella es una gran cantante .
nuestro gato estaba en la calle .
había unos estudiantes altos en el parque .
¿ son las puertas verdes ?
¿ quién puede abrir las cajas grandes ?
la profesora que quiere un sombrero es nuestra vecina .
él está cantando una canción ahora .
la leche estaba caliente .
carlos no quiere beber esa agua porque está cansado .
si hace calor esta tarde , el estudiante comprará su bolsa .
¿ quién perdió los paraguas la semana pasada ?
a carmen le encanta esta carne .
¿ quién quiere dos coches ?
no había coches delante del parque .
esas buenas escritoras también tienen un abrigo .
ese problema es más fácil que este examen .
este es tu amigo .
mi hermana está contenta .
mi tío dice que esta biblioteca está cerrada .
tu hijo lee historias todos los días .
laura es la mejor cantante del pueblo .
laura está esperando el autobús mientras estamos hablando con un hombre .
a nuestra vecina le gusta ir a la universidad .
tu perro es demasiado grande .
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
eres escritor .
esta puerta azul estaba cerrada .
estos son tus mapas .
mis hijas están limpiando esta mesa .
laura quiere comer este queso y nuestro tío quiere comer este pescado .
¿ cuándo va a comprar juan este zumo de naranja ?
carlos está cantando esta canción mientras él está esperando el tren .
¿ qué habla la cantante ?
había dos buenos libros debajo de la mesa .
el tren estará lleno mañana .
a nuestra vecina no le gusta vender manzanas .
están escuchando la canción .
el turista no compró la flor la semana pasada .
la película que vieron mis vecinas es interesante .
¿ cuándo comieron estos estudiantes ese pescado ?
nos gusta comer queso .
ella ya ha vivido en el hotel .
estas casas son demasiado caras .
pablo está cocinando ese pescado mientras el estudiante está escuchando unas buenas canciones .
¿ quién puede ayudar a una niña ?
vendieron su mesa .
a mi vecina le encanta leer cartas en la biblioteca .
estoy esperando el tren .
hay un niño alto en la habitación .
juan quiere el té , pero nuestras hermanas quieren la leche .
carmen no lleva una camisa .
la casa que vendió ella es barata .
laura trabaja en el hotel viejo .
los restaurantes están detrás del hospital .
a tu abuela no le gusta comer queso en el restaurante .
él dice que el puente es muy famoso .
laura y pablo están leyendo unos periódicos .
¿ estás limpiando esta habitación ahora ?
¿ leyó pedro el periódico interesante ?
si llueve mañana , van a estudiar español .
juan está tocando la guitarra mientras pablo está comiendo una manzana .
mi abuela quiere cantar estas canciones en el parque pequeño .
mi hijo conoce a tres profesoras .
pablo está comiendo este queso mientras nuestras hijas están cantando una canción bonita .
¿ a ese estudiante le gusta jugar al fútbol en la playa ?
juan compró esta carne y pedro compró este pescado .
él estaba en el jardín .
el viernes ana va a hablar con esta profesora alta en el mercado .
el camarero que encontró su billete es alto .
¿ dónde esperó él a su hija ?
el buen camarero puede cantar unas canciones .
todos los días el hombre juega al fútbol en la calle .
si llueve la semana que viene , ana no va a jugar al fútbol .
elena quiere cocinar el arroz y mi amigo quiere cocinar esta sopa .
si llueve esta tarde , vamos a estudiar español .
si hace sol esta tarde , carmen va a escribir esa carta .
había muchas águilas en el árbol .
¿ tiene juan que cerrar la ventana mañana ?
los turistas altos quieren esa bicicleta roja .
a tus hermanas les gusta el té .
¿ es esta águila grande ?
¿ está el perro comiendo pescado en este momento ?
esa es mi abuela .
tus perros están debajo del árbol .
a mi padre le gusta comer manzanas en la cocina .
¿ dónde está el buen libro ?
pablo compró el abrigo , pero juan compró sus sombreros .
el problema es más difícil que esa pregunta .
nuestra vecina dice que tu madre era alta .
tu gato no está comiendo la carne .
nuestra abuela le quiere dar estos billetes a laura mañana .
carlos no es más alto que el niño .
¿ cuántos periódicos ha leído él ?
mi hermana le va a mandar dos libros a juan .
ese examen es más difícil que ese problema .
este médico está ocupado .
¿ es esta película buena ?
hay cuatro niños altos en el aula .
a tu tío le gusta la leche .
tienes que comprar ese teléfono barato .
el periódico que leyó él es interesante .
no quieren comprar bolsas porque están ocupados .
¿ están contentos ?
están escuchando estas historias largas .
tu tío quiere cuatro paraguas .
a nuestra vecina le gusta comer naranjas .
el camarero que conoce ese pueblo es nuestro hermano .
tus abrigos son verdes .
esta mujer quiere beber ese buen vino .
pedro está durmiendo en el jardín .
¿ hay muchos turistas en el río ?
¿ quiere ella tocar el piano ?
ana le dio el billete a su tío .
había muchos pájaros en el árbol .
esta película es muy interesante .
si hace sol esta tarde , pablo no va a escribir esa carta .
hay una carta interesante sobre la silla .
si hace sol mañana , no van a ayudar a elena .
nuestros hermanos mayores no están estudiando en la biblioteca .
el tren que esperó este estudiante está vacío .
él ya ha limpiado esta mesa .
juan está bebiendo este zumo de naranja mientras laura está jugando al fútbol .
juan estaba cansado ayer .
¿ está tu amigo estudiando en la escuela ?
hay cuatro estudiantes en la cocina .
ella está cocinando pescado .
juan buscó su caballo y tu vecina buscó su perro .
si llueve el viernes , mi hijo va a nadar en el mar .
el lunes este gato no bebió el agua .
pedro va a visitar este museo mañana .
ana quiere comprar sus bolsas , pero pedro quiere comprar un paraguas .
esta bolsa es demasiado cara .
¿ dónde perdieron esos camareros la foto bonita ?
ayer ella leyó esta historia en la habitación .
en este momento mis vecinas están estudiando en la biblioteca .
estos son los restaurantes caros .
este problema es tan difícil como el examen .
hay un hospital cerca del puente .
la silla es muy pequeña .
mis amigos siempre beben vino .
mi tío tiene que esperar a su tío el viernes .
¿ cuántos libros tiene la niña ?
la taza estaba sobre esta mesa .
laura quiere sopa .
¿ estás nadando en el mar ?
este médico está tocando la guitarra en este momento .
ese estudiante no vio esa película .
ella le mandó una flor roja a este hombre anoche .
la mujer puede ir al mar .
pablo y laura pueden hablar español .
no hay niños en el restaurante .
a mi hermano le encanta el río .
ana ayudó a su padre la semana pasada .
tus amigos le tienen que mandar esta flor roja a laura esta tarde .
ella también habla inglés .
si llueve la semana que viene , este estudiante va a hablar con pablo .
¿ quieren estos hombres cantar tres canciones ?
creo que él quiere el café .
esta niña vio dos películas .
el médico que vive en un hotel está triste .
este es el jardín más grande de la ciudad .
¿ por qué quiere escuchar juan una historia ?
elena no quiere leer los periódicos interesantes la semana que viene .
hay dos libros sobre la silla .
tu hermano está en la calle .
mi tío le mandará esta foto a laura .
mi tío le va a dar un regalo a juan .
¿ qué va a cocinar la mujer ?
esos camareros son tan altos como sus amigos .
pedro tiene que cerrar esta ventana .
el médico quiere trabajar en la tienda grande .
ya han abierto esta caja .
hay una universidad al lado de las calles .
le tengo que dar las fotos bonitas a pablo .
el tren que esperó mi amigo está lleno .
el camarero que conoce esa ciudad pequeña es joven .
tu abuela quiere tres paraguas .
esta es nuestra bolsa .
si hace frío esta tarde , pablo comprará esas bolsas .
esa taza estaba rota ayer .
esta bicicleta no es roja .
a juan le gusta el té .
¿ está la bicicleta rota ?
pablo quiere ese regalo .
carmen comió el arroz y pedro comió esta manzana .
tu tío es cantante .
no nos gustan los perros .
¿ lleva mi padre su abrigo ?
carlos encontró los billetes el lunes .
carlos quiere estas manzanas y mi hijo quiere una naranja .
¿ cuándo durmió mi tío en el jardín ?
¿ dónde están cantando estas profesoras buenas canciones ?
el camarero ha abierto la carta .
juan no quiere cantar una canción porque está cansado .
ese caballo durmió en el hotel .
hoy este niño ha cerrado esta puerta .
ella también juega al fútbol .
el gato era blanco .
esas preguntas son más fáciles que estos problemas .
el problema es más difícil que estos exámenes .
los niños han visto este pájaro en el parque .
quieren trabajar en el restaurante .
¿ quiere carlos esa bicicleta ?
¿ por qué tienen que ir a la ciudad ?
laura esperó el autobús , pero mi hermano esperó el tren .
¿ cuándo va a ayudar la cantante a esa mujer ?
la cantante nos mandará estos regalos .
a mis amigos no les gusta comprar carne .
nuestro hijo está buscando el teléfono mientras carlos está leyendo esa historia interesante .
nuestros hermanos compran periódicos .
ese es nuestro mapa .
no hay estudiantes altos en la cocina .
estamos contentos .
pedro y elena hablan inglés .
¿ puede él jugar al fútbol ?
carlos conoce esta ciudad famosa .
carmen no va a vender sus casas grandes el viernes .
a los médicos les gusta leer periódicos interesantes .
a ana le gusta la ciudad .
¿ quién quiere nadar en el río ?
limpiaron la cocina anoche .
¿ dónde están los libros ?
¿ ha comido pablo arroz en el restaurante ?
hay tres niños altos en el aula .
¿ era ese hotel barato ?
¿ va esa escritora a ayudar a sus hermanos ?
creo que mis vecinas quieren un sombrero .
hace dos días elena vendió la silla .
hay unos estudiantes en el museo .
¿ está ese abrigo sucio ?
he visto a ese médico en la playa .
mañana la niña quiere cocinar la carne .
el estudiante era joven .
carlos y pablo no pueden tocar el piano .
estos hombres no le han mandado cuatro flores azules a carlos .
mis hijas no han limpiado la ventana .
pedro está en el museo .
hay tres turistas en el aula .
estas flores son verdes .
carmen quiere tocar el piano , pero laura quiere tocar la guitarra .
ana es la cantante más famosa de la ciudad .
esa historia no es muy larga .
la mesa que vendieron los estudiantes está sucia .
tu madre no ayudó a laura la semana pasada .
ella les mandará la foto bonita a sus hijos .
a mi hermano le gustan las películas .
carmen ha leído ese libro .
pablo está leyendo ese libro interesante en la habitación .
el hombre que conoce a juan es nuestro hermano .
esta es mi camisa .
el examen no es más fácil que esos problemas .
carlos está bebiendo el café mientras carmen está esperando el autobús .
la niña que trabaja en la escuela es mi hermana .
creo que las mujeres han vendido su casa .
carlos ha vendido la mesa pequeña esta semana .
¿ es mi carta muy larga ?
ella conoce a carlos .
en este momento mi hija está esperando a su amigo .
carmen quiere vender su casa .
pedro encontró el paraguas , pero juan encontró sus mapas .
a nuestro padre le gustan los huevos .
esta escritora tiene que comprar la flor en el mercado grande .
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
tengo que esperar a mi madre .
elena no puede cocinar carne porque está cansada .
la gran escritora tiene que buscar a sus gatos .
creo que el coche es muy nuevo .
si hace frío mañana , ana va a ver la película interesante .
hay cuatro águilas en el parque .
¿ a él le gusta el francés ?
este camarero está esperando a su hermano .
¿ al camarero le gustan las flores ?
creo que pablo abrió la caja .
tu hijo dice que la playa es muy bonita .
había una escuela delante de la estación .
el libro que leyó mi padre es interesante .
¿ es esa mi hija ?
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
la caja que cerraron está llena .
la caja que cerraron es pequeña .
mi madre le tiene que dar su paraguas caro a la niña .
¿ por qué quieres escribir esa historia ?
¿ por qué tiene que ir él a la playa ?
anoche tu vecina bebió este vino en el restaurante .
esa escritora no perdió su teléfono .
juan y laura tienen que comprar dos flores bonitas mañana .
¿ quién quiere ese arroz ?
a mi abuela le encanta beber leche .
tu amigo tiene una hermana .
había dos turistas altos en el mar .
mi vecina no comió esta sopa porque estaba enferma .
juan tiene que esperar el tren mañana .
estas cajas no están llenas .
el médico que está cocinando esta sopa es mi hermano .
él está buscando el paraguas mientras juan está estudiando francés .
ella también trabaja en el museo .
nuestra abuela está hablando con ana en el parque grande .
¿ dónde perdieron los hombres los billetes ?
¿ pueden elena y carlos hablar español ?
este hotel no era caro .
la carta estaba sobre la silla .
¿ hay un periódico interesante debajo de las sillas ?
esta profesora está enferma .
pedro y pablo tienen que hablar con su padre en el mercado mañana .
pablo no va a escribir estas historias porque está cansado .
hay una biblioteca cerca del parque grande .
las mujeres viejas quieren cantar la canción la semana que viene .
¿ está laura en el río ?
había restaurantes grandes delante del parque .
hay unos árboles al lado del parque .
mi tío le mandará este libro a esta mujer la semana que viene .
¿ es la foto muy bonita ?
mi hermana mayor le va a mandar esta flor a la mujer .
¿ a mis amigos les gusta la ciudad ?
hay muchos turistas jóvenes en el jardín .
¿ quién quiere ir a la ciudad ?
esos sombreros eran azules .
él no tiene que ir al jardín el viernes .
tus hijas están comiendo la carne ahora .
elena es estudiante .
mi hijo está esperando a su padre en la calle ahora .
mi hija vio a este perro .
el caballo no bebió esa agua fría .
¿ cuándo leyeron nuestros amigos su libro ?
él está en la cocina .
el autobús que esperó laura está lleno .
pedro quiere tocar la guitarra la semana que viene .
¿ hay muchos periódicos interesantes debajo de las camas ?
¿ quién está nadando en el río largo ahora ?
laura no está cocinando la carne en la cocina .
pablo me va a mandar un regalo .
ana y juan están durmiendo en la habitación ahora .
hay un turista en el aula .
ella no va a ver películas .
carlos no ha perdido las bolsas .
¿ cuándo escribió carmen cartas largas ?
ella no quiere ver estas películas porque está ocupada .
el perro negro durmió en la casa .
¿ dónde está escuchando este médico la historia larga ?
no hay estudiantes en el río .
si llueve el viernes , voy a escribir la historia interesante .
había una universidad cerca del jardín .
¿ es mi vestido muy bonito ?
los zapatos son más baratos que ese vestido .
¿ cuántos paraguas tienen ana y pedro ?
el paraguas no es tan caro como esta bolsa .
el caballo durmió en la casa .
carlos quiere estudiar inglés el viernes .
mi amigo no quiere ver las películas porque está cansado .
nuestra hija le mandará una carta a pablo esta tarde .
ana quiere trabajar en la biblioteca esta tarde .
a él le encantan los caballos .
pablo le mandará un regalo a la mujer .
los zapatos no son negros .
creo que el paraguas es nuevo .
carlos tiene que esperar el tren en la estación la semana que viene .
pablo es profesor .
elena quiere esta manzana , pero mi vecina quiere el pan .
¿ es carmen una gran escritora ?
pablo conoce un pueblo .
nuestro padre no te mandará el libro .
él te ha mandado dos fotos .
pablo no puede nadar en el mar porque está enfermo .
¿ hay muchos libros debajo de la cama ?
ayer ana limpió las casas baratas .
a juan le gusta el francés .
este problema no es difícil .
¿ está esa escritora jugando al fútbol en este momento ?
quieren esa leche .
había muchas niñas en la calle .
juan va a ver películas .
esos turistas tienen que comprar flores el viernes .
ana no le mandó estos regalos a elena hace dos días .
mañana ella quiere trabajar en la tienda .
los estudiantes que están limpiando esta cocina están tristes .
las bicicletas que vendió juan son negras .
¿ tiene pablo dos exámenes fáciles ?
¿ vio carlos películas ?
quiero visitar los museos esta tarde .
laura era la mejor profesora de la ciudad .
tu abuela quiere ser profesora .
a carmen le gustan las canciones .
este es el mejor restaurante del pueblo .
hay un estudiante alto en la casa .
hay dos restaurantes delante del parque .
las mujeres vendieron esta casa pequeña .
nuestro amigo puede tocar el piano .
ella cerró esta puerta ayer .
ana está durmiendo en la habitación .
ana tiene dos exámenes .
el viernes pedro tiene que ayudar al niño .
esta es mi bolsa .
¿ dónde están estos gatos ?
le he mandado mi foto bonita a mi abuela .
ese camarero no quiere ir a la escuela .
están muy cansados .
nuestro tío le va a mandar su foto bonita a pedro .
carlos ha cerrado las cajas .
la escritora que quiere esta leche está triste .
mis hijas son más altas que su madre .
el perro comió esta carne .
carlos quiere comprar bolsas .
elena y ana están esperando el tren en la estación .
la carta que leyó el hombre es larga .
él te ha dado dos billetes hoy .
a mi hijo le encanta esta canción .
los turistas compraron ese pan .
las bicicletas que vendió pedro son viejas .
los periódicos que compraron mis vecinas son interesantes .
laura tiene muchos sombreros y tu padre tiene muchos zapatos .
esas cantantes conocen a juan .
mi hija nunca ha comido manzanas .
¿ a ana le gustan los perros ?
estos niños han encontrado una bolsa nueva esta semana .
carmen y pablo están jugando al fútbol .
¿ dónde esperó esa escritora a su hija ?
el teléfono barato está sobre la silla .
juan esperó el tren en la estación .
¿ van pablo y carlos a hablar con su hermano ?
mi perro estaba en la calle .
carlos y pablo quieren escuchar tres canciones .
pedro está tocando el piano .
ese problema no es más fácil que esta pregunta .
tu madre está comiendo ese pan .
hay unas niñas altas en la playa bonita .
¿ quién quiere hablar con dos estudiantes ?
estos periódicos son tan interesantes como mi carta .
a pedro le gusta comprar agua .
nos gusta beber café en la cocina .
a nuestro hijo le gusta la ciudad .
tu hija me dará una llave .
creo que los restaurantes eran buenos .
tu madre le ha mandado un buen libro a laura .
elena también tiene muchas casas .
ella está en el río .
este caballo está en la playa .
nuestro hijo puede abrir las cajas .
esta buena cantante le ha dado la foto a este camarero .
este buen estudiante no vive en una ciudad .
anoche carmen escribió dos historias .
¿ son tus cartas largas ?
tu padre está hablando con carmen .
carmen quiere el té caliente , pero mi amigo quiere este café .
pablo buscó sus teléfonos baratos , pero tu hermana buscó la bolsa .
los periódicos están debajo de las sillas .
elena come pan y tu madre come arroz .
puedo ayudar a mi padre .
¿ son esos teléfonos nuevos ?
ese libro es más interesante que ese periódico .
hay unos mercados cerca de la playa .
no pueden tocar la guitarra porque están enfermos .
este gato negro comió la carne .
ese niño es alto .
a nuestras vecinas les gusta el té .
él ha vivido en una casa esta semana .
¿ cuándo leyeron los estudiantes la carta ?
tu amigo dice que los restaurantes son grandes .
¿ cuántos huevos compró carlos ?
mi amigo está limpiando la habitación mientras pedro está tocando la guitarra .
nuestra hermana está estudiando en la universidad en este momento .
estos caballos son muy grandes .
mi hijo dice que la escritora ayudó a esta mujer alta .
quiero escribir la carta .
tu tío es profesor .
¿ a mi tío le gusta el agua ?
carlos dice que juan está contento .
tenemos que limpiar la mesa el viernes .
ella tiene que vender esta silla grande .
mi padre me mandó cuatro flores bonitas .
pedro le dio la llave a ana .
¿ dónde bebió el gato esa agua ?
estos camareros no quieren trabajar en la biblioteca .
los camareros que tienen una naranja son tus hermanos .
ella esperó el autobús la semana pasada .
¿ quién quiere este té ?
¿ comió ese perro esa carne ?
¿ lleva carlos sus zapatos ?
elena y laura están jugando al fútbol mientras elena está buscando a los perros .
él ha encontrado su llave .
carmen y carlos son más altos que ese médico .
¿ quiere él escribir la historia ?
mi padre ha vivido en este hotel esta semana .
quieren hablar con los turistas .
laura perdió los billetes , pero nuestros hijos perdieron sus llaves .
los árboles están al lado de este parque .
¿ cuándo va a escribir carlos esa carta ?
él tiene que estudiar francés en la universidad .
la semana pasada juan escribió dos cartas .
¿ está ella tocando la guitarra en la calle en este momento ?
mis hijos nunca han perdido la foto .
él no es más joven que estos médicos .
tu madre no quiere esa leche .
a esta mujer le gusta beber leche .
laura comió esta manzana , pero mis amigos comieron el queso .
carmen compró sus camas grandes , pero tu tío compró su mesa .
elena quiere cocinar la carne , pero carlos quiere cocinar esta sopa .
podemos abrir esta carta interesante .
tu tío quiere ser estudiante .
la ventana que abrió carmen es azul .
el autobús estaba vacío ayer .
¿ qué quiere tocar la mujer ?
a nuestro padre le gustan las películas .
¿ dónde estás escuchando dos canciones ?
juan va a ayudar a su madre esta tarde .
esta mujer ha perdido su teléfono .
la camisa no es roja .
elena vendió sus camas .
¿ quién ha cerrado la ventana esta semana ?
mi madre dice que los médicos pueden hablar inglés .
carlos está cantando dos canciones mientras están escribiendo su carta .
ese hombre no vio cuatro películas interesantes porque estaba enfermo .
ese teléfono estaba roto ayer .
esta taza no está sucia .
¿ al camarero le gustan las canciones ?
mi padre tiene que abrir esta caja .
el turista que está hablando con juan es tu amigo .
pablo habla francés y laura habla español .
vas a cocinar esa sopa .
esta semana nuestra abuela ha perdido sus billetes .
esta leche estará fría .
hemos encontrado las llaves .
no te gusta la ciudad .
este médico no compró un regalo porque estaba enfermo .
a mi amigo no le gusta el mar .
ese médico alto quiere ver unas películas .
¿ quién puede jugar al fútbol ?
las escritoras quieren escuchar buenas canciones esta tarde .
los vestidos son nuevos .
carlos y elena no estarán contentos .
laura esperó a su padre el lunes .
estoy buscando mi teléfono en la casa .
nuestra hermana le dio sus fotos a laura .
tu abuela me tiene que mandar esta carta mañana .
ana puede cerrar las cajas grandes .
la escritora no conoce la ciudad .
¿ son esos problemas demasiado fáciles ?
carmen esperó el autobús y tu amigo esperó el tren .
si llueve el viernes , vas a ver estas películas .
el tren está vacío .
a mi madre le gusta este huevo .
carmen vende naranjas , pero pedro vende manzanas .
mi madre no le dio el libro a carmen .
elena no tiene que esperar a sus amigos en el restaurante .
elena está en la playa .
ese gato blanco está bebiendo el agua ahora .
tu amigo también conoce a ese estudiante .
creo que esta leche está caliente .
tu hija quiere escuchar esa canción mañana .
laura está cocinando carne mientras pablo está hablando con ana .
mi hermano no va a escribir esa carta interesante .
ese turista trabaja en la biblioteca .
pedro está durmiendo en la casa en este momento .
¿ ha perdido elena el mapa esta semana ?
esta cantante no quiere beber té porque está cansada .
esos turistas jóvenes también tienen muchos gatos negros .
la profesora es tan buena como el médico .
le voy a dar el paraguas a laura .
la carta que leyeron es interesante .
le hemos mandado nuestras cartas largas a juan .
juan quiere tocar el piano , pero mi hermana quiere tocar la guitarra .
si llueve la semana que viene , pedro va a nadar en el mar .
este estudiante tiene que vender su bicicleta el viernes .
mi hermano no quiere jugar al fútbol porque está enfermo .
mis cartas están sobre la mesa .
¿ dónde comieron esos gatos este pescado ?
¿ tiene esa niña muchos sombreros ?
este abrigo es verde .
carmen está leyendo esta carta mientras la escritora está cocinando esa sopa .
¿ tiene ana que abrir su carta el viernes ?
las grandes cantantes pueden nadar en el río .
ese turista es escritor .
nuestros caballos estaban en la playa bonita .
¿ lee mi vecina buenos libros ?
laura y pablo le tienen que dar el billete a su abuela .
ella no está cantando esas canciones .
había un pájaro en el parque .
¿ han limpiado tus hijos esta ventana ?
¿ puede la escritora tocar el piano ?
elena tiene que vender su casa .
él tiene que esperar el tren .
¿ estaba la calle sucia ayer ?
pedro quiere comprar estos zapatos rojos esta tarde .
no vamos a visitar esta ciudad mañana .
nuestra hermana ha abierto su carta .
el teléfono que encontraron está roto .
la escritora conoce este pueblo .
pablo es más joven que su amigo .
mis amigos no les quieren dar sus mapas a los niños la semana que viene .
¿ es pablo más joven que este turista ?
juan estaba en la playa .
carmen leyó sus buenos libros y mi vecina leyó una historia .
puedes ayudar a carmen .
juan quiere cocinar el pescado y tu vecina quiere cocinar la carne .
también quieren este arroz .
¿ cuándo vio tu hermano a laura ?
carmen está nadando en el mar mientras la mujer está tocando la guitarra .
tu madre le dará tres billetes a laura .
la profesora joven puede cerrar las ventanas .
nuestro amigo quiere jugar al fútbol la semana que viene .
carlos está hablando con sus vecinas .
pedro tiene dos bolsas .
el viernes queremos jugar al fútbol .
¿ a carlos le gustan los gatos ?
elena bebió ese café .
pedro va a escribir su carta larga esta tarde .
ella también bebe buen vino en el restaurante .
el médico tiene muchas bolsas .
¿ conoce esta mujer al estudiante ?
si hace calor el viernes , esta escritora va a visitar esta ciudad .
nuestros hermanos le han dado una flor azul a elena esta semana .
pedro está bebiendo el buen vino .
las ventanas no son verdes .
el pájaro está en este parque pequeño .
¿ a elena le gusta comprar leche fría ?
la cantante que está cantando buenas canciones es mi vecina .
no le hemos mandado nuestra carta a nuestra vecina .
¿ quién está cocinando ese arroz en la cocina en este momento ?
pablo no quiere jugar al fútbol porque está ocupado .
elena quiere el té , pero juan quiere el café .
carmen quiere la leche , pero tu amigo quiere el té .
si hace sol mañana , comprarán esta silla pequeña .
me encantan los gatos .
mis hermanas dicen que estas tazas están vacías .
¿ lleva la profesora sus zapatos verdes ?
el examen no es más fácil que este problema .
a ana le gusta beber café caliente en la cocina .
la escritora es muy famosa .
a nuestro amigo le encanta jugar al fútbol .
laura y carmen también quieren un teléfono .
le han dado cuatro libros a su vecina .
carmen comió la manzana , pero juan comió esta carne .
juan tiene que visitar este museo .
el perro negro está comiendo pescado .
a mi hijo no le gusta vender flores .
mis hermanos están estudiando en la escuela .
mi abuela ya ha cerrado estas cajas .
