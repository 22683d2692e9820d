creo que somos muy jóvenes .
el hombre va a visitar los museos .
los perros están comiendo la carne .
carmen perdió el billete .
creo que este gato está bebiendo ese mar en el jardín .
¿ les gusta el mar ?
¿ está ella esperando a sus vecinas ?
a esta mujer no le gusta ver películas .
nuestro coche era azul .
a ella le encanta este huevo .
esta águila no es grande .
ella quiere beber el té .
esta cantante quiere estudiar inglés el viernes .
ella habló con pablo .
tu hija no te ha dado un buen libro esta semana .
¿ qué tiene mi amigo ?
carmen cocinó el pescado .
hay unos hoteles delante del parque .
las tiendas están detrás de este mercado .
él tiene que cerrar la puerta .
juan encontró una bolsa , pero el médico encontró un paraguas .
esta leche estaba caliente la semana pasada .
hay un mapa en la caja .
él no esperó a sus hijas porque estaba cansado .
pablo y pedro viven en estas calles largas .
este problema es más fácil que esta pregunta .
mi hijo nos ha mandado una carta .
mi hermano me va a mandar la flor verde .
laura está cocinando ese pescado ahora .
los turistas que buscaron al caballo pequeño son altos .
esos turistas no tienen dos libros .
las cantantes están tocando la guitarra .
¿ cuántos periódicos compró elena ?
mi abuela alta le mandó la foto bonita a su padre .
tengo que buscar a mi perro negro la semana que viene .
los caballos pueden dormir en el jardín .
este camarero no va a ver una película .
tus amigos están en el hospital .
la cantante también lleva sus camisas caras .
¿ dónde está nuestro hijo ?
carmen vio al gato .
los libros son buenos .
este es el restaurante más barato del pueblo .
dicen que el viernes ana tiene que buscar su paraguas nuevo .
ayudaron a carlos .
carmen también lleva esos sombreros negros .
pablo fue a la estación .
este camarero no comió una manzana porque estaba triste .
las escritoras quieren cocinar carne , pero laura quiere cocinar este arroz .
¿ qué vende ella en los mercados ?
tu tío no esperó el autobús porque estaba cansado .
juan tiene tres libros .
ese perro bebió el río hace dos días .
todos los días mi hijo bebe vino .
ana perdió las fotos y juan perdió el teléfono .
juan está cocinando arroz mientras los turistas están cocinando ese arroz .
ella cerró la caja pequeña , pero laura cerró esta ventana .
¿ habla ella francés ?
si llueve la semana que viene , mi hija no ayudará a su madre alta .
carlos no tiene que limpiar la ventana roja la semana que viene .
si hace calor la semana que viene , vamos a comprar una flor roja .
están hablando con su tío en el mercado grande .
los turistas que están cantando esas canciones están enfermos .
¿ es esta historia interesante ?
nuestro amigo no te mandará tres fotos .
pablo está bebiendo té mientras el camarero está cantando cuatro canciones bonitas .
había cuatro bicicletas delante del mercado .
¿ a elena le gusta el gato ?
¿ pueden dormir en la casa barata ?
hace dos días ayudaste a tu madre .
mi perro negro estaba debajo de la cama .
carmen está nadando en el mar en este momento .
mis caballos están durmiendo en el hotel .
nuestra hermana esperó a su amigo .
tu amigo le dará un mapa al estudiante esta tarde .
¿ hay muchos estudiantes en la cocina ?
¿ has visto a tu perro hoy ?
carlos no está buscando su bolsa en este momento .
ese es nuestro abrigo blanco .
juan les va a dar el mapa a esos niños altos .
él no compró esa cama porque estaba ocupado .
mi caballo pequeño está bebiendo este río en este momento .
él le va a mandar la foto a su tío .
tu tío te dio cuatro fotos bonitas .
el turista que tiene muchos paraguas es joven .
mi madre tiene que limpiar esta casa cara la semana que viene .
si llueve la semana que viene , pablo no ayudará a su amigo .
no soy muy alto .
¿ cuándo fue pedro a la playa ?
mi vecina alta le dio cuatro regalos a su padre .
hay tres libros debajo de la mesa .
hay muchos estudiantes en la habitación .
juan comprará cuatro sillas en las tiendas grandes .
hay un árbol al lado del parque .
los estudiantes escribieron cuatro cartas .
¿ quién está escribiendo estas cartas ?
¿ bebió el gato esa agua en el jardín grande el mes pasado ?
¿ vendes flores en la calle todos los días ?
tocamos la guitarra , pero elena tocó las guitarras .
¿ cuántos problemas tiene este niño ?
la profesora tiene treinta años .
los periódicos que compró juan son interesantes .
esos camareros conocen a juan .
pablo tiene cuatro vestidos rojos , pero los médicos tienen un huevo .
este mercado abre a las tres .
¿ puede este perro dormir en los hoteles ?
si hace frío el viernes , ayudaré a mis hijos altos .
esa sopa estará caliente el viernes .
¿ por qué está mi tío comiendo carne ?
nuestra abuela no está estudiando inglés en este momento .
los turistas les tienen que dar su foto bonita a pablo y pedro .
nuestro padre alto ha encontrado las bolsas .
¿ qué va el niño a comprar en las tiendas ?
las niñas tienen que abrir sus cartas .
¿ a nuestra hermana le gusta el inglés ?
laura está bebiendo ese té caliente mientras carmen está esperando a su hijo .
¿ cuándo comieron las mujeres una naranja ?
¿ está la mujer limpiando estas ventanas ahora ?
esas escritoras están tristes .
había unas tiendas cerca de la biblioteca .
las cartas estaban debajo de las sillas .
carmen puede dormir en la habitación .
este estudiante no fue a la biblioteca .
¿ tiene carmen muchos mapas ?
esta es la biblioteca .
mis coches son rojos .
la mujer que compró este pan es tu abuela .
tu hermana ha encontrado una bolsa .
mi hermano está demasiado ocupado .
¿ dónde está mi gato ?
laura compró dos periódicos y tu madre compró el vino .
ves películas .
mi hermano alto vio ese pájaro grande .
¿ por qué está mi abuela escribiendo dos historias ?
¿ a mi amigo le gusta cocinar sopa caliente en la cocina ?
¿ qué tiene elena que comprar ?
los turistas que fueron al mar son nuestros amigos .
a él le gusta nadar en el agua fría .
no le dimos un mapa a ese estudiante .
ahora mi hermano está limpiando su mesa .
el río no es largo .
¿ abrieron la caja ?
tu hermana quiere nadar en el agua .
la ciudad no es más grande que nuestra cama .
ana quiere cantar las canciones , pero estas profesoras quieren cantar esta canción .
¿ tiene mi vecina que cerrar estas cajas mañana ?
juan es más joven que ese estudiante .
¿ hay muchos regalos en el coche ?
pedro no conoce a pablo .
el tren que esperaron esas escritoras está vacío .
la estación está detrás del parque .
a tu hijo le gusta esta naranja .
pedro quiere un regalo , pero mi hermana quiere tres regalos .
él quiere trabajar en una escuela .
ese gato estaba en el jardín .
¿ cuándo comió elena pan ?
los exámenes son tan fáciles como este problema difícil .
mi hijo está detrás de esta puerta .
¿ cuándo hablaron las niñas con su tío alto ?
¿ cuántos vestidos tienen ?
el niño estaba enfermo la semana pasada .
hay una universidad detrás del hotel .
carmen no quiere hablar con la mujer porque está enferma .
¿ quién nadó en el mar ?
tu tío es cantante .
no venden naranjas en las tiendas .
¿ es el vestido tan barato como los sombreros ?
¿ estás leyendo cuatro periódicos interesantes ?
él es un profesor famoso .
¿ cuándo nadó él en el mar ?
tu madre no vio esa película .
¿ es este caballo blanco grande ?
le hemos mandado nuestro libro a este hombre .
laura quiere dos teléfonos .
mis amigos quieren ser enfermeros .
este restaurante es demasiado barato .
hay restaurantes cerca de los puentes .
¿ a tu hijo le gusta ir a la playa ?
pedro también tiene muchos huevos .
¿ está nuestra vecina jugando al fútbol ?
el turista que está esperando el autobús es nuestro tío .
el periódico está sobre estas mesas grandes .
¿ están cantando esta canción ahora ?
¿ quieres tocar el piano mañana ?
las mesas son pequeñas .
a nuestro hijo le encanta el inglés .
creo que la niña también vive en estas calles .
¿ a qué hora abren estos mercados grandes los sábados ?
el periódico interesante está debajo de esta cama .
la semana que viene tu abuela tiene que comprar el pescado .
a pedro le gusta leer un periódico .
no quieren trabajar en un hotel .
¿ compra tu padre un huevo todas las semanas ?
el hombre perdió el billete , pero pedro perdió la bolsa .
esta profesora tiene que ir al río mañana .
¿ a pablo le gusta tocar los pianos ?
no hay libros interesantes debajo de la mesa .
la sopa que cocinó carlos está caliente .
laura no es más joven que sus vecinas .
pablo vendió su casa y esas mujeres vendieron sus mesas pequeñas .
los camareros altos hablaron con la profesora .
mi foto está en las cajas .
los niños que ven películas están cansados .
ana no nos quiere mandar esta carta .
¿ cuándo tienes que comprar tus vestidos ?
mi hija me quiere mandar un libro el viernes .
carmen es más joven que esta escritora famosa .
¿ quiere ana leer esta historia ?
elena está hablando con pablo mientras carlos y laura están esperando el tren .
esos teléfonos son muy nuevos .
la gran cantante vive en el pueblo .
pedro cocina arroz todas las semanas .
tus zapatos no son azules .
¿ a qué hora llega este tren los sábados ?
¿ cuántos problemas tienen laura y pablo ?
juan tiene un coche .
la bicicleta es blanca .
carlos está cocinando sopa mientras elena está cantando esta canción bonita .
hay unos libros debajo de la mesa .
nuestro hermano le tiene que dar estas flores a esta niña alta .
ese hombre tiene una naranja , pero pablo tiene tres preguntas difíciles .
estas mujeres son más jóvenes que este estudiante .
tienen muchos paraguas .
le quiero dar este regalo a mi vecina .
¿ soy más joven que mi amigo ?
¿ tiene nuestro hermano que ayudar al niño alto ?
él le tiene que mandar esta carta interesante a su hijo .
el caballo no puede dormir en la casa .
la carta que escribió ese médico es interesante .
pablo vio las películas el año pasado .
el zumo de naranja estaba frío la semana pasada .
si hace sol la semana que viene , juan visitará el pueblo .
¿ ayudarán a juan ?
ese caballo pequeño está bebiendo ese mar .
ella conoce esa ciudad grande .
no hay coches delante del mercado .
estos son los coches .
este turista puede dormir en el hotel .
laura está tocando el piano .
la caja que cerró la escritora es grande .
mi vecina no estaba en el restaurante caro .
ella quiere leer su carta en la biblioteca .
no puedes cantar una canción bonita porque estás ocupado .
ella tiene muchos teléfonos , pero pedro tiene una casa .
¿ qué vende pedro ?
nuestro hijo está estudiando en la universidad en este momento .
si hace sol el viernes , él vivirá en este hotel .
pablo habla español , pero hablo francés .
el perro que buscó ese estudiante es blanco .
carlos escuchó unas historias largas , pero mi tío escuchó unas canciones .
la película que vio esa mujer es interesante .
laura lleva ese sombrero barato .
compramos periódicos interesantes en las tiendas .
nadamos en el mar .
¿ es ese hombre más joven que esa profesora joven ?
¿ eres alto ?
¿ por qué cerró laura esta ventana roja ?
¿ cuántos paraguas tiene este médico ?
elena no perdió el teléfono nuevo .
¿ es la casa pequeña ?
nunca hemos vivido en estas calles .
no había la biblioteca cerca de las calles .
¿ cuándo va carlos a vender este coche rojo ?
pedro quiere estos zapatos rojos , pero ana y laura quieren esos teléfonos .
elena también conoce este pueblo .
ella habló con ese hombre .
esa mujer puede jugar al fútbol .
pablo y elena les van a mandar estas fotos a sus hijas .
mis vecinas no van a visitar el museo grande porque están enfermas .
la bolsa que encontró ella es cara .
tu tío dice que mis amigos eran buenos .
¿ había muchos buenos hoteles cerca del jardín ?
¿ esperaron pablo y ana a sus hijas ?
la escritora vivirá en estas calles .
¿ qué está mi gato comiendo ?
las escritoras están bebiendo la leche .
este mercado es más grande que esta ciudad .
esta escritora es famosa .
pablo buscó el billete , pero este niño buscó al caballo .
esta profesora no le mandará dos fotos bonitas a su madre .
la semana pasada juan bebió ese té caliente .
¿ qué ha vendido ana ?
mi hermano está leyendo estas historias .
ese hombre le mandó estas flores a su madre .
carmen les mandó su foto a las niñas la semana pasada .
estás en la playa .
mis hermanas le van a dar su mapa al niño el viernes .
laura está esperando el tren en la estación .
han perdido su llave esta semana .
si hace frío el viernes , esa cantante famosa ayudará a pedro .
nos gusta visitar este museo interesante .
nuestra abuela dice que ese autobús está lleno .
mi madre está durmiendo en el jardín en este momento .
¿ estaba tu caballo blanco detrás de esta puerta ?
mis hijos no quieren hablar con el hombre porque están tristes .
este examen era fácil .
elena siempre lee periódicos en la habitación .
esos zapatos son rojos .
el estudiante quiere visitar esta ciudad el viernes .
los médicos están demasiado cansados .
¿ dónde tienen que comprar el coche caro ?
carlos y ana nunca compran un periódico interesante .
no buscaste a los perros pequeños porque estabas cansado .
la semana que viene juan no quiere trabajar en una biblioteca .
mis cartas son interesantes .
tu amigo dice que elena compró esta flor ayer .
había un niño en la playa bonita .
ese niño alto quiere escuchar unas historias .
él no le dio el regalo a su tío .
ese estudiante nadó en el río .
¿ a ese camarero le gusta ver una película ?
¿ son mis caballos grandes ?
había un estudiante en el parque .
tienen cuatro bolsas .
a ana le gusta cocinar arroz .
el vino que compró nuestra vecina es bueno .
¿ hay un libro en las bolsas ?
este café no estaba caliente .
el camarero quiere ese regalo .
juan y ana venden naranjas , pero elena vende queso .
a mi hijo le gusta el río .
trabajamos en este museo .
tus amigos leyeron cuatro historias largas .
carmen está buscando al caballo mientras juan está leyendo esta carta .
nuestros caballos están bebiendo este mar frío .
ese gato está comiendo esta carne ahora .
¿ a tu tío le gusta estudiar francés en la universidad ?
tus hijas pueden abrir estas cajas .
mi hermana dice que nuestros coches eran blancos .
esa buena profesora no tiene que vender estas camas .
había un estudiante en la cocina .
¿ tiene él que esperar el autobús ?
¿ qué va esta cantante a escribir la semana que viene ?
la película que vio este médico es interesante .
¿ visitará carmen a su madre alta ?
mi hermana está escribiendo tres historias mientras ana está esperando el autobús .
la flor no es roja .
¿ es el hombre viejo ?
ayer esos perros grandes bebieron el mar .
nuestro hijo tiene doce años .
hay queso sobre la silla pequeña .
carlos conoce a ana .
¿ había muchas tiendas detrás de la biblioteca ?
ana quiere comprar su teléfono , pero mi hija quiere comprar una mesa .
carmen trabajará en la tienda .
carmen no encontró la foto porque estaba triste .
el viernes ella tiene que esperar a su hermano .
el tren está vacío .
juan y elena le mandaron estas cartas interesantes a su hermano .
¿ quiere mi hija este té ?
nuestras vecinas altas pueden dormir en el jardín .
nuestra madre te mandó su buen libro .
los estudiantes trabajaron en una escuela el lunes .
el turista que está esperando a sus amigos está enfermo .
hay unos estudiantes altos en los mercados .
¿ va mi hermano a los hoteles los domingos ?
los gatos comieron esta carne ayer .
¿ escribió carlos tres historias ?
carlos y carmen limpiaron esta ventana , pero carlos limpió sus mesas .
¿ cuándo comieron los perros esta carne ?
¿ qué tiene el médico que comprar ?
no hablas español .
te encanta jugar al fútbol .
le mandaron su carta a la niña el lunes .
había libros debajo de las mesas .
tu hermano no jugó al fútbol porque estaba cansado .
¿ por qué está el perro comiendo ese pescado ?
hemos limpiado la habitación esta semana .
¿ conoce juan esa ciudad ?
mis vecinas le tienen que mandar una flor a esa cantante joven .
¿ por qué vieron esa película ?
¿ quién perdió el teléfono ?
no compro zumo de naranja los domingos .
pedro quiere estudiar español el viernes .
tu madre nunca ha limpiado sus casas .
hay un estudiante en la calle larga .
mi hermano tiene que estudiar en la biblioteca .
nuestras vecinas quieren comprar ese abrigo , pero pablo quiere comprar su paraguas .
ese turista joven también tiene muchos abrigos .
estos caballos estaban en la escuela .
los gatos comieron esta carne en el jardín la semana pasada .
pedro conoce a una niña .
¿ están esperando a su buena vecina en este momento ?
nuestra abuela bebió el vino , pero elena bebió el zumo de naranja .
esta profesora era alta .
esta escritora quiere tocar el piano .
tu abuela le ha dado una llave a su hermano .
¿ eres más joven que este médico ?
si llueve la semana que viene , ana no vivirá en las calles .
¿ habló él con ese estudiante la semana pasada ?
¿ está esa leche fría ?
la sopa que cocinó él está caliente .
tu abuela está leyendo sus cartas largas mientras ana está hablando con unos hombres .
el libro es más interesante que tu carta .
¿ es ese hotel muy bueno ?
nuestro padre dice que pedro ha perdido su bolsa en la playa bonita .
este estudiante ya ha perdido su paraguas en la calle .
¿ vende elena abrigos verdes ?
nuestras vecinas no esperaron el autobús porque estaban ocupadas .
carlos y pablo cantaron la canción en el parque .
¿ qué tocó ella ?
¿ compró tu hija este regalo ?
esta no es la bolsa barata .
¿ por qué tocó él la guitarra ?
¿ a mi abuela le gusta comer sopa ?
esta niña alta también conoce a unas niñas .
ese gato negro puede dormir en la habitación .
ahora pedro está durmiendo en la casa .
¿ quiere carlos ayudar a su hija ?
el turista que quiere a esos perros es alto .
¿ por qué abrió mi hermana esta puerta verde ?
ese gato grande no puede dormir en la casa .
mi amigo escuchó esa historia interesante el lunes .
el restaurante está delante de esta tienda .
carmen tiene que buscar su bolsa en la calle .
¿ quieres ser enfermero ?
el médico cocinó pescado en la cocina .
carlos tiene que vender la casa esta tarde .
queremos visitar este pueblo grande la semana que viene .
carmen no tiene dos zapatos nuevos .
¿ quieren los turistas carne ?
la mujer no esperó el autobús porque estaba enferma .
a mi tío no le gustan las películas .
¿ por qué cerró juan estas cajas ?
los turistas que jugaron al fútbol son nuestros hermanos .
¿ dónde están carlos y elena ?
tu vecina le ha mandado dos libros a este estudiante .
a nuestra madre le gusta leer libros .
¿ ve ana películas ?
mi madre no le quiere mandar sus libros interesantes a su madre .
estos hombres vieron esa película el año pasado .
ella está bebiendo el café caliente mientras laura está escuchando dos historias .
mañana carmen no quiere escribir esa historia interesante .
laura está comiendo ese arroz .
¿ qué vende mi abuela ?
el buen camarero ve películas interesantes los sábados .
a mi vecina le encantan las canciones .
¿ cuántos gatos tiene el camarero ?
carmen vivirá en la casa vieja el viernes .
las mujeres que compraron esos coches son famosas .
¿ tienen que ayudar a carlos ?
¿ quiere él este café ?
la mujer alta nos tiene que mandar una carta .
¿ quiere tu tío ser escritor ?
¿ dónde está esa niña ?
la leche que compró el camarero está caliente .
el médico les tiene que dar su foto a sus hermanos .
ella dice que ese parque es pequeño .
¿ por qué estás leyendo tu carta ?
esta profesora no quiere escribir cuatro cartas porque está ocupada .
carmen y carlos no esperaron el autobús .
a este camarero le gusta tocar las guitarras .
hay muchas hijas altas en el jardín .
este no es el perro blanco .
¿ por qué trabajó el turista en estos museos ?
mi abuela ha visitado esta ciudad .
las niñas están hablando con carlos mientras carmen está cantando esta canción .
él limpió las ventanas , pero juan limpió la ventana verde .
nuestra vecina nos quiere mandar una carta interesante .
a ella le gusta ir al río .
ella quiere el pescado .
carlos y pablo escucharon unas canciones bonitas .
laura era la escritora más joven del pueblo .
tu amigo no es tan alto como el camarero .
nuestro amigo dice que tu abuela no ha escrito cuatro historias esta semana .
los exámenes no son tan fáciles como los problemas difíciles .
¿ tienes que buscar los billetes ?
tu hermano también vive en las calles .
el teléfono es más caro que este paraguas .
¿ encontró él las fotos bonitas hace dos días ?
si hace sol el viernes , carmen no comprará cuatro coches blancos .
la mujer que compró estas mesas es nuestra madre .
este gato estaba en el mar .
ese niño me dará su libro interesante .
él les va a dar sus mapas a sus hijos .
no hay buenos estudiantes en la cocina .
no hay turistas en la cocina .
estos son nuestros coches .
ese teléfono estaba roto .
creo que esos médicos nadan en el agua fría los domingos .
a la cantante le gusta beber vino .
la profesora que tiene muchos coches es nuestra madre .
¿ dónde compró juan dos zapatos ?
mi madre le quiere mandar los libros al niño .
este estudiante durmió en la habitación .
hay unos árboles detrás del hospital .
estos caballos pueden dormir en el jardín .
mis caballos son negros .
¿ tiene ana un paraguas ?
¿ dónde están los regalos ?
a elena le gusta vender huevos en la tienda .
el médico perdió los paraguas .
¿ ve esta profesora grandes películas ?
¿ es este mi padre ?
el mercado estará cerrado esta tarde .
¿ es el vestido nuevo ?
no puedes cantar esas canciones .
pablo no le va a mandar el regalo a ese estudiante joven .
mi abuela tiene dos manzanas .
si llueve el viernes , este hombre alto no vivirá en la casa .
ese puente es viejo .
carlos comió este pescado y juan comió un huevo .
esta profesora alta no puede dormir en la habitación .
te gusta el inglés .
estos camareros les dieron tres fotos a sus vecinas hace dos días .
me encanta esta canción .
estás jugando al fútbol .
¿ quiere este estudiante visitar la ciudad ?
pablo está buscando su billete mientras están esperando el autobús .
¿ por qué trabajaron en un museo famoso ?
la camisa estaba limpia ayer .
nuestra madre no era una buena cantante .
estas escritoras jóvenes les quieren dar el regalo a sus vecinas .
mi abuela no limpió su mesa grande porque estaba ocupada .
carmen está comiendo unos huevos en el restaurante .
tu hermano estudia en la universidad todas las mañanas .
la mujer no vive en un pueblo .
¿ por qué abrió él la carta larga ?
esos hombres jóvenes también quieren tres bolsas .
ese perro está comiendo la carne en este momento .
¿ vende juan queso en la calle ?
toco el piano todas las semanas .
ella trabaja en un museo .
nuestras hermanas pueden cocinar sopa en la cocina .
esta mujer es demasiado joven .
¿ tiene él que limpiar estas casas viejas ?
a mi abuela no le gusta comprar naranjas .
mi hermano dice que las puertas son verdes .
¿ quién puede abrir las cajas grandes ?
el turista que cerró la caja es famoso .
si hace calor el viernes , él va a comprar esta agua fría .
pedro lleva esos abrigos nuevos , pero ana lleva su abrigo .
nuestros gatos están detrás de las casas .
había una bolsa barata debajo de la silla .
¿ cuándo durmió él en la habitación ?
mi padre visitará este museo .
los turistas que conocen a carmen son jóvenes .
¿ son estos nuestros caballos ?
le quiero mandar esta foto bonita a esta niña la semana que viene .
esa niña ya ha visitado el pueblo .
nuestro hijo no esperó el tren porque estaba ocupado .
mis hijas no quieren visitar estos museos porque están ocupadas .
esa niña va a ver películas interesantes .
¿ ha vendido ella esta mesa ?
mis vecinas dicen que tu vestido es verde .
si llueve la semana que viene , esos estudiantes van a visitar a su madre .
podemos cerrar estas ventanas .
el perro blanco está bebiendo el río ahora .
¿ dónde comió tu perro esa carne ?
no esperé a mi hijo alto porque estaba ocupado .
mi hermana quiere ser una escritora famosa .
puedes cerrar estas puertas .
pueden ayudar a su vecina alta .
a él le gusta el inglés .
ese es nuestro caballo pequeño .
la carta que escribió ella es interesante .
carmen tiene muchos exámenes y tu tío tiene cuatro llaves .
la historia que escucharon pablo y pedro es interesante .
carlos y ana pueden cantar esa buena canción .
¿ a qué hora llega este autobús ?
ese hombre es muy alto .
hay una niña en el restaurante .
este médico quiere nadar en el mar el viernes .
carmen está comiendo cuatro huevos mientras pablo está estudiando francés .
hay tazas sobre la cama .
no hay árboles pequeños detrás del hospital .
las niñas que ven películas están cansadas .
no abrieron sus cartas porque estaban ocupados .
este camarero es más joven que ese hombre alto .
había una estación cerca de la tienda .
¿ cuántos hermanos tiene elena ?
esta semana mi amigo ha visitado el museo .
¿ es este estudiante enfermero ?
los hombres no fueron al mar .
ella quiere beber zumo de naranja en la cocina .
si hace frío la semana que viene , ana ayudará a su tío alto .
esta niña abrió esta caja pequeña .
la semana que viene tengo que vender estas bicicletas .
a mi tío le gusta el té .
carmen no quiere vivir en un hotel porque está cansada .
si hace calor la semana que viene , los niños no ayudarán a juan .
mis hermanos no son buenos cantantes .
compraste esos regalos el lunes .
este es nuestro caballo .
carlos no perdió su llave .
las cantantes escribieron esa historia larga .
mi hermano ya ha abierto estas puertas verdes .
las casas que vendieron esos camareros son grandes .
nuestro padre dice que el perro comió el pescado en la cocina .
tu abuela escuchó dos canciones , pero carmen escuchó una historia .
ana y pablo también quieren este café .
¿ puedes cocinar carne ?
han comido el huevo .
dices que pablo nunca ha abierto su carta interesante .
mis hijos altos están estudiando en la escuela .
la historia que escuchó elena es larga .
¿ escuchó nuestra abuela estas buenas canciones ?
a tu vecina le encanta el vino .
carmen está escribiendo una carta mientras carlos está hablando con carmen .
la canción que escuchaste es bonita .
ese estudiante joven nadó en el agua .
carlos quiere beber zumo de naranja , pero queremos beber el té .
creo que ese periódico es interesante .
ese museo no es tan pequeño como el árbol .
tu madre alta no le quiere mandar dos flores a su hijo .
queremos tocar las guitarras en el parque la semana que viene .
¿ están esos estudiantes escribiendo esta carta interesante en este momento ?
mi abuela no quiere beber el té caliente porque está cansada .
pablo le dio un regalo a su tío el mes pasado .
hoy juan no ha limpiado la mesa grande .
el mes pasado nuestro perro comió el pescado .
el turista que está esperando a su hermano está enfermo .
el hombre que está nadando en el río es famoso .
el hombre perdió sus mapas la semana pasada .
pedro quiere escuchar unas historias interesantes la semana que viene .
a mi madre le encanta ir al río .
nuestro hermano menor no quiere escribir esta historia .
estás limpiando estas ventanas .
hablaron con dos estudiantes .
¿ cuántos paraguas compró el estudiante ?
estas cartas son demasiado largas .
el camarero joven está durmiendo en la habitación .
le han mandado una foto bonita a su tío esta semana .
juan no quiere ayudar a este turista alto porque está ocupado .
carmen dice que pedro está escribiendo su carta en este momento .
había cuatro estudiantes altos en la tienda grande .
nuestro padre ya ha comido pescado .
nuestra hermana puede ayudar a su hija .
laura no tiene un perro blanco .
abrieron la caja grande y laura abrió estas cartas .
pedro puede encontrar un teléfono barato .
esa leche no estaba fría la semana pasada .
¿ lleva ana su abrigo caro ?
estoy estudiando español mientras laura está cocinando pescado .
¿ quién tiene que ir al río el viernes ?
mis hermanas están estudiando en la escuela .
esta escritora no está en el mar .
a ana le gusta el huevo .
a las escritoras les gusta el té .
¿ quiere carlos ser enfermero ?
mi paraguas estará roto .
si hace sol mañana , ese niño alto no vivirá en la casa .
conozco el pueblo .
no me gusta comprar una naranja .
¿ va nuestro tío a ver la buena película la semana que viene ?
el perro está bebiendo esa agua fría .
tus hijas pueden ir a la playa .
esas escritoras no pueden nadar en el mar .
los restaurantes estarán cerrados .
a tu vecina no le gusta la flor .
¿ hay muchas casas delante del parque ?
pablo lleva ese abrigo y él lleva esos vestidos .
este pájaro no es grande .
las ventanas que limpió él están rotas .
¿ cuántas flores compró ella ?
tu tío no vio cuatro películas .
¿ estaban los libros interesantes debajo de la silla ?
ana bebió agua fría .
ahora carmen está limpiando su mesa .
este es el mercado más pequeño de la ciudad .
la cantante que bebió el agua es nuestra abuela .
¿ come mi hijo queso en la cocina ?
a ella no le gustan los perros .
a laura y pedro no les gustan las canciones .
¿ por qué tienen que buscar al perro ?
nuestra madre está durmiendo en el hotel .
laura no está cansada .
¿ dónde tiene carmen que hablar con el médico alto ?
no escribí historias porque estaba enfermo .
ese estudiante está esperando a su vecina mientras carlos está tocando las guitarras .
mi madre es una buena profesora .
las niñas que bebieron esa agua son altas .
los turistas que llevan estos zapatos son mis amigos .
el niño que fue al pueblo bonito es alto .
si llueve esta tarde , ella va a ver tres películas interesantes .
ana quiere ese regalo y laura quiere ese paraguas .
mi hijo alto no ayudó a dos niños altos .
la escritora ha cerrado la ventana hoy .
mi hija dice que la ciudad es muy famosa .
pedro quiere el café , pero esta mujer quiere arroz .
esta mujer le va a mandar una flor a juan mañana .
¿ por qué nadaron en el agua ?
el niño que trabaja en el mercado es mi padre .
las casas que limpió ella son caras .
¿ es tu hija más alta que ese estudiante ?
estás bebiendo zumo de naranja frío .
ana está esperando a su hijo alto mientras mi hermano está esperando el tren .
él escribió las historias .
los mercados no están cerrados .
tenemos una casa grande , pero laura tiene dos bolsas .
¿ quiere el turista pescado ?
si llueve mañana , la escritora comprará cuatro zapatos .
¿ por qué quieren leer la historia ?
¿ qué quiere juan ?
elena está nadando en el mar en este momento .
el puente es muy viejo .
¿ puede carlos dormir en la casa ?
a pablo le gusta jugar al fútbol .
a tu madre le encanta esa flor .
mi libro es bueno .
¿ eran los problemas difíciles ?
si hace frío mañana , pablo no vivirá en esta ciudad .
mi tío tiene treinta años .
¿ por qué estás tocando el piano ?
¿ qué puede mi madre cocinar ?
a nuestro padre le gusta comprar agua .
¿ quién está cantando dos canciones ahora ?
vendes flores verdes en el mercado .
¿ dónde está juan escuchando una canción ?
el hombre viejo quiere leer unas historias .
mis hijos pueden nadar en el río .
la bicicleta que vendiste es cara .
él no quiere tocar las guitarras porque está triste .
el examen es más fácil que la pregunta .
a nuestro padre le encanta cocinar sopa caliente en la cocina .
mi caballo grande no está bebiendo ese río .
estos perros bebieron este mar .
abrí esta ventana verde hace dos días .
elena y pedro tienen dos bolsas .
la sopa que cocinaron pedro y juan está caliente .
¿ cuándo comieron los gatos el pescado ?
tu amigo tiene treinta años .
la pregunta es más fácil que este problema .
tu perro negro está comiendo esta carne en la cocina .
hay cuatro turistas en el mar .
tu amigo bebe buen vino en la cocina los domingos .
el turista que está nadando en el mar es nuestro tío .
¿ cuántas bolsas compró tu padre ?
también tienes un hermano .
la cantante tiene que estudiar en la biblioteca .
la semana pasada pablo perdió su mapa .
carmen y laura no han abierto las ventanas .
carlos está esperando a su vecina mientras él está escuchando la historia interesante .
a tu hermana le gusta este té .
¿ dónde compra ese hombre agua fría ?
este mercado cierra a las cinco .
la bolsa que buscó él es nueva .
creo que nuestra camisa está muy sucia .
el perro grande está comiendo esta carne ahora .
el perro comió ese pescado .
el turista que está esperando el autobús es mi tío .
ese hombre quiere ese pan , pero pablo quiere dos naranjas .
ese camarero alto estudió francés .
creo que ese estudiante está ocupado .
mis amigos le mandaron un libro a su padre .
esta bicicleta era roja .
pedro le quiere mandar dos cartas largas a su hijo .
carmen era profesora .
este autobús estará lleno la semana que viene .
carlos y juan esperaron el autobús en la calle .
no llevas este sombrero .
los domingos carlos juega al fútbol .
estás tocando los pianos .
¿ qué compró carmen ?
buscamos nuestro teléfono y laura buscó los mapas .
este hombre joven le tiene que dar tres libros a su hija .
también llevo estos zapatos verdes .
a mi abuela le gustan los perros .
si hace calor el viernes , pedro va a comprar un periódico .
a esa escritora le encantan las películas .
esta no es el aula .
los turistas que visitaron el museo pequeño son mis hermanos .
él está en la habitación .
¿ está ana escuchando canciones ahora ?
hay muchas bicicletas delante del museo .
tus hermanos son médicos .
¿ cuántas camisas compraron ?
los turistas que tocaron la guitarra son altos .
él habló con laura en el mercado hace dos días .
las películas que vieron esos turistas son largas .
mi hija compra periódicos y pedro compra manzanas .
carlos también tiene muchos libros .
él lleva estas camisas .
elena está bebiendo el buen vino mientras estamos limpiando estas ventanas azules .
hay tres turistas en el aula .
¿ a él le gustan las cartas ?
a tu hija le gustan los caballos .
ella no es demasiado joven .
ana va a vender la casa .
esas tazas no están rotas .
creo que el paraguas está roto .
ese hombre no quiere vivir en esta casa bonita porque está ocupado .
¿ quién conoce a su abuela ?
el buen camarero puede abrir esta caja .
¿ cuántos paraguas tiene ana ?
¿ estaba el autobús lleno el año pasado ?
¿ dónde leyeron este libro ?
esta semana he perdido mi llave .
a mi padre le gusta leer historias .
a pablo le gustan las flores .
ella también conoce al médico .
trabajaron en un hospital .
los turistas que visitaron a su hija son mis hermanos .
este niño está muy triste .
si hace frío mañana , él va a visitar el museo .
esos son tus hermanos .
creo que la pregunta es fácil .
creo que leíste esa historia en el jardín bonito .
le han dado su billete al niño esta semana .
le dieron un billete a la niña el lunes .
la profesora le tiene que mandar estas cartas interesantes a su tío .
¿ a mi amigo le gusta ese zumo de naranja ?
carmen no es escritora .
el examen es más difícil que el problema .
este restaurante cierra a las nueve .
los caballos están debajo de la mesa .
los turistas que escribieron esa historia interesante están cansados .
¿ estudiaron nuestros hijos en la biblioteca el mes pasado ?
tu hermano alto está cantando la canción en el parque .
¿ cuándo comiste el pan ?
a pedro y laura no les gustan las películas .
ella no quiere cocinar esa carne .
el gato comió esa carne en la cocina la semana pasada .
mi hermana dice que él tiene que esperar a su abuela alta en el parque .
el niño que toca el piano está enfermo .
mañana tengo que esperar a mi hermana .
carlos y elena son más jóvenes que estos camareros .
el tren llega a las ocho .
mis hermanas vieron a carmen ayer .
los estudiantes jóvenes estudian en la escuela .
pedro buscó a su gato negro , pero esta profesora buscó su mapa .
juan siempre vende flores .
esta era la calle más larga del pueblo .
el mercado abre a las cuatro los domingos .
a la cantante le gusta cocinar arroz en la cocina .
ana compró el periódico .
hay una biblioteca cerca de los puentes .
pedro no vio al médico alto porque estaba cansado .
no estamos durmiendo en la habitación .
ella quiere ir al mar .
esos problemas son más fáciles que ese examen .
el tren que esperó carmen está lleno .
puedes encontrar un mapa .
mis hermanos no tienen cuatro manzanas .
¿ qué escribió ella ?
si llueve esta tarde , él va a escribir cartas .
esa cantante conoce a pablo .
juan encontró la bolsa y mis hermanos encontraron un paraguas .
han visto a unos estudiantes altos en la playa .
había un árbol detrás de la escuela .
¿ son tan jóvenes como esos médicos ?
hay muchos turistas en el mar .
hay un regalo en el coche .
él tiene muchas casas , pero carlos tiene un hermano .
a este niño le gusta la playa .
ese perro grande comió pescado en el jardín el mes pasado .
nuestro amigo te mandó el regalo .
el turista que cantó unas canciones es mi amigo .
mi vecina comió este arroz .
¿ por qué esperaron mis amigos a su hija alta ?
tienen muchas hermanas , pero pedro tiene tres bicicletas verdes .
hay un libro en el coche viejo .
esas flores son azules .
estos abrigos están limpios .
si hace frío esta tarde , no vamos a escribir nuestra carta .
si hace calor mañana , no vamos a comprar ese periódico interesante .
a juan y carmen les gustan estas películas .
a mi vecina no le gusta el mar .
estos perros están en la escuela .
ella bebe café caliente los domingos .
carlos y juan le dieron esta foto bonita a su tío .
estas son tus hijas altas .
a nuestros hermanos les encantan las películas .
él esperó el tren y carmen esperó el autobús .
el turista que habló con su padre es joven .
mi abuela está limpiando la ventana .
hay unos turistas en la cocina .
esos abrigos son más caros que ese sombrero .
este es el parque más pequeño de la ciudad .
esa escritora no quiere cantar esa canción porque está enferma .
mi padre le tiene que mandar una foto bonita al niño .
a mi abuela le gusta vender flores .
hay muchos turistas en la universidad .
esta es la casa más vieja del pueblo .
ana es más joven que estas cantantes .
ese médico buscó el paraguas el mes pasado .
ese perro está en el restaurante .
no le van a dar tres flores a su vecina .
¿ estás escuchando la historia ?
carlos tiene que limpiar la ventana esta tarde .
los exámenes son difíciles .
¿ es la foto muy bonita ?
mi hermana menor le va a mandar tres cartas interesantes a su tío .
nuestras hijas estaban enfermas hace dos días .
creo que tus hijas estarán cansadas esta tarde .
también queremos cuatro paraguas .
los niños que esperaron el autobús son tus hermanos .
carlos quiere trabajar en el museo .
carmen no va a ver una buena película porque está triste .
esta es la casa más vieja de la ciudad .
mi hijo está esperando el tren en la estación ahora .
elena tiene cuatro paraguas .
si hace calor mañana , carmen va a escribir esas cartas .
la ciudad es más grande que la tienda .
creo que ana estará enferma .
ella está en el jardín .
ana quiere la sopa caliente , pero ella quiere las naranjas .
ese hotel es pequeño .
las buenas profesoras escribieron esta carta larga .
carlos está limpiando la casa grande ahora .
hay un libro interesante sobre las camas pequeñas .
¿ cuándo bebió mi caballo esta agua fría ?
el turista que ayudó a ana es mi hermano .
¿ a carmen le gustan las preguntas ?
¿ son los gatos más grandes que este caballo ?
mi hermano toca las guitarras en la calle .
mi hijo come pescado .
¿ están esos gatos bebiendo ese mar ?
ella ha encontrado un teléfono .
carmen les ha mandado dos fotos a los niños hoy .
el café que bebió nuestro tío está caliente .
pedro buscó al caballo en el parque la semana pasada .
ana y pedro pueden ayudar a pablo .
a la niña le gusta jugar al fútbol .
pedro nos dio su billete hace dos días .
juan está escuchando unas historias largas mientras ella está buscando la bolsa .
la escritora nunca ha escrito la historia interesante .
ana compró unos regalos , pero carlos compró su teléfono .
laura está en la escuela .
tus hijas altas no le tienen que mandar este libro a ese camarero .
el niño que escribió una historia larga es alto .
esta escritora me dio un libro ayer .
el gato está en el parque .
hay mercados delante del hospital .
él no quiere cocinar el pescado porque está ocupado .
la cantante no es famosa .
ese problema es más fácil que esos exámenes .
nuestro amigo no es un buen estudiante .
¿ quién visitó este pueblo ?
elena ve películas interesantes , pero ves una película .
no esperamos el tren porque estábamos tristes .
hay una universidad detrás de la escuela .
este tren sale a las nueve los sábados .
nuestro tío está comiendo las manzanas mientras elena está esperando a su hermana menor .
pedro tiene muchas manzanas .
no les mandé esta carta a pablo y juan .
hace dos días tu gato comió pescado .
el perro bebió un río el año pasado .
este médico ha vendido esta cama .
la profesora no puede jugar al fútbol en la calle .
mi vecina tiene una casa .
si hace sol esta tarde , pablo y juan vivirán en esta ciudad .
juan no va a ver esta película el viernes .
ella tiene muchas hermanas .
mis hermanos no pueden cantar canciones porque están cansados .
mi hija tiene que estudiar en la universidad la semana que viene .
ese hombre está cocinando este pescado mientras juan está escribiendo tres cartas .
puedes cocinar esa sopa en la cocina .
pedro también conoce al niño .
esta es mi bolsa nueva .
juan y elena pueden tocar los pianos en el parque .
el paraguas que buscó mi hermano es barato .
¿ está laura limpiando sus casas caras ?
el estudiante no vio a su hijo porque estaba cansado .
quieren esta carne .
tu padre no abrió la caja pequeña el año pasado .
si hace sol mañana , ana y pedro van a visitar este museo .
hay tiendas cerca de la playa .
ana y elena están esperando el tren en este momento .
él ve películas interesantes .
las niñas han abierto su carta .
ana abrió estas puertas , pero las escritoras abrieron la ventana .
¿ es ese hombre joven ?
estos gatos no son más grandes que tu caballo .
las niñas están cocinando ese arroz en la cocina en este momento .
mis vecinas quieren comprar este coche y laura quiere comprar bolsas .
¿ dónde tiene elena que comprar el periódico ?
¿ quieren nuestros hijos tres coches ?
pedro estudió español el año pasado .
los niños vieron unas águilas grandes .
ella no está en la calle .
¿ dónde esperó esa escritora el autobús ?
las profesoras le quieren mandar este regalo al niño .
¿ quién puede tocar el piano ?
pablo y laura no quieren escuchar historias .
mi abuela perdió su teléfono en la playa bonita .
creo que estoy esperando el autobús en este momento .
juan tiene muchos gatos .
no puedo nadar en el mar porque estoy ocupado .
laura perdió su billete y pedro perdió su foto .
mis mesas no están muy limpias .
¿ está ella escuchando estas buenas canciones en la habitación ?
¿ quién quiere hablar con su hijo en la calle larga ?
no les mandamos un regalo a nuestras hermanas .
¿ buscó ana su llave ?
laura y ana también comen carne .
este coche es verde .
¿ es elena tan joven como esa escritora ?
esta cantante está limpiando esta casa pequeña ahora .
hay un árbol al lado de la calle .
el libro que leyeron es interesante .
nuestro padre tiene que cerrar estas ventanas esta tarde .
pedro estudió francés y ella estudió español .
el turista que quiere cuatro coches está cansado .
hay un buen estudiante en la playa .
ella te mandó sus fotos bonitas .
esas bicicletas no son demasiado baratas .
¿ conoce nuestro tío a sus hijas ?
mi abuela les ha dado esta flor a estas niñas altas hoy .
¿ qué cantaron el año pasado ?
