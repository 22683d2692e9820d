juan no quiere escribir cuatro historias porque está enfermo .
carlos y pedro también conocen esta ciudad .
este museo es famoso .
había unos turistas altos en el jardín .
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
carlos nunca ha perdido el billete .
el médico puede hablar español .
el árbol está al lado de este parque .
te gusta comprar huevos .
pablo quiere las naranjas , pero pedro quiere esta sopa .
mi padre está en el mar .
hay un libro en el coche .
ese examen es tan difícil como ese problema .
estás buscando a tu caballo .
hay unos árboles detrás del parque .
¿ quiere nuestra hermana ese pescado ?
si hace frío esta tarde , nuestros amigos van a visitar el pueblo .
ana no quiere ir a la playa porque está cansada .
la semana pasada mi vecina comió esa sopa .
laura bebió ese vino en el restaurante la semana pasada .
¿ dónde está esperando él a su madre ?
hay dos niños en la cocina .
mi amigo le va a dar cuatro fotos a carmen .
pablo quiere tocar la guitarra , pero elena quiere tocar el piano .
los hombres que hablan español están tristes .
juan no va a visitar a su hijo porque está cansado .
los médicos que compraron su abrigo están cansados .
¿ dónde bebe esta niña zumo de naranja ?
también quieren ese queso .
ese es tu mapa .
esta mujer tiene que vender su mesa grande .
esa playa es muy bonita .
a mi amigo le gusta la ciudad .
el vestido está sucio .
ana tiene que vender su casa .
¿ cuándo van a cocinar las profesoras ese arroz ?
él quiere beber leche en la cocina esta tarde .
elena no va a visitar a su padre porque está ocupada .
las profesoras que vieron una película interesante son tus hermanas .
el gato está en el río .
tu amigo quiere beber este vino .
esta caja estaba llena ayer .
mi madre le ha dado estos paraguas a elena .
esa pregunta es fácil .
ese camarero está enfermo .
¿ quién tiene que esperar el autobús ?
¿ cuándo leyó la mujer historias ?
¿ cuándo va a estudiar el turista inglés ?
conocen esta ciudad .
a mis hermanas les gusta esta canción .
el estudiante que vendió estas camas pequeñas es alto .
¿ puede él hablar francés ?
en este momento ana no está cocinando esta sopa en la cocina .
todas las mañanas ese hombre juega al fútbol .
el niño que escribió cuatro historias está triste .
ella nos mandará dos libros .
nuestras hermanas tienen muchos zapatos .
hay un billete debajo de la silla .
pablo le mandará dos regalos a su madre .
nuestra madre encontró sus llaves anoche .
creo que esas canciones son buenas .
había carne sobre las mesas .
juan está buscando al caballo .
a mi tío le gusta jugar al fútbol .
he leído el libro .
¿ tiene nuestra madre muchas naranjas ?
la puerta que cerró este turista es verde .
¿ cuándo tienes que visitar este museo ?
había un niño en la escuela .
esos hoteles no son muy caros .
elena no quiere escuchar esas historias porque está cansada .
a juan y laura no les gustan las flores .
¿ hay un niño en el hospital ?
el autobús sale a las dos los sábados .
elena fue al mar .
carmen vio a su amigo .
¿ están nuestros gatos durmiendo en el hotel ?
estás muy contento .
nuestra hija me quiere mandar cuatro flores esta tarde .
la casa es demasiado grande .
había tres libros debajo de las mesas pequeñas .
había unos pájaros en el jardín .
esta mujer quiere estudiar inglés en la escuela la semana que viene .
hay un mapa en el coche .
tu abuela quiere ayudar a sus hijas esta tarde .
¿ dónde está el coche ?
¿ dónde está este perro ?
¿ es ese mi coche ?
no he encontrado el mapa .
a carlos le gusta el río .
el museo abre a las ocho .
esos hombres están esperando a sus hijos mientras laura está escribiendo una historia interesante .
este es el museo más interesante de la ciudad .
el parque es bonito .
¿ está ana nadando en el mar ?
la escritora tiene que hablar con tres hombres .
carlos nunca ha vivido en una casa .
pedro no quiere jugar al fútbol porque está enfermo .
el agua no estaba fría .
tu padre ya ha visto a ana .
la profesora también vive en esta casa .
¿ por qué quieren tocar la guitarra ?
estos buenos camareros le han mandado estas cartas a carlos esta semana .
juan quiere estudiar inglés y laura quiere estudiar francés .
la casa que limpió elena es pequeña .
pedro está durmiendo en la habitación .
¿ tiene el médico muchos gatos pequeños ?
ana es la mejor profesora de la ciudad .
juan va a hablar con su abuela .
pablo dice que ana no abrió su carta interesante .
nuestros vestidos eran blancos .
queremos hablar con ese camarero en la calle .
juan quiere tocar la guitarra .
la mujer que tiene dos libros es joven .
los camareros conocen una ciudad .
¿ dónde está el gato ?
¿ cuándo fue ana al río ?
la escritora comió esta naranja .
si hace calor el viernes , nuestra hija no va a escribir historias .
las cantantes le quieren mandar estos regalos a su abuela .
el pescado estaba sobre esta mesa .
¿ ha perdido carlos su mapa en la calle ?
no quiero comprar la bicicleta en el mercado .
juan lleva una camisa .
¿ es este turista más joven que los estudiantes ?
el autobús que esperó ella está vacío .
ese restaurante está abierto .
también quieres tres bolsas .
hay un pájaro en el parque .
el lunes pablo vio la película .
el hombre que vendió esta bicicleta es mi hermano .
¿ por qué quieres nadar en el río ?
¿ está el perro bebiendo esta agua en este momento ?
estás buscando al perro .
el camarero está estudiando en la biblioteca .
tu hija va a comprar ese pan .
a mi hermano le encanta vender flores .
los camareros no le han dado un regalo a su madre .
has vivido en una casa .
elena compró este té , pero tu madre compró el agua .
los turistas jóvenes no van a visitar esta ciudad bonita porque están cansados .
nuestra abuela le quiere dar la foto a elena .
¿ hay muchos estudiantes en el mar ?
¿ cuántas flores compraron los turistas ?
pablo esperó el tren , pero juan esperó el autobús .
la niña va a nadar en el mar .
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
juan y pedro quieren hablar con su hijo .
¿ dónde está la biblioteca ?
a laura le gusta comprar flores bonitas en la tienda .
nuestra abuela le va a mandar esta flor azul a juan mañana .
este camarero dice que tienen que comprar el vestido .
ana lleva su abrigo .
creo que estoy contento .
¿ vio juan a ese perro la semana pasada ?
elena les dio el paraguas a estas profesoras .
ese turista le dio esta flor azul a carmen .
mi abuela te dio un mapa el lunes .
mi hermano tiene que cerrar esta caja .
ese es nuestro padre .
el coche es viejo .
si hace sol esta tarde , ana no va a escribir las cartas .
¿ quieren laura y elena ir a la ciudad ?
elena y carmen venden queso todas las mañanas .
el agua que compró carmen está fría .
a mis hijos les gusta comer carne .
juan puede cerrar la ventana .
¿ quieren café caliente ?
a tus amigos no les gustan los gatos .
¿ dónde están ?
la niña puede cantar esa buena canción .
¿ quiere ana cuatro coches ?
estás bebiendo ese té caliente en el restaurante .
la mujer que está cantando una buena canción está contenta .
a tu hija le gusta jugar al fútbol .
¿ a tu abuela le gustan los perros ?
este era el museo más famoso de la ciudad .
mi padre compró esa leche en la tienda ayer .
¿ quiere mi madre visitar a su tío mañana ?
él está estudiando inglés .
esas mesas estarán sucias mañana .
laura y elena quieren ese regalo .
a nuestro amigo le gusta esta flor .
son escritores .
esa mujer está escribiendo la carta mientras carlos está bebiendo el té caliente .
¿ dónde están las niñas ?
mi hermana comió la sopa .
este estudiante esperó a su vecina .
tus sillas son grandes .
la escritora que encontró una foto es joven .
¿ por qué están escuchando tus amigos esa canción ?
mañana laura tiene que abrir la carta larga .
el hombre me tiene que dar sus billetes .
elena quiere tocar el piano .
hay un turista en la playa .
a estas niñas no les gustan las flores .
este es el parque más pequeño del pueblo .
están cocinando la carne mientras pablo está leyendo su carta .
esa tienda estará cerrada mañana .
el perro pequeño está comiendo este pescado en este momento .
el vino era bueno .
¿ quién está bebiendo esa agua ?
¿ está ese gato en la casa ?
mi hermana me quiere dar su foto .
laura y elena quieren comprar ese vestido .
ese turista joven quiere esa bolsa .
laura no vio una gran película porque estaba ocupada .
carlos puede ir al río .
¿ va él a ver películas esta tarde ?
¿ dónde está tocando pablo la guitarra ?
¿ cuántas hermanas tiene la profesora ?
pedro encontró las bolsas ayer .
las películas son demasiado largas .
los problemas son más difíciles que la pregunta .
estos médicos altos no van a ver tres películas esta tarde .
nuestra vecina está esperando a su madre .
eran jóvenes .
tu tío tiene que ir al río .
el turista que cerró la puerta azul es tu hermano .
esperaron a su abuela .
a pablo le gusta jugar al fútbol en la calle .
a mi madre le gusta el río .
la casa que limpiaron mis hermanos es pequeña .
¿ hay una escuela detrás del parque ?
¿ qué estás leyendo ahora ?
nuestro tío dice que ella compró ese pan en la tienda pequeña .
a ella le encanta el francés .
el estudiante está tocando el piano .
¿ es la casa tan grande como el hotel ?
había tres tazas sobre las mesas .
¿ han vendido estas profesoras su casa ?
¿ qué ha leído ella en la habitación esta semana ?
nuestro hijo no es profesor .
todas las mañanas mi amigo va a la universidad .
¿ a nuestro tío le gusta comer naranjas ?
¿ quiere laura beber este vino ?
¿ es esta mujer muy vieja ?
el hotel es muy nuevo .
el gato grande no está bebiendo esa agua fría ahora .
¿ hay un libro interesante debajo de la mesa ?
elena encontró el paraguas , pero tu madre encontró un mapa .
ese problema es más fácil que ese examen .
nuestras hermanas leyeron esas cartas hace dos días .
¿ a laura le gusta jugar al fútbol en la calle ?
¿ había una bicicleta verde delante del restaurante ?
tu madre no puede cantar la canción porque está enferma .
si llueve el viernes , estas profesoras no van a ayudar a pedro .
los turistas están en el aula .
tu padre le ha mandado tres flores a ana esta semana .
el vestido está limpio .
carlos buscó su foto bonita , pero tu madre buscó sus paraguas .
este es mi perro negro .
la silla es más pequeña que la ciudad .
esos estudiantes viven en el hotel .
a nuestra hija le gusta el pan .
laura quiere comprar su mesa pequeña y carmen quiere comprar una cama .
hay pájaros en el parque .
nuestra vecina no me ha mandado cuatro fotos .
estas niñas bebieron el té en la cocina ayer .
este vestido está limpio .
pedro tiene muchos teléfonos .
ana vive en esta ciudad .
a esa profesora le encanta la ciudad .
esa silla es más grande que este pueblo .
mi hermano está triste .
mi hermana está esperando el autobús en la estación en este momento .
elena y juan no pueden cocinar esa carne porque están enfermos .
¿ cuántas flores compró mi abuela ?
la biblioteca está cerrada .
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
pablo está nadando en el mar .
el caballo está durmiendo en el hotel .
carlos puede ayudar a pedro .
él le dará su billete al camarero .
el problema no era difícil .
ana está jugando al fútbol mientras elena está leyendo historias .
tus perros bebieron agua fría .
el médico perdió su teléfono caro en la playa el lunes .
este camarero está tocando la guitarra en este momento .
carmen vendió estas camas la semana pasada .
ella nos dio su libro .
hay unos libros debajo de la cama .
si hace sol la semana que viene , voy a nadar en el mar .
¿ compra el estudiante flores ?
elena quiere cocinar el pescado y carlos quiere cocinar este arroz .
él está estudiando español en este momento .
pablo no tiene tres libros .
esta es la casa más vieja del pueblo .
pablo quiere esos vestidos y carlos quiere estos sombreros .
tenemos dos gatos .
él no quiere estudiar francés porque está enfermo .
los museos no son famosos .
creo que los exámenes son difíciles .
pablo quiere cuatro abrigos y laura quiere estos vestidos .
mi vecina está bebiendo la leche ahora .
tienes tres paraguas .
el hombre que perdió su bolsa es joven .
¿ son estas nuestras camisas verdes ?
carlos tiene muchos libros .
carmen vendió su mesa ayer .
hay unos estudiantes en la estación .
¿ estaba nuestra silla rota ayer ?
había dos coches delante de la biblioteca .
esta cantante también tiene muchos huevos .
¿ está la niña estudiando en la biblioteca en este momento ?
mi gato grande estaba debajo de la cama .
estos hombres eran escritores .
pablo era alto .
¿ es la flor azul ?
no estás comiendo arroz ahora .
estás enfermo .
hay dos pájaros en el jardín .
elena cerró estas puertas , pero laura cerró esta ventana .
¿ cuándo tiene que ir ella a la playa ?
laura y juan tienen que esperar el tren .
pedro y juan no compran agua todos los días .
esta cantante quiere la naranja .
compran sopa .
¿ dónde está tu llave ?
si llueve la semana que viene , mi madre va a escribir historias interesantes .
a mis hijas no les gusta ese huevo .
los médicos quieren hablar con juan .
ella dice que elena lleva su sombrero negro .
la escritora que está comiendo naranjas está triste .
el médico que está cantando esas buenas canciones es nuestro amigo .
¿ quién tiene que hablar con ana ?
este médico alto también quiere una bolsa .
la semana que viene mi madre no tiene que visitar la ciudad .
carmen dice que él quiere cantar la canción bonita en el parque mañana .
¿ durmió ella en el buen hotel ?
a los hombres les encantan las flores .
laura le mandó una carta a esta profesora .
la carta que abrió pedro es interesante .
nuestra hermana no está leyendo cartas interesantes ahora .
mis vecinas le tienen que dar un mapa a pablo .
ana vende vestidos , pero mis amigos venden zapatos .
carmen es la profesora más joven del pueblo .
¿ está esta mesa muy sucia ?
los restaurantes estaban cerca de la estación .
nuestro hermano les ha mandado una flor a sus hijas .
este es el museo más interesante del pueblo .
¿ dónde come pablo huevos ?
anoche mi hermana no vio a su madre .
mis gatos estaban en el mar .
ana quiere esos paraguas y carlos quiere ese teléfono .
juan quiere un paraguas , pero nuestro tío quiere esta bolsa .
hoy estos estudiantes han vendido estas casas .
este perro es más grande que esos caballos .
nuestro tío conoce a los turistas .
vieron a su madre .
carlos está nadando en el río mientras pedro está nadando en el mar .
¿ dónde está tu caballo ?
carmen no puede nadar en el mar porque está ocupada .
¿ cuántos coches tiene él ?
ana come carne y mi hija come huevos .
¿ qué quiere estudiar mi vecina en la universidad la semana que viene ?
¿ hay muchas cartas interesantes sobre las camas ?
a mi abuela no le gustan los huevos .
mi hijo dice que laura y juan han visto a su amigo .
¿ hay un estudiante en el aula ?
los caballos bebieron esta agua hace dos días .
ella le mandó esta flor a su tío .
el autobús llega a las diez .
este hotel es bueno .
nuestro coche negro es muy viejo .
ana está leyendo una historia mientras ese camarero está escuchando tres historias .
nuestra hija está cocinando ese arroz ahora .
hay tres niños en el restaurante .
mi silla no está rota .
¿ trabaja la escritora en el hospital ?
los camareros también tienen muchos hermanos .
este mercado cierra a las cuatro los domingos .
estamos tocando el piano mientras juan está cocinando la sopa .
nuestra vecina está esperando el tren en la estación en este momento .
¿ tiene la escritora tres manzanas ?
¿ dónde bebe mi vecina vino ?
pedro también tiene dos exámenes difíciles .
esas águilas son pequeñas .
¿ cuándo bebieron nuestras hermanas ese zumo de naranja frío ?
juan está hablando con su vecina mientras tu hermana está escribiendo cartas .
pedro no quiere beber esta agua porque está enfermo .
la cantante que esperó a su amigo está cansada .
carmen quiere comprar este paraguas y laura quiere comprar una bolsa .
este médico no era joven .
ella lleva un sombrero bonito .
mi amigo buscó su bolsa nueva anoche .
ana bebió el zumo de naranja frío , pero mi hija bebió el café .
voy a jugar al fútbol .
no hay huevos sobre las mesas .
el camarero era cantante .
el caballo estaba en el parque .
nuestras hijas no le van a mandar cuatro regalos a esta niña .
¿ por qué quiere cocinar laura esta sopa ?
pablo está escuchando las historias en la habitación .
¿ está ana leyendo esa historia interesante ?
esas son las tiendas .
¿ dónde buscaron a su gato blanco ?
ana está comiendo arroz mientras estas profesoras están estudiando español .
carlos quiere estudiar francés , pero pablo quiere estudiar español .
él le dio el libro a elena .
elena y carmen son más altas que su abuela .
él tiene que abrir esta puerta azul esta tarde .
este autobús llega a las dos los domingos .
elena bebió el café caliente y mi tío bebió este zumo de naranja .
creo que el turista joven no tiene una hermana .
había unas casas al lado de la calle .
tu vecina le ha mandado esta carta a la niña .
¿ hay muchas manzanas sobre la mesa ?
¿ qué tienen que estudiar mañana ?
tu hermana mayor esperó el tren ayer .
este turista no comió queso porque estaba enfermo .
¿ qué está bebiendo él ?
la historia que escribieron es interesante .
carlos está comiendo esa carne en el restaurante .
a elena le gustan las naranjas .
quieren trabajar en la tienda .
¿ quién quiere esos regalos ?
este era el puente más famoso del pueblo .
estos gatos son blancos .
a las mujeres les gusta la ciudad .
hay un turista en el mercado .
no hay niñas en el mercado .
mi abuela le ha mandado esta carta larga al camarero .
las mujeres que tienen muchos abrigos son tus hermanas .
¿ bebió ella este vino ?
la carta que escribió pablo es interesante .
juan me dio un mapa .
no hay tazas sobre las mesas .
pedro quiere estudiar español y carmen quiere estudiar francés .
no podemos cocinar ese arroz porque estamos ocupados .
nuestra hija les quiere dar tres regalos a estas profesoras .
hay sopa caliente sobre las mesas .
¿ es ese perro más pequeño que este caballo ?
carmen también quiere este zumo de naranja .
¿ cuándo perdió carmen su billete ?
este médico normalmente bebe vino .
si llueve la semana que viene , no comprarán un regalo .
ese examen es tan difícil como las preguntas .
la caja que cerró mi vecina es grande .
mañana esa profesora tiene que estudiar en la biblioteca .
la bicicleta que compró este niño es azul .
¿ a carlos y pedro les gusta el zumo de naranja ?
hay muchos buenos estudiantes en la playa .
elena está esperando el autobús .
ella no comió ese pan porque estaba enferma .
tu amigo tiene que vender las bicicletas negras .
si hace frío mañana , carmen no visitará a su abuela .
juan no quiere escuchar estas historias en la habitación .
la caja que abrió mi hermano está llena .
si hace sol el viernes , pedro va a ayudar a su hija .
laura está bebiendo este té .
juan es el mejor camarero del pueblo .
¿ quién puede ayudar a su madre ?
¿ dónde están cantando una canción ?
mi hermana menor tiene que estudiar en la universidad .
la ventana está cerrada .
si llueve mañana , esa niña va a jugar al fútbol .
¿ cuántos libros tiene el niño ?
el periódico que compraste es interesante .
si llueve la semana que viene , voy a jugar al fútbol .
laura habla inglés y tu madre habla francés .
hay una universidad cerca del puente .
estamos cantando la canción mientras carlos está esperando a su padre .
carmen cerró la puerta y carlos cerró esta ventana .
esas historias son más interesantes que el periódico .
pablo esperó el autobús en la estación .
elena y pedro quieren nadar en el mar .
¿ están buscando las fotos bonitas ?
estas escritoras compraron pan el lunes .
mi hija tiene que estudiar español .
hay muchos periódicos debajo de la cama .
los estudiantes que están estudiando inglés están contentos .
nuestra madre dice que mi gato es demasiado grande .
si hace frío el viernes , pablo va a nadar en el río .
laura no le mandó el libro al camarero hace dos días .
la calle está sucia .
¿ tiene él muchos billetes ?
no hay buenos libros debajo de las sillas .
el periódico que compraron es interesante .
la película es buena .
el té no está caliente .
pablo y carmen llevan una camisa .
elena y juan bebieron café el lunes .
esta tienda está cerrada .
hay una bicicleta verde delante de la casa .
esta era la casa más grande del pueblo .
estos gatos blancos bebieron esa agua fría .
¿ son estas películas muy buenas ?
él lleva una camisa .
esos médicos están tristes .
el estudiante que está hablando con pedro es mi amigo .
¿ qué están escuchando mis hermanas en este momento ?
estos son mis zapatos .
¿ por qué están hablando esos niños con su vecina ?
tu padre tiene una pregunta .
a pablo le encantan estas películas .
carlos quiere beber este café y carmen quiere beber esta leche .
el caballo es más grande que ese perro .
las mujeres que compraron su silla son altas .
este hombre dice que estas cantantes cerraron la caja grande .
la ventana que limpió pedro está abierta .
a mi hermana no le gusta ir a la tienda .
has escrito una historia interesante .
carmen ya ha visitado este pueblo .
a nuestra hermana no le gusta ese queso .
¿ dónde está mi bolsa ?
son más jóvenes que ese estudiante .
¿ encontró mi abuela el paraguas caro ?
podemos jugar al fútbol .
esa escritora ya ha vivido en este hotel .
la semana pasada elena durmió en la casa .
¿ limpiaron las cantantes la habitación ?
laura tiene muchas llaves y tu padre tiene una bolsa .
¿ va ella a estudiar inglés la semana que viene ?
carlos quiere tocar el piano y mi vecina quiere tocar la guitarra .
si hace calor esta tarde , él va a cocinar este pescado .
he encontrado el mapa .
ese es tu coche .
esta camisa es blanca .
¿ a ella le gusta leer historias ?
juan esperó el tren .
tu tío también habla inglés .
no había turistas jóvenes en el mercado .
estos camareros son médicos .
estas mujeres le mandaron dos libros a esta mujer .
tu amigo está comiendo el queso mientras pedro está cantando esas canciones .
ana quiere cocinar esta carne y pablo quiere cocinar esta sopa .
el pájaro está en el parque .
él va a ver la película la semana que viene .
creo que pablo y ana están cocinando sopa en este momento .
al médico le gustan las canciones .
él quiere ser estudiante .
¿ puede esa cantante nadar en el río ?
la foto que perdió él es bonita .
mi hijo cerró esta puerta .
el camarero quiere estudiar inglés .
estamos muy cansados .
¿ conoce este camarero a esa mujer alta ?
tu tío puede hablar inglés .
el estudiante quiere beber ese buen vino .
juan perdió los teléfonos caros y mi amigo perdió el paraguas .
ana dice que ella es muy joven .
ese perro no está en la cocina .
creo que la ventana está abierta .
tu tío visitará a su amigo la semana que viene .
hay muchos turistas jóvenes en el parque .
¿ cuántas flores compraron los camareros ?
las escritoras jóvenes pueden ayudar a su madre .
ana buscó a los gatos en la calle .
¿ son esos problemas más fáciles que ese examen ?
tu padre también vende queso .
elena dice que podemos cerrar la caja pequeña .
no vamos a ayudar a esta mujer porque estamos enfermos .
tu padre le quiere mandar dos libros a carlos el viernes .
a él no le gustan las canciones .
laura quiere una naranja , pero carmen quiere el pan .
la leche estará fría .
ese caballo está bebiendo el agua .
las películas que vio carlos son interesantes .
le tengo que dar este buen libro a elena el viernes .
esa es mi bolsa nueva .
carlos no comió arroz el lunes .
a mi hija le gustan las flores .
¿ dónde están los hoteles ?
mi padre le dio su llave a juan .
mi hermano va a estudiar francés mañana .
he limpiado esta ventana .
pedro está esperando el autobús en este momento .
la mesa que compró ella está sucia .
juan bebió el café y carmen bebió la leche .
mis hermanos dicen que esta bicicleta está rota .
laura quiere este coche .
este niño alto lleva sus zapatos .
ana vende camisas y mis hijas venden zapatos .
¿ visitará mi hermana a su padre ?
esas escritoras van al restaurante .
laura no quiere ser una buena estudiante .
las cantantes le tienen que dar la flor a esta niña .
a nuestro padre no le gustan las flores .
a nuestro hijo no le gustan esas flores .
¿ quién tiene que ir al mar la semana que viene ?
¿ está la escritora nadando en el mar ?
laura y carmen son tan altas como esa escritora .
nuestra hija ya ha limpiado estas casas caras .
¿ quién está esperando el tren ?
el médico que está estudiando francés es mi amigo .
carlos buscó sus paraguas nuevos , pero mi tío buscó sus fotos .
¿ dónde están cantando canciones ?
ella quiere nadar en el mar la semana que viene .
¿ es ese hotel más pequeño que ese jardín ?
los turistas jóvenes están cantando esta canción en el parque ahora .
ahora mi gato está bebiendo agua en el río .
los problemas son tan difíciles como este examen .
juan perdió su llave y mi hijo perdió su billete .
mi hijo dice que el café está caliente .
los hombres han vendido estas casas grandes .
este era el parque más bonito de la ciudad .
esos son tus caballos .
creo que los hoteles son muy nuevos .
este paraguas es barato .
los médicos que tienen muchos libros son jóvenes .
el vino es bueno .
esa ciudad es bonita .
¿ dónde están los hombres ?
también compran carne .
este era el restaurante más caro de la ciudad .
la ventana que abrió laura es azul .
mi hermana es estudiante .
¿ comió ese gato pescado ?
este era el museo más interesante de la ciudad .
tus amigos le dieron esta flor a esta mujer anoche .
si hace sol la semana que viene , él comprará las camas .
¿ qué quiere cantar nuestra madre la semana que viene ?
¿ eres estudiante ?
ana quiere comer este pan y nuestro hijo quiere comer esta manzana .
ana perdió su paraguas , pero laura perdió su mapa .
estos niños están en el jardín .
ella no compró un vestido .
los exámenes no son tan fáciles como esas preguntas .
esos niños tienen muchos sombreros .
¿ cuándo tiene que limpiar carmen las mesas ?
estos hombres vieron a ese niño .
si llueve mañana , voy a comprar agua .
tus amigos no son escritores .
ana y pablo están jugando al fútbol .
¿ están los perros debajo de las sillas ?
este teléfono está roto .
carmen no quiere ayudar al niño .
¿ cuántas camisas compró ella ?
carlos encontró su bolsa , pero pedro encontró una llave .
esa mujer era vieja .
tu hijo no me dio este mapa ayer .
estas son nuestras fotos .
¿ cuántos libros tiene nuestro padre ?
mi abuela estaba contenta ayer .
ana habla español y pedro habla inglés .
el caballo no es más grande que el perro .
también quieren tres vestidos bonitos .
esos exámenes son difíciles .
la escritora también quiere este vestido nuevo .
él quiere nadar en el mar esta tarde .
carlos está escuchando estas canciones en la habitación .
esa es nuestra bicicleta .
esta es la casa más vieja de la ciudad .
las niñas no quieren tocar el piano porque están ocupadas .
¿ por qué quieren escribir pablo y carlos esta historia ?
¿ dónde juega tu abuela al fútbol ?
nuestra abuela estará ocupada .
esos coches son muy viejos .
¿ cuándo encontró tu abuela la bolsa ?
si llueve esta tarde , mi hermano no va a visitar a su hija .
tu amigo te mandó una foto .
el zumo de naranja está frío .
el perro comió la carne .
hay sopa caliente sobre la mesa .
ella puede ir a la tienda .
los gatos que buscó nuestra hija son negros .
el perro no está comiendo carne en el jardín .
él ya ha limpiado esta ventana .
¿ te gustan los caballos ?
ese estudiante es más joven que sus vecinas .
esta mujer lleva sus sombreros nuevos .
¿ por qué bebieron las escritoras el vino ?
las niñas están estudiando en la escuela .
le quiero mandar esta foto a ana .
si hace calor el viernes , van a hablar con elena .
tu hijo cerró la caja la semana pasada .
el camarero está en el río .
ana vende queso los domingos .
¿ trabaja él en el museo ?
estas niñas pueden tocar la guitarra .
¿ está mi abuela tocando la guitarra ?
ese perro blanco está bebiendo agua .
¿ quién tiene que cerrar la puerta ?
quieren beber ese vino el viernes .
mi padre está en la calle larga .
¿ buscaron su paraguas ayer ?
esa pregunta es difícil .
¿ hay muchos estudiantes jóvenes en la cocina ?
¿ quiere elena estudiar español ?
elena les ha mandado esta carta a sus hermanos .
esa mujer le dará la foto a laura .
había tres turistas en el jardín .
a ana le encanta el periódico .
este es el hospital .
carlos no está en la habitación .
a mi hijo no le gusta la ciudad .
tengo que cerrar esta caja mañana .
ella también tiene dos coches .
pedro encontró las fotos ayer .
¿ puedes hablar francés ?
¿ comieron los gatos ese pescado en la cocina ?
carlos va a nadar en el mar mañana .
pedro buscó su paraguas y ana buscó sus fotos bonitas .
el médico lleva un sombrero .
laura leyó un libro y elena leyó un periódico .
a mi vecina le gusta beber té caliente en la cocina .
este estudiante va a ayudar a las niñas altas esta tarde .
en este momento carmen está escuchando esta canción .
¿ dónde están los árboles ?
a las cantantes les gusta comprar café en la tienda .
estoy leyendo esta carta larga mientras juan está hablando con laura .
pedro no quiere comprar sus bolsas porque está enfermo .
juan quiere tres teléfonos baratos y mi vecina quiere dos paraguas .
había un mercado detrás del hotel .
estos no son tus gatos .
¿ cuántos vestidos compraste ?
había tres turistas en la cocina .
¿ es esa pregunta más fácil que los exámenes ?
¿ dónde está el águila ?
a mi hija le gustan las historias .
laura le mandó el regalo a esta profesora .
esa escritora quiere estudiar inglés .
laura le mandó tres flores a esta profesora el lunes .
hay cuatro niñas altas en la cocina .
nuestro hermano menor va a ver películas .
este camarero visitó a su vecina .
pablo quiere comprar teléfonos .
si hace sol la semana que viene , vamos a jugar al fútbol .
las películas que vio juan son interesantes .
estás cantando estas canciones .
a carlos le gusta el pescado .
a las escritoras les gusta leer cartas .
¿ han abierto los estudiantes sus cartas ?
esta escritora no está estudiando en la escuela .
la carta es más interesante que ese periódico .
mi tío va a visitar el pueblo .
a la mujer no le gusta esa carta .
mi padre no quiere escribir cartas interesantes .
esos camareros están estudiando en la biblioteca ahora .
¿ compraron estos niños la bolsa nueva ?
¿ hay muchos turistas en la playa ?
juan está tocando el piano .
laura tiene que esperar a su hermano esta tarde .
los estudiantes tienen que vender su bicicleta .
creo que él está escuchando unas canciones bonitas en la habitación .
también quieres esos regalos .
pablo vende huevos , pero ana vende manzanas .
pablo y laura no están cantando dos canciones en la calle en este momento .
elena está escuchando una canción mientras él está escribiendo una historia .
tus hijos están escuchando la historia en la habitación ahora .
la ciudad es bonita .
a pedro no le gusta la ciudad .
a tus hermanos no les gusta comprar flores en la tienda .
ese camarero limpió esta habitación ayer .
¿ hay un regalo en las casas ?
carlos habla francés , pero mi hija habla español .
¿ dónde están estudiando mis hermanas español ?
mi carta estaba en la caja .
a tu hijo le gusta comprar flores azules en el mercado .
¿ por qué está estudiando pedro español ?
a mi tío le gustan los huevos .
la bicicleta no es muy vieja .
esa buena profesora no ha vendido esta bicicleta blanca esta semana .
¿ conoce este hombre a su hermano ?
estos zapatos eran azules .
pedro también quiere el queso .
pablo quiere tocar la guitarra y pedro quiere tocar el piano .
están escuchando una canción bonita mientras pedro está esperando el autobús .
ese caballo está en la cocina .
¿ quiere ella visitar a su vecina esta tarde ?
¿ quieres trabajar en la biblioteca la semana que viene ?
él era estudiante .
esta mujer encontró un paraguas .
la pregunta es tan fácil como ese problema .
el estudiante que está cantando canciones es alto .
ana está tocando la guitarra mientras pedro está bebiendo el café caliente .
la mujer que vende huevos es nuestra hermana .
ahora nuestro perro está comiendo ese pescado en la cocina .
pedro y laura no pueden jugar al fútbol porque están ocupados .
la profesora que está cocinando carne está triste .
juan quiere una manzana , pero mi hermana quiere el pescado .
carlos quiere esa bolsa y mi hermana quiere estos paraguas .
ella no está en el río .
estos problemas son más difíciles que el examen .
la cama no es pequeña .
¿ tienes tres vestidos negros ?
ella no va a ayudar a laura porque está enferma .
los teléfonos son nuevos .
ese autobús está vacío .
¿ dónde perdió carmen su teléfono ?
¿ es esa silla grande ?
ese es nuestro gato .
él no durmió en el hotel caro ayer .
pablo te mandó la foto .
nuestra hija también quiere tres bicicletas verdes .
el mercado pequeño abre a las cuatro los sábados .
elena quiere comer la carne y ana quiere comer este pan .
tu hermana quiere cantar esa buena canción mañana .
el perro está en el mar .
esos vestidos verdes no eran bonitos .
a ella le gusta comprar manzanas .
había águilas pequeñas en el jardín grande .
¿ está el té demasiado caliente ?
pablo cerró estas puertas , pero mis hermanos cerraron esta ventana .
venden naranjas los domingos .
están escribiendo una historia mientras juan está bebiendo el café .
el lunes el hombre joven esperó a sus hijos .
la carta que escribió ella es larga .
mi hijo quiere cantar la canción .
¿ compró mi vecina el coche anoche ?
laura no bebió ese café caliente porque estaba ocupada .
laura estará triste .
laura quiere leer tres libros .
esa escritora está jugando al fútbol .
¿ qué van a escribir las profesoras mañana ?
a tu padre le gusta ir a la tienda .
el coche es azul .
la cantante es más joven que ese camarero .
los camareros están en la calle .
ese gato comió la carne ayer .
carlos le quiere mandar una flor a ana esta tarde .
la bolsa que encontraron las cantantes está llena .
la película que vieron carlos y pedro es interesante .
ella está muy contenta .
laura y ana van a hablar con su hermana menor .
hay una biblioteca cerca de la calle .
¿ había muchos árboles detrás del parque ?
si hace frío mañana , ana no va a cocinar sopa .
estas niñas comprarán bolsas .
a mi hermano le gusta el mar .
estamos escuchando esas canciones en la habitación .
¿ ha vendido mi vecina estas sillas ?
las niñas que limpiaron la ventana son mis hermanas .
¿ cuántas flores compró ana ?
las cantantes no comieron pescado porque estaban ocupadas .
hay muchos turistas en la cocina .
si hace sol esta tarde , vamos a nadar en el río .
ana quiere este zumo de naranja , pero mi hijo quiere el té .
¿ quién quiere estos coches ?
ese caballo está durmiendo en la casa .
a pedro le encanta esta canción .
no hay estudiantes altos en el mar .
elena quiere este café , pero tu hijo quiere esta leche .
esta profesora me mandó las flores rojas .
¿ conoce laura a elena ?
ella ha limpiado las ventanas verdes .
¿ cuántos problemas tiene mi padre ?
pablo leyó estos libros interesantes , pero juan leyó un periódico .
¿ cuántas hermanas tienen ana y laura ?
juan no buscó al gato .
el médico que está estudiando español es tu amigo .
la leche está caliente .
mi abuela le dará un regalo a laura mañana .
pablo y elena quieren dos camisas .
mi abuela quiere visitar a sus hijos .
nuestras hermanas no leyeron periódicos la semana pasada .
a laura y carmen les gusta la ciudad .
hay una bicicleta delante del parque bonito .
soy un buen escritor .
juan va a jugar al fútbol mañana .
somos muy altos .
no había niños en el aula .
¿ cuántos zapatos compró tu amigo ?
el periódico no es tan interesante como las cartas .
la película que vieron es buena .
elena está estudiando inglés mientras carmen está buscando su foto .
ella también conoce a su madre .
juan limpió su casa cara .
si hace calor mañana , vas a comprar un periódico interesante .
pablo lleva una camisa .
carlos está tocando el piano mientras estoy limpiando esta casa vieja .
¿ hay muchas casas detrás del hospital ?
le tengo que mandar la flor a pedro .
no encontraron los mapas .
estos zapatos son rojos .
pedro conoce a su padre .
el viernes esta cantante quiere estudiar inglés .
laura no puede jugar al fútbol .
este es nuestro sombrero .
el estudiante trabaja en la escuela .
los turistas que están nadando en el mar son jóvenes .
el niño que vive en un pueblo está contento .
la mujer joven quiere jugar al fútbol .
juan escribió una historia interesante .
el gato está comiendo ese pescado .
carlos no comprará ese abrigo .
juan encontró un paraguas caro y mi tío encontró su billete .
pedro está tocando la guitarra mientras ana está buscando al caballo .
mi hijo no tiene que esperar a su padre .
elena está tocando el piano mientras carmen está cocinando el arroz .
hay unas niñas en la cocina .
¿ tiene laura muchos gatos ?
¿ puede esta mujer hablar francés ?
¿ cuándo vieron a ana ?
carmen va a nadar en el mar mañana .
juan y pedro tienen que buscar al gato grande .
carlos compra naranjas .
ese problema no es más fácil que esa pregunta .
¿ cuándo van a cocinar las cantantes el pescado ?
no hay sopa sobre la mesa .
el abrigo que compró él está sucio .
¿ quién está esperando a su abuela en este momento ?
los camareros que hablan español son jóvenes .
¿ quiere la escritora pescado ?
carlos no quiere beber ese café porque está cansado .
creo que mi hermano durmió en el jardín .
¿ vieron los turistas esa águila ?
creo que el examen es fácil .
el médico vio esas películas .
hace dos días viste a laura en la calle .
no hay turistas altos en el parque .
¿ es esa mi bicicleta ?
¿ pueden hablar francés ?
¿ han cerrado elena y pedro la caja esta semana ?
creo que están bebiendo vino .
carlos lee periódicos interesantes , pero nuestro hermano lee libros .
laura no quiere ver esa película interesante porque está enferma .
la escritora también tiene un billete .
esa niña está durmiendo en la casa ahora .
tu tío dice que nuestro caballo es pequeño .
carlos y laura no quieren ese vestido .
¿ quién cerró la puerta la semana pasada ?
este es nuestro caballo pequeño .
estos niños han encontrado el mapa esta semana .
laura puede cerrar la puerta .
carmen estará enferma .
¿ a la niña le gusta la playa ?
¿ ha visto elena a su padre ?
¿ quiere ella ver esta película esta tarde ?
los gatos durmieron en el hotel ayer .
¿ a mis vecinas les gustan los libros ?
ese perro grande está bebiendo el agua .
el caballo es más grande que este perro .
¿ por qué tiene que visitar nuestra abuela a su hermano ?
el abrigo es verde .
eres profesor .
carlos puede hablar español .
si hace frío mañana , ella va a comprar la flor .
a mi hermana no le gusta beber café caliente .
él no leyó un libro porque estaba cansado .
si llueve la semana que viene , nuestro padre va a hablar con las niñas .
pablo y ana no quieren ver la película .
pedro quiere estudiar inglés mañana .
¿ son estos zapatos azules ?
¿ visitará él esta ciudad famosa el viernes ?
nuestras hijas no les han mandado una carta a sus hijas .
la taza está muy sucia .
esa es mi bicicleta .
la cantante no puede ir al hospital porque está ocupada .
¿ es el paraguas nuevo ?
él está bebiendo el té mientras pablo está limpiando esta ventana .
hay muchos mapas sobre la mesa .
nuestra madre ha perdido su paraguas caro en la playa .
creo que él tiene que comprar este vestido el viernes .
ella está en el museo .
este era el puente más viejo del pueblo .
a nuestros hijos les gustan las flores .
elena está limpiando esta aula mientras mi tío está hablando con su hija .
el turista que está escuchando unas canciones es alto .
tu abuela también vive en una casa .
pablo no quiere escuchar una canción bonita porque está cansado .
hay tres niños en el aula .
si hace frío mañana , no vas a ayudar a juan .
ese gato blanco comió esa carne .
llevan un sombrero rojo .
¿ quién cerró las ventanas ayer ?
la semana pasada elena vio águilas .
carlos puede abrir las cajas .
a pablo le encanta esta flor .
no hay cartas debajo de las sillas .
estás hablando con ese hombre en la calle .
elena buscó el perro negro , pero pedro buscó su caballo .
¿ cuántos periódicos compró el turista ?
nuestra abuela también quiere ese zumo de naranja .
pablo buscó los paraguas , pero pedro buscó su teléfono .
le tienes que mandar una flor a pablo esta tarde .
pedro no quiere comprar el paraguas .
la historia que leyó carmen es interesante .
¿ tiene él que esperar el autobús mañana ?
si hace frío el viernes , el hombre comprará sus bicicletas nuevas .
mi hijo me dará un paraguas caro esta tarde .
carlos vende flores bonitas todas las semanas .
ella no conoce a carlos .
las mujeres viejas pueden ir al hospital .
¿ a tu hermana le gusta esta manzana ?
pedro quiere el agua y mi tío quiere este café .
mañana mi abuela quiere escuchar una historia larga .
el puente es viejo .
a mis amigos les gusta esta película .
el turista que está cantando esas canciones es joven .
mi abuela está en la biblioteca .
¿ va ella a ayudar a su vecina ?
él puede hablar español .
ella nos mandará tres cartas .
vas a cocinar este arroz en la cocina mañana .
¿ a ella le gusta comer carne en el restaurante ?
mi tío está escuchando unas canciones .
laura no quiere hablar con su tío mañana .
mi hermana te mandó una foto .
esa niña le mandó estas flores verdes a su hermano .
¿ está este café caliente ?
¿ es ese problema demasiado fácil ?
tu vecina le ha mandado estas cartas interesantes a la mujer .
¿ compró el hombre las flores en el mercado ?
¿ bebieron esos gatos el agua fría el lunes ?
mis perros grandes están comiendo este pescado .
¿ cuándo comió este gato la carne ?
ese turista estaba triste .
si llueve el viernes , él no comprará dos camas .
el turista que juega al fútbol es nuestro amigo .
los restaurantes están detrás del parque .
¿ qué está estudiando carmen ?
él vende abrigos todos los días .
¿ dónde está mi perro ?
hay unos niños altos en el río .
las cartas que abrió carlos son largas .
carmen está en la tienda pequeña .
el perro no comió esta carne el lunes .
no hay árboles al lado del hotel .
mis hijos tienen que ayudar a esa profesora .
la ventana que cerró ella es verde .
mañana tienen que hablar con sus hijas .
nuestro hijo compra agua en el mercado todos los días .
¿ está carmen buscando su teléfono ahora ?
la pregunta es más difícil que este examen .
¿ quiere él trabajar en la biblioteca ?
elena quiere ese coche , pero laura quiere una bicicleta .
ese estudiante puede cerrar las ventanas azules .
¿ qué ha leído pedro ?
nuestra hija está demasiado cansada .
carlos perdió su mapa , pero mi hermana perdió la foto .
¿ es la bolsa más barata que el paraguas ?
¿ quiere laura comer manzanas ?
estas niñas altas siempre venden naranjas .
tu hermano dice que el pájaro es pequeño .
¿ quién quiere jugar al fútbol ?
la profesora que come pescado es nuestra hermana .
pedro esperó el tren , pero mis hijos esperaron el autobús .
no vamos a jugar al fútbol porque estamos ocupados .
hay un periódico debajo de las sillas .
el turista no estaba en la habitación .
esta cantante puede tocar el piano en el parque .
ana está cantando una canción en la calle .
a tu vecina le gusta comprar flores .
al hombre le gusta ir al mercado .
¿ conocen este pueblo pequeño ?
¿ estará el vestido limpio ?
si hace frío mañana , carlos no va a nadar en el mar .
laura compró sus bicicletas verdes , pero juan compró el coche .
nuestras hijas no esperaron el autobús anoche .
a carlos le gusta comer carne .
¿ quiere este hombre una bolsa cara ?
¿ dónde come pedro carne ?
las películas son interesantes .
el perro que buscó ana es blanco .
elena quiere cocinar el arroz , pero carmen quiere cocinar la carne .
la mujer está esperando el autobús ahora .
el restaurante es barato .
¿ es ese gato tan grande como el caballo ?
¿ hablan las profesoras español ?
las cartas que abrió mi abuela son interesantes .
¿ cuándo encontró mi hermana el teléfono ?
¿ dónde están esos estudiantes ?
¿ quién encontró un paraguas ?
hay muchos estudiantes en el aula .
la semana que viene nuestro hermano menor tiene que comprar este regalo .
¿ está este vestido rojo limpio ?
la puerta es roja .
laura esperó el tren y mi tío esperó el autobús .
hay muchos pájaros pequeños en el jardín .
tu amigo come naranjas los domingos .
¿ están carlos y laura escribiendo las cartas ?
ella ha vivido en una ciudad .
ana puede ir al museo .
el autobús sale a las ocho .
nuestros hijos dicen que este gato es demasiado grande .
elena quiere escuchar esa canción en la habitación esta tarde .
¿ quién está tocando el piano en el parque ?
pablo quiere la leche .
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
¿ dónde están cocinando estas cantantes carne ?
juan perdió sus bolsas caras , pero mi padre perdió los teléfonos .
elena no esperó el tren en la estación .
en este momento ese gato grande está bebiendo esa agua .
nuestro perro está comiendo este pescado en este momento .
beben vino todos los días .
nuestro hermano es estudiante .
nos gusta beber zumo de naranja en la cocina .
el tren no estará lleno .
ella no te tiene que dar los mapas .
el médico que vio águilas es nuestro hermano .
mi hijo también quiere ese regalo .
¿ quiere elena trabajar en la tienda ?
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
pedro está estudiando inglés mientras carlos está nadando en el mar .
pedro quiere vender su casa esta tarde .
¿ pueden abrir esta caja ?
a mis hermanas les encanta jugar al fútbol .
carlos quiere estudiar inglés , pero ana quiere estudiar francés .
¿ quién puede nadar en el río largo ?
¿ qué quiere él ?
la película es interesante .
mi tío ya ha cerrado estas puertas .
¿ ha comido carmen arroz ?
mi tío dice que carmen está tocando la guitarra en este momento .
a mi amigo le encantan estas manzanas .
carmen es alta .
creo que el abrigo es verde .
mi abuela no quiere las naranjas .
¿ ha comido carmen pan ?
esa playa es bonita .
estos zapatos son negros .
a este médico le gusta la historia .
ella no quiere beber ese vino .
este perro está bebiendo el agua fría en el río ahora .
¿ cuántas historias ha leído él ?
creo que queremos estudiar inglés en la universidad .
nuestras vecinas quieren escuchar esta historia .
ana no bebió esta agua fría porque estaba cansada .
laura está cansada .
juan puede cantar estas buenas canciones .
esa historia es más interesante que estos libros .
pedro buscó su llave , pero pablo buscó el paraguas .
esta mujer está nadando en el mar mientras laura está estudiando francés .
a carmen le gusta esta historia .
¿ come elena carne ?
mi abuela le quiere mandar su carta interesante a este niño .
estas escritoras jóvenes tienen tres hermanos menores .
nunca has vendido tus sillas .
están comiendo unas manzanas .
hoy él ha encontrado un teléfono .
pedro está en el río .
laura puede cerrar esta ventana .
¿ es el libro muy interesante ?
mis hijas dicen que nuestra hermana está contenta .
¿ hay muchos estudiantes en el parque ?
¿ cuándo visitará nuestro padre estos museos ?
mi hijo no ayudó a carmen .
esos no son tus gatos grandes .
carmen no quiere hablar con sus vecinas porque está ocupada .
el camarero está durmiendo en la casa cara .
la bolsa que perdieron es cara .
elena tiene muchos problemas difíciles , pero pedro tiene cuatro exámenes difíciles .
estos camareros quieren ser escritores .
juan es el turista más alto del pueblo .
había dos teléfonos en la cocina .
el problema es difícil .
carmen tiene un libro interesante .
esta semana hemos limpiado la ventana roja .
juan lleva sus camisas .
creo que esos zapatos eran negros .
mi hermano es profesor .
el turista compró el abrigo anoche .
¿ está esta escritora muy ocupada ?
esta es la biblioteca .
mi gato no está comiendo carne en este momento .
las cajas que cerraron laura y elena son grandes .
carmen perdió su foto y pedro perdió la bolsa .
la profesora que visitó este museo es tu vecina .
tu amigo no quiere ver una película esta tarde .
¿ por qué están bebiendo estos estudiantes este té ?
¿ es el parque tan grande como el restaurante ?
el autobús que esperaron tus hermanos está vacío .
mi vecina está estudiando en la biblioteca ahora .
ana vio a esos perros pequeños .
¿ hay muchos estudiantes en el mercado ?
¿ es nuestro gato pequeño ?
laura no puede nadar en el río largo .
la mesa que limpió ana está sucia .
carmen no está en la cocina .
esta es la casa más grande de la ciudad .
elena buscó el perro , pero carmen buscó los caballos .
el turista no es más alto que las mujeres .
nuestra hija quiere un vestido .
¿ por qué está escuchando pedro estas buenas canciones ?
tus mesas estarán sucias mañana .
a nuestro tío le encantan los perros .
si llueve mañana , no van a hablar con pedro .
¿ dónde está la taza ?
esa escritora tiene tres camisas .
¿ estás bebiendo ese buen vino ?
pablo está nadando en el río en este momento .
el teléfono que buscó juan es barato .
elena quiere tocar la guitarra , pero laura quiere tocar el piano .
¿ tiene ella que estudiar español ?
carlos no nos quiere mandar cuatro regalos .
las películas que vio pablo son interesantes .
la escritora que vio una película es nuestra vecina .
pedro no puede cocinar esa sopa .
mi vecina dice que ella no puede cantar esas buenas canciones .
los domingos tu hermana mayor no come naranjas .
¿ qué quiere mi hija ?
elena perdió los paraguas , pero laura perdió la bolsa .
si llueve la semana que viene , estos hombres van a estudiar inglés .
a mi madre no le gustan los gatos .
ana está comiendo el huevo mientras nuestra abuela está esperando el autobús .
juan era alto .
mi madre le va a dar un buen libro a pedro .
¿ tienes tres perros ?
la camisa es más cara que mis vestidos .
las bicicletas están rotas .
elena y carlos no quieren comprar sus abrigos porque están ocupados .
laura no quiere escuchar esas historias porque está cansada .
¿ perdieron su teléfono barato ?
la niña que está cocinando carne es mi vecina .
pablo trabaja en el mercado .
él te va a dar una foto .
esa mujer quiere este vestido rojo .
nuestra hermana no me ha dado una llave .
este es el restaurante más caro del pueblo .
¿ dónde beben esas cantantes leche ?
laura quiere escribir tres cartas .
¿ cuándo va a visitar mi tío esta ciudad ?
esta flor es azul .
este teléfono estaba roto .
hay unas bicicletas delante de las casas .
elena tiene una bolsa , pero mis hermanos tienen muchas llaves .
él tiene que esperar a su padre .
este es el buen restaurante .
pablo perdió las llaves y mi amigo perdió su foto bonita .
¿ por qué visitó laura el museo ?
este es nuestro paraguas .
la calle no es larga .
mi padre no quiere tocar el piano porque está enfermo .
ese turista escribió historias interesantes .
mi madre dice que mis amigos están ocupados .
a tu padre le encantan esos gatos .
hay un periódico sobre la silla .
esa águila es grande .
¿ por qué están escuchando historias ?
hay un hotel cerca del puente .
tu hermana quiere ir al río .
¿ cuántos teléfonos tienen ?
la pregunta es tan difícil como los problemas .
mi padre quiere nadar en el río .
estos hombres vieron a pedro anoche .
carlos está tocando el piano .
nuestro hermano puede cerrar esta ventana .
¿ quiere ese turista cocinar este pescado ?
ese turista está esperando a su abuela mientras laura está escribiendo cuatro historias .
este es mi vestido verde .
hay un regalo en la casa .
carmen vende huevos y pedro vende naranjas .
hay águilas en el parque .
este es el parque más bonito del pueblo .
elena compró el huevo , pero carmen compró esta carne .
elena quiere comprar una bicicleta negra , pero pablo quiere comprar sus coches .
¿ hay muchos niños altos en el museo pequeño ?
tengo un hermano .
este es nuestro teléfono .
la foto era bonita .
tu madre no va a escribir una carta interesante .
elena no va a estudiar español porque está ocupada .
juan está en la casa .
van a ver esta película mañana .
¿ quién tiene que buscar la bolsa ?
ana le dará un mapa a su hermana .
mi vecina puede cantar esa canción .
estos estudiantes están esperando a su amigo en el parque .
hay muchos árboles detrás de la universidad .
si hace calor la semana que viene , vas a ayudar a tu amigo .
no hay bicicletas delante del parque .
el buen médico quiere estudiar inglés en la universidad .
a pedro le gusta el arroz .
elena no quiere escribir tres historias porque está enferma .
nuestra madre dice que estamos demasiado cansados .
la carta estaba debajo de la cama grande .
ana perdió las llaves , pero pedro perdió el billete .
carmen está cansada .
pedro y juan nunca han perdido su mapa .
tu padre no quiere cantar la buena canción porque está ocupado .
¿ cuántos periódicos ha leído mi hijo ?
eres muy alto .
ayer ese camarero compró esa flor en el mercado .
¿ qué está limpiando la escritora ?
esa cantante quiere escuchar historias la semana que viene .
el médico que está comiendo esta sopa es nuestro hermano .
¿ ha vivido ella en esta casa ?
te gusta vender queso .
estás comiendo ese queso mientras carlos está esperando el autobús .
hay tres bicicletas delante del parque .
la mujer quiere trabajar en el hotel la semana que viene .
tu padre lleva sus zapatos verdes .
ese médico está tocando el piano en la calle en este momento .
los paraguas que encontraron juan y ana son baratos .
mi madre dice que esos gatos no están comiendo esta carne en este momento .
ana no puede cantar una canción porque está enferma .
¿ quiere mi padre ser cantante ?
carmen conoce un pueblo .
elena puede hablar francés .
el caballo está debajo de la mesa .
¿ cuántos billetes tiene mi hermano ?
carmen quiere escuchar cuatro canciones bonitas el viernes .
¿ está la tienda cerrada ?
el viernes mi madre quiere leer las historias largas .
a nuestro hijo le encanta beber té caliente .
mi hermana le ha mandado los regalos a juan .
el café está caliente .
mi madre me dio dos fotos anoche .
la escuela está delante de los hoteles .
el turista quiere leer esas historias en la habitación .
ella va a comprar dos flores .
los camareros pueden cerrar la puerta roja .
¿ qué está bebiendo nuestro perro ?
¿ quiere pedro comprar este coche esta tarde ?
si llueve mañana , vamos a estudiar inglés .
el niño está estudiando en la universidad .
quieren escuchar canciones el viernes .
hay muchas bicicletas delante del parque .
a tu hijo le encanta esta naranja .
¿ a esta profesora le gusta ese gato ?
¿ cuántas flores compró mi vecina ?
si llueve esta tarde , mis amigos van a hablar con carlos .
¿ qué está cantando mi padre en este momento ?
¿ hay una escuela delante del parque ?
hay muchos árboles al lado de las calles .
la escritora que está limpiando las casas es mi vecina .
¿ es este problema tan fácil como el examen ?
ese camarero joven también tiene muchas camisas .
la película que vio ana es interesante .
vas a estudiar francés .
¿ cuántos periódicos compró mi madre ?
ese niño está en el hospital .
¿ qué quieren escuchar carmen y carlos ?
¿ a mi hermano le gusta esta naranja ?
este estudiante está leyendo este periódico en la habitación ahora .
a tu hijo le gusta jugar al fútbol .
tu padre va a ver esa película el viernes .
¿ a tu tío le gusta comer naranjas ?
tu hija no le mandó una flor bonita a ana .
dices que este jardín es muy bonito .
juan puede cocinar ese pescado .
nuestros hijos quieren un regalo .
¿ cuántas casas tiene carlos ?
¿ va pedro a visitar el museo ?
queremos beber ese té la semana que viene .
el turista que quiere ese zumo de naranja frío es tu hermano .
mi hija va a jugar al fútbol en la calle .
mi amigo visitará a su tío .
pablo es el turista más joven del pueblo .
hay un niño en la cocina .
ella también tiene dos hermanos .
hay tres fotos debajo de las sillas .
este coche es negro .
el tren llega a las dos los domingos .
ese caballo grande durmió en el jardín .
la escritora que está limpiando esta habitación es nuestra vecina .
las cajas están vacías .
no vas a ayudar a tu hermana porque estás ocupado .
ana vive en la casa .
nuestro amigo no está cantando canciones bonitas ahora .
ese problema es más difícil que esta pregunta .
¿ estaban las tazas sobre la mesa ?
a mi hermana le gustan los perros .
mi tío no quiere cocinar la carne porque está cansado .
elena le quiere dar dos llaves al hombre mañana .
si hace sol el viernes , vamos a ver esta película .
estas preguntas son muy difíciles .
ana no quiere comer la manzana porque está cansada .
a ese turista le gusta este huevo .
mi padre no compra flores bonitas .
¿ va tu vecina a estudiar inglés ?
carmen quiere cocinar esta sopa y pedro quiere cocinar la carne .
soy tan alto como mi abuela .
este coche es azul .
mi tío dice que tu abuela encontró su llave .
pedro quiere cocinar este pescado y laura quiere cocinar esta carne .
creo que las bolsas estarán vacías .
¿ ayudaron al hombre ?
no había árboles detrás del parque bonito .
los hombres que vendieron la casa son tus amigos .
esa leche estaba fría .
la profesora vive en una casa bonita .
¿ dónde están comiendo los gatos el pescado ?
las profesoras no comieron carne porque estaban cansadas .
pablo quiere cocinar este pescado , pero mi abuela quiere cocinar la carne .
a nuestro padre no le gusta ir al parque .
las casas no están cerca de este parque .
él nos dio esta llave hace dos días .
¿ van las escritoras a hablar con laura ?
el estudiante que está buscando a sus perros grandes es tu amigo .
estas cantantes abrieron la carta .
a pedro le gusta ese huevo .
pablo está leyendo unos libros mientras juan está jugando al fútbol .
el café que compró tu abuela está caliente .
me gusta comer queso en el restaurante .
había unas cartas en la bolsa .
¿ dónde leyó tu hija dos periódicos ?
ese abrigo no es blanco .
¿ vende pablo queso ?
tu hermano tiene cuatro fotos .
¿ a la cantante le gusta el pescado ?
el teléfono que compró ella es barato .
a mi madre le gusta vender zapatos .
esa cantante también tiene un huevo .
¿ quién tiene que buscar a su gato negro ?
juan quiere estudiar inglés , pero carmen quiere estudiar español .
él me dio un libro anoche .
el turista perdió la foto .
nuestro padre quiere esa bolsa .
creo que nuestras hermanas están estudiando en la biblioteca ahora .
¿ ha visto laura a juan en la calle ?
carlos puede ir al mar .
¿ es esa nuestra bicicleta ?
ella puede abrir la ventana .
nuestras hijas le quieren mandar cuatro fotos a pablo .
¿ hay muchas cartas debajo de la silla ?
queremos un regalo .
las niñas altas también tienen cuatro problemas .
a tus vecinas les gusta leer periódicos .
ana buscó su gato y mi hijo buscó los caballos .
estoy esperando el autobús mientras laura está comiendo huevos .
tu amigo dice que nuestro hermano está estudiando en la biblioteca .
a pedro y carlos les gusta la canción .
carmen y ana no van a cocinar esta sopa porque están ocupadas .
esos gatos bebieron agua .
ella ha visto las águilas grandes en el parque .
¿ quién puede jugar al fútbol en el parque ?
¿ estaba este tren vacío ayer ?
juan está limpiando esta ventana mientras estamos escuchando cuatro historias .
a mi hija le gusta ir al museo .
no quieren nadar en el río porque están ocupados .
¿ cuántos libros leyó ana ?
ana quiere estudiar inglés y nuestra hermana quiere estudiar español .
este perro grande comió el pescado en la cocina .
el gato no está en la cocina .
si llueve la semana que viene , vamos a estudiar español .
laura no limpió esta casa pequeña ayer .
nos gustan las canciones .
las historias que escribió tu hija son largas .
¿ dónde está tu coche ?
¿ está tu hermana estudiando en la escuela ?
esas profesoras ya han vendido la mesa pequeña .
la semana pasada mi hijo encontró una bolsa barata .
había muchos estudiantes en el aula .
¿ está laura cocinando arroz en la cocina ?
tus vecinas escribieron la carta .
ella también quiere esa agua .
ayer mis hermanas vieron esta película .
has visitado el museo esta semana .
carlos quiere estudiar inglés , pero pedro quiere estudiar español .
ese hombre tiene que abrir la caja la semana que viene .
hay una biblioteca cerca de las calles .
hay una niña en la playa .
no voy a estudiar francés porque estoy ocupado .
mi padre estaba triste .
mi tío puede tocar el piano .
tus caballos están bebiendo esa agua en este momento .
¿ es juan médico ?
el perro está comiendo pescado .
esos son mis vestidos .
¿ tienes una bicicleta barata ?
estos turistas son muy jóvenes .
¿ han vivido en una casa pequeña esta semana ?
no son más altos que esta profesora .
¿ puede pedro cerrar esta caja pequeña ?
¿ quién ha vivido en la casa ?
hay muchos mercados al lado del parque .
mis hermanos nunca han cerrado la puerta roja .
la escritora que va al mar es nuestra hermana .
la pregunta no es más fácil que ese problema .
¿ habla el hombre español ?
¿ dónde están jugando nuestros hijos al fútbol ?
¿ dónde está juan ?
esa caja está llena .
mañana este médico quiere ayudar a pedro .
mi hermana mayor le dio este regalo a carmen .
¿ lleva él su camisa ?
carlos es más alto que su vecina .
no llevan una camisa .
juan quiere comprar su coche , pero mi hija quiere comprar la bicicleta .
laura no puede ir a la playa porque está ocupada .
ese camarero tiene que vender su bicicleta .
mañana laura quiere jugar al fútbol en la playa .
a nuestros hermanos les gusta comprar periódicos .
las niñas que abrieron esta carta larga son tus hermanas .
pablo está bebiendo ese zumo de naranja frío mientras pedro está tocando la guitarra .
¿ va elena a cocinar esta sopa en la cocina ?
¿ puede ana cantar estas canciones ?
las preguntas no son más difíciles que este examen .
esa cantante no es tan alta como estas profesoras .
carlos está cocinando sopa en la cocina ahora .
los caballos están durmiendo en el jardín en este momento .
pedro comió el pan y pablo comió un huevo .
ana está esperando a su abuela mientras la mujer está cocinando ese arroz .
el viernes ella no comprará su mesa .
¿ a laura le gusta el río ?
hay un libro en la casa .
¿ está ella hablando con este turista ?
¿ quién vio a pedro ?
el hombre que tiene muchas camisas es mi amigo .
no hay buenos libros sobre la silla .
ella no lleva su camisa .
elena quiere trabajar en el hospital .
a él le gustan esos libros .
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
carlos no lleva su abrigo .
mi amigo estaba enfermo ayer .
este vestido está muy sucio .
al niño le gusta jugar al fútbol en el parque .
tu madre no puede cantar esa canción bonita porque está enferma .
mi hermano quiere ser un estudiante famoso .
él va a jugar al fútbol esta tarde .
¿ son estos médicos muy buenos ?
¿ escribió carlos dos cartas ?
pablo no vio películas porque estaba ocupado .
pedro quiere estudiar español y carlos quiere estudiar inglés .
soy profesor .
hay hoteles viejos cerca del hospital .
carmen tiene un huevo , pero tu madre tiene muchas manzanas .
¿ hay una escuela al lado del río ?
este caballo es más grande que mis perros .
¿ cuándo comió mi gato esta carne ?
el estudiante puede tocar la guitarra en el parque .
este autobús está vacío .
¿ puede él jugar al fútbol en la playa ?
laura perdió el mapa en la playa la semana pasada .
carlos trabaja en la biblioteca .
la profesora no es tan joven como ese estudiante .
mañana no quieren nadar en el mar .
ana esperó el autobús y laura esperó el tren .
la profesora dice que esas cantantes estaban enfermas ayer .
esa leche está caliente .
¿ cuándo tiene que abrir ella estas cartas ?
juan no era un buen estudiante .
juan cerró las puertas rojas y mi amigo cerró esta ventana .
el hombre está jugando al fútbol mientras ana está hablando con su amigo .
les encanta la ciudad .
¿ tiene tu hijo que esperar a su hija en el restaurante ?
el turista que compró unas naranjas está triste .
no hay niños en la cocina .
son estudiantes .
este turista ya ha abierto las cajas .
esta cantante alta nunca ha vivido en este pueblo .
mi amigo tiene que ayudar a dos niños mañana .
los coches que vendieron nuestras vecinas son azules .
las niñas que beben agua fría están cansadas .
nuestra hija ya ha comido este arroz .
a laura le gustan las naranjas .
la bolsa que buscó laura es barata .
el camarero que está esperando a su madre es tu amigo .
¿ ha abierto pedro sus cartas ?
¿ quién está leyendo cuatro libros ?
nuestra abuela era escritora .
esa silla es tan grande como ese árbol .
mi amigo dice que las tazas estarán rotas mañana .
laura tiene muchos zapatos y pablo tiene un abrigo .
¿ dónde está el huevo ?
esos médicos le darán sus mapas a su hermana .
la tienda cierra a las ocho .
este es tu tío .
tu gato es negro .
carmen comió este queso y pedro comió este arroz .
creo que nuestra camisa es blanca .
hay una niña alta en el mar .
mi hermana no le quiere dar un billete a pedro la semana que viene .
la escritora nunca ha perdido la foto .
mi hijo nos mandó un libro hace dos días .
mi tío dice que el vino es muy bueno .
¿ qué tienen que cerrar mañana ?
creo que elena puede hablar inglés .
elena quiere tres bolsas .
nuestros gatos negros no están durmiendo en la habitación ahora .
laura está escuchando canciones mientras pedro está estudiando francés .
esa bicicleta no es blanca .
él está leyendo tres libros .
la escritora que trabaja en el mercado es tu hermana .
él quiere tocar la guitarra en el parque .
elena y juan nunca han perdido su llave .
hay un libro debajo de la silla .
¿ son esos nuestros vestidos ?
no vieron tres pájaros .
¿ eran esos exámenes difíciles ?
¿ es el restaurante bueno ?
les encanta el río .
ella no quiere estudiar español .
ana no lleva sus sombreros .
pedro perdió su foto .
los perros están en la calle .
¿ por qué quiere estudiar mi vecina francés ?
están tocando la guitarra en este momento .
pedro bebió ese vino en el restaurante .
ese gato es grande .
nuestra vecina es alta .
¿ vive este camarero en una ciudad ?
mis hijas le quieren mandar un regalo a elena .
estos no son mis vestidos blancos .
el lunes pedro y carmen no vendieron la casa .
¿ por qué bebieron ese buen vino ?
tu abuela no esperó el autobús .
pablo quiere comer una naranja , pero mi hermano quiere comer esta manzana .
este estudiante tiene que estudiar inglés .
ella esperó a su hermana .
¿ leyó ella esta historia larga ayer ?
nunca hemos visitado el museo pequeño .
juan le quiere dar cuatro regalos a pablo .
pedro quiere esa camisa y pablo quiere esos zapatos .
este niño tiene que estudiar francés la semana que viene .
ese museo era pequeño .
ese caballo no está en el jardín .
el águila es pequeña .
la profesora que comió cuatro manzanas es alta .
nuestra hermana ha encontrado un teléfono esta semana .
¿ cuántos perros tienen ?
estos hombres no le quieren mandar una carta a ana .
esta cantante compra flores los sábados .
la profesora no va a ayudar a su hermana porque está ocupada .
hay una universidad delante del parque .
tu hijo me tiene que mandar una foto bonita .
la mujer quiere esa bicicleta cara .
mi abuela le ha mandado una foto a esta escritora .
él limpió estas ventanas .
el viernes los estudiantes altos tienen que estudiar en la escuela .
tu hermano lleva su camisa .
estoy esperando el autobús .
¿ quién tiene una camisa ?
el turista joven quiere nadar en el mar el viernes .
laura trabaja en el hotel .
los turistas altos pueden hablar español .
este gato está comiendo carne .
pedro no quiere escuchar una buena canción porque está cansado .
la película que vio la cantante es buena .
esa niña alta te ha mandado tres flores esta semana .
juan está limpiando su casa cara mientras juan y elena están leyendo estos periódicos .
¿ dónde vende ella manzanas ?
él está en la habitación .
quieres vender tu cama esta tarde .
¿ dónde bebieron los gatos esa agua fría ?
él quiere dos regalos .
este gato está en la casa pequeña .
la mujer que bebió este café es tu hermana .
la bicicleta es blanca .
¿ quién puede ayudar a cuatro mujeres ?
ese es mi hermano .
esas cantantes no llevan un sombrero .
carlos está buscando el mapa mientras tu amigo está esperando a su madre .
los gatos que buscó carlos son pequeños .
laura es muy joven .
pedro perdió la llave , pero mi hermana perdió los mapas .
este gato está comiendo pescado en la cocina .
la niña tiene que estudiar en la universidad la semana que viene .
él quiere comprar tres regalos en la tienda .
él no vive en la casa cara .
este gato estaba en la cocina .
la semana que viene esta escritora joven quiere vender las bicicletas .
a nuestro tío le gusta el queso .
la escritora que está bebiendo la leche es tu hermana .
carlos encontró su mapa y nuestro tío encontró la foto bonita .
¿ quién ha perdido sus bolsas ?
él tiene que estudiar español .
mi teléfono está roto .
los niños han vivido en este pueblo .
él te ha dado este mapa esta semana .
¿ está el zumo de naranja frío ?
esta semana tu abuela ha visitado el pueblo .
mi amigo quiere beber esta agua .
a elena le gustan las flores .
quieres leer historias la semana que viene .
¿ es este problema más fácil que el examen ?
la profesora que quiere ese sombrero es mi hermana .
¿ está nuestra bicicleta blanca delante de las casas ?
mi hijo está limpiando las casas viejas .
a pablo le gustan estas cartas .
te encanta el pan .
los camareros han encontrado sus bolsas .
tu vecina quiere tocar el piano .
ana está hablando con su hija ahora .
si hace calor mañana , tu hermano no va a estudiar francés .
tu hermana le mandará el buen libro a este niño .
quieres ir al mar .
a nuestro hijo le gusta la flor .
¿ cuántos periódicos compraron ?
no hay niñas en la playa .
mi hermano le ha dado cuatro libros a la niña .
¿ venden elena y pablo queso los sábados ?
si hace frío mañana , nuestro padre no va a estudiar español .
los sábados laura y carlos venden camisas negras .
nuestra vecina es más alta que la escritora .
queremos leer una carta .
¿ cuándo ayudó él a su abuela ?
mis hijos dicen que tienes que visitar este museo .
ella está esperando a su hija .
hemos leído este libro interesante .
¿ dónde está ese caballo ?
¿ pueden esos estudiantes abrir esta caja ?
esa cantante también conoce un pueblo .
pablo está limpiando estas ventanas mientras nuestro hermano está cocinando ese arroz .
pedro quiere el queso , pero nuestro tío quiere el pan .
el niño no va a nadar en el río .
la taza estará llena mañana .
esa mujer alta bebe té todas las semanas .
el examen no es más difícil que este problema .
¿ son los hoteles más pequeños que la ciudad ?
elena está bebiendo el té mientras los médicos están estudiando francés .
esta taza está sucia .
estas mujeres son demasiado viejas .
este es el hotel más pequeño de la ciudad .
mi amigo bebió té caliente en el restaurante el lunes .
¿ cuándo van a estudiar francés ?
esta bolsa está vacía .
¿ quieres escuchar la historia ?
esa biblioteca está abierta .
tienen muchos coches .
no había árboles al lado del río .
¿ quieren laura y pablo tocar la guitarra en el parque el viernes ?
a estas mujeres les gusta leer historias .
no les hemos dado un billete a nuestros hijos .
elena va a vender el coche rojo esta tarde .
¿ tiene elena que buscar a los gatos ?
a nuestra abuela le gusta la carta .
esa leche está demasiado fría .
la profesora joven no te dará estos regalos .
mi padre quiere ser profesor .
este tren estará lleno mañana .
pablo quiere el pescado y juan quiere esta naranja .
ana limpió esta aula y pedro limpió esta habitación .
la ciudad es famosa .
¿ es ese sombrero blanco ?
están en la estación .
¿ hay un museo delante del parque ?
este perro está comiendo esta carne en este momento .
no hay coches baratos delante de la biblioteca .
laura quiere esta leche , pero mi vecina quiere el té .
¿ quién encontró una foto ?
pablo tiene muchos billetes .
esta cantante no puede ayudar a estos hombres .
nuestra madre te ha mandado dos libros hoy .
la película que vio tu hijo es interesante .
nuestra vecina quiere trabajar en el hotel .
elena no vende camisas todas las mañanas .
en este momento el gato está comiendo pescado .
mi tío no tiene que cerrar las cajas .
carlos lleva sus zapatos .
¿ quiere ana jugar al fútbol en la playa bonita mañana ?
¿ ha comido ella esta manzana ?
¿ dónde están los perros ?
tu hermano no lleva un abrigo largo .
los camareros son más altos que su madre .
el estudiante que esperó el autobús está cansado .
juan está cocinando esa carne mientras carmen está leyendo cuatro historias largas .
la casa que vendieron los hombres es grande .
a esa mujer le gusta el inglés .
las bolsas que encontró elena son nuevas .
la escritora nunca ha encontrado el billete .
¿ a laura le gustan estos periódicos ?
el caballo está durmiendo en la casa ahora .
a nuestra madre no le gusta leer historias .
juan esperó el autobús y pablo esperó el tren .
mis hermanas están en la playa .
elena y juan han visitado esta ciudad .
elena vende sombreros blancos y nuestra hermana vende zapatos .
a mi madre le gustan los gatos .
el sombrero no es negro .
ana tiene una hermana .
esa caja estaba vacía .
mi hermana ha leído ese libro interesante .
esa es la biblioteca .
la mujer también conoce el pueblo .
ahora ella está hablando con una mujer .
este paraguas estaba roto ayer .
hay un hospital detrás del buen restaurante .
este era el hotel más viejo de la ciudad .
no hay niños en el hospital .
ella quiere trabajar en el restaurante el viernes .
carmen vende zapatos .
ese café no está demasiado caliente .
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
el gato no es tan pequeño como estos perros .
¿ es ella más alta que su padre ?
mi amigo no era estudiante .
¿ ha encontrado tu hija el paraguas barato esta semana ?
él es más alto que ese médico .
esta mujer está cantando esa canción bonita en la calle .
pedro tiene que buscar a su gato .
hay una llave en la caja .
esta pregunta es difícil .
el caballo es más pequeño que esos perros .
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
¿ está ella escribiendo una carta ahora ?
laura es la niña más alta de la ciudad .
¿ es este mi perro ?
tu carta interesante está debajo de la silla .
¿ por qué quieren trabajar esos turistas en el museo ?
ella lleva una camisa negra .
carmen habla francés , pero laura habla inglés .
estás hablando con tu hijo mientras ana está comiendo este pan .
nunca vamos a la universidad .
este niño no puede cantar una canción bonita porque está cansado .
¿ cuántos hermanos tiene este camarero ?
nuestra abuela quiere comprar sus zapatos en el mercado .
este perro es más pequeño que mi caballo .
esa profesora también tiene muchos sombreros .
¿ puede juan abrir la caja grande ?
¿ están las tazas sobre esta mesa ?
¿ quiere ana ver estas películas ?
pedro no va a estudiar inglés porque está enfermo .
ese hombre está bebiendo té mientras juan está escuchando estas historias interesantes .
¿ es este problema más fácil que la pregunta ?
nuestra madre tiene que comprar zumo de naranja frío en la tienda el viernes .
a ella le encanta comprar periódicos interesantes .
estás tocando la guitarra en el parque ahora .
¿ quién quiere un sombrero bonito ?
¿ dónde tiene que hablar mi abuela con su abuela ?
siempre vendes naranjas .
nuestros hermanos bebieron ese café la semana pasada .
mi madre era alta .
a elena no le gusta beber agua fría .
el médico no puede ayudar a un buen estudiante porque está cansado .
esta es mi abuela .
mi hermana dice que el restaurante está cerrado .
¿ era la bolsa nueva ?
la tienda está al lado de este río .
el teléfono que encontró mi tío es caro .
elena le tiene que mandar sus libros interesantes a carmen .
juan quiere cocinar la carne y carlos quiere cocinar el pescado .
¿ a elena le gusta jugar al fútbol ?
¿ son los periódicos tan interesantes como estos libros ?
laura limpió la cocina , pero tu abuela limpió la habitación .
nuestro padre está esperando a su hijo .
ese es tu tío .
la mujer que está cantando dos canciones es nuestra hermana .
pablo quiere cantar esa canción .
pablo lee cartas interesantes y elena lee historias .
soy tan alto como ese hombre .
creo que ella quiere escuchar historias en la habitación .
ya han vivido en un hotel viejo .
pablo vio esta película anoche .
el mercado no está cerrado .
esta mujer tiene que esperar a su hermano .
a nuestro padre le encantan las flores .
¿ están ana y laura tristes ?
¿ a la mujer le gusta la ciudad ?
¿ hay un niño alto en la playa ?
la flor no es azul .
carlos tiene muchas preguntas fáciles .
las profesoras tienen que limpiar la mesa el viernes .
creo que elena y carmen siempre venden queso en la tienda grande .
nuestro gato estaba en el jardín .
juan me dio este paraguas .
él quiere beber ese vino en el restaurante .
hay cuatro restaurantes cerca de la calle .
hay muchos museos detrás del parque .
mi madre ya ha encontrado el teléfono nuevo .
¿ cuándo tiene que esperar pedro el tren ?
los médicos están esperando a su hermano mientras juan está cantando unas buenas canciones .
mi madre nos mandó la carta larga la semana pasada .
mis hijos le mandaron estas cartas largas a su tío .
¿ hay muchos turistas en la cocina ?
¿ encontró juan su paraguas caro el lunes ?
si hace frío mañana , los buenos estudiantes no van a jugar al fútbol .
esos hoteles eran caros .
las preguntas no son tan difíciles como este problema .
¿ son estos tus caballos ?
mi hija está cocinando esa carne ahora .
¿ dónde está este caballo ?
mi hijo le ha mandado tres flores a su vecina .
juan tiene que ayudar a unos estudiantes .
pedro también quiere zumo de naranja .
este niño no quiere esa bicicleta .
él no va a hablar con dos estudiantes porque está enfermo .
¿ a tu madre le gustan estos huevos ?
¿ están elena y juan hablando con carlos ?
pedro quiere dos bicicletas y mis amigos quieren un coche .
mis hermanas están esperando a su vecina en la calle .
hay un coche delante de la biblioteca .
los turistas ya han vivido en una ciudad .
mi madre visitó a su hermana .
estamos escribiendo estas historias mientras carmen está cocinando el arroz .
el camarero que está nadando en el río es mi hermano .
esta niña no quiere comprar cuatro camas porque está cansada .
¿ juega ella al fútbol todos los días ?
¿ tiene ella que estudiar inglés el viernes ?
¿ comió ese gato el pescado ?
¿ vende carmen flores todos los días ?
¿ va pedro a visitar a su amigo ?
esperaron el tren en la estación .
juan no lleva sus zapatos .
la mujer que está limpiando las ventanas está cansada .
este es el jardín más bonito del pueblo .
mi tío les mandó una carta a estas cantantes .
estas niñas altas también venden vestidos blancos .
la puerta es verde .
elena puede cerrar esta caja .
todos los días ella juega al fútbol .
ella nunca ha perdido el teléfono caro .
no soy un escritor famoso .
el médico que vio a tres hombres jóvenes está cansado .
pedro te va a dar cuatro llaves .
la caja que cerró tu abuela está llena .
la semana que viene tengo que abrir la caja .
nuestro padre ha leído dos libros .
a tu hijo le gustan las películas .
si hace calor el viernes , ana no va a escribir tres historias .
¿ van mis hermanas a ayudar a su hijo ?
comprarán esos paraguas la semana que viene .
les encanta jugar al fútbol .
¿ dónde está este gato ?
mi hija lleva un sombrero caro .
¿ está él jugando al fútbol ?
¿ qué ha encontrado él ?
¿ quieres leer esos periódicos ?
carmen tiene que abrir la ventana esta tarde .
¿ por qué están bebiendo los hombres ese vino ?
hoy él no ha abierto la puerta .
nuestra vecina no puede ayudar a tres escritoras .
a ana le encanta comer huevos .
ana me ha dado el paraguas barato .
esos niños no quieren escuchar la historia interesante porque están cansados .
ella no compró estos regalos porque estaba enferma .
esos estudiantes están hablando con ana .
a tu hijo le gustan las manzanas .
el estudiante no puede cocinar esta sopa porque está enfermo .
creo que mis amigos están enfermos .
laura esperó el autobús y carlos esperó el tren .
la pregunta es demasiado difícil .
a pedro y laura no les gustan esas naranjas .
el periódico que compró la escritora es interesante .
¿ por qué quieren comprar tus amigos cuatro coches ?
la profesora que perdió su paraguas es tu vecina .
¿ cuándo tiene que estudiar nuestro hijo en la universidad ?
¿ va carmen a estudiar español ?
carmen y carlos no comieron la carne porque estaban ocupados .
mis amigos le mandarán dos fotos a este médico .
tu madre limpió la mesa pequeña .
este examen no es tan fácil como las preguntas .
¿ quién compró esta leche en el mercado grande ?
ahora ese gato negro está comiendo el pescado .
la historia que escribió nuestro padre es larga .
¿ es la bicicleta vieja ?
los turistas que están nadando en el mar están contentos .
ana está jugando al fútbol mientras el estudiante está leyendo los periódicos .
las bolsas que encontró pablo son nuevas .
a mis hijos les gusta comer manzanas .
hay un billete en la caja .
¿ es esa pregunta más fácil que esos exámenes ?
había unos árboles al lado de la tienda .
pedro leyó la carta y mi amigo leyó un periódico .
en este momento tus hijas están nadando en el mar .
esos perros están en la playa .
nuestra abuela le ha dado una foto a este camarero esta semana .
esperaron a su amigo .
mi hermano no está ocupado .
¿ está laura esperando a su hijo ?
¿ qué quiere tocar mi hermano ?
¿ está carmen estudiando inglés en este momento ?
pablo va a ver dos películas .
las escritoras famosas le quieren mandar un regalo a su vecina .
ella normalmente compra flores .
el autobús estará lleno .
laura es más alta que esta profesora .
mi mesa está muy limpia .
tu hermana no quiere nadar en el mar porque está cansada .
¿ por qué compró elena un regalo ?
hace dos días mi vecina cerró la caja pequeña .
el paraguas que compraron es barato .
ella conoce el pueblo .
ana quiere estudiar francés , pero nuestra hija quiere estudiar inglés .
él ha encontrado su mapa hoy .
mañana pablo tiene que hablar con su madre .
mi hijo leyó esta historia .
las historias que leyó ella son largas .
mi tío no lleva una camisa .
¿ quién está limpiando la ventana ?
mi perro comió este pescado anoche .
el jardín es pequeño .
pablo y ana no ayudaron a su abuela porque estaban ocupados .
a ella le gusta el mar .
mi amigo estará ocupado .
el gato bebió el agua fría .
mi madre quiere estudiar francés en la universidad .
¿ cuándo esperó ella el tren ?
¿ está pedro buscando a su perro ?
a carlos y ana les gustan los gatos .
esa es mi madre .
¿ juega pedro al fútbol todas las semanas ?
¿ esperó la mujer a su hija ayer ?
creo que nuestro vestido está muy sucio .
el pájaro es pequeño .
la cantante no era joven .
la cantante que compró unas camas está triste .
¿ quién quiere zumo de naranja ?
¿ puede nuestra hermana tocar la guitarra en la calle ?
a mi tío le gustan las películas .
estas escritoras estaban en el museo .
esta tarde vas a ayudar a tu padre .
la sopa está caliente .
juan y elena dicen que este sombrero es negro .
a nuestra hermana le gusta vender huevos en la tienda .
había tazas sobre la mesa grande .
¿ cuántas flores compró esa escritora ?
si hace frío mañana , ana va a nadar en el mar .
laura es la niña más alta del pueblo .
hay un estudiante en el jardín .
este hombre es tan alto como su hermano .
mi hijo ya ha visto esa águila .
las cantantes nunca han perdido su paraguas .
esas niñas estaban tristes .
este examen era difícil .
el gato que buscaron elena y carlos es blanco .
creo que este abrigo es nuevo .
el niño no está triste .
si hace frío mañana , juan va a estudiar inglés .
¿ tiene él que esperar el autobús ?
creo que él estaba triste ayer .
van a comprar una manzana en la tienda mañana .
¿ quiere pablo beber este vino ?
la mujer le mandará la foto a pedro la semana que viene .
a laura le gusta comer arroz .
pablo era joven .
tu hermana mayor fue al mar .
¿ quién quiere nadar en el mar ?
mi hermana no está cocinando carne .
él tiene que comprar unos periódicos interesantes en la tienda grande esta tarde .
a mis hermanas les gusta leer periódicos .
la profesora que conoce a pedro es tu hermana .
van a escribir esas cartas .
tu abuela le ha mandado los regalos a pablo esta semana .
esta ventana está rota .
esa cantante quiere cantar una canción .
ana quiere beber este zumo de naranja y tu tío quiere beber esta leche .
ella está nadando en el mar ahora .
los hombres que están estudiando español son mis hermanos .
¿ hay un niño en el parque bonito ?
¿ cuándo van a escribir elena y pablo tres historias largas ?
¿ es el examen difícil ?
el viernes mi abuela tiene que visitar el museo .
¿ han perdido carmen y juan el paraguas esta semana ?
¿ dónde está jugando laura al fútbol ?
el niño que lee periódicos es nuestro amigo .
¿ por qué tiene que ayudar mi hija a estas profesoras jóvenes ?
los hoteles eran baratos .
el autobús estaba vacío .
pablo quiere estudiar inglés y nuestro hijo quiere estudiar español .
ella durmió en el jardín .
estamos muy tristes .
la carta que escribieron esas cantantes es interesante .
a mi vecina no le gusta ese libro .
¿ qué quiere vender el estudiante el viernes ?
¿ durmió este gato en el jardín ?
¿ quiere el niño ese regalo ?
vas a cocinar carne en la cocina .
este árbol no es más grande que el pueblo .
mi padre le mandó sus libros interesantes a pablo la semana pasada .
elena puede tocar el piano .
¿ hay muchos museos detrás de la universidad ?
laura también quiere una bolsa .
tu gato estaba en la playa .
también tienes una camisa azul .
tu casa era vieja .
tenemos que limpiar la cocina la semana que viene .
esos perros están bebiendo agua en este momento .
mis hermanas no quieren leer esta historia porque están cansadas .
esas profesoras conocen a sus vecinas .
¿ les gusta ese huevo ?
carlos está en la calle .
este camarero vio esta película anoche .
elena quiere tocar el piano y tu amigo quiere tocar la guitarra .
ella dice que esta bolsa es cara .
estás cantando una canción mientras juan está hablando con un hombre .
la mujer alta no comió la carne porque estaba ocupada .
¿ dónde tienen que esperar esos turistas el tren ?
hace dos días vieron a esos caballos pequeños .
el perro está en la cocina .
a mi abuela le gusta la leche .
¿ qué perdió pablo en el parque ?
carmen quiere estos coches blancos , pero pablo quiere esta bicicleta .
ana está en el mar .
me gustan esas películas .
carmen y pedro nunca han vendido sus sillas .
tu abuela le va a dar dos libros a pablo esta tarde .
él dice que este caballo no está bebiendo agua en este momento .
la casa que vendió el estudiante es cara .
tu padre me tiene que dar tres paraguas .
el restaurante es bueno .
las niñas también conocen esa ciudad .
tus vecinas no tienen una naranja .
el vestido es más caro que esas camisas .
tu amigo le ha mandado una carta a este médico .
juan lee libros interesantes , pero pablo lee periódicos .
no vas a estudiar inglés porque estás cansado .
juan está cantando esas canciones mientras las escritoras están escribiendo la historia .
¿ están pedro y carlos comiendo este queso ?
a laura le gusta la ciudad .
laura y pablo no quieren tres camisas .
ana no quiere nadar en el mar porque está cansada .
carmen es cantante .
esa sopa está caliente .
pedro y carlos le mandaron esta flor a ana .
pedro no va a ayudar a su madre la semana que viene .
¿ quién vio a ese niño anoche ?
tu madre es profesora .
no vas a escribir esa historia porque estás ocupado .
¿ están esas tazas muy sucias ?
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
estos turistas tienen dos caballos .
juan cerró esta ventana azul , pero nuestros amigos cerraron la puerta .
¿ tiene el médico que hablar con su hermana ?
este problema es difícil .
hablan francés .
el tren que esperó juan está lleno .
pablo y carlos no leyeron dos libros en el jardín .
¿ cuándo tiene que estudiar esa profesora en la universidad ?
también tenemos una naranja .
él vende camisas nuevas en el mercado .
¿ quiere pablo la sopa ?
el coche es rojo .
había unos niños en el parque .
elena te tiene que mandar una flor .
esa es la tienda pequeña .
mi hijo ya ha escrito esta historia .
esos camareros altos no le mandaron una carta a este estudiante hace dos días .
¿ está el estudiante estudiando en la escuela ?
dicen que la silla estaba rota ayer .
si hace sol la semana que viene , pablo va a cocinar la carne .
esa ciudad no es muy famosa .
¿ dónde tiene que esperar tu tío el tren ?
este era el jardín más bonito del pueblo .
el turista ha abierto la ventana .
estoy esperando el autobús en este momento .
no visitaron a sus hijas porque estaban cansados .
el camarero que está leyendo la historia está cansado .
laura quiere este arroz y mis hijos quieren el queso .
laura era la profesora más alta del pueblo .
ella es más alta que su hermana .
a ese médico le encanta comprar flores en la tienda pequeña .
este árbol era grande .
los problemas son más difíciles que ese examen .
¿ qué compró juan en la tienda ?
a juan le gusta el caballo .
juan y pablo están cantando unas canciones ahora .
¿ es la pregunta tan difícil como estos exámenes ?
carlos leyó una historia y laura leyó esta carta .
¿ pueden juan y carlos abrir su carta ?
la ventana que cerró elena es azul .
juan quiere escuchar esta historia .
la bolsa que perdió juan está llena .
¿ ayudó ella a su hija ?
¿ dónde está mi libro ?
a mis hermanas les encanta beber té caliente .
¿ pueden elena y laura cantar estas buenas canciones ?
a laura no le gusta el mar .
no les gusta el zumo de naranja .
mi hijo no visitó este pueblo porque estaba cansado .
el museo es interesante .
carlos tiene que esperar a sus amigos el viernes .
elena es más joven que la escritora .
el problema no es más difícil que esta pregunta .
pedro está enfermo .
ella nunca ha encontrado la bolsa barata .
mañana el hombre viejo va a vender esta cama grande .
estos turistas no hablan francés .
le quieren mandar cuatro regalos a juan .
la niña está detrás de estos árboles .
pablo quiere esta agua .
¿ vio mi hija películas interesantes anoche ?
¿ quiere la escritora ver una gran película ?
el tren está lleno .
el hombre que vendió la casa grande es alto .
¿ está nuestro padre durmiendo en el hotel nuevo ?
¿ cuándo vieron mis hijos a pedro ?
¿ está el turista bebiendo ese vino en el restaurante ?
las preguntas son fáciles .
¿ dónde están mis libros ?
si hace frío esta tarde , vamos a escribir nuestra carta interesante .
ella está en la playa .
había un estudiante en el aula .
¿ buscó juan a sus gatos en el parque bonito ?
¿ tiene carlos cuatro bicicletas ?
¿ a pedro le gusta jugar al fútbol en el parque ?
ana dice que esos hoteles son baratos .
había un coche verde delante del parque .
todas las semanas ana va a la biblioteca .
¿ vive este estudiante en el hotel ?
este es el mercado más grande de la ciudad .
él estaba en el mar .
carmen y juan dicen que las bicicletas están rotas .
ella estará cansada mañana .
¿ había muchos buenos estudiantes en la playa ?
¿ va laura a ayudar a pedro ?
ana encontró la bolsa , pero mi abuela encontró su llave .
esta pregunta es más difícil que los problemas .
este era el museo más interesante del pueblo .
mis amigos quieren ser cantantes .
¿ dónde está comiendo pedro el pescado ?
si hace frío mañana , voy a nadar en el mar .
este perro está en el río .
el hotel es caro .
él ha visto a pedro .
el médico nos mandó esta carta interesante .
¿ ha encontrado carlos sus mapas ?
él no vio águilas hace dos días .
¿ por qué quiere ver mi hermano las películas ?
si llueve esta tarde , mi amigo va a estudiar inglés .
si hace calor mañana , no vamos a nadar en el mar .
las escritoras hablan francés .
esta niña tiene que buscar a su caballo el viernes .
si hace frío esta tarde , voy a nadar en el río .
tu abuela dice que las tazas estarán rotas mañana .
elena come naranjas y ana come manzanas .
esta tarde quieren comer unas naranjas en la cocina .
esta profesora quiere comer las naranjas .
la profesora que vive en la ciudad está contenta .
a pablo no le gusta comer huevos .
no quieren comer el queso porque están enfermos .
quiero ir a la playa .
tenemos tres sombreros azules .
a los turistas les gusta comprar periódicos interesantes .
nuestra madre encontró una llave anoche .
pedro no puede cantar esta canción bonita .
la profesora que vio una película es alta .
ella no quiere el té .
este museo no estará cerrado .
carlos también quiere una bicicleta verde .
elena no quiere hablar con los médicos porque está ocupada .
¿ visitará mi hijo esta ciudad ?
¿ tienen laura y carlos un libro ?
los turistas venden sombreros en el mercado los sábados .
el niño estaba detrás de los coches .
¿ está el águila en estos árboles grandes ?
son cantantes .
nuestro hermano mayor me va a mandar cuatro cartas .
elena nunca ha vendido esta bicicleta .
esa profesora ayudó a sus hijas la semana pasada .
mi vecina no está esperando a su hija en la estación .
pedro no va a ver películas porque está enfermo .
tenemos que vender este coche negro .
mi hermano le ha dado estas fotos bonitas a esta escritora .
mi abuela le quiere dar cuatro buenos libros a pablo .
el árbol estaba detrás de los restaurantes .
este es el árbol más grande del pueblo .
había una universidad al lado de las casas .
las mujeres no tienen que cerrar la ventana azul .
pablo compró los teléfonos , pero nuestro padre compró su bolsa .
creo que mi abuela no está bebiendo té en este momento .
¿ quién tiene que esperar a su hijo ?
¿ quiere esa mujer cantar canciones esta tarde ?
en este momento ana y pedro están cocinando ese arroz .
esta escritora no va a escribir esta carta interesante porque está cansada .
ayer esta profesora visitó el museo .
carmen quiere comprar el coche .
la biblioteca está abierta .
¿ hay muchos pájaros en el árbol ?
este árbol es tan grande como las cajas .
tu hijo le quiere dar un mapa a juan .
carlos quiere cocinar esta sopa , pero elena quiere cocinar la carne .
carlos está comiendo los huevos mientras ana está hablando con un niño .
¿ venden mis hermanos queso ?
tienes una hermana menor .
¿ estaba el teléfono en las bolsas ?
no hay regalos en el coche .
¿ dónde están escuchando las niñas historias ?
mi padre no puede cantar la canción bonita porque está ocupado .
él le va a dar un mapa a ana .
había una manzana sobre las mesas .
mi vecina va a jugar al fútbol .
los médicos que están cocinando ese pescado están contentos .
si hace calor mañana , ana no va a hablar con juan .
¿ puede él abrir estas cajas ?
ana quiere ser una estudiante famosa .
tu amigo no puede cocinar esta sopa caliente porque está cansado .
mi vecina está escuchando esta canción en este momento .
las cantantes están escuchando buenas canciones mientras pablo está esperando a su tío .
laura vio a estos perros hace dos días .
la cantante también quiere té .
estás durmiendo en el jardín en este momento .
¿ está pedro bebiendo ese vino en este momento ?
juan era un cantante famoso .
los zapatos son más caros que la camisa .
la pregunta no es tan difícil como el examen .
¿ quién quiere visitar a su hijo ?
los estudiantes tienen un libro .
los hombres son demasiado viejos .
¿ era el hotel caro ?
carmen y ana dicen que ana puede tocar la guitarra .
conocen el pueblo .
laura esperó el autobús y tu vecina esperó el tren .
¿ qué ha perdido él ?
nuestro padre normalmente bebe leche .
¿ está mi hermana tocando la guitarra en este momento ?
carmen quiere el agua y ana quiere el café .
pablo va a ayudar a su vecina el viernes .
el lunes mi tío encontró una foto .
ya hemos encontrado la bolsa .
pedro quiere nadar en el mar mañana .
¿ son estas preguntas tan fáciles como este problema ?
la caja que cerró carmen es pequeña .
mi abuela está escuchando esta historia .
la semana que viene juan y pablo no tienen que abrir esta carta .
mi madre encontró la llave anoche .
las preguntas son demasiado fáciles .
juan quiere cocinar la carne , pero tu abuela quiere cocinar esta sopa .
tus caballos están en el mar .
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
¿ tiene esta mujer un gato ?
¿ dónde comió ese gato esa carne ?
carmen no va a estudiar francés porque está enferma .
el niño también juega al fútbol .
la bicicleta es verde .
¿ dónde lee carlos historias interesantes ?
la semana pasada ella esperó a su hermano mayor .
elena está leyendo unos libros .
ese estudiante también vende queso en el mercado .
estas grandes escritoras no están bebiendo buen vino .
¿ por qué está cocinando ana sopa ?
ella quiere hablar con su abuela .
carmen no quiere estudiar inglés porque está enferma .
la película que vio pedro es interesante .
¿ cuántas casas tienen las profesoras ?
pablo quiere cocinar este pescado y mi madre quiere cocinar esta sopa .
ese autobús está lleno .
laura quiere tocar el piano , pero carlos quiere tocar la guitarra .
laura abrió esta ventana y nuestra hija abrió estas puertas .
laura y carlos dicen que las flores son rojas .
carmen y ana no le dieron sus mapas a elena el lunes .
le tienes que mandar tu buen libro a carmen .
ana es la profesora más joven de la ciudad .
mis hermanas menores están estudiando en la biblioteca .
la mujer que está estudiando español es tu hermana .
tu madre dice que mi madre también bebe café .
la mujer nunca ha vivido en un pueblo .
¿ qué está bebiendo el camarero ?
te gustan las canciones .
ella también conoce la ciudad .
pablo esperó el autobús y pedro esperó el tren .
a mi hermano le gusta comprar periódicos interesantes .
¿ por qué está tocando ella el piano ?
pablo no va a ayudar a su padre porque está enfermo .
el lunes perdieron su teléfono .
el hombre es más joven que la profesora .
si llueve mañana , no voy a jugar al fútbol .
¿ cuándo vio ella a ana ?
carlos buscó los mapas y elena buscó la llave .
nuestro padre ha limpiado esta cocina esta semana .
¿ está el gato durmiendo en la casa ahora ?
ana esperó el autobús y pedro esperó el tren .
a elena no le gusta ese queso .
la semana pasada nuestros caballos grandes bebieron el agua .
había un niño en el aula .
¿ a elena le gusta beber leche fría en la cocina ?
carlos no conoce a estas mujeres .
ana dice que el examen es difícil .
¿ quién está tocando la guitarra ?
ella no está leyendo cartas interesantes ahora .
carmen quiere comprar sus sillas grandes la semana que viene .
mis hermanos están durmiendo en la casa .
esta escritora esperó el tren hace dos días .
él vende manzanas .
esa escritora tiene que visitar este pueblo esta tarde .
había unos mercados grandes cerca de la casa .
él quiere visitar a su tío .
esa historia es más interesante que mis cartas .
la taza está llena .
la semana pasada mi hermana vio dos películas largas .
el niño alto está buscando a su caballo .
tu hijo tiene que estudiar en la universidad .
esta ventana es azul .
¿ es pablo más joven que esta mujer ?
ella dice que el pájaro es muy pequeño .
carlos está tocando la guitarra mientras ana está nadando en el mar .
a nuestro padre le gustan los gatos .
¿ quiere laura cocinar esta carne ?
los coches que vendieron son azules .
¿ vio elena a su abuela ?
había una universidad al lado del parque .
quieren comprar regalos en el mercado .
nuestra vecina no está muy ocupada .
mis hermanas también hablan francés .
¿ es la canción buena ?
carmen quiere tocar el piano y tu madre quiere tocar la guitarra .
¿ ha visto ella a este gato esta semana ?
pablo limpió el aula y nuestra madre limpió la habitación .
tu hija es una gran estudiante .
a mi padre le encanta jugar al fútbol .
había muchos periódicos debajo de la mesa .
¿ está juan escribiendo tres cartas ahora ?
¿ cuándo bebió la escritora el café ?
el museo cierra a las diez .
ella tiene muchos coches blancos .
este es nuestro amigo .
mi hijo bebe café caliente en el restaurante los sábados .
tu abuela no quiere esta leche .
¿ dónde tienes que estudiar español ?
el viernes carlos no quiere tocar la guitarra en la calle .
¿ está mi tío escuchando tres buenas canciones ?
laura no va a comprar una manzana el viernes .
nuestro amigo está en el jardín .
¿ está laura estudiando español en este momento ?
¿ cuántas flores compró él ?
¿ cuándo vendió él sus camas ?
la ventana no está abierta .
mi hijo tiene que estudiar en la escuela .
hay una casa pequeña detrás del museo .
ella tiene que ayudar a unos hombres .
si hace sol esta tarde , él va a cocinar esta carne .
hay bicicletas delante del hospital .
esos estudiantes quieren beber el café el viernes .
esta flor era bonita .
mi tío está cantando estas canciones bonitas mientras pedro está tocando la guitarra .
él ha escrito la historia interesante .
pablo habla inglés , pero elena habla español .
a ella le encanta ese queso .
las profesoras que están cocinando esa carne son nuestras vecinas .
¿ qué tiene que esperar él en la estación la semana que viene ?
¿ cuántas preguntas tiene ana ?
esos exámenes son más difíciles que estos problemas .
él tiene muchas casas .
la historia que leyeron nuestras vecinas es interesante .
a carmen le encanta leer libros .
no hay casas al lado del parque .
¿ por qué quiere leer elena la historia ?
no había libros en la habitación .
a nuestra hermana no le gusta ese zumo de naranja .
a él no le gusta el té .
pablo habla español , pero elena habla inglés .
cerraron la caja .
esas casas son caras .
esta tarde esta mujer quiere escuchar unas canciones .
¿ cuántas bicicletas tiene él ?
¿ estás nadando en el río ahora ?
¿ puede él cantar la canción ?
no hay niñas en el parque .
carlos quiere estudiar español y tus hijos quieren estudiar inglés .
¿ es esta mi llave ?
el viernes tus hermanos menores van a cocinar este pescado .
¿ es el hotel nuevo ?
ella quiere arroz .
había un libro sobre la cama .
carmen está leyendo esas cartas mientras mi vecina está estudiando francés .
¿ a tu madre le gustan las manzanas ?
hay queso sobre la mesa .
hay unas niñas altas en el río .
laura no ha vivido en el hotel .
tu amigo nunca vende naranjas en la calle .
él es más joven que su amigo .
juan está leyendo un periódico en este momento .
a nuestras hijas les gusta comprar café caliente .
esas niñas están tocando la guitarra .
esa leche estará caliente .
el turista que está escuchando esa canción bonita está cansado .
tu madre nunca ha perdido su bolsa barata en la calle larga .
el estudiante no estará cansado mañana .
los problemas eran fáciles .
¿ dónde compró ella su silla pequeña ?
pedro no quiere escuchar esas canciones bonitas porque está ocupado .
el mercado está delante del parque .
a esa profesora le gusta esa manzana .
estas cantantes van a nadar en el mar .
laura y pedro no quieren ir al mar porque están cansados .
la profesora que trabaja en el mercado es nuestra hermana .
juan está buscando a su gato .
¿ por qué quiere trabajar el turista en la tienda ?
queremos escuchar esta historia .
este vino es bueno .
ella no ha perdido sus bolsas baratas .
los restaurantes eran baratos .
estas ventanas no eran azules .
la taza está sobre la mesa .
¿ quieren los camareros ese paraguas ?
tu bolsa no estaba vacía ayer .
el médico que leyó una carta interesante está contento .
ana limpió la habitación y carmen limpió esta aula .
mi amigo te va a dar el regalo .
elena quiere tocar el piano , pero mi abuela quiere tocar la guitarra .
ella quiere ayudar a sus hermanos mayores .
tu abuela nos ha mandado estas cartas largas .
¿ va pablo a jugar al fútbol en el parque ?
esta es la universidad .
pablo ya ha vendido la cama .
si hace calor mañana , laura va a nadar en el río .
¿ cuántos vestidos compró ese turista ?
no hay niñas altas en el aula .
esta tienda está abierta .
ella está buscando a los perros ahora .
¿ está este perro bebiendo el agua fría ahora ?
si hace calor mañana , van a ayudar a tres camareros .
juan está tocando la guitarra mientras elena está limpiando las ventanas .
juan está comiendo pan en este momento .
ese hombre no tiene un coche viejo .
ana y juan están comiendo pescado .
los camareros que bebieron ese vino son tus hermanos .
¿ tiene él una casa cara ?
él está nadando en el mar mientras juan está limpiando las ventanas .
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
¿ está la escritora cantando la canción ?
tu padre también quiere carne .
si hace frío mañana , nuestra hermana va a jugar al fútbol .
el tren sale a las tres .
¿ a mi padre le gusta ir al río ?
estos son mis mapas .
carmen es la escritora más alta de la ciudad .
¿ quién buscó a su gato ?
hay un mercado pequeño cerca del jardín .
¿ a carlos le gusta jugar al fútbol en la playa ?
el médico joven puede cantar esas canciones .
los estudiantes están nadando en el río en este momento .
laura quiere esa bicicleta nueva .
le vamos a dar las fotos bonitas al hombre mañana .
mi hermana nos va a mandar tres cartas .
¿ durmieron los perros en la casa ?
mi madre dice que las flores son rojas .
¿ cuántos coches tiene juan ?
el gato comió este pescado en la cocina .
¿ lleva él una camisa barata ?
el médico era estudiante .
elena está nadando en el mar mientras estoy comiendo el pan .
pedro era joven .
este turista nos mandará esta flor .
juan nunca vende zapatos .
los turistas que vieron al caballo son jóvenes .
¿ están las cartas debajo de la mesa ?
laura quiere esta agua y tu hermana quiere esta leche .
¿ es el problema tan difícil como este examen ?
tengo cuatro gatos .
elena lee periódicos , pero carmen lee historias .
¿ por qué está escuchando juan canciones bonitas ?
¿ tiene carlos muchos abrigos ?
creo que el perro es negro .
juan habla inglés y carlos habla francés .
él no puede ayudar a un estudiante alto porque está ocupado .
había museos delante de la escuela .
el gato está en la cocina .
mis vecinas son grandes profesoras .
la escritora que vio a carmen es mi vecina .
ese es tu amigo .
juan no puede tocar la guitarra porque está cansado .
mañana tengo que esperar a mi madre .
a nuestras vecinas les gusta ir al jardín .
pedro quiere esta bicicleta y ana quiere cuatro coches .
el niño estaba detrás de las casas .
juan vio una película larga .
¿ puede el turista abrir esta puerta ?
queremos jugar al fútbol .
el examen es más difícil que esos problemas .
no pueden cocinar esta carne .
las cartas que escribió este niño son largas .
les encantan estos caballos .
¿ hay un turista en la universidad ?
ana quiere esta agua , pero pedro quiere el zumo de naranja frío .
carlos y elena van a hablar con ese médico alto .
estos coches son azules .
¿ por qué están bebiendo el vino ?
¿ conoce ella al turista alto ?
hay unos niños en el parque .
mi vecina lleva una camisa .
este era el restaurante más grande del pueblo .
esas ventanas eran rojas .
elena y juan dicen que la profesora está estudiando en la escuela .
pablo puede hablar francés .
había un estudiante en el mar .
¿ cuántas casas tiene él ?
este examen es más fácil que esa pregunta .
mi abuela es estudiante .
carmen está esperando el tren ahora .
tu padre no nos va a mandar una foto bonita la semana que viene .
van a ver esta buena película .
a ana le gusta este huevo .
carmen ha vivido en el hotel esta semana .
este gato está en la casa .
el viernes los camareros tienen que vender su silla .
estos coches son negros .
¿ hay un museo cerca de la tienda ?
¿ puede él hablar inglés ?
este zumo de naranja está demasiado frío .
laura ha comido arroz .
¿ va el estudiante a la casa ?
pablo bebió este té y mi hija bebió este café .
esa ciudad era famosa .
hay unos turistas en la playa bonita .
juan está bebiendo este té mientras carlos está estudiando español .
pablo está estudiando francés mientras tu hermano está leyendo tres periódicos .
juan quiere estudiar español y pablo quiere estudiar francés .
el autobús que esperó esta mujer está vacío .
¿ qué quiere carmen ?
la cantante que quiere la leche es tu vecina .
¿ esperaron a sus vecinas la semana pasada ?
creo que carlos también tiene tres bicicletas verdes .
¿ tiene carmen muchos huevos ?
elena habla español , pero carmen habla inglés .
el periódico está sobre las camas .
esta ciudad es bonita .
ana esperó el autobús y carlos esperó el tren .
te gusta el mar .
esos turistas tienen cuatro caballos pequeños .
el pueblo no es muy bonito .
la película que viste es buena .
mi tío no quiere cantar tres canciones porque está enfermo .
a mi madre le gusta comprar periódicos interesantes .
a nuestro amigo le gusta la carne .
no hay estudiantes en el hotel pequeño .
¿ dónde está cocinando la niña esa carne ?
¿ están escribiendo sus cartas ?
a él le gusta la ciudad .
tus hijos no están ocupados .
¿ quién ha vivido en una ciudad ?
a tus hermanos les encantan las naranjas .
puedes nadar en el río .
tu madre es médica .
la mujer era vieja .
a esta escritora le encantan las canciones .
si hace calor mañana , no voy a ayudar a ana .
¿ está el gato bebiendo esta agua ?
juan quiere la leche y tu madre quiere el café .
¿ has vendido tus bicicletas ?
¿ por qué están hablando con esos hombres ?
el gato está comiendo el pescado ahora .
mis hermanos les mandarán estos libros a los médicos la semana que viene .
ese vestido era negro .
mi padre no habla español .
también quiero pescado .
carlos vendió esta casa barata .
la película que viste es larga .
mi hija dice que esas casas eran viejas .
mis hermanas están durmiendo en el hotel en este momento .
¿ cuántas historias leyó él ?
también tienen muchos abrigos .
mi hermana dice que esta flor es azul .
creo que nuestro amigo está contento .
si hace sol el viernes , ese estudiante comprará dos camas grandes .
tu madre le va a mandar la carta a su amigo .
¿ quiere pedro trabajar en la escuela ?
¿ a nuestro amigo le gusta vender zapatos blancos ?
ella puede nadar en el mar .
laura te dará cuatro billetes .
tenemos una casa grande .
la universidad está al lado del parque .
carmen esperó el tren y mi tío esperó el autobús .
ese perro era blanco .
esta biblioteca estará abierta .
a nuestra vecina le encanta comer queso .
carmen encontró su teléfono anoche .
el estudiante quiere beber buen vino en el restaurante .
¿ quién puede hablar español ?
nuestra hermana tiene que estudiar en la biblioteca .
pablo nos tiene que dar esta llave .
¿ por qué quieren leer mis vecinas una carta ?
puedes jugar al fútbol .
pedro y elena le han dado el libro interesante a su amigo .
este hombre viejo no quiere escribir esta historia interesante porque está ocupado .
esa ventana era verde .
¿ quién tiene dos vestidos nuevos ?
están comiendo ese arroz mientras laura está tocando el piano .
he encontrado un billete .
¿ eran esas tiendas pequeñas ?
ella no está durmiendo en la habitación .
han vendido estas bicicletas .
el viernes tenemos que cerrar la puerta .
el hombre abrió la carta la semana pasada .
este hotel es viejo .
¿ está mi hermano estudiando en la escuela ?
¿ cuándo escribieron historias ?
la cantante que perdió su foto es joven .
tus vecinas vieron unas águilas anoche .
nuestras hermanas esperaron a su hermana ayer .
ese niño perdió el mapa .
nuestra foto está debajo de esta cama pequeña .
¿ cuántos libros han leído mis hermanos ?
esta semana el turista ha perdido su foto .
¿ compró esta escritora un teléfono en el mercado ?
él está triste .
ella no comió la carne porque estaba ocupada .
elena tiene tres libros .
si hace calor esta tarde , ella va a ayudar a su amigo .
elena estará contenta mañana .
a él le gusta el río .
a mi tío le gusta comer arroz en la cocina .
tu hermana dice que nuestra bolsa está llena .
hay unos coches delante de las casas .
¿ quién quiere escribir esa historia ?
mi abrigo no estará limpio .
los camareros también venden abrigos en la calle .
¿ quiere ella comprar un regalo ?
¿ cuándo tiene que esperar carlos el tren ?
carmen y pablo son cantantes .
¿ está este camarero tocando la guitarra en el parque ?
el médico va a ver esta película .
¿ cuándo va a estudiar el hombre inglés ?
no le has mandado una carta a laura .
pedro le mandó un regalo a su hija anoche .
estas niñas quieren cantar una buena canción .
pablo quiere comer esta naranja .
el camarero que está buscando su teléfono es joven .
mi madre dice que la mujer es muy vieja .
la mujer que esperó el tren es alta .
¿ cuándo leyó el turista una carta interesante ?
¿ les gustan estas flores ?
ana no está escuchando las historias interesantes en este momento .
tus vecinas le van a mandar esta foto bonita a laura mañana .
ella ya ha vivido en un pueblo .
¿ hay un estudiante en el jardín ?
¿ está este caballo en el río ?
laura no quiere estos teléfonos .
laura lleva sus zapatos .
¿ dónde está la tienda ?
la flor era verde .
este mercado abre a las diez los sábados .
¿ quiere mi padre comer estas manzanas la semana que viene ?
esa calle estaba sucia .
vamos a hablar con juan el viernes .
las preguntas no eran fáciles .
hay una carta larga en el coche .
laura quiere cocinar el arroz , pero pablo quiere cocinar esta sopa caliente .
la escritora tiene que esperar el tren .
el estudiante tiene que abrir sus cartas .
el turista quiere beber ese buen vino .
ana no está cantando tres canciones bonitas .
a este médico le encanta el agua .
a nuestro tío le gusta leer cartas interesantes .
nuestro padre dice que estas bicicletas azules estaban rotas ayer .
el camarero está esperando el autobús en este momento .
¿ está esa taza llena ?
tu abuela visitó el pueblo el lunes .
creo que la ciudad es muy famosa .
el teléfono que perdió ella es caro .
la caja que cerraron carmen y juan está vacía .
carlos no tiene un teléfono .
carmen tiene que esperar el autobús en la estación mañana .
si llueve mañana , juan va a comprar unas flores .
carlos no tiene muchas casas .
los hombres estaban en el mar .
laura y juan llevan una camisa blanca .
están enfermos .
¿ a qué hora abre este mercado los domingos ?
él también quiere el zumo de naranja .
pablo y carlos están escribiendo tres historias largas ahora .
el perro está en la playa .
él vio un gato .
ese es nuestro coche .
¿ está el médico nadando en el río en este momento ?
pablo le mandará un regalo a esta mujer .
las preguntas son más difíciles que el problema .
mi hijo no le mandará las fotos a su tío .
ella tiene que estudiar inglés mañana .
estoy leyendo dos periódicos interesantes mientras carlos está escribiendo esa carta .
¿ qué tiene la profesora ?
¿ es el examen más difícil que ese problema ?
hay un libro interesante debajo de la mesa .
esos caballos estaban en la calle .
el lunes ese gato bebió agua fría .
ese turista no bebe café .
carlos no puede nadar en el mar porque está cansado .
la silla que vendieron esos médicos es pequeña .
¿ por qué compró mi vecina estas sillas ?
elena y pedro les dieron cuatro paraguas a sus hijas .
los paraguas que perdió él son nuevos .
la ventana estará rota mañana .
pedro no quiere nadar en el mar porque está enfermo .
¿ cuándo compró él esos periódicos ?
el camarero que está cantando unas canciones está triste .
¿ por qué tiene que comprar esta profesora una camisa cara ?
a ella le gusta vender queso .
estas cajas están llenas .
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
las cantantes están nadando en el mar mientras pablo está bebiendo el café .
esos hombres están limpiando la mesa mientras elena está jugando al fútbol .
juan perdió la foto y ana perdió su bolsa .
pedro puede cantar esta canción .
juan dice que estas bolsas están vacías .
¿ cuántas preguntas tienes ?
los estudiantes que están cantando una canción son tus amigos .
ella está limpiando la cocina mientras pablo está hablando con elena .
el niño también conoce a su abuela .
la carta está sobre estas camas .
¿ por qué quiere vender la cantante esta casa vieja ?
juan tiene que comprar teléfonos esta tarde .
¿ tiene mi hermana que estudiar inglés esta tarde ?
a mi hijo le gusta la ciudad .
esas profesoras altas no van a estudiar inglés porque están enfermas .
¿ cuándo tiene que estudiar la niña en la escuela ?
mi hermana mayor tiene tres teléfonos .
¿ estaban los gatos debajo de estas sillas ?
hay tres bolsas sobre las camas .
las cantantes no son famosas .
las mujeres altas están escuchando la canción .
a tu tío le encanta la playa .
tu hijo está estudiando en la universidad ahora .
¿ vio pedro a su padre hace dos días ?
los problemas son tan difíciles como esa pregunta .
tu tío está triste .
tienen que hablar con estas profesoras .
¿ qué quiere ver él ?
¿ bebió este gato esa agua ?
nuestras hermanas estaban ocupadas .
¿ qué está cantando mi tío ahora ?
laura y pablo vieron una gran película .
este caballo está en el jardín .
¿ está el autobús vacío ?
ana quiere cocinar este arroz , pero pedro quiere cocinar esta sopa .
tu hijo te dio esta llave .
laura quiere cocinar este pescado , pero carlos quiere cocinar este arroz .
mis hermanos están muy contentos .
si hace sol esta tarde , el estudiante va a comprar ese pan .
hay un turista en el mar .
carmen tiene que estudiar francés la semana que viene .
elena no conoce ese pueblo .
hemos abierto esta puerta .
¿ quién tiene muchos zapatos ?
esta semana carlos ha vendido su mesa grande .
¿ por qué tiene que visitar tu padre los museos ?
nuestros amigos están buscando a su perro mientras juan está limpiando esta habitación .
tu padre te mandó su carta .
¿ están estas profesoras escuchando esa historia interesante ?
ese hombre quiere ser cantante .
carlos no vio la película anoche .
si hace frío el viernes , mi amigo no va a jugar al fútbol .
carlos puede ayudar a esas mujeres jóvenes .
tus hermanos tienen que estudiar en la biblioteca .
¿ dónde está cantando elena la canción ?
mi hijo tiene que comprar dos periódicos interesantes .
mi vecina no puede cantar una canción porque está ocupada .
la cantante también tiene dos vestidos azules .
nuestro hermano me va a mandar una flor .
carlos tiene que vender este coche .
juan le dará un billete a pedro .
nuestra hija estaba triste ayer .
el autobús que esperó ella está lleno .
la profesora que ayudó a unas mujeres es mi vecina .
¿ es esa flor roja ?
carmen y elena le quieren dar tres paraguas a su hijo .
tu teléfono estaba debajo de esta cama .
esas profesoras quieren ver esa buena película .
no soy cantante .
carmen va a ayudar a pedro .
a este turista no le gusta ir a la playa .
la profesora que está comiendo sopa es nuestra vecina .
¿ está ana leyendo esta historia en este momento ?
¿ te gusta beber té ?
¿ ayudaron a su tío ?
mi amigo también conoce ese pueblo .
las sillas están rotas .
carlos estaba en el mar .
nuestra bolsa es muy barata .
esa profesora puede nadar en el río largo .
la universidad no está al lado de este mercado .
hoy has abierto esta caja grande .
mis perros son grandes .
nuestra vecina también quiere naranjas .
mis hijos tienen que abrir esta carta interesante mañana .
el turista va a ver unas películas .
el viernes queremos trabajar en la tienda .
si hace calor mañana , el camarero va a nadar en el río .
tu tío me dio tres billetes .
tus hijos están estudiando en la biblioteca .
ella no quiere escuchar cuatro historias porque está ocupada .
esa pregunta es más fácil que ese problema .
las grandes cantantes llevan un sombrero .
carlos encontró su bolsa cara y nuestras hermanas encontraron los paraguas .
los turistas que limpiaron esta aula están cansados .
carlos era cantante .
son altos .
este niño no visitó a sus hermanas porque estaba cansado .
los hombres no han comido huevos .
él tiene que comprar esa flor en la tienda la semana que viene .
en este momento no están limpiando la ventana .
¿ quiere tu hija ir al río ?
tu vecina tiene que estudiar en la universidad .
¿ era el coche blanco ?
creo que laura nunca ha vivido en una casa .
¿ es este tu teléfono caro ?
las profesoras que están leyendo libros interesantes son altas .
no quiero jugar al fútbol en la calle .
las mujeres leyeron historias la semana pasada .
los turistas hablan francés .
me encanta jugar al fútbol .
mi padre conoce a ana .
hay una universidad cerca de los hoteles .
nuestra vecina está tocando el piano mientras laura está buscando a su perro .
el buen camarero no va a nadar en el río porque está cansado .
el turista que está tocando el piano es mi amigo .
carlos quiere leer el periódico y mi hijo quiere leer su carta .
esas mujeres tienen que esperar a su tío .
hay dos tazas sobre las mesas .
estos médicos tienen que estudiar en la escuela .
juan nunca bebe té caliente en el restaurante .
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
mis amigos están tocando la guitarra .
¿ cuántas bicicletas tiene este turista ?
el turista que vendió la silla grande es tu hermano .
elena quiere este coche negro .
¿ cuándo van a escribir carmen y juan dos cartas ?
ella no le va a mandar un regalo a pablo .
¿ va carlos a vender las sillas ?
el teléfono es más caro que ese paraguas .
las historias que escribió elena son largas .
¿ cuántas naranjas tiene laura ?
ana está nadando en el río ahora .
¿ a carlos le gustan esos huevos ?
si hace frío la semana que viene , esa cantante va a comprar dos naranjas .
esa niña alta no visitará a su abuela mañana .
a tu abuela le encantan los huevos .
¿ está ese turista tocando la guitarra en el parque en este momento ?
pablo está esperando a su madre mientras ana está escuchando esta historia .
pedro ha abierto la caja .
¿ qué estás comiendo ahora ?
la ventana que abrió carmen está rota .
esta es la casa más bonita de la ciudad .
la mesa que limpiaron mis amigos es grande .
carlos es el camarero más alto del pueblo .
ana visitó este pueblo la semana pasada .
¿ está elena estudiando francés ?
no hay estudiantes en la cocina .
pablo está tocando el piano mientras elena y pedro están hablando con dos niños altos .
no hay niñas altas en el río .
mi tío no vive en la casa cara .
creo que esta cantante quiere cocinar pescado en la cocina esta tarde .
ana les dará estos billetes a las mujeres .
¿ qué quiere ver el niño ?
esos gatos están comiendo el pescado ahora .
la cantante está demasiado ocupada .
en este momento laura está hablando con sus hermanos en el mercado .
esta escritora está estudiando en la biblioteca .
juan está en la cocina .
elena encontró su foto bonita , pero pedro encontró el teléfono .
juan lleva una camisa barata .
el turista no tiene que comprar la flor .
mi tío les quiere mandar dos cartas a los camareros .
tengo que limpiar esta mesa .
tu bolsa estará vacía mañana .
voy a vender mi casa .
¿ quieres hablar con tu padre la semana que viene ?
mi padre está comiendo cuatro naranjas mientras carmen está tocando la guitarra .
a mi abuela no le gusta jugar al fútbol en el parque .
nuestro padre está buscando la foto bonita mientras pedro está tocando la guitarra .
ana y carmen llevan sus zapatos caros .
nuestras vecinas quieren estudiar francés en la universidad .
esta tienda estaba abierta .
si hace frío el viernes , pablo no comprará dos vestidos .
hay unas cartas sobre las camas .
¿ es ese caballo pequeño ?
el estudiante es tan joven como este camarero .
los médicos que están tocando la guitarra están cansados .
la ventana que limpiaron pedro y elena es roja .
juan le dará la foto a esta profesora mañana .
¿ esperaron las escritoras el tren la semana pasada ?
¿ quién quiere dos teléfonos ?
laura conoce a su hermano .
carlos encontró el mapa , pero tu hija encontró una bolsa .
carlos encontró los billetes y laura encontró sus teléfonos .
ana bebió esta leche , pero mi hermana bebió este zumo de naranja .
comen manzanas .
a pablo le gusta jugar al fútbol .
¿ quién limpió el aula ?
vieron la gran película .
esos no son mis coches .
nuestro padre dice que esta habitación está sucia .
juan tiene tres teléfonos .
a tu hermana le gustan las películas .
mi padre me va a mandar un buen libro .
las mujeres que perdieron su teléfono nuevo son altas .
las películas que vio elena son largas .
las profesoras también tienen un teléfono .
la niña que está esperando a su amigo es mi hermana .
le voy a mandar una carta interesante a mi padre .
¿ cuándo esperó el niño a su hermano ?
las puertas son verdes .
pablo no quiere comer la sopa porque está enfermo .
ana me ha mandado una flor verde .
nuestros amigos le mandarán las fotos a pedro .
él lleva su camisa .
¿ quiere elena vender el coche ?
¿ a ella le gusta beber zumo de naranja ?
carmen quiere comprar una bicicleta , pero mis vecinas quieren comprar este coche .
ella le tiene que mandar este regalo a carlos mañana .
en este momento este perro está bebiendo agua .
no eres profesor .
laura buscó la llave , pero tus hermanos buscaron su teléfono .
la cantante que vio unas películas largas está contenta .
laura conoce este pueblo .
¿ vio tu tío dos películas ?
elena es joven .
estas preguntas son fáciles .
esta águila era pequeña .
¿ va tu vecina al jardín ?
la caja que cerró él es pequeña .
mis hermanos estaban contentos .
¿ está tu madre comiendo este pescado ?
carlos está nadando en el río mientras están leyendo esa historia .
creo que el camarero no lleva un sombrero .
a él no le gusta la ciudad .
esos turistas no están esperando a su hija .
él quiere estudiar español en la escuela .
juan les tiene que dar cuatro paraguas a estos turistas .
ese es mi coche blanco .
esta no es tu bicicleta barata .
esta escritora tiene muchas bolsas .
si hace sol esta tarde , ella va a nadar en el mar .
esta semana nuestra madre no ha vivido en el hotel .
mis hermanas son escritoras famosas .
¿ dónde come ella arroz ?
¿ por qué quieren trabajar en el mercado ?
tu abuela dice que estas camisas están sucias .
este caballo no estaba en la cocina .
en este momento los perros no están durmiendo en la habitación .
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
el pueblo no es más grande que el árbol .
pablo vende zapatos los sábados .
laura era la profesora más joven del pueblo .
pedro quiere leer este periódico y nuestra hija quiere leer una historia .
ana no está cantando una buena canción ahora .
a mis vecinas les gustan las flores .
el estudiante que está escuchando historias largas es joven .
pablo está triste .
a mi hija le gusta beber agua fría .
pablo no quiere leer los libros interesantes porque está ocupado .
las cantantes ya han vendido sus mesas .
soy médico .
esta puerta está cerrada .
estos médicos dicen que los niños nunca juegan al fútbol .
había dos niños en la cocina .
quieren vender estas camas .
¿ dónde leyeron estas niñas esta historia ?
le darán este billete a la profesora esta tarde .
¿ vende juan camisas negras los sábados ?
siempre vamos al mar .
la cantante que va al mercado está cansada .
él quiere beber este café .
estos vestidos azules son bonitos .
a mis hermanos les gusta el pescado .
las puertas son azules .
carmen quiere comer una manzana , pero mi hermano quiere comer la sopa .
estas bicicletas son negras .
¿ está esta aula sucia ?
la casa es cara .
este mercado está abierto .
nuestro padre está cantando esa canción mientras ana está leyendo tres cartas largas .
pablo está cantando dos canciones mientras juan está bebiendo este café caliente .
creo que estos exámenes son difíciles .
mi hermano es médico .
había dos llaves en la cocina .
ana ya ha limpiado la ventana .
pablo no comió un huevo porque estaba cansado .
¿ hay muchas águilas en el parque ?
estas camisas son rojas .
el estudiante que ayudó a una profesora es joven .
elena no está nadando en el mar en este momento .
nuestro amigo puede ir a la playa .
no le voy a dar esta flor al estudiante la semana que viene .
me gusta comprar periódicos interesantes en la tienda .
creo que esos exámenes son difíciles .
tienes que abrir las cajas grandes .
el gato está comiendo esta carne .
ella no tiene un gato .
pedro y elena venden huevos todos los días .
¿ cuántos libros tiene nuestro hermano ?
mi padre le dio la flor a laura .
mi hermana menor quiere jugar al fútbol .
este museo era famoso .
mi vecina dice que el hotel es barato .
el hombre bebió este buen vino hace dos días .
ella lleva sus zapatos .
a él le gusta comer sopa caliente en la cocina .
a mi padre no le gusta vender flores .
pablo quiere cocinar la carne , pero tus hermanas quieren cocinar la sopa .
este es el restaurante más caro de la ciudad .
mi vecina nos mandó tres fotos .
esta semana ese estudiante ha perdido su billete .
esos perros son grandes .
¿ bebe laura café caliente todos los días ?
si llueve mañana , esta mujer va a ver una película .
pablo y elena limpiaron las ventanas .
¿ va el camarero a nadar en el río ?
este estudiante va a comprar ese té caliente en la tienda esta tarde .
le mandaron sus fotos bonitas a su hermano .
los teléfonos que encontraron son baratos .
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
hay muchos niños en la cocina .
carlos tiene que comprar ese zumo de naranja .
mi hijo me tiene que mandar el libro interesante .
ahora mi madre está esperando a su hermana .
¿ qué bebieron laura y pablo en el restaurante ?
¿ son esos tus vestidos ?
esos problemas no son difíciles .
¿ tiene él que hablar con ese estudiante ?
pablo va a estudiar francés en la escuela el viernes .
nuestra abuela le va a mandar dos regalos a su padre mañana .
esa profesora no es una médica famosa .
la taza no estaba rota ayer .
nuestros amigos le van a mandar los regalos a pablo la semana que viene .
no quieres hablar con pablo porque estás cansado .
esa ventana está rota .
tu hermano no puede nadar en el río porque está enfermo .
creo que no estamos nadando en el mar .
¿ a qué hora abre esta biblioteca ?
tus hermanos son tan altos como este estudiante .
mi vecina estará triste mañana .
había muchas tiendas delante del parque .
la escritora que está limpiando su casa es mi vecina .
juan y ana le dieron un regalo a carmen .
el autobús sale a las diez .
nuestra hermana me va a dar esta flor el viernes .
la estación estaba al lado del río .
juan quiere tocar el piano , pero mi tío quiere tocar la guitarra .
a mis hijas no les gusta esta canción .
pedro es joven .
¿ lleva ella sus zapatos ?
este es mi caballo .
elena le tiene que mandar el regalo a pablo .
el camarero me quiere dar estos paraguas .
esos turistas jóvenes encontraron una foto bonita .
hay cuatro estudiantes en la estación .
carmen está limpiando la ventana mientras estamos limpiando nuestras casas .
juan les quiere mandar esta flor roja a sus hijos .
carlos me dio su llave .
¿ hay muchas tiendas al lado de la calle ?
¿ son esos vestidos más baratos que esos zapatos ?
juan vende flores bonitas en el mercado los domingos .
el hombre quiere tocar la guitarra en la calle .
el médico lleva su camisa .
no le has mandado dos cartas a elena esta semana .
esos perros están comiendo el pescado .
los caballos están bebiendo el agua ahora .
tu hija no quiere escribir cuatro historias largas porque está cansada .
esos camareros son más altos que este turista .
juan es el camarero más alto del pueblo .
¿ por qué está estudiando esta niña español ?
la semana que viene no queremos visitar esta ciudad .
¿ va carlos a estudiar inglés ?
¿ quiere mi amigo trabajar en el hotel ?
este es el museo más famoso del pueblo .
el turista que está cantando canciones es tu hermano .
mi perro bebió agua en el río .
a esa mujer le gusta leer libros en el jardín .
mi tío no vende naranjas todos los días .
¿ es esa la estación ?
nuestro teléfono es más barato que esa bolsa .
estos exámenes son más fáciles que este problema .
ana me ha dado su llave .
¿ tiene laura que abrir esta puerta ?
¿ dónde está tocando ella la guitarra ?
quieres cantar esta buena canción la semana que viene .
la escritora que vende manzanas es mi vecina .
la habitación que limpió carlos está limpia .
mi madre ya ha abierto estas puertas .
ese niño también quiere té caliente .
mi hijo también quiere un paraguas nuevo .
mis hijas están buscando al caballo pequeño .
el gato está bebiendo esta agua en el río largo .
mi abuela no vende queso en la calle los domingos .
este museo era interesante .
¿ ayudó carmen a su amigo ?
esta niña tiene que hablar con cuatro camareros .
los estudiantes también comen huevos .
si hace sol mañana , pablo no va a hablar con elena .
carmen está bebiendo té mientras mis vecinas están esperando a su hija .
a tu hija no le gustan las canciones .
carmen está leyendo este periódico interesante mientras están comiendo los huevos .
pedro y pablo venden zapatos nuevos .
estos no son los museos .
nuestro padre ha encontrado un mapa esta semana .
el tren sale a las tres los sábados .
este turista estaba en la cocina .
¿ tiene nuestra abuela que esperar a su tío ?
los problemas son difíciles .
los hombres no pueden cocinar sopa porque están ocupados .
la profesora está buscando las llaves en el parque ahora .
no había cartas en la casa .
¿ es esta bicicleta azul ?
elena no nos va a mandar las cartas el viernes .
¿ quiere carmen ser una buena profesora ?
en este momento elena está bebiendo vino .
no hay restaurantes baratos al lado de la biblioteca .
¿ quieren las mujeres esos zapatos ?
pablo y carmen abrieron sus cartas .
hay muchas cartas sobre la mesa .
pueden cerrar esta caja .
elena ya ha limpiado la habitación .
estos perros estaban en el jardín .
¿ cuántos regalos compró elena ?
pedro es el mejor estudiante de la ciudad .
¿ qué vio el camarero ?
carlos va a hablar con sus hijos .
juan quiere la leche y mi padre quiere el agua .
los gatos están durmiendo en el hotel .
¿ cuántos periódicos compró él ?
venden naranjas en el mercado todos los días .
esta es la escuela .
el mercado está cerca de este hospital .
mis sillas estarán rotas mañana .
a mi hermano no le gusta comer huevos .
¿ dónde está cocinando esta cantante este arroz ?
hay un hotel delante del parque .
a nuestra hija no le gusta leer libros .
estamos limpiando esta habitación .
tu vecina es muy joven .
a juan y laura les gusta la canción .
pedro buscó a su gato en la casa .
laura era la cantante más famosa del pueblo .
¿ qué ha vendido esa mujer ?
¿ cuándo fue pablo al parque ?
juan y laura tienen muchos libros .
hay un niño en el parque .
¿ hay un buen libro sobre las mesas ?
hay muchos restaurantes detrás del parque .
¿ tiene ella tres naranjas ?
¿ tiene juan que comprar estas flores en el mercado grande esta tarde ?
estos gatos pequeños están bebiendo el agua .
hay dos árboles pequeños al lado del parque grande .
¿ a pedro le gusta leer historias ?
los exámenes son más fáciles que las preguntas .
el autobús que esperó laura está vacío .
pedro le dio esta llave a su padre ayer .
pablo es el médico más alto del pueblo .
¿ era ese problema difícil ?
hay tres tazas sobre la mesa .
carmen no va a estudiar español porque está enferma .
mis perros son más grandes que el caballo .
el viernes esta niña tiene que estudiar inglés .
el médico habla inglés .
hay una escuela delante del parque .
¿ dónde está esa escritora ?
a mi hermana le gusta jugar al fútbol en el parque .
ana tiene una pregunta difícil , pero laura tiene cuatro exámenes .
a nuestro padre le encanta beber agua fría .
el gato es tan grande como ese caballo .
ese paraguas es muy barato .
pablo tiene que comprar el periódico esta tarde .
¿ qué tiene la mujer ?
¿ vive ella en esta casa vieja ?
el examen es difícil .
si hace sol el viernes , elena no va a estudiar francés .
¿ dónde comieron mis gatos esta carne ?
carlos está en la playa .
mis hermanas dicen que el examen es demasiado fácil .
a mi madre no le gusta leer cartas interesantes en la habitación .
pedro va a jugar al fútbol .
esa mujer leyó unos periódicos interesantes en el parque hace dos días .
voy a ver la película .
ese estudiante comió el arroz .
esa niña alta normalmente juega al fútbol en la calle .
voy a escribir esta carta interesante .
mi amigo lleva un sombrero .
las casas están cerca de las calles .
nuestras hermanas le quieren dar un mapa a laura .
esa mesa está muy sucia .
el caballo está en el mar .
pablo quiere cocinar este pescado y tu hijo quiere cocinar el arroz .
el gato era grande .
la cantante que está comiendo esa sopa es tu hermana .
ese es nuestro caballo .
elena es médica .
estos son nuestros gatos .
esa pregunta es demasiado fácil .
esta silla no es grande .
¿ puede el turista abrir esta carta ?
esa escritora está muy contenta .
ese médico tiene que hablar con el estudiante alto la semana que viene .
elena y carmen están limpiando las mesas grandes mientras ana está leyendo la historia larga .
pablo está cantando buenas canciones mientras carmen está buscando los billetes .
las cantantes son más jóvenes que la mujer .
el turista que está escuchando esta canción está triste .
pedro habla francés y juan habla inglés .
están escribiendo unas cartas mientras elena está nadando en el mar .
el niño alto no puede jugar al fútbol .
no le tienes que dar el mapa a pablo esta tarde .
la bicicleta que vendieron es barata .
estas profesoras tienen que ir a la playa el viernes .
laura ha leído su carta larga en el jardín .
el libro estaba en esta caja .
¿ por qué están jugando ana y juan al fútbol ?
esa escritora joven quiere ayudar a sus hijas mañana .
pedro tiene un huevo , pero mi vecina tiene una naranja .
carmen tiene que hablar con su hija .
este niño alto quiere escuchar esta historia larga en la habitación el viernes .
laura no quiere comer esta sopa porque está ocupada .
pedro quiere beber este zumo de naranja frío .
mi hermana le ha mandado tres regalos a su hermano .
los libros son tan interesantes como esa historia .
él está enfermo .
carlos quiere un abrigo , pero mi hermana quiere tres vestidos .
mis perros estaban en el río .
tienes muchas casas caras .
si hace frío mañana , carmen y juan van a escribir cuatro historias .
ella ha perdido los mapas hoy .
¿ puede laura nadar en el mar ?
a nuestro padre le gustan las naranjas .
carlos quiere beber el agua fría y tu vecina quiere beber la leche .
juan quiere cantar unas canciones bonitas en la calle larga .
el hombre puede hablar inglés .
si hace sol esta tarde , vamos a nadar en el mar .
carlos está esperando el tren .
a mis hijas les gusta esta película .
este es el puente más famoso de la ciudad .
¿ es esta profesora tan joven como el turista ?
la profesora quiere escribir dos cartas mañana .
¿ dónde está el árbol ?
¿ está ese tren vacío ?
hay unos niños altos en el aula .
¿ dónde compraron sopa ?
¿ cuándo leyó él un periódico ?
la taza está rota .
la cantante que está estudiando inglés es joven .
¿ es esta bicicleta negra ?
¿ hay una estación cerca de la playa ?
mi hermana era escritora .
hay libros sobre las camas pequeñas .
ana no te va a dar tres paraguas mañana .
tu hija dice que la bicicleta era azul .
a este niño no le gusta beber leche caliente .
hay casas al lado del río .
no hay turistas en la cocina .
elena no está tocando el piano .
laura no quiere ir al mar porque está enferma .
¿ por qué compraste paraguas ?
mi hijo está nadando en el mar ahora .
a juan le encantan estas manzanas .
le dieron estas fotos a su padre hace dos días .
hay tres cartas en el coche .
esta mujer vieja tiene tres casas .
¿ por qué ayudó pedro a un niño alto ?
nuestro padre le va a dar las flores a carlos mañana .
mi amigo dice que esta película es interesante .
esa ciudad es demasiado pequeña .
¿ por qué está nadando mi abuela en el río ?
no hay niñas en la cocina .
nuestra abuela está cantando una canción .
la flor es verde .
laura está escuchando unas canciones .
a pablo le gusta jugar al fútbol en la playa bonita .
la camisa es blanca .
la escuela estaba cerca de este puente .
la película que vio laura es interesante .
la taza está limpia .
¿ dónde bebió este gato el agua ?
la escritora que quiere estos coches nuevos es joven .
tus hijos le quieren dar el libro a su hija el viernes .
la cantante tiene que estudiar francés .
el problema no es muy difícil .
ana tiene una manzana .
eres joven .
este estudiante también tiene un teléfono barato .
¿ están los estudiantes escuchando la canción en este momento ?
él va a cocinar pescado .
esta puerta es verde .
ana perdió su bolsa y carmen perdió su billete .
el examen es fácil .
¿ quién puede abrir la carta larga ?
ella dice que él quiere esta carne .
a esos estudiantes les gusta el inglés .
juan está esperando el tren mientras mi abuela está bebiendo esa leche caliente .
creo que nuestro hijo está triste .
ana quiere comer una naranja y mi hermana quiere comer estos huevos .
el estudiante que está escuchando la canción es joven .
hay dos estudiantes en el mercado .
los turistas altos no pueden ir al río porque están ocupados .
¿ era esta bicicleta nueva ?
¿ son estas mis llaves ?
la mujer alta no está comiendo esta sopa caliente en la cocina .
el gato estaba en la casa .
ana ya ha abierto las puertas .
ana perdió las llaves .
mi amigo está muy ocupado .
estoy escuchando historias largas ahora .
tenemos muchas preguntas .
las casas son más grandes que ese jardín .
normalmente vamos a la playa .
no hay cartas interesantes debajo de la mesa .
mi caballo estaba en el mar .
laura y carmen le dieron cuatro paraguas a carlos .
creo que el buen estudiante habla español .
mi padre dice que la taza está muy limpia .
carlos trabaja en el museo .
las niñas altas están escuchando unas canciones en la habitación ahora .
hay muchas niñas altas en la tienda .
tengo que abrir la caja .
el pescado está sobre la mesa .
mi hermano puede nadar en el río .
quieres comprar esta mesa mañana .
creo que juan y carmen ya han vivido en esta casa .
pedro le dará los regalos a ana .
¿ qué han abierto nuestras hermanas ?
en este momento no están estudiando español .
la flor era azul .
este es el hotel más viejo del pueblo .
carmen no quiere visitar este museo porque está cansada .
¿ puede ese turista abrir la caja ?
esa cantante te dio tres flores ayer .
esta es la estación .
estas buenas profesoras conocen a pablo .
esa mesa es muy pequeña .
¿ por qué quiere beber mi amigo ese buen vino ?
creo que elena quiere escuchar una historia larga en la habitación mañana .
¿ tienen que estudiar inglés en la escuela ?
hay un buen estudiante en la habitación .
las cantantes que juegan al fútbol son jóvenes .
el gato pequeño bebió esa agua fría en el río .
¿ tienen ana y pablo que esperar a su tío ?
esta mujer tiene que buscar su llave mañana .
el hombre que está bebiendo este café caliente es tu hermano .
ya hemos encontrado una foto .
laura quiere un coche viejo .
había unos árboles detrás del parque .
había una taza sobre la mesa .
la niña que perdió los billetes es alta .
había muchas águilas grandes en el jardín bonito .
los hombres que trabajan en el museo son tus hermanos .
¿ cuántas bicicletas tiene pedro ?
el estudiante le mandará los regalos a este niño esta tarde .
carlos quiere tres sombreros bonitos , pero nuestra madre quiere un abrigo .
juan está cantando cuatro canciones mientras elena está esperando a sus hermanos .
tu madre quiere jugar al fútbol en la calle .
ese hotel era barato .
el mapa está sobre esta mesa .
elena quiere cantar la canción .
él no está esperando el autobús ahora .
laura quiere leer cuatro historias en el jardín .
tu tío le quiere dar este regalo a carlos .
¿ quién bebió este zumo de naranja ?
el teléfono estaba debajo de las camas .
esa cantante tiene que visitar este museo famoso .
había un turista joven en el jardín grande .
¿ quiere juan el té ?
esa casa es tan grande como las cajas .
a nuestro tío le gusta la manzana .
nuestro tío le ha dado su mapa a ana .
tu tío dice que la carta es larga .
había muchas tazas sobre la mesa .
mi tío dice que pedro nunca juega al fútbol .
mi vecina tiene que buscar su foto bonita en la casa el viernes .
carmen compra carne , pero mis hijas compran arroz .
hay un regalo en las bolsas .
hay un niño alto en la universidad .
¿ hay muchas águilas en el jardín ?
elena escribió esta historia interesante .
la cantante está escuchando unas historias en la habitación .
la foto que encontró juan es bonita .
la profesora no quiere estudiar español porque está ocupada .
¿ está tu abuela esperando a su madre en la estación ?
la niña le mandó el regalo a su abuela ayer .
había una carta sobre las mesas .
él también tiene muchas hermanas mayores .
¿ visitará laura este pueblo bonito ?
mi abuela conoce a su tío .
creo que carmen esperó el autobús la semana pasada .
a nuestra abuela le gusta comer pan .
¿ es el problema demasiado difícil ?
el gato durmió en el jardín la semana pasada .
¿ es nuestra vecina médica ?
¿ van los turistas a estudiar inglés mañana ?
esa leche está fría .
la niña está hablando con pablo .
¿ quién conoce a elena ?
tu amigo le va a dar una foto a este hombre .
no quiero trabajar en la tienda .
¿ estaba ese restaurante cerrado ayer ?
¿ hay muchos periódicos sobre las camas ?
el coche es muy nuevo .
creo que nuestro teléfono es barato .
los perros no están bebiendo esa agua .
¿ bebió la escritora el vino la semana pasada ?
pablo compró este paraguas y mi abuela compró un teléfono .
a pedro le gusta ir a la playa .
las tazas estaban rotas .
si llueve el viernes , pablo no va a hablar con su hija .
este turista quiere escribir cuatro cartas mañana .
al médico le gusta ir a la casa .
¿ llevan ana y carlos un abrigo rojo ?
carmen y elena van a hablar con su hijo la semana que viene .
ella no quiere tocar el piano .
juan tiene que hablar con su hijo .
le hemos mandado nuestro libro interesante a nuestra abuela esta semana .
mi abuela no va a estudiar español porque está enferma .
¿ a mi hermano le gusta la leche ?
hay una bicicleta delante del parque .
a carmen no le gusta beber agua en la cocina .
¿ está este perro bebiendo esa agua fría en el río ?
él estaba enfermo .
pedro está jugando al fútbol mientras tu padre está cantando estas canciones .
a nuestra abuela le gustan las manzanas .
esa pregunta no es demasiado fácil .
hay muchas cartas debajo de la mesa grande .
¿ quiere él cantar canciones bonitas ?
este caballo no durmió en el hotel .
mis bolsas no son más baratas que este paraguas .
las cartas que escribió ella son largas .
esta aula está sucia .
él puede cocinar la carne en la cocina .
pedro está buscando la bolsa nueva .
mi abuela nos va a mandar el regalo mañana .
juan quiere beber ese vino el viernes .
laura buscó la foto bonita y tus hijos buscaron su teléfono barato .
¿ es elena médica ?
hay sopa sobre las mesas .
hay cuatro turistas en el mar .
esta semana ella ha visto a sus hermanos menores .
el médico que está jugando al fútbol es alto .
mi hijo dice que juan lleva sus zapatos azules .
tus hijas le van a dar un regalo a su hija .
la carta que escribió pablo es larga .
carlos no puede cocinar la carne porque está cansado .
este caballo bebió esa agua .
juan puede ayudar a su abuela .
le quieres mandar estos regalos a elena .
ana dice que elena quiere beber té .
a tu madre le encanta la playa .
esta sopa estará caliente mañana .
estamos enfermos .
mi hija compró dos regalos anoche .
no estás contento .
esta es la casa más bonita del pueblo .
las profesoras también venden naranjas .
¿ es el coche blanco ?
tus perros están bebiendo agua en el jardín pequeño .
a tu hermana le encanta la ciudad .
el problema no es tan fácil como esos exámenes .
pablo quiere beber este té y mi madre quiere beber este café .
el coche no era rojo .
¿ te gustan las flores ?
¿ qué habla la mujer ?
los estudiantes que vendieron la mesa son tus hermanos .
la mujer que está esperando el tren es nuestra vecina .
¿ leyó la niña esa carta ?
creo que este tren estará lleno mañana .
ese niño quiere ser estudiante .
¿ a tu amigo le gusta ir al mar ?
el hotel es demasiado viejo .
laura no está muy triste .
la cama es tan grande como estas cajas .
elena le va a mandar la foto bonita a su tío .
si llueve el viernes , esa profesora va a jugar al fútbol .
¿ qué va a vender él ?
¿ es este mi coche ?
esa escritora vende flores en la tienda todos los días .
pablo no puede nadar en el río porque está enfermo .
las preguntas son más fáciles que este examen .
laura y pedro pueden hablar español .
laura es la profesora más alta del pueblo .
carmen puede cocinar esta sopa .
elena puede nadar en el mar .
pablo vende vestidos todas las semanas .
nuestra vecina le mandó el libro a su abuela .
estos museos son famosos .
le van a dar su billete a carlos la semana que viene .
¿ por qué quiere tocar ana la guitarra ?
no había pájaros en el parque .
creo que este hotel es barato .
mis amigos le dieron un paraguas a carmen la semana pasada .
tu hermana ha visto a pablo en la calle esta semana .
la cantante está estudiando en la biblioteca .
hay unas tiendas grandes delante del hotel .
la escritora que visitó estos museos está cansada .
el gato comió la carne el lunes .
había unas bicicletas delante del parque .
pedro no compró dos paraguas porque estaba enfermo .
mi vecina era joven .
¿ cuándo tiene que visitar mi amigo los museos ?
si hace calor mañana , mis vecinas van a estudiar español .
¿ cuándo vieron los niños los pájaros ?
la camisa no es cara .
carmen normalmente bebe té .
esos estudiantes no vieron la película porque estaban cansados .
la historia que leyó él es interesante .
hay hoteles delante del parque .
mi hijo está estudiando en la universidad en este momento .
los teléfonos que compraron son baratos .
esas camas son grandes .
la mesa que limpió mi vecina está sucia .
carlos no quiere escuchar tres buenas canciones esta tarde .
estos caballos son negros .
el estudiante que fue al mar está contento .
laura está bebiendo agua fría mientras tu hermana está jugando al fútbol .
a mi madre no le gusta leer historias .
mi hijo te mandará una foto bonita esta tarde .
¿ dónde está la estación ?
este paraguas está roto .
la cocina que limpió pedro está sucia .
estas profesoras quieren ver películas la semana que viene .
mi tío tiene que estudiar español en la universidad .
juan quiere tocar la guitarra , pero ana quiere tocar el piano .
las escritoras le darán tres fotos bonitas a la escritora .
todos los días ana juega al fútbol en el parque .
el periódico que leyeron mis hermanos es interesante .
ella bebió zumo de naranja .
estoy buscando el mapa mientras carlos está tocando el piano .
mi tío perdió sus teléfonos baratos en el parque pequeño .
¿ por qué tiene que estudiar pablo francés ?
mi padre está cantando esa canción bonita mientras juan está nadando en el mar .
laura compra té , pero carmen compra agua .
había dos libros sobre la cama .
están comiendo un huevo mientras carlos está escribiendo esta carta .
la escritora alta ha perdido su llave hoy .
¿ venden laura y carmen huevos todas las mañanas ?
carmen conoce a juan .
¿ hay un hospital cerca de los museos ?
a la cantante le gusta vender manzanas en el mercado .
estos hombres pueden ayudar a carmen .
hay muchas niñas en el río .
pedro buscó su paraguas y juan buscó las bolsas .
el problema es fácil .
te gustan los perros .
esta profesora va a ayudar a su hermano .
mi padre puede hablar francés .
¿ cuándo tiene que cerrar la escritora esta ventana roja ?
estos niños no están estudiando en la escuela .
estos gatos son tan grandes como ese perro .
el gato que buscaron laura y pablo es grande .
ana habla inglés , pero mi abuela habla francés .
el médico alto no quiere beber zumo de naranja porque está cansado .
laura habla francés y nuestras vecinas hablan español .
la ciudad era famosa .
el hombre va a vender esta mesa la semana que viene .
el camarero tiene tres coches .
carlos quiere escuchar una canción en la habitación mañana .
esas bicicletas son azules .
tus hermanas le mandaron la foto bonita a su hermano el lunes .
hay tres árboles al lado del río .
creo que este gato es negro .
¿ es este mi gato ?
él quiere cocinar esta sopa caliente .
él no fue al parque .
elena no puede ir a la playa porque está ocupada .
ella me va a dar un libro .
¿ cuándo va a cocinar ella arroz ?
le mandaron una flor azul a su hijo anoche .
no llevan sus zapatos .
a tu madre no le gusta ir al mar .
ese museo está abierto .
laura y juan nunca han vivido en esta casa .
ese médico puede cantar una canción bonita en el parque bonito .
no voy a visitar el pueblo porque estoy cansado .
¿ quién quiere beber agua en la cocina ?
ella no quiere comer pan porque está cansada .
la caja que cerró él está llena .
el tren que esperó mi madre está vacío .
me gusta el zumo de naranja .
todas las mañanas las cantantes juegan al fútbol .
tus hijos le darán un billete a carmen la semana que viene .
¿ dónde está bebiendo ella vino ?
la pregunta es tan difícil como este problema .
laura está jugando al fútbol mientras ella está estudiando francés .
la mujer que está escuchando la historia es joven .
el tren que esperó elena está lleno .
la escritora ya ha perdido sus paraguas .
el aula está muy sucia .
elena comió la sopa caliente , pero juan comió esta carne .
la ventana que limpió carmen está abierta .
los exámenes no son más fáciles que la pregunta .
él no habla francés .
carmen no puede hablar español .
laura comió el queso la semana pasada .
¿ había muchas llaves debajo de la cama ?
mi padre le mandará cuatro fotos a ana .
hay muchas casas baratas detrás del hotel .
¿ cuándo va a hablar ese hombre con su abuela ?
si hace frío esta tarde , no vas a visitar la ciudad .
a elena le gusta el libro .
mi hermano tiene que estudiar en la universidad .
¿ cuántos paraguas compraste ?
creo que él está esperando a su abuela en este momento .
este caballo no está bebiendo esta agua en este momento .
no te gusta beber café caliente en el restaurante .
mi hermano dice que mi tío está demasiado ocupado .
a ella le encantan las canciones .
creo que ana quiere ese sombrero negro .
la semana que viene el buen camarero no va a estudiar inglés .
nuestro padre dice que elena y ana pueden nadar en el río .
¿ puede él cantar tres canciones ?
tus hijos no le han mandado cuatro flores rojas a ana .
carlos está buscando a los caballos mientras pablo está esperando el autobús .
esa es mi foto .
él es tan alto como su vecina .
el viernes tu padre va a nadar en el mar .
el hombre no quiere comer la naranja porque está cansado .
este es mi paraguas .
él no vio películas porque estaba ocupado .
mañana ella va a comprar agua .
mis amigos dicen que los médicos pueden ir al río .
estamos esperando a nuestra vecina .
laura no es más alta que este camarero .
pablo quiere estudiar inglés , pero mi tío quiere estudiar francés .
ana está leyendo este libro .
¿ está nuestra hija buscando al perro ahora ?
a mi hijo le gusta ese arroz .
la niña que va a la escuela es joven .
pablo puede tocar el piano .
¿ es la casa barata ?
este camarero lleva un sombrero .
no podemos tocar la guitarra porque estamos ocupados .
este paraguas es muy nuevo .
pablo ha cerrado esta ventana .
¿ está el hombre esperando el tren ?
las niñas están nadando en el río mientras pablo está hablando con unos turistas .
a mi hermana le gusta beber té caliente .
los árboles no están al lado del río .
el niño no estaba contento .
las mujeres que están bebiendo este café caliente son nuestras vecinas .
¿ han limpiado la mesa grande esta semana ?
hay una escuela cerca de los hoteles .
¿ por qué quiere cocinar ella el arroz ?
hay muchos periódicos sobre las sillas .
¿ han perdido carmen y ana su mapa en el parque ?
tienes que buscar a los gatos pequeños la semana que viene .
¿ cerró laura esta caja grande ?
¿ viste un pájaro hace dos días ?
mi tío le mandará un regalo a la cantante .
hay muchas águilas en el árbol .
si hace frío la semana que viene , mi amigo comprará este regalo .
esa mujer ha escrito esa carta larga .
ana tiene dos paraguas nuevos y tu hija tiene un teléfono .
elena esperó el tren , pero pedro esperó el autobús .
tu hijo quiere pescado .
ana dice que esta ventana estará abierta mañana .
mi hermana le va a dar tres regalos a elena la semana que viene .
¿ está carmen durmiendo en el jardín ?
a esa profesora le encanta leer periódicos .
el perro comió esa carne .
la escritora estaba triste ayer .
las bolsas que encontró esta mujer son caras .
pedro tiene que estudiar español la semana que viene .
había una bolsa barata en la casa .
¿ dónde está cantando el médico la canción ?
queremos ser estudiantes .
hay muchos hoteles detrás del parque .
había unos regalos en las cajas .
pedro está cantando esta canción mientras carlos está limpiando la casa .
¿ a tu hermana le gustan las canciones ?
nuestra madre cerró esta ventana el lunes .
ella buscó las fotos bonitas el lunes .
hay un buen libro sobre la mesa .
¿ tiene nuestra madre tres exámenes fáciles ?
las historias que leyó ella son interesantes .
el periódico que leyó elena es interesante .
ese gato está en el río .
no hay cartas debajo de la cama .
¿ quién bebió la leche ?
había un estudiante en la playa .
hay tres turistas altos en el río .
había muchos periódicos sobre la mesa .
tu vecina le dio el regalo a pedro la semana pasada .
hay mercados pequeños detrás de la estación .
dicen que juan puede hablar español .
él le ha dado este mapa a su abuela .
estos pájaros son muy grandes .
tus hermanas dicen que esta casa es pequeña .
mis hermanas no quieren escuchar buenas canciones porque están ocupadas .
el vestido azul estará limpio mañana .
ese es nuestro amigo .
¿ por qué quiere leer ella tres libros ?
la mujer no le ha mandado una foto a su hijo .
nuestros amigos le quieren dar un mapa a ana .
carmen tiene que cerrar esta caja .
¿ dónde está cocinando este médico arroz ?
esta tarde pablo y carmen quieren beber el vino .
esta semana carmen ha encontrado el mapa .
a pablo le gusta esta flor .
este es el árbol más grande de la ciudad .
la tienda no está cerrada .
pablo no va a cocinar el pescado porque está ocupado .
tus vecinas están estudiando francés en la escuela ahora .
mi abuela era profesora .
los sombreros eran negros .
pedro está comiendo el pan mientras laura está esperando a su madre .
pedro no nos mandó sus libros .
¿ cuántas preguntas tiene ella ?
si hace sol esta tarde , no vamos a estudiar francés .
esa profesora joven no puede ir a la biblioteca porque está enferma .
la universidad estaba cerca del puente .
nuestra hija va a comprar el agua fría esta tarde .
las puertas que abrieron son azules .
¿ es el hotel muy viejo ?
también trabajan en el restaurante .
el estudiante también quiere estos regalos .
este es mi vestido barato .
¿ era este hotel caro ?
este hombre lleva una camisa .
¿ era ella cantante ?
carlos está leyendo un libro mientras tu tío está jugando al fútbol .
ana habla inglés y nuestro hijo habla español .
carmen nunca ha visto a una escritora alta .
ese hombre no era viejo .
las escritoras nunca han visitado este museo grande .
¿ está este camarero escribiendo historias ?
había un árbol detrás de la estación .
¿ está mi tío esperando el tren ?
juan va a ayudar a sus hermanos mayores .
esta pregunta es más fácil que el examen .
a estos médicos no les gusta la historia .
esa mujer le dio una flor a este turista .
estos son mis caballos .
esos buenos médicos no tienen que buscar sus fotos .
¿ quieren esa sopa ?
estos gatos están en la casa .
él estará enfermo .
¿ qué vendieron la semana pasada ?
¿ están los perros comiendo esa carne ?
la semana que viene los turistas jóvenes quieren beber esta leche en la cocina .
el niño que compró las flores rojas es joven .
esta mujer vieja bebió agua fría .
¿ quién ha leído su buen libro en la habitación hoy ?
¿ cuándo va a ver esa cantante tres películas ?
mi amigo quiere trabajar en la escuela esta tarde .
este teléfono es más caro que el paraguas .
¿ está juan leyendo sus libros en la biblioteca ahora ?
esa agua no está demasiado fría .
la bicicleta era barata .
el teléfono que encontró él es caro .
este es el museo más famoso de la ciudad .
no ayudaron a sus hijas porque estaban cansados .
pablo y pedro dicen que el puente es viejo .
tu hermano ha cerrado esta puerta hoy .
ese problema era fácil .
mañana laura no tiene que esperar a su tío .
¿ tienen pedro y carlos que limpiar sus mesas grandes el viernes ?
juan está bebiendo zumo de naranja mientras él está jugando al fútbol .
esos hombres tienen que estudiar francés el viernes .
la niña alta nunca ha cerrado estas cajas .
están contentos .
pedro y juan compraron sillas en la tienda .
las cartas que abrió elena son interesantes .
el paraguas que perdió carmen está roto .
pedro está comiendo unos huevos mientras esas escritoras están nadando en el río largo .
elena era la mejor escritora del pueblo .
laura no ha encontrado la bolsa .
el turista que escribió unas historias interesantes es mi amigo .
¿ dónde está el caballo ?
laura no va a comprar este café .
la taza estará rota .
esta casa es muy cara .
los niños altos quieren arroz .
pedro está limpiando esta ventana mientras los camareros están cantando esta canción .
el hombre que esperó a su padre está triste .
nuestro tío no leyó este buen libro porque estaba enfermo .
las profesoras compraron el periódico en la tienda .
esta carta es interesante .
mi amigo ya ha vivido en la casa .
la pregunta es fácil .
el hombre no te mandó esta carta larga .
si hace calor el viernes , ella va a ayudar a elena .
juan estaba en la calle .
este estudiante no quiere ayudar a su hermana menor .
este hombre viejo está jugando al fútbol .
carmen buscó su teléfono barato , pero ana buscó su foto .
nuestra abuela quiere beber ese café .
esa playa no era bonita .
las escritoras dicen que ana está triste .
laura no va a ver esa película porque está enferma .
carlos está esperando a su amigo mientras mis hijos están esperando a sus hermanos mayores .
¿ quiere ella comer esa carne ?
elena habla francés y tu hijo habla inglés .
la cantante que está hablando con ana es joven .
¿ cuándo tiene que abrir mi vecina su carta ?
a mis vecinas les gustan los huevos .
la escritora que tiene un perro está cansada .
mis hermanos no tienen dos naranjas .
elena no esperó el autobús .
mi hija no te dio este billete .
nuestra madre era profesora .
pedro quiere nadar en el mar la semana que viene .
estoy comiendo esta carne .
¿ está pedro jugando al fútbol en este momento ?
la estación no está cerca de esta universidad .
juan dice que mi vecina también vive en un pueblo .
nuestro tío está cansado .
¿ cuándo tienen que abrir pablo y pedro las puertas verdes ?
creo que nuestras hijas tienen que estudiar en la biblioteca .
¿ ha perdido juan sus teléfonos en la playa ?
¿ puede mi tío ir al mar ?
¿ han perdido los mapas ?
mi abuela también conoce a la escritora .
elena vende manzanas y carlos vende huevos .
¿ quiere nuestra hija el queso ?
carlos está tocando la guitarra mientras estoy escuchando estas canciones .
carlos compra té , pero tu padre compra leche .
¿ a ella le gusta vender queso ?
los estudiantes que hablan francés son mis amigos .
carlos es tan alto como su amigo .
no estaba triste ayer .
estás en el hotel .
¿ dónde está nuestro amigo ?
¿ por qué quiere ayudar ella a tres turistas ?
este hombre está comiendo queso .
¿ cuándo tienes que vender las casas bonitas ?
nuestra bicicleta no es roja .
quieres esas bolsas caras .
este vestido es azul .
pablo no va a escribir historias porque está cansado .
estoy escuchando una buena canción mientras carlos está jugando al fútbol .
juan cerró estas puertas verdes y nuestro tío cerró esta ventana .
ella quiere comer el pan .
esta buena profesora también juega al fútbol .
a mis hijas les encanta beber leche caliente en la cocina .
no quieres hablar con tus hermanas en la calle larga .
no vas a hablar con este camarero porque estás enfermo .
los gatos no bebieron agua .
mi vecina fue al jardín .
¿ vendes queso ?
la semana que viene vas a hablar con unas cantantes .
creo que los zapatos son blancos .
pedro está cocinando pescado mientras él está esperando a su tío .
mi paraguas está roto .
las bicicletas eran negras .
la escritora te dio esta foto bonita hace dos días .
ese es tu teléfono .
la ventana que cerró elena está cerrada .
también hablan inglés .
el niño está detrás de esta puerta .
mi vecina también quiere este paraguas .
no hay niños en la biblioteca .
la bicicleta negra es nueva .
pablo tiene muchas hermanas .
¿ dónde está el hospital ?
hay unos turistas en el río largo .
creo que este estudiante estará triste mañana .
el lunes los perros pequeños comieron el pescado .
la flor que compró juan es verde .
ese museo es famoso .
mi tío le tiene que dar estos regalos a ana mañana .
los estudiantes que están estudiando inglés están cansados .
¿ cuándo tiene que estudiar mi hermano en la universidad ?
tu hermano le dará su billete a pablo mañana .
carlos perdió las llaves y pedro perdió sus fotos .
¿ por qué quiere trabajar elena en la escuela ?
¿ está tu perro bebiendo esta agua en el río ?
mi madre no quiere ir a la universidad porque está cansada .
ella tiene que cerrar las cajas .
¿ hay un periódico sobre las sillas ?
a ana no le gusta la ciudad .
este buen estudiante quiere trabajar en la biblioteca .
pablo también quiere este abrigo .
¿ va él a visitar a su hijo ?
había muchas cartas sobre la cama .
él no vive en el hotel .
la escritora que está nadando en el río está triste .
ana estaba enferma .
las bicicletas son viejas .
¿ está juan cocinando esta carne ?
a mi hijo le encanta el agua .
mi hija quiere ser estudiante .
¿ está mi hija nadando en el mar ?
él le mandará tres libros interesantes a carlos el viernes .
ana le mandará un libro al hombre la semana que viene .
¿ dónde están mis gatos ?
ella quiere hablar con esa profesora alta .
la escritora no quiere huevos .
mi abuela no conoce al hombre .
hay un estudiante en la universidad .
las fotos que perdieron esos estudiantes son bonitas .
mi hijo está detrás de la casa .
este perro durmió en la casa .
si hace sol mañana , laura no va a comprar un periódico .
hay un estudiante joven en la playa .
ella nos ha dado un libro hoy .
los camareros están en el jardín bonito .
los pájaros son grandes .
los coches que compraste son baratos .
esta tarde él quiere beber ese vino en el restaurante grande .
¿ a carlos le gusta el inglés ?
ese jardín es tan pequeño como esta silla .
mi hijo le va a mandar este regalo a su amigo .
ese niño no ha vivido en un pueblo .
si llueve el viernes , van a ver una película .
carlos era el mejor camarero del pueblo .
tus gatos están bebiendo agua ahora .
pedro quiere ayudar a su madre .
este camarero tiene que abrir esta carta interesante .
¿ hay un museo al lado del parque ?
mi hermano te tiene que mandar este regalo .
¿ por qué leyeron esas escritoras estas cartas interesantes ?
el niño lleva sus zapatos baratos .
esta agua está fría .
el hombre viejo quiere hablar con pablo .
a mi hija le encanta la leche .
las niñas altas le dieron los libros a su amigo .
a ella le gusta el café .
¿ está el teléfono sobre esta cama ?
queremos el arroz .
pablo compra té , pero elena compra zumo de naranja .
¿ cuándo visitó ella el museo interesante ?
ese médico tiene que ayudar a este estudiante .
la cantante que está esperando el autobús está triste .
¿ abrió la mujer la caja ?
tus amigos no visitaron a su hijo porque estaban enfermos .
mi gato está bebiendo esa agua .
mi abuela ha leído historias en la biblioteca .
tu hijo te dio una llave .
vendes huevos los sábados .
carlos lleva su sombrero .
pablo quiere estudiar español , pero tus hermanos quieren estudiar francés .
creo que la escritora alta puede hablar inglés .
carlos encontró el teléfono nuevo y carmen encontró el paraguas .
pablo está en la cocina .
¿ trabaja el hombre en la escuela ?
ayer pablo cerró esta puerta azul .
carmen y carlos han encontrado el billete hoy .
¿ quieres jugar al fútbol la semana que viene ?
pedro compró el agua , pero tu hermano compró este té .
¿ cuándo va a estudiar pablo español ?
elena ya ha cerrado esta puerta roja .
mis gatos eran grandes .
estos médicos jóvenes están estudiando en la universidad .
a pedro le gusta comer carne en la cocina .
había tres pájaros en el parque .
ese problema era difícil .
tu hermano menor no quiere nadar en el río esta tarde .
pedro es profesor .
mi tío está buscando el paraguas en la casa en este momento .
él era cantante .
la leche estaba fría .
elena quiere escribir esta carta .
el médico que está estudiando inglés es tu amigo .
el niño alto está detrás de este coche .
carlos lleva un abrigo barato .
¿ dónde tiene que esperar nuestro tío a su hermano ?
¿ cuántas hermanas tiene carlos ?
¿ vende laura flores rojas ?
tu tío no es escritor .
a pablo y juan no les gusta esa carta .
carmen durmió en el jardín .
¿ quiere mi abuela visitar a su padre ?
la calle estaba limpia .
a nuestros hermanos les gusta comer pescado .
ella quiere ser escritora .
mi abuela quiere jugar al fútbol .
tu madre también quiere ese vestido .
el estudiante que vende naranjas es mi hermano .
pedro no puede cerrar esta puerta .
este coche es viejo .
a nuestras vecinas les gusta la ciudad .
mi tío puede abrir las puertas .
tu madre nos mandó tres fotos bonitas .
carmen y carlos le tienen que mandar una foto a elena .
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
las mujeres que conocen a pedro son tus hermanas .
carmen está en el mercado .
nuestros amigos llevan una camisa negra .
mi padre puede abrir esta puerta .
¿ está mi amigo en el río ?
hay libros sobre las mesas .
si hace sol esta tarde , esa mujer no va a ayudar a laura .
ana quiere tocar la guitarra , pero nuestra vecina quiere tocar el piano .
estas niñas altas no quieren nadar en el mar porque están ocupadas .
esas escritoras jóvenes pueden ir al río .
carmen es la cantante más alta de la ciudad .
¿ dónde está jugando carlos al fútbol ?
este hombre quiere trabajar en la escuela .
quieren ayudar a unos estudiantes jóvenes el viernes .
ella quiere huevos .
esa taza está limpia .
esa película es larga .
a mi padre le encanta comprar periódicos .
¿ quién perdió su foto ?
el hotel está cerca de este puente .
el viernes quieren nadar en el río largo .
también queremos el queso .
estas escritoras estaban en el aula .
carmen también quiere este vestido .
ella compra té caliente en el mercado todas las semanas .
el café que compró laura está caliente .
mi madre no quiere ver cuatro películas interesantes .
a pedro le gusta la canción .
ana no encontró un billete .
hay unos turistas altos en la habitación .
juan me mandó dos libros .
¿ por qué quieren comprar esos estudiantes abrigos blancos ?
a tu hermano no le gusta la película .
carlos está durmiendo en el hotel .
¿ quién tiene que hablar con su padre ?
había muchos estudiantes en la habitación .
nuestra madre limpió esta casa .
juan dice que este coche es barato .
la mesa que vendió él está limpia .
pedro lleva su sombrero .
la bolsa no está vacía .
nuestro tío quiere cocinar este arroz el viernes .
la cantante que visitó el pueblo bonito es joven .
queremos cantar unas canciones .
a pablo le encantan las canciones .
en este momento pablo está buscando sus bolsas baratas .
laura ha encontrado su billete .
la estación está al lado de la calle .
la carta que escribió él es larga .
¿ son los sombreros más caros que esos zapatos ?
¿ por qué quieres beber ese vino ?
¿ perdió carlos el teléfono en la calle ?
tienes que esperar a tus amigos en la calle .
carmen está bebiendo agua mientras carlos está cantando esta canción bonita .
creo que carlos quiere vender esta casa .
juan esperó el autobús y mi padre esperó el tren .
a juan le encanta esa flor .
nuestros amigos estaban ocupados .
no hay águilas en el jardín .
¿ está mi caballo detrás del árbol ?
juan y carmen son jóvenes .
la niña que cerró las cajas grandes está triste .
creo que este camarero también quiere dos sombreros baratos .
vas a jugar al fútbol .
ese turista también bebe vino .
carlos quiere la naranja , pero carmen quiere una manzana .
mi abrigo estaba sucio .
mi amigo quiere ser un buen cantante .
esos caballos están en la cocina .
mi tío nos mandará el regalo .
mi abuela te dio su llave .
la profesora que compró los coches es mi vecina .
estas profesoras también quieren leche .
ana estará contenta mañana .
nuestro amigo nos dio el paraguas .
no tengo que ayudar a mis amigos .
a nuestros hermanos les encanta el queso .
le vas a mandar estas cartas a carmen .
las escritoras que están estudiando inglés están tristes .
carmen perdió su foto y nuestros amigos perdieron los billetes .
el autobús llega a las dos .
nuestras hijas no comen arroz .
hoy esos turistas jóvenes han comido el arroz .
carmen esperó el tren y juan esperó el autobús .
¿ qué ha cerrado nuestra abuela ?
los estudiantes que están hablando con unas mujeres son tus amigos .
ella está estudiando francés ahora .
¿ son los zapatos muy baratos ?
estoy jugando al fútbol .
creo que el perro comió esta carne en la cocina ayer .
a tu abuela le gusta comprar zumo de naranja .
¿ por qué quiere estudiar ella francés ?
los gatos están comiendo ese pescado en la cocina .
¿ quién ha vivido en un hotel ?
carlos quiere tocar el piano , pero nuestro amigo quiere tocar la guitarra .
nuestros perros están durmiendo en la habitación en este momento .
a nuestra vecina le gusta esta sopa .
¿ cuántas bolsas compró carlos ?
esta mujer quiere ese zumo de naranja .
este turista era profesor .
creo que la historia es interesante .
la mesa no es más pequeña que el hotel .
los caballos estaban detrás de la puerta .
mi padre tiene que cerrar las puertas .
¿ por qué quiere cocinar juan la carne ?
el tren que esperó carlos está vacío .
el viernes mis hijas tienen que estudiar francés .
ahora mi madre está escribiendo las historias .
creo que pablo y carmen son jóvenes .
ella no estará enferma mañana .
pablo y juan están tristes .
mi padre no va a jugar al fútbol porque está cansado .
había un niño en el mar .
¿ conoce el camarero el pueblo ?
¿ es la ventana azul ?
si hace frío la semana que viene , mi vecina va a escribir dos cartas .
hay un periódico debajo de la silla .
juan bebió esta leche caliente y elena bebió el té .
el tren que esperaron los camareros está vacío .
esa escritora no perdió las bolsas caras .
en este momento pedro está tocando la guitarra .
¿ quién vive en este hotel ?
la bicicleta no estaba delante de la biblioteca .
esta foto es bonita .
¿ perdió ella sus bolsas ?
no tenemos muchas bicicletas .
pedro está cantando canciones bonitas en este momento .
hay unos turistas en la cocina .
tus amigos eran jóvenes .
estos son los museos .
¿ tienen que comprar zumo de naranja ?
a carmen y elena no les gusta jugar al fútbol .
¿ ha cerrado mi hija la caja hoy ?
creo que elena quiere este paraguas .
el perro durmió en la habitación .
¿ conoce ana a su abuela ?
la pregunta no es más fácil que este problema .
el lunes pablo fue a la playa .
están escuchando una historia mientras pablo está leyendo esos periódicos .
mi hija no está demasiado ocupada .
la caja que cerraron esos estudiantes está vacía .
esas escritoras no quieren escuchar la historia porque están enfermas .
le tienes que mandar un regalo a tu amigo mañana .
¿ qué compraron ana y carlos en el mercado la semana pasada ?
juan tiene tres problemas , pero laura tiene muchas preguntas .
¿ quién ha vivido en esta ciudad hoy ?
elena compró esta carne y mis hermanos compraron los huevos .
pablo comió estos huevos y tu hermano comió el queso .
¿ hay muchos regalos en la habitación ?
a tus hermanos les gusta esa flor .
esa camisa roja está muy sucia .
te encantan los gatos .
la semana que viene juan quiere cantar esa canción bonita .
¿ quiere él cantar esta canción bonita en el parque ?
nunca has perdido tu foto en el parque .
esta tarde pablo no va a visitar el museo .
¿ quién ha perdido su foto ?
¿ van a comprar dos naranjas en el mercado esta tarde ?
laura tiene que limpiar esta cocina .
elena le ha mandado una foto a pablo .
¿ a pablo le gusta leer periódicos en el jardín ?
hay dos turistas en la cocina .
hay tres museos delante del parque .
el pueblo no es bonito .
no les gusta ir a la casa .
el águila estaba en los árboles grandes .
esta tarde ana tiene que esperar el tren en la estación .
pedro no es más alto que ese médico .
él puede ir al río .
pablo no va a ayudar a su tío porque está ocupado .
le tienes que mandar estos libros al camarero .
nuestro hijo está detrás de esta casa .
juan quiere estudiar francés , pero carmen quiere estudiar inglés .
¿ qué están limpiando mis amigos en este momento ?
tu madre le ha mandado los regalos a su madre .
nunca han perdido sus llaves .
carlos no quiere leer su carta en el jardín bonito el viernes .
¿ ha cerrado el hombre la puerta roja hoy ?
mi padre puede cocinar este pescado .
¿ fue mi hija al río ?
la historia que escribió este camarero es interesante .
juan es el turista más joven del pueblo .
esta cantante está jugando al fútbol .
laura y ana no pueden hablar español .
las profesoras dicen que este museo era interesante .
esas escritoras altas están limpiando esta habitación .
esta semana ana ha limpiado esta cocina .
hay una llave en la habitación .
él dice que el camarero nunca ha limpiado esta cocina .
carmen también tiene tres sombreros bonitos .
¿ está elena tocando el piano en el parque ?
mi vecina quiere estudiar inglés en la universidad el viernes .
¿ por qué quieres trabajar en el museo ?
las escritoras son muy famosas .
creo que los vestidos eran rojos .
¿ compró carmen este periódico anoche ?
la mujer le ha dado un billete a pablo .
mi perro pequeño bebió esta agua .
¿ cuántas mesas compraste ?
laura quiere esas bicicletas caras , pero tu abuela quiere este coche .
el hombre es tan joven como este estudiante .
nuestros hermanos le quieren dar los mapas a su amigo esta tarde .
no le tenemos que mandar cuatro libros a nuestro tío .
el camarero quiere comer arroz .
elena está durmiendo en el jardín .
queremos cocinar sopa caliente .
juan vive en la casa barata .
ella no es estudiante .
a tus amigos les gusta la naranja .
carmen comió este huevo , pero nuestro hijo comió este queso .
carmen está tocando la guitarra mientras estoy nadando en el río .
el estudiante vive en esta casa .
las profesoras están cocinando arroz .
esta leche no estaba fría ayer .
carmen también quiere esos vestidos bonitos .
esos médicos no quieren ver películas porque están enfermos .
¿ pueden estos médicos ayudar a su abuela ?
la profesora que perdió la foto es joven .
a este estudiante le gusta leer cartas en la habitación .
juan compró la bicicleta y nuestra madre compró su coche .
nuestra abuela estaba en el hospital .
elena está nadando en el mar mientras mi padre está cocinando la carne .
esa puerta está cerrada .
ese libro es bueno .
¿ cuántas bicicletas compró nuestro amigo ?
si hace frío mañana , mis hermanas no van a escribir esa historia .
¿ hay muchas cartas sobre la mesa ?
¿ estaba ella en el parque ?
carmen está cantando tres canciones .
¿ juega nuestra vecina al fútbol ?
mi madre le tiene que mandar esta flor roja a pablo .
tienen que buscar a sus gatos .
¿ qué ha vendido ella ?
elena está esperando a su tío mientras ella está comiendo este pescado .
mi tío dice que también quieren estos sombreros .
¿ vas a hablar con ana en el mercado la semana que viene ?
nuestra hermana menor tiene que estudiar en la biblioteca .
eran estudiantes .
ese parque es demasiado pequeño .
ese es tu sombrero .
hay coches delante del parque .
ana quiere leer el libro y juan quiere leer una historia .
¿ quién conoce un pueblo ?
tu gato está en la calle .
la buena profesora tiene que estudiar en la escuela .
hay dos museos cerca de la universidad .
había un niño en la calle .
este problema era difícil .
¿ está el perro en la calle ?
¿ tiene esa cantante que estudiar en la universidad ?
nuestros hermanos le tienen que mandar su foto a su amigo el viernes .
elena no juega al fútbol .
laura cerró la ventana roja , pero pedro cerró esta puerta .
¿ tiene mi madre muchos buenos libros ?
ese caballo era negro .
¿ es la pregunta muy fácil ?
la historia que leyeron las niñas es larga .
las escritoras van a estudiar español en la universidad .
¿ cuántos libros ha leído él ?
quieres beber este vino el viernes .
elena vio a su hermana menor la semana pasada .
pablo no leyó un periódico interesante hace dos días .
hay una taza sobre las mesas .
¿ eran ana y carlos altos ?
hay una carta en la habitación .
el médico que está cantando unas canciones es tu amigo .
esos caballos son más pequeños que nuestro gato .
creo que quiero cuatro manzanas .
ese turista no quiere ir al pueblo .
hay dos cartas debajo de la silla .
esas profesoras ya han abierto esta caja grande .
¿ qué ha comido laura en el restaurante ?
tu hija le mandará la foto a su hermana .
juan habla inglés y mis hermanas hablan francés .
ella tiene que limpiar su mesa pequeña .
la escritora es famosa .
también quieres carne .
ese médico joven no está escuchando canciones .
mi vecina no tiene que estudiar en la escuela mañana .
esa pregunta es muy difícil .
ana no está escuchando historias .
este gato comió carne .
el pájaro es muy grande .
pablo también quiere la carne .
¿ tiene mi hija que cerrar estas ventanas esta tarde ?
laura y pedro van a ayudar a ese médico alto .
a tus hijas les gustan los gatos .
hay un coche delante del restaurante .
laura encontró los billetes , pero tu hermana encontró sus teléfonos .
¿ quién comió el queso ?
mi amigo compró ese huevo en el mercado .
hay un estudiante en la cocina .
¿ son los museos más grandes que esas cajas ?
el viernes tienes que buscar al caballo .
ella visitará a su madre esta tarde .
él no tiene que vender la silla .
¿ qué están bebiendo esas profesoras ?
laura no vende queso en el mercado .
hay un águila en el parque .
pablo está jugando al fútbol mientras tu padre está escribiendo unas cartas .
el sombrero es demasiado barato .
¿ es esta pregunta más difícil que esos problemas ?
tu hermana era una escritora famosa .
carmen está en la playa .
laura encontró una bolsa y nuestra vecina encontró su teléfono .
ana come sopa y elena come carne .
hay una universidad detrás del parque .
los árboles estaban detrás del parque .
mis vecinas no tienen muchas llaves .
pedro esperó el autobús , pero mi vecina esperó el tren .
mi hermano no va a visitar este museo porque está enfermo .
tu sombrero blanco es muy caro .
le van a dar un billete a elena .
¿ cuántos periódicos compró esa mujer ?
no estoy enfermo .
¿ quieren estos estudiantes ver una buena película ?
ese estudiante tiene muchos caballos .
la escritora alta tiene que comprar ese regalo .
¿ quién ha escrito esa historia hoy ?
pedro y ana nunca han visto pájaros .
mi madre esperó a su tío .
el hombre alto ha vivido en este pueblo grande .
¿ tiene mi padre que esperar a su hija el viernes ?
¿ están estudiando inglés ?
mi perro pequeño está comiendo carne .
ese coche no es verde .
pablo y elena dicen que mi amigo es muy bueno .
¿ abrió él la puerta ?
carlos quiere comer el pescado en el restaurante mañana .
ella no quiere ayudar a una mujer alta porque está enferma .
la película no es interesante .
laura come pan , pero mis hermanos comen arroz .
juan está esperando a su padre mientras este camarero está limpiando sus mesas .
mi tío va a ayudar a pablo .
este café no está caliente .
¿ dónde está pedro ?
¿ quién quiere estudiar español ?
el gato está bebiendo esta agua fría en este momento .
este perro blanco no bebió esa agua fría .
nuestro hijo quiere escribir la historia esta tarde .
este vestido no es más barato que este abrigo .
¿ va nuestro padre a ayudar a su abuela ?
no nos gusta leer periódicos .
a pedro le gusta ese gato .
este estudiante tiene dos preguntas .
esta camisa era azul .
carmen bebe agua y laura bebe zumo de naranja .
el museo está abierto .
el gato no bebió el agua .
mi amigo te quiere dar estos billetes mañana .
la camisa estaba sucia ayer .
ella está cantando las canciones en el parque grande ahora .
mi hijo vio un perro la semana pasada .
la taza está sobre esta mesa .
carmen compra agua .
no hay cartas sobre la mesa .
¿ han comido mis hijas queso ?
no hay niñas en el mar .
hay dos estudiantes jóvenes en el aula .
el hombre que vio un pájaro es mi hermano .
esas tazas no estaban sucias ayer .
creo que mi perro bebió esa agua .
los exámenes eran difíciles .
¿ quién puede cerrar estas cajas ?
esta escritora vende sombreros .
ella puede hablar francés .
ese abrigo blanco es largo .
están buscando el billete mientras ana está comiendo manzanas .
ella tiene que abrir la caja .
tu amigo tiene que estudiar en la escuela mañana .
¿ por qué quiere comer pedro la naranja ?
pablo está cantando unas buenas canciones mientras carmen está escuchando tres historias .
la cantante fue al mar .
ella está limpiando su casa mientras carmen está cocinando este pescado .
esas flores son rojas .
él es más joven que el camarero .
ese libro es tan interesante como las historias .
¿ había un estudiante en la playa ?
mis amigos no van a visitar a sus hermanos mayores porque están ocupados .
mi abuela le mandó tres cartas a ana la semana pasada .
¿ cuántos mapas tienen estas mujeres ?
ana encontró un mapa , pero tu padre encontró la bolsa .
si hace frío la semana que viene , laura no va a jugar al fútbol .
mi amigo me va a dar tres regalos .
creo que carlos puede hablar español .
¿ quiere esta profesora comprar estos coches ?
¿ conocen los hombres ese pueblo ?
pedro está cantando canciones mientras estos camareros están comiendo pescado .
no llevan sus sombreros nuevos .
la cantante era famosa .
elena quiere escribir unas historias .
nuestros hermanos le dieron cuatro regalos a su tío .
creo que esta canción es muy bonita .
el estudiante que juega al fútbol es tu amigo .
¿ tiene ese camarero que cerrar estas cajas esta tarde ?
carlos está cantando esta canción mientras ana está bebiendo este té .
la escritora que escribió una carta interesante es alta .
¿ tiene carlos que buscar a su caballo ?
ana puede ir a la playa .
hay una estación al lado del parque .
elena estará enferma .
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
¿ dónde vieron pedro y carmen a un niño ?
esa película es interesante .
¿ cuándo durmió mi tío en la habitación ?
la casa es muy bonita .
carlos ha vivido en esta ciudad grande .
nuestra madre lleva una camisa .
laura no tiene cuatro libros .
ella bebe té los domingos .
¿ quién quiere este arroz ?
a laura le gusta ese gato .
esta tarde tienes que ayudar a tus hijos .
a él le encantan las películas .
nuestro hermano mayor le tiene que dar estos billetes a su abuela .
carlos quiere cocinar el pescado , pero mi hermano quiere cocinar la sopa .
ese paraguas es más caro que el teléfono .
¿ llevan mis hermanas un abrigo verde ?
laura y elena le van a mandar esta foto a este camarero .
hay una biblioteca cerca del jardín .
ahora estás tocando el piano .
las profesoras no quieren cocinar esa carne porque están enfermas .
elena quiere cocinar la carne , pero laura quiere cocinar este arroz .
pablo no ha perdido su bolsa barata .
a nuestra madre le gusta el zumo de naranja .
la mujer está durmiendo en la casa .
nuestro perro durmió en el jardín .
había una biblioteca cerca del parque .
este vestido no es negro .
¿ estaba el pájaro en los árboles ?
a pedro y laura les encanta esta agua .
no vamos a cocinar la carne porque estamos cansados .
¿ leyó el turista su libro anoche ?
el estudiante lleva sus zapatos .
juan no puede ir al río .
pedro le dio un regalo a su hermana .
el camarero que trabaja en la tienda es mi amigo .
¿ cuándo durmieron mis hermanos en el hotel ?
el lunes el turista comió huevos .
tu vecina está nadando en el río .
tu hija no está en el río .
mis hijos no quieren cocinar ese arroz la semana que viene .
estamos bebiendo el agua en el restaurante en este momento .
¿ cuándo cerró mi hermano la caja ?
nuestro padre tiene que esperar a su tío esta tarde .
hay muchos libros sobre la mesa .
este hotel era bueno .
mis hijas dicen que este restaurante estará abierto mañana .
el paraguas que perdió laura es barato .
no hay cartas largas sobre la cama .
ella no va a escribir esta historia porque está ocupada .
tu amigo no es más alto que su hermano .
estos son nuestros abrigos .
carlos está en el hotel caro .
elena bebe té y nuestro hijo bebe leche .
si llueve el viernes , esta cantante va a hablar con esta mujer .
tus vecinas son cantantes .
¿ cuántos libros tienen pedro y ana ?
si hace frío el viernes , laura va a estudiar español .
hay cuatro niñas en la playa .
no hay cartas debajo de la silla .
el médico tiene que estudiar inglés mañana .
el médico tiene muchos exámenes .
elena quiere tocar la guitarra , pero nuestras vecinas quieren tocar el piano .
hay águilas en el árbol .
las cajas que cerró ella están llenas .
a mi hija le gusta el francés .
¿ cuándo van a nadar mis hijas en el río ?
pedro compró sus vestidos y mi padre compró la camisa .
a este estudiante le gusta este huevo .
¿ hay un águila en el parque ?
él también quiere ese sombrero .
esta tarde carlos y pedro tienen que ir al río .
ya he encontrado un billete .
estás esperando a tu hermana mayor mientras ana está cocinando este pescado .
a juan no le gusta la canción .
las niñas no han escrito historias largas .
¿ a la mujer le gusta la carne ?
a ana le gusta el mar .
van a nadar en el río largo mañana .
hace dos días esta escritora compró un regalo en la tienda pequeña .
tengo que ir al jardín .
ana es más alta que ese niño .
las buenas escritoras nunca han visitado el pueblo pequeño .
ana y elena no leyeron una carta en la habitación la semana pasada .
carmen lleva sus zapatos .
la ventana que limpiaron ana y pedro es roja .
el libro no está debajo de las mesas grandes .
hay unos estudiantes en la playa .
juan quiere tocar la guitarra , pero carlos quiere tocar el piano .
había muchos turistas en el aula .
nuestro tío dice que este té está muy caliente .
ese periódico es más interesante que esta historia .
creo que esta película es interesante .
las cajas no están vacías .
hay un hospital cerca del jardín .
¿ hay un libro en el coche ?
en este momento este hombre está bebiendo vino .
a ella le gusta comprar sopa caliente en el mercado .
hay un restaurante caro al lado del río .
quieres comprar zapatos blancos la semana que viene .
no podemos cantar las canciones porque estamos ocupados .
esta tarde ella tiene que esperar el autobús .
estos perros comieron pescado .
podemos hablar francés .
tu vecina no tiene que esperar a su hijo esta tarde .
este es el parque más grande del pueblo .
¿ están los árboles grandes detrás de la universidad ?
estas tazas están sucias .
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
los estudiantes que van al parque son mis amigos .
el libro está en esta habitación .
esta taza está llena .
nuestro padre ya ha visto a juan en el puente .
él también tiene muchas llaves .
el autobús que esperó elena está vacío .
¿ por qué está bebiendo la profesora esa leche caliente ?
las niñas que compraron esa mesa son jóvenes .
elena tiene que comprar un regalo .
el médico está buscando a su gato en este momento .
juan quiere ayudar a pablo .
juan nunca vende flores rojas .
la cantante está en el río largo .
carmen le ha dado la foto bonita a carlos esta semana .
el camarero le dio un mapa a su padre ayer .
mi vecina quiere ese té .
¿ quiere nuestra abuela escuchar esas canciones en la habitación ?
pedro no estaba en la habitación .
carmen no está bebiendo este té caliente en la cocina .
¿ por qué vio carmen esas películas ?
él no va a jugar al fútbol porque está ocupado .
¿ vende pablo vestidos ?
ese vestido está limpio .
carlos leyó cuatro libros ayer .
hay un niño en la biblioteca .
nuestra madre está tocando la guitarra .
el pájaro no está en este parque .
carmen quiere ver grandes películas esta tarde .
¿ puede tu amigo tocar el piano en el parque grande ?
¿ vendes sombreros bonitos en el mercado todas las semanas ?
esta ventana estaba rota .
si hace sol esta tarde , el hombre comprará camisas .
esa escritora nunca ha vivido en esta casa .
las cantantes que tienen un coche caro son jóvenes .
tu hija no vende queso todas las mañanas .
¿ tiene él muchas bicicletas ?
¿ dónde comió este médico una naranja ?
la semana que viene la gran cantante no quiere tocar el piano en la calle .
les mandaron el regalo a estas niñas .
carlos quiere cantar la canción .
a tu vecina le encanta beber zumo de naranja .
hay muchos estudiantes en la habitación .
¿ es este hombre demasiado viejo ?
los niños que perdieron la llave son mis amigos .
a ana le encantan las canciones .
este era el jardín más pequeño del pueblo .
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
carlos conoce a pablo .
carlos está hablando con su vecina mientras pablo está cantando esas buenas canciones .
a ella le encantan las películas .
no ayudaron a su tío .
las cantantes que están limpiando esta ventana son nuestras vecinas .
¿ por qué quiere trabajar ella en el hospital ?
carmen está en el mar .
elena quiere nadar en el mar .
juan esperó a su tío .
la niña tiene que hablar con laura esta tarde .
¿ a mi hija le gusta comprar carne ?
la escritora que está escuchando esas historias es alta .
hay un estudiante en el hospital .
¿ tiene ella que cerrar las ventanas ?
los turistas están nadando en el mar mientras carlos está limpiando esta ventana roja .
estás escribiendo unas cartas ahora .
carmen no quiere tocar la guitarra el viernes .
¿ lee este turista historias los domingos ?
pedro no está escribiendo esa historia interesante .
estos médicos son estudiantes .
a mi tío le gusta leer libros interesantes .
esta tarde él quiere escuchar unas canciones bonitas .
¿ a mi madre le gustan estas manzanas ?
había muchos hoteles nuevos cerca del parque .
a nuestra vecina le gusta comprar flores .
hay un águila en el jardín .
laura no quiere cocinar ese pescado porque está cansada .
los caballos no estaban debajo de los árboles .
tu hermana es cantante .
¿ están tus hijos detrás de las puertas ?
pedro cerró esta ventana azul y laura cerró la puerta .
¿ está esa escritora estudiando en la universidad ?
la escritora es más joven que esos turistas .
mi padre dice que nuestra hija ha encontrado un paraguas esta semana .
carlos y elena les mandarán la foto bonita a los hombres la semana que viene .
laura y pedro también trabajan en el museo .
tus hermanos están nadando en el río .
¿ está él demasiado cansado ?
ella no quiere escuchar esa historia interesante porque está ocupada .
si hace sol mañana , esa mujer no va a comprar agua .
pedro no puede nadar en el mar .
él no está estudiando español .
hay un periódico sobre las camas .
¿ quién quiere cantar una canción ?
a pedro y ana les gustan estos huevos .
¿ quieres escuchar una canción en la habitación mañana ?
hay unas águilas pequeñas en el parque .
a tu madre le gusta comprar flores en el mercado .
el viernes pedro quiere escuchar unas canciones .
él ha perdido el teléfono .
él no puede abrir las ventanas .
a mi abuela le gusta la canción .
estoy comiendo esta carne ahora .
estás leyendo una historia .
nuestro tío dice que la bicicleta era cara .
ana está buscando a sus perros .
mi hermano mayor puede hablar español .
mis hijas también quieren tres vestidos .
el hotel era viejo .
¿ puede el hombre nadar en el río ?
¿ es la puerta azul ?
¿ está pedro escuchando esas historias ?
tus amigos dicen que mi hijo está cansado .
la película que vio ana es buena .
¿ encontró él el teléfono ?
esa es tu llave .
el coche es blanco .
el niño fue al restaurante .
este hombre abrió la caja .
este es tu perro grande .
carmen no quiere ir a la playa porque está ocupada .
las fotos que buscó pedro son bonitas .
tu vecina no comió este huevo porque estaba ocupada .
¿ está ella jugando al fútbol ahora ?
esa camisa estará limpia .
a mi abuela le gusta jugar al fútbol .
si hace frío mañana , mi abuela va a cocinar esa carne .
ana te tiene que dar el libro interesante .
tu hermana está estudiando español mientras carlos está escuchando canciones .
mi madre es una buena estudiante .
las historias que escribió ella son largas .
esa casa es pequeña .
¿ comieron los perros carne ?
el vestido blanco está muy limpio .
las niñas no bebieron leche porque estaban ocupadas .
¿ por qué quiere leer pedro periódicos ?
ella quiere vender la mesa .
a nuestro hermano le gustan los caballos .
la cantante joven tiene que vender su mesa la semana que viene .
¿ tienen las escritoras que ir a la estación ?
ana era la mejor profesora de la ciudad .
carmen y pablo están limpiando la casa mientras laura está buscando sus llaves .
¿ por qué quiere tocar esa escritora la guitarra ?
esta tarde la escritora tiene que esperar a su hijo .
tienen muchos perros .
ella no le dará su llave a su hija esta tarde .
no le vamos a dar dos libros a ana .
esa canción es buena .
a laura le gusta vender flores bonitas .
elena vende camisas y mi madre vende zapatos .
¿ pueden los niños cerrar estas cajas ?
él va a nadar en el río mañana .
este hotel era caro .
elena también quiere esa sopa caliente .
hay un turista joven en la biblioteca .
la ventana que abrió tu tío es roja .
tus hijos dicen que la caja estará llena .
¿ son las ventanas rojas ?
mi tío ya ha limpiado la habitación .
ana esperó el autobús y mi amigo esperó el tren .
ana y carlos le mandarán este libro a la escritora .
mis hermanas menores venden queso todas las semanas .
juan no puede cantar esa buena canción porque está ocupado .
en este momento no estamos esperando el autobús en la estación .
tienen cuatro manzanas .
laura va a cocinar carne en la cocina .
el café estará caliente mañana .
esa profesora no visitó este museo porque estaba ocupada .
este sombrero era barato .
pedro está limpiando su mesa mientras mi madre está leyendo unos buenos libros .
mi libro es muy bueno .
juan encontró las bolsas hace dos días .
carlos no visitó a su hijo porque estaba cansado .
hay unos turistas altos en el parque .
elena encontró una bolsa y tu padre encontró una llave .
¿ está carlos buscando sus fotos ?
los árboles están detrás del parque .
carmen está estudiando español mientras ana está buscando el paraguas .
ese gato es más pequeño que mi caballo .
las historias que escribió tu vecina son largas .
pablo bebe café caliente y carmen bebe agua .
ese es el hotel barato .
elena está hablando con su hija mientras laura está cocinando pescado .
juan está cocinando arroz en la cocina .
ella no fue al hospital porque estaba cansada .
hay cartas sobre la cama .
ese hombre dice que los estudiantes quieren cocinar ese pescado .
el caballo está bebiendo esa agua .
él no tiene que ayudar a elena .
¿ quién tiene que limpiar esta habitación ?
los camareros que están tocando la guitarra son tus amigos .
hace dos días laura esperó el autobús .
el turista alto tiene que comprar la silla .
mis hermanos mayores encontraron un billete .
mi madre es estudiante .
si llueve la semana que viene , tu padre comprará una bicicleta .
elena es la cantante más famosa del pueblo .
este hombre está en el mar .
me gusta comer sopa en el restaurante .
¿ estaba esa mesa sucia ayer ?
a la escritora le encantan los huevos .
ahora los perros blancos no están comiendo esa carne .
carmen está limpiando sus casas mientras el estudiante está jugando al fútbol .
ahora la cantante está estudiando en la universidad .
dicen que laura ha vivido en la casa barata hoy .
carlos perdió los paraguas caros y nuestros hijos perdieron su teléfono .
estos perros no están en la playa .
tus hermanas quieren jugar al fútbol el viernes .
si hace calor el viernes , él va a escribir dos historias interesantes .
¿ quién tiene muchos buenos libros ?
esta bolsa está llena .
los árboles pequeños están detrás de este parque .
¿ estarán esas cajas llenas mañana ?
mi gato está comiendo ese pescado ahora .
carmen era la escritora más famosa del pueblo .
mis hermanas tienen que buscar al caballo grande .
creo que carmen es joven .
el autobús que esperaron estos niños está vacío .
el gato está debajo de las mesas .
los perros son blancos .
creo que estás estudiando francés .
nuestra hermana no vende flores todas las mañanas .
¿ está la silla rota ?
¿ dónde está el perro ?
pablo y juan tienen dos paraguas .
mi teléfono es barato .
carlos no quiere hablar con su abuela porque está enfermo .
a ana no le gustan los perros .
tengo que esperar el autobús en la estación .
esta tarde el niño va a cocinar pescado en la cocina .
¿ estaba nuestra vecina ocupada ayer ?
creo que nuestra abuela estaba ocupada ayer .
carlos encontró la foto la semana pasada .
¿ por qué está escribiendo esta escritora las cartas ?
esta mujer es más joven que el hombre .
esa calle es demasiado larga .
a nuestra madre le gustan las películas .
la mesa que limpiaron mis amigos está limpia .
¿ qué encontraron los médicos ?
a esta profesora le gustan las naranjas .
este café no está muy caliente .
elena quiere el café y nuestro padre quiere esta agua .
pedro no quiere hablar con sus amigos porque está cansado .
él es un profesor famoso .
pablo compró este café y elena compró el té .
mi hija no les va a mandar dos flores a los estudiantes .
hay un turista en la escuela .
tu vecina no nos va a mandar estos libros .
a mi amigo le gusta la playa .
tu hijo va a estudiar francés .
¿ están carlos y carmen durmiendo en la casa ?
a tu madre le gusta comprar periódicos .
tu madre me tiene que dar el regalo .
¿ qué vio ella ?
hay cuatro libros sobre las sillas .
si hace sol la semana que viene , ana comprará unos regalos .
esa no es nuestra madre .
estos médicos vieron a elena .
tu hermano le mandó tres regalos a su abuela el lunes .
hay dos turistas en la habitación .
tu tío no quiere jugar al fútbol mañana .
mi amigo no le tiene que mandar el regalo a este camarero esta tarde .
la mujer es joven .
pedro también quiere el café .
elena no estaba enferma ayer .
¿ cuántos periódicos compraste ?
creo que el turista vio esta película .
¿ cuándo visitará ella este museo ?
este era el hotel más caro del pueblo .
juan y pedro no limpiaron sus mesas grandes la semana pasada .
mi padre le quiere mandar su libro a su tío .
carmen está durmiendo en el jardín ahora .
¿ está tu padre cantando esa canción ahora ?
no tienes que visitar el pueblo bonito esta tarde .
hay unos periódicos sobre la silla .
si hace frío esta tarde , ella va a estudiar francés .
mañana ella no quiere escribir historias .
me encanta el inglés .
a él no le gusta beber té caliente .
pedro te ha mandado la foto bonita .
carlos no les quiere dar la foto bonita a sus vecinas .
mis amigos también quieren un regalo .
mi hermana también quiere cuatro naranjas .
él no comprará ese regalo en el mercado .
pedro tiene que abrir esta ventana .
pedro quiere tocar la guitarra y carlos quiere tocar el piano .
¿ pueden ana y juan cerrar la puerta ?
carmen quiere jugar al fútbol mañana .
pablo y elena dicen que el problema era difícil .
pedro no puede nadar en el mar porque está enfermo .
quiero ir al pueblo .
la caja que cerraron carlos y juan está vacía .
él también conoce a su hermana .
tu hija está cansada .
ella no le tiene que dar el mapa a laura la semana que viene .
esos zapatos son negros .
le voy a dar esta flor a esta cantante mañana .
las cajas que cerraron estas mujeres son pequeñas .
juan le dio un regalo a laura .
carmen compra café , pero carlos compra té .
las fotos que encontró ana son bonitas .
el problema es más difícil que esta pregunta .
el médico va a ayudar a elena .
ella puede abrir estas cajas .
la historia que escribió pedro es larga .
pablo bebió este vino .
¿ quieren trabajar en el mercado ?
laura no puede tocar el piano en la calle larga .
la carta que abrió ella es interesante .
estoy tocando la guitarra mientras laura está estudiando francés .
había un árbol grande detrás del parque .
pedro fue a la playa .
el autobús que esperó pedro está lleno .
has vivido en esta ciudad .
pablo y carlos pueden nadar en el río .
carlos encontró su teléfono y carmen encontró el billete .
eres estudiante .
pueden cerrar esta caja grande .
ana le mandó esta flor a laura ayer .
mi vestido es verde .
mi tío nos va a mandar este libro mañana .
estás escuchando historias largas .
el autobús está lleno .
hay un estudiante en la tienda .
elena y carmen están esperando el autobús ahora .
si llueve la semana que viene , vas a ayudar a tu tío .
mi amigo es tan bueno como este camarero .
pablo lleva su camisa nueva .
¿ visitará ella el pueblo pequeño ?
¿ cuándo vendió esta profesora este coche ?
ana quiere estudiar español y tus hermanos quieren estudiar inglés .
el lunes pablo fue al río .
mi abuela juega al fútbol todos los días .
nuestra hermana te dio la llave .
conocen a la cantante .
¿ te gusta este té ?
nuestra bicicleta es demasiado cara .
a mi hija no le gustan los caballos .
¿ es ese hotel demasiado viejo ?
los estudiantes tienen que comprar unos regalos .
nuestro tío ya ha visto a laura en la calle .
¿ están pedro y carlos jugando al fútbol en la playa en este momento ?
hay un árbol grande al lado del río .
ella va a nadar en el mar .
no hay árboles detrás del parque .
elena no está en el parque .
¿ qué va a ver este niño ?
la semana que viene vamos a escribir estas cartas .
mis vecinas son buenas .
¿ quiere la cantante escuchar esta canción el viernes ?
a pablo le encantan los perros .
carmen está escribiendo la carta .
la escuela no está cerca de la playa .
el turista quiere beber ese vino .
eran altos .
ella tiene que esperar el autobús esta tarde .
puedo tocar el piano .
las cantantes que trabajan en el hospital son nuestras vecinas .
estás comiendo esta sopa .
a esa mujer le encantan los gatos .
¿ qué tiene que abrir el camarero ?
ana no quiere escuchar canciones en la habitación .
hay una niña en el jardín .
a tu vecina le gustan las canciones .
pedro y juan quieren ir a la casa .
la profesora es tan buena como el estudiante .
nuestra abuela puede cocinar esa carne .
este tren sale a las diez los domingos .
mi perro está comiendo la carne .
nuestro hijo tiene que estudiar en la universidad el viernes .
elena tiene tres teléfonos , pero juan tiene tres llaves .
pedro no quiere cantar buenas canciones porque está enfermo .
¿ cuándo vieron a ese gato grande ?
esa escritora está cocinando esa sopa en la cocina ahora .
no había coches nuevos delante de la escuela .
si llueve la semana que viene , esa escritora alta no va a estudiar inglés .
¿ hay un turista en la escuela ?
juan compró su paraguas barato , pero tu abuela compró este teléfono .
el caballo es tan grande como este gato .
¿ tienen nuestras hermanas que estudiar en la biblioteca esta tarde ?
este es el hotel más caro del pueblo .
mi hermano mayor tiene que buscar a sus perros .
¿ está la niña tocando la guitarra en este momento ?
¿ cuántas cartas leyó nuestro tío ?
la bolsa barata está debajo de la cama .
hay unos niños en el río .
¿ al hombre le gustan las canciones ?
esta leche no estará caliente .
la mujer que está limpiando las casas está cansada .
mi perro está en la cocina .
ese médico tiene cuatro buenos libros .
¿ cuándo va a jugar el camarero al fútbol ?
esta es mi madre .
¿ por qué quieren beber esas escritoras el café caliente ?
carlos es el estudiante más joven del pueblo .
la mujer que está cantando canciones es tu vecina .
él quiere comprar su mesa el viernes .
¿ cuándo viste a tu abuela ?
le dieron su paraguas a ana .
quiero cocinar sopa caliente .
¿ cuántos periódicos leyeron las profesoras ?
mi vecina también vive en la ciudad .
nuestro padre no quiere ver películas largas porque está cansado .
a elena le gusta el río .
¿ dónde están los turistas ?
¿ están los gatos debajo del árbol ?
ella está tocando la guitarra .
ya he vivido en este hotel .
ella no va a ver las películas porque está enferma .
¿ quiere ana escuchar historias ?
¿ es el libro tan interesante como la carta ?
también quieren pan .
¿ están los árboles al lado de esta estación ?
hay unos pájaros en el parque .
a la profesora no le gustan esos perros .
este es tu billete .
si hace calor mañana , el camarero va a jugar al fútbol .
esa bicicleta es roja .
las niñas que ayudaron a ana son nuestras hermanas .
¿ está mi abuela en el aula ?
¿ cuántas naranjas tiene carlos ?
mi hermano mayor quiere tres regalos .
tu abuela vende huevos .
este era el restaurante más grande de la ciudad .
el hombre quiere estudiar francés .
el hombre es tan alto como esa mujer .
al estudiante le encanta este café .
si hace frío mañana , ella no va a hablar con juan .
¿ quieren carmen y ana la sopa ?
elena les tiene que dar tres buenos libros a estas mujeres la semana que viene .
tu vecina puede ayudar a pedro .
a ana y pablo no les gusta vender queso en el mercado .
tu hermana dice que mi madre quiere visitar a su vecina .
tu gato es más pequeño que ese caballo .
¿ has comido esta sopa ?
carlos no quiere escuchar historias largas porque está enfermo .
mi vecina está ocupada .
carlos buscó su teléfono nuevo , pero pablo buscó el mapa .
¿ cuándo perdió ella la foto bonita ?
este perro no comió ese pescado en la cocina .
esa es la universidad .
la mujer quiere cantar cuatro canciones en el parque grande .
a ana le gustan estos gatos .
ese médico es estudiante .
este caballo está bebiendo esta agua ahora .
hay una niña en el restaurante .
las canciones son buenas .
nuestro hermano les mandó un libro a estos hombres .
si llueve el viernes , carlos no va a escribir historias .
la cama que vendieron es grande .
estas mujeres tienen cuatro problemas .
vendes naranjas en la tienda los domingos .
ella está cantando esta canción en el parque .
nuestras vecinas no han visto a ana en el puente .
a carlos le gusta comprar periódicos interesantes .
el turista vio estas películas anoche .
¿ quién está nadando en el río ?
la escritora es joven .
elena esperó el autobús y tu vecina esperó el tren .
creo que pablo y carmen quieren escuchar estas historias interesantes .
elena ha limpiado esta ventana esta semana .
hay dos restaurantes grandes cerca del jardín .
no tienes que esperar a tu vecina .
este era el hotel más viejo del pueblo .
pedro quiere esta leche fría y pablo quiere el zumo de naranja .
pablo bebió este té , pero carlos bebió esta leche .
¿ quién bebió ese café ?
soy más joven que el médico .
esa no es nuestra hija .
¿ a mi hija le gusta el inglés ?
la semana que viene tienes que comprar arroz .
mi libro estaba sobre estas mesas .
¿ quiere el camarero beber vino ?
¿ son esos gatos tan pequeños como este perro ?
ese caballo es blanco .
pablo leyó esta historia interesante y tu hermana leyó un periódico .
mi padre vive en una casa vieja .
el libro no está debajo de la cama .
carmen quiere escribir esta carta larga .
los hombres que vendieron la mesa son jóvenes .
ese coche es verde .
si hace frío esta tarde , tus vecinas van a ver esas películas .
¿ qué está leyendo mi vecina en el jardín grande en este momento ?
a la profesora no le gusta vender queso .
¿ quién quiere cantar canciones ?
¿ está este estudiante en el río ?
¿ quién está cantando buenas canciones ?
este hombre está estudiando español ahora .
a tu madre le encantan las canciones .
él no compró ese café en el mercado anoche .
esa profesora joven está escuchando una historia .
el estudiante bebió ese buen vino .
pablo tiene muchos exámenes , pero mi hija tiene una pregunta .
esos hombres están buscando a los gatos ahora .
el turista que está tocando la guitarra es nuestro amigo .
¿ por qué está bebiendo él esta leche ?
las niñas que vieron tres perros son mis vecinas .
la profesora está limpiando la casa grande mientras pablo está jugando al fútbol .
los niños que vendieron esta casa son nuestros amigos .
nuestra hermana les dará cuatro regalos a estos estudiantes esta tarde .
el camarero joven vende queso los sábados .
¿ cuántos paraguas tiene el hombre ?
el turista que está bebiendo el vino está contento .
al turista le gusta comer carne .
la carta que leyó la escritora es larga .
¿ es ese nuestro mapa ?
la historia que escribió ana es larga .
juan quiere esta agua fría y ana quiere este té .
hay una carta sobre la cama .
¿ dónde comió nuestro gato carne ?
carlos no bebió el zumo de naranja frío porque estaba enfermo .
carlos puede abrir esta ventana roja .
¿ dónde tiene que esperar pedro a su tío ?
esas niñas le tienen que dar una llave a pedro .
en este momento nuestra hermana está esperando el autobús en la estación .
¿ por qué están comiendo esta sopa ?
a este camarero le gusta jugar al fútbol .
mi hermano dice que esos estudiantes no venden vestidos todas las semanas .
creo que tu tío no lleva su sombrero .
si hace frío mañana , voy a ver películas .
las niñas siempre van a la playa .
hay dos estudiantes en la playa bonita .
esas mujeres son más altas que sus hijos .
la ventana que abrió juan está abierta .
la cantante está leyendo los libros mientras carlos está comiendo ese arroz .
¿ por qué compró el hombre su teléfono nuevo ?
él es demasiado joven .
esa águila era pequeña .
en este momento él está esperando a su hermana mayor .
me encanta este zumo de naranja .
la escritora estará ocupada mañana .
esas niñas tienen que visitar esta ciudad .
¿ va carmen a jugar al fútbol en el parque ?
mi padre no le mandó este libro a su abuela .
¿ tiene nuestra hija que ir a la playa ?
¿ quiere este turista estudiar español esta tarde ?
¿ dónde están las águilas grandes ?
este problema es tan fácil como el examen .
¿ estaba esta calle limpia ayer ?
¿ es ese examen más difícil que esta pregunta ?
los médicos están muy ocupados .
los hombres tienen que limpiar esta ventana .
juan esperó el autobús en la estación .
el estudiante joven quiere estudiar inglés en la escuela esta tarde .
si hace sol mañana , mi amigo va a nadar en el río .
nuestro hijo quiere ayudar a este buen estudiante .
laura y carlos pueden jugar al fútbol .
también quiero este queso .
mi vecina perdió los teléfonos ayer .
¿ vive el turista en una casa ?
juan va a visitar la ciudad pequeña mañana .
hay águilas pequeñas en el parque .
a pablo y elena no les gustan las flores .
a este estudiante le encanta jugar al fútbol .
ese tren estará lleno mañana .
a mi padre le gustan las películas .
este gato durmió en la casa .
¿ cuántos teléfonos tiene ella ?
carmen está esperando a su abuela en la calle .
carmen está hablando con este niño mientras juan está buscando su llave .
¿ son estos sombreros negros ?
creo que esta camisa era verde .
pablo vende naranjas y tu hermana vende huevos .
juan y carmen quieren este regalo .
¿ era esta flor roja ?
ese turista está bebiendo el té .
mi hermano le va a dar cuatro llaves al niño .
nuestro hermano tiene que estudiar inglés .
ella vio a su madre en el parque .
ese turista abrió la puerta .
a mi abuela no le gusta la ciudad .
si hace sol mañana , él va a cocinar este arroz .
nuestros amigos dicen que este camarero puede tocar el piano .
¿ vio pedro esta película ayer ?
esta calle no está muy sucia .
no hay tazas sobre la mesa .
carmen tiene que esperar a su madre en la calle larga .
tus hermanas no quieren jugar al fútbol porque están enfermas .
a laura y ana no les gusta comprar huevos .
¿ leyó laura cuatro libros interesantes ?
pedro quiere hablar con tres escritoras famosas .
¿ cuándo bebieron estos perros esa agua ?
¿ dónde perdió mi abuela su teléfono ?
este es el árbol más pequeño del pueblo .
esa mujer está cansada .
el gato bebió el agua fría ayer .
si llueve esta tarde , no vas a hablar con tu vecina .
él tiene que ayudar a esas cantantes altas .
el viernes esa profesora va a escribir unas historias interesantes .
el caballo es más pequeño que este gato .
mis hijos hablan francés .
pedro y laura no vieron a este perro .
a mi hermano no le gusta jugar al fútbol en el parque .
quieren este pescado .
la casa que vendieron pablo y juan es bonita .
nos encanta beber té en el restaurante .
en este momento el gato está bebiendo el agua .
estos son tus perros negros .
nuestros gatos son negros .
el hotel era bueno .
las profesoras no tienen un caballo .
¿ lee la cantante libros ?
las niñas que están tocando el piano son mis hermanas .
hace dos días el gato comió el pescado .
¿ comió el gato pescado ?
creo que mi hermano no comió este arroz en la cocina el lunes .
en este momento carmen está leyendo esas historias en el parque .
¿ quién compró un periódico interesante ?
a tu hermano le gusta la ciudad .
¿ durmió juan en la habitación hace dos días ?
tienes que cerrar esta caja grande esta tarde .
¿ hay muchos estudiantes altos en el aula ?
¿ está nuestra madre esperando a su madre ?
¿ quiere mi vecina cantar esa canción ?
mi padre dice que esas flores son rojas .
ella tiene que comprar periódicos en la tienda grande .
¿ dónde tiene que comprar juan la carne ?
a nuestros amigos les encanta beber zumo de naranja .
¿ cuántas bicicletas tiene esta escritora ?
ana habla inglés y tu tío habla francés .
laura está estudiando francés .
si hace calor la semana que viene , la niña va a jugar al fútbol .
¿ quién ha comido el pescado en la cocina ?
los árboles son tan pequeños como el parque .
mi vecina nos tiene que mandar su foto mañana .
ana está leyendo este libro en la biblioteca en este momento .
había tres niñas en la escuela .
pablo no puede tocar la guitarra porque está ocupado .
el lunes esa cantante famosa esperó a su tío en el parque pequeño .
estos camareros venden huevos en la tienda .
estos exámenes son más difíciles que la pregunta .
el libro que leyeron nuestras vecinas es interesante .
hay unos estudiantes en el aula .
pedro está comiendo sopa .
pablo y pedro no van a visitar este museo porque están cansados .
pedro habla francés y mi vecina habla español .
hay unos estudiantes en la cocina .
ella no va a cocinar esa sopa porque está ocupada .
mi hermana menor puede ir al río .
la niña alta no quiere comer esta carne porque está enferma .
¿ hay muchos estudiantes en la estación ?
no quieren ir al mar porque están cansados .
la niña está hablando con laura en este momento .
a nuestra madre le gustan las canciones .
¿ tienen esas profesoras un perro ?
carlos no quiere ver películas porque está ocupado .
ella ha cerrado estas cajas .
el turista quiere leer este periódico esta tarde .
¿ dónde está buscando mi madre al perro ?
ana vende huevos y carlos vende manzanas .
había un turista en la tienda pequeña .
mi amigo va a visitar a su padre .
mis bolsas están en esta caja .
¿ quiere elena cantar la canción ?
mi hermana tiene que estudiar en la universidad .
mi tío nos quiere mandar su libro la semana que viene .
había una escuela detrás del parque .
¿ qué buscó mi vecina el lunes ?
mis hijos tienen que esperar a su tío la semana que viene .
mi vecina va a cocinar ese pescado en la cocina la semana que viene .
nuestro perro está durmiendo en la casa .
hay una niña alta en la habitación .
este médico perdió la foto .
nuestro hermano le va a dar el mapa a carmen .
la profesora que ayudó a elena está triste .
mi tío quiere ser profesor .
mi tío también quiere estos coches .
juan buscó sus perros y tu hija buscó el caballo .
esa taza estará sucia .
esa escritora joven visitó a su abuela anoche .
la escritora que está limpiando las ventanas es tu hermana .
él no quiere comer este pescado porque está enfermo .
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
el hombre está escuchando las canciones .
¿ lee laura libros ?
ella quiere tocar la guitarra .
no queremos nadar en el mar porque estamos cansados .
nuestro hermano quiere estos regalos .
esta es nuestra bicicleta barata .
¿ ha abierto laura la ventana hoy ?
el niño limpió esta cocina .
¿ qué quiere beber la profesora ?
¿ hay una carta sobre la cama ?
el teléfono que compraste está roto .
pablo es más joven que su vecina .
ella está contenta .
¿ por qué estás cantando canciones ?
ese café está muy caliente .
a mi hermana le encantan esas películas .
esa escritora está cansada .
¿ puede pedro ayudar a ana ?
¿ quién quiere este sombrero ?
mis vecinas le tienen que mandar dos regalos a su hermano mañana .
la ventana que limpiaron estos estudiantes es roja .
no había tiendas al lado del parque .
tu hermano no le mandó cuatro libros a su hermana .
creo que el médico habla francés .
estás comiendo pescado .
¿ es el restaurante demasiado caro ?
tus amigos le quieren dar las flores a laura .
ese estudiante alto está esperando a su padre .
¿ tiene ella que ayudar a su amigo ?
juan dice que tu madre tiene que visitar a su madre el viernes .
laura quiere esa bolsa y ana quiere tres teléfonos .
¿ a los camareros les gustan las canciones ?
¿ quiere ella tocar la guitarra en la calle la semana que viene ?
mi hija nos dio dos paraguas .
nuestro tío le dará la flor roja a elena mañana .
pedro no quiere beber esta agua fría porque está cansado .
la mesa que limpió él está limpia .
pablo quiere estudiar español y mi abuela quiere estudiar inglés .
a carlos le encanta esa manzana .
mi hija nos mandó una flor bonita .
¿ está pablo en la cocina ?
la escritora que visitó este pueblo bonito es mi hermana .
¿ está ella buscando su foto bonita ahora ?
el perro blanco está comiendo pescado .
¿ bebe pedro agua en la cocina los domingos ?
¿ ha visto mi hijo a su caballo en la playa ?
los turistas que están estudiando francés son jóvenes .
si hace frío mañana , tus amigos van a ayudar a esta escritora .
mis hijas perdieron el billete hace dos días .
esta bicicleta no es verde .
nuestros gatos estaban en el río .
tu padre va a ver las películas .
pablo conoce esta ciudad .
elena no bebió esta agua porque estaba cansada .
mi padre dice que laura compró periódicos interesantes la semana pasada .
hay un mercado delante de la biblioteca .
nuestra hermana tiene que estudiar en la universidad .
la cantante que limpió su mesa es alta .
las escritoras encontraron la foto .
ana puede tocar el piano en la calle .
¿ hay muchos turistas en la escuela ?
si hace frío esta tarde , mi abuela comprará una silla .
nuestro padre le ha mandado su foto bonita a su madre .
los abrigos eran negros .
este gato comió esta carne el lunes .
¿ quién puede ayudar a la profesora joven ?
mi hija no quiere escuchar esta historia porque está enferma .
él no le ha mandado tres flores rojas a su hermano hoy .
no hay águilas pequeñas en el parque .
creo que las mujeres buscaron su llave en la calle el lunes .
la profesora siempre va a la playa .
este es el jardín más pequeño de la ciudad .
la niña que vio cuatro películas es mi hermana .
la bolsa no está llena .
si hace frío el viernes , ella va a estudiar español .
no quieres ir al restaurante la semana que viene .
ella también conoce a unos hombres .
ana quiere escribir unas historias esta tarde .
a tu hijo le gustan las historias .
¿ puede ana cantar esa canción en el parque bonito ?
¿ a mi padre le gusta el mar ?
juan lleva sus zapatos .
este gato negro está durmiendo en la habitación en este momento .
a pedro le encanta la ciudad .
tus amigos pueden cantar una canción .
hay unos buenos estudiantes en la habitación .
nuestro hermano está nadando en el río .
mi hermano mayor tiene que limpiar esta ventana .
los hombres que esperaron a sus hermanos son mis amigos .
¿ qué va a estudiar elena ?
¿ cuántas flores compró laura ?
¿ cuándo bebió él el vino ?
hay un turista en el río .
pedro nunca va a la universidad .
laura no puede cantar esa canción porque está enferma .
la casa no es muy barata .
¿ quiere nuestra abuela una naranja ?
mi hijo dice que nuestras hijas no han vivido en un pueblo hoy .
pedro compró este coche azul y ana compró su bicicleta .
esa pregunta es más fácil que los exámenes .
carlos va a cocinar esta sopa .
no hay pájaros en el jardín .
laura perdió su bolsa ayer .
este era el hotel más caro de la ciudad .
estos exámenes son más difíciles que esa pregunta .
él quiere ayudar a su hija .
carmen no quiere hablar con laura porque está enferma .
mi hijo dice que quieren cocinar ese arroz .
¿ por qué está escuchando él historias ?
los estudiantes quieren ver esta película .
la mesa que limpió ella es grande .
la película que vio mi hermano es interesante .
pablo y ana bebieron este café .
la escritora que vendió estas mesas es alta .
hay una carta interesante debajo de la silla .
pablo está muy cansado .
¿ cuándo bebió tu gato el agua ?
a mis vecinas no les gusta ese café .
elena quiere estudiar inglés , pero carmen quiere estudiar francés .
él le tiene que mandar su foto a esta profesora .
a la niña le encanta vender vestidos .
pablo está jugando al fútbol mientras carlos está leyendo un periódico .
¿ quiere pedro beber ese té ?
¿ qué tiene que esperar mi amigo ?
creo que este vestido estará limpio mañana .
tu hijo no quiere ver una película porque está cansado .
la profesora que perdió su teléfono está triste .
a él le gusta ir al río .
tu abuela no quiere cantar las canciones bonitas mañana .
laura ha vivido en una ciudad famosa .
a mi padre no le gusta beber leche fría .
había dos árboles detrás de la biblioteca .
ella no le ha dado esta flor a juan .
mi vecina lleva su camisa .
¿ por qué quiere cocinar carlos este pescado ?
¿ dónde está laura ?
hay un niño en el aula .
juan puede cocinar ese arroz .
estamos buscando al caballo .
en este momento tu abuela está esperando a su vecina en la calle .
¿ compraste tus paraguas anoche ?
¿ quieren los estudiantes jugar al fútbol mañana ?
mis hijas dicen que puedes nadar en el río .
la bicicleta es roja .
a nuestra madre no le gusta el perro .
esta tarde ana tiene que ayudar a su hija .
el hombre no puede nadar en el río porque está enfermo .
¿ dónde bebieron carlos y pedro agua fría ?
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
¿ quién está durmiendo en la casa ?
son más jóvenes que estas profesoras .
el hombre no tiene que abrir las cajas .
creo que elena también vive en la ciudad .
¿ son estas bolsas caras ?
pedro y pablo son más altos que esas niñas .
¿ ayudó ese hombre a elena el lunes ?
¿ come ese niño huevos ?
carmen y pablo también tienen muchos teléfonos .
ese médico tiene que hablar con sus hermanos en la calle larga .
laura tiene que abrir esta caja .
mi tío le ha dado una foto a su hija .
elena no vende abrigos .
si hace frío la semana que viene , voy a jugar al fútbol .
este caballo está en la cocina .
no queremos jugar al fútbol .
si hace frío la semana que viene , nuestro tío va a estudiar francés .
esos gatos están durmiendo en el hotel ahora .
¿ están esas cantantes escribiendo esa carta ?
¿ dónde están carlos y juan ?
si hace calor mañana , pablo no va a hablar con su madre .
ese problema no es difícil .
el viernes mi hermana mayor tiene que estudiar en la universidad .
¿ quién está cocinando ese arroz ?
pablo y juan van a ver una película .
los camareros que visitaron a su abuela son mis hermanos .
carmen ha encontrado un mapa .
había muchos estudiantes altos en el parque grande .
¿ quieren pablo y carmen beber este buen vino ?
ana quiere cocinar la sopa y carlos quiere cocinar el pescado .
nuestro perro estaba en la casa bonita .
pedro quiere tocar la guitarra y pablo quiere tocar el piano .
nuestro hermano menor quiere visitar a su hijo .
mi madre quiere ser médica .
nuestra madre dice que pedro estaba enfermo .
vamos a comprar el té .
ella está muy triste .
esos zapatos son rojos .
a nuestra hermana no le gusta comprar flores en la tienda .
esta semana carmen ha encontrado su bolsa .
pedro nunca va a la playa .
le he dado la flor a mi vecina .
tu padre no le mandó sus fotos a su hija .
pablo tiene que hablar con su amigo .
¿ cuándo va a visitar elena a sus hermanos menores ?
ese té está caliente .
las escritoras que están bebiendo este té son mis hermanas .
¿ quién encontró su billete la semana pasada ?
mi paraguas no es nuevo .
¿ es el examen más fácil que estas preguntas ?
mi hermana ya ha comido la manzana en el restaurante .
las cajas estaban vacías ayer .
tus cartas son interesantes .
no son tan altos como ese camarero .
hay una bicicleta azul delante del hospital .
nuestra abuela no le quiere mandar la flor roja a esta mujer .
carlos quiere comer este pan , pero carmen quiere comer la sopa .
pedro quiere estudiar español , pero pablo quiere estudiar inglés .
estoy nadando en el mar .
el gato negro no es grande .
no les gustan las flores .
ella dice que este mercado está cerrado .
a mi tío no le gustan los caballos .
esas bicicletas son nuevas .
a la mujer le gusta vender flores .
la bolsa que encontró ella es barata .
son más jóvenes que ese médico .
ahora nuestro amigo está durmiendo en la habitación .
tu amigo lleva una camisa .
mis teléfonos son más caros que esta bolsa .
el estudiante que bebe buen vino es alto .
¿ está ella esperando a su vecina en este momento ?
los exámenes son más difíciles que esta pregunta .
esta niña está esperando a su abuela .
pedro no tiene muchos hermanos mayores .
este es tu teléfono .
laura visitó a su abuela .
carmen quiere tocar la guitarra y nuestra hija quiere tocar el piano .
mi camisa es más barata que el abrigo .
pedro y carlos no van a estudiar inglés porque están cansados .
¿ dónde está bebiendo nuestro perro el agua ?
hay una niña alta en la cocina .
creo que mi madre quiere comprar unas mesas en la tienda .
mi amigo quiere tocar la guitarra la semana que viene .
en este momento la niña está cantando la canción .
somos más altos que nuestras vecinas .
¿ vende él manzanas ?
creo que la puerta azul está cerrada .
la taza está sobre estas mesas .
¿ dónde están bebiendo carlos y carmen este buen vino ?
hay una universidad cerca de la estación .
¿ qué hablan ?
tenemos cuatro libros .
esa es tu camisa nueva .
elena está comiendo arroz mientras están estudiando español .
el turista que vende abrigos es joven .
esos perros están bebiendo agua en el río ahora .
la cantante me quiere dar la flor .
esta es la casa más cara de la ciudad .
hay una niña en la tienda .
a tu padre le gusta comer pescado .
mi tío le ha mandado dos flores azules a su abuela .
¿ compró ese médico una flor ?
él dice que él es joven .
el camarero puede abrir la ventana azul .
el turista está leyendo esa carta .
esta cantante quiere ser médica .
la foto que encontraron las profesoras es bonita .
si hace frío esta tarde , pedro va a jugar al fútbol .
elena habla inglés , pero laura habla español .
¿ era esta casa bonita ?
¿ dónde juega tu tío al fútbol ?
a tu padre le encanta la playa .
ahora laura no está tocando el piano .
¿ es la flor roja ?
el paraguas que compró ella es barato .
laura lee cartas y pablo lee historias .
ana está limpiando la mesa mientras elena está esperando el autobús .
hay un niño en la casa .
a mi vecina le encanta la leche .
este camarero es más joven que estas mujeres .
la casa que limpió nuestro tío es pequeña .
hay unos buenos estudiantes en el río .
laura perdió la bolsa el lunes .
mis coches son negros .
mi hija quiere ser una médica famosa .
pablo buscó su perro blanco y carlos buscó el caballo .
laura quiere esta camisa .
¿ quién conoce esta gran ciudad ?
la niña que vende queso es nuestra vecina .
esta cantante está enferma .
la casa que limpió laura es pequeña .
mis hermanos también venden camisas .
a él no le gusta esta flor .
la profesora que está limpiando las ventanas rojas está contenta .
mi hijo lleva una camisa blanca .
laura buscó sus fotos , pero nuestros hermanos buscaron sus paraguas .
este teléfono no está roto .
¿ les gusta el agua ?
¿ por qué quiere ver juan una película ?
quieren escuchar las historias en la habitación la semana que viene .
esos estudiantes están en el río largo .
hay árboles detrás del parque .
ella le mandó tres regalos a la niña .
elena y carlos van a estudiar inglés .
¿ cuántas casas tiene esa mujer ?
laura dice que ana tiene que limpiar esta ventana .
carlos puede ayudar a un niño .
tus amigos quieren vender la casa cara .
la mujer no es muy vieja .
¿ puede la niña hablar inglés ?
nuestro hijo era escritor .
pedro come manzanas y tu madre come pescado .
somos médicos .
el parque no es más pequeño que este jardín .
este niño ya ha encontrado la llave .
si llueve mañana , tu abuela no va a nadar en el río .
él te mandó dos flores anoche .
hace dos días ella buscó a su caballo negro en el parque .
la caja que cerró nuestra abuela está vacía .
los estudiantes pueden jugar al fútbol .
¿ puede carmen cantar una canción bonita ?
nuestro tío estaba cansado .
pablo encontró el mapa y juan encontró su paraguas .
¿ cuántos perros tiene esa escritora ?
hay muchos niños altos en el aula .
esos turistas no quieren nadar en el río porque están ocupados .
quieres tocar el piano la semana que viene .
el examen era fácil .
¿ dónde buscó nuestra hija la foto ?
este autobús llega a las cuatro .
ese gato está comiendo la carne .
mi hermana tiene que estudiar inglés en la universidad .
el caballo es demasiado pequeño .
el autobús que esperó esta niña está lleno .
este médico era alto .
esa escritora está cantando dos canciones ahora .
¿ dónde está bebiendo ese gato agua fría ?
a tu hermano le gustan las manzanas .
mis llaves están sobre estas camas .
nuestra abuela dice que el autobús está lleno .
ana quiere las manzanas , pero juan quiere el arroz .
juan tiene un huevo y tus hijos tienen dos manzanas .
no han comido este queso hoy .
mi tío era un buen estudiante .
estamos cantando esta buena canción .
si llueve mañana , mi amigo no va a estudiar español .
estamos limpiando nuestra mesa .
esta no es mi vecina .
tu tío no quiere jugar al fútbol porque está ocupado .
ese caballo no es más grande que los gatos .
mi hijo nos ha dado los billetes .
¿ es esa tu abuela ?
¿ compró nuestra hija regalos en el mercado el lunes ?
nuestro hermano lleva su sombrero .
ella está esperando a su abuela .
¿ estará el té caliente mañana ?
¿ es ella más alta que esa niña ?
¿ durmió ese caballo en la casa ?
¿ dónde juega ella al fútbol ?
tu teléfono está roto .
¿ tienes un teléfono nuevo ?
tu hermano menor puede cantar una canción .
¿ cuándo vas a escribir dos historias ?
hay una biblioteca detrás del parque .
esos médicos altos no quieren escuchar una historia porque están enfermos .
el zumo de naranja estaba frío ayer .
¿ dónde está estudiando el médico inglés ?
creo que este sombrero verde es caro .
le vamos a mandar dos fotos a carmen .
nuestro padre dice que estás muy triste .
¿ es este puente viejo ?
las escritoras que trabajan en el museo son jóvenes .
el camarero que ayudó a su madre es mi hermano .
¿ dónde están nuestros hijos ?
¿ escribió ella la historia ?
a juan y ana les gustan los huevos .
nuestro sombrero no es tan barato como el vestido .
tu vecina también tiene un mapa .
pablo y carlos son tan altos como el estudiante .
esta niña alta está estudiando en la escuela .
¿ qué estás bebiendo ?
esos hoteles no eran caros .
ese zumo de naranja está frío .
si hace sol mañana , mis hermanos no van a estudiar francés .
¿ quiere mi abuela cantar una buena canción ?
el restaurante abre a las tres los domingos .
¿ qué tienen juan y ana ?
ese vino era bueno .
¿ quiere tu tío leer su carta ?
laura habla inglés , pero tu amigo habla español .
mi hermano dice que laura tiene que cerrar la ventana .
ese es mi coche .
¿ dónde está bebiendo mi caballo agua ?
tu hermana dice que estas mujeres no quieren trabajar en el hotel .
¿ quiere ella ser escritora ?
la escritora joven conoce este pueblo .
el caballo que buscó nuestra madre es negro .
todas las semanas esta niña bebe té en la cocina .
a tu madre le encantan las películas .
mis hijos no están detrás de la puerta .
ana está buscando a sus perros en la casa .
mi amigo tiene que estudiar en la biblioteca .
el perro era blanco .
¿ quién quiere tocar la guitarra ?
la tienda es más pequeña que esa mesa .
¿ dónde está el niño alto ?
mi tío también conoce a sus hijas .
juan come sopa y nuestro hermano come pan .
mi hija ha limpiado esta habitación esta semana .
a juan y elena les gusta la playa .
¿ por qué quiere vender ella sus casas bonitas ?
juan está tocando la guitarra ahora .
¿ hay muchos coches negros delante de la estación ?
¿ ha perdido mi amigo su llave hoy ?
juan perdió la bolsa y mi madre perdió su foto .
¿ comió ese gato esa carne en la cocina ?
si hace frío mañana , él va a escribir la historia .
ana está limpiando sus mesas en este momento .
me gusta leer historias .
¿ a nuestra vecina le gusta el español ?
ella está escuchando las historias .
creo que mi amigo lee historias interesantes los sábados .
esta pregunta es más fácil que esos problemas .
este era el puente más viejo de la ciudad .
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
pedro es tan alto como su tío .
el hotel es bueno .
elena no quiere estudiar español porque está cansada .
laura te quiere dar un mapa .
él le mandará estos regalos a elena .
él ha cerrado estas ventanas rojas .
a esta niña le encanta el inglés .
el hombre no fue al río .
¿ es la flor muy bonita ?
ese gato estaba en la playa bonita .
a mi tío le encanta ir a la universidad .
¿ a nuestra madre le gusta vender flores rojas en el mercado pequeño ?
el periódico es más interesante que esa historia .
a laura no le gustan las canciones .
ella ayudó a una profesora joven .
la escritora que vive en el pueblo es alta .
el abrigo es largo .
¿ hay muchas bolsas sobre la silla ?
hay un libro sobre la cama .
¿ tiene carlos que esperar el tren ?
los pájaros pequeños están en el árbol .
estos son nuestros mapas .
la mujer joven tiene cuatro exámenes .
este examen es tan difícil como la pregunta .
juan y carmen quieren beber leche el viernes .
carlos encontró sus billetes y juan encontró la llave .
¿ hay un estudiante joven en la calle ?
¿ qué han cerrado pablo y laura esta semana ?
¿ quiere la profesora comprar este teléfono caro ?
esos gatos son más grandes que mis caballos .
tu tío encontró una llave .
hay tres niñas altas en el museo .
ese gato no está bebiendo esta agua .
si hace calor esta tarde , mi abuela va a cocinar ese arroz .
el sombrero verde no es nuevo .
laura abrió estas cajas hace dos días .
el zumo de naranja que compró esta mujer está frío .
¿ hay una niña en la calle ?
la taza estará rota mañana .
¿ por qué quiere trabajar carlos en la biblioteca ?
a la mujer no le gusta comprar zumo de naranja .
a ella le gusta ir al río .
nuestro perro bebió el agua en el río largo .
mi hija está cantando esa canción .
les encantan los caballos .
son tan jóvenes como su vecina .
¿ qué quiere elena ?
a nuestro amigo le gusta jugar al fútbol .
hay periódicos sobre la mesa .
este camarero no quiere leer este libro interesante porque está enfermo .
el caballo está detrás de este coche .
ana no me tiene que dar una llave .
¿ perdieron los billetes en el parque ?
estoy enfermo .
¿ cuándo escribió el niño su carta ?
los árboles son más pequeños que estas camas .
¿ está ella estudiando inglés en la universidad ?
había un paraguas nuevo sobre la silla .
la escritora alta quiere beber este vino .
¿ dónde está cantando este niño cuatro canciones ?
¿ leyó pablo historias largas ?
él quiere visitar esta gran ciudad .
estos niños altos le quieren dar su libro a carlos la semana que viene .
la mujer que ayudó a este camarero está contenta .
ese caballo está bebiendo esa agua .
nuestro amigo es demasiado joven .
¿ quieres ver tres películas ?
ese paraguas es barato .
el puente no es famoso .
este mercado estaba abierto .
no hay bolsas en la cocina .
creo que nuestro tío limpió esta casa barata ayer .
mi hermana le mandó cuatro fotos bonitas a su hermano .
anoche mi hermana comió estas naranjas en el restaurante .
él no puede hablar francés .
hay tres libros debajo de la mesa .
la flor que compraste es azul .
la escritora que está bebiendo esta agua es mi hermana .
estas grandes cantantes no tienen que comprar el café caliente la semana que viene .
¿ dónde tiene que comprar él una silla grande ?
hay una carta sobre la silla .
pablo y pedro quieren trabajar en el hotel .
¿ dónde tiene que buscar él el paraguas ?
el paraguas que buscó el hombre es nuevo .
¿ tiene mi abuela que visitar a sus hijas el viernes ?
¿ es mi hermano más alto que su hijo ?
carlos bebió esta leche , pero pablo bebió este té .
mi vecina es una escritora famosa .
esta tarde van a estudiar francés en la universidad .
juan quiere cocinar sopa el viernes .
estos son mis coches .
soy estudiante .
creo que el caballo era negro .
tu libro está en esta caja .
laura está esperando a sus hijos .
él quiere vender la mesa grande .
¿ estás en el aula ?
mi tío es escritor .
a esos camareros no les gusta beber té en el restaurante caro .
los camareros que venden manzanas están contentos .
la casa que vendieron las escritoras es barata .
los teléfonos no están debajo de la mesa .
el hombre que perdió el teléfono es nuestro amigo .
ese niño quiere esos coches .
¿ es ese el buen restaurante ?
el pájaro está en el árbol .
laura tiene que abrir la ventana .
¿ está la foto en la bolsa ?
estos caballos bebieron el agua fría .
carmen bebe leche , pero ana bebe té .
la mujer ha vendido la casa esta semana .
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
¿ quiere ella estos coches rojos ?
los médicos son más jóvenes que el camarero .
nuestros amigos tienen que esperar el autobús en la estación la semana que viene .
le voy a dar esta flor bonita a mi vecina .
nuestro hermano mayor quiere comprar la mesa .
las flores no son rojas .
¿ cuántas bicicletas compró ese turista ?
ana era la escritora más alta del pueblo .
nunca han comido el queso .
la semana que viene esta profesora tiene que hablar con carmen .
vamos a jugar al fútbol en el parque grande mañana .
las películas que viste son largas .
tu hijo les va a dar tres fotos a estos estudiantes esta tarde .
juan y pedro no comieron estas naranjas porque estaban cansados .
la niña que abrió las cartas es tu hermana .
tu hijo es médico .
¿ quiere la profesora beber ese vino en el restaurante el viernes ?
carlos era alto .
ella está cocinando esta carne en este momento .
¿ dónde está la bicicleta ?
¿ dónde está ese gato ?
pedro no conoce a estas mujeres .
¿ a mi hija le gustan las flores ?
estoy estudiando inglés mientras pablo está cocinando la carne .
mi hermana limpió su mesa hace dos días .
a este médico no le gustan estas flores .
¿ qué buscaron anoche ?
mi caballo es negro .
esas niñas no quieren estudiar francés porque están enfermas .
mi madre nunca vende manzanas .
¿ dónde lee ella historias interesantes ?
las bolsas que encontraron estos turistas son baratas .
el turista también quiere leche .
elena quiere tocar la guitarra y carlos quiere tocar el piano .
las cajas que cerraron los niños son grandes .
carlos no va a ayudar a dos médicos porque está enfermo .
las profesoras no comieron el queso porque estaban enfermas .
estos turistas están leyendo dos historias largas .
¿ cerraron los hombres las cajas pequeñas ?
pedro no me tiene que mandar el libro .
laura puede cerrar estas cajas .
el agua que compraron esas profesoras está fría .
¿ están las profesoras en la playa ?
la cantante que compró dos bolsas baratas es nuestra vecina .
los hombres que están jugando al fútbol están cansados .
nuestra vecina quiere leer unos libros .
ese camarero le mandó su foto a ana la semana pasada .
mi hijo es estudiante .
¿ puede ella cantar tres canciones ?
carmen era médica .
mi hermana estaba en la playa .
pedro quiere escuchar tres historias .
mis hijos no quieren este pan .
hay tres tazas sobre las mesas .
¿ ha comido ella sopa caliente en la cocina ?
¿ por qué está cantando laura estas canciones ?
nuestra bicicleta es roja .
la ventana que limpió nuestro amigo está cerrada .
has abierto estas cajas hoy .
juan está esperando el autobús mientras elena está jugando al fútbol .
ana lee historias y nuestra madre lee cartas .
¿ tienen juan y laura que comprar ese pescado ?
a este médico le encantan las películas .
si hace sol la semana que viene , no vamos a cocinar la carne .
¿ va juan a hablar con pablo ?
mi padre dice que este médico esperó a su hermana el lunes .
ana habla francés , pero tus hermanos hablan español .
tu amigo leyó una carta en la biblioteca .
elena encontró un mapa y nuestro padre encontró una llave .
tu padre ha escrito cuatro cartas interesantes .
¿ quiere laura té caliente ?
pedro quiere ser un médico famoso .
juan no va a jugar al fútbol porque está ocupado .
carmen está cantando la canción mientras pablo está jugando al fútbol .
dicen que tu tío tiene que esperar el tren en la estación .
la cantante que tiene un huevo es tu vecina .
dicen que están enfermos .
¿ cuándo va a hablar mi hijo con ana ?
mi abuela encontró su bolsa cara .
el hospital está detrás de los restaurantes .
mi padre no va a nadar en el río porque está ocupado .
pablo le dio la foto a pedro .
esas películas son interesantes .
¿ vende mi madre queso los domingos ?
tu tío dice que las ventanas son azules .
elena cerró la puerta , pero ana cerró la ventana .
¿ están estas cantantes en el jardín ?
tus bolsas estarán llenas mañana .
¿ está mi tío jugando al fútbol ?
mañana tienes que esperar a tu tío en la estación .
también queremos este regalo .
¿ visitará carlos a su padre ?
la cantante tiene que esperar el autobús esta tarde .
¿ está tu hija buscando sus mapas ?
mi abuela también conoce a ana .
esta cantante visitará a su madre .
si hace sol el viernes , él va a comprar esa flor .
creo que carmen quiere beber este buen vino esta tarde .
la escritora famosa está escuchando unas historias largas en este momento .
juan encontró el mapa y nuestro padre encontró una llave .
hay un águila pequeña en el árbol .
a tu vecina le encanta el café .
había una foto debajo de la mesa .
carlos ha leído esa carta larga esta semana .
estamos durmiendo en el jardín .
¿ puede ese estudiante hablar inglés ?
las niñas están esperando a su padre .
¿ quiere él ser profesor ?
las profesoras que conocen ese pueblo son tus hermanas .
la silla que compró carmen es grande .
nuestros hermanos tienen que abrir la caja pequeña .
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
carmen está escuchando unas canciones .
esta foto era bonita .
el jardín es bonito .
ana está cantando esta canción mientras están esperando el tren .
estos abrigos son más caros que mis zapatos .
los camareros son escritores .
estas cantantes estaban ocupadas ayer .
nuestro hermano quiere cuatro regalos .
la pregunta es tan fácil como este problema .
juan no puede cocinar arroz en la cocina .
mi abuela ha escrito historias esta semana .
carmen compra zumo de naranja , pero juan compra té .
pablo quiere cantar tres canciones bonitas en la calle larga .
¿ quién conoce a ese niño ?
¿ qué quieren comer mis hermanas mañana ?
elena y carlos también quieren esa camisa .
a nuestras vecinas les gusta comer pescado en la cocina .
¿ dónde tiene que hablar laura con la niña ?
la camisa es verde .
mi padre no le va a dar sus billetes a elena .
las mujeres que encontraron su billete están tristes .
hay un buen estudiante en la calle .
me gusta jugar al fútbol .
los museos pequeños están cerca de esta playa .
tu vecina ya ha abierto esta caja .
nuestra vecina no estaba ocupada .
si hace calor mañana , ese buen médico comprará esa bolsa cara .
él quiere leer cuatro periódicos interesantes .
tu tío le quiere dar un paraguas nuevo a carlos .
¿ quién quiere cantar las canciones en el parque ?
había un buen estudiante en la calle .
esos hoteles son baratos .
¿ estará carmen triste mañana ?
te gustan los huevos .
¿ quieren juan y pablo cantar esta canción ?
a pablo y laura no les gusta la flor .
la película que vio mi tío es interesante .
las cajas que abrieron ana y laura están vacías .
carmen quiere un huevo , pero mi hermano quiere este arroz .
mi hija era una estudiante famosa .
¿ tiene mi hermana que comprar este pescado ?
¿ había muchos niños en la estación ?
mis hijos le han mandado cuatro buenos libros a ana .
¿ visitaron esos estudiantes a su hermana ?
están en el mar .
el camarero que está escuchando unas canciones es nuestro hermano .
mi abuela les quiere dar el mapa a los camareros mañana .
esa niña alta quiere cocinar esta sopa en la cocina mañana .
pablo no me dará un regalo .
pedro compra agua fría y mi hija compra zumo de naranja .
la profesora que compró un sombrero es nuestra hermana .
pedro y elena viven en el hotel .
a mi tío le gusta ir al río .
el lunes este perro bebió esta agua fría .
nuestro padre no me tiene que dar este billete la semana que viene .
¿ a él le gusta la canción ?
¿ por qué están jugando al fútbol ?
este hombre no está en la tienda .
¿ cuándo tiene que comprar mi hermana la cama ?
juan y pedro no estaban en la cocina .
mi amigo dice que este perro pequeño está comiendo este pescado en el jardín .
¿ por qué vendieron estos turistas estas casas ?
hay una niña alta en el jardín .
tu madre me quiere mandar la flor bonita .
mi madre nunca va al río .
¿ es el problema más difícil que esos exámenes ?
el periódico que compró nuestra hermana es interesante .
queremos escuchar esa canción la semana que viene .
a nuestro tío le gustan las películas .
¿ dónde está bebiendo laura el vino ?
carmen buscó su mapa y mi hermano buscó el billete .
las niñas que ayudaron a su tío son jóvenes .
si hace sol mañana , no vas a ayudar a ana .
ella ya ha vendido esta casa bonita .
no quiero escribir esa historia .
el hombre que compró tres paraguas baratos está contento .
no hemos escrito estas cartas .
si llueve mañana , nuestro hijo no comprará tres regalos .
¿ están los restaurantes cerca del puente ?
el hombre que bebió el vino es nuestro hermano .
pedro comió este queso la semana pasada .
¿ venden huevos todos los días ?
quieres un regalo .
¿ cuándo tiene que hablar esa mujer con pablo ?
les han dado este regalo a las mujeres .
pablo no quiere ayudar a juan porque está ocupado .
carlos no está escuchando la canción en la habitación ahora .
ella no le quiere dar esta flor a su padre .
¿ había un estudiante en el mar ?
¿ comió el gato carne ?
¿ es la historia interesante ?
pedro está cansado .
esa bolsa está vacía .
laura está cantando unas canciones mientras este médico está estudiando inglés .
hay tres hoteles pequeños cerca de la escuela .
van a comprar dos periódicos interesantes .
si llueve el viernes , no voy a estudiar español .
los gatos estaban en la playa .
¿ está mi hermano demasiado ocupado ?
ella no va a visitar a su vecina porque está ocupada .
esa profesora tiene que ayudar al turista .
¿ tiene ese camarero muchos gatos ?
a él le gusta esa sopa .
¿ dónde están comiendo arroz ?
creo que esas tazas están muy sucias .
juan dice que mi libro era interesante .
¿ puede juan nadar en el mar ?
nuestro tío es médico .
nuestras hijas no tienen que comprar ese té .
esta agua estará fría .
mis hijos no encontraron el mapa el lunes .
nuestro tío limpió esta habitación .
hay muchos regalos en el coche .
estoy estudiando francés en la escuela .
mi tío no nos quiere dar las fotos esta tarde .
¿ es este tu caballo ?
nos gusta esta flor .
la bicicleta que vendió pedro es blanca .
no voy a comprar periódicos .
nos encanta beber agua en el restaurante .
si hace sol el viernes , no voy a ayudar a elena .
pedro quiere jugar al fútbol el viernes .
nuestras hijas dicen que mi hermano no tiene que esperar el tren .
no vas a visitar a tu tío porque estás enfermo .
esa pregunta es más difícil que estos problemas .
¿ estaba tu vecina en el parque grande ?
tu amigo no le quiere mandar dos cartas a pedro .
a tu abuela no le gusta beber zumo de naranja .
¿ ha visto el camarero un águila ?
nuestra vecina ya ha visto a laura en el puente .
juan y ana no son buenos escritores .
este paraguas es muy barato .
tu hermana puede tocar el piano .
ese hombre quiere leer esas cartas .
la biblioteca cierra a las diez .
¿ lleva tu hermano un abrigo blanco ?
la pregunta es más fácil que el problema .
¿ va ella a estudiar español en la escuela ?
¿ dónde está escuchando laura historias ?
pedro y laura nunca han abierto esta ventana .
¿ dónde está ana ?
¿ por qué bebió la mujer vino ?
somos jóvenes .
esta cantante no le tiene que dar este regalo al niño .
¿ es laura estudiante ?
los perros están en la cocina .
¿ es esta carta interesante ?
hay águilas en el jardín .
vamos a nadar en el río mañana .
laura y juan son más jóvenes que esa escritora .
esa es nuestra madre .
mi vecina quiere cantar las canciones .
tu hermano mayor nunca ha abierto la ventana verde .
ella no quiere una camisa .
ana tiene que limpiar esta habitación .
a esta niña no le gustan las cartas .
¿ quién quiere comprar sus sillas ?
el gato que buscó carmen es grande .
mi madre va a ver tres películas interesantes .
ana está buscando sus mapas mientras carlos está tocando el piano .
a mi tío le encanta la ciudad .
¿ es el camarero un buen estudiante ?
estamos cocinando la carne en la cocina .
elena no quiere hablar con sus hijos .
a esa cantante le gusta el inglés .
eran buenos escritores .
¿ qué ha leído la mujer ?
¿ cuántas manzanas tienen ?
van a nadar en el río largo .
¿ por qué quiere comer mi hijo estas manzanas ?
el camarero que va al mar es nuestro hermano .
esos niños están contentos .
la carta que escribió nuestro padre es larga .
juan quiere cuatro teléfonos caros y carmen quiere ese paraguas .
si hace sol mañana , mi hija visitará esta ciudad .
tu vecina dice que nuestra silla está rota .
¿ dónde tiene que comprar mi padre esta mesa ?
juan nunca ha cerrado esta caja .
ese problema es más difícil que la pregunta .
nunca he vivido en el pueblo bonito .
elena tiene muchos libros .
carmen tiene cuatro naranjas , pero tu vecina tiene un huevo .
no había mapas debajo de la mesa .
el restaurante era barato .
tu tío les va a mandar estos regalos a las profesoras .
el autobús que esperó él está vacío .
ana también quiere dos camisas .
ahora él está esperando el tren .
a mi madre no le gustan los periódicos .
la casa es barata .
esas mujeres le mandarán esta foto bonita a pedro el viernes .
nos gusta comprar queso en el mercado .
ese camarero vio el águila .
nos gustan las películas .
este caballo no está en la cocina .
tienen que buscar a sus perros en la casa esta tarde .
a elena no le gusta vender flores azules .
ese es mi coche negro .
el niño lleva sus zapatos negros .
esta es la tienda más pequeña del pueblo .
mi hermana no les quiere dar este paraguas a estos médicos .
esa taza está sucia .
ana compra té caliente y juan compra agua .
los camareros son tan jóvenes como esta profesora .
esta tarde ana y laura quieren beber el café .
¿ cuántas cartas leyó laura ?
laura no quiere escuchar una historia porque está enferma .
ese es mi padre .
mi hija no quiere estudiar inglés porque está ocupada .
las bolsas que compraron esas cantantes son nuevas .
mi padre no comprará esas mesas grandes .
juan está hablando con tres niños altos .
pedro no tiene que cerrar la caja pequeña la semana que viene .
esos hombres tienen que buscar a los gatos la semana que viene .
están tocando el piano .
nuestros hijos les quieren dar su paraguas a las profesoras esta tarde .
si llueve el viernes , ana va a estudiar español .
mi amigo le mandará su foto a laura .
¿ dónde vende tu hermano queso ?
el pueblo es muy bonito .
él ya ha encontrado la llave .
a ella le gusta vender abrigos azules .
creo que voy a comprar los periódicos interesantes .
a mi vecina le gusta jugar al fútbol .
si hace frío mañana , mis hijos no van a cocinar ese pescado .
el viernes laura va a comprar este té .
juan esperó el tren , pero pedro esperó el autobús .
carmen y laura no pueden cantar tres buenas canciones .
tu hermana quiere comprar este vestido la semana que viene .
elena va a hablar con la cantante famosa .
ese camarero también quiere un teléfono .
¿ a tu padre le gusta vender naranjas ?
a ese médico le gusta vender flores .
¿ vio mi tío a un camarero ?
mis hijas pueden hablar francés .
laura no quiere escuchar las historias porque está cansada .
todas las semanas carmen bebe vino .
¿ esperó ana a su hermana en la calle larga ?
a las niñas les gustan los perros .
¿ vendes zapatos todos los días ?
la escritora dice que quieres estudiar español .
¿ vive tu abuela en este pueblo ?
juan no quiere cuatro bicicletas .
creo que juan también juega al fútbol .
¿ cuántas bolsas compró él ?
¿ cuántos libros tienen ?
tu tío no quiere ser profesor .
¿ estás durmiendo en el jardín ?
están esperando el tren .
juan quiere beber este té y laura quiere beber esta leche .
a mi madre le gusta comer pan .
él quiere trabajar en el mercado .
a nuestras vecinas les encanta beber café .
ana lee periódicos y tu abuela lee libros .
¿ son estas mis vecinas ?
ana te ha dado dos mapas .
¿ quiere mi tío escuchar historias interesantes esta tarde ?
mi amigo está limpiando las ventanas mientras juan está leyendo cuatro historias largas .
hay muchas cartas sobre la cama .
él está durmiendo en la casa bonita .
¿ quién está comiendo una naranja ?
mi madre no bebió el zumo de naranja frío porque estaba enferma .
tienes muchos libros .
creo que la película es larga .
había muchos turistas en la playa .
juan habla francés y carmen habla español .
¿ son los abrigos negros ?
la mesa que compraste está limpia .
el estudiante está ocupado .
laura lee historias interesantes y carlos lee libros .
¿ ayudó ese turista a una profesora ?
a mi vecina le gusta comer pescado .
¿ quiere laura escuchar una canción ?
mañana el camarero tiene que comprar unas sillas .
ella quiere estudiar español .
nuestro padre no quiere ser un gran profesor .
ella vive en esta casa .
nuestro padre dice que pedro esperó a su vecina .
nos gusta comprar flores .
¿ dónde bebió tu gato esa agua ?
¿ dónde comió la niña esta manzana ?
a ana le gusta este café .
mi hermana está enferma .
a mis hermanas les gusta la ciudad .
la escritora no está muy ocupada .
¿ vive pablo en una casa ?
carmen quiere tocar la guitarra , pero carlos quiere tocar el piano .
¿ quién quiere ayudar a laura ?
¿ cuántos periódicos leyeron ?
pablo está hablando con su hermano mientras elena está comiendo arroz .
había muchas casas grandes detrás de la escuela .
pedro tiene cuatro preguntas , pero mi hija tiene muchos exámenes .
si llueve el viernes , las mujeres van a cocinar ese pescado .
nuestro tío está ocupado .
¿ está mi vecina cocinando ese pescado en la cocina ?
carmen está bebiendo ese té mientras estás nadando en el río .
si hace frío el viernes , van a comprar esa flor roja .
el gato negro es muy pequeño .
elena quiere beber este té y mi hermano quiere beber la leche .
ella dice que elena y carlos no beben vino en el restaurante todas las semanas .
hay unos estudiantes en el parque .
laura está buscando su teléfono barato mientras mi hermana está escribiendo cartas .
las profesoras llevan sus abrigos rojos .
la bicicleta que vendió ella es blanca .
los turistas que beben vino son mis amigos .
hay unas casas cerca de las tiendas pequeñas .
¿ son esos médicos más jóvenes que los camareros ?
la tienda está abierta .
el camarero también conoce esta ciudad .
esos caballos están bebiendo esta agua fría en el río .
tu padre está estudiando francés en la universidad .
mi hijo tiene un huevo .
ana quiere estudiar francés y mi abuela quiere estudiar inglés .
a mi hermano le gusta la historia .
puedo cocinar este pescado .
el vestido es azul .
él conoce un pueblo .
estás cantando canciones mientras ana está esperando a su padre .
el periódico que leyeron esos niños es interesante .
carlos le ha mandado sus cartas a esta cantante esta semana .
el libro que leyó este turista es interesante .
este gato no está bebiendo esta agua .
pedro no quiere comer pescado porque está enfermo .
¿ cuándo tiene que abrir mi amigo estas puertas ?
los hombres están esperando el autobús mientras carlos está estudiando español .
mi amigo no comió queso porque estaba ocupado .
¿ es ese árbol grande ?
el gato no está en el mar .
carmen lleva una camisa cara .
carlos quiere esa bicicleta .
este hotel es barato .
¿ cuándo va a cocinar nuestro hermano este arroz ?
mi tío está buscando a su perro mientras carmen está comiendo ese queso .
mi hijo no quiere escuchar la historia larga porque está ocupado .
si hace frío esta tarde , esas cantantes van a estudiar inglés .
tu padre es más alto que sus amigos .
a tu hermano le gusta el español .
a tu amigo le gusta leer historias interesantes .
creo que ella ha leído un periódico interesante hoy .
el niño nunca ha comido esta sopa .
¿ qué encontró ella anoche ?
mi vecina no ha visto tres pájaros .
mi madre también habla francés .
el médico va a nadar en el mar .
ese niño no vio un águila .
el periódico que compró carmen es interesante .
esa niña alta no quiere ayudar a su padre porque está ocupada .
a ese hombre no le gusta beber café .
si hace frío el viernes , el médico va a estudiar inglés .
a mi hermano le gustan las canciones .
¿ está ella nadando en el mar ?
¿ cuántas cartas han leído ?
si llueve el viernes , laura no va a estudiar francés .
¿ tiene él que cerrar estas ventanas ?
¿ cuántos regalos compró tu amigo ?
¿ bebe mi vecina agua ?
la escritora que bebe vino es tu hermana .
ese no es nuestro gato .
juan perdió sus fotos en el parque la semana pasada .
juan va a nadar en el mar .
hay una casa cerca del puente .
la escritora que está escuchando historias es tu vecina .
pablo y laura quieren comprar su coche mañana .
el examen es más fácil que el problema .
mi hermano no le dio el regalo a este turista .
¿ por qué quiere cantar mi tío esta buena canción ?
ese turista joven nunca bebe buen vino en el restaurante .
este hombre está cantando esa canción mientras pedro está escuchando historias interesantes .
¿ hay una carta sobre la silla ?
mi tío dice que la biblioteca estaba cerrada ayer .
mi gato comió el pescado el lunes .
tu padre no tiene que cerrar esta puerta mañana .
mis hijos van a hablar con sus vecinas en el mercado .
esas escritoras son muy famosas .
la buena cantante fue al pueblo la semana pasada .
pedro quiere esta agua , pero juan quiere este café .
ana les dio esta flor bonita a sus vecinas .
¿ dónde está el libro ?
carlos está comiendo manzanas mientras ella está escuchando esa buena canción .
hay carne sobre las mesas .
elena quiere comer estas naranjas , pero mi padre quiere comer esta manzana .
tienen muchas bolsas .
ese estudiante quiere ayudar a esa niña alta .
ana siempre vende queso en la calle .
ella está cantando esta canción .
el restaurante es muy bueno .
elena vive en el hotel nuevo .
¿ cuántos huevos tiene carlos ?
la mujer que encontró sus bolsas es tu hermana .
¿ qué está leyendo carmen ?
te gustan las flores .
el gato no estaba en la playa .
laura no vendió su bicicleta roja .
esos problemas son más difíciles que esta pregunta .
si hace calor la semana que viene , el médico va a estudiar español .
a él le encanta jugar al fútbol en el parque .
mi tío no puede jugar al fútbol porque está ocupado .
¿ hay muchos turistas en la biblioteca ?
¿ compraron los médicos periódicos interesantes en la tienda ?
¿ cuándo tiene que ayudar esa cantante a su hermano ?
¿ es carlos estudiante ?
esos camareros han visto a su vecina en el parque .
las mujeres que están buscando al caballo son nuestras hermanas .
carmen está leyendo esta carta mientras elena está esperando a su tío .
el estudiante vio a los gatos .
¿ tiene nuestra vecina que limpiar esta habitación ?
¿ quieres cantar esta canción ?
nos encanta la ciudad .
tu hija puede abrir la caja grande .
esa escritora quiere ser cantante .
ahora mis hermanas están estudiando en la escuela .
había muchas casas detrás de la universidad .
si llueve el viernes , elena no comprará una camisa cara .
juan está escuchando la historia .
estos hombres le mandarán estas fotos a su madre la semana que viene .
somos altos .
nuestro hijo tiene que estudiar en la universidad .
ella no va a ver una película porque está cansada .
queremos jugar al fútbol el viernes .
esos son mis zapatos nuevos .
al niño le encanta comer huevos .
¿ bebieron estos caballos el agua fría ?
pedro encontró su billete y ana encontró las fotos .
elena vive en un pueblo .
laura le mandó una foto a ana la semana pasada .
juan y carlos le darán las fotos bonitas a laura mañana .
la niña está esperando a su hermana mientras carlos está jugando al fútbol .
¿ por qué quiere escuchar el turista dos historias ?
a los médicos les gustan las canciones .
las historias son largas .
pedro perdió los teléfonos y elena perdió los mapas .
la pregunta no es demasiado difícil .
¿ quiere carlos leer esa carta larga esta tarde ?
este es mi padre .
nuestro amigo no quiere escuchar una historia larga porque está ocupado .
ella puede tocar la guitarra .
a carlos y ana les gusta esa agua .
no hay estudiantes en el parque .
pablo está buscando a los perros blancos .
¿ cuándo compró pablo regalos ?
hay árboles pequeños al lado del río .
la escritora que limpió la habitación es nuestra vecina .
¿ quién puede cantar una canción bonita en la calle larga ?
a ese hombre no le gusta ir al hotel .
elena lleva sus zapatos .
carmen comprará un regalo mañana .
¿ a mi hermano le gusta ese huevo ?
juan está limpiando la ventana .
pablo está comiendo dos manzanas en este momento .
los hombres que están comiendo el arroz son mis amigos .
¿ por qué tiene que estudiar pedro español ?
carmen esperó el tren el lunes .
esta bicicleta no está rota .
le queremos dar esta llave a pedro .
¿ eres más joven que el camarero ?
el periódico que leyó ella es interesante .
ana tiene que ayudar a esos turistas jóvenes el viernes .
ana está cocinando ese pescado mientras están escribiendo tres cartas .
ella tiene que visitar esta ciudad .
mi abuela esperó a sus hermanos en el restaurante la semana pasada .
esa bicicleta es negra .
tu padre quiere estos zapatos azules .
¿ abrió esta profesora la carta ?
las profesoras estaban ocupadas .
¿ ayudó nuestra vecina a la buena profesora ?
esa ciudad no es más grande que ese jardín .
el examen es más difícil que estas preguntas .
la flor que compraron ana y carmen es bonita .
hay una bicicleta delante de los museos famosos .
quieres visitar a tu vecina .
las tazas estarán vacías .
él no puede tocar el piano porque está enfermo .
no podemos jugar al fútbol porque estamos cansados .
tu vecina dice que mis hijos están enfermos .
el hombre que está limpiando esta aula es mi amigo .
la leche no está fría .
nuestro perro no es tan pequeño como mi caballo .
laura quiere tocar el piano y carmen quiere tocar la guitarra .
si llueve mañana , nuestra vecina comprará unos teléfonos nuevos .
¿ conocen esos turistas a elena ?
a mi hermana le gusta leer historias largas en el parque .
la casa que vendió laura es cara .
¿ cuándo tiene que esperar ella a su hija ?
también tienes muchos coches .
¿ qué bebió elena ayer ?
esos perros no son más grandes que mi gato .
las niñas que hablan inglés son tus vecinas .
¿ quién está bebiendo esta agua ?
las cantantes jóvenes no le quieren mandar una flor a carmen mañana .
el perro está bebiendo agua fría .
mis hermanas no visitaron la ciudad porque estaban ocupadas .
mi madre comió esta carne en la cocina anoche .
creo que esta pregunta es demasiado difícil .
¿ está carmen esperando el autobús ?
¿ cuándo va a jugar él al fútbol ?
nuestro hermano le ha dado dos paraguas caros a la cantante .
había bicicletas baratas delante del hotel .
a nuestras hijas les gusta ir al mar .
pablo no compró un regalo porque estaba enfermo .
esa profesora puede hablar español .
tus hijas quieren nadar en el río .
nuestro tío te mandó estas flores bonitas .
el estudiante que está cantando canciones bonitas es tu hermano .
venden zapatos .
mi abuela dice que esos turistas también tienen una casa cara .
¿ dónde están las fotos ?
estas puertas eran verdes .
puedo abrir estas cajas .
si llueve esta tarde , este turista va a hablar con su amigo .
a juan y elena les encanta beber agua fría en la cocina .
ella tiene que esperar el tren en la estación la semana que viene .
no le han mandado cuatro flores a su hijo esta semana .
carlos compró el café y mis hijos compraron el zumo de naranja .
esta cantante les quiere dar sus mapas a sus hijas mañana .
¿ es ese vino bueno ?
pablo está buscando a los gatos blancos mientras ella está bebiendo esta leche .
ahora juan está escribiendo la carta interesante .
elena quiere ayudar a cuatro buenas escritoras .
hay una estación cerca del río .
todas las semanas laura no juega al fútbol en la calle larga .
ese es el restaurante .
¿ ha perdido pedro su llave esta semana ?
a nuestros hijos no les gusta el mar .
tu amigo está esperando a su vecina ahora .
el médico que bebió el buen vino es mi amigo .
pedro quiere beber este café y elena quiere beber este té caliente .
¿ quién está escuchando esa historia ?
elena limpió esta habitación , pero mi hijo limpió esta aula .
¿ cuántos periódicos compró ana ?
laura habla español .
los vestidos son baratos .
el estudiante también trabaja en la biblioteca .
pablo quiere leer los periódicos , pero tu abuela quiere leer una historia .
el mercado está cerrado .
carlos era profesor .
la ventana está rota .
la carta está sobre la cama .
pedro abrió las ventanas y tus hijas abrieron esta puerta .
elena esperó el tren .
las casas que vendió este estudiante son pequeñas .
¿ cerraron la ventana la semana pasada ?
pedro bebió el té , pero nuestro tío bebió esta agua .
si hace frío mañana , ella comprará esa bicicleta .
el niño encontró su paraguas caro .
la niña que limpió las ventanas es alta .
él dice que juan cerró la ventana el lunes .
la calle está limpia .
somos más jóvenes que la profesora .
el café estaba caliente .
le quieren mandar estas fotos al estudiante el viernes .
el médico puede hablar francés .
las buenas profesoras van a comprar el queso esta tarde .
él conoce esta ciudad .
carlos está comiendo este pescado mientras esos hombres están jugando al fútbol .
¿ es el hotel bueno ?
el niño no estaba detrás de este árbol .
esos son nuestros zapatos .
no están bebiendo buen vino en este momento .
el viernes ana comprará un regalo en la tienda .
¿ puedes cocinar pescado ?
no había bicicletas delante del parque .
¿ por qué escribieron las historias ?
les encanta beber café caliente en la cocina .
la mujer no va a ver esta película porque está cansada .
¿ abrió mi hermana la caja ?
ese es nuestro perro .
carlos ya ha leído esa carta .
si hace frío esta tarde , vas a jugar al fútbol .
juan es tan joven como su amigo .
laura tiene que estudiar español la semana que viene .
nuestro hijo no estaba en la cocina .
¿ a pedro le gusta la manzana ?
el camarero está triste .
¿ quiere carmen este té caliente ?
a mi vecina le gusta ir a la playa .
los camareros que están tocando el piano están tristes .
hay cuatro cartas debajo de la cama .
¿ dónde está comiendo mi perro pescado ?
¿ perdió él su billete ?
pablo está limpiando su mesa mientras este médico está escuchando esta canción .
pedro nunca ha visitado los museos .
carlos nos ha dado los billetes .
pedro y juan pueden hablar español .
laura va a visitar este pueblo .
si hace sol esta tarde , voy a escribir esas historias interesantes .
tus hijos no quieren ver una película porque están ocupados .
a tu abuela le gustan las películas .
laura no quiere escribir esta historia porque está ocupada .
la historia que escribió juan es larga .
el camarero no es tan joven como esta cantante .
carlos está bebiendo ese zumo de naranja frío mientras ella está jugando al fútbol .
esta semana la niña ha visto unos pájaros en el puente .
nuestro tío dice que tu abuela tiene tres billetes .
este es el mercado .
tenemos que esperar a nuestras vecinas .
carmen quiere tocar la guitarra , pero nuestro amigo quiere tocar el piano .
había dos museos interesantes detrás del parque .
este museo es tan grande como este mercado .
esta profesora quiere el pan .
este perro comió el pescado .
los gatos están en la casa bonita .
mis vecinas están en el aula .
elena y carlos han abierto la caja esta semana .
pablo y pedro están en el mar .
no puedes cocinar esta carne porque estás cansado .
los turistas que perdieron su mapa son altos .
el médico que está escuchando dos canciones es joven .
en este momento ana está hablando con unos buenos médicos .
a ese camarero le encantan las flores .
si hace sol mañana , pedro va a cocinar pescado .
esa taza estaba sucia ayer .
nuestro caballo durmió en el jardín pequeño .
juan está escribiendo esta carta interesante mientras el niño está limpiando esta mesa .
el viernes no queremos comer ese pan .
tu sombrero es caro .
estamos hablando con carmen en la calle .
mi tío está esperando el tren mientras carmen está limpiando esta mesa .
nuestro amigo no quiere escribir esta historia interesante porque está ocupado .
carmen está cocinando arroz mientras ella está nadando en el río .
¿ hay una niña alta en la cocina ?
nuestros amigos esperaron a sus hermanos en el parque hace dos días .
¿ es ese teléfono barato ?
nuestro tío lleva su abrigo .
mis hijas le dieron tres fotos a pablo .
mi padre le mandará esta carta a pablo mañana .
juan también tiene tres libros .
este vestido estará limpio .
hace dos días ana y laura ayudaron a sus hermanos .
ese niño está tocando la guitarra ahora .
juan tiene que abrir sus cartas la semana que viene .
las cajas que cerró él están llenas .
mi hija es profesora .
¿ durmió este caballo en la habitación hace dos días ?
nuestros gatos bebieron esa agua anoche .
las escritoras tienen que estudiar francés el viernes .
el estudiante está escuchando unas canciones .
pablo es el estudiante más joven del pueblo .
el hotel no es muy caro .
las profesoras no quieren comer queso porque están ocupadas .
mi hijo también conoce a juan .
los médicos tienen que buscar la bolsa .
¿ está el niño detrás de la casa ?
carlos no visitó a su tío .
estos problemas eran difíciles .
la mesa que vendió ella es pequeña .
¿ hay muchas niñas en la casa ?
mi hermana no puede cantar tres buenas canciones porque está enferma .
hay unos paraguas debajo de las mesas .
¿ dónde está el queso ?
carlos no le va a mandar un regalo a su padre esta tarde .
el árbol está detrás del parque .
ana está escuchando historias mientras elena está esperando el tren .
laura le mandará estas cartas a pedro mañana .
este teléfono es nuevo .
¿ durmió este caballo en la habitación ?
pedro puede cerrar la caja pequeña .
¿ dónde está cocinando él la sopa caliente ?
estás leyendo una carta mientras carmen está limpiando esta mesa pequeña .
¿ vende carlos huevos en la tienda los domingos ?
carmen también quiere un coche .
hay unas tazas sobre la mesa .
¿ bebe carlos café caliente todas las mañanas ?
nunca he leído la historia larga .
la niña está estudiando en la escuela .
él encontró una foto bonita .
ese sombrero era blanco .
¿ están los caballos bebiendo esta agua ?
ella puede tocar el piano .
vas a comprar leche mañana .
el museo es famoso .
él te mandará cuatro cartas .
no hay fotos en la habitación .
la foto que buscaron pablo y carmen es bonita .
el hombre puede hablar francés .
nuestra abuela lleva su abrigo .
esas escritoras no le van a mandar esta foto a elena .
¿ cuántos libros has leído ?
carlos dice que ella encontró un mapa ayer .
elena estaba enferma ayer .
el camarero buscó a sus caballos .
el autobús que esperaron estas cantantes está lleno .
las casas están cerca del puente .
a mis hermanos les encanta el inglés .
el perro negro es demasiado grande .
¿ dónde está la tienda pequeña ?
hay un hospital cerca de la playa .
mi hermana durmió en la casa .
carmen es la escritora más famosa del pueblo .
él no puede cantar tres canciones porque está ocupado .
carlos esperó a su tío .
¿ por qué está escuchando el niño historias ?
nuestra silla es más pequeña que el hotel .
las cantantes pueden nadar en el río .
pablo es muy alto .
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
tu hermana no conoce a esa niña alta .
no nos gusta leer buenos libros .
ella tiene que hablar con los médicos .
mi hijo le ha mandado dos flores a juan .
había periódicos sobre la silla .
creo que las sillas son pequeñas .
pedro puede abrir esta carta .
este niño alto no vio esa película porque estaba ocupado .
carlos quiere cocinar esta sopa caliente y pedro quiere cocinar el pescado .
¿ dónde vio carmen a carlos ?
¿ está ella enferma ?
ella habla inglés .
hay muchos buenos libros sobre la cama .
¿ quién tiene que hablar con su hermano menor ?
estas cantantes no quieren estudiar francés en la universidad .
la semana que viene tienes que hablar con tu amigo en el mercado .
nuestra vecina tiene que hablar con carmen la semana que viene .
el niño que está esperando el autobús es nuestro hermano .
el viernes los turistas quieren beber el café .
¿ va esta mujer a comprar esas flores rojas en la tienda ?
¿ cuándo bebió este perro el agua fría ?
¿ están estos estudiantes escuchando una canción bonita ?
¿ qué está bebiendo carlos ?
¿ encontró nuestra abuela su bolsa barata el lunes ?
juan está jugando al fútbol en la playa ahora .
pedro encontró su llave , pero mi padre encontró una foto .
a carmen no le gustan las cartas .
también tienen un teléfono caro .
esta tarde ella quiere tocar la guitarra .
ella tiene que comprar zapatos en el mercado .
mi hermano no les quiere mandar los regalos a los niños la semana que viene .
él tiene que cerrar la puerta .
esos turistas han encontrado su bolsa .
este turista lleva su camisa .
nuestro padre te va a mandar dos libros .
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
¿ quieren mis amigos comprar paraguas caros ?
¿ qué quiere nuestra abuela ?
¿ encontró mi tío una llave ?
¿ quiere tu hermana ver estas películas el viernes ?
ya han vivido en una casa .
creo que pedro está cocinando esa sopa caliente .
a mi tío le gustan las naranjas .
la niña que está cocinando sopa caliente es mi hermana .
hay unos hoteles detrás del mercado .
él está buscando el paraguas .
a mi abuela no le gusta beber zumo de naranja .
pablo no abrió esta ventana azul ayer .
este hombre quiere trabajar en el restaurante .
no hay niños en la calle larga .
a carlos le gusta comer arroz .
¿ hay un periódico debajo de la mesa ?
¿ qué quiere cocinar nuestra vecina en la cocina ?
este hotel es grande .
ese niño también come arroz .
él tiene que abrir esta ventana .
carmen tiene dos bolsas .
esta silla está rota .
no había turistas en la casa vieja .
la escritora quiere escuchar esa historia .
tengo que hablar con mi vecina la semana que viene .
los exámenes no son más fáciles que estas preguntas .
no había niñas en la escuela .
nuestro padre va a cocinar esta carne en la cocina .
esta leche está muy caliente .
si hace sol esta tarde , ella va a cocinar esta carne .
¿ quieren ana y pedro estos zapatos azules ?
carlos nunca ha vivido en esta ciudad .
esa escritora esperó a sus hijos anoche .
estos caballos no durmieron en la habitación .
laura vende naranjas , pero mi abuela vende manzanas .
hay unos turistas en el mar .
ahora estoy durmiendo en la habitación .
a ella le encantan esos perros .
no vamos a ayudar a dos escritoras porque estamos ocupados .
tu abuela va a escribir cartas .
nuestros hijos están cocinando la sopa mientras juan está buscando la bolsa cara .
ese médico no fue al mar porque estaba ocupado .
este gato está bebiendo agua .
hemos encontrado el billete .
tu hija habla francés .
¿ juega mi hermano al fútbol los domingos ?
carmen habla español , pero mis amigos hablan francés .
¿ cuándo comieron estas manzanas ?
ella habla francés .
los hombres vendieron la cama la semana pasada .
el caballo durmió en el hotel barato anoche .
mi abuela era cantante .
esa bicicleta estará rota .
esa niña no vio cuatro pájaros grandes .
el viernes ese turista quiere trabajar en el restaurante caro .
a la mujer le gusta jugar al fútbol .
a mi tío le encanta el café .
este café está caliente .
carlos comió el pescado , pero laura comió una manzana .
¿ qué tienen ?
la cantante que visitó el museo interesante está triste .
tu hijo dice que este caballo blanco está bebiendo el agua .
esos caballos estaban en el parque .
tu hijo tiene que esperar a su hija el viernes .
¿ qué vendieron el lunes ?
¿ estaba ese tren lleno ayer ?
ella puede cocinar esa carne en la cocina .
el autobús que esperó la escritora está vacío .
van a estudiar español esta tarde .
el médico que cerró las cajas está contento .
hace dos días nuestra hija no esperó a su abuela .
los árboles no están detrás de estas tiendas .
elena quiere ver estas grandes películas .
a pablo le encanta comprar periódicos interesantes en el mercado .
¿ hay un estudiante en la habitación ?
estamos nadando en el mar .
pablo quiere trabajar en el hotel .
ella estaba en la playa .
el médico que encontró la bolsa está contento .
creo que el niño tiene que limpiar el aula la semana que viene .
¿ hay muchos billetes en los coches ?
¿ estaba el regalo en esta casa ?
tu hija me tiene que dar tres llaves .
¿ limpió esta cantante esta cocina ?
esas cantantes no quieren estudiar francés .
vamos a nadar en el mar mañana .
nuestra madre nos mandó cuatro regalos .
a nuestras hermanas les gustan las canciones .
nuestra madre buscó a sus perros grandes .
¿ a carmen le gusta el español ?
a pedro le gustan las naranjas .
¿ es ese periódico más interesante que la historia ?
¿ cuándo tiene que ayudar laura a su tío ?
tu hermano ha vivido en la ciudad .
¿ quiere juan esta leche ?
¿ van a ver una película esta tarde ?
el restaurante está cerrado .
ella no tiene muchas naranjas .
¿ dónde vio este hombre a ana ?
nuestra abuela ha encontrado un mapa esta semana .
no hay niños en el mar .
este es mi coche .
ahora están limpiando esta habitación .
carlos está buscando a sus gatos mientras los turistas están esperando a sus hermanos .
a él le gusta ir a la escuela .
tu hermano está estudiando en la universidad .
¿ cuántas bolsas compró mi vecina ?
¿ ha encontrado esa cantante el paraguas hoy ?
los problemas no son más fáciles que este examen .
pablo perdió su paraguas barato , pero laura perdió su mapa .
estamos limpiando la cocina .
la escritora no comió la naranja porque estaba cansada .
ana puede cocinar el pescado .
las tazas están sobre la mesa .
él está en la playa .
pablo quiere ese vestido , pero laura quiere una camisa .
¿ quién está leyendo esa historia ?
¿ quiere él comprar esa bolsa esta tarde ?
esa escritora es más alta que su abuela .
ese turista le quiere dar dos llaves a pedro .
tienen que comprar este café en el mercado .
tienen que esperar el autobús .
el caballo está en el jardín .
¿ puede carlos tocar el piano ?
el estudiante que compró esos regalos es tu hermano .
mis amigos quieren vender esta bicicleta azul la semana que viene .
¿ quién está escuchando esa canción ?
laura tiene que ayudar a carlos .
¿ a nuestra madre le gustan las canciones ?
¿ era este sombrero nuevo ?
mi abuela era médica .
juan tiene muchos libros .
el jardín era bonito .
el viernes el estudiante alto tiene que esperar el autobús en la estación .
vas a cocinar el arroz .
juan habla español y mi tío habla francés .
¿ juegan las cantantes al fútbol ?
¿ tiene elena que buscar la foto ?
¿ quién tiene que comprar el periódico ?
¿ cuándo van a cocinar pedro y carlos sopa ?
no quieren estos zapatos .
hay muchos turistas en el aula .
a mi vecina le encanta comer huevos .
¿ qué están bebiendo esos caballos ahora ?
a mi madre le encantan las cartas .
creo que los vestidos son verdes .
quieren jugar al fútbol .
laura está buscando el billete mientras ana está estudiando francés .
los niños también tienen muchos teléfonos .
la niña está limpiando esta mesa mientras elena está comiendo este pescado .
esa escritora también vive en el hotel .
la bicicleta que compró elena es verde .
tu madre está nadando en el mar .
ese perro no era blanco .
¿ está carmen buscando a su perro blanco ?
¿ cuándo tiene que buscar mi madre a los perros grandes ?
carmen y carlos quieren ser médicos .
a nuestra madre le gusta ir a la biblioteca .
¿ dónde está tocando juan la guitarra ?
juan y pedro vendieron su silla el lunes .
en este momento los caballos están bebiendo agua fría .
ella era alta .
¿ quiere carlos ver películas mañana ?
pablo abrió esta puerta y pedro abrió la ventana verde .
el médico que vio a dos niñas está triste .
no quieren hablar con su hermana porque están enfermos .
nuestra hija dice que esta caja estará llena .
¿ había un regalo en la casa ?
este problema es demasiado fácil .
pedro y pablo conocen a laura .
¿ están esperando el autobús en la estación ?
¿ cuándo perdió el turista sus fotos bonitas ?
el turista que encontró el billete es mi hermano .
¿ pueden cocinar carne ?
pedro y pablo durmieron en el jardín .
el café que compró él está caliente .
¿ dónde venden elena y carlos flores ?
mi abrigo estaba limpio ayer .
los problemas son más fáciles que esta pregunta .
juan no quiere ir a la tienda porque está ocupado .
pedro ya ha encontrado el billete .
¿ a pablo le gusta comer queso ?
nuestra hermana visitará a su padre mañana .
el perro grande bebió el agua .
¿ es este paraguas tan caro como esa bolsa ?
nuestra vecina tiene una casa .
mi hija les dio dos mapas a sus vecinas .
¿ por qué está jugando esa escritora al fútbol ?
mi vestido estará limpio mañana .
¿ hay una taza sobre la mesa ?
mi padre no está escuchando una historia .
los estudiantes que viven en el hotel son tus amigos .
tengo que ayudar a ese turista joven .
¿ quién ha leído un libro en la biblioteca ?
¿ están los perros en el río ?
el hombre no le tiene que dar estos regalos a su tío .
el tren estará lleno .
¿ compra esta cantante queso ?
juan está tocando la guitarra mientras tus hijas están tocando el piano .
¿ es el museo interesante ?
la cama que compraron es pequeña .
mi bolsa no es más cara que estos paraguas .
si hace calor mañana , ana no va a ayudar a una niña alta .
la universidad no está cerca de la tienda .
les quieren mandar estas flores rojas a estas niñas .
¿ quién quiere ver esa película ?
estamos escuchando estas canciones .
elena nos mandó una carta .
tu hermana era cantante .
pablo está buscando a su perro mientras carmen está comiendo el arroz .
¿ al estudiante le gustan las canciones ?
él dice que esta escritora es buena .
a mi madre le encantan las canciones .
a ella le gusta beber café en la cocina .
carmen quiere comer la sopa , pero pedro quiere comer el pan .
él también conoce a pablo .
nos encanta jugar al fútbol en el parque .
la semana que viene nuestra hermana quiere escuchar unas historias .
creo que el perro grande comió carne .
¿ conoce el turista a pablo ?
él me mandó estos buenos libros la semana pasada .
esas mujeres están buscando a sus gatos mientras juan está buscando a sus gatos .
laura va a la playa .
la profesora era buena .
las mujeres que están nadando en el río son jóvenes .
el turista que encontró sus teléfonos baratos es mi hermano .
ya he visto unos gatos blancos .
el estudiante me tiene que mandar las flores azules .
tu madre puede cocinar este pescado .
este problema es más fácil que este examen .
ese estudiante también tiene una hermana menor .
¿ qué vieron mis hermanos la semana pasada ?
esas camisas son negras .
esta bicicleta es negra .
nuestro hermano mayor le ha dado un libro a esta profesora .
estoy estudiando español .
ana comprará bolsas baratas la semana que viene .
el estudiante que tiene tres casas es mi amigo .
¿ está el café demasiado caliente ?
la buena cantante te tiene que mandar esta carta .
ella está esperando el autobús en este momento .
¿ son esos vestidos azules ?
pablo come pescado , pero carlos come queso .
el tren que esperó él está lleno .
si hace calor esta tarde , carlos va a ver unas películas .
el estudiante que está nadando en el río es mi hermano .
él lleva su sombrero .
tenemos que ir al mercado .
las buenas profesoras van a cocinar ese arroz en la cocina .
¿ está la taza rota ?
¿ quién quiere ir al río ?
vamos a escribir unas historias .
juan no compró coches porque estaba cansado .
¿ quién está escuchando esas historias ?
esta película es interesante .
si hace calor esta tarde , ana va a nadar en el mar .
elena bebió este zumo de naranja y tus amigos bebieron esta leche .
a nuestro hijo le encantan las películas .
creo que las historias son muy largas .
el examen es tan difícil como la pregunta .
mi vecina es una gran estudiante .
la semana pasada estos gatos no bebieron esta agua .
la puerta que abrió mi tío es azul .
¿ vende ella flores en la tienda ?
carmen está estudiando francés mientras esa mujer está buscando a su caballo .
¿ dónde está el coche verde ?
puedo cocinar este arroz .
elena ya ha escrito una carta .
ella te quiere mandar su libro .
el camarero no visitó a su tío porque estaba ocupado .
¿ cuándo va a estudiar ella francés ?
pablo abrió la carta .
los exámenes son demasiado fáciles .
¿ por qué vendió pablo su coche ?
pueden nadar en el río .
en este momento el turista está leyendo cuatro cartas .
laura y pedro no son estudiantes .
nuestra hermana le ha dado cuatro billetes a su tío esta semana .
creo que la flor es azul .
elena está jugando al fútbol mientras ese médico está hablando con la profesora .
el gato es tan pequeño como este caballo .
pablo y laura van a ver grandes películas .
tus hijas le tienen que dar estos billetes a su madre .
las ventanas que cerró ella son azules .
mi amigo ha abierto esta caja pequeña hoy .
mi vecina también quiere este regalo .
¿ cuántas historias ha leído ella ?
a esta mujer le gusta beber agua fría .
nuestra madre le dará el regalo a laura .
la tienda abre a las tres .
ana les va a mandar esta flor a sus amigos el viernes .
laura no escribió una carta porque estaba enferma .
la bolsa estaba sobre las camas .
esas escritoras tienen una camisa .
¿ por qué quiere beber carmen este vino ?
hay unos pájaros pequeños en el parque .
estos médicos están muy ocupados .
mi padre esperó a sus vecinas en el restaurante .
mis vecinas bebieron este vino el lunes .
¿ dónde estás buscando los mapas ?
nuestra hermana te dio un mapa .
¿ cuántos huevos tiene esta cantante ?
esa cantante está limpiando esta mesa mientras elena está esperando a sus amigos .
nuestra hija tiene dos huevos .
nuestra vecina tiene cuatro hermanas mayores .
las profesoras que están escuchando la historia son nuestras vecinas .
ana está buscando a su perro ahora .
¿ está el niño alto detrás de la puerta ?
él no es profesor .
a mis hermanos les gusta comprar periódicos .
¿ qué va a vender ella ?
la bicicleta no estaba delante del parque .
pedro no es más joven que esta profesora .
mis hijos dicen que el perro es negro .
mi tío ha limpiado la habitación hoy .
hay unos libros debajo de las camas .
en este momento estamos esperando a nuestras hijas en la calle .
la bolsa estaba vacía ayer .
el examen es más difícil que el problema .
creo que las bicicletas son verdes .
mis hijas son más altas que el hombre .
nuestra vecina estará ocupada .
nuestros hijos quieren comprar esta camisa .
si llueve mañana , juan y carlos comprarán estas bicicletas .
a nuestra abuela le encanta jugar al fútbol .
estos son nuestros perros .
el turista que habla francés es nuestro amigo .
¿ está elena estudiando inglés en la escuela ?
carlos quiere esos zapatos negros y nuestra abuela quiere estos abrigos .
juan está en el jardín .
me gustan los caballos .
el teléfono está debajo de las camas .
esos turistas están comiendo pescado mientras carlos está leyendo dos periódicos .
¿ por qué quiere nadar ella en el río largo ?
no puedes cantar esta canción .
mis hijos quieren ser escritores .
¿ estaba ese hombre en la playa bonita ?
laura tiene tres coches rojos .
pedro quiere comprar esta bicicleta , pero ana quiere comprar los coches .
¿ hay una niña en el mar ?
esas profesoras jóvenes quieren comer estas naranjas .
¿ a nuestro hermano le gusta vender queso en el mercado ?
a mi padre no le gusta jugar al fútbol .
elena le va a dar los paraguas a su madre .
los médicos que venden flores son nuestros amigos .
¿ qué van a escribir pablo y carmen ?
mi hija le ha dado un billete a su amigo esta semana .
este es el parque más grande de la ciudad .
pablo compró este té , pero mi hija compró la leche .
el turista ha visto unos perros hoy .
carmen habla español , pero pablo habla inglés .
¿ están esos estudiantes muy tristes ?
tu hija quiere la naranja .
laura come huevos y nuestro hijo come arroz .
si hace sol mañana , vas a cocinar este arroz .
¿ quién tiene que cerrar la caja ?
tu tío no quiere ese café .
¿ ayudó carmen a carlos hace dos días ?
pedro está escuchando unas historias mientras mi padre está cocinando este arroz .
si hace calor la semana que viene , vas a escribir la carta .
pablo es alto .
¿ dónde tienen que comprar estas mujeres teléfonos baratos ?
pedro y pablo no van a cocinar ese pescado porque están enfermos .
mi amigo le mandó su libro a su hermano .
mi abuela no lleva sus zapatos .
la niña que vive en este hotel es alta .
a tus amigos les gustan las canciones .
la puerta que abrieron los hombres es verde .
nunca has encontrado un billete .
pedro buscó su llave y ana buscó el paraguas .
los camareros tienen un examen .
¿ a mis hijos les gustan las canciones ?
nuestros amigos son más altos que esta escritora .
hay una taza sobre la mesa .
ana está buscando los paraguas baratos mientras juan está esperando el autobús .
juan le va a mandar un regalo a elena la semana que viene .
¿ van laura y carlos a nadar en el mar ?
nuestras vecinas compran café todas las mañanas .
¿ quién ha visto águilas pequeñas ?
carmen y laura esperaron el tren ayer .
a mi madre no le gusta beber agua .
¿ está este médico bebiendo buen vino ahora ?
la semana que viene pedro y juan quieren vender las bicicletas .
tus hijas dicen que él encontró sus teléfonos .
mi hijo nunca ha vivido en un hotel .
tu tío te tiene que mandar la carta larga .
ese gato grande bebió esta agua fría en el río .
pablo compró este sombrero y ana compró su vestido .
ese examen es tan fácil como estos problemas .
¿ cuándo tiene que esperar él el autobús ?
¿ están esperando a su hijo ?
carmen leyó un periódico y elena leyó las historias .
mi hermana dice que este examen era difícil .
ella no cerró esta ventana .
a tu tío le gusta el mar .
no trabajan en el hotel .
los médicos que vieron las grandes películas son mis amigos .
hay un niño en la estación .
no quiero estos regalos .
esta semana elena ha escrito una historia .
ella es médica .
tu madre está muy ocupada .
¿ cuándo va a comprar nuestra hermana periódicos ?
¿ compró mi madre cuatro bolsas caras ?
¿ dónde estás ?
¿ son estas bicicletas azules ?
el estudiante tiene que vender su coche esta tarde .
nuestro amigo es un gran médico .
el examen es más fácil que la pregunta .
juan es estudiante .
juan no va a ver esa película interesante .
¿ quiere él una bolsa ?
esa calle no está limpia .
no estaba contento ayer .
¿ cuántos coches compró mi tío ?
la mujer no nos va a dar estas llaves .
ana no puede cocinar el pescado porque está ocupada .
mi tío no puede cantar esa canción porque está cansado .
¿ quién puede ayudar a elena ?
mis gatos durmieron en el jardín bonito .
no he vivido en esta ciudad .
pablo quiere cocinar la carne , pero nuestro hijo quiere cocinar la sopa .
ella no puede ayudar a elena .
¿ es esta mi bolsa ?
¿ por qué tiene que ir carmen a la ciudad ?
mis hermanos le mandaron la carta al estudiante anoche .
pedro no va a jugar al fútbol porque está cansado .
carmen está limpiando sus mesas en este momento .
la historia es demasiado larga .
la escritora que está cocinando sopa está cansada .
mi madre dice que mi hija ya ha cerrado la caja .
¿ está este perro comiendo ese pescado ahora ?
no hay niños altos en la cocina .
vamos a vender nuestra casa barata .
¿ era el teléfono nuevo ?
mi tío está escuchando esta historia larga mientras pedro está hablando con sus hijas .
carlos le tiene que mandar su foto a pedro .
laura dice que tu padre estará ocupado .
elena está cocinando la carne mientras el niño está tocando el piano .
juan no quiere beber esta leche en la cocina la semana que viene .
¿ quiere la profesora dos regalos ?
¿ por qué quiere trabajar pablo en el hotel barato ?
¿ está ana triste ?
carmen le va a mandar una foto a juan .
¿ es la historia más interesante que los periódicos ?
¿ cuántos libros leyó ella ?
¿ bebió este caballo el agua ?
carmen está tocando el piano mientras nuestra hermana está esperando a su tío .
a ella no le gusta el queso .
elena leyó esta historia , pero pablo leyó este periódico .
a elena le gusta leer historias .
laura y pedro tienen que visitar este museo grande .
carmen está bebiendo este café mientras la cantante está limpiando esta habitación .
la profesora que vio a carmen es tu hermana .
había muchas niñas altas en la cocina .
pablo y carmen trabajan en el hotel .
él lee periódicos interesantes .
tu hijo nos quiere mandar el libro .
estoy cocinando la sopa .
mi abuela no quiere tocar el piano porque está ocupada .
la cocina que limpió él está limpia .
esos gatos negros no son grandes .
¿ bebió la cantante este vino ?
él también quiere un paraguas .
¿ comprará ella tres regalos en el mercado ?
creo que juan puede ayudar a sus amigos .
pedro esperó el autobús .
elena quiere cocinar el arroz y ana quiere cocinar esta carne .
¿ quién conoce a su madre ?
¿ a mi amigo le gustan los periódicos ?
ese camarero no quiere leer sus cartas largas porque está ocupado .
en este momento mi padre no está comiendo esos huevos .
¿ a tus vecinas les gusta el francés ?
ese estudiante va a cocinar este arroz mañana .
no hay árboles pequeños detrás del parque .
¿ tiene carlos una casa ?
estamos limpiando el aula .
el coche es demasiado viejo .
esos teléfonos son baratos .
¿ cuántos sombreros tienen tus hijos ?
¿ quieren laura y carlos este huevo ?
laura tiene dos manzanas , pero nuestra madre tiene muchas naranjas .
mis amigos tienen que estudiar en la escuela .
el caballo pequeño no está bebiendo agua .
la taza está sobre la mesa grande .
carlos tiene tres huevos , pero carmen tiene muchas manzanas .
el estudiante que buscó la llave es tu hermano .
tu abuela puede nadar en el río .
carlos quiere cocinar este arroz , pero mi abuela quiere cocinar esta carne .
mi hermana está estudiando en la universidad ahora .
este niño me ha dado el libro .
ana ha escrito su carta larga .
¿ es esta pregunta tan fácil como este problema ?
la puerta está abierta .
él quiere esta agua .
la historia es larga .
la puerta está cerrada .
¿ van estos turistas a vender su bicicleta verde ?
¿ por qué están escribiendo los estudiantes una historia interesante ?
¿ qué vio elena ?
él no te quiere dar tres llaves .
nuestro tío también quiere ese abrigo largo .
elena no puede cerrar esta caja .
había un turista alto en la universidad .
ana quiere cocinar la sopa , pero carmen quiere cocinar este arroz .
ella no come pan los sábados .
juan también conoce a carlos .
él no fue al río porque estaba cansado .
carmen perdió el paraguas y nuestro amigo perdió la bolsa .
pedro y pablo hablan francés .
el niño que está cantando canciones bonitas es nuestro amigo .
la mujer está estudiando español mientras elena está comiendo queso .
el teléfono que buscó pedro está roto .
la bicicleta está delante de la escuela .
tu hermano quiere cantar las canciones .
mis hijas le mandaron esta foto a laura hace dos días .
son tan altos como ese médico .
ana puede ayudar a pedro .
no hay mercados grandes detrás del parque .
¿ es esa mi madre ?
juan quiere visitar el museo pequeño esta tarde .
mis caballos están detrás de las casas .
¿ qué quiere comer tu abuela en el restaurante grande ?
¿ está tu tío cantando esa canción ?
los domingos ese turista alto come carne .
carmen puede cantar unas canciones .
el niño que cerró la puerta azul es tu amigo .
¿ está el turista nadando en el río ?
hay una estación detrás del hospital .
esa cantante famosa puede hablar inglés .
¿ vende ella manzanas en la tienda ?
el café está muy caliente .
mi tío no quiere ser médico .
si hace calor la semana que viene , el turista va a cocinar esa sopa .
voy a nadar en el río .
ella quiere zumo de naranja frío .
elena quiere tocar el piano y ana quiere tocar la guitarra .
él ha leído libros interesantes en el jardín .
mis vecinas quieren este zumo de naranja .
el niño alto no está detrás del coche .
elena abrió la puerta verde , pero pablo abrió esta ventana .
esta escritora esperó el autobús .
la foto que encontraron las mujeres es bonita .
¿ cuándo bebió ese gato esa agua fría ?
pablo está tocando la guitarra mientras carlos está esperando a sus hermanos .
pablo está escribiendo unas cartas mientras ana está hablando con ese camarero joven .
carmen y pedro le tienen que mandar dos regalos a la profesora .
¿ qué tiene el turista ?
¿ ha vivido laura en este hotel ?
¿ es esta pregunta muy difícil ?
¿ puede ella jugar al fútbol en el parque ?
el perro no es más grande que el caballo .
estas sillas no están rotas .
el gato está bebiendo el agua en este momento .
la profesora está durmiendo en el hotel .
¿ quiere él estudiar inglés en la escuela ?
el turista no quiere ser médico .
¿ cuántos regalos compró nuestro tío ?
pedro quiere estudiar inglés , pero mi abuela quiere estudiar francés .
voy a cocinar esta carne .
creo que estas profesoras también quieren queso .
mi hijo no vio las buenas películas porque estaba enfermo .
¿ dónde están hablando con su madre ?
¿ qué ha abierto pedro ?
¿ cuántas mesas compró mi vecina ?
¿ cuántas flores compraste ?
elena no quiere ser profesora .
elena quiere ser escritora .
no quieres cocinar la sopa caliente porque estás enfermo .
elena es la niña más alta del pueblo .
¿ cuándo tienen que estudiar estos camareros español ?
esa pregunta no es tan fácil como ese problema .
el examen es tan fácil como la pregunta .
a carmen no le gusta esta flor .
el viernes carlos no quiere comer el pescado .
ana come manzanas , pero mi madre come naranjas .
si hace sol la semana que viene , él va a escribir esta carta interesante .
¿ cuándo encontró esa escritora una foto ?
no hay bicicletas delante de la universidad .
a tu vecina le gustan los gatos .
los niños que están escuchando historias interesantes son mis amigos .
pablo no esperó el tren .
tu abuela está tocando el piano .
¿ tienen elena y pablo que limpiar la ventana ?
el árbol pequeño estaba al lado de este parque .
¿ qué está bebiendo él en el restaurante ?
¿ es ese mi coche verde ?
el restaurante caro estaba detrás de este hospital .
la profesora alta conoce a esta profesora .
el puente es famoso .
mi hija le quiere mandar una carta a la mujer .
si llueve esta tarde , mi hermana va a hablar con carlos .
pedro no va a nadar en el mar porque está ocupado .
elena también tiene muchos paraguas caros .
juan puede cantar canciones .
la bicicleta que vendió él es nueva .
te encanta el zumo de naranja .
pedro está comiendo la carne mientras los turistas están limpiando esta ventana .
¿ tiene el estudiante que visitar a su vecina esta tarde ?
la película que vio elena es buena .
juan abrió las puertas rojas , pero pedro abrió la ventana .
¿ está el gato en la casa ?
pedro no quiere leche caliente .
el hombre que perdió la bolsa es alto .
si hace calor la semana que viene , carmen no va a comprar flores .
¿ cuántas flores compraron mis amigos ?
mi amigo le va a mandar un regalo a elena .
pablo no me ha dado un paraguas .
mi padre le mandó esta flor a carmen anoche .
van a visitar la ciudad .
estos exámenes eran fáciles .
el coche no está delante de esta escuela .
creo que la niña alta también vende vestidos bonitos .
carlos bebe leche , pero pablo bebe café .
pedro ha visitado esta gran ciudad .
¿ hay muchos turistas jóvenes en la calle ?
carmen esperó el tren y mi madre esperó el autobús .
no estoy esperando a mi hijo en la calle .
los paraguas que compró pablo son baratos .
mi abuela es una estudiante famosa .
los museos son interesantes .
había coches delante del parque .
ana no habla español .
esa historia es más interesante que ese periódico .
no quieren trabajar en el hospital mañana .
¿ bebió este perro esta agua en el río ayer ?
ese médico bebió este zumo de naranja ayer .
¿ dónde venden esas mujeres vestidos bonitos ?
la cantante esperó el tren .
ella no va a escribir estas cartas largas porque está enferma .
¿ dónde están los gatos ?
pablo bebió este café , pero laura bebió este zumo de naranja frío .
el museo cierra a las dos los domingos .
¿ hay un niño alto en el parque bonito ?
el coche estaba delante de la estación .
estás contento .
carlos y ana le han mandado la foto bonita a su hermano .
le tienes que mandar tres flores a este camarero .
nuestro padre te va a mandar el regalo .
esta sopa está demasiado caliente .
no quieres escuchar historias porque estás ocupado .
¿ estás escuchando esas historias interesantes en la habitación ?
a pablo le encanta el inglés .
mañana quiero escribir tres historias interesantes .
hay dos niños en el hospital .
esta tarde la mujer quiere trabajar en el restaurante .
la profesora te va a mandar su carta .
laura no quiere beber leche caliente porque está enferma .
la cantante ya ha encontrado una llave .
juan es alto .
juan quiere estudiar inglés , pero tu hija quiere estudiar español .
las preguntas no son fáciles .
pedro dice que mis vestidos son bonitos .
tus caballos están en la cocina .
el estudiante va a escribir unas historias .
los exámenes son más difíciles que esas preguntas .
¿ ha vivido mi hija en una casa hoy ?
quiero tocar el piano esta tarde .
este estudiante era estudiante .
estos médicos perdieron los billetes en la calle ayer .
pablo durmió en el jardín anoche .
tu vecina no le va a dar cuatro flores a carmen .
a tu padre le gusta la leche .
pedro quiere comer este pescado y carmen quiere comer este queso .
¿ está el turista bebiendo ese vino ?
laura come naranjas todas las mañanas .
¿ qué está comiendo el gato ahora ?
carlos quiere cocinar esta sopa y pablo quiere cocinar la carne .
elena quiere una bicicleta cara , pero nuestro hijo quiere este coche verde .
ese parque es más grande que nuestra cama .
tu hijo lleva un abrigo .
¿ qué quiere beber el turista ?
a mi madre le gustan las películas .
hay una foto bonita en las casas .
¿ estás en la estación ?
la caja que cerraron los médicos está vacía .
ana no va a ver esa película porque está cansada .
tu hermana le dará un regalo a su hijo la semana que viene .
mi vecina es más joven que la cantante .
¿ va pedro a ver esta gran película ?
hay cuatro tazas sobre las mesas .
estamos esperando el autobús mientras carlos está limpiando las casas caras .
nuestro tío no quiere ver las películas largas porque está enfermo .
¿ bebió juan vino en el restaurante ?
las niñas que hablan español están tristes .
laura quiere estudiar francés y juan quiere estudiar español .
no voy a jugar al fútbol porque estoy enfermo .
si hace sol la semana que viene , van a visitar esta ciudad .
creo que vieron dos pájaros ayer .
mi abuela dice que el perro comió pescado en la cocina la semana pasada .
han visto a carlos hoy .
¿ hay muchos libros sobre la silla ?
si hace sol el viernes , vamos a jugar al fútbol .
pablo normalmente come arroz .
¿ lleva ese estudiante sus abrigos ?
mañana la cantante tiene que buscar su foto en la calle .
hay muchas cartas interesantes debajo de las camas .
ese abrigo es más caro que estos vestidos .
mi hija no estaba detrás de estas casas .
a elena le encanta vender abrigos .
¿ a carlos le gusta ir a la casa ?
la bolsa que perdió mi vecina está llena .
¿ son los restaurantes muy caros ?
¿ quién vive en la ciudad ?
pablo bebió agua en la cocina .
el camarero que trabaja en la tienda está triste .
los estudiantes que leyeron dos libros son mis hermanos .
tus vecinas eran estudiantes famosas .
laura bebió el buen vino .
mi tío está buscando a sus caballos grandes .
los perros están durmiendo en la casa ahora .
elena no tiene que vender su cama .
mi hermana tiene que hablar con unas escritoras famosas en el parque .
a mi madre le gustan los caballos .
¿ está la estación cerca de la playa ?
el hombre es viejo .
¿ hay carne sobre las mesas ?
esos zapatos son blancos .
mi vecina tiene que esperar el autobús la semana que viene .
¿ por qué quiere trabajar la escritora en el museo ?
juan habla inglés , pero elena habla español .
estoy jugando al fútbol mientras juan está tocando el piano .
la semana que viene juan y carlos quieren escuchar dos canciones en la habitación .
pedro bebe agua .
a elena no le gusta este arroz .
hay periódicos interesantes sobre la silla .
¿ les gusta vender huevos ?
si hace sol mañana , mi hermana va a ayudar a los estudiantes .
no vas a hablar con esos buenos estudiantes porque estás cansado .
el médico que está escuchando esas canciones está cansado .
¿ tiene esa profesora que hablar con este hombre ?
estos son nuestros vestidos .
carlos vende naranjas todos los días .
a las profesoras les gusta jugar al fútbol en el parque .
él también quiere té .
elena dice que esta leche está caliente .
esta casa era cara .
este perro está comiendo carne en la cocina .
pedro y ana no le tienen que dar un mapa a su madre .
mi abuela le mandó dos regalos a pablo .
a mi padre no le gusta el perro .
¿ va él al mar ?
mi padre no está ocupado .
¿ a estos camareros les gustan las canciones ?
la cantante dice que los libros son muy buenos .
esa puerta verde no está abierta .
este gato estaba en la calle .
ana bebió el café y tu hermano bebió la leche .
elena y carlos no tienen que cerrar la ventana .
carmen quiere cocinar la carne , pero pedro quiere cocinar esta sopa caliente .
la cantante te mandará dos regalos la semana que viene .
estas escritoras van a cocinar ese pescado en la cocina .
¿ estás durmiendo en la habitación ?
¿ por qué quiere escuchar carlos esa canción ?
nuestro hijo está bebiendo esta agua .
¿ hay un árbol pequeño detrás de la universidad ?
ana quiere estudiar español , pero tu madre quiere estudiar inglés .
pablo quiere cocinar el arroz , pero mi padre quiere cocinar esta sopa .
juan encontró los billetes , pero pablo encontró el mapa .
no estás cantando esta canción bonita en este momento .
la mujer que va al río es tu vecina .
elena está contenta .
nunca he visto a estos perros .
nuestra abuela no le va a mandar su libro a elena .
si hace calor el viernes , pedro no va a visitar esta ciudad .
tu tío nunca vende vestidos bonitos .
¿ qué quieres comprar la semana que viene ?
carlos le va a dar cuatro mapas a su padre .
¿ es esta pregunta más difícil que ese examen ?
la mesa que vendió ella es grande .
laura le dio este billete a carmen .
pablo ha perdido la foto .
¿ qué quieren estos camareros ?
esta cantante limpió esta casa .
ella también trabaja en el hotel .
¿ era el museo famoso ?
el médico que está cocinando este pescado es tu hermano .
ana es más alta que el hombre .
mi vecina no va a comprar este periódico .
a mi amigo le gusta leer historias .
¿ dónde están las cartas ?
él dice que no has vivido en una casa esta semana .
están tocando la guitarra .
carmen no les mandó un regalo a las niñas .
a la mujer le gustan las películas .
ahora esa cantante está buscando las fotos .
¿ estaba el gato en la casa ?
tus hijos pueden hablar inglés .
esta era la casa más vieja de la ciudad .
tu vecina no comió una manzana porque estaba ocupada .
la carta que escribió juan es interesante .
el médico está limpiando su mesa .
a nuestra hija le encanta la ciudad .
¿ ha escrito este hombre una carta larga esta semana ?
le vas a mandar el libro a carmen .
¿ dónde está estudiando este camarero francés ?
el hombre que abrió esta ventana roja es mi amigo .
a mi madre le gustan las naranjas .
tu tío está nadando en el río .
estoy limpiando esta ventana roja en este momento .
carmen me mandó esta flor bonita .
juan también quiere este paraguas .
tienen que comprar camisas nuevas .
¿ has cerrado esta caja ?
juan abrió estas ventanas rojas y ana abrió esta puerta .
el camarero está cocinando la carne mientras laura está escribiendo esa historia larga .
los periódicos son más interesantes que esta historia .
pedro quiere nadar en el mar .
nuestra camisa era roja .
¿ dónde están escuchando estas profesoras tres historias ?
laura perdió el paraguas caro hace dos días .
¿ por qué está cantando esa niña una canción ?
hemos leído esta carta .
tu padre lleva un sombrero .
¿ tienes que esperar a tu vecina mañana ?
la película es muy buena .
¿ por qué están hablando nuestros hermanos con su padre ?
¿ pueden laura y pablo cerrar esta caja ?
los hombres tienen que estudiar español .
esta es nuestra bicicleta .
¿ quiere carlos un huevo ?
los hombres no quieren beber zumo de naranja frío porque están cansados .
juan también tiene tres caballos negros .
las cartas que leyeron esos camareros son largas .
nuestro hijo tiene que estudiar francés mañana .
¿ cuándo va a ayudar él a elena ?
quieren ir a la playa .
él quiere tocar el piano .
el viernes queremos leer tres cartas .
elena quiere cocinar la carne , pero nuestra abuela quiere cocinar la sopa .
si hace calor la semana que viene , elena va a estudiar español .
juan y pablo están estudiando francés .
carmen compró pescado ayer .
mis hijos no tienen que abrir la caja .
esta canción es bonita .
ella encontró su foto bonita .
el autobús llega a las diez los sábados .
¿ están mis perros comiendo ese pescado ?
nuestros zapatos eran blancos .
¿ qué bebieron los perros ?
el coche viejo está delante del museo .
si hace calor esta tarde , tu amigo no comprará las bolsas .
si hace sol el viernes , no van a jugar al fútbol .
juan quiere nadar en el río largo mañana .
la carta que escribió mi hermana es larga .
ese camarero no es tan joven como esta profesora .
no están en la habitación .
tu padre no quiere nadar en el río el viernes .
¿ esperaron el autobús en la estación la semana pasada ?
le tienen que dar sus paraguas a su madre la semana que viene .
les gusta el español .
mi vecina nos quiere mandar sus fotos .
a estos turistas les encanta la carne .
había una universidad detrás de los hoteles .
esa águila es demasiado pequeña .
hay bicicletas viejas delante de los mercados .
esa profesora está cantando una buena canción .
carmen va a jugar al fútbol .
mañana este hombre quiere trabajar en el hotel .
laura está esperando a su tío .
mi padre quiere nadar en el mar .
¿ es el teléfono más caro que las bolsas ?
había muchas niñas en el río .
el libro está en la bolsa .
ese té está muy caliente .
a nuestra vecina le gusta el pescado .
mi abrigo es muy largo .
carlos quiere nadar en el mar el viernes .
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
carmen ha visitado esta ciudad esta semana .
¿ qué quieres escribir ?
mi abuela les dará un billete a sus amigos el viernes .
juan esperó el autobús y mi hermana esperó el tren .
están limpiando las ventanas rojas .
¿ quién quiere cantar una canción en la calle la semana que viene ?
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
él es tan joven como esta cantante .
pedro le mandó una carta a laura .
este es mi perro .
había muchos turistas altos en el río .
¿ cuántos huevos compraron mis hermanas ?
mis perros están comiendo carne .
las casas viejas están cerca de la estación .
pablo compró esos regalos .
carmen está escuchando esas historias interesantes mientras estoy escuchando la historia .
esos turistas tienen que estudiar inglés el viernes .
la bolsa está llena .
¿ es el coche azul ?
esa mujer tiene que vender el coche la semana que viene .
esa profesora también tiene muchos paraguas .
el niño quiere tocar la guitarra en el parque el viernes .
¿ cuántos regalos compraron ?
¿ fue ana a la playa ?
pedro le mandó una flor bonita a carmen anoche .
él es un estudiante famoso .
también tienes muchos vestidos nuevos .
¿ cuántas historias leyó carmen ?
había cartas debajo de la cama .
¿ está este niño muy contento ?
laura dice que este río es largo .
¿ era el museo interesante ?
nuestra madre no tiene que esperar a su hermana .
el pájaro pequeño estaba en el jardín .
esos libros son muy buenos .
el camarero también quiere estas bicicletas .
pablo es más joven que estas profesoras .
juan está escuchando unas historias mientras laura está escribiendo cartas .
tu vecina bebió este zumo de naranja .
ella está esperando a su abuela mientras carlos está leyendo unas historias .
los abrigos eran verdes .
los museos son famosos .
a él le gusta la playa .
ella va a hablar con ana el viernes .
no le tenemos que mandar esta carta a la profesora .
ese problema es difícil .
pedro quiere tocar la guitarra .
el periódico que compró él es interesante .
¿ dónde están los pájaros ?
tengo que cerrar las cajas .
este puente no era viejo .
estamos durmiendo en la casa .
juan está cantando cuatro buenas canciones mientras carmen está esperando a su amigo .
la taza está vacía .
mi tío te mandará cuatro cartas .
¿ vas a cocinar el arroz ?
juan está cantando esa canción mientras ese camarero está limpiando su casa .
¿ estará mi paraguas roto mañana ?
nuestra abuela encontró una llave .
él puede jugar al fútbol .
si llueve esta tarde , laura visitará la ciudad .
mi tío va a jugar al fútbol el viernes .
a mi hermano le gusta la playa .
¿ están cantando la canción en la calle ?
había tres estudiantes en la habitación .
¿ tiene mi hermano que estudiar en la universidad ?
laura está cantando la canción en el parque ahora .
¿ cuántas historias leyó ana ?
quieres trabajar en la tienda la semana que viene .
elena quiere la sopa , pero nuestra hermana quiere esta manzana .
juan quiere la manzana y mi hijo quiere un huevo .
nuestras vecinas tienen que limpiar las ventanas la semana que viene .
ana nos va a dar una foto .
esta mujer joven está esperando a su hermano en el restaurante .
laura y pablo no compraron sus bicicletas porque estaban enfermos .
ese puente es muy largo .
las casas eran viejas .
tus hermanas quieren escuchar esta historia interesante en la habitación .
hemos vendido esta bicicleta .
mi bicicleta es negra .
pablo vende sombreros , pero mi abuela vende camisas .
las preguntas son más difíciles que el examen .
esas no son tus bicicletas nuevas .
tenemos que comprar dos paraguas nuevos .
ese pueblo es tan grande como el jardín .
ella lleva una camisa .
creo que elena y juan son muy jóvenes .
este perro comió ese pescado en la cocina .
tu hijo le ha mandado cuatro regalos a este hombre .
a nuestro hijo no le gustan las flores .
ana está esperando a su madre en el parque pequeño .
si hace frío la semana que viene , él va a cocinar este pescado .
los pájaros son muy grandes .
nuestra hermana mayor está jugando al fútbol .
el caballo está bebiendo agua .
a ella le gustan las canciones .
carmen quiere cocinar esta carne , pero elena quiere cocinar el pescado .
mi caballo negro no durmió en el hotel .
juan cerró esta puerta verde y mi vecina cerró las ventanas .
él no encontró su foto .
los periódicos que compraste son interesantes .
había unos turistas jóvenes en el parque bonito .
la carta interesante estaba debajo de la silla pequeña .
¿ quién quiere ir a la playa ?
la mujer quiere esa leche fría .
mi vecina lleva su camisa barata .
pedro también vende queso .
¿ bebe ella agua ?
el estudiante no quiere leer este periódico porque está cansado .
este coche era azul .
¿ quiere ese niño una bicicleta ?
las casas que vendió laura son bonitas .
esa puerta es azul .
laura limpió la habitación , pero nuestro padre limpió esta cocina .
¿ tiene ella que visitar este museo ?
vas a ayudar a la buena cantante .
hay muchas cartas sobre la mesa pequeña .
carmen y pedro no le dieron su paraguas a carlos .
no había pájaros en el árbol .
hay una niña en el jardín grande .
el viernes ana va a estudiar inglés .
no vas a cocinar pescado porque estás cansado .
mis vestidos son azules .
tu abuela también compra flores .
no hay niñas en la biblioteca .
a nuestra hermana le encanta comer sopa .
¿ son los restaurantes muy buenos ?
mi abuela no puede tocar el piano porque está enferma .
tu padre también tiene muchos billetes .
esta tarde esa mujer tiene que limpiar esta casa .
en este momento carmen está comiendo naranjas .
¿ quiere él cocinar el arroz ?
¿ qué han vendido ?
él no era un estudiante famoso .
tu madre está escuchando tres historias .
la escritora te quiere dar las flores .
tu abrigo está muy sucio .
el caballo durmió en el jardín el lunes .
¿ cuándo tiene que vender nuestra vecina esta cama ?
las historias que escribieron tus hermanas son largas .
a la niña le gusta esa sopa .
laura no va a ayudar a su hermano porque está cansada .
pedro también quiere café .
las cartas estaban en el coche .
los médicos jóvenes quieren hablar con esa escritora esta tarde .
había una universidad delante de los hoteles .
¿ es el examen más difícil que los problemas ?
el hotel no es tan grande como la caja .
esta mujer no esperó a sus hermanos la semana pasada .
el tren no está lleno .
los perros que buscó mi hija son pequeños .
¿ puede esa profesora cantar una canción ?
esos médicos están en el mar .
laura nos va a dar un regalo el viernes .
no tengo que buscar mis fotos en la calle .
esa no es mi bolsa .
tu hermano está esperando a su amigo mientras carmen está limpiando las casas .
el pueblo es más pequeño que este restaurante .
esta cantante quiere estudiar francés .
esta tarde vamos a estudiar inglés en la universidad .
la cantante tiene un paraguas .
¿ cuándo tiene que esperar tu abuela a su hijo ?
esa es mi camisa cara .
¿ tiene tu abuela que hablar con su hijo ?
él no va a hablar con carlos porque está ocupado .
todas las semanas mi tío no compra agua fría en el mercado grande .
laura compra leche y mi hermana compra zumo de naranja .
elena y juan ayudaron a su padre .
¿ por qué quieren comprar un abrigo ?
estos gatos están en el mar .
pedro quiere ver las películas la semana que viene .
al turista le gusta la canción .
no hay turistas en la estación .
las flores que compraron elena y pablo son azules .
elena no leyó dos cartas porque estaba cansada .
él no quiere cantar una canción porque está enfermo .
este problema es tan fácil como esta pregunta .
él no va a ver películas interesantes porque está enfermo .
¿ han encontrado las escritoras la llave ?
esa es mi bolsa cara .
carlos bebe café caliente , pero ana bebe agua .
¿ era este perro blanco ?
carlos dice que ella es muy alta .
nunca han encontrado una foto .
la casa es muy cara .
¿ está la carta sobre esta mesa ?
carlos le mandó este libro interesante a la profesora .
no vieron las águilas grandes en la calle .
el buen camarero no quiere tocar el piano porque está ocupado .
pedro era un gran profesor .
este mercado no es tan pequeño como las cajas .
tu madre les ha dado una flor roja a estos médicos .
creo que la casa es muy vieja .
hace dos días el estudiante vio estas águilas en la playa .
ella le tiene que dar la llave a su padre .
él también conoce un pueblo pequeño .
carmen tiene que esperar a su hijo .
¿ dónde compran tus amigos naranjas ?
este zumo de naranja no estaba frío .
carmen está leyendo esa historia mientras laura está cantando una buena canción .
pablo y juan son médicos .
este problema es más difícil que las preguntas .
el libro que leyó nuestro hermano es interesante .
laura está limpiando esta mesa grande mientras estos hombres están nadando en el mar .
ese turista tiene que esperar el tren .
hay cuatro niños en la universidad .
¿ a mis hijos les gusta el huevo ?
la mujer no quiere cantar una canción porque está cansada .
carlos siempre vende abrigos caros .
¿ ha vendido pedro su casa hoy ?
ella no tiene que comprar esta naranja el viernes .
las mujeres no están escuchando tres historias interesantes en la habitación .
laura conoce a su vecina .
¿ qué limpiaron ?
había un niño en la habitación .
el buen libro estaba sobre esta mesa .
carlos cerró la puerta , pero elena cerró esta ventana roja .
la mesa que limpió carmen es grande .
estas calles están muy sucias .
¿ qué bebió ese perro anoche ?
nuestro amigo está buscando su mapa .
a carlos le gustan los periódicos .
este tren llega a las cuatro .
la mujer que tiene un hermano es nuestra hermana .
ana le va a mandar una foto a pablo mañana .
mi amigo tiene que comprar el café .
¿ es esta historia más interesante que ese periódico ?
juan visitó a su vecina .
creo que esos libros son interesantes .
mi madre dice que la casa es demasiado vieja .
carmen está comiendo sopa mientras pablo está tocando la guitarra .
ana puede tocar el piano en el parque .
¿ por qué vio ese turista cuatro películas interesantes ?
mi madre dice que el jardín es bonito .
si llueve esta tarde , el turista va a nadar en el mar .
el autobús que esperó nuestra vecina está lleno .
¿ por qué están jugando pablo y pedro al fútbol ?
este problema es tan fácil como ese examen .
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
esta pregunta es más difícil que ese problema .
este examen es más fácil que esta pregunta .
hace dos días la niña alta compró esa naranja en el mercado .
tienes que cerrar las ventanas .
¿ está ese turista bebiendo café en la cocina ?
el estudiante es más joven que su amigo .
la semana que viene voy a escribir cartas .
ese hotel era viejo .
pedro me dio un paraguas .
si hace sol la semana que viene , ella va a jugar al fútbol .
si hace frío esta tarde , pablo va a escribir esa historia .
laura quiere estos teléfonos baratos .
carlos compró unas sillas en la tienda .
¿ dónde comió ella esa sopa ?
¿ dónde tiene que esperar mi tío el tren ?
mi madre dice que las cantantes son jóvenes .
laura le tiene que mandar cuatro flores a carmen mañana .
¿ quiere la escritora cantar esta canción ?
¿ comió este gato esta carne anoche ?
esta es nuestra camisa .
mañana mi vecina quiere trabajar en la tienda .
¿ dónde perdió ese niño el paraguas ?
juan vende abrigos negros , pero elena vende vestidos .
hay una niña en la estación .
el camarero me dará estos mapas mañana .
¿ está el árbol al lado del restaurante ?
¿ fue esta profesora a la playa ayer ?
nuestro padre no es tan alto como su abuela .
¿ cuándo leyó mi abuela los periódicos ?
¿ puede tu tío hablar español ?
esas escritoras jóvenes están nadando en el mar .
a mi vecina le gusta vender huevos .
este estudiante bebió este buen vino .
anoche tu hermano limpió estas mesas .
los teléfonos son más baratos que esa bolsa .
esa profesora come arroz en el restaurante todas las semanas .
nuestra vecina le tiene que mandar un regalo a juan .
carmen no está nadando en el río .
elena no me mandó un regalo .
tu vecina dice que mi hermano es muy alto .
el turista que abrió las ventanas es joven .
estos camareros han vivido en la casa bonita esta semana .
ahora ese gato pequeño está bebiendo esta agua fría .
¿ quién puede cocinar el pescado ?
juan abrió esta puerta y carlos abrió estas ventanas .
ana y laura no viven en este hotel .
mis zapatos son más caros que este sombrero .
nuestra abuela le ha mandado dos fotos a elena .
juan perdió la foto , pero pedro perdió su teléfono .
tus abrigos son negros .
él nos mandará sus fotos .
carmen no quiere visitar la ciudad porque está ocupada .
nuestro amigo no le mandó este regalo a pedro .
las tazas están sobre las mesas .
mi padre no escribió historias porque estaba enfermo .
ese hombre tiene que esperar a su padre en la estación .
ana esperó el autobús y carmen esperó el tren .
¿ a esos hombres les gusta el español ?
él quiere tocar el piano en la calle .
carmen está buscando a sus gatos mientras él está buscando a su caballo .
¿ vio nuestra abuela cuatro gatos ?
¿ han abierto carlos y laura esta caja grande ?
carlos no puede hablar francés .
esos perros blancos no están comiendo carne .
a las niñas les gusta esa naranja .
ana no quiere ir a la playa porque está enferma .
elena vive en un hotel .
¿ eran cantantes ?
tu padre no está durmiendo en la casa bonita .
la carta está sobre la silla .
pablo tiene que visitar a su vecina .
¿ cuántos sombreros compró él ?
la escritora era buena .
pablo está limpiando esta cocina en este momento .
mi vecina quiere ser médica .
el teléfono que perdieron las cantantes es nuevo .
esta escritora alta no quiere trabajar en el hotel .
las preguntas eran fáciles .
esta mujer no le quiere mandar un regalo a juan .
quieren estos regalos .
esta escritora no está buscando al caballo grande ahora .
ahora el gato no está bebiendo esa agua fría .
ana está buscando a su caballo mientras elena está tocando la guitarra .
hay un restaurante delante del hospital .
esos camareros están estudiando en la escuela .
¿ quién encontró el teléfono caro ?
mi caballo está en el jardín .
mi perro está debajo del árbol .
pedro no va a nadar en el mar porque está cansado .
el gato está comiendo esa carne .
hay una estación al lado del río .
¿ es mi bicicleta blanca ?
no había niñas en el mar .
¿ cuándo durmió el hombre en el hotel ?
elena no está cocinando ese arroz .
nuestro hermano mayor tiene que estudiar en la escuela el viernes .
nuestro tío quiere comer estas naranjas en la cocina esta tarde .
la niña lleva un sombrero bonito .
esa escritora no va a escribir una historia porque está enferma .
esos son mis paraguas caros .
estos gatos no comieron la carne en el jardín .
el gato comió el pescado en la cocina .
los hoteles son nuevos .
mis sombreros son negros .
¿ cuántos periódicos compró ella ?
nuestros hijos no quieren cantar esta canción porque están ocupados .
carmen quiere ser estudiante .
esos niños le tienen que dar estas fotos bonitas a juan el viernes .
¿ qué tiene que estudiar juan en la escuela ?
juan está nadando en el río mientras carlos está comiendo la carne .
si hace frío mañana , esas escritoras van a jugar al fútbol .
el examen es tan difícil como ese problema .
este abrigo era caro .
esta era la casa más cara del pueblo .
¿ hay muchos estudiantes en la playa ?
laura leyó la historia , pero carmen leyó la carta .
le mandaron dos regalos a su vecina anoche .
el hotel es nuevo .
no queremos hablar con el hombre alto porque estamos enfermos .
el regalo está en la bolsa .
creo que nuestro hijo está esperando a sus hijos en este momento .
¿ dónde estás esperando a tu tío ?
quieren estudiar español en la universidad esta tarde .
si llueve el viernes , mi amigo no va a ver las películas .
esa cantante es muy famosa .
¿ quiere mi tío ser profesor ?
¿ a los turistas les gusta la ciudad ?
tu amigo está cantando unas buenas canciones .
están escribiendo esta carta .
esa profesora alta puede cantar una canción .
ana quiere cantar dos buenas canciones esta tarde .
¿ compran pedro y ana periódicos interesantes todas las semanas ?
el autobús llega a las cuatro los sábados .
creo que pablo no tiene que cerrar estas ventanas .
hay unos niños en la playa .
quieren trabajar en el hotel el viernes .
él encontró su teléfono anoche .
tu abuela no te ha mandado estos libros .
creo que el té está caliente .
mi vecina está durmiendo en el hotel viejo .
a elena le gusta beber agua fría .
el tren estaba lleno .
carmen te mandará estas flores .
a nuestra hermana le gusta beber café .
pedro está muy contento .
hay un hospital delante de la biblioteca .
este niño no tiene que hablar con su amigo en el mercado .
este caballo estaba en el río .
la cantante que habla francés es joven .
pedro y juan compraron tres periódicos .
si hace frío esta tarde , él no va a cocinar esa carne .
¿ es esa canción bonita ?
pablo esperó el autobús y mi tío esperó el tren .
¿ por qué quieren estudiar estos hombres francés ?
hay un regalo en la cocina .
a mi vecina le gusta la película .
mi padre dice que eres joven .
esta pregunta es fácil .
las mujeres son muy viejas .
¿ comprará él su paraguas barato ?
¿ qué quieren comprar carlos y carmen ?
estamos cansados .
carmen va a escribir esta historia .
la mujer me tiene que dar tres flores .
laura puede tocar el piano .
el autobús que esperó mi abuela está lleno .
hay muchos estudiantes en la tienda .
ayer la cantante encontró la foto bonita .
esos gatos bebieron esta agua en el jardín anoche .
¿ es ese mi abrigo negro ?
elena y pablo también conocen a laura .
carlos está estudiando inglés mientras pablo está estudiando español .
él dice que la tienda es muy pequeña .
¿ vio tu tío una película larga la semana pasada ?
pablo también tiene muchos huevos .
¿ quieren las escritoras ser escritoras ?
los perros estaban en la playa .
la ventana que cerró laura es roja .
juan no va a hablar con dos camareros porque está enfermo .
¿ vende ella flores ?
el lunes mis hermanas ayudaron a pablo .
laura quiere beber esta leche fría .
mi hermano quiere la carne .
el periódico estaba sobre la silla .
a nuestros hijos les encanta el zumo de naranja .
estos perros no bebieron el agua anoche .
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
nuestra mesa estará limpia .
mi hermana menor nunca ha perdido el billete en la calle .
elena ha perdido la foto hoy .
esa escritora encontró el paraguas .
si llueve la semana que viene , ella va a visitar este museo .
¿ tienen un sombrero ?
anoche pablo esperó a su tío .
esos son tus sombreros .
esta cantante siempre lee buenos libros en el jardín .
los domingos esas niñas altas compran flores rojas .
esa niña puede abrir la ventana verde .
a nuestra hermana le gusta ir a la casa .
estos problemas son demasiado fáciles .
pedro y carmen quieren beber agua esta tarde .
ella está esperando el tren mientras laura está limpiando las mesas grandes .
¿ qué ha limpiado juan ?
el tren que esperó el estudiante está vacío .
esa niña no quiere nadar en el mar porque está enferma .
este no es el hospital .
ese caballo estaba en el jardín .
ahora nuestro caballo está bebiendo agua .
¿ perdió carmen los paraguas ayer ?
esta niña puede tocar el piano .
a mi tío le encanta jugar al fútbol .
¿ por qué quiere vender el estudiante su cama pequeña ?
¿ puede mi abuela tocar la guitarra ?
esos perros están en el parque .
juan perdió la bolsa , pero mi madre perdió sus teléfonos .
a tu padre le encantan los caballos .
él ha visitado este pueblo .
el niño que cerró estas cajas está contento .
carmen puede cocinar arroz .
elena quiere tocar el piano y carmen quiere tocar la guitarra .
¿ por qué está estudiando pablo inglés ?
ana está tocando el piano .
laura está leyendo la historia interesante mientras elena está limpiando la casa vieja .
ella no ha comido esa carne hoy .
si llueve el viernes , voy a ayudar a carmen .
había una carta debajo de la silla pequeña .
laura les tiene que dar su mapa a estas niñas .
el árbol es más grande que este pueblo .
¿ quién quiere estudiar inglés ?
ella tiene muchas preguntas .
anoche ese caballo bebió agua fría .
tus hijas también conocen este pueblo .
el teléfono está roto .
esas ventanas azules estaban rotas .
ana y juan bebieron esa agua .
los perros no eran pequeños .
mis vecinas no quieren ir a la tienda porque están ocupadas .
¿ quiere pedro un coche ?
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
pedro tiene que esperar a su hermana .
laura quiere tocar la guitarra , pero mi vecina quiere tocar el piano .
en este momento tu hermano está hablando con sus hijos en el parque .
tu tío dice que mis amigos están escribiendo esas historias en este momento .
¿ son los zapatos tan caros como mis sombreros ?
¿ trabajan esos médicos en la tienda ?
este era el museo más pequeño de la ciudad .
tus hijas van a nadar en el río .
¿ dónde está ese perro ?
pedro nunca juega al fútbol .
carmen quiere leer sus cartas interesantes y ana quiere leer un libro .
a elena y pablo les gusta beber té caliente .
quiero estudiar inglés la semana que viene .
el hombre que encontró la bolsa está triste .
este turista no comió este queso porque estaba cansado .
ana compró el agua y mi amigo compró este té .
mi amigo tiene que estudiar en la escuela .
dicen que él tiene que comprar el regalo .
los caballos están bebiendo esta agua en este momento .
¿ qué quiere pablo ?
esos coches eran rojos .
pablo no va a escribir esa carta esta tarde .
el examen no es más difícil que esta pregunta .
nuestro padre lleva sus zapatos .
¿ a nuestro amigo le gusta ir al restaurante ?
¿ quieren carlos y ana cocinar esa carne ?
el periódico que leyeron es interesante .
carlos es más joven que su vecina .
la niña le mandará una carta larga a juan mañana .
juan y elena viven en una casa .
a tu hijo le gusta el té .
nuestra abuela nos va a mandar dos flores bonitas .
mañana no tengo que comprar camas pequeñas .
¿ es mi hermano un gran estudiante ?
los turistas que encontraron la llave están cansados .
a mis hermanas les encantan los periódicos .
¿ quieren esos turistas vender esta casa barata ?
mis hermanas quieren ver películas .
si hace sol el viernes , elena no va a ver la película .
los niños no le dieron sus paraguas a carlos .
pedro y elena son cantantes famosos .
tu bicicleta blanca está delante del museo .
no había niñas en el museo .
¿ está ella bebiendo el vino ?
tu hermano dice que esta leche estará fría mañana .
nuestro hijo siempre compra café .
tu padre nunca lee libros .
este camarero nos mandó una carta hace dos días .
si hace sol la semana que viene , laura va a jugar al fútbol .
el coche es caro .
¿ qué tienen mis hijas ?
mi hijo puede jugar al fútbol en la playa .
la profesora ha visto tres caballos blancos hoy .
¿ qué han encontrado mis amigos ?
¿ está el queso sobre esta mesa grande ?
trabajan en la biblioteca .
la escritora va a estudiar inglés .
les gusta vender queso en la calle .
¿ quién tiene que ayudar a su tío la semana que viene ?
¿ son esas cartas muy largas ?
nuestra abuela esperó a su madre anoche .
quiero nadar en el río el viernes .
ahora pablo está limpiando la ventana .
pablo habla español .
estas ventanas son rojas .
no viste tres películas .
las niñas estaban en la playa .
¿ cuándo compraron estas mujeres este periódico ?
el estudiante que limpió su casa cara es tu hermano .
te gusta la ciudad .
pablo y carlos están comiendo unos huevos en la cocina en este momento .
nuestra vecina está en el mar .
¿ qué quieren estudiar en la universidad ?
esas películas no son interesantes .
si hace calor el viernes , ella no comprará dos regalos .
carmen vende flores .
¿ tiene mi vecina un huevo ?
¿ lleva elena sus zapatos ?
los estudiantes altos quieren estudiar español .
le darán su llave a su abuela esta tarde .
el teléfono que buscó tu hermano es caro .
ella te mandó este libro .
tu amigo no tiene que estudiar en la escuela .
juan quiere escuchar esa historia .
mañana estos médicos altos no tienen que buscar a su caballo en la calle .
él también quiere pan .
hay unos buenos estudiantes en el jardín .
¿ por qué quiere trabajar este médico en el hospital ?
pablo leyó este periódico y nuestras vecinas leyeron un libro .
mi abuela no bebió esa agua porque estaba ocupada .
¿ quieren las profesoras beber este vino ?
nunca has limpiado tus mesas .
el mercado estaba cerca de esta estación .
laura y pedro también trabajan en la tienda .
mi tío puede jugar al fútbol .
¿ qué tienen elena y carmen ?
este examen es difícil .
¿ tienen las cantantes que estudiar en la biblioteca ?
los estudiantes que escribieron las cartas largas son nuestros amigos .
¿ es la camisa blanca ?
a mis hijos les gustan las películas .
¿ a nuestra abuela le gusta jugar al fútbol en la playa ?
¿ puede elena tocar el piano ?
ella ha vivido en el hotel hoy .
el médico está ocupado .
estas no son mis bicicletas .
¿ estará la mesa limpia ?
a carlos le gustan las películas .
pedro tiene cuatro llaves , pero ana tiene muchos mapas .
la flor era roja .
carlos está estudiando inglés mientras estamos esperando el tren .
¿ por qué comió mi abuela ese arroz ?
¿ qué comió el perro en la cocina ?
¿ cuándo comieron juan y pedro estas naranjas ?
a la niña le gusta ir a la ciudad .
la pregunta es más fácil que este problema .
estoy escuchando unas historias mientras carlos está esperando a su tío .
hay una niña en el jardín pequeño .
si hace sol esta tarde , estos turistas van a cocinar pescado .
la profesora que bebe té caliente es alta .
el hombre dice que eran jóvenes .
¿ perdió mi hermana su bolsa ?
este es mi coche caro .
pablo tiene muchas preguntas .
él está nadando en el río .
¿ tienen estas mujeres un coche viejo ?
también quieres este coche .
ana y pedro estarán enfermos .
a mi madre le encanta la ciudad .
¿ dónde está la profesora ?
mi hijo ha limpiado esta ventana hoy .
¿ a mi abuela le gustan esas naranjas ?
laura bebió esa leche hace dos días .
las cartas que leyó mi abuela son interesantes .
los hombres que están cocinando ese pescado son mis amigos .
ese es mi teléfono .
tu hermana quiere ser escritora .
nuestras casas están cerca de la universidad .
pablo te dio las flores .
¿ por qué tiene que ayudar nuestra hija a laura ?
la profesora que quiere la leche es mi vecina .
las niñas que están esperando el tren son tus hermanas .
¿ es esta bicicleta negra barata ?
juan está esperando a su abuela mientras las niñas están cantando la canción .
ese examen es fácil .
¿ son las flores azules ?
anoche ella encontró su paraguas nuevo .
este examen no es más fácil que el problema .
este caballo es negro .
¿ es laura tan joven como estas profesoras ?
ayer la mujer bebió té .
el autobús que esperó pablo está lleno .
laura no conoce a su abuela .
ella quiere hablar con ese hombre la semana que viene .
creo que ana también tiene una bicicleta .
juan quiere un teléfono , pero ana quiere dos paraguas .
laura dice que tu amigo no quiere cantar tres canciones .
los libros son muy buenos .
hay bolsas en la casa .
este problema es más fácil que ese examen .
ana lleva sus zapatos .
¿ está ana hablando con el médico ?
tu hija tiene que buscar el paraguas caro en la casa .
elena esperó a su amigo .
¿ está ella escuchando esa canción en la habitación ?
a ese niño le gusta comprar flores en el mercado .
este niño le quiere dar este regalo a ana .
la ventana que limpiaron carmen y ana es roja .
¿ quiere el estudiante dos bicicletas rojas ?
hay un niño alto en el jardín .
elena no quiere estudiar inglés mañana .
este hombre está en la biblioteca .
nuestra hija les ha mandado esta carta a las mujeres hoy .
mis hermanas van a estudiar español .
ese médico nos mandó el libro .
el perro es más grande que el gato .
¿ estaba la bicicleta rota ayer ?
carmen y ana dicen que estoy cansado .
la cantante que conoce el pueblo bonito es alta .
juan no tiene que buscar a su caballo mañana .
ese problema es tan fácil como este examen .
carlos no ha visto a este médico alto esta semana .
elena ayudó a este niño alto hace dos días .
hay cuatro niños altos en el jardín .
este camarero joven quiere leer periódicos esta tarde .
viste unas películas .
¿ ha visto ella a laura ?
soy cantante .
esa silla es más pequeña que el árbol .
¿ dónde están los árboles pequeños ?
mi padre quiere el arroz .
¿ leyó el turista un libro en el parque ?
¿ quiere él tocar el piano en la calle ?
pedro compra té caliente , pero mi hija compra agua fría .
¿ dónde estás tocando el piano ?
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
si llueve esta tarde , las escritoras famosas van a escribir historias interesantes .
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
el periódico es muy interesante .
tu vecina puede abrir esta caja pequeña .
mi hermano era un gran médico .
¿ cuántos perros tienen pablo y ana ?
nuestra abuela les dio los libros a estos camareros .
laura estaba en la cocina .
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
él está durmiendo en la casa .
esa escritora también vive en un hotel .
laura es la mejor escritora de la ciudad .
elena y pedro le dieron esta llave a pablo .
¿ a mis hermanas les gusta comprar flores verdes ?
elena y carlos tienen que comprar unos paraguas en el mercado .
¿ a mi padre le gusta ir a la playa ?
los médicos estarán ocupados mañana .
¿ quién quiere escribir esta historia ?
pablo vende huevos , pero nuestra abuela vende naranjas .
esos estudiantes estaban en la habitación .
la semana pasada él comió el pan en el buen restaurante .
a esta mujer no le gusta el inglés .
el médico estaba ocupado ayer .
están escuchando esta canción en este momento .
¿ esperó ana el autobús ?
carlos quiere comer la manzana y nuestra madre quiere comer esta carne .
¿ quién ha abierto la caja pequeña ?
¿ por qué está jugando ana al fútbol ?
el árbol estaba detrás de este parque .
tu tío dice que quiero cantar buenas canciones .
ana estará cansada mañana .
ese turista alto encontró la bolsa .
puedes abrir la ventana .
hay un pájaro en el árbol .
los coches son rojos .
mi vecina tiene que comprar unas flores azules .
también quieres ese pescado .
laura y carmen ya han perdido la bolsa nueva .
a ella le gusta este caballo .
el mercado pequeño está delante del parque .
a mi madre le gusta jugar al fútbol .
el viernes no quieren beber ese zumo de naranja .
mi hijo le tiene que mandar el libro a ana .
los problemas son más difíciles que las preguntas .
¿ tiene pedro que abrir estas cajas grandes ?
¿ cuándo buscaron esos niños el teléfono ?
nuestra hermana conoce a unas niñas .
¿ cuántas bicicletas compró nuestro hijo ?
¿ dónde está tu hijo ?
mi hermano les quiere mandar el libro a estos niños el viernes .
¿ cuándo va a nadar carmen en el río ?
la mujer que habla francés es alta .
mi abuela no está bebiendo el café caliente .
¿ cuántos problemas tiene carmen ?
mañana pablo quiere ayudar a sus hijas .
las cartas que leyó mi padre son largas .
el águila era pequeña .
hay unos niños en la tienda .
la película que vio el camarero es interesante .
mi padre les quiere mandar su libro a estas mujeres .
mi padre es un profesor famoso .
ese examen es demasiado difícil .
¿ dónde come nuestro padre naranjas ?
ella está buscando el billete .
el jardín no era bonito .
el libro que leyó mi madre es interesante .
mi padre le ha dado dos regalos a juan .
este es el puente más viejo del pueblo .
¿ por qué está bebiendo elena el vino ?
¿ dónde está mi hermana ?
había un turista en el río .
elena está limpiando las ventanas mientras ana está nadando en el mar .
estos perros están bebiendo el agua fría en este momento .
él no vio esta película porque estaba ocupado .
¿ quieren los médicos estos coches ?
ella no abrió esta puerta azul .
le van a dar tres paraguas a este médico .
carlos era joven .
los niños que están escribiendo sus cartas interesantes son mis amigos .
la pregunta es más difícil que este problema .
carmen lee periódicos interesantes , pero mi hermano lee historias .
juan y carmen están jugando al fútbol mientras ana está buscando a su perro .
¿ cuándo comió elena arroz ?
mañana mi padre quiere ir a la ciudad .
¿ dónde esperó él a su abuela ?
¿ había muchos niños altos en el parque ?
carlos está nadando en el río ahora .
la profesora alta puede hablar francés .
carmen perdió los billetes y mi hijo perdió la bolsa barata .
he leído tres periódicos .
nuestros hijos eran escritores famosos .
las cajas que cerraron estos médicos son pequeñas .
tu abuela no va a cocinar ese arroz .
¿ está tu madre escuchando una historia interesante en este momento ?
¿ cuántos periódicos compró pablo ?
nuestra abuela puede tocar el piano .
ese examen no es más difícil que las preguntas .
la playa es muy bonita .
este niño no tiene que abrir las puertas .
a mis hijas les gusta vender flores rojas .
esas flores son verdes .
el autobús que esperó la cantante está vacío .
¿ quién está jugando al fútbol ?
¿ son estas preguntas tan fáciles como esos exámenes ?
laura quiere ese coche .
el perro está en la casa .
no vamos a visitar el pueblo porque estamos enfermos .
siempre comen sopa caliente .
no le vamos a dar dos mapas a nuestro hijo .
¿ tiene laura que visitar la ciudad pequeña ?
esa escritora bebió este vino en el restaurante caro .
pedro quiere este regalo .
ana quiere jugar al fútbol el viernes .
¿ qué quieren cocinar mis amigos la semana que viene ?
el libro que leyó pablo es bueno .
mañana carmen tiene que esperar a sus hermanas .
¿ vendió ese estudiante esta casa ?
pablo no puede ayudar a esa cantante .
¿ tienen tres bolsas ?
¿ perdió él su teléfono nuevo hace dos días ?
pedro no tiene que limpiar esta casa cara .
¿ beben juan y pedro vino ?
¿ qué está leyendo pedro ?
pablo quiere nadar en el mar el viernes .
carlos está bebiendo ese té .
¿ perdió carmen sus llaves en la playa ayer ?
carlos no quiere ver esta película .
esa pregunta es más fácil que el problema .
¿ quién está buscando a su caballo ?
carlos estará contento .
este es mi sombrero .
a tus hijos les encanta jugar al fútbol .
mi padre cerró esta ventana ayer .
las niñas perdieron su foto .
estas niñas no tienen que limpiar sus mesas .
mi amigo puede cantar buenas canciones en el parque .
este es nuestro vestido rojo .
ana visitó esta ciudad .
mi hija está enferma .
¿ quiere ella comprar esa bicicleta ?
pedro quiere ese paraguas y mis amigos quieren tres teléfonos .
carlos es un estudiante famoso .
ese no es mi vestido .
creo que el museo estaba cerrado ayer .
si hace sol el viernes , carmen va a jugar al fútbol .
juan puede cocinar la carne en la cocina .
él buscó sus llaves en el parque ayer .
nuestro hijo tiene un problema .
todas las mañanas carlos vende manzanas .
este caballo está en el mar .
¿ eran médicos ?
esos camareros están tocando la guitarra .
esas preguntas son demasiado difíciles .
hay un periódico interesante sobre la silla .
a carlos le gusta comprar zumo de naranja en el mercado .
la escritora joven le dio sus llaves a esta escritora .
el vestido es blanco .
laura está limpiando esta mesa mientras pedro está escuchando unas canciones .
esta niña está esperando a su tío mientras ana está comiendo el queso .
ella está escribiendo esa historia en este momento .
juan está escribiendo dos cartas largas mientras nuestro tío está jugando al fútbol .
ese coche es caro .
mi hija quiere estudiar español .
hay bicicletas delante del restaurante .
él quiere beber el vino en el restaurante pequeño la semana que viene .
la gran escritora está durmiendo en la habitación ahora .
ese camarero nunca ha vivido en una casa .
¿ dónde juega mi vecina al fútbol ?
ella está esperando a su hijo mientras carlos está estudiando español .
elena me mandó dos libros .
ella no quiere beber té .
¿ está la sopa demasiado caliente ?
él también tiene dos hermanas .
a él le encanta el caballo .
si hace frío la semana que viene , no vamos a estudiar español .
hay unas tiendas al lado de la calle .
tu madre no le tiene que mandar la flor bonita a laura el viernes .
este hombre quiere trabajar en la biblioteca .
juan está nadando en el río en este momento .
las mujeres no han encontrado su mapa .
a mi tío le encanta leer periódicos en la biblioteca .
pablo le quiere mandar dos fotos a su padre .
la carta que abrió tu hermano es larga .
mi hija está estudiando francés mientras ana está tocando la guitarra .
¿ trabaja tu vecina en el mercado pequeño ?
este tren sale a las cuatro .
los periódicos que compró este médico son interesantes .
voy a vender la casa pequeña .
carmen buscó el caballo , pero carlos buscó los gatos grandes .
a ana no le gusta leer cartas .
mis hermanos comprarán dos sillas en la tienda .
¿ eran estas camisas negras ?
a nuestro hijo no le gustan los perros .
esos turistas nunca venden zapatos azules en la calle larga .
nuestras vecinas pueden ayudar a su madre .
la mujer que perdió los paraguas nuevos está contenta .
carmen no visitó esta ciudad porque estaba ocupada .
carlos puede tocar el piano en la calle larga .
esta era la casa más cara de la ciudad .
¿ dónde vende carmen naranjas ?
carlos puede hablar francés .
la casa es muy vieja .
pedro está hablando con cuatro hombres en este momento .
mi madre quiere una bicicleta nueva .
ana tiene que esperar a sus amigos .
a mi madre no le gusta esa manzana .
juan y elena están nadando en el río largo .
esta semana mi hermana mayor ha abierto esta ventana .
los hombres trabajan en la biblioteca .
juan está leyendo estas cartas mientras el niño está comiendo ese pescado .
hay unos estudiantes en el jardín .
¿ por qué fue ella a la playa ?
el camarero dice que el paraguas está roto .
si hace sol el viernes , voy a estudiar francés .
creo que estoy buscando a los caballos grandes .
¿ quiere este niño cantar esa canción mañana ?
si llueve la semana que viene , carmen comprará cuatro coches viejos .
él quiere cantar unas canciones el viernes .
ella quiere trabajar en el restaurante .
al estudiante le gusta vender queso .
esa cantante era famosa .
¿ tiene elena que comprar el regalo ?
¿ dónde están tocando el piano ?
él nunca juega al fútbol en la calle .
esos problemas son difíciles .
ana era la mejor escritora de la ciudad .
este médico trabaja en el mercado .
¿ qué quiere beber carmen ?
tu vestido está limpio .
carlos no visitó este museo porque estaba enfermo .
¿ encontraron pedro y laura su bolsa hace dos días ?
a tu hija le encanta leer cartas .
la escritora que vendió esta bicicleta es alta .
carmen quiere una camisa y ana quiere estos zapatos .
esta escritora no visitó este pueblo porque estaba cansada .
el periódico que compró pedro es interesante .
el niño que vendió la mesa pequeña es alto .
podemos cocinar esta sopa caliente .
esta profesora normalmente bebe buen vino en el restaurante .
creo que esta escritora estaba enferma ayer .
¿ puede la niña ir al río ?
¿ es este problema difícil ?
nuestra madre le tiene que mandar un regalo a este turista .
él no va a hablar con esas escritoras porque está cansado .
no vieron una película interesante ayer .
la profesora que conoce a juan es joven .
no vamos a escribir historias porque estamos cansados .
¿ han comido pablo y ana el queso esta semana ?
¿ quién quiere comprar bicicletas ?
mi gato bebió esta agua fría .
nuestras vecinas le han dado un regalo a carmen .
nuestros hijos son más altos que su hija .
mi madre te mandará la flor .
¿ por qué tiene que ayudar ella a su hijo ?
ella no escribió la historia porque estaba ocupada .
carmen no me tiene que mandar tres libros .
queremos una manzana .
los niños que compran flores están contentos .
ella puede jugar al fútbol .
los turistas que tienen muchos huevos son nuestros amigos .
¿ tienen los hombres que vender sus camas mañana ?
laura esperó el tren y tu hija esperó el autobús .
a mis hermanas les gusta la flor .
¿ cuántas cartas ha leído pedro ?
a mi madre le gusta la ciudad .
estos niños no están nadando en el mar .
la niña está detrás del árbol .
¿ están mis hermanos estudiando en la universidad en este momento ?
carlos también quiere la manzana .
juan me ha dado la llave .
¿ a tu vecina le gusta el mar ?
los gatos estaban debajo de la cama pequeña .
las buenas profesoras esperaron a su tío anoche .
¿ han abierto esta ventana azul ?
ella puede hablar español .
a pedro le gusta ir al mar .
tu hermana le ha dado tres paraguas al médico .
la mujer vieja también quiere este teléfono .
carlos y carmen no le quieren dar dos billetes a carmen .
a juan no le gusta el español .
creo que este café estaba caliente .
la niña que está esperando el autobús es mi hermana .
¿ qué quieren ver las mujeres ?
¿ escribió ella la carta ayer ?
nuestro amigo puede cantar canciones bonitas .
ana quiere comer un huevo y mis amigos quieren comer una naranja .
la ventana que abrió tu abuela está cerrada .
no había queso sobre las mesas .
la semana pasada pablo esperó a sus hijas .
elena no quiere visitar el museo porque está cansada .
¿ es este coche negro ?
¿ dónde vendes naranjas ?
ya he vendido las mesas .
elena escribió una carta larga hace dos días .
juan y pedro han perdido la foto .
esta era la casa más pequeña de la ciudad .
mis hermanos son cantantes .
¿ está ese gato bebiendo esa agua en el río ?
tu hijo le va a mandar una carta larga a su madre mañana .
¿ quieres ayudar a pablo ?
ayer mi padre esperó a su padre en el parque .
nuestra hija le quiere dar su billete a juan el viernes .
si llueve esta tarde , ella no va a ver estas películas .
el perro pequeño está durmiendo en la habitación .
ana quiere comprar su bolsa barata y tu madre quiere comprar un paraguas .
esta cantante comió pescado .
a tu hija no le gusta la leche .
esas cajas están llenas .
hay unos teléfonos caros sobre las camas .
el autobús no está lleno .
esta escritora es muy famosa .
¿ dónde está cocinando ana este arroz ?
el turista que está escuchando estas historias es mi amigo .
¿ están esperando el autobús ?
esta ciudad es demasiado grande .
pedro está jugando al fútbol ahora .
esas niñas quieren cocinar arroz el viernes .
¿ tienen esas profesoras muchas casas ?
la escritora no es más joven que este médico .
ese perro está en la cocina .
¿ era el parque pequeño ?
¿ son mis perros más pequeños que este gato ?
él encontró su billete la semana pasada .
pablo no quiere comer ese pan porque está cansado .
¿ dónde están comiendo los perros la carne ?
pablo encontró la foto y nuestros hermanos encontraron su bolsa cara .
¿ han encontrado el teléfono hoy ?
mis vecinas no conocen a elena .
ella tiene que buscar al gato pequeño la semana que viene .
el viernes queremos escuchar esta historia interesante .
laura es alta .
el restaurante cierra a las diez los sábados .
mis hijos dicen que pablo visitará a su madre .
el perro comió el pescado en la cocina .
no he visto a pablo .
a nuestra abuela le gusta beber té caliente en el buen restaurante .
esa escritora buscó a los caballos .
¿ tienes que cerrar estas cajas ?
a ana no le gusta ir al hotel .
ella está estudiando inglés mientras carmen está escribiendo historias interesantes .
¿ qué quiere estudiar él ?
carmen perdió el mapa y pablo perdió su teléfono .
la niña está en la tienda .
había unos niños en la estación .
no comieron ese arroz porque estaban cansados .
¿ dónde están cocinando estos médicos esa carne ?
el médico quiere esta sopa .
tus hijos escribieron cartas ayer .
a nuestra hermana le gusta el inglés .
el autobús que esperaron esos hombres está vacío .
carlos quiere cantar dos buenas canciones en el parque esta tarde .
le voy a mandar mi libro a laura esta tarde .
¿ hay una estación al lado de la calle larga ?
no hay tazas sobre la mesa grande .
carlos tiene que abrir esta puerta .
el examen es demasiado difícil .
¿ por qué quieren jugar al fútbol ?
¿ es la pregunta tan fácil como ese problema ?
pablo está escuchando esta historia interesante en la habitación en este momento .
estás escuchando tres historias largas .
¿ trabaja carlos en la biblioteca ?
el examen no era difícil .
estás escuchando historias en este momento .
mañana él no tiene que estudiar español en la universidad .
este turista joven le mandó cuatro libros interesantes a este turista .
la niña le dará el paraguas nuevo a pablo mañana .
¿ qué quieren ?
estas niñas le quieren mandar este regalo a este camarero esta tarde .
si hace calor mañana , elena comprará teléfonos baratos .
ese abrigo blanco estaba sucio .
la bolsa que encontró carlos es cara .
¿ conocen mis hijos a laura ?
ese estudiante no tiene que esperar el autobús mañana .
¿ quién está leyendo estas historias interesantes ahora ?
la cantante es alta .
¿ hay un niño en la cocina ?
a mi hermana le gusta la película .
todas las semanas van a la casa .
a tus hermanas les gusta la flor .
en este momento ese camarero está escuchando una historia en la habitación .
a juan no le gusta esta película .
nuestra hermana mayor le va a mandar dos regalos a juan .
carmen y laura pueden hablar francés .
la habitación que limpiaron esos hombres está limpia .
¿ están estos perros bebiendo esa agua fría ?
el hombre compró un sombrero en el mercado .
este estudiante ha escrito las historias .
la mujer que perdió su billete es mi vecina .
la profesora no está estudiando en la universidad ahora .
¿ a juan le gusta jugar al fútbol ?
la cocina estaba sucia ayer .
¿ por qué quiere cocinar pablo el arroz ?
este camarero bebió vino .
hay tres cartas debajo de la mesa .
hay muchos niños en la playa bonita .
el turista que va a la playa es tu amigo .
si llueve esta tarde , nuestro hermano no visitará la gran ciudad .
tu hijo le mandó la foto a este hombre .
pedro es el estudiante más alto de la ciudad .
estos camareros están esperando el autobús mientras ana está bebiendo el zumo de naranja .
elena y ana han encontrado un billete .
no podemos tocar el piano porque estamos enfermos .
el autobús que esperó mi amigo está lleno .
carlos está esperando el tren mientras estoy tocando la guitarra .
la niña alta está escribiendo una carta .
elena está esperando el tren mientras juan está estudiando español .
este no es mi teléfono caro .
laura y elena leyeron historias en la biblioteca la semana pasada .
esta escritora esperó el autobús en la estación .
ese turista también tiene muchas bolsas .
¿ están mis hijos detrás de esta puerta ?
a mi hijo le gusta ese caballo .
pablo no compró una silla porque estaba cansado .
a la mujer le gusta ir al hospital .
nuestra abuela nos dio una foto .
a mi hermana le encanta comer manzanas .
no podemos cantar las canciones bonitas porque estamos ocupados .
ana está limpiando la casa mientras pedro está cocinando pescado .
ana perdió las fotos bonitas , pero tu hijo perdió sus mapas .
mi madre dice que juan y pablo abrieron su carta .
ella no va a visitar este museo porque está cansada .
el hotel es más grande que ese jardín .
a mi hermano le encanta esta naranja .
pablo perdió los mapas , pero mi hijo perdió la bolsa nueva .
esta bolsa es nueva .
el autobús que esperó pablo está vacío .
a esos médicos les encanta comprar manzanas .
pablo te mandó tres regalos la semana pasada .
elena bebe leche fría , pero tu hija bebe café .
pedro y juan tienen que esperar a su amigo .
¿ por qué está nadando mi tío en el mar ?
había un estudiante en el museo .
ana no escribió estas cartas porque estaba ocupada .
el gato está comiendo carne .
¿ son los museos interesantes ?
los camareros quieren trabajar en el mercado esta tarde .
carlos vio esta película la semana pasada .
¿ dónde están estudiando pablo y ana inglés ?
ese museo estaba abierto ayer .
¿ hay una foto sobre la cama ?
el autobús que esperaron los hombres está vacío .
hay unas manzanas sobre la mesa .
las bolsas estarán llenas mañana .
la semana que viene esa mujer quiere vender su coche .
¿ tiene tu hermana que estudiar en la escuela esta tarde ?
el hombre que compró la cama es nuestro hermano .
hay unos turistas altos en la playa bonita .
no vamos a ver la película porque estamos ocupados .
elena puede ir al mar .
durmieron en el jardín .
tu madre es una estudiante famosa .
él normalmente come pan .
¿ quiere él escuchar una historia mañana ?
estos problemas no eran fáciles .
a mi hermana le gusta este libro .
¿ por qué quieren escribir estos turistas una historia ?
elena es más joven que sus amigos .
mi hermano menor le ha dado el mapa a carlos hoy .
puedo tocar la guitarra en el parque pequeño .
tu abuela es cantante .
¿ compró ella cuatro periódicos interesantes ?
hay una escuela detrás del parque .
este médico no quiere escuchar esta historia interesante en la habitación .
esas niñas están leyendo ese periódico en la habitación ahora .
¿ cuándo vas a ayudar a esos camareros ?
tu tío quiere cantar la buena canción el viernes .
hay un hospital cerca de la biblioteca .
¿ están las bolsas vacías ?
la flor que compró él es azul .
este hombre es más joven que el médico .
él va a nadar en el mar .
¿ está carmen cocinando el pescado en la cocina ?
¿ qué tienen que buscar ?
los coches que compraron carlos y pablo son verdes .
este restaurante está abierto .
mis caballos no están en la playa .
elena quiere esta agua fría y tu hija quiere esta leche .
creo que vas a vender esta casa .
somos más altos que esos médicos .
en este momento estás escuchando esta buena canción .
¿ a tu madre le gusta la sopa ?
ella también vive en una ciudad .
él tiene muchas fotos .
hay una niña en el hospital .
¿ cuándo visitaron elena y juan el museo ?
los árboles no están detrás de la universidad .
pablo comió el pan , pero pedro comió las manzanas .
no le vamos a mandar cuatro fotos bonitas a ana la semana que viene .
esperaron el autobús en la estación hace dos días .
¿ es ese nuestro coche rojo ?
la niña que compró queso es tu hermana .
a mi vecina le encantan las canciones .
este hombre trabaja en el restaurante .
la niña que ayudó a su padre es nuestra vecina .
él es más joven que este estudiante .
ese médico es más alto que sus amigos .
elena le quiere mandar esta foto a su hija .
esa mujer también vive en una casa .
¿ cuándo va a comprar él ese periódico ?
laura abrió la puerta , pero nuestra vecina abrió estas ventanas .
pedro lee historias interesantes , pero elena lee periódicos .
pablo estará cansado .
laura me dio cuatro billetes .
nuestras cartas estaban debajo de esta silla .
pablo y carmen vieron esta película .
no voy a nadar en el río porque estoy enfermo .
¿ por qué tienen que visitar tus amigos este museo ?
¿ limpió mi hijo esta habitación ?
mi hija te quiere mandar esta flor esta tarde .
a los médicos les encanta el francés .
nuestra hermana no puede ir a la playa porque está enferma .
el estudiante es más joven que esta mujer .
¿ quién leyó estos periódicos ?
estás en la habitación .
mi hermano menor me quiere dar su foto .
mi abuela le tiene que mandar cuatro fotos a pedro .
mi amigo está buscando el billete .
carmen estaba contenta ayer .
¿ está él nadando en el mar ?
juan quiere leer el libro y nuestra hermana quiere leer esta carta .
el restaurante es demasiado barato .
ella dice que el tren está lleno .
pablo está hablando con tres turistas mientras nuestro padre está cantando canciones .
¿ van esos niños a comprar una flor roja ?
a mis hijas les gustan las canciones .
la casa es vieja .
están esperando a su abuela en el restaurante .
ese turista quiere trabajar en la tienda .
el paraguas es demasiado caro .
el hotel es viejo .
¿ cerró pablo la caja anoche ?
a elena le gustan las canciones .
puedes hablar español .
esa mujer vio ese pájaro en la playa .
carlos está buscando a los gatos mientras mi padre está escribiendo la carta .
juan juega al fútbol los domingos .
¿ cuántos paraguas tienen ana y carmen ?
tus hermanas no le quieren mandar tres regalos a laura .
esos niños tienen que estudiar en la escuela .
¿ por qué tiene que visitar pedro este museo ?
pablo también compra pan .
quieren jugar al fútbol la semana que viene .
comen carne todos los días .
ella trabaja en la tienda .
esas escritoras no están esperando el tren en la estación .
las historias son muy interesantes .
¿ conocen a dos turistas ?
mi gato es pequeño .
esta niña está demasiado cansada .
¿ cuántas sillas compraron juan y pedro ?
ese es mi mapa .
los paraguas que encontraron son nuevos .
laura encontró su billete y mi hija encontró sus teléfonos .
le quieres dar este billete a tu abuela la semana que viene .
esa es mi bolsa .
¿ quiere él tocar el piano en el parque ?
nos gusta la carne .
estamos comiendo una manzana mientras laura está nadando en el mar .
¿ era esta cama grande ?
carlos quiere estudiar inglés y juan quiere estudiar español .
mañana carmen tiene que cerrar la caja grande .
elena no ayudó a sus amigos .
ese café está caliente .
tu amigo durmió en la casa anoche .
ana puede abrir sus cartas .
mis hijas le han dado tres flores verdes a laura .
si hace sol el viernes , mis hermanos comprarán un regalo .
elena ha escrito su carta interesante hoy .
este examen no es difícil .
hay muchos libros sobre la silla .
esos son mis zapatos rojos .
él quiere esos zapatos .
laura también vive en esta casa grande .
¿ por qué quiere tocar pablo la guitarra ?
ella quiere hablar con este médico en el parque .
tu hija me ha dado cuatro libros hoy .
el hombre no quiere cantar una canción porque está enfermo .
¿ quieren los médicos leer esos buenos libros ?
¿ dónde están mis hijos ?
esta flor es roja .
ana bebe agua fría , pero mi hermana bebe leche .
a tu hijo le encanta el pan .
tu amigo puede abrir su carta .
pablo es más joven que esos hombres .
¿ ha visto juan el águila ?
no hay tazas sobre la mesa pequeña .
el camarero nunca ha visto a carlos en el parque grande .
laura y ana quieren escribir historias interesantes .
carlos lleva su abrigo negro .
este médico quiere pescado .
esos exámenes son fáciles .
ya has visitado la ciudad .
no hemos abierto esta puerta verde .
mi hijo ya ha perdido la foto .
carlos perdió el teléfono barato y elena perdió el paraguas .
esta escritora quiere ser estudiante .
el camarero comió estas manzanas .
nuestro amigo es escritor .
no llevan sus sombreros .
este niño no fue al río porque estaba cansado .
me encanta la ciudad .
¿ es esta ciudad muy pequeña ?
las fotos son bonitas .
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
el árbol está al lado de este río .
él va a comprar esas flores en la tienda .
esta biblioteca está abierta .
¿ por qué bebió laura ese té ?
mi abuela quiere hablar con su abuela en el parque pequeño .
este es el puente más viejo de la ciudad .
el niño que va a la escuela está triste .
¿ dónde está mi caballo ?
elena también quiere té .
¿ a mi hijo le gustan las flores ?
esos gatos no están comiendo carne en el jardín bonito .
ella no quiere beber vino .
juan y carmen pueden ir a la playa .
carlos está esperando a su abuela en la calle .
mi hija nunca ha vivido en la casa .
nuestro tío quiere jugar al fútbol mañana .
a carmen no le gusta comer pan en el restaurante .
esta profesora era una gran profesora .
hemos escrito nuestras cartas interesantes esta semana .
carlos ayudó a su padre hace dos días .
no quieres comprar esa bolsa en la tienda mañana .
hay muchos mapas sobre la cama .
este turista tiene que cerrar la ventana .
carmen habla español , pero elena habla inglés .
¿ tiene ese camarero que estudiar en la escuela ?
la profesora está buscando al caballo en el parque .
¿ por qué está cocinando ella sopa ?
¿ está esa escritora triste ?
pablo tiene que esperar a su hijo .
¿ puede él cerrar esta puerta ?
pablo buscó el perro grande , pero carmen buscó su gato .
el hombre que vio una película es mi amigo .
pablo es cantante .
el camarero dice que el coche es rojo .
¿ puede carmen abrir su carta larga ?
había tres libros interesantes sobre las mesas .
mi hija le tiene que dar este libro al camarero el viernes .
¿ quiere carmen nadar en el mar ?
mi vecina no me ha dado un billete .
no hay mercados cerca de la calle larga .
si llueve esta tarde , nuestro tío va a hablar con esta profesora .
ella no ha vivido en un hotel .
¿ dónde está escuchando el estudiante esta historia ?
ella le va a dar el mapa a elena el viernes .
tu padre no le mandó cuatro flores a esta escritora .
esta es nuestra llave .
las escritoras tienen que estudiar en la biblioteca .
carmen no les dio dos flores a sus hermanas .
¿ a nuestro hijo le gusta beber leche fría en el restaurante ?
a mi abuela le gusta el té .
los hombres que bebieron este vino están contentos .
ana quiere tocar el piano , pero nuestra vecina quiere tocar la guitarra .
pedro ha visto dos perros .
este caballo es más pequeño que este perro .
¿ han perdido las llaves hoy ?
esta camisa es más barata que estos zapatos .
pablo le mandó estos regalos a esta escritora ayer .
pedro va a estudiar español esta tarde .
pedro le dará esta flor a este hombre .
las flores eran verdes .
esta caja estará llena mañana .
esta pregunta es más fácil que ese problema .
anoche vendieron esta cama grande .
no están en el aula .
esa camisa no es azul .
él no quiere jugar al fútbol porque está cansado .
ahora estás nadando en el río .
¿ tienen los turistas muchos paraguas ?
él buscó su foto bonita anoche .
el coche que compraste es nuevo .
eres más alto que tu tío .
¿ cuántos paraguas tiene ese turista ?
¿ encontró elena una bolsa el lunes ?
me gusta vender flores azules .
pablo tiene que visitar estos museos .
mi hija le mandó estos libros a juan hace dos días .
juan esperó el tren , pero laura esperó el autobús .
ese turista no quiere ver esa buena película porque está ocupado .
ana no tiene tres perros .
tu amigo quiere estudiar español .
¿ hay muchos turistas en el río largo ?
esta historia es larga .
ese es tu perro .
esta flor no era azul .
mi amigo nos dio estos regalos el lunes .
¿ está el águila pequeña en el jardín ?
los coches son negros .
son más altos que su vecina .
hay tres tazas sobre la mesa grande .
¿ cuántas preguntas tiene la escritora ?
ahora esta cantante famosa no está escuchando una historia .
esos museos no son muy famosos .
el médico le mandó la carta larga a su hija .
¿ cuándo va a hablar ana con una niña ?
¿ comió este gato ese pescado la semana pasada ?
a nuestro hijo le encantan los periódicos .
¿ quién buscó al gato ?
carlos no está en la escuela .
el viernes nuestro hijo tiene que esperar el autobús .
la escritora que vende camisas es nuestra vecina .
pedro está hablando con su vecina mientras las cantantes están bebiendo el té .
mi vecina también quiere estos abrigos .
¿ va mi hijo a comprar periódicos ?
ana come arroz y carmen come huevos .
pedro no tiene que esperar a su hermano menor .
juan quiere jugar al fútbol en el parque .
había una niña en el río largo .
él no compró tres bicicletas baratas .
¿ dónde está la escuela ?
¿ dónde perdió el hombre el billete ?
los vestidos son blancos .
a tu hermano le gusta esta canción .
¿ lleva carmen sus zapatos ?
nuestros sombreros son más baratos que nuestra camisa .
carlos es tan alto como su madre .
¿ quién está buscando a su caballo grande ?
él es muy alto .
el médico que está cocinando esa carne está cansado .
ana esperó el autobús , pero tu abuela esperó el tren .
el turista que está estudiando inglés está cansado .
si llueve esta tarde , vas a cocinar pescado .
había dos estudiantes en la habitación .
las profesoras que venden manzanas están cansadas .
la escritora que está cantando dos canciones es tu vecina .
tu vecina no le dio un regalo al hombre el lunes .
había dos bicicletas verdes delante del parque .
las águilas están en el jardín .
la caja que abrió pedro es pequeña .
no quiero tocar la guitarra porque estoy ocupado .
a tu padre le gusta comprar naranjas .
este es el hotel más pequeño del pueblo .
los coches eran nuevos .
estoy contento .
los estudiantes jóvenes le van a dar un billete a elena .
nuestra vecina le dio el paraguas a pedro .
no queremos ver cuatro películas porque estamos enfermos .
el hombre es un gran profesor .
elena no quiere escuchar la historia en la habitación esta tarde .
nuestra hermana tiene que esperar el tren mañana .
¿ qué quiere comprar mi hermana en el mercado ?
a carmen le gusta beber zumo de naranja .
nuestros teléfonos son nuevos .
tus hermanas quieren nadar en el río .
carlos puede cerrar esta ventana .
a los turistas les gusta el mar .
carmen es joven .
esas casas son bonitas .
la silla es más pequeña que estos hoteles .
pablo quiere tocar el piano la semana que viene .
hay cartas largas debajo de la mesa .
¿ quién está nadando en el mar ?
a tu hermana le gusta ese caballo .
los hombres que están bebiendo café caliente están tristes .
el autobús que esperó tu hermana está vacío .
ana quiere cocinar el pescado y carmen quiere cocinar esta carne .
laura quiere cocinar la carne y carlos quiere cocinar este arroz .
¿ ha visto esta cantante un pájaro grande en el puente ?
¿ qué va a estudiar carlos ?
hay muchas niñas en la casa .
¿ conoce tu hijo a laura ?
las escritoras que conocen a este hombre están tristes .
nuestro hijo compra pescado los domingos .
¿ va la niña a cocinar este pescado ?
juan te tiene que mandar cuatro fotos .
les quieren dar la foto bonita a los niños .
tus vecinas están leyendo unas cartas .
laura está tocando el piano mientras están escribiendo su carta .
¿ por qué quiere trabajar mi amigo en el museo ?
a elena le encanta comprar manzanas .
tus bolsas estarán llenas .
¿ cuándo bebió tu madre esta agua ?
laura y ana venden flores en la tienda grande todas las mañanas .
la cantante que juega al fútbol está contenta .
carmen quiere hablar con el turista alto .
los turistas llevan una camisa .
no has perdido tu billete .
este abrigo es demasiado largo .
ella leyó libros .
¿ a tu padre le gusta la ciudad ?
mi padre quiere ver cuatro películas el viernes .
elena quiere este zumo de naranja y nuestro padre quiere el agua .
el hombre me ha mandado tres cartas .
a carlos le gusta la ciudad .
elena es la mejor profesora del pueblo .
¿ quiere nuestro tío escribir esta historia interesante la semana que viene ?
mis hijos dicen que la flor es azul .
nuestros amigos escribieron la historia ayer .
la camisa es más barata que mi sombrero .
el hombre está cocinando esta sopa mientras ana está leyendo la historia .
¿ cuántos libros ha leído tu amigo ?
¿ cuándo vas a ver dos grandes películas ?
ayer ana visitó el pueblo .
el niño está detrás de la puerta .
¿ estás buscando tu llave ?
la mesa estará sucia .
hay tres museos detrás del parque .
¿ quién cerró la caja ?
a mi hermano le encantan las flores .
juan quiere tocar el piano , pero carlos quiere tocar la guitarra .
esta leche está demasiado caliente .
tu hijo no le va a mandar los regalos a su tío el viernes .
ella no tiene que hablar con su hermana la semana que viene .
le quieres mandar esta foto bonita a tu tío .
el médico está nadando en el río .
¿ dónde están cocinando ese pescado ?
hay muchas niñas altas en el mercado .
el hombre que limpió la cocina es mi hermano .
pedro buscó sus caballos , pero pablo buscó el perro .
las escritoras no van a escribir una carta .
estás hablando con tu padre .
esta carta es larga .
¿ está ella esperando a su hermano en este momento ?
el tren que esperó la cantante está lleno .
¿ quieren los camareros comer este pan la semana que viene ?
había un árbol al lado del río .
¿ están esos turistas durmiendo en la habitación ?
mi padre quiere tocar la guitarra el viernes .
a la niña le encanta beber té en el restaurante .
¿ cuándo compró tu abuela esa sopa ?
los camareros están enfermos .
creo que el museo es grande .
los periódicos que leyó él son interesantes .
ese niño vio películas anoche .
la semana que viene él quiere vender sus bicicletas .
la escritora joven puede cerrar esta ventana .
juan y ana quieren el café .
laura no me tiene que mandar la carta .
también tengo muchas fotos .
los estudiantes que encontraron la bolsa son jóvenes .
mi madre estará ocupada .
esa taza está rota .
tus hijas dicen que carlos y elena no quieren sopa .
mi madre no quiere comer carne porque está cansada .
¿ es mi mesa más pequeña que esa tienda ?
el caballo estaba en la casa .
la profesora alta no va a cocinar esa sopa porque está cansada .
creo que los zapatos son verdes .
¿ quién durmió en el jardín ?
ana conoce a su hijo .
el estudiante no está ocupado .
¿ dónde buscó pablo su foto bonita ?
carlos te va a dar tres billetes .
el tren llega a las dos .
elena no quiere esos abrigos .
¿ es la pregunta muy difícil ?
¿ tienen esas mujeres una foto ?
el mercado estará abierto mañana .
mi hermana está cantando una canción en este momento .
ana está cantando canciones bonitas mientras están bebiendo café .
el regalo está en este coche nuevo .
nuestro hermano tiene que estudiar en la escuela la semana que viene .
pablo estaba triste .
esa sopa estará caliente .
los turistas están escuchando tres canciones .
¿ cuántas fotos tiene juan ?
carlos quiere tocar el piano , pero mi tío quiere tocar la guitarra .
mis amigos están nadando en el mar .
creo que ana perdió el paraguas en la playa .
el perro está debajo de los árboles grandes .
creo que estoy enfermo .
¿ tienen esos médicos que estudiar en la biblioteca mañana ?
estoy cantando cuatro buenas canciones .
estas profesoras están ocupadas .
¿ qué está tocando laura ?
la caja está llena .
este estudiante está ocupado .
nuestro hijo esperó a sus hermanos anoche .
los vestidos son más baratos que estos sombreros .
este caballo está bebiendo agua ahora .
¿ a laura le gustan los caballos ?
esa ventana está cerrada .
ana es la escritora más alta del pueblo .
esos son mis zapatos azules .
mi madre leyó cartas .
este hombre no trabaja en el museo .
esas niñas dicen que estás contento .
los camareros que encontraron los billetes están contentos .
carmen no quiere cantar tres canciones bonitas porque está enferma .
¿ quién quiere visitar el pueblo ?
la biblioteca estaba cerca del museo .
mi hijo era escritor .
no puedo cerrar la ventana .
pedro está comiendo ese pescado mientras tu vecina está comiendo ese queso .
esta cantante come pan .
elena está estudiando español .
ana quiere cantar unas canciones .
a tu abuela le encanta el río .
tu madre está demasiado cansada .
nuestro tío me mandará un regalo la semana que viene .
el árbol está detrás de esta universidad .
¿ dónde está tu gato ?
tu perro está en la casa .
¿ dónde está cantando tu padre tres buenas canciones ?
a mi hermano le encanta ir a la tienda .
ella está nadando en el río ahora .
¿ qué quiere escuchar carmen mañana ?
carmen está estudiando inglés mientras el estudiante está jugando al fútbol .
elena no vive en una ciudad .
juan perdió el billete en la playa .
tu abuela dice que voy al mar todas las mañanas .
ese gato estaba en el río .
el tren sale a las cuatro .
tu tío le dio el regalo a su padre .
este hombre quiere ver dos películas .
él no quiere escribir su carta larga porque está enfermo .
¿ quién ha abierto estas cartas ?
¿ a esta profesora le gustan las canciones ?
había una carta debajo de la cama .
¿ cuándo va a nadar él en el río ?
el niño no quiere escuchar canciones porque está cansado .
esa niña no quiere estudiar inglés porque está enferma .
mi abuela puede ir al mar .
estoy esperando el tren mientras juan está esperando el autobús .
a mi abuela le gusta el inglés .
¿ está mi hijo durmiendo en el jardín en este momento ?
nuestro padre te ha mandado esta carta hoy .
carmen está escuchando esa historia mientras esta mujer está bebiendo esa leche .
ese estudiante alto visitó estos museos .
¿ es el abrigo verde ?
laura está cocinando esa sopa caliente .
si llueve el viernes , estas niñas van a jugar al fútbol .
el gato está en la casa .
le tienen que mandar su foto a pablo .
tienes que esperar el tren .
¿ vende esta mujer camisas ?
no había águilas pequeñas en el jardín .
a tu amigo le gusta comer huevos .
había muchos turistas en la cocina .
creo que él está buscando al perro ahora .
tu padre quiere beber té caliente .
elena esperó a sus vecinas .
carmen compró este té , pero ana compró esta leche .
él quiere escribir tres cartas esta tarde .
este niño no tiene que estudiar en la escuela el viernes .
mis hermanos no están estudiando en la biblioteca ahora .
¿ por qué quiere nadar elena en el río largo ?
a nuestro hermano le encanta vender flores en la tienda .
el turista no me ha dado su foto esta semana .
hay una niña alta en el río .
hay mapas debajo de la mesa .
ese gato está comiendo esta carne en este momento .
mi vecina puede ir al río .
laura quiere trabajar en el mercado .
en este momento la mujer no está escribiendo esas cartas .
¿ qué está comiendo mi perro ?
no queremos escuchar historias interesantes porque estamos ocupados .
este es tu gato .
estos exámenes son más difíciles que el problema .
tus hijas tienen que estudiar en la biblioteca esta tarde .
¿ quién ha encontrado el mapa ?
¿ dónde está el restaurante ?
mi perro bebió esta agua fría .
el caballo no está detrás de la casa .
a mi hermano le gustan los libros .
si hace sol esta tarde , voy a ver unas películas .
juan le ha mandado este buen libro al camarero hoy .
mis gatos blancos están comiendo el pescado en este momento .
si hace sol el viernes , van a ayudar a un estudiante .
mi hija también conoce a pablo .
¿ por qué quiere trabajar pedro en el mercado ?
si llueve el viernes , ella comprará su coche nuevo .
¿ dónde están esos caballos ?
mi madre no puede tocar la guitarra en la calle .
la película que vio elena es larga .
esta casa es demasiado barata .
él quiere ser profesor .
las escritoras que perdieron sus paraguas baratos son jóvenes .
elena y pedro no pueden jugar al fútbol porque están enfermos .
la profesora tiene que visitar a su abuela la semana que viene .
estos exámenes son más difíciles que esos problemas .
el gato durmió en la casa el lunes .
el mercado está abierto .
mi hijo quiere este paraguas .
el perro está en el jardín .
laura y elena no están en la habitación .
él no va a ayudar a su amigo porque está ocupado .
el buen libro estaba sobre la cama .
estás en el parque .
las cantantes estaban cansadas ayer .
había una biblioteca cerca de los restaurantes .
ella dice que ana tiene tres libros .
pablo nos dio tres flores .
hay muchas cartas largas debajo de la mesa .
mi coche es blanco .
el perro está comiendo este pescado .
la niña que vive en la casa grande está triste .
¿ dónde está el billete ?
te gusta vender flores rojas .
¿ conoce ella a carmen ?
tus hijos eran estudiantes .
esa taza está vacía .
la película que vio pablo es buena .
a mi madre le gusta el inglés .
la mujer no conoce esa ciudad grande .
¿ a mi hermana le gusta comer pan en el restaurante ?
carmen está hablando con juan mientras pablo está jugando al fútbol .
¿ durmió el caballo en el hotel la semana pasada ?
los niños que están comiendo queso son mis amigos .
¿ cuántas casas tienen las escritoras ?
¿ a mi tío le gusta jugar al fútbol ?
el turista está cocinando la carne mientras pablo está escribiendo unas cartas .
¿ está ella cocinando ese arroz ?
a mi madre le gusta la playa .
a tu tío le gusta esa película .
a mi hija le gusta comer naranjas .
esta taza no está muy sucia .
nuestro padre le quiere mandar esta foto a su madre .
las niñas no compraron estos zapatos azules porque estaban enfermas .
¿ es este camarero tan joven como la escritora ?
las historias que escribieron esos camareros son interesantes .
¿ trabaja pablo en la biblioteca ?
el hombre no conoce a la mujer .
hay un turista en la cocina .
esa flor es verde .
este perro no comió esta carne .
mi hija nos tiene que mandar la foto .
los hombres son viejos .
ese estudiante alto lleva su abrigo negro .
tu hermana le mandó dos flores a su tío .
¿ por qué quiere hablar pablo con esta niña ?
esta escritora no abrió las puertas .
¿ qué quieren cocinar mis hermanas ?
ana y carmen esperaron a su madre en la calle .
a tu tío le gustan estas historias .
mi vecina no va a nadar en el río largo porque está ocupada .
estamos escribiendo historias .
¿ quién puede ayudar a las escritoras ?
había unas tiendas pequeñas delante del parque .
carmen está cantando unas buenas canciones mientras mis vecinas están tocando el piano .
esta pregunta es más difícil que ese examen .
ella quiere escuchar una historia .
¿ están las cantantes escuchando esta historia en la habitación ?
este niño está bebiendo leche en el restaurante ahora .
ana bebió esta leche y pedro bebió el café .
a nuestra hija le gusta ir al parque .
nuestras vecinas han visto a carlos en el puente .
carmen va a estudiar español mañana .
esa sopa estaba caliente ayer .
¿ hay muchos niños altos en la calle larga ?
ana quiere cocinar el pescado y nuestra hermana quiere cocinar el arroz .
¿ quién tiene muchas fotos ?
las cantantes no compraron sus bicicletas rojas en el mercado .
carlos está buscando a los perros mientras mis hermanas están buscando a los gatos .
podemos hablar inglés .
el camarero era un buen cantante .
ese médico estará cansado .
elena y ana no encontraron el paraguas hace dos días .
había hoteles nuevos detrás del restaurante .
a mis vecinas les encanta ir al río .
este buen médico siempre vende manzanas .
carmen era la escritora más alta de la ciudad .
esos son mis caballos .
laura no quiere escribir la historia porque está enferma .
juan conoce una ciudad .
la escritora que vio unas buenas películas es nuestra vecina .
¿ ha cerrado tu padre la ventana azul ?
el camarero que juega al fútbol está cansado .
la profesora no ha visto a este médico en la calle .
a mi abuela le encantan las flores .
¿ dónde están elena y carlos ?
el hombre alto está estudiando español .
nuestro hijo quiere estudiar inglés .
podemos nadar en el mar .
había una estación detrás de la escuela .
tenemos que esperar a nuestros hijos en la estación .
también tengo muchos teléfonos caros .
el camarero nos va a dar un billete .
¿ es esta cantante tan alta como su hijo ?
la estación no estaba delante del parque .
la carta que escribió tu vecina es interesante .
juan buscó los billetes , pero ana buscó su llave .
los turistas le tienen que mandar esta flor a su amigo .
estas tazas estaban llenas ayer .
si hace calor mañana , mi hermana va a escribir cartas .
creo que esta taza está llena .
hay una universidad detrás de la estación .
las casas eran caras .
ese vestido es más barato que tu abrigo .
estas son nuestras bolsas nuevas .
pablo está bebiendo el café mientras ana y pablo están esperando el autobús .
la historia era interesante .
las historias que escribió él son largas .
los niños no le dieron el billete a este hombre .
carmen está limpiando las ventanas mientras mi abuela está limpiando sus casas baratas .
hay una escuela cerca de la casa .
nuestro abrigo estaba limpio ayer .
elena habla inglés y ana habla francés .
elena quiere estudiar inglés y nuestro amigo quiere estudiar español .
este examen es muy difícil .
mi tío va a jugar al fútbol .
nuestra madre es más alta que sus hermanas .
¿ bebieron los gatos agua en el río ?
¿ cuándo leyeron elena y ana una historia ?
mi madre quiere escuchar estas historias largas .
estos exámenes son fáciles .
¿ les gustan las flores ?
¿ a tus hijos les gusta vender flores ?
la bolsa es más cara que nuestro teléfono .
puedes hablar inglés .
el caballo está bebiendo esta agua fría .
este hombre no quiere este regalo .
¿ por qué quieren escuchar tres buenas canciones ?
este gato está durmiendo en la casa en este momento .
carlos está cantando tres canciones mientras están nadando en el mar .
el camarero va a estudiar inglés .
esta cantante está cansada .
ella quiere estudiar inglés el viernes .
mi padre no te dio cuatro libros .
¿ cuántas historias leyeron mis amigos ?
el camarero que compró unas mesas es joven .
¿ cuántos periódicos han leído juan y carmen ?
tus amigos le tienen que mandar sus libros a pablo el viernes .
ana está comiendo este queso mientras estás buscando a tus gatos .
no les gusta beber zumo de naranja .
los camareros normalmente venden zapatos en el mercado .
¿ quiere pablo estos regalos ?
él no quiere escuchar una historia mañana .
las escritoras que hablan inglés son mis hermanas .
no voy a nadar en el mar porque estoy cansado .
el gato durmió en el hotel .
esta pregunta no es tan fácil como los exámenes .
ana quiere el té , pero carlos quiere este café .
la ventana que abrieron carlos y ana es azul .
el hombre que va al río es tu hermano .
nuestras hijas no quieren ser buenas estudiantes .
están en la playa .
ana quiere ver esa película .
pablo habla inglés y juan habla francés .
estamos cantando esa canción mientras elena está leyendo esa carta .
nuestro tío les dio un regalo a estos niños .
este no es el hotel caro .
mañana nuestro hermano no tiene que estudiar en la biblioteca .
las mujeres que esperaron el tren están tristes .
ana y juan están jugando al fútbol mientras pablo está nadando en el mar .
carmen está escuchando la buena canción .
tenemos un libro .
carmen bebe café y juan bebe agua .
¿ a mis hermanos les gusta la playa ?
pedro nos va a mandar estas fotos .
esa mujer quiere cantar dos canciones .
ana es la escritora más joven del pueblo .
¿ pueden tocar el piano ?
ana también conoce a su amigo .
les encanta comprar periódicos .
vendes flores azules .
esta tarde vas a hablar con estas mujeres .
ella también trabaja en la escuela .
ella también trabaja en el restaurante .
pedro encontró su paraguas barato y laura encontró la llave .
hay un turista en la universidad .
el médico que encontró un teléfono es mi amigo .
¿ era él escritor ?
esos estudiantes llevan un abrigo .
si llueve mañana , no voy a escribir una historia .
esta cantante es alta .
esa mujer le dio la flor a ana .
nos gusta jugar al fútbol .
ella no ha leído los periódicos interesantes esta semana .
la caja que cerró tu hija es grande .
a mi abuela le gusta la ciudad .
carlos no le quiere mandar tres cartas a su padre la semana que viene .
en este momento mis hermanas están esperando el tren .
ana no va a ayudar a su hermana porque está enferma .
él quiere escuchar unas canciones .
¿ está el libro debajo de esta silla ?
nuestros hermanos le mandaron la carta a juan .
laura es la cantante más alta del pueblo .
el caballo bebió esa agua ayer .
¿ qué tiene que esperar juan ?
hoy ese médico ha abierto la caja pequeña .
tienes muchos problemas .
nuestro hijo ha leído unos libros esta semana .
a juan y pedro les gustan los gatos .
¿ quién puede jugar al fútbol en la calle ?
esta semana la mujer ha leído esa carta .
pedro buscó sus bolsas , pero tu hija buscó la llave .
ana puede cantar unas canciones bonitas en el parque .
ana les tiene que mandar tres regalos a los turistas .
él no escribió la carta interesante porque estaba enfermo .
¿ ha visto mi hijo al estudiante ?
el hombre va a ayudar a unos hombres viejos .
ana quiere tocar el piano , pero carlos quiere tocar la guitarra .
vamos a ayudar a ana esta tarde .
ana perdió su paraguas , pero mi madre perdió los mapas .
tu hijo puede hablar español .
pablo quiere cocinar esta carne , pero mi hermana quiere cocinar el pescado .
a los turistas no les gusta jugar al fútbol .
pablo buscó sus caballos negros y ana buscó el gato .
si hace sol la semana que viene , tu vecina va a ver dos películas .
la escritora no va a vender las bicicletas .
pablo y carlos no han cerrado las ventanas .
¿ compró pedro café en la tienda ?
el viernes tienes que visitar este museo interesante .
¿ quieren tus hermanos café caliente ?
juan está leyendo libros interesantes mientras tu padre está buscando a su gato blanco .
este es el museo más grande de la ciudad .
había una carta sobre la mesa .
¿ tiene la cantante que abrir estas cajas ?
¿ quiere pedro comer este pescado en el restaurante la semana que viene ?
a nuestros amigos les encantan los libros .
el autobús que esperó él está lleno .
¿ puedes hablar español ?
juan está estudiando inglés mientras esa cantante está tocando la guitarra .
¿ trabaja este estudiante en la escuela ?
esas mujeres quieren trabajar en el hotel .
carmen no puede abrir estas cajas grandes .
él quiere escuchar esta canción esta tarde .
ahora estos perros están comiendo la carne .
las cajas que cerró juan están vacías .
esos restaurantes son muy buenos .
esa niña no está tocando el piano .
si llueve esta tarde , tu hermana no va a escribir historias .
¿ son esos los hoteles ?
compran manzanas los domingos .
esos estudiantes comprarán bicicletas el viernes .
¿ está ella limpiando esta ventana verde ?
a la cantante le gustan las películas .
a nuestro padre le gustan las canciones .
¿ tiene nuestro hermano que estudiar en la biblioteca ?
a tus hermanos les gusta la playa .
a mi hijo le gusta la playa .
¿ quieren escuchar dos historias en la habitación esta tarde ?
mi hijo no quiere visitar a su hermana porque está ocupado .
hay muchos libros en las cajas .
¿ cuándo tienen que esperar elena y pablo a su madre ?
tenemos cuatro manzanas .
estas escritoras le mandaron cuatro regalos a elena .
también tengo un abrigo .
la escritora era cantante .
ana perdió las bolsas , pero pablo perdió su teléfono .
mi hermano tiene que estudiar inglés esta tarde .
¿ quiere el médico ir a la estación ?
estos abrigos son más caros que estos zapatos .
no quiero ser cantante .
él nos dará su libro .
en este momento los hombres están limpiando la cocina .
mis hermanos menores tienen que estudiar en la biblioteca mañana .
¿ cuándo comprará carmen el sombrero ?
el paraguas que compró laura es barato .
había un libro en los coches .
le hemos dado dos regalos a ana .
la semana pasada viste ese pájaro en el puente .
queremos vender los coches mañana .
él está hablando con su vecina mientras laura está esperando a sus hermanas .
este coche es muy nuevo .
las preguntas son difíciles .
tus hermanas les mandaron la foto a sus hermanas el lunes .
hay una niña en la habitación .
juan y elena limpiaron estas ventanas ayer .
carmen no va a ver la película porque está enferma .
¿ ha visitado nuestro hijo a su hijo ?
el camarero no te tiene que dar esta llave .
ana no leyó historias porque estaba enferma .
juan y carlos son jóvenes .
¿ buscó carlos al perro pequeño ?
pedro le tiene que dar los paraguas nuevos a carlos mañana .
esos son mis sombreros .
él va a vender su coche mañana .
el autobús sale a las dos .
él come pan los domingos .
¿ por qué leyó elena una historia ?
pablo quiere beber la leche .
a tus hijos les gusta jugar al fútbol en la calle larga .
¿ a mi hija le gusta vender camisas ?
nos gusta comer manzanas .
él dice que esta sopa está caliente .
a este camarero no le gusta esa leche .
ana y elena ya han vivido en una ciudad .
pedro no estaba en el mercado .
él está escuchando dos canciones .
¿ está la bolsa llena ?
si hace frío la semana que viene , los turistas van a jugar al fútbol .
el médico que come huevos es nuestro hermano .
¿ es esa bolsa muy nueva ?
laura bebe café caliente , pero ana bebe té caliente .
nuestro tío dice que tus amigos tienen que buscar a su gato esta tarde .
tu abuela le va a dar los paraguas baratos a juan .
tu padre quiere estos regalos .
mi tío es un gran cantante .
vendes queso .
estos gatos están comiendo esta carne .
elena no era joven .
esos perros están en el río .
a pedro y laura les gusta jugar al fútbol .
le has dado tus libros a tu amigo hoy .
el médico que vive en el hotel está triste .
¿ por qué ayudó carlos a su tío ?
quieres beber el vino esta tarde .
el turista que fue a la biblioteca está triste .
las profesoras le tienen que mandar esta foto al turista .
¿ cuándo tiene que limpiar él esta casa ?
pedro no va a cocinar sopa caliente porque está cansado .
esos problemas son tan difíciles como esos exámenes .
los turistas que encontraron sus teléfonos son nuestros hermanos .
¿ por qué están leyendo carlos y elena este libro ?
a mi abuela no le gusta comprar flores bonitas .
ana y laura no visitaron estos museos porque estaban ocupadas .
nunca hemos perdido nuestras bolsas .
mis hermanas tienen una manzana .
tus amigos no están en el parque .
tu padre ayudó a su tío .
mi hijo está triste .
mi hermano tiene que esperar el autobús en la estación .
a tu padre le encanta vender queso .
los museos grandes están delante de esta escuela .
ayer elena perdió su mapa .
¿ quieren las profesoras beber esa leche ?
no le tengo que dar estos paraguas a pedro la semana que viene .
pedro está comiendo esta manzana mientras estás cocinando este arroz .
¿ era esa carta interesante ?
la escritora que conoce a su madre es mi hermana .
ese niño compró cuatro mesas .
la película es larga .
la niña ha perdido su paraguas hoy .
el viernes la profesora tiene que hablar con su hermana en el mercado .
esos no son mis vestidos .
había unas águilas grandes en el jardín pequeño .
mi amigo no ha visto un águila en el parque bonito hoy .
tu hermana normalmente compra manzanas .
a esta mujer le gusta el francés .
creo que mi madre quiere cantar esas canciones .
¿ quiere pedro cantar cuatro canciones en la calle ?
¿ quién bebió ese té la semana pasada ?
quiero cantar esta canción mañana .
el viernes carmen quiere cocinar este pescado en la cocina .
mi hija vive en el pueblo .
carlos vende sombreros , pero mi madre vende camisas .
estos caballos eran blancos .
si hace sol el viernes , pablo no va a visitar a su vecina .
¿ juega él al fútbol ?
mi madre abrió esta ventana roja anoche .
¿ ha visto tu madre un pájaro ?
a mi amigo le gusta beber zumo de naranja .
pablo no es muy joven .
nos gusta el periódico .
¿ tienen pedro y elena que comprar teléfonos baratos mañana ?
esta es mi foto .
pedro vio estas películas .
pablo y laura vieron al gato .
juan está limpiando esta casa ahora .
¿ ha vivido pedro en esta casa hoy ?
estos turistas vendieron la bicicleta .
laura quiere tocar el piano y ana quiere tocar la guitarra .
las casas son baratas .
mi hijo no tiene que estudiar en la biblioteca .
ana habla inglés y tu tío habla español .
nuestro tío vende flores en la tienda .
nuestro padre me dará cuatro regalos la semana que viene .
hay muchos turistas en el río largo .
a carlos le gusta beber agua en el restaurante .
¿ trabajan pedro y elena en el buen restaurante ?
había un libro sobre la mesa .
las mesas que limpió él están sucias .
nuestra hija dice que nuestras hijas quieren ver cuatro películas .
¿ por qué tienen que vender estos turistas su casa ?
esos turistas quieren estudiar inglés .
el niño que está buscando los mapas es joven .
no les quieren mandar la carta a sus vecinas la semana que viene .
a tu madre no le gusta la ciudad .
¿ hay muchos museos grandes delante de la estación ?
¿ hay muchos estudiantes jóvenes en la playa ?
¿ va juan a vender el coche el viernes ?
a nuestra abuela le encanta leer cartas .
¿ limpiaron esta ventana ?
mis hijas no van a estudiar español porque están ocupadas .
elena bebió esa agua .
no hay niñas en el hospital .
esos niños no están estudiando en la universidad .
el coche que vendió pedro es rojo .
¿ dónde está el pájaro ?
mi hijo te tiene que dar una foto bonita mañana .
a juan le gusta el mar .
creo que mi casa es bonita .
la mujer que está estudiando español está contenta .
a mi padre le gusta esta historia .
este mercado estará cerrado .
él buscó su llave la semana pasada .
no me gustan los libros .
las cantantes quieren escribir unas cartas .
tu amigo dice que juan tiene que abrir esta ventana .
tu hermano es médico .
el médico bebió este vino en el restaurante .
elena y carmen quieren estudiar inglés .
nuestra hija ya ha visto águilas en el parque .
¿ estaban en la casa ?
a él no le gusta leer cartas en la habitación .
la escuela está cerca del hotel .
nuestro hijo está estudiando en la universidad en este momento .
¿ cuándo vas a estudiar francés ?
carlos lleva un sombrero rojo .
el lunes ella bebió vino .
pablo bebe vino los sábados .
¿ por qué vio esa profesora las películas ?
mi hija está durmiendo en el jardín .
tu bolsa está llena .
mis hermanas están ocupadas .
mis hermanas menores no compran periódicos .
pablo ya ha cerrado esta caja .
¿ está la manzana sobre esta mesa ?
no podemos cocinar esa sopa porque estamos enfermos .
¿ quiere mi vecina el té ?
el niño ya ha vivido en esta ciudad .
el abrigo blanco no era nuevo .
carlos está limpiando la ventana mientras carmen está hablando con ana .
él tiene que comprar un regalo en la tienda mañana .
esta niña puede cocinar pescado .
este coche no es nuevo .
mi padre quiere beber este café caliente .
¿ cuántos teléfonos tiene esa profesora ?
tienes que ayudar a carlos .
juan estaba en la habitación .
esa historia es tan interesante como mi libro .
él está limpiando la habitación ahora .
¿ puede elena cantar las canciones ?
¿ está nuestro vestido sucio ?
mi hermana también tiene muchos libros .
¿ por qué tiene que comprar pablo regalos ?
ese hombre quiere visitar esta ciudad .
ese problema es más fácil que esas preguntas .
este gato es más grande que el caballo .
había un teléfono debajo de la silla .
¿ cuántos regalos compró esa niña ?
el caballo durmió en la habitación .
¿ tiene pedro que estudiar español ?
¿ cuántos paraguas tiene pedro ?
tu hermano dice que laura no puede jugar al fútbol .
¿ puede tu padre nadar en el río ?
tienen muchas naranjas .
¿ bebió mi abuela el café caliente ?
¿ cuándo va a visitar ana a sus vecinas ?
estás esperando el tren mientras carmen está esperando a su hija .
a mi abuela le gusta el río .
¿ por qué bebió el hombre vino ?
a ana le encanta la playa .
estos niños están nadando en el río mientras pablo está buscando al perro .
si hace sol el viernes , voy a nadar en el río .
si hace sol la semana que viene , vas a comprar la naranja .
a ella le encantan los huevos .
carmen trabaja en la escuela .
¿ es esta casa muy vieja ?
si hace calor mañana , carmen no visitará a su madre .
el hotel es muy barato .
este era el jardín más bonito de la ciudad .
a mi vecina le gusta vender flores .
¿ durmieron en la casa ?
estos son mis gatos .
él es tan alto como su padre .
ese hombre lleva un abrigo .
nuestro tío no quiere visitar el pueblo bonito porque está cansado .
nuestro hijo va a estudiar francés en la escuela mañana .
nuestro hermano no quiere beber leche caliente porque está ocupado .
mi hermana también habla inglés .
estoy estudiando español ahora .
¿ ha vivido ana en esta ciudad ?
¿ dónde tiene que estudiar carmen inglés ?
¿ quién esperó el autobús ?
creo que pedro y juan estaban contentos ayer .
el médico nunca bebe zumo de naranja frío .
carlos lleva su abrigo .
si hace sol esta tarde , pedro no va a comprar esta agua .
pablo come manzanas y mi hijo come naranjas .
¿ quiere ella esta agua ?
pablo no quiere escuchar estas historias porque está cansado .
el caballo blanco está bebiendo esa agua en este momento .
elena dice que el perro es negro .
los camareros que viven en esta casa son tus amigos .
mi hermano no comió arroz porque estaba cansado .
creo que tu hijo buscó al caballo la semana pasada .
creo que el restaurante es barato .
a este turista le gusta la leche .
pablo y juan han vivido en la casa .
¿ quién puede cerrar las cajas grandes ?
a mi padre le gusta beber café .
las fotos que encontró el médico son bonitas .
¿ es esta flor azul ?
la escritora que ayudó a su amigo es tu vecina .
las mujeres que quieren una camisa cara son mis vecinas .
a juan le gusta el español .
le queremos dar el billete a nuestra vecina mañana .
¿ vio la cantante películas ?
mi gato comió esa carne .
esta mujer es vieja .
elena quiere visitar a su hijo .
laura le mandó estas fotos a su hermana .
no le hemos mandado las cartas a pablo hoy .
él no puede ayudar a su vecina porque está enfermo .
pedro tiene que esperar a sus vecinas en la calle larga el viernes .
¿ dónde tiene que comprar ese niño esta leche caliente ?
¿ tiene él que buscar las fotos la semana que viene ?
mi hijo dice que la taza estaba limpia .
¿ tienen mis hijas muchas manzanas ?
¿ por qué quiere escribir pedro cartas largas ?
nuestra madre lleva sus zapatos .
los turistas son más jóvenes que esta cantante .
¿ qué limpió mi hijo ?
¿ por qué quieren beber el zumo de naranja ?
este autobús llega a las dos .
pedro quiere estos zapatos nuevos y mi vecina quiere esta camisa .
no estás en el hotel .
esta profesora bebió este vino en el restaurante .
¿ limpió nuestra vecina esta cocina ?
juan es muy alto .
nuestro padre dice que el buen médico no encontró su mapa el lunes .
dicen que eres joven .
a mi vecina le gustan las canciones .
ahora él está esperando a su abuela .
esta ventana no es verde .
él está nadando en el mar .
¿ cuántas casas tiene elena ?
¿ dónde están mis hermanos ?
el gato es negro .
tienen un huevo .
hay arroz sobre la mesa .
esta semana carlos ha limpiado esta habitación .
¿ ha leído ella estas cartas largas esta semana ?
esa bolsa no es barata .
este río no es largo .
mi hija no es una escritora famosa .
él está leyendo ese periódico interesante mientras ana está buscando su bolsa .
había unas bolsas en las cajas .
el examen es más fácil que ese problema .
ese perro estaba en la playa .
pablo come huevos , pero nuestros amigos comen sopa .
nuestros amigos están bebiendo ese vino en este momento .
los libros que leyó ana son interesantes .
la ventana que cerró ella es roja .
los teléfonos que buscó ella son nuevos .
el niño que vio unos perros es joven .
nuestro padre estaba triste .
la niña que está tocando la guitarra está cansada .
carlos quiere el agua .
el vestido azul es muy bonito .
carmen está limpiando esta habitación mientras ana está esperando el tren .
nos gusta comer sopa .
¿ quieres un regalo ?
mi hermano menor le quiere dar tres paraguas a ana .
él ha limpiado la ventana roja .
ana buscó la foto , pero tu abuela buscó su billete .
queremos trabajar en el museo esta tarde .
juan es más joven que sus amigos .
a mi tío le encanta el inglés .
mis hijos le mandaron un libro a su hijo .
a tus hijas les gusta leer periódicos interesantes .
él bebió este vino .
¿ cuántas historias leyó nuestra abuela ?
¿ dónde están cocinando esa carne ?
¿ quieres nadar en el mar mañana ?
ana está escribiendo una carta larga mientras elena está buscando a su gato negro .
ella quiere trabajar en la biblioteca el viernes .
él ayudó a ana la semana pasada .
¿ puede mi hermana hablar inglés ?
esa pregunta no es muy difícil .
esta tarde tienes que comprar una flor .
tus hermanos no están estudiando en la universidad .
¿ cuántas casas tiene la profesora ?
hay tres niñas altas en la playa .
pedro no visitó la ciudad porque estaba cansado .
podemos cerrar la caja .
hay muchos árboles grandes detrás del parque .
¿ trabaja pedro en el restaurante ?
esa buena profesora no esperó a su amigo .
ese no es nuestro caballo negro .
laura y carlos bebieron zumo de naranja frío en el restaurante .
ana tiene dos paraguas .
mi perro bebió el agua fría .
ella conoce a unos niños .
ese tren está vacío .
¿ está el caballo en el jardín ?
ana esperó el autobús , pero juan esperó el tren .
nuestros hijos le van a mandar estas fotos a ana .
la mujer vende queso todos los días .
carlos quiere comprar los paraguas , pero laura quiere comprar este teléfono .
él tiene que buscar a su caballo pequeño .
¿ puede mi hermano cerrar la puerta roja ?
el estudiante va a vender los coches .
¿ son los zapatos más caros que ese vestido ?
no estás enfermo .
la caja que cerró mi padre es grande .
¿ estaba nuestra vecina en el aula ?
pablo quiere estudiar francés y laura quiere estudiar español .
ella limpió su casa .
¿ vio elena a su hermana ?
¿ dónde están nuestras cartas ?
creo que laura y pedro no comprarán esos teléfonos en la tienda mañana .
estás bebiendo té caliente .
estos camareros altos llevan un sombrero .
el lunes tus hermanas leyeron unas cartas en el jardín .
¿ por qué visitó pedro este museo ?
tu amigo me quiere mandar tres flores .
pedro quiere el té y carlos quiere la leche .
en este momento tu padre no está escuchando la buena canción .
tu libro estaba debajo de esta mesa .
ella comprará unos teléfonos en el mercado grande mañana .
si llueve el viernes , laura no va a jugar al fútbol .
pablo no abrió la ventana azul .
esta cantante también conoce ese pueblo pequeño .
el hombre no comió una manzana porque estaba ocupado .
este hotel es demasiado viejo .
¿ está elena en el aula ?
ese gato comió la carne la semana pasada .
¿ escribió mi hermana sus cartas la semana pasada ?
tus gatos negros durmieron en el jardín .
el camarero estaba en la cocina .
¿ quiere él comer naranjas en el restaurante ?
¿ qué va a comprar la mujer ?
pablo lleva sus zapatos negros .
¿ está mi padre limpiando la casa grande en este momento ?
¿ tienes que comprar la carne ?
los médicos que están cantando esa buena canción son tus hermanos .
este es el restaurante pequeño .
este es el mejor restaurante de la ciudad .
estás nadando en el mar en este momento .
¿ qué tiene que buscar mi hija ?
¿ ha perdido esta profesora su paraguas nuevo en el parque ?
el perro es negro .
a tu padre le gusta la canción .
carlos y carmen buscaron la foto bonita ayer .
carmen ha visto a esos gatos .
¿ es nuestro hermano cantante ?
el hotel es muy bueno .
pedro está buscando el paraguas mientras estamos esperando el autobús .
nuestra madre compró su coche nuevo .
a tu abuela le encantan las cartas .
si hace frío mañana , carlos no va a estudiar español .
¿ había un periódico interesante sobre las sillas pequeñas ?
pedro quiere dos camisas baratas y carmen quiere esos zapatos .
había un niño en el parque .
¿ a ella le gustan las manzanas ?
nuestro hermano estaba en el jardín .
¿ cuándo compraron juan y laura este regalo ?
laura tiene muchos billetes , pero nuestras vecinas tienen dos teléfonos .
ana puede nadar en el río largo .
al camarero le encanta jugar al fútbol .
carmen puede hablar español .
laura quiere cocinar el pescado , pero nuestras hermanas quieren cocinar esta sopa .
esta niña va a ayudar a su tío .
a mis hijos les gusta comprar flores .
esos teléfonos son más baratos que mi paraguas .
juan quiere comprar un sombrero y mi padre quiere comprar los zapatos .
ana era médica .
¿ quiere elena trabajar en el hotel ?
mis amigos estaban cansados .
¿ cuándo cerró mi madre esta ventana azul ?
a carlos le gusta el zumo de naranja .
el examen no es muy fácil .
pedro esperó el autobús , pero nuestro tío esperó el tren .
pablo comió el queso y laura comió esta sopa .
ese es el hospital .
quieren ser estudiantes .
el caballo está en la cocina .
no había bolsas en los coches .
también tengo un sombrero .
este hombre ha encontrado una llave .
mi madre no encontró un teléfono hace dos días .
a laura le gusta ir al mar .
laura quiere la leche , pero pablo quiere este café .
laura está esperando el tren mientras él está buscando su paraguas barato .
mi madre no te dio sus mapas .
elena buscó el gato , pero mi abuela buscó su caballo .
¿ es el pueblo muy bonito ?
¿ a tu hija le gusta esta flor ?
¿ va elena a estudiar francés ?
los árboles pequeños no estaban detrás del parque .
esta semana ella ha encontrado un teléfono .
¿ va laura a hablar con una niña alta ?
a tu amigo le encanta jugar al fútbol en la playa .
estas preguntas son más difíciles que esos problemas .
¿ qué leyó nuestra hija ?
tus vecinas buscaron el billete en el parque .
ana no conoce a la escritora famosa .
a nuestras vecinas les gustan los libros .
él está escribiendo las historias largas mientras pedro está cocinando la sopa caliente .
hay unas águilas en el jardín .
hay un hotel barato cerca del mar .
si hace frío el viernes , ella no va a ver una película .
también tenemos tres casas .
la niña nos dio la llave .
el turista tiene que visitar el pueblo .
ese jardín es más pequeño que estas casas .
¿ quién quiere hablar con sus amigos en el mercado mañana ?
él está escuchando las historias ahora .
el camarero está buscando al perro mientras juan está escuchando esas historias .
estás hablando con pablo mientras laura está limpiando esta ventana .
laura perdió su mapa .
juan nos dio las flores rojas .
a juan le gustan los perros .
mi abuela quiere esta bicicleta cara .
las ventanas que limpió ella están rotas .
esta escritora quiere ser médica .
no quieres jugar al fútbol porque estás ocupado .
juan está esperando a su hijo mientras carmen está tocando el piano .
¿ a mi abuela le gusta esta carta ?
los camareros nunca han visto un caballo .
pablo también conoce a sus hermanos .
¿ trabaja él en el hotel ?
a nuestra madre le gusta el café .
el estudiante que está limpiando estas mesas es nuestro amigo .
a mis hijas les encantan los libros .
¿ por qué quiere cocinar ella carne ?
nuestro hermano tiene cuatro naranjas .
¿ quién tiene que estudiar español ?
este médico quiere comprar unas bolsas mañana .
nuestra hija me tiene que mandar este regalo .
él vio esta película hace dos días .
¿ está la carta sobre las camas ?
¿ cuándo tiene que estudiar mi hijo en la biblioteca ?
laura y pedro no quieren leer ese libro porque están enfermos .
nuestra abuela le ha mandado una flor verde a ana .
si hace sol esta tarde , ana va a jugar al fútbol .
este era el mercado más grande del pueblo .
¿ está este tren vacío ?
elena lleva un abrigo azul .
este museo es interesante .
él es más alto que esta niña .
¿ cuándo bebió nuestro caballo esta agua fría ?
tu hijo ha leído esta carta en el parque esta semana .
ese niño no está esperando el autobús .
nuestro tío es escritor .
ese turista está esperando a su padre ahora .
¿ es laura joven ?
la camisa que compró ana es cara .
la mesa que limpiaron carmen y laura está sucia .
¿ dónde está escuchando ella cuatro historias ?
estos abrigos son más baratos que las camisas .
tu bicicleta no está delante de este parque .
el café que compraron está caliente .
creo que el pájaro era pequeño .
esos son mis hermanos .
elena lee cartas largas , pero pedro lee historias .
a mis hermanos les gusta beber café en el restaurante .
¿ bebió nuestro caballo esta agua ?
¿ venden tus hermanas flores los sábados ?
la profesora puede jugar al fútbol en la calle .
¿ está pedro cocinando carne ?
hay muchas bicicletas delante de las tiendas .
el estudiante que está bebiendo ese buen vino está triste .
esta es tu abuela .
¿ quién tiene muchos sombreros ?
esta es tu bicicleta blanca .
elena quiere agua .
hay unos mercados delante de la estación .
les gusta la ciudad .
¿ había muchos periódicos debajo de las camas ?
la bolsa es más barata que nuestros teléfonos .
el paraguas que compró ana es barato .
la caja que abrió esta escritora es grande .
juan no tiene que comprar este coche .
ana quiere tocar el piano y tu padre quiere tocar la guitarra .
mi amigo trabaja en el hotel .
estoy cocinando la carne mientras elena está nadando en el mar .
¿ quiere ella cocinar este pescado ?
¿ quiere él este zumo de naranja frío ?
a mi abuela le encanta jugar al fútbol en la calle .
¿ está la profesora esperando el tren en la estación ahora ?
estas bolsas eran nuevas .
ese turista te va a dar este regalo la semana que viene .
esa profesora tiene que esperar el autobús .
¿ dónde está la cantante ?
el hombre que vio a su madre es joven .
el perro grande comió ese pescado en el jardín .
¿ dónde están estos caballos ?
había una niña en el parque .
había un turista joven en la calle larga .
el estudiante que está bebiendo ese vino es alto .
¿ tiene el turista una llave ?
tu tío no encontró su teléfono .
¿ dónde está el periódico ?
la escritora que esperó a su hija es tu vecina .
la niña que está cantando la buena canción es alta .
elena tiene que hablar con carmen en el parque mañana .
pedro le va a dar el paraguas a su madre .
juan está limpiando la mesa pequeña mientras mis hijas están bebiendo este zumo de naranja .
las niñas que quieren este huevo son altas .
carlos vio películas interesantes hace dos días .
¿ comió mi gato pescado ?
a nuestra hija le gusta este perro .
pedro está bebiendo zumo de naranja mientras laura está comiendo carne .
hay una escuela delante del mercado .
¿ quiere carlos ese sombrero ?
las cartas que escribió tu abuela son interesantes .
no quiero beber agua fría porque estoy enfermo .
él esperó a su padre en el parque .
mi madre está enferma .
la ventana que abrió ella está rota .
el paraguas es barato .
mis hijos dicen que los vestidos eran blancos .
ella conoce al estudiante .
a carmen le gustan las naranjas .
¿ encontraron su paraguas ?
¿ está esta tienda cerrada ?
¿ por qué está comiendo nuestra vecina naranjas ?
carlos tiene muchos zapatos y pedro tiene dos camisas .
el periódico es tan interesante como nuestra carta .
¿ por qué están comiendo mis hermanos la sopa caliente ?
mi hijo puede ayudar a su abuela .
¿ cuántas naranjas compraron esos niños ?
a la mujer no le gusta la playa .
este era el restaurante más caro del pueblo .
nuestra abuela está en la playa .
ella quiere beber café .
tu tío también tiene cuatro fotos .
hay billetes sobre la cama .
nuestro hijo está estudiando en la universidad ahora .
los hombres no son más altos que su hijo .
mi amigo nos ha dado su llave hoy .
este médico no puede nadar en el mar porque está enfermo .
mi tío tiene que visitar este museo .
mi hija es más alta que esa escritora .
había muchas niñas en la universidad .
había un estudiante en la playa bonita .
tu padre le mandó la carta interesante a juan hace dos días .
laura está cantando dos canciones mientras estamos hablando con unos médicos jóvenes .
¿ está pablo esperando a sus amigos ?
elena tiene que estudiar francés .
las flores son verdes .
hay muchas niñas altas en la calle .
este es el parque más bonito de la ciudad .
los médicos altos les darán la flor a sus hijas .
pedro está buscando sus fotos mientras estamos hablando con nuestro tío .
pablo no quiere escribir esa carta .
¿ quiere nuestra hija ayudar a carlos ?
laura y carlos han encontrado su llave .
las flores que compró nuestro padre son bonitas .
¿ va él a cocinar este pescado ?
ese niño ha abierto esta carta larga .
nuestro tío le ha mandado su libro a su hermano .
también venden queso .
tu abuela no le tiene que mandar tres flores a elena .
¿ comió mi madre ese pescado ?
mi padre era médico .
este tren sale a las dos .
él está contento .
a las cantantes no les gusta jugar al fútbol .
este vestido es más barato que mi abrigo .
quieren ver esa gran película .
el turista que está leyendo tres historias es tu hermano .
esas niñas tienen que buscar al perro .
nuestro tío le quiere mandar dos fotos a carlos .
no hay pájaros en los árboles .
elena nos dará su llave .
me gusta la playa .
le mandarán el regalo a este turista el viernes .
a nuestra abuela le encanta el francés .
la casa que limpió la escritora es vieja .
¿ está ella bebiendo zumo de naranja en este momento ?
te gusta vender camisas .
¿ perdió esta escritora sus teléfonos ?
¿ dónde está comiendo ese perro este pescado ?
ese estudiante trabaja en la escuela .
este estudiante alto no tiene que vender esta mesa .
ahora nuestro gato está comiendo esta carne .
esa bolsa es más cara que los teléfonos .
el problema es más difícil que estas preguntas .
si hace sol mañana , nuestra madre no visitará este museo .
¿ cerró él las puertas anoche ?
la leche estará caliente mañana .
¿ dónde compra laura zumo de naranja frío ?
estamos hablando con ese camarero en el parque bonito .
estos gatos durmieron en la casa vieja .
mi vecina ha leído historias largas hoy .
tu padre nunca bebe té en la cocina .
ese camarero no lee periódicos todos los días .
esta niña alta quiere cantar la canción .
¿ dónde comieron los gatos esta carne ?
¿ quién tiene que comprar esta leche fría ?
tienen que vender esta casa cara .
esta era la casa más vieja del pueblo .
ana quiere comer la carne , pero pedro quiere comer el queso .
estos médicos estaban contentos .
¿ a pedro le gusta leer libros ?
hay regalos en las cajas .
van a ayudar al hombre .
a mi vecina le gustan las películas .
la canción es muy buena .
las cartas que leyó el camarero son largas .
nuestros hijos tienen un examen .
¿ son esos mis billetes ?
juan quiere pescado .
mi hijo dice que ella también vive en un pueblo bonito .
si hace calor la semana que viene , los hombres altos comprarán ese regalo .
¿ tienen tus vecinas que ir al río el viernes ?
la película que vio carmen es buena .
¿ es ese examen demasiado difícil ?
¿ por qué está tocando él el piano ?
mi amigo está nadando en el río en este momento .
tu abuela le tiene que mandar cuatro flores a su madre .
¿ qué va a cocinar el médico el viernes ?
pedro quiere cantar cuatro buenas canciones .
él vendió estas camas pequeñas .
el árbol es tan pequeño como estas cajas .
¿ tiene juan que vender la cama ?
¿ quién puede cantar esta canción ?
a ella le gusta beber café caliente .
elena le dio tres flores a ana .
¿ qué está cantando juan ahora ?
¿ ha perdido tu padre su paraguas en la calle ?
creo que quieres visitar esta ciudad el viernes .
el camarero quiere ese arroz .
juan también vive en este hotel .
¿ por qué quiere escuchar carlos una canción ?
quiero trabajar en la biblioteca .
¿ quién compró dos flores bonitas ?
tus amigos son buenos estudiantes .
¿ quién quiere escuchar canciones en la habitación ?
les encanta vender zapatos .
esta ciudad es muy grande .
¿ qué esperó mi hija en la estación ?
juan esperó el tren , pero mi amigo esperó el autobús .
¿ dónde perdió laura el mapa ?
laura no ha leído cuatro historias en el parque .
esta escritora tiene que abrir esta puerta .
has perdido los mapas en la playa hoy .
tu hijo estaba triste ayer .
hay una bolsa nueva sobre la mesa .
el hombre que quiere ese coche azul es joven .
tu madre es escritora .
esa profesora quiere comprar unos regalos mañana .
¿ ha perdido tu amigo su foto ?
laura no está cocinando este pescado ahora .
este es nuestro coche verde .
este estudiante está demasiado ocupado .
laura quiere comer la sopa , pero pedro quiere comer este huevo .
puedes abrir la caja .
la pregunta es tan fácil como el problema .
nuestro hermano no vio esa película larga porque estaba enfermo .
¿ estás enfermo ?
mis hijos están leyendo este periódico .
esa profesora joven le mandó una carta a su tío .
este examen es tan fácil como estas preguntas .
pedro no quiere trabajar en el hotel .
carmen quiere nadar en el mar .
pedro está esperando el tren ahora .
estas escritoras son famosas .
carlos vende naranjas los domingos .
creo que juan ha vivido en el hotel .
a ella le gusta comprar flores en la tienda grande .
a él le gusta beber café caliente .
el viernes esa mujer quiere escuchar historias largas en la habitación .
hay tres bicicletas delante del hotel .
había un turista en la playa .
a las escritoras no les gusta ir al río .
¿ vendieron mis vecinas esta bicicleta ?
las películas son buenas .
los turistas altos quieren beber agua en el restaurante .
carlos tiene que cerrar la ventana .
la taza está muy limpia .
hace dos días laura perdió el billete en la playa .
han vivido en una ciudad bonita .
¿ dónde bebió el perro agua ?
mi hija está limpiando esta casa .
¿ conoce laura a una niña alta ?
las escritoras están tocando el piano en este momento .
a mis hijos les gustan los caballos .
¿ dónde está cocinando el estudiante la sopa caliente ?
creo que esas historias son muy interesantes .
¿ a nuestra hija le gusta el caballo ?
¿ era ese coche nuevo ?
esta camisa es barata .
¿ qué ha escrito él ?
el camarero que está limpiando esta habitación es tu hermano .
¿ ha leído carlos historias largas hoy ?
la silla es tan pequeña como el pueblo .
el estudiante tiene que hablar con elena .
¿ a ese niño le gusta el inglés ?
tu vecina le mandó las fotos a juan ayer .
¿ dónde bebe él café caliente ?
a esos estudiantes les encanta la ciudad .
¿ dónde están tocando esas escritoras el piano ?
nuestro hijo le va a dar este mapa a juan .
la película que vio pedro es larga .
pedro y laura también tienen muchos teléfonos .
nuestra abuela puede abrir estas puertas .
le dieron tres regalos a su hermana .
pedro bebió el agua fría .
ella está cocinando ese pescado mientras ana está cantando esa canción .
¿ está laura esperando el autobús en la estación ?
a nuestro padre le gustan las flores .
juan quiere estudiar español , pero carmen quiere estudiar francés .
ese perro está durmiendo en el jardín .
juan está muy contento .
nuestros hermanos han encontrado sus bolsas esta semana .
ese hotel es muy barato .
pablo quiere tocar la guitarra en la calle .
mi madre dice que somos altos .
¿ quiere tu padre escribir cuatro historias ?
elena y laura quieren café .
quieres jugar al fútbol en la calle .
estamos cocinando carne en este momento .
el niño no les quiere mandar esta flor a estos hombres mañana .
creo que mi madre puede hablar francés .
ella le mandó cuatro regalos a carmen anoche .
tu padre está en el río largo .
¿ tiene esa mujer muchas hermanas ?
podemos jugar al fútbol en el parque .
elena y carlos tienen que hablar con una escritora famosa el viernes .
hay unas niñas en el aula .
las mujeres que están jugando al fútbol son tus hermanas .
ese perro está en la calle .
a mi tío le gusta leer libros .
tu caballo estaba en la casa .
los exámenes son tan fáciles como ese problema .
elena quiere tocar el piano y nuestro tío quiere tocar la guitarra .
a tu madre le encanta ir al restaurante .
tus vecinas dicen que la tienda está abierta .
hay águilas en los árboles .
el camarero joven no ha escrito una historia .
pedro perdió sus billetes .
tu tío le va a dar cuatro buenos libros a juan .
estos hombres quieren beber ese vino el viernes .
¿ beben elena y pedro vino ?
a nuestra hija no le gusta jugar al fútbol .
él quiere trabajar en la escuela el viernes .
están buscando el teléfono ahora .
él no te dio un billete hace dos días .
laura tiene muchas casas .
la ventana que cerró la profesora es azul .
a mis hijas les encanta el mar .
ana está esperando el tren mientras laura está cocinando pescado .
él va a vender esta casa la semana que viene .
los problemas son tan difíciles como las preguntas .
estos son mis perros .
a esa mujer le gustan las canciones .
la carta que escribió elena es larga .
el camarero le quiere mandar tres flores a ana .
él cerró estas puertas .
¿ qué va a comprar laura en la tienda esta tarde ?
hay muchos niños en la escuela .
a nuestro padre le encanta ese pescado .
nuestro tío no va a escribir esta historia interesante porque está ocupado .
los huevos están sobre esta mesa .
el turista que encontró sus bolsas es tu hermano .
ese gato está comiendo pescado .
¿ dónde tiene que hablar mi abuela con elena ?
¿ ha vendido el estudiante sus bicicletas ?
la semana pasada mi madre no cerró esta caja grande .
elena está jugando al fútbol mientras estoy bebiendo agua .
carlos está nadando en el río largo mientras juan está jugando al fútbol .
a mi tío le encanta ese huevo .
¿ quién quiere ver esa buena película ?
esta semana nuestro padre ha vivido en la casa .
había una escuela delante de la casa .
la ciudad es tan grande como este jardín .
mi hermana mayor lleva sus zapatos .
mi abuela quiere comer una manzana en el restaurante .
tienes que esperar el autobús en la estación .
las profesoras normalmente beben vino .
mi amigo no ayudó a laura .
¿ cuántos libros ha leído esta mujer ?
no nos gusta comer sopa en la cocina .
esa taza está llena .
el coche es verde .
la profesora que está hablando con juan está cansada .
tu hermana te tiene que dar los buenos libros .
juan y ana tienen tres hermanos .
laura también quiere el zumo de naranja .
tus hijos están leyendo unos libros .
la semana que viene pablo quiere ir al restaurante .
ana está cantando una canción mientras están hablando con pedro .
mi tío me va a dar estos billetes .
el libro que leyó él es bueno .
las cantantes que quieren esta naranja son altas .
también tenemos dos hermanas .
esas grandes cantantes nunca han visitado el pueblo bonito .
había muchos niños en el aula .
los camareros pueden hablar español .
¿ lee la cantante historias interesantes todas las mañanas ?
las niñas altas no quieren escuchar estas historias .
hay muchos niños en la playa .
este es el mejor hotel de la ciudad .
creo que este museo es famoso .
mi hijo no escribió tres historias porque estaba enfermo .
no he limpiado mi casa .
ana quiere comprar una bolsa y carmen quiere comprar su teléfono nuevo .
ella es más joven que esos médicos .
los turistas nunca han encontrado una bolsa .
había un mapa debajo de la silla grande .
mis amigos le van a dar una foto bonita a laura la semana que viene .
nunca hemos visto águilas .
¿ están las escritoras bebiendo vino en el buen restaurante ?
carlos quiere ir al museo .
la profesora que está jugando al fútbol es mi hermana .
¿ es carmen más alta que ese hombre ?
tu madre está bebiendo esa leche caliente .
¿ estarán las mesas sucias mañana ?
pedro y juan no han leído esa historia interesante en la habitación .
esta niña tiene que abrir la carta .
estas profesoras no están ocupadas .
el caballo era pequeño .
hay unas cartas interesantes en las casas .
¿ tiene nuestro hermano que estudiar en la escuela el viernes ?
¿ es esta nuestra bicicleta ?
el autobús que esperaron estos niños está lleno .
esta semana el hombre ha encontrado el billete .
¿ es el puente famoso ?
mis perros bebieron el agua fría .
las niñas les tienen que dar su billete a estos hombres .
¿ cuántos periódicos compró laura ?
este niño alto no quiere ayudar a elena .
carmen leyó esta historia larga y pedro leyó los periódicos interesantes .
¿ qué quiere la niña ?
si hace frío el viernes , tu vecina comprará los abrigos nuevos .
carlos quiere ir al río .
le tienes que dar este paraguas caro a ana .
¿ está pablo hablando con tres camareros en el mercado ?
el problema es más fácil que las preguntas .
a tu tío le encantan las manzanas .
tu madre es más alta que ese médico .
a pedro y carlos no les gusta jugar al fútbol .
mi tío le mandó tres regalos a elena la semana pasada .
los turistas que están nadando en el mar son mis amigos .
había una estación delante del parque .
mi padre dice que la camisa es azul .
juan esperó el autobús ayer .
tu abuela va a ayudar a su padre la semana que viene .
¿ comprará pablo los abrigos en la tienda el viernes ?
si hace sol mañana , el niño alto va a ver esa película .
si hace frío la semana que viene , pedro comprará la cama grande .
creo que la pregunta es fácil .
él puede cocinar el arroz .
él está buscando a su gato .
le he dado tres paraguas a mi amigo .
esta taza no está llena .
laura quiere trabajar en el restaurante .
el hombre viejo quiere nadar en el mar .
laura es la cantante más famosa de la ciudad .
nos gusta beber agua .
¿ estará la taza rota ?
carlos esperó el tren y mis hermanas esperaron el autobús .
tu hija les quiere mandar dos cartas a las niñas .
mi hermano menor le mandó esta foto bonita a este niño .
¿ vive ana en la casa ?
a nuestro padre le gusta ese zumo de naranja .
los médicos quieren escuchar estas canciones .
la ventana que abrió nuestra abuela está abierta .
elena y pedro les dieron un regalo a los camareros .
a esas profesoras les gusta jugar al fútbol .
¿ dónde están tocando esos estudiantes la guitarra ?
ella ya ha vivido en esta ciudad .
¿ hay muchos hoteles detrás del parque ?
ella no quiere ir al pueblo porque está enferma .
las bicicletas son negras .
pablo es estudiante .
¿ por qué tiene que estudiar él inglés ?
mi madre no puede tocar el piano porque está ocupada .
elena también habla inglés .
ana y laura quieren cocinar este pescado .
juan buscó su foto bonita y mi hermana buscó su mapa .
ella ha visto a un hombre alto en la playa esta semana .
hay muchos turistas en el hotel .
el médico que abrió esta caja es joven .
¿ hay muchas tazas sobre la mesa ?
¿ quién puede tocar la guitarra ?
tu abuela vive en un hotel .
¿ esperó mi abuela el tren ?
hay una biblioteca al lado del río .
el caballo no bebió esa agua .
ana y elena pueden tocar el piano .
pablo habla inglés , pero tu hermana habla español .
mi gato no está bebiendo esta agua .
ese caballo está bebiendo agua ahora .
¿ quién conoce la ciudad ?
mi hija no está estudiando en la escuela .
¿ bebió elena ese vino ?
el regalo estaba en la caja .
estos niños dicen que el mercado está abierto .
¿ ha encontrado ella las llaves hoy ?
el restaurante es caro .
los estudiantes no ayudaron a pablo porque estaban cansados .
elena ha comido queso .
ana dice que este médico está muy cansado .
a mis vecinas no les gusta la ciudad .
el médico que está estudiando español está triste .
el turista que está limpiando la casa es joven .
juan está jugando al fútbol mientras ese hombre está estudiando inglés .
estás escuchando estas historias mientras laura está esperando a su padre .
a esas cantantes les encanta la flor .
la escritora que quiere zumo de naranja está cansada .
había un periódico sobre las sillas .
este caballo bebió agua .
tu perro está comiendo la carne .
¿ puede la escritora hablar español ?
esa ventana no está rota .
juan quiere cocinar este arroz , pero mis hijas quieren cocinar la sopa .
ana le mandó un regalo al hombre el lunes .
laura y elena no escribieron tres cartas porque estaban ocupadas .
¿ cuántos regalos compró pablo ?
¿ llevan juan y pedro sus zapatos ?
mi padre no puede tocar la guitarra porque está enfermo .
mi hijo tiene que estudiar en la biblioteca .
carmen quiere estos zapatos .
esa profesora está buscando a su caballo blanco mientras carmen está esperando a sus amigos .
nuestros hermanos quieren ser escritores .
si hace frío la semana que viene , él visitará a sus amigos .
laura no limpió la habitación .
nuestra hermana dice que mis hijos eran altos .
esta no es mi foto .
carmen ayudó a su hermana .
¿ dónde juegan juan y elena al fútbol ?
ella quiere trabajar en el hotel mañana .
a mi hijo le gusta vender queso .
ana está jugando al fútbol en la playa .
estos médicos no quieren agua .
¿ quiere nuestro amigo ver tres películas interesantes ?
nunca venden queso .
carmen quiere esta bicicleta y nuestro amigo quiere este coche .
pablo quiere comer este arroz y tu madre quiere comer esta sopa .
creo que esos zapatos son azules .
¿ quieres esa bolsa ?
les quieres mandar tu libro a tus amigos .
ella no estaba en la calle .
estoy bebiendo zumo de naranja frío .
¿ está carlos triste ?
elena quiere ser médica .
estas bicicletas son rojas .
nuestro amigo dice que él quiere comer esa carne el viernes .
¿ hay muchas cartas interesantes debajo de las mesas ?
ella va a hablar con sus hermanos .
¿ quiere él escribir esa carta ?
¿ están estudiando español en la universidad ahora ?
este médico tiene un coche .
este era el jardín más pequeño de la ciudad .
no quieres ver una película interesante porque estás ocupado .
tus perros están en la casa .
este puente no era largo .
juan no tiene que cerrar la puerta .
la profesora lleva su abrigo nuevo .
las cartas están debajo de estas camas .
hay un niño en el río .
había muchos árboles al lado del hospital .
si hace frío mañana , pablo visitará el museo pequeño .
tu hijo nos mandará cuatro libros .
¿ qué tiene que estudiar ella ?
mi amigo está en el mar .
a carlos le encantan los huevos .
¿ tienen nuestras hermanas que estudiar francés ?
carmen está durmiendo en el jardín .
al médico le gusta el francés .
¿ a qué hora abre la biblioteca los domingos ?
¿ tiene nuestra abuela que estudiar inglés ?
juan compró este zumo de naranja y ana compró este té caliente .
este es nuestro padre .
elena era la cantante más famosa del pueblo .
ella está estudiando inglés mientras pablo está escribiendo esa historia .
¿ hay muchos niños en el río ?
hay unos estudiantes en el mar .
mi hijo me va a dar las fotos bonitas .
laura le mandó una foto a pablo .
este niño alto me ha dado este mapa .
tu amigo no va a jugar al fútbol porque está cansado .
a pedro le gusta jugar al fútbol .
el estudiante quiere estudiar inglés .
tu abrigo rojo es muy largo .
el estudiante que vendió la bicicleta es mi hermano .
ella lleva un sombrero .
él esperó el autobús .
este abrigo es blanco .
mi caballo bebió esta agua el lunes .
¿ va ella a comprar esa agua ?
a nuestra vecina le gustan esas manzanas .
carlos no tiene que buscar al gato .
el turista que fue al río es nuestro amigo .
mi madre tiene que buscar a los perros grandes en el parque el viernes .
él puede abrir esta ventana azul .
nuestras vecinas le mandarán cuatro flores bonitas a pedro .
mi hermana es cantante .
pablo está estudiando francés .
la niña está tocando el piano en este momento .
esta es la casa más pequeña de la ciudad .
¿ cuántos caballos tienes ?
¿ están mis hijos escuchando las historias interesantes en este momento ?
¿ quieren ese regalo ?
mi hija nunca come sopa .
viste unas películas la semana pasada .
¿ por qué quiere leer tu amigo estos periódicos ?
los turistas jóvenes están nadando en el río ahora .
carmen también conoce ese pueblo .
a tus hijas les gusta la ciudad .
pedro compró un coche y mis hermanos compraron estas bicicletas verdes .
si hace frío la semana que viene , nuestra hermana va a estudiar inglés .
¿ cuándo vio mi hermano una película ?
¿ cuándo tiene que comprar pablo esta mesa pequeña ?
a elena le gustan los gatos .
esta tarde mi padre tiene que esperar el autobús .
las profesoras dicen que los gatos están comiendo esa carne .
¿ está mi perro comiendo ese pescado ?
¿ va juan a nadar en el río ?
la camisa es muy nueva .
a tu abuela le encanta vender manzanas en la tienda pequeña .
queremos comprar nuestra mesa esta tarde .
quieren estudiar francés en la escuela .
mis amigos no buscaron a su gato .
elena dice que carlos no vive en una casa .
era alto .
el médico no va a ayudar a la cantante porque está cansado .
mi hermana no era médica .
hay dos restaurantes detrás del parque .
nuestras hermanas menores quieren tres regalos .
tu hermana no les tiene que dar la llave a estos camareros .
¿ qué comieron esos perros anoche ?
¿ había muchos restaurantes delante del parque ?
si hace calor esta tarde , ella va a hablar con elena .
hay muchos estudiantes en la playa .
la película que vio él es interesante .
nuestra madre nos dará su billete .
ana no le ha dado un billete a su madre .
los gatos están bebiendo el agua .
juan compró el té , pero pedro compró el zumo de naranja .
a tus hermanas les gusta comer carne .
las ventanas que abrió esta escritora son verdes .
pablo no vendió su casa grande el lunes .
carlos no le va a mandar cuatro regalos a ana .
carmen vende manzanas los domingos .
a laura y ana les gusta la ciudad .
¿ cuándo tiene que esperar pedro a sus amigos ?
juan y pablo tienen que hablar con unas mujeres .
¿ estaba el periódico sobre la silla ?
hay dos águilas en los árboles .
tu hijo está escribiendo una historia .
¿ a carlos le gusta la película ?
ella puede cantar dos canciones .
la ventana que limpió el camarero es verde .
ana ya ha vivido en una casa .
tu hija dice que el sombrero es verde .
nuestra abuela no está durmiendo en el hotel ahora .
pedro está nadando en el mar .
el hombre no quiere beber leche caliente porque está ocupado .
mi amigo también tiene muchos paraguas .
le he dado dos regalos al hombre .
la mujer que está escribiendo la historia está contenta .
tu padre te va a mandar una foto .
¿ por qué quiere ver mi hermano esa película ?
la camisa está limpia .
el turista que está esperando el autobús está contento .
la cantante es famosa .
¿ por qué vio ella dos películas ?
¿ vio carlos a juan ayer ?
¿ está mi amigo cocinando el arroz ?
pedro quiere tocar la guitarra , pero tu amigo quiere tocar el piano .
ana quiere tocar la guitarra , pero tu hijo quiere tocar el piano .
creo que las tazas estaban rotas .
¿ qué va a cocinar mi hermana ?
estás esperando el tren mientras pablo está esperando el autobús .
¿ ha vendido ella los coches ?
a ella le gusta esa historia .
pablo habla francés .
pablo está escribiendo tres cartas largas mientras estás jugando al fútbol .
mi abuela no le dio este regalo a su hijo .
elena encontró sus bolsas nuevas , pero nuestro padre encontró los teléfonos .
el libro que leyó ella es interesante .
hay unos niños altos en la playa .
hay muchos hoteles cerca de la playa .
él no ha visto un pájaro .
estoy cocinando esa sopa mientras ana está bebiendo zumo de naranja .
mis hijas no tienen que abrir la ventana .
carlos es el médico más joven del pueblo .
el museo no era famoso .
tu hermana lleva sus zapatos .
tus hijas tienen que esperar el tren la semana que viene .
esas escritoras limpiaron la ventana ayer .
¿ hablan juan y carlos español ?
carmen y pablo quieren visitar a sus hijas el viernes .
le hemos mandado tres regalos a este estudiante .
los gatos no eran grandes .
¿ cuántas manzanas tiene ella ?
pedro buscó los mapas , pero mi madre buscó su llave .
el médico también conoce a un hombre .
no estamos esperando el tren .
a mis vecinas les encanta el español .
la mujer que trabaja en la tienda es mi hermana .
ella es muy alta .
¿ es este mi abrigo ?
creo que esos estudiantes altos tienen que estudiar en la biblioteca .
elena quiere esta bolsa barata .
carmen quiere esos coches y mi hija quiere una bicicleta .
nuestro hijo puede hablar español .
¿ cuándo encontró ella su llave ?
¿ estaba esa bolsa llena ayer ?
tu vecina le ha mandado su libro a pedro .
estos médicos le dieron esta flor a su vecina .
a tu hijo le gusta la ciudad .
¿ va juan a visitar la ciudad esta tarde ?
ana es la escritora más famosa del pueblo .
¿ dónde bebió carlos este café caliente ?
a él le encanta beber leche .
la película que vieron ana y carlos es interesante .
juan leyó este periódico interesante .
al médico le gusta leer buenos libros en el jardín .
laura quiere tres vestidos caros , pero elena quiere estos zapatos .
él no está bebiendo esa agua ahora .
él quiere cocinar este arroz la semana que viene .
mi hermano está ocupado .
elena no quiere jugar al fútbol porque está enferma .
el caballo no estaba en el parque .
esos gatos son más grandes que ese caballo .
laura no quiere hablar con pedro porque está enferma .
nuestro padre no me ha dado una flor esta semana .
tu vecina vio estas películas .
¿ cuándo tiene que comprar tu madre esa agua ?
quieren hablar con pedro en el mercado .
pablo le tiene que dar esta llave a carlos .
pablo vende vestidos , pero mi padre vende camisas azules .
la mujer es tan joven como esa escritora .
¿ está el estudiante bebiendo ese vino ?
elena tiene un sombrero .
¿ han perdido los camareros su billete ?
pedro es el mejor médico del pueblo .
esa cantante me quiere mandar una flor roja .
¿ dónde tiene que esperar ana el autobús ?
¿ tiene carmen muchas naranjas ?
laura y carlos son más altos que su hijo .
mi abuela me ha mandado cuatro cartas esta semana .
laura está limpiando las ventanas rojas mientras elena está comiendo la carne .
a él le gusta leer libros .
les gusta comprar zumo de naranja .
¿ dónde viste a tu gato negro ?
elena quiere beber este café .
la pregunta era fácil .
ana no está bebiendo este vino en este momento .
los zapatos son verdes .
esa tienda estaba cerrada ayer .
la camisa es tan barata como el vestido .
carlos y pablo tienen una bicicleta .
carmen no puede nadar en el mar .
el lunes esa cantante buscó a su gato .
carlos puede ayudar a cuatro médicos .
pueden tocar la guitarra .
ana y pablo le quieren mandar las cartas a elena .
pablo está escuchando la canción mientras juan está limpiando su casa barata .
¿ va él a ayudar a carlos ?
¿ por qué está nadando la escritora en el río ?
también queremos café caliente .
ella está buscando su teléfono caro .
nuestro hermano dice que este problema es demasiado fácil .
¿ por qué quiere trabajar el turista en el restaurante ?
este examen es tan difícil como este problema .
¿ dónde están las tazas ?
esperaron el tren .
¿ son esos problemas tan difíciles como los exámenes ?
mis amigos van a visitar los museos .
a nuestra vecina le gusta comer sopa .
ese hombre tiene que esperar a su hermana mayor .
elena y carmen ya han comido este arroz .
pablo y pedro quieren cantar esa buena canción .
este médico puede nadar en el río .
hay unos turistas altos en la calle .
carmen quiere tres coches .
a ella le gusta el queso .
a mi hija le gusta comer pan .
ella también quiere café caliente .
si llueve la semana que viene , no voy a nadar en el mar .
pablo le tiene que mandar cuatro libros a su madre .
este es mi billete .
elena puede tocar la guitarra .
el mercado está cerca del puente .
ayer él escribió tres cartas .
juan esperó el autobús , pero mis amigos esperaron el tren .
los gatos están debajo de la silla .
¿ habla carlos francés ?
la cantante que bebió esa leche es mi vecina .
a elena le gusta esta canción .
esa película no es larga .
mis amigos dicen que nuestra hermana quiere escuchar una historia el viernes .
carlos está nadando en el mar mientras carmen está tocando el piano .
mi hermana estaba contenta ayer .
¿ quién compró esas flores ?
este médico joven quiere trabajar en el hospital la semana que viene .
ella tiene muchos zapatos .
laura no vio estas películas porque estaba ocupada .
él bebió el vino en el restaurante .
la semana pasada esa escritora alta abrió esta carta .
mi bicicleta era roja .
pedro compró el agua y tu padre compró el café .
la escritora está estudiando en la biblioteca .
elena no tiene que abrir estas cajas .
elena habla español y mi hermana habla inglés .
el tren sale a las ocho los domingos .
laura quiere beber café caliente .
juan no ha perdido los paraguas caros .
tu madre quiere estos zapatos .
¿ son esas bicicletas nuevas ?
queremos este té .
¿ está esa cantante leyendo un buen libro ?
la escritora quiere visitar a su hermana mayor esta tarde .
¿ por qué tiene que estudiar carlos francés ?
esos hombres están en el mercado pequeño .
laura es más joven que esos médicos .
tus hijos no le dieron sus libros a juan ayer .
mi tío dice que la leche estará fría mañana .
la escritora era joven .
este estudiante me tiene que dar cuatro libros el viernes .
mi hermano esperó a su madre .
ese perro está bebiendo el agua .
queremos un teléfono .
¿ cuándo buscó nuestro amigo a los gatos grandes ?
¿ cuándo cerraron la caja ?
los caballos bebieron agua .
mi amigo leyó periódicos .
a mi vecina le gustan las naranjas .
esta canción es muy buena .
a pedro y juan les encanta el pan .
el tren sale a las diez .
el caballo estaba detrás de esta casa .
¿ puede laura hablar inglés ?
¿ cuándo tiene que buscar él el paraguas nuevo ?
¿ quiere este médico esa bolsa ?
mañana carlos tiene que comprar pan en el mercado .
nunca vendes queso .
pablo tiene cuatro manzanas y elena tiene muchos huevos .
¿ qué va a comprar ana en la tienda ?
¿ qué quiere tocar nuestro tío en la calle larga ?
¿ quieren laura y pablo comprar una mesa ?
pedro tiene que hablar con sus hermanos mayores en el parque pequeño .
soy más joven que mi vecina .
pedro también conoce esta ciudad .
esas son mis bicicletas .
ana quiere comprar sombreros .
si hace calor la semana que viene , este turista va a escribir la historia .
a las escritoras no les gustan los periódicos .
carlos es el estudiante más joven de la ciudad .
tu tío va a ver unas películas mañana .
el camarero que está escuchando unas historias está contento .
¿ hay una universidad cerca del mar ?
mi hijo nos tiene que dar su paraguas caro .
ella encontró su billete .
la semana pasada este caballo durmió en la casa .
ella escribió la historia .
¿ a los hombres les gusta ir a la playa ?
¿ dónde está estudiando él francés ?
ella quiere comer dos naranjas en el restaurante mañana .
mi hijo es un profesor famoso .
nuestra hija ya ha encontrado la llave .
el problema no era fácil .
había muchos periódicos interesantes sobre la cama .
esos turistas bebieron este vino .
si hace sol el viernes , él va a escribir unas historias .
si hace sol el viernes , él va a estudiar inglés .
el teléfono estaba debajo de la mesa .
pablo encontró las fotos y juan encontró el mapa .
este es mi amigo .
¿ qué quiere cantar ella esta tarde ?
tu vestido estará sucio .
ese vino es bueno .
esta tarde elena quiere cocinar el arroz en la cocina .
hay mapas en la habitación .
¿ está laura hablando con su hermana ?
ese médico dice que este museo es muy interesante .
pablo vio unas películas .
¿ cuándo abrió ella la puerta ?
juan y elena nunca han vivido en un hotel .
este perro negro comió ese pescado .
laura tiene que limpiar las casas .
¿ vio él a este camarero ?
mi hermana dice que mis sillas eran pequeñas .
¿ a mi padre le gusta jugar al fútbol ?
¿ hay muchas bolsas sobre las camas grandes ?
a tu abuela le gusta esta flor .
tu abuela puede nadar en el mar .
a mi hija le encanta esa leche .
¿ venden estas mujeres manzanas ?
no queremos estudiar inglés porque estamos enfermos .
¿ por qué están cocinando el pescado ?
¿ está ana durmiendo en la habitación ?
las profesoras que están esperando el tren están tristes .
¿ qué quiere beber elena en el restaurante barato ?
ese médico es muy alto .
juan tiene que vender esta silla mañana .
¿ son las mujeres muy viejas ?
si llueve mañana , las profesoras van a jugar al fútbol .
laura está escuchando unas canciones bonitas mientras ana está esperando a su vecina .
la cantante que está limpiando su mesa es nuestra hermana .
la semana que viene ese estudiante tiene que vender sus casas .
¿ está él en la habitación ?
los estudiantes les van a dar cuatro libros a estos turistas .
estos hombres le tienen que mandar sus cartas a juan .
si hace calor esta tarde , tu amigo no va a jugar al fútbol .
carmen está bebiendo agua fría .
mi hija no le dará dos llaves al hombre la semana que viene .
este no es nuestro paraguas .
¿ está ana limpiando las mesas ?
pablo no puede jugar al fútbol porque está enfermo .
¿ están mis hermanos estudiando español ahora ?
¿ cuándo bebió ana el vino ?
hay muchas cartas largas sobre la silla .
a tu amigo le gusta comprar periódicos .
creo que la flor es verde .
mi carta interesante está sobre las camas .
el paraguas que encontró esta cantante es nuevo .
no hay turistas en la playa bonita .
ese examen es más difícil que esas preguntas .
¿ quiere laura escuchar canciones el viernes ?
¿ compró pablo cuatro periódicos ?
si llueve la semana que viene , ana va a escribir unas cartas interesantes .
él nos va a mandar dos flores .
¿ buscaron su paraguas en la casa ?
a tu tío le gusta la ciudad .
la cantante que limpió estas casas caras es mi vecina .
mi madre le tiene que dar los regalos a ana .
a mi hijo le gustan las canciones .
mi vecina va a nadar en el mar .
carmen tiene un teléfono , pero ana tiene muchas bolsas .
el autobús sale a las tres .
la puerta que cerró ana es roja .
estamos bebiendo agua fría mientras elena está buscando a su perro .
mi vecina quiere vender estos coches negros .
¿ está esta mujer leyendo los libros interesantes ?
¿ a tu hija le gusta leer cartas ?
los hombres están muy contentos .
este turista le ha dado su llave a este hombre .
juan vende naranjas los domingos .
¿ está ese niño estudiando en la biblioteca ?
pedro tiene que esperar el tren .
él vive en el hotel .
los turistas que cerraron la ventana son altos .
él comprará estos regalos .
a carlos le gusta leer libros en la habitación .
¿ está mi gato comiendo esa carne ?
¿ están los turistas durmiendo en la casa ?
nuestros hermanos mayores también quieren este regalo .
la carta que escribió nuestro hermano es larga .
hay un niño en el mar .
pablo encontró su bolsa , pero laura encontró sus billetes .
esas niñas altas han escrito unas historias esta semana .
¿ es ese problema más difícil que las preguntas ?
laura quiere escuchar esta historia esta tarde .
¿ es mi abuela estudiante ?
mañana juan quiere cantar esta canción bonita en el parque .
esos exámenes no son tan difíciles como este problema .
¿ cuándo tienen que hablar con su hija ?
a tu hermana le gusta el río .
este tren llega a las dos los domingos .
estamos comiendo esa carne .
¿ ha perdido nuestro amigo la bolsa ?
estoy limpiando la ventana azul .
la mesa no es más grande que el árbol .
¿ cuándo tienes que visitar el museo grande ?
carmen puede tocar el piano en el parque .
a ana le encanta ese pescado .
mi vecina está estudiando en la biblioteca en este momento .
¿ está el mercado al lado de este río ?
elena le quiere mandar su carta al niño .
hay un museo grande delante de los mercados .
ese gato durmió en la casa .
el turista que trabaja en el mercado es joven .
hay una bolsa en la cocina .
la carta que escribieron los estudiantes es larga .
carlos está cansado .
también viven en la ciudad .
¿ va pedro a nadar en el río el viernes ?
estos periódicos son más interesantes que esta historia .
nuestra hermana nos dará este libro .
las preguntas son tan difíciles como el problema .
tu tío no quiere hablar con un buen médico porque está ocupado .
si hace frío mañana , esos turistas van a comprar esa sopa caliente .
creo que esas películas son interesantes .
¿ por qué quiere cocinar tu tío ese arroz ?
¿ quieren los estudiantes trabajar en la escuela ?
nuestro amigo dice que el hombre era viejo .
¿ por qué tienen que ayudar nuestros amigos a su amigo ?
¿ vendes flores bonitas todos los días ?
¿ quieres un abrigo ?
¿ por qué quiere beber juan la leche ?
si llueve mañana , él va a cocinar el pescado .
¿ tienen esos camareros una hermana ?
ese es tu padre .
¿ lleva el niño su abrigo verde ?
mi bicicleta es verde .
juan está esperando el tren mientras ese camarero está estudiando inglés .
los hombres están en el mar .
pedro quiere beber ese buen vino .
hay tres libros interesantes debajo de la mesa .
hay unas cartas largas en la cocina .
esta escritora no puede abrir esta caja .
¿ lleva mi amigo su sombrero ?
el estudiante no está demasiado ocupado .
ella quiere estudiar francés .
carlos buscó su caballo , pero ana buscó su gato .
los médicos altos bebieron vino .
hay libros sobre la cama .
este jardín era grande .
¿ tiene pablo muchos zapatos negros ?
esa cantante joven vive en una casa .
él está hablando con el hombre mientras juan está esperando a su vecina .
carmen va a ayudar a su abuela .
laura y elena tienen una manzana .
elena no le va a mandar el libro a su abuela .
carmen quiere estudiar francés y carlos quiere estudiar español .
ella esperó el tren .
no hay turistas en el río .
mi hermana no lleva sus sombreros .
los niños han comido unas naranjas .
¿ por qué quieren trabajar las profesoras en el hotel ?
a tu abuela le encanta ir a la playa .
el puente es muy famoso .
¿ qué tiene ana ?
si hace calor mañana , vamos a jugar al fútbol .
mi madre vio la película larga .
a tus vecinas les gustan las canciones .
¿ son tan jóvenes como su vecina ?
si hace sol mañana , elena visitará el museo famoso .
nuestro amigo vio películas .
esa profesora joven nos dará una llave .
hay una niña en el río .
nuestra madre está esperando el tren ahora .
la leche estará fría mañana .
hay tres turistas en la playa .
los niños que comieron las manzanas están cansados .
el hombre dice que el abrigo es muy nuevo .
me gustan las películas .
no tienen que esperar el tren .
¿ tienes que esperar el autobús ?
nuestro padre es más alto que sus hijos .
¿ por qué está estudiando mi hijo español ?
a ese estudiante le encanta leer periódicos interesantes .
estas mujeres están cantando canciones mientras laura está leyendo un periódico interesante .
hay unos museos famosos cerca de la estación .
la cantante que conoce a pablo está triste .
¿ buscaron los billetes en la casa ?
laura quiere tocar la guitarra , pero mi hermana quiere tocar el piano .
el tren estaba vacío ayer .
tu hermana le quiere dar la foto a su hijo el viernes .
nuestra abuela me mandó dos regalos .
carmen está bebiendo té mientras laura está cocinando ese pescado .
nuestra hermana le ha dado estas flores rojas a su vecina hoy .
¿ cuántas flores compró juan ?
juan está tocando la guitarra mientras esa escritora está nadando en el río largo .
este niño va a jugar al fútbol .
él está muy triste .
los gatos están comiendo ese pescado ahora .
si hace frío esta tarde , van a comprar unos periódicos .
nuestra abuela le dio un billete a carlos la semana pasada .
carmen y pablo dicen que mis hermanos quieren escribir la carta larga .
mis hermanos le van a dar su llave a pablo el viernes .
a tu padre le gustan las películas .
nuestro amigo nos quiere mandar sus fotos el viernes .
me gusta ir a la playa .
nuestra hija no es médica .
¿ quieres ese paraguas barato ?
el médico que conoce a los turistas es tu amigo .
nuestra hermana menor no leyó historias largas porque estaba enferma .
esa cantante puede tocar la guitarra .
tu hermana no le mandó esta flor azul a su tío .
esa aula no estará limpia .
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
la cantante no tiene muchos exámenes fáciles .
la ciudad no es muy famosa .
esta tarde el médico quiere ver estas películas interesantes .
esos problemas no son más fáciles que esos exámenes .
a la cantante le gusta comer sopa .
pablo perdió el paraguas , pero mi padre perdió sus teléfonos .
él está esperando a su padre en este momento .
tenemos que ayudar a ese hombre la semana que viene .
el médico te dará cuatro libros .
también tienes dos perros grandes .
carlos no está escuchando esa canción en la habitación ahora .
esas son tus hijas .
la semana pasada laura perdió sus billetes .
estas cantantes esperaron el autobús la semana pasada .
¿ cuántas flores compraron carlos y carmen ?
esta tarde quieres ver la película .
la mujer que está hablando con su tío es tu hermana .
la casa que limpió ella es pequeña .
la escritora que perdió la llave está triste .
la mujer dice que la tienda está abierta .
nuestra foto es muy bonita .
en este momento él no está nadando en el mar .
la bicicleta no era negra .
ella comió esta carne anoche .
pedro habla español y tu madre habla francés .
nuestro padre puede hablar francés .
el niño ha cerrado la caja hoy .
nuestra vecina no tiene que comprar este pescado en la tienda .
¿ bebió la escritora este vino anoche ?
tu padre está comiendo ese queso mientras carlos está cantando una buena canción .
elena comió esta sopa en la cocina el lunes .
pedro y juan pueden cocinar este arroz en la cocina .
¿ qué quieren beber los hombres ?
¿ por qué está bebiendo mi hijo la leche ?
hay una estación delante de la biblioteca .
él puede abrir las puertas azules .
laura está buscando a su perro mientras pedro está comiendo tres manzanas .
¿ cuándo durmió el perro en la habitación ?
mi vecina quiere ser una gran cantante .
no le he dado mi llave a mi hermano esta semana .
mi hermano le tiene que mandar cuatro fotos bonitas a carlos .
¿ durmieron mis perros en la casa ?
mi amigo está limpiando su casa .
¿ por qué vio elena esa película ?
él limpió la mesa el lunes .
hay bicicletas delante de los hoteles .
las cartas que escribió carmen son largas .
si hace sol la semana que viene , carlos va a nadar en el río .
él quiere trabajar en el hotel .
mi abuela le va a dar la llave al estudiante .
pedro está escuchando canciones mientras mi hija está bebiendo ese té caliente .
la cantante es muy alta .
¿ tiene carlos que ir al mercado ?
carlos está nadando en el mar mientras ese niño está cantando las canciones .
nuestro amigo está esperando a su padre .
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
él puede ir a la ciudad .
nuestra abuela comprará su bicicleta azul .
eres más alto que la cantante .
el mapa estaba en esta habitación .
las bolsas no están vacías .
carlos y elena no quieren beber este té .
pablo va a nadar en el mar .
las mujeres pueden hablar inglés .
elena habla inglés y mi abuela habla francés .
ahora estás bebiendo vino en el restaurante .
la casa que limpió mi tío es vieja .
¿ hay un águila en el jardín pequeño ?
la mujer que cerró estas puertas es mi vecina .
la pregunta es más difícil que ese problema .
esos son nuestros hijos .
laura no quiere el arroz .
carmen también tiene tres casas .
nuestro padre dice que la niña buscó su foto bonita hace dos días .
¿ a mi hijo le gusta jugar al fútbol en el parque grande ?
¿ puede ella cantar esa canción en el parque ?
el viernes quiero beber ese buen vino en el restaurante .
carmen abrió las puertas y elena abrió las ventanas .
laura no perdió su bolsa .
si hace sol la semana que viene , elena va a escribir cuatro historias .
el estudiante que cerró estas cajas pequeñas está triste .
¿ está este gato en la casa ?
ana tiene dos huevos .
este estudiante ya ha encontrado un teléfono .
los camareros quieren vender sus mesas pequeñas .
los médicos que encontraron su paraguas caro son altos .
él no quiere escuchar la buena canción porque está enfermo .
mi padre quiere ese pan .
las profesoras que escribieron cuatro cartas están tristes .
la niña que vio esta película interesante es tu vecina .
este jardín es tan pequeño como la cama .
quieren escribir unas cartas interesantes .
nuestro perro está bebiendo el agua .
esa profesora estaba ocupada .
¿ cuándo encontró él una foto ?
¿ pueden ana y pablo jugar al fútbol ?
mañana tienen que visitar el museo .
no estaba triste .
pablo quiere cocinar el pescado , pero tu hija quiere cocinar el arroz .
pablo vio a sus amigos en la calle larga la semana pasada .
¿ ha encontrado tu padre su mapa ?
la bicicleta que compró juan es barata .
ayer este gato comió este pescado en el jardín .
mis vecinas no le quieren mandar una flor a ana .
esta tarde la escritora joven tiene que ir al hospital .
hay una universidad cerca del jardín .
¿ dónde tienen que hablar con el estudiante ?
ella nos dará su billete .
esos gatos no están en la cocina .
¿ vieron elena y carlos a laura ?
esta mujer no era profesora .
¿ encontró elena su llave ?
elena limpió estas mesas grandes .
¿ van juan y carmen a cocinar el arroz ?
el paraguas que encontró mi hermana está roto .
le tenemos que mandar dos libros a carlos el viernes .
a elena no le gusta la flor .
mi abuela le mandó la foto bonita a elena .
¿ estaban estos niños en la playa ?
los niños que trabajan en el museo están tristes .
pedro ya ha leído un libro interesante .
el perro bebió el agua la semana pasada .
pedro está esperando a su hija mientras carmen está estudiando español .
juan esperó el autobús y elena esperó el tren .
laura ha vivido en esta casa hoy .
mi caballo estaba en el río largo .
esa niña va a hablar con juan en el parque .
ella tiene que esperar a su hermano .
mañana quieres cantar esta canción bonita en el parque .
este abrigo estaba sucio .
el niño que perdió la foto es nuestro hermano .
mis hermanas pueden hablar español .
esta profesora ya ha leído ese buen libro .
mis vecinas pueden nadar en el mar .
si hace calor el viernes , elena va a hablar con pedro .
elena está cantando las canciones en la calle .
el restaurante no es caro .
quieres beber esa agua la semana que viene .
¿ puede mi padre cocinar esa sopa caliente ?
creo que esta pregunta es fácil .
esos son tus teléfonos baratos .
elena está limpiando las ventanas mientras nuestro padre está bebiendo esa leche .
este hombre quiere beber ese vino en el restaurante .
él está limpiando la cocina .
los hombres que perdieron su teléfono son tus amigos .
juan bebe café , pero elena bebe agua .
hay una casa pequeña detrás de la biblioteca .
los perros no son más pequeños que nuestro caballo .
¿ qué quiere comprar nuestra abuela ?
¿ está esta escritora ocupada ?
carlos leyó periódicos .
hay un restaurante detrás del parque .
a mi padre no le gusta comer carne .
¿ quiere esta niña cantar una buena canción ?
¿ a carlos y elena les gusta beber té ?
¿ quién vive en esta ciudad ?
esa escritora está escuchando unas historias mientras juan está hablando con su tío .
la mujer nunca ha comido el huevo en el restaurante .
¿ es la puerta roja ?
la foto que buscó pablo es bonita .
elena no lleva un abrigo .
¿ quiere ana este abrigo azul ?
dicen que él va a cocinar esa sopa .
nuestra vecina dice que la profesora limpió esta ventana .
este es mi hijo .
¿ está esa caja llena ?
él no quiere trabajar en el hospital .
a carmen le gusta ir al mar .
el turista que encontró una llave es alto .
la cocina que limpió esta escritora está limpia .
nuestra abuela les quiere dar una flor a estos estudiantes .
ana quiere beber agua en el restaurante .
esta niña alta no ha visto ese pájaro hoy .
¿ está él hablando con su hija ?
¿ vio nuestra abuela esa película ?
ahora pedro y ana no están bebiendo esta agua .
todas las semanas laura bebe vino .
¿ son estas nuestras bicicletas ?
el turista que está nadando en el río está contento .
ana es la mejor profesora del pueblo .
ana tiene que vender la cama .
laura está buscando la foto en el parque .
¿ quién quiere tocar el piano el viernes ?
a nuestra hija le gusta beber agua fría .
estamos cocinando esa carne mientras carlos está bebiendo zumo de naranja .
le quiero dar dos regalos a juan .
tu padre nos dio sus llaves .
mi hija no va a comprar periódicos interesantes .
¿ cuántos periódicos leyó la cantante ?
la mujer vieja buscó su bolsa nueva .
pedro esperó el autobús y juan esperó el tren .
mi padre dice que la ciudad es muy pequeña .
la semana que viene tu hermana va a ayudar a cuatro niños altos .
pedro esperó el tren , pero elena esperó el autobús .
los médicos no llevan una camisa blanca .
la pregunta es más difícil que ese examen .
hay una universidad delante del parque grande .
a ana le encanta esta flor .
pablo está jugando al fútbol mientras laura está cantando esta canción .
pablo no puede ayudar a su tío porque está enfermo .
el hombre que abrió la ventana verde es alto .
tenemos que esperar el autobús la semana que viene .
pablo cerró esta ventana y nuestra vecina cerró esta puerta azul .
este libro no es muy bueno .
mis hijas no quieren nadar en el río largo porque están cansadas .
estas escritoras famosas van a comprar el periódico en la tienda el viernes .
¿ son las historias más interesantes que estos periódicos ?
mi vecina es más joven que este estudiante .
los niños que venden vestidos blancos son jóvenes .
a nuestro padre no le gusta esta flor .
le tienes que mandar un regalo a elena el viernes .
la cantante no quiere ver esas películas el viernes .
ana no lleva su camisa .
tu hermano no quiere comer este huevo porque está enfermo .
ana no visitó a su madre porque estaba ocupada .
elena es la escritora más joven de la ciudad .
te gusta comer naranjas .
tu hijo no va a escribir su carta porque está ocupado .
carlos también tiene cuatro abrigos .
¿ es esa ciudad muy famosa ?
¿ hay muchos libros sobre la mesa ?
esa cantante también quiere té .
¿ cuándo comieron estos perros el pescado ?
ella estaba en el museo .
esta tarde mi vecina no quiere comer el pan .
había árboles pequeños al lado del río .
hay una carta en la bolsa .
pablo y laura no quieren escuchar historias porque están ocupados .
mis hermanas quieren jugar al fútbol .
mi tío quiere ser un gran estudiante .
pedro habla español , pero tu madre habla francés .
a él le gustan los perros .
las películas son muy largas .
les gusta el francés .
este médico tiene que vender su casa .
¿ a pablo le gustan los perros ?
laura no va a hablar con tres médicos porque está enferma .
el camarero normalmente bebe vino .
el viernes estos estudiantes tienen que visitar a su abuela .
había tres cartas largas sobre la silla .
el examen es tan fácil como las preguntas .
laura también vive en esta casa barata .
ella no quiere comer este queso porque está cansada .
¿ quiere ana comprar tres bolsas en la tienda ?
carlos está en la cocina .
¿ van carmen y ana a nadar en el mar ?
pedro quiere cocinar la sopa , pero pablo quiere cocinar esta carne .
ahora laura no está esperando el autobús en la estación .
ana quiere cocinar este arroz , pero nuestra madre quiere cocinar esta sopa .
el pescado está sobre la mesa pequeña .
el niño que visitó a su tío es tu hermano .
pablo estaba en el restaurante .
carmen lee cartas interesantes y juan lee libros .
la escritora va a jugar al fútbol en el parque .
laura compró esta carne y carlos compró un huevo .
esta profesora está nadando en el mar .
carmen también conoce a carlos .
laura habla inglés , pero carlos habla español .
hay un turista alto en la cocina .
quiero este vestido .
¿ estaba mi perro en la casa ?
¿ quién está cantando buenas canciones en la calle larga ?
¿ ha visto nuestra madre esta águila ?
la escuela está detrás del parque .
mi vecina le ha dado el regalo a carlos .
los regalos están en la cocina .
no había coches rojos delante de la biblioteca .
hay teléfonos en la cocina .
elena está tocando el piano mientras carlos está cantando unas canciones bonitas .
los médicos le van a mandar un libro a juan .
la escritora compró este periódico en el mercado .
carmen compró el zumo de naranja y mi padre compró este té .
a mi hermano le gusta jugar al fútbol .
la escritora no quiere cantar esa canción porque está enferma .
pedro quiere tocar el piano y nuestra madre quiere tocar la guitarra .
los libros no son muy buenos .
ana es más joven que el turista .
queremos comprar dos regalos .
he perdido la foto bonita esta semana .
laura es tan alta como su amigo .
¿ qué está comiendo el gato en el jardín grande ?
nuestra abuela estaba ocupada .
los perros están bebiendo agua .
¿ tienen pablo y juan un libro ?
¿ venden laura y pablo flores ?
ella nos mandó una foto ayer .
¿ a él le gusta el agua ?
pablo no ha escrito las historias esta semana .
¿ tiene ella tres vestidos ?
él no visitó la ciudad porque estaba cansado .
la escritora que compró sus teléfonos nuevos está contenta .
él está cansado .
a mi padre le encanta el río .
carlos está hablando con su hija mientras ana está nadando en el mar .
a estas cantantes no les gusta beber té .
carlos quiere este arroz y nuestro hijo quiere esta sopa .
la profesora siempre compra zumo de naranja .
mi tío lleva una camisa .
los camareros que están bebiendo ese vino son mis amigos .
los médicos que están estudiando español están tristes .
¿ a mi tío le gustan las manzanas ?
pablo está cantando tres canciones en el parque pequeño en este momento .
no me gusta la carta .
¿ hay muchos estudiantes en la cocina ?
juan quiere esos teléfonos y elena quiere una bolsa .
¿ está nuestro hermano contento ?
mi abuela le ha mandado el regalo a carlos hoy .
el camarero está bebiendo café en el buen restaurante en este momento .
carlos puede hablar inglés .
si hace sol la semana que viene , ella no va a estudiar español .
ese niño alto nunca ha vivido en un pueblo .
¿ a mi madre le gusta esa manzana ?
a la niña le encanta beber té caliente .
¿ hay muchas tazas sobre las mesas ?
¿ quieren escribir cartas ?
nuestro hermano no era alto .
a ana no le gusta el francés .
este médico me tiene que mandar una foto esta tarde .
las tazas están sobre las mesas pequeñas .
mañana los niños quieren ver películas .
laura bebió el zumo de naranja frío y ana bebió el té .
la leche está muy fría .
a mi madre le gusta la carta .
estas cantantes esperaron el autobús .
¿ puede carmen abrir esta caja ?
¿ ha comido carmen dos huevos ?
los hombres también trabajan en el mercado .
¿ qué ha cerrado tu hermana ?
estas preguntas eran fáciles .
no tienen un huevo .
carlos quiere el café , pero elena quiere el zumo de naranja .
esta casa no es más grande que el árbol .
a carmen le gusta el francés .
la semana pasada carlos esperó el tren .
no quiero visitar a mi hijo porque estoy ocupado .
hay un hospital delante de la casa .
pedro está cocinando este pescado mientras esas niñas están esperando a su hermano .
ese médico quiere cocinar arroz la semana que viene .
los turistas altos no bebieron ese zumo de naranja frío porque estaban enfermos .
el médico limpió su mesa grande .
él no quiere escuchar canciones .
tus hijas le dieron el mapa a pablo .
laura encontró una foto , pero mi hija encontró un billete .
las bolsas que perdió ella son caras .
los coches que vendió pablo son baratos .
creo que tu casa es demasiado cara .
el lunes la escritora vio a esta buena profesora .
¿ quién escribió esas cartas ?
¿ estaba ese perro en la playa ?
laura está tocando la guitarra mientras carlos está escuchando estas canciones .
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
él tiene que esperar el autobús el viernes .
esta escritora bebió esta agua en el buen restaurante .
laura ha leído cuatro cartas esta semana .
él está cantando esta canción ahora .
a la cantante le encantan estos libros .
pedro dice que el vino es bueno .
¿ quién puede tocar el piano en la calle larga ?
ese es nuestro vestido nuevo .
¿ pueden esos hombres hablar inglés ?
el estudiante quiere visitar a su tío .
mi tío es médico .
¿ cuántas casas tienen elena y carmen ?
laura no nos tiene que dar dos fotos mañana .
tienen que hablar con su vecina .
dices que mis hermanas no pueden hablar inglés .
ana abrió la puerta azul , pero pedro abrió la ventana .
a tu abuela le gusta el zumo de naranja .
vamos a comprar flores .
juan era el médico más joven del pueblo .
esta flor es verde .
¿ a nuestros hijos les gusta comer pan en la cocina ?
el museo no es interesante .
mi abuela le va a mandar los regalos al niño el viernes .
ella es tan joven como estas mujeres .
nuestra madre también conoce a su madre .
este caballo grande está durmiendo en el hotel .
nuestra abuela perdió el teléfono .
¿ buscó mi hijo la llave en la calle ?
¿ quién leyó un libro ?
carmen y ana no van a jugar al fútbol porque están ocupadas .
pedro y laura no están esperando a su hermano .
a él le gusta la leche .
ana está cantando la canción .
¿ lleva él sus zapatos nuevos ?
a mi tío le gusta beber té caliente en la cocina .
¿ tiene tu hermana que buscar su foto ?
a nuestros amigos les gusta este té .
elena quiere estudiar inglés y pablo quiere estudiar español .
nuestras hijas no le tienen que dar dos flores azules a pedro .
¿ quiere carmen el café ?
pablo está hablando con cuatro cantantes famosas en el mercado .
él tiene que estudiar francés la semana que viene .
hay tres niñas altas en el mercado .
esa gran escritora no puede nadar en el río largo porque está cansada .
¿ por qué está escuchando esta profesora canciones ?
¿ quién ayudó a juan ?
este era el parque más pequeño de la ciudad .
ahora elena está cocinando pescado .
este médico alto no va a cocinar la sopa porque está ocupado .
mi hermano no quiere nadar en el río porque está ocupado .
ella tiene que visitar la ciudad .
¿ compra laura periódicos interesantes todas las semanas ?
pedro encontró un mapa , pero nuestro tío encontró una llave .
a mi hija le encanta jugar al fútbol .
nuestro hermano menor comió ese arroz .
carlos puede abrir la carta .
tu abuela no comió pescado porque estaba ocupada .
nuestras hermanas están en la playa .
a nuestra madre no le gusta comer huevos .
las mujeres estaban en el jardín .
compraron unas manzanas anoche .
estoy nadando en el río mientras pablo está comiendo el pescado .
llevan sus zapatos .
juan está tocando el piano mientras elena está cocinando la sopa .
este hombre bebió buen vino en el restaurante caro ayer .
si hace frío el viernes , carlos va a ayudar a pablo .
¿ vio él la gran película ?
había una casa cerca del río .
ella quiere comer este queso en la cocina el viernes .
mañana juan va a hablar con esa niña en el mercado .
el médico alto quiere beber zumo de naranja mañana .
¿ quién está escribiendo cartas ?
mi hermana está estudiando español .
mi tío me quiere mandar estas flores la semana que viene .
él no va a nadar en el río porque está cansado .
tu llave no estaba en esta cocina .
¿ a pedro le gusta la ciudad ?
a mis hijos les gusta el huevo .
¿ dónde está ese turista ?
juan puede cerrar la caja grande .
laura compra carne , pero elena compra sopa .
no hay museos al lado del parque bonito .
el museo no es famoso .
a pedro le gustan las canciones .
pedro no quiere escuchar tres historias porque está ocupado .
este hotel es caro .
la escritora está jugando al fútbol .
laura no quiere comer queso porque está ocupada .
la película que vio él es buena .
pablo comió este pescado , pero mi amigo comió esta naranja .
ana es más alta que esta niña .
¿ tiene juan muchas casas grandes ?
ana comprará ese teléfono caro en la tienda .
¿ tiene ana que comprar ese café el viernes ?
juan cerró estas ventanas verdes y mi hermana cerró esta puerta .
mi hija me dio un billete hace dos días .
nuestro amigo le mandó su foto a este niño ayer .
ahora esos gatos están comiendo el pescado en el jardín .
ella no te ha dado un libro interesante .
tu tío está buscando a su caballo grande mientras elena está jugando al fútbol .
la escritora también vende vestidos .
el camarero ha visto a elena en la calle larga esta semana .
el camarero también conoce esta ciudad bonita .
estas mujeres están jugando al fútbol mientras pedro está escribiendo unas historias largas .
estos médicos tienen cuatro problemas .
¿ quieres escribir la historia ?
el restaurante está abierto .
elena juega al fútbol los domingos .
esos niños altos no quieren comer sopa porque están ocupados .
esa escritora le ha dado un regalo al médico .
hemos visto a unos camareros .
laura no puede cantar esta canción .
esos problemas son demasiado fáciles .
hay muchas tazas sobre la mesa .
no estás tocando el piano ahora .
tus hermanas están cantando cuatro canciones .
carlos no visitará a su hermano mayor .
¿ han cerrado la caja ?
la mujer tiene que esperar a sus hermanos mañana .
el estudiante que está cantando canciones es mi amigo .
nuestro tío quiere ser estudiante .
hay casas cerca del jardín .
los teléfonos que encontró él son caros .
tu perro blanco comió esta carne en el jardín el lunes .
¿ quién está cantando la canción ahora ?
mi abuela quiere estudiar inglés en la universidad mañana .
mis hermanos le van a mandar un libro interesante a carmen .
carlos y juan no beben zumo de naranja en la cocina todos los días .
a ella le gusta ir a la tienda .
quiero trabajar en el hospital la semana que viene .
son más jóvenes que las mujeres .
están escuchando historias en la habitación en este momento .
las mujeres son viejas .
ana perdió el billete y mi abuela perdió su foto .
hoy ese camarero ha perdido sus bolsas .
ayer ana esperó a su amigo en la calle .
carmen está estudiando inglés mientras él está estudiando inglés .
ana compra pescado y laura compra pan .
¿ por qué están bebiendo los médicos este buen vino ?
la escuela estaba cerca del parque .
ella no vio esa película .
creo que tienen muchos libros .
mi tío te dio tres billetes .
el hombre le dio dos fotos bonitas a carlos el lunes .
la casa era barata .
la foto que perdió ella es bonita .
voy a hablar con mis hijas en la calle .
había unas niñas en la habitación .
los perros están en el mar .
¿ cuántos gatos tiene esa cantante ?
pablo también vende queso .
¿ cuándo encontró nuestro padre los paraguas ?
carlos quiere ser cantante .
¿ están estos niños estudiando en la escuela ?
beben vino en el restaurante los domingos .
estas preguntas son difíciles .
soy alto .
esta es tu llave .
¿ son estos exámenes más fáciles que la pregunta ?
a elena le gusta jugar al fútbol .
los turistas quieren beber la leche la semana que viene .
elena perdió su paraguas nuevo y carmen perdió su foto .
mi abuela quiere ese coche .
ahora pedro no está escuchando una historia en la habitación .
¿ quién tiene que hablar con esta cantante joven ?
¿ cuántas casas tienen nuestros amigos ?
el museo es grande .
si hace frío la semana que viene , él no comprará teléfonos baratos .
esa pregunta es más fácil que estos exámenes .
los gatos durmieron en el jardín .
a mi hija le gusta beber agua .
el gato que buscó juan es grande .
el periódico está sobre la cama .
la tienda está cerrada .
juan quiere estudiar inglés y carlos quiere estudiar francés .
las preguntas son tan fáciles como esos exámenes .
el teléfono que encontró carmen es nuevo .
hay un turista joven en la playa .
¿ comió este perro esta carne anoche ?
los mercados están cerca de este mar .
¿ es esta mi bolsa cara ?
tu tío era cantante .
el periódico que compró pablo es interesante .
estos médicos no tienen un coche .
creo que la mujer también trabaja en el mercado grande .
elena y pablo conocen a su padre .
¿ compró el estudiante regalos ?
ella está buscando los paraguas mientras juan está esperando a sus hijas .
hay una tienda cerca de la calle .
laura quiere comer el arroz , pero mi hijo quiere comer esta naranja .
a nuestro tío le gusta la playa .
¿ están nuestros hijos enfermos ?
esa pregunta es tan difícil como este examen .
no hay mercados delante de la universidad .
mi hijo también vive en el hotel .
¿ encontró ella la bolsa ?
carmen es la profesora más joven de la ciudad .
nuestro tío puede cantar esta canción bonita .
este camarero no está ocupado .
a carmen le gusta la canción .
esta escritora no visitó la ciudad pequeña porque estaba cansada .
ana quiere ese pan .
él tiene que abrir la puerta .
pedro quiere el café y ana quiere este té .
van a vender la casa .
creo que juan está cansado .
a tus hermanos les encanta beber agua fría .
la película que vio tu abuela es larga .
mi gato grande bebió esa agua .
este abrigo rojo estará limpio mañana .
¿ dónde está tu carta ?
mi bolsa estaba vacía ayer .
si hace calor esta tarde , laura comprará una cama grande .
en este momento no están escuchando esa canción bonita .
ana quiere ver unas películas largas .
estamos cantando unas canciones mientras juan está estudiando inglés .
¿ es ese examen fácil ?
la profesora que vio una película está cansada .
le dieron dos fotos a carlos .
dicen que el coche es blanco .
ana y pedro van a hablar con una escritora .
el turista está comiendo el queso mientras juan está limpiando esta aula .
el teléfono no está en la caja .
¿ tienen estos turistas que comprar una cama grande ?
ella va a ayudar a unas escritoras jóvenes esta tarde .
pablo está comiendo ese pan mientras pedro está cantando unas canciones .
¿ había un turista joven en la habitación ?
¿ esperó juan a su amigo en el restaurante ?
¿ cuántas naranjas compraste ?
el médico no está triste .
esta escritora nunca compra flores .
¿ son estos mis gatos ?
¿ está el café caliente ?
¿ qué está cantando este camarero en este momento ?
anoche laura compró ese regalo .
el gato está bebiendo esta agua en el río ahora .
nuestra hija le dio un billete a carlos .
el perro grande durmió en la habitación anoche .
esta flor no es azul .
carmen está esperando a su madre mientras juan está estudiando inglés .
a mi hermano le encanta jugar al fútbol .
los turistas no quieren cocinar ese arroz porque están cansados .
¿ qué ha leído mi tío esta semana ?
él esperó a su tío .
creo que estás cantando esa canción en el parque pequeño .
¿ están mis gatos en la playa ?
el coche no es blanco .
mi amigo también trabaja en el hotel .
pedro está en el aula .
carlos quiere estudiar francés , pero nuestras vecinas quieren estudiar español .
las flores son azules .
tu padre está estudiando inglés en este momento .
carlos dice que ella quiere ver las películas .
la escritora no tiene que buscar a sus perros la semana que viene .
el perro está comiendo pescado en la cocina .
mi hijo es tan alto como esta escritora .
estos médicos también quieren tres huevos .
la biblioteca está delante de las tiendas .
laura no quiere visitar a su hermana porque está ocupada .
pablo está nadando en el mar mientras están limpiando la mesa pequeña .
él tiene muchas casas baratas .
¿ había muchas niñas en la cocina ?
mis bolsas no son más baratas que ese teléfono .
al camarero le gustan las películas .
hay una universidad cerca del hotel .
pablo está esperando el autobús .
el gato es más grande que estos perros .
esta niña está estudiando en la universidad .
este perro blanco bebió esta agua fría .
la mujer que quiere dos coches viejos está cansada .
la profesora que vendió las casas baratas es nuestra hermana .
tu bolsa estaba llena ayer .
ana no es más alta que los estudiantes .
carmen está cocinando esa sopa mientras estoy esperando a mi madre .
pablo le dio la flor a su tío .
mis amigos quieren leer libros interesantes en el parque esta tarde .
pablo le quiere dar estos mapas a elena .
nuestro tío está buscando al caballo blanco .
¿ a qué hora cierra el museo los sábados ?
el médico estará ocupado mañana .
carlos no quiere ver las películas .
en este momento carlos está nadando en el mar .
dices que el restaurante es demasiado barato .
ana le mandó tres cartas a pedro hace dos días .
juan está cantando una canción mientras el estudiante está limpiando estas ventanas azules .
él también tiene un caballo .
¿ puede este médico cocinar sopa caliente en la cocina ?
creo que el examen es muy difícil .
no había queso sobre la mesa .
el hospital está al lado del río .
carlos y pablo nunca han vivido en una casa .
el perro no estaba en la cocina .
él estaba cansado .
si llueve la semana que viene , esa mujer comprará unas sillas .
tus hermanos le quieren mandar esta flor bonita a laura .
¿ es ese el hotel viejo ?
no te gustan los periódicos .
estos vestidos blancos no eran bonitos .
me gusta el queso .
la cantante le mandó la flor a su vecina la semana pasada .
¿ a nuestra hermana le gusta el inglés ?
laura está bebiendo ese té caliente mientras carmen está esperando a su hijo .
¿ cuándo comieron las mujeres una naranja ?
¿ puede la mujer cerrar estas cajas ?
esta escritora está comiendo el pescado en este momento .
¿ conoce él a pablo ?
la cantante que compra leche fría es tu vecina .
estos perros no durmieron en el jardín .
creo que elena tiene que hablar con unas buenas profesoras esta tarde .
nuestra hija te dio un regalo .
si hace sol la semana que viene , pablo va a estudiar inglés .
nuestros sombreros eran blancos .
tu hermano mayor me tiene que mandar su carta .
hay muchos periódicos debajo de la mesa pequeña .
nuestra madre tiene que ayudar a su hermana mañana .
¿ está laura contenta ?
esos médicos jóvenes ya han perdido su billete .
¿ dónde tiene que hablar ella con el médico ?
a ana y carlos les encanta el arroz .
están bebiendo leche .
mis vecinas dicen que los zapatos son rojos .
había dos niños en la habitación .
estos estudiantes no quieren escribir una historia larga porque están cansados .
¿ a mi amigo le gusta leer historias largas ?
¿ es la profesora más alta que su hermano ?
el estudiante quiere ser médico .
¿ comió el perro ese pescado en la cocina ?
el gato está comiendo la carne en la cocina .
esas profesoras no quieren nadar en el río porque están cansadas .
nuestra hija le mandó el regalo a carlos la semana pasada .
el hombre que ayudó a unos camareros jóvenes es joven .
¿ quién cerró estas cajas ?
nuestro amigo va a estudiar inglés .
elena bebe café caliente , pero tu hija bebe té caliente .
¿ está el gato durmiendo en el hotel ahora ?
este no es nuestro sombrero barato .
pablo nunca bebe zumo de naranja en la cocina .
él va a la biblioteca los sábados .
¿ por qué quieren comer las niñas el pan ?
no visitaron este pueblo porque estaban cansados .
la niña alta le mandará una carta a su hermana .
tu hermano le dio este billete a su vecina ayer .
la niña que compró estos periódicos está triste .
los periódicos están sobre la cama grande .
¿ perdió nuestra hermana los mapas ?
¿ cuántas naranjas tiene el niño ?
elena le va a dar una llave a su hijo .
elena no le tiene que mandar el libro a su abuela .
el gato bebió esta agua anoche .
no quieren beber este café porque están cansados .
las bicicletas son rojas .
¿ a carmen le gusta esa película ?
pablo tiene dos naranjas y tu madre tiene muchos huevos .
¿ ha vendido ella estas sillas esta semana ?
las escritoras que están escribiendo la historia son nuestras vecinas .
pedro le quiere mandar los regalos a su vecina mañana .
a él le gusta vender abrigos en la calle .
¿ dónde tiene que hablar elena con su hermana ?
a tu padre no le gusta beber agua .
¿ era laura médica ?
¿ está ella nadando en el río ?
¿ cuándo tiene que visitar ella el museo ?
esos son mis gatos .
mi amigo dice que él es muy alto .
pablo bebió buen vino anoche .
esta mujer quiere beber este té caliente .
mi abuela le tiene que mandar un regalo a su tío .
ella está en el jardín bonito .
