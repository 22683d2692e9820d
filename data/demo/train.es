juan no quiere leer cartas porque está ocupado .
¿ está mi madre estudiando inglés en la escuela en este momento ?
la historia que escuchó carmen es interesante .
estamos comiendo el pan ahora .
el teléfono es nuevo .
carmen está bebiendo esta agua fría mientras juan está limpiando su mesa .
carmen les va a mandar este regalo a esas niñas el viernes .
¿ cuándo durmió mi abuela en los hoteles ?
¿ está esa tienda abierta ?
la cantante quiere leer un periódico .
elena y pedro no tienen que comprar ese té caliente en las tiendas mañana .
mi tío alto no vende sombreros rojos .
esos estudiantes no escribieron historias porque estaban tristes .
¿ está la mujer hablando con laura ?
la historia que escuchó esa profesora es interesante .
el problema es más fácil que esta pregunta .
nuestro amigo no quiere ayudar a su hermana porque está triste .
elena y pablo tienen que comprar el regalo .
carlos es alto .
carlos puede jugar al fútbol en el parque pequeño .
¿ están los libros en la casa ?
carmen quiere unas manzanas .
mi hermano nadó en el río el año pasado .
¿ quiere nuestra hermana dos coches ?
¿ quieren nuestros hermanos este sombrero ?
ese coche es blanco .
me gusta tocar el piano .
vemos una película .
hay un restaurante cerca del jardín .
¿ cuándo vivirán carlos y pablo en una casa ?
los estudiantes leen cartas los domingos .
carmen compra café y el estudiante compra flores .
pablo y pedro comieron esa sopa .
carlos ayudó a unos camareros el lunes .
a pablo no le gusta este arroz .
la camisa estará limpia mañana .
la historia que escuchó mi amigo es interesante .
tu tío perdió su foto .
elena encontró el paraguas barato .
no tocaron la guitarra .
él me dio un mapa el año pasado .
quieren tocar el piano en la calle .
a mi amigo le gusta la ciudad .
el vestido está sucio .
ana quiere leer unos periódicos .
no vendes flores en la calle .
si hace frío esta tarde , ayudarán a ana .
¿ quiere esa profesora jugar al fútbol ?
carmen también lleva esa camisa .
esta niña alta puede encontrar su billete .
la bicicleta es muy vieja .
pedro tiene muchas casas y tu amigo tiene una casa pequeña .
si hace calor esta tarde , pedro no vivirá en esta ciudad .
ayer comieron la carne .
carlos está leyendo libros en el parque .
¿ quién quiere escribir la carta larga ?
a mi hijo le gustan las canciones .
le voy a mandar un regalo a mi amigo .
nuestro padre alto le mandó esta flor a su hijo .
el turista que vendió sus coches es mi hermano .
esa cantante ha perdido el paraguas .
mis perros comieron la carne y elena comió pescado .
¿ cerraron laura y elena esta puerta ?
mi perro no comió el pescado .
el estudiante que fue al río es famoso .
mi madre quiere beber té .
¿ estaba ese caballo en la biblioteca ?
los turistas que quieren la leche están enfermos .
esos turistas tienen dos huevos .
a pablo le gustan los perros .
laura no jugó al fútbol porque estaba enferma .
el hombre ha limpiado esta ventana .
estas calles son demasiado largas .
¿ lleva ana este vestido ?
él no quiere estudiar francés porque está enfermo .
el niño que lleva sus zapatos es alto .
¿ quién ha limpiado su mesa ?
ana y pablo quieren ese coche .
ella no puede ayudar a pedro porque está enferma .
la escritora tiene una hermana y carmen tiene cuatro bolsas .
tu abuela está triste .
carmen limpió la ventana y limpiaste la cocina .
nuestro amigo dice que juan y laura estarán tristes la semana que viene .
tengo que esperar a mi tío esta tarde .
a laura no le gusta leer periódicos .
mis hermanos dicen que laura y carmen pueden dormir en la habitación .
esos son los zapatos .
¿ tiene esa escritora que visitar el pueblo ?
este caballo estaba en el hospital .
soy más joven que estas cantantes .
el perro está bebiendo agua fría ahora .
el turista le mandó estas fotos a su hermana .
¿ por qué vio ella a este caballo ?
¿ por qué encontró elena el mapa ?
¿ dónde cocinó tu madre la sopa ?
quieres estudiar español y carlos quiere estudiar inglés .
tu hermana dice que él bebe café .
ella no puede cantar esa canción porque está cansada .
pedro puede encontrar la foto .
¿ tiene ella que hablar con su madre alta ?
él conoce a pedro .
carmen también tiene muchas naranjas .
el turista que cocinó ese arroz es alto .
¿ está la carta sobre las camas ?
juan y ana compraron unos periódicos .
están tristes .
pedro no buscó los billetes porque estaba ocupado .
pablo y elena quieren vender su coche .
¿ está el perro bebiendo ese río ?
tu hija no ayudó a su madre porque estaba enferma .
tu caballo es muy pequeño .
mi hermano alto me ha dado este billete .
esa es tu llave .
la caja que cerró pablo está llena .
carlos y pablo esperaron el tren y juan esperó el autobús .
ana y carmen eran médicas .
mi hermano cerró la caja pequeña y carmen cerró estas puertas .
carmen es más joven que esos turistas .
juan puede abrir esta caja grande .
nuestra hermana habló con carmen el mes pasado .
puedes dormir en la habitación .
juan quiere ser profesor .
carlos le quiere dar sus fotos bonitas a su padre .
este museo era interesante .
esta escritora compra flores y pablo compra vino .
estos camareros conocen a pablo .
a mi padre le gusta este perro .
mañana esta niña va a escribir una historia larga .
¿ comió carlos esa carne el año pasado ?
ana lleva esa camisa , pero llevamos ese abrigo barato .
mi vecina quiere cocinar ese pescado .
los hombres están cocinando esta sopa mientras carmen está cantando dos buenas canciones .
a laura no le gusta ver películas .
el caballo durmió en la casa .
¿ está la cantante demasiado ocupada ?
creo que el río es largo .
pablo ha vivido en una calle .
tu hermano tiene seis años .
al hombre le encanta ese vino .
quiero hablar con mis hermanos en los mercados grandes .
nuestras cartas son interesantes .
estos niños altos no vieron las águilas pequeñas porque estaban ocupados .
pablo y juan no le mandarán estos regalos a su vecina .
hay una escuela al lado del río .
el perro grande bebió ese mar frío el mes pasado .
mi vecina le ha mandado una carta a esta niña .
la semana que viene mi vecina tiene que cerrar la caja grande .
la profesora quiere ayudar a su padre el viernes .
estos exámenes son más fáciles que esas preguntas .
nuestro padre está en el mercado .
¿ era mi hermano escritor ?
las cajas no son más pequeñas que este árbol .
el tren llega a las cuatro .
hay unos estudiantes en la habitación .
este era el jardín más grande del pueblo .
hay muchos restaurantes al lado de la calle .
laura puede hablar inglés .
él está estudiando inglés .
carmen vende queso , pero ana y laura venden flores rojas .
a nuestras hijas no les gusta el francés .
los turistas que limpiaron la casa son nuestros amigos .
la niña que visita esta gran ciudad es mi madre .
creo que este paraguas es demasiado caro .
¿ quiere nuestra madre ser una enfermera famosa ?
si hace sol la semana que viene , pedro va a comprar ese té caliente .
pedro quiere comer el pescado la semana que viene .
el turista que está buscando el teléfono es mi hermano .
el turista que nadó en el mar es nuestro tío .
hay un museo al lado del parque .
¿ quién quiere tocar el piano ?
tu madre encontró un paraguas .
la niña vende manzanas los sábados .
¿ por qué está laura durmiendo en el hotel ?
¿ dónde vio elena cuatro águilas ?
los estudiantes que esperaron el tren son famosos .
nuestra abuela no lleva su camisa .
los teléfonos que perdió él son caros .
¿ por qué están esperando a su amigo ?
¿ bebieron los caballos un mar ?
a mi hermano le encanta el perro .
mi hermano tiene que limpiar su mesa .
las calles estarán sucias .
¿ dónde está el gato ?
la puerta no estaba abierta el lunes .
le dieron el libro a esta niña alta .
mis hermanas le dieron cuatro regalos a la niña el mes pasado .
carmen no leyó una historia .
esa es nuestra bolsa barata .
les vas a dar los paraguas a tus amigos .
estas mujeres quieren nadar en el agua .
estos turistas no pueden ayudar a los camareros .
ana es la escritora más alta del pueblo .
carlos compró el periódico en las tiendas la semana pasada .
¿ tiene ella que limpiar las ventanas verdes esta tarde ?
estarán contentos el viernes .
tienen muchos caballos .
ella no va a escribir historias largas el viernes .
¿ ha leído esta profesora su libro ?
la mujer que lleva su sombrero es nuestra vecina .
carlos cocinó ese arroz ayer .
este niño era camarero .
no tienen un paraguas .
tus buenas vecinas no visitaron el pueblo pequeño la semana pasada .
¿ es esta el aula ?
estas cantantes no leen historias en el parque todos los días .
¿ cuándo nadó laura en el mar ?
¿ quiere pedro comer ese pan ?
la pregunta es tan fácil como este examen .
van a visitar esta ciudad esta tarde .
¿ cuándo trabajará tu vecina en la escuela ?
si hace calor el viernes , ella no va a ver las películas .
el tren que esperó ese turista está lleno .
hay árboles al lado del parque .
hay un turista en la playa .
este es el parque más bonito del pueblo .
mi hijo alto no va a comprar este periódico porque está cansado .
hay un pájaro en la cocina .
había tres tazas sobre las camas grandes .
¿ hay un hospital cerca del puente ?
¿ está él tocando la guitarra ?
¿ hay un turista alto en la calle ?
ana y pablo no pueden ayudar a sus hermanos porque están enfermos .
¿ dónde está mi carta interesante ?
¿ dónde están los mercados ?
la niña que come pan es tu hermana .
¿ está nuestra hija durmiendo en el jardín ?
carmen no leyó estas historias el mes pasado .
estas cajas están vacías .
la profesora que tiene muchos zapatos es mi hermana .
¿ a mi padre le gustan las preguntas ?
había un turista alto en el río .
hay cuatro cartas en la habitación .
ese coche es rojo .
¿ a pablo le gusta vender vestidos ?
a laura le gusta el café .
ese caballo es tan pequeño como estos gatos .
¿ es ese caballo tan pequeño como ese perro ?
tu vecina te dio su llave .
la caja que cerró ella es pequeña .
¿ trabajarán en el museo ?
elena dice que tu tío está nadando en el río .
pedro tiene que ir a las casas mañana .
a pablo le gusta la playa .
el turista que cerró la puerta verde es nuestro tío .
él tiene que limpiar esta ventana esta tarde .
carlos ha comido los huevos .
este es el coche .
ella es joven .
hay un estudiante en la playa .
los museos están cerrados .
¿ juega la mujer al fútbol ?
mi perro comió el pescado , pero carmen comió la carne .
los niños que nadaron en el agua son famosos .
esa niña puede ayudar a laura .
esa mujer tiene que esperar a su madre en la calle el viernes .
ese niño conoce este pueblo .
la canción que escuchó pedro es buena .
mi padre no tiene que comprar tres flores en el mercado mañana .
¿ a nuestro hermano le gusta el inglés ?
pablo bebió esa agua el mes pasado .
mi amigo ha vendido su cama .
él buscó al gato en las casas .
nuestro hermano dice que estas preguntas son demasiado fáciles .
ana puede ayudar a un médico .
¿ tienen las mujeres muchas casas ?
nuestras vecinas están contentas .
ana está tocando el piano mientras pedro está escuchando buenas canciones .
¿ cuándo limpiaste esta cocina ?
carmen conoce a su hermano .
¿ dónde está el perro ?
¿ lleva ella ese vestido ?
los paraguas que perdió ella son baratos .
pablo tiene un libro .
ana también tiene tres hermanos .
esta profesora ha limpiado esta casa esta semana .
el examen no es difícil .
ella está jugando al fútbol mientras juan está tocando las guitarras .
los exámenes son muy difíciles .
hay unos estudiantes en la calle .
el turista que compra un periódico interesante está enfermo .
esos exámenes son tan difíciles como este problema fácil .
¿ qué tienen ?
nos gusta el inglés .
a tu hijo le gusta ese examen .
laura quiere comprar este coche y estas escritoras quieren comprar esas bolsas .
mi hija no lleva esa camisa .
ella tiene que abrir esta puerta mañana .
esa pregunta es más fácil que este problema .
mi vecina joven tiene que vender la casa .
la mujer ha perdido la bolsa esta semana .
estamos leyendo unas historias en la habitación en este momento .
¿ estudian mis hermanos en la escuela todos los días ?
¿ es nuestra hija estudiante ?
¿ están los museos abiertos ?
¿ va carlos a ver dos películas interesantes ?
estás hablando con tu madre alta mientras ana está esperando a su hija .
hay tres billetes sobre la silla .
ella les mandó dos cartas a pedro y pablo el lunes .
ella no vio a ese caballo porque estaba triste .
los sombreros son azules .
elena también tiene un coche .
las niñas que venden flores son mis vecinas .
este paraguas es caro .
elena y carlos no pueden cantar dos canciones porque están enfermos .
juan come huevos los domingos .
las casas que limpió este estudiante son viejas .
ana nos mandó la foto el lunes .
él limpió las casas pequeñas y carlos limpió esta casa .
el museo es interesante .
hay muchos libros interesantes en la caja .
juan perdió los mapas , pero perdiste las llaves .
la niña que bebió ese vino es mi madre .
esta profesora está en la playa .
¿ cuántos libros leyó este turista ?
¿ cuántos paraguas tienen ana y carlos ?
¿ tienes muchos libros ?
ana limpió esta ventana y el camarero limpió esta casa cara .
en este momento ella está esperando a su tío alto .
creo que están enfermos .
la niña quiere escuchar esa canción .
nuestro padre me mandó este regalo .
carmen también tiene cuatro bicicletas azules .
había arroz sobre la silla .
había una biblioteca al lado del parque .
tu hijo es estudiante .
juan ve una película interesante , pero vemos películas .
las niñas pueden cantar una canción bonita en el parque .
van a visitar esta ciudad .
¿ por qué tiene tu tío que comprar estas bicicletas nuevas ?
nos gusta ver una película .
a mi hijo le encanta ver películas .
¿ abrió él esta carta ?
ella puede ir al mar .
hay un mercado al lado de los restaurantes .
mi vecina está bebiendo el agua fría ahora .
tienes tres libros .
los turistas que abrieron la caja están cansados .
mi hijo alto siempre bebe té caliente .
pablo escribió una historia el año pasado .
la cocina que limpió ese turista está sucia .
creo que he perdido los mapas .
¿ hay una foto sobre las sillas grandes ?
este médico no tiene que abrir su carta la semana que viene .
carlos también quiere la leche .
los estudiantes pueden hablar inglés .
a mis vecinas les gusta leer historias .
la caja que cerraron es grande .
el turista que trabaja en una tienda es nuestro hermano .
el médico conoce a elena .
hablas español .
juan ya ha abierto esta puerta azul .
mi abuela alta le mandará el libro a ese niño la semana que viene .
si hace sol el viernes , ayudarán a la niña .
carmen dice que ella era alta .
la película que vio tu hija es buena .
estos caballos son más pequeños que este gato .
mi padre no quiere escuchar dos historias interesantes en la habitación .
¿ fue pablo al río ayer ?
el tren que esperó juan está vacío .
¿ estudió ese estudiante inglés ?
ella quiere este té .
¿ estaba el gato debajo de esta cama ?
esta cantante le ha mandado cuatro regalos a su tío .
ana es camarera .
este médico alto cantó canciones la semana pasada .
hoy carmen ha encontrado un paraguas .
carlos quiere vender las casas , pero nuestro amigo quiere vender esta cama .
¿ fue ella al río ?
¿ dónde está esta niña tocando la guitarra ?
¿ dónde juegas al fútbol ?
tus amigos vieron esa película .
no cerraste las cajas porque estabas enfermo .
nos encanta cocinar pescado en la cocina .
esa taza está rota .
¿ dónde está la biblioteca ?
¿ había muchos mercados al lado del parque ?
nuestra vecina no tiene muchas manzanas .
pablo estará triste el viernes .
tu padre no vivirá en el hotel la semana que viene .
¿ cuándo limpiaron pablo y juan su casa ?
laura y carlos le quieren dar sus llaves a su madre .
soy más joven que el médico .
él está comiendo un huevo .
he vivido en una calle larga .
¿ dónde esperó ana a su madre alta ?
¿ esperó ella el tren ?
pedro también quiere zumo de naranja .
la historia que escuchó nuestro padre es larga .
tu vecina quiere café , pero laura quiere té .
eres tan alto como tu hermana .
¿ cuántos años tiene la cantante ?
los turistas que trabajan en un restaurante son mis hermanos .
a ana y carlos les encanta el río .
hay unas águilas en la calle .
no perdimos nuestros billetes porque estábamos ocupados .
el tren que esperó elena está lleno .
¿ es el hombre demasiado joven ?
hay una bicicleta delante de los hoteles .
el camarero es muy joven .
esa mujer era camarera .
al estudiante le gusta leer periódicos .
quieren escribir historias largas .
¿ dónde está ese perro ?
tus hijos tienen que esperar a su amigo alto en la calle .
la mujer está cantando la buena canción .
¿ cuándo tienen estas cantantes que limpiar su mesa ?
¿ quiere nuestra hermana ese vino ?
los turistas que están hablando con pedro son mis amigos .
ana está en el hotel .
¿ cuántas bolsas tienen las mujeres ?
nuestros amigos son grandes camareros .
nuestra hija también vive en el hotel .
el tren que esperó mi tío está lleno .
pablo puede abrir esta puerta roja .
ana vendió estas bicicletas , pero tus amigos vendieron esta casa grande .
mi tío dice que esas camisas son verdes .
¿ cuántos caballos tienen esas profesoras ?
¿ conoce él a cuatro niños altos ?
laura estudió español , pero ana estudió inglés .
todas las mañanas pedro vende queso .
el niño tiene diez años .
¿ quién buscó a sus gatos blancos ?
esos médicos altos llevan su vestido azul .
la bolsa que perdieron esos hombres es cara .
¿ dónde juega mi tío al fútbol ?
¿ cuándo estudió pedro español ?
¿ dónde lee juan cartas largas ?
nuestra hija le tiene que dar dos regalos a elena .
la bolsa que buscó este hombre está llena .
el estudiante come pan .
pedro y juan vendieron esta casa .
pablo tiene que esperar a su hermana mayor .
tu madre alta no nadó en el río .
compraste ese café caliente el año pasado .
este médico bebe leche todas las semanas .
esas mujeres esperaron a su hijo ayer .
carlos no tiene muchas preguntas .
pedro le mandó cuatro regalos a su tío .
nuestros perros están detrás de la casa .
los libros que leyó juan son interesantes .
¿ por qué está el gato comiendo pescado ?
hay cartas en el coche blanco .
este examen es tan fácil como esta pregunta .
pablo y elena son tan altos como su tío .
los sábados ese turista ve películas .
ella es más joven que estos camareros jóvenes .
hay águilas en los restaurantes .
¿ quiere pablo cuatro sombreros ?
carmen y elena estaban enfermas .
¿ buscaron los teléfonos ?
no hay árboles pequeños detrás del museo .
¿ compró él esa flor en la tienda ?
a tu madre le gustan las canciones .
no viviremos en esta ciudad .
ana vivirá en esta ciudad .
¿ cuántos años tiene la mujer ?
juan era el mejor estudiante de la ciudad .
tu perro está bebiendo este mar en el río .
¿ tiene tu hija que cerrar estas cajas ?
los estudiantes tienen que buscar su paraguas .
¿ cuántos problemas tiene elena ?
juan no le dará dos libros a esa buena escritora el viernes .
hoy ella no ha perdido el billete en la playa .
¿ son escritores famosos ?
¿ conoce juan a carmen ?
a tu madre le encanta vender flores .
le di cuatro billetes a mi tío .
no he vendido mi bicicleta roja esta semana .
este turista no comió queso porque estaba enfermo .
¿ qué está él bebiendo ?
la historia que escribieron es interesante .
carlos está comiendo esa sopa en el restaurante .
¿ por qué compraron las profesoras una flor ?
¿ quién quiere esos regalos ?
¿ es esta la habitación ?
¿ está esta ventana abierta ?
a las mujeres les gusta la ciudad .
hay un turista en el mercado .
¿ estudiaron mis hermanas en la biblioteca ?
a mi hermano le gusta el queso .
¿ está carmen demasiado cansada ?
el río que bebió este gato está frío .
él vio a laura .
el perro puede dormir en los hoteles .
la carta es muy larga .
no hay cartas interesantes debajo de la silla .
los turistas esperaron el autobús el lunes .
¿ dónde está mi hija ?
no queremos visitar los museos porque estamos enfermos .
pedro vende manzanas .
elena tiene que buscar al perro .
pablo no puede encontrar su mapa .
esta tarde tenemos que limpiar la casa grande .
hemos vivido en una casa vieja hoy .
¿ dónde está el caballo ?
este tren sale a las diez .
si hace calor esta tarde , este hombre va a comprar unos periódicos .
el hotel es viejo .
carlos no está en el parque .
¿ quieres tres regalos ?
la canción que escuchó mi abuela es bonita .
no estaré triste la semana que viene .
pablo no quiere ir a la playa bonita porque está enfermo .
¿ son las preguntas muy difíciles ?
las cajas que cerró elena están vacías .
quiero estudiar francés la semana que viene .
¿ estaba el hotel al lado de la calle larga ?
¿ a carlos y pedro les gusta el vino ?
hay muchos pájaros grandes en el río .
las niñas estaban detrás del coche .
pedro compró su bicicleta barata , pero ella compró una cama pequeña .
a nuestro amigo le gusta jugar al fútbol en el parque .
¿ dónde leíste esa carta ?
mi hijo compra pan en el mercado pequeño todas las semanas .
él perdió su paraguas en la playa el lunes .
¿ por qué compró mi hermano esas bicicletas rojas ?
¿ había muchos regalos en la cocina ?
¿ dónde está nuestro perro ?
hay cartas en la caja .
estabas en el jardín .
el perro era negro .
hay un estudiante en el aula .
ese es nuestro teléfono .
este médico es muy alto .
estamos cantando la canción mientras carlos está esperando a su padre alto .
ese camarero estudia en la biblioteca los sábados .
mi hijo puede cocinar este pescado .
carmen tiene una casa barata y él tiene muchas casas .
esa tienda está cerrada .
esas profesoras vendieron su casa .
juan era el turista más joven del pueblo .
carmen no puede hablar inglés .
esa mesa era grande .
mi hija habla español .
hay muchos libros sobre la cama .
los turistas que comen carne son tus amigos .
él estaba en los mercados .
¿ cuándo jugó pablo al fútbol ?
a pablo le gusta esta manzana .
mi abuela quiere ser médica .
el turista que está esperando el autobús es mi padre .
el hospital estaba cerca de este mar .
mi teléfono no está roto .
la bolsa que encontró este camarero está llena .
la película es buena .
el té no está caliente .
trabajaré en estos mercados .
este abrigo es más caro que estos zapatos .
la bicicleta verde está delante del parque .
nos gusta estudiar inglés .
laura cerró la puerta verde y este camarero cerró la caja pequeña .
él limpió la ventana .
el estudiante también vende flores rojas .
tu hermana mayor está estudiando en la biblioteca .
el médico tiene que comprar unos coches baratos .
mi hermano dice que la pregunta era difícil .
estas son mis camisas baratas .
laura está hablando con su hijo alto mientras carlos y ana están limpiando la casa .
la profesora que tocó el piano es mi madre .
este hombre dice que estas cantantes limpiaron la ventana roja .
este no es mi padre .
¿ son estos hoteles muy buenos ?
¿ a la profesora le gusta nadar en el río ?
la semana pasada hablamos con carmen .
esta cantante está estudiando inglés en la universidad .
elena no quiere vivir en una calle porque está cansada .
¿ quiere elena hablar con carmen la semana que viene ?
a ese turista le gusta la película .
la niña que tiene tres buenos libros es alta .
las profesoras están enfermas .
carmen te dio los libros .
a esa mujer no le gusta esta flor .
mi padre no está muy contento .
ese gato negro está comiendo esta carne en este momento .
si llueve el viernes , él no va a visitar este pueblo .
¿ pueden hablar español ?
a ella le gusta ese gato .
¿ dónde está tu hijo ?
elena está tocando el piano mientras la escritora está limpiando esta ventana .
los turistas que llevan sus abrigos rojos están enfermos .
carmen no te tiene que mandar un regalo .
a nuestro hijo le gusta leer un libro interesante .
¿ es la camisa tan cara como ese vestido ?
¿ son las películas interesantes ?
el niño que compró unos zapatos es nuestro amigo .
pablo y pedro quieren ir al mercado el viernes .
¿ quién está bebiendo la leche en la cocina ?
él no quiere ver la película larga porque está enfermo .
el autobús que esperó pablo está vacío .
la semana que viene carlos no quiere vivir en estas casas .
él quiere vender su coche .
¿ dónde está este gato comiendo esta carne ?
él estudia inglés en la universidad .
tu tío dice que la ciudad es famosa .
¿ había muchas bicicletas viejas delante del restaurante ?
este museo es tan grande como esas mesas .
el turista que cerró estas cajas grandes es alto .
¿ lleva este camarero esos vestidos ?
el café estará caliente el viernes .
¿ cuántas naranjas tiene pablo ?
este perro está bebiendo un mar .
¿ quién quiere escuchar la historia larga ?
esos turistas también tienen un problema .
carmen le mandó un regalo a su vecina .
hay dos árboles detrás de la tienda .
somos buenos profesores .
ana y pablo le han dado su paraguas a pablo .
laura dice que mi hermano alto también conoce a elena .
hay un buen libro debajo de las camas .
el caballo estaba en el parque .
los médicos están en la playa .
laura es más alta que sus hermanos .
las escritoras también llevan su abrigo nuevo .
¿ a qué hora cierra este mercado los domingos ?
la canción que escucharon pablo y pedro es buena .
nuestro tío está enfermo .
esta pregunta es más difícil que ese problema .
la cantante quiere ser cantante .
¿ ha leído el hombre tres cartas hoy ?
a ella le encantan los exámenes .
nuestro padre nos quiere dar dos regalos la semana que viene .
este niño no esperó a sus vecinas el lunes .
si hace sol mañana , carlos y pedro van a ver películas .
carlos no está muy contento .
¿ dónde está la escritora ?
¿ dónde cantó esa escritora estas canciones ?
¿ toca nuestra madre la guitarra ?
pablo quiere estas bicicletas , pero quieres este abrigo .
¿ estudia mi hijo en la escuela todos los días ?
estás estudiando inglés mientras pedro está escuchando historias .
el estudiante puede tocar el piano .
laura le va a mandar tres cartas a ana .
mi tío compró su bolsa , pero pablo compró unos abrigos nuevos .
la canción que cantaron juan y carlos es bonita .
hay un estudiante en el hospital .
laura puede cantar la canción .
este hombre quiere vender las camas pequeñas y carmen quiere vender la casa .
¿ cuántas casas tiene él ?
hay unos estudiantes en el río .
el niño que abrió la ventana es tu hermano .
si hace calor mañana , no visitarán los museos interesantes .
laura encontró su foto bonita .
a mi hijo no le gusta comprar carne .
esas fotos son bonitas .
hay una escuela cerca del río .
¿ cerró laura esta puerta ?
mi madre te dio los regalos .
la niña que buscó los billetes es mi abuela .
pedro es más joven que esta escritora .
a tu hija le gusta comprar una manzana .
¿ hay muchos estudiantes jóvenes en el aula ?
mi hijo estaba en la habitación .
mi vecina está ocupada .
a nuestra hermana le encantan las historias .
estoy bebiendo este café mientras carlos está hablando con su vecina .
a mis hijas les encanta el inglés .
los médicos estudiaron en la universidad .
mi bicicleta es roja .
este autobús llega a las diez .
las cantantes que llevan estas camisas están enfermas .
¿ son las preguntas más fáciles que el examen ?
elena y juan tienen una camisa .
¿ dónde están las mujeres ?
trabajaremos en este restaurante .
quieren vender estos coches verdes .
carlos no quiere escribir esas historias .
ese hotel es bueno .
este autobús está vacío .
él está en la cocina .
él va a la estación .
carmen no estaba triste el año pasado .
el zumo de naranja que compraron mis hijas está frío .
ana está muy contenta .
laura te tiene que dar estos billetes .
la leche está muy fría .
el viernes la escritora tiene que limpiar la ventana verde .
¿ lleva esta escritora esta camisa ?
él perdió sus llaves en la playa ayer .
si hace sol la semana que viene , voy a escribir una historia larga .
carlos no es profesor .
pedro no puede hablar inglés porque está triste .
el libro es tan interesante como esta carta .
la taza está rota .
juan está comiendo unas naranjas mientras esos niños están escribiendo unas cartas .
tus amigos quieren trabajar en un mercado .
a mi tío le gusta esta sopa .
los estudiantes quieren ser cantantes .
la profesora tiene cuatro problemas .
este es el restaurante más grande de la ciudad .
¿ cantaron laura y carmen una canción ?
ese es mi sombrero .
tus hermanas son enfermeras .
laura no es tan alta como sus vecinas .
si llueve la semana que viene , voy a comprar esta carne .
pedro cocina pescado .
esperamos a nuestra abuela el año pasado .
ese perro está durmiendo en el hotel .
estos hombres ya han abierto esta caja .
¿ qué tiene ella que buscar ?
el gato blanco está debajo de los árboles .
ella no quiere vivir en un hotel porque está enferma .
pedro encontró sus paraguas baratos , pero mi padre encontró la llave .
el camarero trabaja en el mercado .
esos exámenes son difíciles .
juan puede cantar esas canciones .
¿ a laura le gusta el mar ?
tu padre le quiere dar su paraguas a su madre .
carlos también quiere un paraguas .
nuestros gatos están debajo de la mesa .
la escritora está estudiando en la universidad .
si llueve la semana que viene , no voy a ver películas .
¿ lleva esta cantante esos abrigos ?
mi abuela es más alta que su hermana .
esa niña no tiene que ayudar a carmen la semana que viene .
tu tío tiene cincuenta años .
¿ es esa mi camisa roja ?
¿ dónde está ella ?
el hombre que vende flores es tu padre .
carmen tiene que limpiar las mesas .
el té que compró mi padre está caliente .
¿ buscó laura el teléfono ?
a mis hijas les encanta ir al jardín grande .
¿ estaban los libros sobre la cama ?
había periódicos sobre la cama .
¿ perdió la cantante su billete ?
¿ lleva laura un abrigo rojo ?
estos son mis abrigos .
estás escuchando cuatro historias en la habitación .
carmen y pedro comprarán cuatro coches en los mercados pequeños .
a mis hijas les gusta la leche .
carlos no vio a cuatro médicos jóvenes porque estaba cansado .
ella vio una película .
él habla inglés , pero carlos habla francés .
la niña está buscando su bolsa cara .
a ese médico no le gusta el inglés .
tu padre alto no puede cantar una canción porque está cansado .
elena cocinó esa carne y pablo cocinó sopa .
la mesa es grande .
si hace frío esta tarde , ella vivirá en la casa .
¿ dónde está el gato bebiendo un mar ?
ana y carmen no pueden cerrar esta ventana porque están enfermas .
mis bolsas estaban en la casa .
¿ hay muchas águilas pequeñas en la cocina ?
mis amigos están en la playa .
laura lleva su camisa .
carlos vende queso y ana vende flores .
no puedes hablar francés porque estás ocupado .
pedro no está esperando el tren .
¿ quién perdió su bolsa ?
también llevan una camisa cara .
¿ dónde bebieron ana y pedro zumo de naranja ?
los niños les quieren mandar este libro a sus amigos la semana que viene .
ella no cocinó la carne porque estaba triste .
tus hermanas estudiaron en la universidad la semana pasada .
les vas a mandar esta flor bonita a tus hijas esta tarde .
los libros no están debajo de la silla .
a tu hija le encanta vender queso .
él no estudió francés .
el niño también quiere esta carne .
las niñas pueden tocar el piano .
¿ dónde esperó mi vecina el tren ?
tu hermana buscó a los caballos y carlos buscó su paraguas .
¿ les gusta tocar el piano en el parque ?
¿ por qué perdió esa cantante su llave ?
¿ come mi tío carne ?
las cantantes no buscaron a su gato porque estaban ocupadas .
elena es tan alta como las mujeres .
mis hermanas dicen que ella quiere vivir en la calle larga mañana .
la historia que leyó ella es larga .
el árbol no estaba al lado del parque .
a elena le gustan los periódicos .
¿ escribieron ana y juan esas historias ?
no estudio francés en la universidad .
ana ayudará a su abuela alta .
los estudiantes jóvenes no le dieron los paraguas a este niño .
el lunes el perro comió esa carne en la cocina .
el hombre cerró la caja grande , pero carlos cerró esta puerta .
¿ cuántas historias ha leído pedro ?
esos árboles son más grandes que la caja .
a ella le gusta ver películas .
esa cantante puede encontrar los teléfonos .
¿ había un museo pequeño cerca del puente ?
laura perdió su foto bonita , pero esa escritora perdió su billete .
¿ es esa ciudad tan pequeña como el jardín bonito ?
no le hemos dado nuestro billete a nuestro padre .
ella no ha limpiado la ventana azul esta semana .
laura no es más joven que esa mujer .
tu tío alto no me mandó esta flor .
¿ dónde está carlos ?
los niños que estudian español son nuestros amigos .
hay unas águilas en el hospital .
ana es más alta que esa cantante .
los zapatos eran rojos .
mi hermano no le mandará la flor bonita a su madre el viernes .
¿ por qué está ella leyendo historias ?
el zumo de naranja no está demasiado frío .
carlos era el camarero más joven de la ciudad .
hay tres teléfonos en la habitación .
mi hermana alta durmió en el jardín .
a nuestro amigo le gusta la película .
te gustan las películas .
tienes que hablar con tu hermano .
nuestros zapatos eran nuevos .
este pueblo es demasiado pequeño .
mi padre les va a dar tres llaves a esos niños .
esa es tu hija alta .
esos estudiantes están nadando en el agua fría mientras carlos está jugando al fútbol .
estos hombres son grandes camareros .
mi padre está cocinando ese pescado en la cocina ahora .
¿ cuántas casas tienen pablo y carlos ?
dicen que ese paraguas está roto .
no hablaron con su padre en el mercado .
él puede encontrar el mapa .
no estarán cansados la semana que viene .
a tus hermanos no les gusta leer cartas .
¿ quiere ese hombre tocar el piano ?
juan quiere cuatro paraguas , pero ana quiere ese regalo .
las tiendas estaban delante del parque .
elena les mandó este libro a esas niñas .
¿ hay muchos paraguas debajo de la cama ?
la casa que limpió pablo es grande .
la buena profesora no va a visitar estos museos el viernes .
a mi tío le gustan los huevos .
la bicicleta no es muy vieja .
el mes pasado ese buen médico no leyó un periódico .
juan está en la escuela .
estos zapatos son más caros que el abrigo largo .
mi madre le quiere dar una llave a su vecina la semana que viene .
juan tiene tres exámenes y esos camareros tienen cuatro sombreros .
no hay periódicos interesantes debajo de la silla grande .
pedro no puede hablar inglés .
nado en el agua .
esta leche está fría .
si hace frío esta tarde , laura visitará a su madre alta .
hay unos turistas jóvenes en el parque .
¿ cuándo tiene él que buscar el billete ?
mi madre dice que éramos altos .
¿ cuándo cocinó mi hermano esa sopa ?
ana me quiere mandar su carta interesante .
¿ a los camareros les gusta esta agua ?
juan no puede dormir en la habitación .
la semana que viene ana y pablo tienen que hablar con carmen en el mercado .
¿ qué está mi gato comiendo ahora ?
mi buena vecina comprará esta camisa .
carmen era escritora .
pedro perdió las bolsas , pero ella perdió las fotos .
ese caballo durmió en los hoteles el año pasado .
¿ cuántas hermanas tiene este camarero ?
no le vamos a dar la llave a nuestro padre .
¿ cerraste estas cajas ayer ?
pablo y elena compran flores rojas todos los días .
puedes cantar esta canción .
tu amigo tiene cuatro zapatos baratos , pero laura tiene una foto bonita .
nuestro tío es más alto que su hermano .
hay unos niños en el río .
estos problemas son muy difíciles .
el niño que está jugando al fútbol es tu amigo .
la escuela está delante del parque .
a ana y juan no les gusta visitar a su hermano menor .
los vestidos que compró laura son blancos .
el médico no le dio cuatro regalos a su padre .
mi amigo normalmente juega al fútbol .
la niña alta también come pan .
¿ estaban los caballos en la playa ?
tu hijo escribió su carta .
creo que pedro está muy triste .
ella también compra naranjas en el mercado .
¿ por qué está ese caballo bebiendo esta agua ?
no hay turistas en el hospital .
pablo quiere beber vino el viernes .
conocemos a nuestras hijas .
si hace frío el viernes , la profesora no comprará cuatro camisas .
¿ cocina ella pescado en la cocina ?
¿ cuándo escuchó mi tío tres canciones ?
trabajo en estos restaurantes .
había dos niñas altas en la tienda .
ese perro está bebiendo esta agua en el jardín .
ana es la profesora más joven de la ciudad .
ana y pablo están esperando el autobús mientras pedro está nadando en el agua .
hay cuatro turistas en la playa .
el coche es azul .
la cantante es más joven que ese camarero .
¿ dónde está pablo ?
este examen es fácil .
la bolsa es muy cara .
la biblioteca está abierta .
ana bebió ese café caliente .
ella quiere ese café caliente .
ella está buscando su mapa mientras carlos está cocinando esa sopa .
hay una bicicleta delante de la escuela .
juan quiere cantar esta canción y elena quiere cantar esas buenas canciones .
los árboles son más grandes que mi casa .
pueden ayudar a unos médicos .
pablo quiere cuatro zapatos blancos y ese camarero quiere un coche .
mis hermanos tienen un libro .
elena esperó el autobús , pero pablo esperó el tren .
esta puerta roja está abierta .
carlos lleva este vestido verde , pero los estudiantes llevan un sombrero blanco .
ella ha cerrado esta caja grande esta semana .
hay unos hijos en la habitación .
tu vecina dice que esas cantantes han visto a su perro grande .
he leído unas historias .
no éramos estudiantes famosos .
elena dice que estas cantantes eran famosas .
carlos está esperando a su hija en la estación .
las cantantes están en la escuela .
ella estudió español .
pedro vendió el coche y carmen vendió esta bicicleta .
los pájaros eran pequeños .
ella ayudará a ese turista la semana que viene .
¿ a nuestra abuela le gustan las preguntas ?
también hablan inglés .
esta es mi madre alta .
este gato pequeño puede dormir en el jardín .
el médico está jugando al fútbol .
el coche no es viejo .
si hace frío la semana que viene , mi madre va a ver esta película .
juan normalmente nada en el río .
él es más alto que su tío .
ese niño alto nadó en el agua .
el examen es difícil .
hay un estudiante en el hotel .
¿ por qué está el perro bebiendo agua ?
elena está estudiando inglés mientras carmen está buscando su foto .
ella también lleva estos zapatos caros .
esa bolsa es más barata que el paraguas .
creo que estas mujeres jóvenes pueden hablar inglés .
carlos está tocando el piano mientras estoy nadando en el agua .
les darás un billete a las niñas .
le quieres mandar dos fotos bonitas a ese niño .
las tiendas son grandes .
¿ están los camareros buscando a su perro grande ?
¿ comió ese gato carne en el jardín ?
¿ quieres hablar con tus amigos en los mercados la semana que viene ?
a nuestro amigo no le gusta esa leche .
mi hermano visitará el museo esta tarde .
la niña que leyó esa historia es mi hermana .
no cerraste las cajas el mes pasado .
¿ había muchos coches delante del parque ?
no compramos periódicos los domingos .
¿ había muchos estudiantes en el hospital ?
juan no encontró un teléfono barato hace dos días .
ella me tiene que mandar cuatro flores bonitas .
este caballo no estaba en la playa .
tus hijos estudian en la biblioteca .
la pregunta es más difícil que ese examen .
este es nuestro coche .
tu hermana dice que el turista también trabaja en los mercados .
le tienes que dar un buen libro a pablo .
si hace sol mañana , mi amigo alto no comprará cuatro bicicletas caras .
la carta interesante estaba sobre estas mesas .
el coche que vendió nuestra vecina es viejo .
ese problema no es más fácil que esa pregunta .
¿ cuándo durmió pedro en el hotel ?
hay una tienda grande cerca del puente viejo .
hay unos turistas jóvenes en el buen restaurante .
este es el hotel más viejo del pueblo .
hay unas cartas en los coches .
la carta no es larga .
estos paraguas son muy baratos .
¿ dónde está el mercado ?
limpiamos la habitación , pero pablo limpió su mesa grande .
¿ cuántas flores compró ese niño ?
¿ cuántas casas tiene elena ?
todos los días ven buenas películas .
tu hija vende vestidos .
si hace calor esta tarde , la profesora va a comprar leche .
el problema no es tan difícil como esa pregunta .
si hace sol el viernes , mi tío vivirá en el hotel .
si hace sol mañana , él visitará a su hermana .
no les gustan esas cartas .
a tu hermano le gusta ir al pueblo .
juan compró periódicos interesantes y mis hijas compraron leche caliente .
¿ cuántas fotos tienes ?
pablo no habló con su tío porque estaba cansado .
mi hermana mayor les mandó su carta larga a sus vecinas .
esa niña quiere tocar el piano mañana .
¿ era la puerta azul ?
¿ durmió mi perro en la casa ?
¿ quién cerró la puerta la semana pasada ?
estos son los caballos .
la niña que encontró sus mapas está cansada .
tu vecina vive en un pueblo .
el aula que limpiaste está sucia .
carmen no lleva un sombrero .
¿ cuándo vas a ver cuatro películas ?
a él le encanta cocinar arroz en la cocina .
nos gusta la carne .
¿ quieren estos camareros estudiar francés ?
¿ está nuestro tío ocupado ?
las profesoras que compraron el arroz están enfermas .
esa cantante estaba triste ayer .
a carlos le gustan las canciones .
mi tío alto nos quiere dar una llave .
a nuestro hermano le gusta comer huevos en el restaurante .
esta semana mi hijo ha perdido las fotos .
esa no es mi bicicleta verde .
ese estudiante es más joven que el médico .
no esperé a mi hija porque estaba enfermo .
a carmen y laura les gusta el inglés .
¿ dónde están las llaves ?
creo que nuestro hermano mayor está estudiando en la biblioteca .
ese estudiante va a comprar unos periódicos mañana .
mi tío quiere ser estudiante .
esta tarde los niños quieren visitar este museo famoso .
¿ cuántos años tiene nuestra hija ?
carmen no le quiere mandar dos regalos a esa niña .
¿ tiene ella que vender su casa pequeña ?
no hay águilas en la tienda grande .
él está bebiendo el té mientras pablo está limpiando esta ventana .
hay un hospital detrás de la biblioteca .
no esperé el autobús porque estaba triste .
mi tío es un buen cantante .
carlos cerró estas ventanas verdes , pero el camarero cerró la puerta .
carmen vende naranjas los sábados .
¿ a nuestra vecina le gustan los perros ?
hay muchos árboles grandes al lado del río .
a la escritora le encanta el río .
¿ cuándo tiene carlos que hablar con su amigo ?
¿ qué escuchó el estudiante en la habitación ?
ana no esperó el tren porque estaba ocupada .
¿ puede ana dormir en la habitación ?
¿ quién quiere tocar la guitarra en el parque pequeño ?
elena lleva su camisa .
¿ jugó elena al fútbol el mes pasado ?
la pregunta es tan difícil como este problema .
creo que los perros son blancos .
estas son mis fotos bonitas .
si hace calor la semana que viene , visitarás a tu hermana .
nuestro tío le mandará tres flores a carmen .
estamos jugando al fútbol mientras pablo está cantando esas canciones bonitas .
ayer carmen y pablo buscaron sus llaves en el parque .
esa tienda estaba abierta .
ese turista es más joven que ese estudiante .
¿ ve este hombre una película larga ?
¿ es ese el museo famoso ?
¿ por qué está pedro comiendo cuatro manzanas ?
él quiere vivir en estas calles .
¿ era el puente largo ?
este era el árbol más pequeño de la ciudad .
esta mujer trabaja en un restaurante .
a mi abuela le gusta el inglés .
laura quiere escribir las cartas largas y quiero escribir la historia .
mi hijo alto le dará esta llave a este médico la semana que viene .
¿ pueden esos camareros encontrar sus mapas ?
mi amigo ha abierto estas cajas pequeñas .
creo que esta tarde el turista quiere vender su cama .
estos médicos le han dado dos libros a su hermano .
juan dice que ella estará cansada .
la escritora no buscó la foto .
carlos puede abrir esta caja .
las escritoras que ayudaron a elena son tus vecinas .
tu vecina está escuchando canciones bonitas .
el problema es más fácil que el examen .
estos caballos están bebiendo un río .
si hace frío la semana que viene , laura no va a visitar la ciudad .
hay un estudiante en el parque .
creo que ese museo es interesante .
puedo cantar unas canciones .
¿ qué tienen ana y laura que comprar ?
los restaurantes están cerca de estos puentes .
¿ es ese problema demasiado fácil ?
tu vecina le ha mandado estas cartas interesantes a su tío .
¿ dónde bebe el hombre agua fría ?
la película que vieron es larga .
mi hermano dice que laura y ana están bebiendo ese buen vino en la cocina .
al estudiante le gustan las películas .
creo que no limpiaron estas mesas pequeñas .
hay muchos estudiantes en la escuela .
a mi hijo le gustan las cartas .
mi tío vivirá en una casa .
los buenos camareros nunca han abierto esta puerta .
ella esperó el tren y pedro esperó el autobús .
creo que hoy esas profesoras altas han encontrado un mapa .
¿ dónde está mi tío tocando el piano ?
¿ quiere carmen visitar este museo mañana ?
elena y pablo compraron el café .
el agua que compró pedro está fría .
este es mi amigo .
nuestro padre no le tiene que dar cuatro mapas a su hermano .
no compramos té porque estábamos tristes .
mis amigos jóvenes leen libros .
¿ hay muchas hijas altas en el mar ?
ese museo es interesante .
carmen escuchó dos buenas canciones el año pasado .
los perros están bebiendo agua .
esa casa era vieja .
¿ cuándo durmió mi caballo en la casa ?
¿ cuándo tiene nuestra hija que esperar a sus vecinas jóvenes ?
había pan sobre la mesa .
nuestro hermano bebe café .
a pablo le encanta el francés .
las cantantes son altas .
no hay casas pequeñas al lado de la universidad .
laura quiere leer cuatro periódicos , pero el camarero quiere leer cuatro historias .
soy más alto que esa profesora .
vimos a pablo .
el turista que escribió historias largas es joven .
¿ a pedro le gusta la ciudad ?
tienen que cerrar la caja grande .
¿ dónde está mi libro ?
si hace sol el viernes , no ayudarás a tu madre .
esas profesoras le darán sus billetes a su hermana mañana .
los museos estaban cerca de la tienda .
si hace sol esta tarde , la profesora ayudará a su tío .
carlos escuchó esa historia .
elena quiere una bicicleta azul .
los turistas que van a la casa son nuestros hermanos .
no les gusta la ciudad .
ese examen es más difícil que esta pregunta .
¿ dónde tiene el camarero que comprar esta bolsa barata ?
tu padre está estudiando francés mientras elena está hablando con carlos .
carmen bebió esta agua .
no esperaron a su hermano porque estaban tristes .
nuestro vestido negro es muy bonito .
ana dice que el museo estará abierto .
no había estudiantes jóvenes en la playa .
¿ dónde está este perro ?
no pueden cantar esta canción en la calle .
esta calle era larga .
tu vecina les quiere dar su buen libro a estas mujeres viejas .
no leí una carta porque estaba cansado .
no les queremos dar tres paraguas a nuestros hermanos .
nuestra hermana menor no está esperando el tren en este momento .
carmen y juan no le mandaron una foto a esta mujer .
¿ cuántas flores compró ese estudiante ?
mi hermano es estudiante .
ese hombre tiene muchas casas .
nuestra hija es enfermera .
ayer los perros bebieron este mar .
los caballos no estaban debajo de la silla .
pablo buscó al perro pequeño y mi abuela buscó a sus gatos .
pablo abrió su carta interesante , pero nuestro tío abrió la caja .
ana quiere ayudar a su vecina alta .
¿ a mi madre le gusta ver películas ?
tu hijo ha visto a elena esta semana .
le quieres dar un libro a esa niña esta tarde .
nuestros amigos no tienen que ayudar a pedro la semana que viene .
si hace calor el viernes , elena ayudará a su amigo .
laura nunca ha visto a cuatro hombres .
¿ quieres trabajar en el mercado grande ?
cerraron las ventanas y laura cerró las cajas grandes .
¿ dónde bebieron esos gatos el mar ?
había dos árboles detrás de la universidad .
a nuestra hija le gusta el periódico .
las tazas estaban rotas .
mi hermana habla francés y ana habla español .
elena y carlos no quieren beber zumo de naranja el viernes .
¿ dónde estudias inglés ?
a ella le encanta el queso .
ya han perdido su teléfono .
¿ quién quiere hablar con una mujer alta ?
si llueve esta tarde , pablo va a ver una gran película .
¿ cuándo trabajarás en una escuela ?
las profesoras que están cocinando esa carne son jóvenes .
mi madre dice que él está esperando a su madre en el restaurante .
estas escritoras tienen que abrir la caja grande mañana .
el caballo bebió el río y laura bebió esa agua .
las niñas que fueron a los mercados pequeños son altas .
este museo abre a las ocho los domingos .
la foto que encontraron los médicos es bonita .
tu vecina normalmente vende queso .
¿ tiene laura que buscar a sus gatos mañana ?
¿ es el examen más difícil que esta pregunta ?
si hace frío esta tarde , el turista no comprará las sillas .
¿ cuántos años tiene mi hermano ?
mis hijas dicen que podemos cantar cuatro canciones .
vamos a ver dos películas .
tu madre le quiere mandar un regalo a su amigo .
él quiere leer este libro , pero elena quiere leer el periódico .
la profesora que conoce a la mujer es mi madre .
¿ a tu hija le gusta beber zumo de naranja en la cocina ?
¿ quién cerró esta ventana el año pasado ?
carlos ha visto este pájaro .
la semana que viene esta escritora tiene que cerrar esta caja grande .
¿ cuándo vio carlos películas ?
¿ qué está el caballo bebiendo en el jardín ?
¿ han vendido esos turistas esta mesa ?
carmen está cocinando este arroz mientras esa cantante está cantando estas canciones bonitas .
ese hombre dice que ese parque es grande .
carlos dice que esta camisa es negra .
dices que las cajas están vacías .
¿ están los perros bebiendo este río largo ?
mi abuela está en el mar .
a mi tío le encanta la sopa .
visito a mis vecinas .
hay árboles detrás del parque grande .
¿ a pedro le gusta estudiar español en la escuela ?
juan tiene tres bolsas y tengo una casa .
carlos quiere jugar al fútbol .
hay una escuela delante del parque grande .
mi gato está bebiendo esta agua en este momento .
nos encanta jugar al fútbol en la playa .
nuestra hermana te quiere dar estos libros .
cocinamos la carne hace dos días .
¿ es él camarero ?
laura nada en el río .
este es el abrigo .
la cantante está bebiendo esa agua fría .
¿ dónde está el caballo pequeño ?
¿ trabajarán en el restaurante ?
en este momento nuestros perros están comiendo el pescado .
la taza está sobre esta cama .
carlos está hablando con unos camareros mientras ana está comiendo este pan .
hemos cerrado la caja esta semana .
el perro puede dormir en el hotel .
ese niño alto quiere vivir en la calle .
¿ estaban los perros debajo de estas mesas ?
carmen dice que esa bicicleta es negra .
el estudiante quiere escuchar la canción bonita esta tarde .
a nuestras hijas no les gusta el español .
estas cantantes tienen muchas bicicletas .
nuestro hijo también tiene muchas naranjas .
a mi tío no le gustan las preguntas .
en este momento pablo está escuchando unas historias .
creo que mi abuela estaba triste hace dos días .
a esa escritora le gustan las flores .
laura no está esperando a su padre alto .
carlos puede ir a la playa .
el autobús sale a las cinco .
nuestras hijas tienen que cerrar estas cajas .
el águila es pequeña .
esos zapatos son verdes .
los exámenes no son más fáciles que esta pregunta .
¿ está la profesora escuchando esa historia interesante en la habitación ?
él no compró estas camisas verdes hace dos días .
tenemos muchas manzanas .
juan vende naranjas .
creo que esos zapatos eran negros .
mi hermano es profesor .
los domingos el turista vende naranjas .
el gato está comiendo el pescado .
pueden tocar los pianos .
mi hermana limpió sus mesas , pero pablo limpió estas casas caras .
ana ve películas largas .
¿ cuántas bicicletas tiene esta cantante ?
laura está esperando el autobús mientras carlos está bebiendo zumo de naranja .
¿ quieres cantar cuatro canciones ?
mi hermano dice que ese tren estará vacío el viernes .
ana y carlos no están nadando en el mar frío .
¿ es el vestido tan barato como esas camisas ?
¿ han comido los estudiantes el pescado ?
ese abrigo es blanco .
si hace sol el viernes , no ayudaré a juan .
¿ cuándo tiene esa profesora que abrir esta puerta ?
este es el parque más bonito de la ciudad .
el sombrero no es bonito .
no compro flores azules los domingos .
las escritoras no quieren visitar a su hermano alto porque están cansadas .
la escritora perdió el paraguas , pero ana perdió las llaves .
tu llave no está en estas bolsas .
el viernes carlos quiere escuchar las historias .
a nuestro tío le encantan los perros .
si llueve mañana , no van a visitar el museo famoso .
tu hijo puede cantar la canción en el parque .
¿ dónde beben té ?
el libro es más interesante que esa historia interesante .
laura no vio a carlos porque estaba triste .
ella leyó una historia larga en la biblioteca .
carlos está en el mar frío .
los árboles están detrás de esta universidad .
¿ por qué tiene nuestro amigo que buscar su foto ?
hay muchos árboles al lado de la calle .
¿ qué estás buscando en este momento ?
la casa que vendieron es grande .
mi abuela ha encontrado sus bolsas nuevas .
el caballo pequeño está bebiendo esta agua .
los caballos son pequeños .
¿ es ese coche verde ?
nuestra madre es escritora .
pablo lleva ese sombrero y la escritora lleva sus zapatos nuevos .
¿ es mi padre estudiante ?
carmen compra naranjas , pero compramos periódicos .
esas camisas están sucias .
¿ puede pablo hablar francés ?
el niño ayudará a las mujeres .
carmen siempre vende queso .
esas profesoras estaban tristes el mes pasado .
había un periódico debajo de la mesa .
mis libros interesantes no están en estos coches .
nuestro tío está en la escuela .
hay una tienda pequeña delante del parque .
este coche era azul .
somos escritores .
la carta que abrieron elena y juan es larga .
¿ dónde venden esas mujeres flores rojas ?
llevamos este vestido rojo .
nuestra hermana no me ha dado una llave .
esa es la habitación .
nuestros hijos altos tienen que estudiar en la escuela esta tarde .
¿ estaba nuestra hija alta detrás del árbol ?
nuestro hijo le va a mandar tres fotos a su tío .
los perros están en el restaurante .
la canción que cantó ese médico es bonita .
busqué al perro y pedro buscó a los caballos .
ese hombre no es muy viejo .
había cuatro árboles detrás del parque .
mi madre está buscando su foto bonita mientras pedro está buscando sus mapas .
mi tío dice que esta calle estará sucia .
carlos nada en el río .
pablo está en el parque .
carlos les mandó su carta a sus vecinas el lunes .
la canción que cantaron pablo y ana es buena .
¿ qué tiene él que vender ?
no había periódicos debajo de la silla .
mi hijo está bebiendo ese café .
esa ventana azul estará rota esta tarde .
ella puede encontrar las llaves .
nuestro padre dice que pedro quiere jugar al fútbol .
compran periódicos , pero elena compra huevos .
tu hermana quiere nadar en el río frío .
les gusta ese caballo .
¿ por qué quiere mi hijo nadar en el río largo ?
la llave está sobre la mesa .
juan es el estudiante más alto del pueblo .
¿ están los museos detrás de la tienda ?
hay muchos restaurantes cerca del puente .
este es el mejor hotel del pueblo .
¿ jugó mi hermana al fútbol ?
el restaurante es muy bueno .
carmen no ha visto tres perros grandes .
¿ es este el caballo ?
el médico que abrió las cajas pequeñas es nuestro amigo .
¿ dónde vendes flores ?
el turista que está tocando el piano es mi hermano .
juan quiere comprar este regalo y mi hija quiere comprar unas sillas .
mis hijas comen naranjas .
mi hermano también quiere las naranjas .
mi camisa estaba sucia hace dos días .
mi camisa es más cara que estos zapatos .
¿ qué puede mi abuela cantar ?
hay muchos niños en las casas .
nunca hemos vendido la casa .
él lleva estos abrigos .
nunca vendes queso .
ana nos ha dado los regalos hoy .
¿ jugó ella al fútbol en el parque bonito ?
tu hermana lleva estas camisas .
elena lee buenos libros en el jardín .
este turista es joven .
pedro dice que el niño vivirá en esta calle esta tarde .
¿ buscó pedro a los gatos en la casa ?
los turistas tocan el piano y carlos toca la guitarra .
¿ está laura comiendo pescado en este momento ?
a tu abuela no le gusta comer pescado .
ese zumo de naranja está frío .
¿ dónde estudió carmen español ?
mi hija tiene un libro .
este caballo durmió en el hotel .
carlos le ha mandado tres libros a su padre .
el parque es muy pequeño .
pedro y juan tienen cuatro gatos pequeños .
tu padre no vio a elena porque estaba cansado .
estas puertas son rojas .
si hace frío esta tarde , carlos y pablo no comprarán tres coches .
ese niño no visita el pueblo todas las semanas .
el estudiante que trabaja en esta escuela está cansado .
mis hermanas venden queso todas las mañanas .
no somos más jóvenes que esa escritora .
estos problemas no son más difíciles que estos exámenes .
ella quiere beber este café en la cocina el viernes .
carlos le quiere dar el mapa al niño .
había muchas casas caras detrás del parque .
¿ cuántos libros leyeron mis hermanas ?
él no puede abrir estas cajas porque está enfermo .
me encantan las naranjas .
limpiamos las ventanas , pero pablo limpió esta ventana roja .
el museo estará cerrado mañana .
esos paraguas están rotos .
había cuatro estudiantes jóvenes en la tienda .
carlos está cantando estas canciones mientras elena está tocando la guitarra .
mi madre buscó su llave .
nuestra abuela quiere ver esa película .
el niño que buscó la bolsa es mi tío .
¿ quiere él cocinar esta carne en la cocina la semana que viene ?
juan no le tiene que dar sus llaves a su hermana .
los gatos eran grandes .
este es mi coche viejo .
esta agua está fría .
mis hijos quieren ser estudiantes .
mi madre está ocupada .
no estás leyendo ese periódico en el jardín .
te encantan las manzanas .
juan está estudiando francés mientras este turista está estudiando francés .
nuestra hija está estudiando en la escuela .
mi vecina es profesora .
¿ está mi madre en el aula ?
carmen les ha dado sus fotos bonitas a sus hijos esta semana .
este es tu teléfono .
la niña que vio a juan está cansada .
a esta niña le gusta comer naranjas en el restaurante .
las profesoras jóvenes no leyeron esa carta porque estaban ocupadas .
tu hija puede abrir la caja pequeña .
¿ a esta profesora le gusta ese gato ?
¿ cuántas flores compró mi vecina ?
si llueve esta tarde , mis amigos visitarán a su hermano .
hay un mapa debajo de las camas .
no quiero jugar al fútbol porque estoy ocupado .
pablo está hablando con esa profesora en este momento .
el médico quiere ser estudiante .
si hace frío el viernes , nuestro padre no vivirá en un pueblo .
¿ es carlos joven ?
los sábados pedro vende flores .
esa puerta es verde .
les mandaron los regalos a las niñas .
esos zapatos son azules .
ayer el médico compró abrigos .
la niña que va a la ciudad es tu vecina .
visitas el museo .
¿ cuándo ayudarás a dos cantantes ?
juan le mandó la flor roja a su tío el mes pasado .
la mesa que limpió pablo está limpia .
a juan no le gusta la ciudad .
estaré enfermo .
elena no quiere vivir en esta casa .
pedro esperó a su vecina alta en los restaurantes baratos .
la mujer compra periódicos , pero laura compra flores .
nuestra hermana nos quiere dar este billete .
a ana no le gusta la carne .
los coches eran azules .
pedro quiere beber esa leche .
carmen ha abierto esta carta larga .
el mes pasado esas profesoras vieron unas películas .
¿ quién buscó al perro blanco ?
a esa mujer le gusta comer manzanas .
laura esperó el autobús el mes pasado .
mis hijos le dieron un regalo a este niño .
pablo era el turista más alto de la ciudad .
este es el museo más grande de la ciudad .
los estudiantes que comen queso están cansados .
él compra pescado , pero elena compra buen vino .
tu tío quiere un regalo , pero juan quiere esa bolsa .
a él le encantan esos problemas .
hay una escuela cerca del puente .
tu amigo joven puede abrir la ventana roja .
ana no puede nadar en el río porque está enferma .
juan no perdió su mapa porque estaba cansado .
el perro está en el jardín .
el año pasado trabajamos en este mercado pequeño .
mis vecinas le dieron tres billetes a su hija .
si hace sol el viernes , compraremos este regalo .
estas preguntas son muy difíciles .
ana no quiere comer la manzana porque está triste .
a ese turista le gusta este huevo .
mi padre no compró el regalo .
nuestra abuela estará ocupada .
ese caballo es blanco .
no conocen a sus hermanas .
esas flores son verdes .
¿ quién ayudó a su madre alta ?
el restaurante está abierto .
él no nos quiere mandar un regalo .
juan es más joven que este turista .
el médico puede dormir en el jardín grande .
¿ dónde vendes queso ?
le voy a mandar la flor roja a esa niña alta .
esta carta es muy interesante .
la semana que viene mi hermana no va a ver esa película .
los turistas que leyeron unos periódicos interesantes están cansados .
¿ estudió tu hermano inglés el lunes ?
mi tío le mandó estos regalos a su vecina .
había una bicicleta vieja delante del parque pequeño .
las historias que escribió él son interesantes .
a mi padre no le gustan los periódicos .
la historia que escucharon laura y pedro es larga .
el médico va a ver la película .
el turista no está hablando con una buena escritora .
¿ a nuestra abuela le gusta vender vestidos nuevos ?
en este momento estas cantantes están leyendo ese periódico .
tu madre dice que el estudiante tiene un hermano .
a ana le gusta jugar al fútbol .
carlos quiere ayudar a su hija .
perdieron la foto en la playa el mes pasado .
el examen es más difícil que estos problemas .
este es el puente más viejo de la ciudad .
este era el puente más famoso de la ciudad .
ella no va a comprar cuatro periódicos porque está cansada .
nuestra abuela está escribiendo esa carta mientras carlos está cantando cuatro buenas canciones .
él dice que mi perro es negro .
¿ están esos perros bebiendo un mar ?
abriste esta puerta roja , pero laura abrió las cajas .
si hace calor mañana , tus hijas altas vivirán en este hotel viejo .
¿ por qué tienen elena y carmen que buscar su bolsa cara ?
a mi abuela le gustan las canciones .
los perros están bebiendo el río en este momento .
la película es interesante .
ana va a escribir esta historia esta tarde .
nuestro amigo no estaba ocupado el mes pasado .
este té estaba caliente hace dos días .
esta es el aula .
mi tío dice que tus hermanas están contentas .
nuestra madre está en los restaurantes .
este era el hotel más grande del pueblo .
había un turista en el mar .
¿ quiere mi padre cantar dos canciones bonitas mañana ?
¿ dónde tocó la cantante el piano ?
el niño ha comprado el abrigo .
¿ a qué hora abren las tiendas ?
¿ es la pregunta más difícil que este problema ?
¿ quieren carmen y ana trabajar en un restaurante mañana ?
estamos enfermos .
la habitación no está sucia .
nuestro tío les ha dado un paraguas a los niños .
mi hija lleva un vestido .
¿ compraron ese sombrero ?
ese niño está estudiando inglés en la escuela .
mi madre nos quiere mandar una flor esta tarde .
no queremos jugar al fútbol porque estamos ocupados .
juan comió el pan , pero nuestro hijo comió el queso .
tu gato pequeño está bebiendo ese mar en el jardín bonito .
el restaurante es barato .
mi hermano tiene cinco años .
el aula está limpia .
pedro quiere comprar unos abrigos , pero quieren comprar unos regalos .
esas películas eran interesantes .
ella dice que la ventana está rota .
¿ a nuestra abuela le gusta esa pregunta ?
los niños altos leen historias .
¿ dónde está ana leyendo tres periódicos ?
¿ son las puertas azules ?
este estudiante no tiene que buscar el paraguas .
este es el hotel .
mi tío estará contento .
mi hermana menor bebió café .
¿ estaba ana en la biblioteca ?
si llueve mañana , mi padre va a escribir esas historias .
ese tren estará lleno la semana que viene .
la foto que perdió elena es bonita .
ella me quiere mandar un libro .
le daré mi libro a mi tío la semana que viene .
tu vecina quiere jugar al fútbol .
la cantante que compró esa bicicleta es nuestra hermana .
ese vestido es blanco .
nuestro padre alto también habla español .
mi madre tiene que esperar el autobús esta tarde .
hay un árbol pequeño al lado de la calle .
ella no escribió esa carta .
¿ cuándo tiene mi hija que estudiar en la universidad ?
él le va a mandar este regalo a su tío .
¿ es este examen más fácil que esas preguntas ?
ya hemos escrito cuatro historias .
¿ a carlos le gusta nadar en el agua fría ?
¿ pueden los niños cocinar ese pescado en la cocina ?
¿ dónde cocinaron nuestros hijos la carne ?
había un paraguas debajo de la mesa .
no nos gusta el pescado .
el mes pasado pedro compró una mesa .
el turista que trabajó en un hospital es joven .
quieren ayudar a sus hermanos .
esa no es mi bicicleta .
hay tres niñas altas en el parque .
no esperaste el tren porque estabas enfermo .
¿ dónde están tus hijos esperando a su vecina ?
no había tiendas cerca del puente .
pedro te mandó su carta .
¿ limpió carmen la habitación ?
ana quiere escuchar una buena canción .
hay libros en las bolsas .
el turista que cerró esta puerta azul es famoso .
la mesa estará sucia .
¿ estaban esos teléfonos rotos la semana pasada ?
esta es nuestra hija .
también tienen una bicicleta .
¿ quiere carmen jugar al fútbol mañana ?
¿ quién quiere leer un periódico ?
nuestra abuela no está cansada .
tu hermano tiene doce años .
él quiere trabajar en la escuela el viernes .
puedes jugar al fútbol en las calles .
en este momento mis amigos están cocinando esa sopa .
la mujer quiere estos abrigos .
¿ vive esta escritora en esta calle ?
a pedro le gusta esta manzana .
pablo puede hablar español .
tu abuela es tan alta como la profesora .
él nunca ha cerrado la puerta .
¿ conocen a su padre ?
él es más joven que este camarero alto .
mis caballos son más grandes que esos perros .
el tren que esperó tu hermano está lleno .
mi vecina les va a dar tres regalos a esos niños .
hay tres turistas altos en el parque .
¿ dónde vende ella flores verdes ?
¿ dónde tiene pablo que comprar esas mesas ?
ese niño quiere un perro blanco , pero carlos quiere tres regalos .
el paraguas que encontró pedro está roto .
a él le gustan estos huevos .
¿ habla este estudiante español ?
les quiero dar una foto bonita a esos niños esta tarde .
mis caballos son tan grandes como el gato .
laura dice que este restaurante era barato .
a tu vecina le gusta ver una buena película .
¿ dónde tienen que comprar esas bicicletas ?
el abrigo está limpio .
la profesora ha perdido el billete en la calle hoy .
¿ cuántos años tiene mi padre ?
pedro buscó la llave y elena buscó el teléfono barato .
el turista que escribió tres cartas interesantes es nuestro hermano .
el niño lleva una camisa , pero pablo lleva su abrigo .
mis zapatos eran verdes .
¿ por qué está carmen bebiendo la leche ?
elena quiere comer unas naranjas , pero queremos comer esta carne .
mi hijo alto no puede cerrar estas cajas grandes porque está ocupado .
si hace calor la semana que viene , el estudiante va a escribir unas cartas .
la puerta que cerraron mis hermanas es verde .
el zumo de naranja que bebió ella está frío .
esas escritoras no están buscando a sus perros negros .
ana buscó el mapa y pablo buscó a su caballo .
la habitación que limpió ella está limpia .
busqué a mi perro en las casas el año pasado .
el autobús no estará lleno .
carlos no quiere a ese perro .
a él le encantan los perros .
¿ tiene ella que abrir estas puertas el viernes ?
¿ dónde está él cantando estas canciones ?
mi padre está nadando en el agua mientras juan está cocinando esa sopa .
él no tiene cuatro fotos .
había dos bolsas sobre la silla .
¿ había muchos turistas altos en el mar ?
no quieren ser cantantes .
esta profesora está cansada .
la flor es roja .
el gato comió este pescado en la cocina .
nuestro hijo quiere cantar tres canciones bonitas el viernes .
carlos quiere cocinar carne la semana que viene .
esta biblioteca no está cerrada .
a elena le encanta leer cartas .
¿ es el pájaro demasiado grande ?
pablo dice que en este momento este gato está durmiendo en el jardín .
había cuatro árboles al lado del hospital .
llevamos ese vestido caro .
no te gusta vender camisas baratas .
hemos visto a ana .
ana encontró la foto bonita y pablo encontró un teléfono .
nuestro hijo le dio dos regalos a carmen ayer .
él también quiere ese café caliente .
¿ por qué tiene ese turista que ir al río ?
nuestra abuela quiere un gato .
¿ cantaron mis hijas buenas canciones ?
hay casas detrás del parque .
tu hermana normalmente cocina carne .
la escritora le va a dar cuatro flores a esta niña .
él escribió una historia larga .
esa pregunta no es más difícil que ese problema .
las niñas que tienen tres coches son nuestras hermanas .
el buen camarero bebe agua fría todas las semanas .
¿ nada juan en el río ?
este niño no está muy triste .
esos hombres han visto a pablo .
tu madre esperó el tren .
a carlos no le gusta comprar zumo de naranja .
pablo no nos mandó tres regalos .
ese restaurante estará abierto el viernes .
nuestro tío le dará este mapa a su amigo .
laura quiere ver unas películas , pero quiero ver una película .
el turista que bebió esta leche es mi hermano .
esos médicos han comido unas manzanas en los restaurantes .
pedro vendió los coches , pero vendieron su casa .
¿ cuándo jugó él al fútbol ?
el niño que esperó el autobús es mi amigo .
carlos comió estas naranjas y pedro comió unos huevos .
les gustan esas películas .
carlos no va a vender su cama .
la canción que cantó el hombre es buena .
si hace calor mañana , viviré en esta calle .
a juan y pedro no les gusta el español .
carmen te ha mandado una flor bonita .
mis hermanas están comiendo esta sopa .
a juan le gusta el francés .
ana cocinó este pescado y cociné la sopa .
hoy el hombre no ha leído historias interesantes .
¿ por qué compraron su bicicleta ?
tu abuela alta no vende abrigos todos los días .
ana quiere vender sus coches , pero quieren vender las casas .
los hombres también quieren esa agua .
¿ por qué está nuestro perro bebiendo un río ?
juan está limpiando la ventana .
no hay fotos debajo de la mesa .
a elena y carlos les gusta leer periódicos .
esas profesoras ven películas y ana ve una película .
pablo está esperando a su tío mientras carmen está leyendo su carta .
él nos dio sus llaves la semana pasada .
¿ es la puerta roja ?
le mandaron esta flor verde a su tío el año pasado .
a ella le encanta el inglés .
elena tiene un libro y juan tiene dos huevos .
el agua está demasiado fría .
había muchos árboles detrás del parque .
él puede nadar en el agua .
elena cantó canciones , pero tu tío cantó una buena canción .
nuestra vecina está muy cansada .
¿ cuándo bebió este caballo un mar frío ?
esta taza está muy sucia .
carmen está en la escuela .
a la mujer le gustan los problemas .
ese turista limpió esta ventana verde y carmen limpió su mesa .
el hotel no es bueno .
mi abuela dice que esta profesora estaba cansada hace dos días .
elena le mandó dos flores a su hermano .
pablo y carlos están cantando esa buena canción mientras juan está hablando con su vecina .
juan lleva estos sombreros , pero pedro lleva sus zapatos rojos .
la bicicleta negra es cara .
laura quiere ese té caliente y mi hermana quiere el agua .
esta semana he limpiado estas ventanas .
a esta escritora le gusta la flor .
¿ tiene él que vender esta casa ?
juan quiere ir a la tienda grande esta tarde .
esa cantante tocó el piano y elena tocó los pianos .
la pregunta era difícil .
ella es tan alta como esta mujer .
la carta que escribió ese estudiante es larga .
mi hermano dice que el puente es famoso .
¿ está el hotel detrás de la universidad ?
este niño alto le ha mandado un regalo a su hijo .
mi vecina me mandó un regalo .
ella visita esta ciudad grande .
pedro está cantando cuatro buenas canciones mientras nuestra madre está hablando con pedro .
hay periódicos sobre la cama .
esta tarde tengo que estudiar inglés .
la semana pasada tocaron las guitarras .
elena tiene que visitar la ciudad .
pedro encontró una foto , pero encontré el billete .
no visitaste la gran ciudad hace dos días .
había dos pájaros en el mar .
él está cantando estas buenas canciones en el parque ahora .
el tren sale a las cinco .
¿ qué está ella bebiendo ?
mi hermano puede cerrar la ventana .
¿ a mi padre le gusta esa canción ?
puedes cantar las canciones bonitas .
nuestros hijos están en la casa .
nunca has perdido la llave en la playa bonita .
este jardín es tan pequeño como esos museos .
quieres leer el periódico interesante , pero carlos quiere leer tres periódicos .
esta casa es cara .
carmen puede cantar cuatro buenas canciones .
la escritora que limpió las casas grandes está enferma .
laura le mandará tres libros interesantes a su amigo .
vas a escribir dos cartas la semana que viene .
¿ dónde estudió ella español ?
mi gato puede dormir en las casas .
¿ por qué abrió tu padre la caja grande ?
ella estudia inglés .
hay un turista en el río .
las películas son largas .
ese médico dice que la semana que viene quiero beber este zumo de naranja .
creo que somos altos .
¿ cuántos años tiene tu hija ?
a tu madre le encanta comprar periódicos .
la mesa que limpió nuestra hija es grande .
si hace calor mañana , tu hermano no va a ver esa película .
el río está frío .
no había estudiantes en el parque .
hay restaurantes cerca de la calle .
pablo y pedro están hablando con dos niñas mientras carmen está leyendo su libro .
juan ya ha visto a su vecina .
esa bicicleta es negra .
mi abuela nos mandó tres buenos libros .
los problemas son más fáciles que los exámenes .
¿ esperó nuestra vecina a su abuela ?
tu bolsa está vacía .
juan no habló con su madre .
a los hombres les gusta el río .
¿ dónde están tus amigos buscando el billete ?
la profesora cerró la ventana , pero pablo cerró esta caja .
mi abuela no vende queso en las calles los domingos .
ella no tiene dos mapas .
la carta estaba debajo de la cama .
la canción que cantó él es bonita .
el turista que fue al río es mi padre .
si hace sol esta tarde , mis hermanas no visitarán el museo .
¿ estudia ella inglés ?
hay casas pequeñas al lado de la calle .
a tus hijas les encanta ir a la playa .
no puedo jugar al fútbol porque estoy ocupado .
hay unas cartas en el coche .
si hace frío el viernes , el médico ayudará a elena .
¿ han encontrado ana y carmen una bolsa ?
él no lleva esa camisa cara .
elena puede cantar estas canciones .
no hay estudiantes en la estación .
¿ cuántos regalos has comprado ?
este hotel es demasiado barato .
mañana la escritora quiere comer este pescado .
este problema es más difícil que esos exámenes .
tus libros están sobre las sillas .
mi madre es alta .
carmen tiene dos naranjas .
¿ quién habla inglés ?
¿ lleva él sus zapatos ?
¿ está esa mujer hablando con ese niño alto ahora ?
estas mujeres quieren este zumo de naranja .
la canción que escuchó ella es buena .
había muchos regalos en la habitación .
elena nunca ha leído esa carta .
el turista alto está nadando en el mar .
juan compró las flores , pero ella compró ese café .
¿ estaba el hombre contento el año pasado ?
las cartas que escribiste son largas .
¿ estaba ese caballo en la calle ?
¿ por qué leyeron ana y carlos el periódico interesante ?
carmen está cantando esta buena canción mientras laura está esperando a sus hijas .
ella trabajó en este museo grande .
hay tres periódicos sobre la silla .
ayer encontramos el billete .
el perro que buscó él es blanco .
a ella no le gusta el mar .
el niño que va al mar es nuestro tío .
él no nadó en el agua .
esa profesora siempre come pan .
¿ cuántos años tiene nuestro tío ?
a mi hija le gusta cocinar carne .
este es tu coche .
nuestra madre quiere estudiar español en la escuela la semana que viene .
la película que vio ese médico es buena .
¿ qué ha perdido nuestro padre en la calle larga hoy ?
¿ esperó ella a su abuela el lunes ?
mi hijo dice que ese abrigo es blanco .
los turistas están estudiando español mientras pedro está cantando una canción bonita .
¿ dónde tiene mi hijo que estudiar inglés ?
¿ por qué tiene ella que visitar a su abuela alta ?
la puerta es azul .
tus vecinas tienen una casa .
no compramos cuatro bicicletas porque estábamos cansados .
ana quiere cantar canciones , pero carlos quiere cantar una buena canción .
no vi a mi hijo porque estaba enfermo .
nuestro amigo también quiere dos perros pequeños .
los médicos pueden encontrar su mapa .
elena también vende queso .
nuestro hijo le tiene que mandar una flor a la niña .
¿ está mi amigo leyendo tres cartas ?
si hace frío la semana que viene , voy a comprar unos periódicos .
el mes pasado carmen no habló con su madre alta .
carmen comió huevos y comieron esta carne .
esta escritora no es joven .
nuestra abuela le tiene que dar este regalo a esa niña .
nuestra madre también come arroz en los restaurantes .
si hace sol el viernes , van a comprar unas flores .
el restaurante es demasiado barato .
a tu amigo no le gusta ese examen .
carlos ha abierto sus cartas esta semana .
¿ qué venden ?
no vendemos flores .
hay una escuela detrás del hotel .
pablo está esperando a sus hijos mientras el turista está limpiando sus mesas .
mis vecinas no trabajarán en este hospital .
estos problemas no son fáciles .
la semana pasada nuestros caballos durmieron en el hotel .
¿ cuándo durmieron esos gatos en el hotel ?
el examen no es más difícil que este problema .
¿ qué esperó pablo ?
si hace calor el viernes , van a visitar el pueblo .
¿ por qué abrió pedro estas cajas ?
la carta estaba en la cocina .
¿ cuándo visitará ana los museos ?
creo que son demasiado jóvenes .
a nuestros hijos les gustan los huevos .
carmen dice que él quiere este regalo .
la niña que vive en una casa es tu vecina .
ana les quiere mandar una carta larga a sus hermanas el viernes .
¿ había muchos turistas jóvenes en la playa ?
ana no está durmiendo en la casa .
había un turista en la playa .
¿ cuándo encontraron laura y elena los paraguas baratos ?
no vas a comprar queso porque estás triste .
le mandarás tu foto a tu hermana .
tu hija cocinó carne .
¿ tocan la guitarra ?
carlos limpió la mesa , pero pablo limpió la casa barata .
a pedro le gusta ver grandes películas .
esta mujer toca la guitarra en la calle .
la historia es más interesante que esos periódicos .
ella no tiene muchos hermanos .
el libro que leyeron los camareros es bueno .
¿ está laura cantando la canción ?
el médico comió arroz , pero juan comió esa carne .
a juan le gusta ese pan .
¿ cuándo cantó nuestro hijo una canción ?
los exámenes son tan difíciles como esos problemas .
estas profesoras no son tan buenas como los camareros .
juan está cocinando la sopa en la cocina .
carlos le va a mandar una foto a su hija .
el turista que conoce a sus amigos es tu hermano .
la carta interesante está debajo de la cama .
había una tienda detrás del restaurante pequeño .
nuestro tío dice que él conoce ese pueblo bonito .
¿ por qué durmió ese gato en el hotel ?
hace dos días este perro comió la carne en el jardín .
ese niño esperó a su hija alta .
los libros que leyó mi hijo son buenos .
¿ quieres un regalo ?
las historias que escribieron nuestras hijas son largas .
no hay cartas largas en el coche .
el turista tiene muchos libros .
quiero escuchar esta historia en la habitación .
esta mujer tiene muchos vestidos bonitos .
estas tiendas cierran a las diez .
el niño que visita a su tío está enfermo .
el hombre no encontró su teléfono el lunes .
tu padre no vive en la ciudad .
nuestro padre le mandó sus fotos bonitas a este niño alto .
las mujeres jóvenes vivirán en estas casas la semana que viene .
el libro está en el coche .
nuestra madre está esperando el tren mientras ana está limpiando la ventana azul .
¿ quiere tu abuela cantar la canción bonita el viernes ?
mi madre no estaba ocupada el mes pasado .
ana encontró su foto .
¿ son estas tus bicicletas verdes ?
esas películas no son muy interesantes .
juan trabajará en un hotel .
¿ cuándo cerró mi hija esta puerta verde ?
las historias que escuchó él son largas .
mi hermano estaba en el aula .
carlos está escuchando cuatro historias .
¿ vas a comprar esta flor en los mercados ?
él tiene que comprar una flor mañana .
tu amigo es más alto que su abuela .
¿ jugaste al fútbol en la playa ayer ?
este abrigo estará limpio el viernes .
mi hermano ha visto un pájaro grande .
¿ son los periódicos tan interesantes como estos libros ?
carlos buscó a los gatos y juan buscó su foto .
¿ es mi vestido blanco ?
había buenos libros debajo de las camas .
la puerta está cerrada .
hay casas caras al lado de la calle larga .
este autobús llega a las seis .
tu amigo le va a dar este regalo a ese estudiante .
tus vecinas le dieron una foto a este niño .
a este médico le gusta la ciudad .
¿ había un pájaro en la habitación ?
hay una estación delante del parque .
mi perro está en el río .
nuestra abuela nos tiene que dar una llave .
¿ qué está tu gato bebiendo ahora ?
el coche azul es barato .
¿ cuándo durmió mi perro en la habitación ?
ese teléfono es más caro que la bolsa .
laura ha leído ese periódico .
has abierto esta caja hoy .
hay muchos museos cerca de la playa .
nuestra madre dice que el gato bebió esa agua .
hoy pablo y laura han perdido el mapa .
esos restaurantes no están cerrados .
a nuestro hermano le encantan los libros .
¿ cuántas flores compró mi hermana ?
estas profesoras quieren el vino .
¿ ha perdido ella su foto bonita hoy ?
dicen que nuestros zapatos son blancos .
¿ por qué están los caballos durmiendo en la casa pequeña ?
las cantantes que visitaron este museo son tus hermanas .
carlos es el turista más joven del pueblo .
¿ quién puede ayudar a la buena escritora ?
¿ cuántos vestidos tiene laura ?
los árboles están al lado del parque .
él conoce a cuatro turistas jóvenes .
ese hombre está cantando unas canciones .
el turista que ayudó a laura está enfermo .
él es muy joven .
¿ habló elena con su tío la semana pasada ?
si llueve esta tarde , mi hija no va a visitar este museo .
la cantante dice que nuestra hermana está estudiando en la universidad .
pablo trabaja en un hotel .
carmen es más alta que ese hombre .
esa leche estaba fría .
carmen me quiere dar sus mapas .
tus hermanas ven películas todas las mañanas .
hay museos grandes detrás de la casa .
comimos este pan en la cocina .
¿ qué está este caballo bebiendo en este momento ?
laura también toca la guitarra .
¿ comprará esta niña camas pequeñas en los mercados ?
¿ habla ella español ?
la historia que escuchó pablo es larga .
¿ quién puede cocinar ese arroz ?
a mi amigo le encanta esta carne .
¿ tiene él muchas bicicletas negras ?
¿ es él muy alto ?
los turistas que están buscando su paraguas son mis amigos .
este restaurante no está cerrado .
el camarero va a comprar la leche el viernes .
carlos está hablando con su tío .
tu padre alto no quiere escribir dos historias porque está enfermo .
hay un hijo en la habitación .
carlos y elena conocen este pueblo .
mi amigo no puede abrir sus cartas porque está triste .
estos camareros eran altos .
había tres pájaros en el jardín .
él ayudará a laura .
el periódico estaba sobre esta mesa .
tus buenos amigos trabajarán en el museo mañana .
mi madre alta le mandó tres flores a su abuela .
las películas que vio la cantante son buenas .
el tren está lleno .
ese gato pequeño durmió en la casa .
el turista que fue al mar frío es joven .
la niña ha visto a juan .
mi hijo tiene que esperar el tren .
la casa que limpiaron los estudiantes es cara .
había tiendas detrás del parque .
nuestro hermano no es más alto que su amigo .
a mi hijo le encanta jugar al fútbol .
ella también tiene dos problemas .
¿ dónde están jugando al fútbol ?
juan y carlos quieren nadar en el río largo .
nuestro tío está hablando con unas cantantes mientras laura está escuchando historias largas .
¿ cuántas historias leyó ella ?
el autobús no estaba vacío .
a mi padre le gusta el inglés .
¿ has limpiado la ventana hoy ?
queremos ayudar a unos niños .
los niños están estudiando español mientras laura está escuchando una canción .
mis coches no están delante del parque .
laura no tiene que esperar el tren en la estación .
este turista no buscó su bolsa nueva porque estaba triste .
¿ tiene él muchos huevos ?
¿ hay un restaurante caro cerca del puente ?
los estudiantes son mejores que ese camarero .
mi amigo quiere ese arroz .
la escritora tiene que limpiar la ventana azul .
¿ qué está ella cantando ahora ?
los periódicos eran interesantes .
ella quiere nadar en el mar el viernes .
juan quiere comer este huevo , pero mi abuela quiere comer ese pan .
¿ dónde está el hospital ?
pedro limpió las ventanas azules y limpiamos nuestra casa vieja .
ese té está caliente .
la escritora que encontró el mapa es tu vecina .
ella quiere estos zapatos nuevos .
la niña no abrió la puerta verde .
los gatos están en el hotel .
carlos y ana le van a dar un libro a su hermano .
ese es mi gato .
estas profesoras son altas .
la pregunta es tan fácil como estos exámenes .
elena y carmen no pueden encontrar la bolsa nueva .
están contentos .
comes queso , pero laura come carne .
¿ comprará elena sus zapatos ?
¿ quién quiere ver la película ?
tu madre quiere ser enfermera .
nuestros gatos blancos comieron esa carne la semana pasada .
nuestros hijos llevan esa camisa .
estoy esperando el tren en la estación en este momento .
a tu padre le gusta esta flor .
estás escribiendo unas historias en este momento .
llevo mi abrigo .
esperaron el tren .
mi hermano no está ocupado .
¿ está laura esperando el autobús ?
en este momento carlos y pedro están esperando a su abuela .
pablo abrió esta caja , pero abrimos esta puerta .
tu madre alta le dio tres mapas a juan .
creo que estos problemas son muy difíciles .
ese camarero también lleva un abrigo caro .
él ha limpiado esta cocina esta semana .
esa águila es muy pequeña .
ana no tiene que esperar el tren .
nuestros hijos altos le darán este paraguas caro a su hermano la semana que viene .
¿ vio tu hermano a su caballo en la calle ?
la niña que está cocinando arroz es famosa .
esa calle está muy limpia .
él ha perdido su teléfono hoy .
el turista que va a la playa es mi hermano .
la cantante vio a carmen el año pasado .
el turista que está hablando con pedro está enfermo .
la cantante puede ir a la escuela .
pedro está jugando al fútbol mientras él está tocando la guitarra .
¿ quién escribió esas cartas hace dos días ?
elena es enfermera .
creo que ana no quiere nadar en el mar .
mi tío dice que pedro tiene un huevo .
mi abuela nos dio su billete la semana pasada .
¿ puede la escritora cerrar la ventana ?
había muchos estudiantes en el mar .
¿ dónde compra nuestra hermana agua fría ?
hoy no he perdido el mapa en las calles .
pedro tiene que hablar con sus vecinas mañana .
el problema es más fácil que esas preguntas .
estos son los sombreros verdes .
¿ tienen nuestras vecinas tres coches ?
pablo cerró estas cajas y cerré esta ventana .
el perro no está bebiendo ese mar en el río en este momento .
él tiene que ayudar a carlos mañana .
¿ está nuestra hermana jugando al fútbol en el parque bonito ?
nuestras bolsas estaban sobre esta cama .
él está en la playa .
laura buscó a los gatos , pero mi madre buscó a su gato .
¿ es el hotel viejo ?
he cerrado esta caja .
esta niña te quiere mandar sus fotos bonitas .
¿ está esta niña limpiando esta aula ?
¿ es el problema más difícil que esta pregunta ?
si llueve mañana , ese médico va a escribir historias largas .
las mujeres están limpiando la casa .
el turista que encontró las fotos bonitas es joven .
mi padre va a ver películas mañana .
pedro está hablando con juan mientras están cantando una canción .
las mujeres pueden hablar español .
carmen tiene tres casas , pero laura tiene un perro .
carmen y pablo no pueden hablar inglés porque están enfermos .
¿ cuándo hablaron estos médicos con sus hermanos ?
ella ya ha limpiado la mesa .
la mujer lleva su abrigo .
pablo y juan ayudaron a carlos .
no trabajas en una tienda .
no nadamos en el mar hace dos días .
si hace frío mañana , no van a comprar esas flores azules .
soy más alto que mi hermana .
no puedo tocar la guitarra porque estoy cansado .
los caballos bebieron ese mar frío y elena bebió ese río .
han perdido su mapa esta semana .
¿ está nuestro hijo estudiando en la biblioteca en este momento ?
esta bolsa es cara .
esta cantante no es joven .
ese paraguas es muy nuevo .
esa taza estará limpia .
carmen y carlos tienen una bicicleta .
si hace frío el viernes , carmen no ayudará a su vecina joven .
los hombres que conocen la ciudad famosa son famosos .
carlos y ana también trabajan en una escuela .
a elena y pedro no les gusta estudiar español .
a mi vecina le gusta el inglés .
a elena le gusta ir a las tiendas grandes .
la flor no era azul .
¿ es el examen difícil ?
mi abuela alta tiene que buscar su bolsa el viernes .
ella lleva su abrigo .
mis hijos no eran altos .
¿ esperó ana el tren el mes pasado ?
¿ había una biblioteca delante del parque ?
pedro toca el piano y carmen toca los pianos .
si hace frío esta tarde , voy a comprar este queso .
el viernes la escritora trabajará en el hospital .
mi padre quiere beber ese vino .
¿ qué puede la escritora hablar ?
me gusta ver películas interesantes .
¿ perdió el estudiante el billete ?
tu madre dice que no comiste huevos .
la pregunta es más difícil que este examen difícil .
¿ dónde está ella cantando esa canción ?
esas cajas estarán vacías la semana que viene .
carlos dice que esa mujer bebió ese buen vino .
¿ cuántos regalos han comprado pablo y carmen ?
¿ trabaja laura en una tienda ?
¿ perdió esta escritora la bolsa barata ?
ella es alta .
¿ era este examen difícil ?
dices que mi tío era alto .
¿ cuándo tiene mi amigo que cerrar estas cajas pequeñas ?
esa niña alta también lleva esos zapatos .
el mercado estará cerrado .
ella no ve películas interesantes .
tus hijas le van a dar tres libros a su hermana mañana .
mi vecina tiene que ayudar a pedro .
tus hijas hablaron con pablo .
el año pasado jugaste al fútbol .
¿ cuántos coches compró él ?
queremos comprar un coche viejo .
pedro escuchó tres buenas canciones .
los turistas que abrieron las cartas están cansados .
tu abuela está tocando el piano mientras juan está estudiando inglés .
esta no es nuestra casa pequeña .
había unas fotos debajo de la cama .
ana vio una película larga , pero carmen vio unas películas .
¿ quién puede cocinar ese arroz en la cocina ?
no hay árboles al lado del parque .
si hace sol esta tarde , nuestro padre va a comprar este periódico .
este no es mi billete .
el año pasado nuestra abuela esperó a su hijo .
¿ a qué hora sale el tren ?
nuestros amigos también trabajan en el hospital .
ana compra flores y pedro compra zumo de naranja .
carmen está esperando a sus hermanos altos .
laura está muy cansada .
hace dos días este caballo no bebió el mar en el jardín .
¿ quién está cantando canciones en este momento ?
el médico nunca ha comprado esa cama .
los abrigos son negros .
la mujer habla inglés .
¿ estaba el té caliente la semana pasada ?
mañana tienes que ir al museo .
me encanta tocar la guitarra en el parque .
el niño tiene cinco años .
carlos escuchó esa buena canción .
estas bicicletas son verdes .
carmen no va a comprar ese huevo la semana que viene .
¿ hay un coche delante de la casa ?
mi amigo dice que mi gato es grande .
¿ es el gato más pequeño que el caballo ?
el turista que vio ese pájaro es alto .
a mi hija le gusta esa historia .
pueden cerrar estas puertas .
el examen es tan fácil como la pregunta .
¿ hay muchos teléfonos sobre la silla ?
esa bicicleta negra era cara .
¿ qué vas a escribir ?
juan y pedro normalmente comen carne en la cocina .
estas camisas son negras .
esa profesora va al mar .
a tu madre le gusta leer cartas .
¿ dónde está nuestra abuela ?
¿ por qué compraron estos hombres este zumo de naranja frío ?
este es nuestro billete .
¿ cuántos vestidos compró elena ?
el restaurante cierra a las ocho .
el turista que está cantando tres canciones es famoso .
juan dice que juan y elena tienen cuatro preguntas .
la bicicleta que compró juan está rota .
el médico que está esperando a su amigo es alto .
no hay cartas en la cocina .
tenemos que esperar a nuestra madre .
¿ abrió él la ventana el mes pasado ?
el autobús sale a las ocho .
pedro está buscando a su caballo mientras nuestro hermano está bebiendo el café .
no estábamos cansados el año pasado .
ella es cantante .
hay unos buenos estudiantes en el aula .
tu amigo estaba cansado .
¿ era tu padre un gran camarero ?
¿ está tu madre hablando con la mujer ?
estudiamos francés y carmen estudia inglés .
este vestido es caro .
esta es mi casa cara .
pedro ha encontrado una llave hoy .
el turista que trabajó en una escuela es tu amigo .
¿ qué venden carmen y elena ?
los teléfonos que encontró pablo son nuevos .
¿ estará laura triste mañana ?
¿ a ese médico le gusta esta manzana ?
tus vecinas van a comprar este zumo de naranja .
mi tío les dio su libro a sus hermanas .
esa escritora le mandó el buen libro a esa niña .
¿ qué quiere mi padre comer ?
tu perro no bebió esta agua la semana pasada .
¿ estaba la bicicleta rota la semana pasada ?
ese pueblo era bonito .
esas profesoras altas quieren arroz .
le dieron una flor a su vecina .
¿ cuántos coches compraron mis hermanas ?
¿ eran esas casas bonitas ?
hay una estación delante del parque bonito .
la profesora tocó las guitarras .
este era el puente más largo del pueblo .
pedro nos tiene que mandar estos libros .
laura ayudará a estos hombres mañana .
no les gustan las películas .
¿ han visto las niñas a laura hoy ?
hoy ana ha limpiado las casas .
no tienen que estudiar español .
pedro está cantando canciones mientras este niño está estudiando francés .
¿ estabas en el río ?
pablo puede hablar francés .
estos problemas son fáciles .
este gato está comiendo esa carne en este momento .
esta pregunta es más difícil que ese examen .
la niña que cerró esta caja está enferma .
¿ por qué durmieron pedro y elena en los hoteles ?
nuestro hermano puede ayudar a pedro .
¿ están los coches delante del parque ?
esta es tu casa vieja .
mi tío vende flores y carmen vende huevos .
a ella no le gusta estudiar inglés en la escuela .
les tienen que dar cuatro flores a sus hijos .
¿ a tu padre le gusta el vino ?
mi hijo no vio cuatro películas interesantes porque estaba triste .
ese problema es más fácil que ese examen .
le dimos el regalo a nuestra hija el mes pasado .
esa leche está fría .
¿ cuántas cartas ha leído mi tío ?
nuestros caballos no están durmiendo en el jardín .
los estudiantes esperaron el tren .
mi hermana tiene cinco años .
mis hijas eran buenas estudiantes .
¿ es esta mesa tan pequeña como esta caja pequeña ?
ese médico no ha perdido sus paraguas .
¿ está la cantante tocando el piano ?
tu madre alta también conoce el pueblo grande .
el hombre es tan alto como su amigo .
no quiero comprar mis camas porque estoy triste .
¿ cuándo vivirán mis hijos en estas calles ?
carlos está esperando el tren ahora .
la ventana que limpió el turista está cerrada .
¿ a mi amigo le gusta esa carne ?
si hace frío mañana , los estudiantes no comprarán esa mesa pequeña .
si hace frío la semana que viene , laura no va a escribir su carta .
ese pájaro es muy pequeño .
él está esperando a su hijo alto en el parque bonito .
la carta está sobre esta mesa .
hay un árbol al lado del río .
¿ tiene ese camarero que comprar una cama en el mercado grande ?
estos son nuestros hijos altos .
este museo es muy interesante .
¿ están cantando canciones en este momento ?
puedes cocinar la sopa en la cocina .
¿ son los exámenes más fáciles que esta pregunta ?
¿ conocen tus amigos a cuatro niñas altas ?
¿ es elena joven ?
¿ qué puedes encontrar ?
carlos escribió una historia , pero pedro y elena escribieron estas historias interesantes .
tu madre no visitó este museo porque estaba triste .
¿ cuántos paraguas ha comprado ella ?
mi madre quiere ser enfermera .
mañana juan y carlos van a comprar cuatro huevos .
mi caballo negro está debajo de esta mesa pequeña .
carmen también quiere buen vino .
ese perro está bebiendo ese mar .
¿ tiene carmen una bicicleta ?
el médico nos mandó esta carta interesante .
¿ ha perdido carlos el mapa ?
esta película es demasiado larga .
a ella le gusta vender huevos .
estos coches son negros .
a esa escritora le gustan las preguntas .
tenemos muchos teléfonos .
los turistas que tienen muchas casas bonitas son famosos .
a tus hermanas les encantan los perros .
pablo te va a mandar cuatro flores .
dices que elena come manzanas en el restaurante caro todas las mañanas .
no hay coches delante del parque .
ana escuchó esta canción .
pedro también habla francés .
a juan le gusta comer queso .
¿ hay un árbol detrás del parque bonito ?
¿ va pedro a comprar ese vino esta tarde ?
venden flores azules , pero pedro vende naranjas .
¿ van las profesoras a comprar una flor verde mañana ?
pedro está escuchando tres canciones bonitas en la habitación en este momento .
¿ qué quiere nuestra madre ver ?
esos perros son tan grandes como mi caballo .
tu abuela puede encontrar su llave .
no hay mercados al lado de la estación .
a nuestro hijo le gusta la ciudad .
la profesora está muy cansada .
había una biblioteca delante del restaurante .
¿ cuántos años tiene la niña ?
el hotel no es muy nuevo .
eres joven .
si hace sol esta tarde , vamos a escribir la historia interesante .
ana está en el parque grande .
a ana le gusta ver películas .
creo que él es alto .
laura es camarera .
esta bolsa es más cara que mis paraguas .
este gato blanco está bebiendo un río frío en este momento .
ana puede cantar una canción .
¿ quién quiere un regalo ?
mi hermano tiene doce años .
hay muchas cartas largas sobre las mesas .
él no está enfermo .
dicen que ese autobús estará vacío .
laura te va a mandar el regalo la semana que viene .
el mercado pequeño cierra a las ocho .
elena buscó al gato , pero carmen buscó a su caballo .
¿ está mi hija muy ocupada ?
carlos no está escuchando una buena canción en la habitación .
este es el hotel más caro del pueblo .
el turista que come pescado está cansado .
hay muchos estudiantes en el museo .
son tan altos como ese médico joven .
¿ está ella esperando a su hermana ?
¿ quieres esas bicicletas caras ?
a pedro le gusta ir al río .
¿ a mi hija le gustan las películas ?
creo que la sopa está demasiado caliente .
a esta niña no le gusta el zumo de naranja .
tu vecina dice que la bicicleta es verde .
¿ por qué está este perro comiendo este pescado ?
hay un hospital detrás del museo grande .
elena nunca ha escrito esa carta .
elena está cantando una canción mientras carmen está esperando el tren .
no me gusta ver películas .
ese gato comió la carne .
pablo cerró la caja y pedro cerró la ventana .
¿ escribió esa mujer esta carta ?
abrí esta carta , pero elena abrió esta caja .
¿ a qué hora cierran las tiendas los sábados ?
esta es la casa más barata de la ciudad .
elena vendió esta casa grande , pero vendimos esta bicicleta blanca .
las cartas que escribió ella son largas .
en este momento ese hombre está esperando a sus hijos altos .
mis hermanas dicen que tu abuela estará triste el viernes .
mi hija perdió su bolsa .
¿ había muchos periódicos debajo de la mesa ?
¿ hay muchos estudiantes en la playa ?
este es el árbol más grande del pueblo .
mis hijas tienen que comprar sombreros en las tiendas .
esa flor es azul .
el gato está bebiendo este mar .
esta escritora está durmiendo en el jardín en este momento .
esa cantante no quiere ir al río .
¿ dónde están juan y elena ?
¿ qué tiene laura ?
¿ dónde lee juan una carta ?
¿ quieren esas profesoras jugar al fútbol ?
hay unos estudiantes jóvenes en el mercado .
laura es la mejor cantante de la ciudad .
carlos limpió esta cocina , pero carmen limpió la ventana .
los niños que venden abrigos verdes son altos .
en este momento los caballos están bebiendo el mar .
tu hermana dice que la bicicleta es roja .
la profesora está buscando su paraguas caro mientras pedro está leyendo buenos libros .
mi hermano está estudiando en la universidad .
el turista bebió ese buen vino .
le tienen que mandar un libro a juan el viernes .
había muchos niños en el aula .
¿ cuándo cerró mi padre esta caja grande ?
juan no tiene que comprar su coche en la tienda grande .
¿ cuándo va pedro a comprar tres periódicos ?
si hace calor el viernes , nuestra madre no ayudará a laura .
mi perro pequeño comió ese pescado en la cocina la semana pasada .
el año pasado mi tío perdió sus bolsas en la playa .
¿ había una carta debajo de la cama ?
pedro es el niño más alto del pueblo .
juan y pablo pueden encontrar un paraguas .
¿ a tu padre le gusta la flor ?
a mi hermana le gusta cocinar pescado .
creo que esa caja está llena .
había un hospital cerca del mar .
nunca ves películas largas .
¿ leen pedro y carlos una carta interesante ?
quieren escribir cartas y pedro quiere escribir esta historia .
carlos jugó al fútbol el año pasado .
las niñas que tienen muchas casas son altas .
mi hija también quiere este pescado .
¿ están escribiendo historias ?
el teléfono que buscaste es nuevo .
la flor es azul .
¿ cuántas hermanas tiene laura ?
esta semana tu vecina ha comprado ese regalo .
mi hermana no quiere este té .
¿ tienen las escritoras que estudiar inglés ?
laura y elena pueden ir a la estación .
tenemos que comprar los vestidos azules .
¿ qué come ana en la cocina ?
a tu hija le gusta beber zumo de naranja frío en la cocina .
¿ es la puerta azul ?
todas las mañanas el médico ve películas .
la puerta que cerró laura es verde .
esa profesora no leyó esas cartas largas porque estaba ocupada .
esta niña no escuchó dos canciones en la habitación .
¿ cuántos libros leyó laura ?
¿ cuándo bebió mi gato el agua ?
mañana pedro no quiere ir a la playa bonita .
¿ eran carlos y ana estudiantes ?
¿ está carlos comiendo la naranja en la cocina ?
ana puede cerrar la caja .
a tu padre le gusta la playa .
era médico .
esos gatos están durmiendo en el jardín .
¿ por qué vieron una película ?
carmen tiene que estudiar inglés .
mi amigo alto me quiere mandar tres flores .
estos caballos eran negros .
esta semana las mujeres han visto a pedro .
ella no es más alta que su madre .
el turista que conoce ese pueblo es tu amigo .
tu buen amigo no bebió leche porque estaba cansado .
ana no le tiene que mandar una foto bonita a la niña .
si hace frío la semana que viene , nuestra hija va a visitar el museo .
el gato blanco está comiendo carne .
tu hermana está limpiando la ventana verde en este momento .
ana y laura están cantando esta buena canción mientras laura está jugando al fútbol .
¿ cuántos años tiene mi hermana ?
la niña no quiere leer los periódicos porque está triste .
queremos vender la mesa , pero carmen quiere vender sus sillas .
¿ han abierto la caja hoy ?
carlos cantó una canción y cantaron estas canciones .
mis hijos le dieron el libro a esa escritora alta .
creo que mi hermano alto no puede hablar inglés .
¿ están las cantantes ocupadas ?
el turista que quiere un vestido es mi hermano .
¿ eran esos puentes largos ?
hay un águila en el hospital .
la historia es muy larga .
nos gusta ir al mar .
creo que el hotel es nuevo .
mi vecina le quiere mandar tres libros a su hijo .
¿ dónde están tus hijos ?
¿ a ana le gustan los problemas ?
¿ a él le gusta visitar los museos ?
los turistas que quieren dos camisas son altos .
nuestra abuela no compró esta leche fría porque estaba triste .
mi vecina no escribió su carta larga porque estaba enferma .
mi abuela es una profesora famosa .
mi hija alta vio esas películas .
esas bicicletas son viejas .
carmen es una buena escritora .
¿ cuándo durmió el estudiante en el hotel ?
las camas que vendió esa mujer son grandes .
ese buen médico no compró ese regalo porque estaba cansado .
carmen nunca vende flores .
no perdiste la bolsa barata porque estabas triste .
¿ han comido naranjas ?
¿ es él profesor ?
tu madre perdió el billete el lunes .
¿ está juan hablando con su madre alta en el parque en este momento ?
esta era la casa más grande de la ciudad .
ese es tu paraguas .
él estará enfermo .
toqué los pianos y carmen tocó el piano .
nuestros buenos amigos no pueden ayudar a su padre .
¿ cerraron los turistas la puerta ?
nuestra abuela no te quiere mandar una foto la semana que viene .
ayer esta profesora alta estudió en la biblioteca .
hace dos días estos hombres no estudiaron español .
ese estudiante está jugando al fútbol .
la escuela está detrás del parque .
no son altos .
había muchas tazas sobre la cama .
estamos nadando en el río en este momento .
la bicicleta que compraron esas cantantes es barata .
te encanta el zumo de naranja .
¿ qué tiene carmen que vender ?
los médicos dicen que ese zumo de naranja está frío .
esta pregunta es fácil .
no quieren cocinar esa sopa porque están enfermos .
¿ dónde tiene carmen que buscar a su gato ?
carmen habla español y hablan inglés .
nuestra abuela limpió su casa vieja y pedro limpió su mesa grande .
esas mujeres están en la escuela .
había unos turistas en la tienda .
dicen que esta bicicleta era azul .
ana tiene muchas bicicletas .
tu tío alto limpió la casa .
laura tiene que limpiar la cocina el viernes .
el turista que cerró estas cajas está enfermo .
el mes pasado no estudiaron español .
a ella le gusta comprar pan .
¿ cuántas bicicletas has comprado ?
tu amigo está hablando con pedro en este momento .
tu vecina encontró sus teléfonos .
¿ cuántas casas tienen ?
¿ a carmen y carlos les gusta cocinar pescado ?
tengo un perro .
¿ quiere pablo cuatro regalos ?
esa mujer no cerró esta caja .
la niña quiere ver unas películas el viernes .
pedro me tiene que dar tres fotos bonitas .
él compró esa manzana , pero pablo compró el vino .
carlos perdió los teléfonos baratos , pero elena perdió su foto .
estos vestidos no estarán sucios la semana que viene .
ella tiene que buscar sus teléfonos .
este gato está durmiendo en la habitación en este momento .
había árboles al lado de las calles .
este gato comió el pescado , pero laura comió la carne .
la niña que está cocinando sopa caliente es mi vecina .
en este momento estamos estudiando español .
nuestra madre cerró esta puerta y elena cerró la caja .
¿ les gusta beber té caliente ?
el perro estaba en el museo .
ella ha encontrado las bolsas .
esta niña no estudia en la biblioteca todas las semanas .
¿ estudia pedro español ?
esta es mi bicicleta barata .
¿ quién puede hablar español ?
pablo cerró las puertas y cerraste esta ventana .
elena no quiere vivir en la ciudad porque está triste .
nuestra madre vende queso .
el mar que bebieron esos caballos está frío .
este gato está bebiendo ese río ahora .
el gato es más pequeño que el perro .
ese camarero trabajará en este hospital .
la bolsa que buscó ella está llena .
la tienda estaba detrás del restaurante .
este es el mercado grande .
¿ puede este camarero tocar la guitarra ?
carlos ha limpiado las ventanas verdes .
creo que nuestro padre encontró sus paraguas caros ayer .
elena también quiere tres bicicletas .
el turista que bebió este té es nuestro tío .
¿ quiere laura jugar al fútbol ?
la casa es vieja .
no tienen una bolsa .
hay un pájaro grande en la cocina .
las mujeres están hablando con su vecina .
la camisa es tan barata como el sombrero .
ese caballo es tan grande como ese gato .
mi hermana dice que la sopa está caliente .
pedro quiere un regalo .
tus hijos dicen que estás escuchando unas historias .
¿ quién está durmiendo en las casas grandes ?
tu amigo joven quiere escuchar esa historia el viernes .
a nuestra abuela no le gusta el español .
laura no está en la playa .
tu buena vecina tiene cuatro bolsas .
el estudiante comió la sopa .
estos estudiantes también tienen cuatro fotos .
el paraguas es más caro que tu teléfono .
a esa profesora le gusta esa manzana .
estas cantantes están esperando a sus hermanas .
este es el museo más interesante del pueblo .
estamos comiendo la sopa en este momento .
¿ dónde están esos estudiantes tocando el piano ?
no quieren ir a la playa porque están ocupados .
le tenemos que mandar la flor a pedro .
ese estudiante alto te mandó dos fotos .
los gatos no estaban en el mar .
nuestra camisa no está muy limpia .
pablo comprará un sombrero en el mercado el viernes .
la canción que cantó ana es bonita .
¿ es esa águila grande ?
mi hija estaba en el río .
¿ quién tiene que abrir esta carta larga mañana ?
a elena le encanta comer huevos .
¿ están escribiendo la historia ?
tu tío nunca compra una flor .
ana ha encontrado su llave .
pablo tiene que cerrar estas puertas .
el abrigo rojo es largo .
esta profesora está esperando a su buena vecina mientras pedro está cocinando esa sopa .
carmen abrió esta puerta , pero elena abrió las cartas interesantes .
él nos dará su libro .
el viernes la profesora joven tiene que estudiar francés en la universidad .
¿ tiene mi hermano que estudiar en la universidad el viernes ?
conoces a tus amigos .
pablo ya ha perdido el teléfono .
nuestro tío dice que las cantantes son muy jóvenes .
pablo y elena están contentos .
tu hermana vive en esta ciudad .
nuestra abuela alta vio una buena película hace dos días .
¿ dónde vende mi hija manzanas ?
la bolsa estará vacía .
los restaurantes eran baratos .
hay dos regalos en la casa .
había tres hijos en los mercados .
también hablas inglés .
¿ está nuestro gato debajo de las camas ?
pablo está estudiando español en este momento .
tu hermana no ha perdido los billetes .
creo que los teléfonos están rotos .
esas preguntas no son difíciles .
el médico no lleva estos abrigos .
pedro y ana vivirán en un hotel el viernes .
esa bolsa está llena .
estos hombres hablan inglés .
el examen no es tan difícil como esa pregunta fácil .
¿ tiene juan que cerrar esta caja pequeña mañana ?
¿ está mi abuela en el río frío ?
el niño que juega al fútbol es famoso .
carlos y pablo también tienen un gato negro .
el viernes ella tiene que cerrar las cajas .
el lunes tu hermana no estudió en la biblioteca .
¿ a mi tío le gustan las películas ?
al hombre le gusta esta canción .
¿ quiere tu tío a este gato blanco ?
¿ estudió ese niño en la escuela ?
el niño que conoce a ana es joven .
el lunes mi tío tocó los pianos .
hay una carta debajo de la mesa .
¿ cuándo bebieron elena y ana esta leche ?
mi abuela alta le dio tres regalos a su abuela .
¿ va ella a comprar huevos ?
mi madre está escribiendo tres historias largas mientras juan está hablando con carmen .
¿ quién ha leído cuatro cartas ?
¿ qué encontraste ?
tu madre está esperando el autobús .
comes naranjas .
ana está esperando a su amigo mientras la niña está buscando el teléfono .
hay muchos estudiantes altos en el mar .
laura es enfermera .
¿ tiene el médico que estudiar francés ?
estos gatos están en el restaurante .
carlos tiene que ir a las tiendas la semana que viene .
están escuchando esta canción ahora .
la cantante tiene un coche .
esa profesora conoce un pueblo .
ella es tan alta como su hermano .
juan lleva un vestido y él lleva estos zapatos .
esta profesora tiene que limpiar esta ventana roja .
¿ es esta película muy buena ?
¿ cuándo tiene esa profesora que estudiar en la escuela ?
¿ quieres tocar el piano el viernes ?
pedro está buscando al caballo grande mientras juan está hablando con este turista alto .
el médico no lleva ese sombrero .
pablo vio unas películas hace dos días .
tu madre me va a dar tres regalos .
¿ están estos hombres escribiendo la historia larga ?
la bolsa está vacía .
¿ están contentos ?
¿ tienen los niños que limpiar la habitación ?
a tu padre le gusta jugar al fútbol .
mi madre quiere dos coches rojos .
¿ puede carmen jugar al fútbol ?
elena quiere comprar regalos y carmen y ana quieren comprar este regalo .
pablo lleva ese vestido .
mi amigo lleva sus vestidos y juan lleva esta camisa roja .
carlos está jugando al fútbol mientras elena y ana están leyendo los periódicos .
este té está caliente .
el estudiante joven no trabajó en una tienda .
si hace frío esta tarde , tu tío va a visitar a sus hijas .
estos gatos están en la estación .
tus coches no son nuevos .
el viernes esa cantante quiere ayudar a su hermano alto .
si hace sol la semana que viene , no vas a escribir una historia .
ella tiene que comprar el café .
perdieron la bolsa la semana pasada .
no tienen que comprar la flor verde .
había muchas llaves sobre las mesas pequeñas .
vi a unos médicos .
también queremos esa manzana .
¿ está este autobús lleno ?
si llueve el viernes , no vivirán en las calles .
hay un libro debajo de la cama .
mi hija puede cerrar la ventana .
pedro habla español .
¿ a qué hora abre esta biblioteca ?
¿ hay un estudiante en la cocina ?
pedro come pescado .
¿ a tu abuela le gusta esa película ?
el libro está en las bolsas .
te encanta ir al río .
los hoteles son viejos .
nuestra camisa no está limpia .
a tu hermana le encanta la carne .
ese caballo está en el hospital .
ella está jugando al fútbol .
¿ vivirá elena en esta calle ?
tu amigo no bebió este té caliente porque estaba ocupado .
estos son los hoteles baratos .
mi gato es tan pequeño como estos caballos .
a ana y pablo no les gusta el inglés .
pedro no quiere beber café caliente .
juan puede encontrar su billete .
carlos está escuchando una canción mientras él está limpiando estas ventanas .
creo que los puentes son famosos .
¿ quiere el turista comer la sopa caliente ?
laura buscó la foto , pero laura y carmen buscaron al caballo blanco .
¿ compraste estas camisas ?
el autobús que esperó ella está lleno .
a ese médico le gusta el vino .
hay muchas bolsas caras sobre la silla pequeña .
¿ estaba el perro detrás de las casas ?
tu vecina no cantó canciones porque estaba triste .
¿ por qué quiere pedro hablar con su hija ?
si hace frío mañana , pedro ayudará a juan .
hay unos estudiantes en la playa .
no están cocinando pescado .
al médico le encanta estudiar francés .
la semana que viene ese médico tiene que limpiar esta habitación .
¿ cuándo encontró la niña un teléfono ?
¿ vende esta escritora flores los sábados ?
trabajaremos en un museo mañana .
¿ ha visto pedro a este perro en la playa ?
mi hermana me mandó un libro .
esa profesora alta también lleva estos vestidos .
esta cantante también quiere estas bolsas .
la historia que escribieron carlos y elena es interesante .
carmen me va a dar una llave .
el turista que quiere tres teléfonos es nuestro hermano .
¿ limpió el camarero las mesas grandes el mes pasado ?
¿ quién quiere dos bicicletas caras ?
a nuestro hermano le gustan las flores .
si hace calor la semana que viene , esos turistas comprarán esas mesas pequeñas .
están tocando la guitarra mientras laura está esperando el autobús .
este es el árbol más pequeño de la ciudad .
esas cantantes están en la habitación .
¿ están mis abrigos blancos sucios ?
mi hermano dice que los paraguas están rotos .
a él le gustan los problemas .
¿ puedes cerrar esta caja ?
el niño es más alto que su hija .
la cama que vendió este médico es pequeña .
la sopa que comiste está caliente .
¿ es nuestra abuela escritora ?
¿ dónde juegan al fútbol ?
esta profesora lleva un vestido .
hay cuatro museos delante del parque .
¿ pueden los médicos ayudar a una mujer ?
nuestro hijo no va a comprar este periódico porque está cansado .
pedro vivirá en un pueblo el viernes .
elena dice que los abrigos son azules .
queremos comer ese pan mañana .
mi hermano era escritor .
elena no puede nadar en el río porque está ocupada .
mis hermanos estaban en la calle .
ese médico quiere estudiar inglés mañana .
hemos leído unos periódicos esta semana .
ana no nos dará este regalo el viernes .
mi abuela bebe vino y pablo bebe zumo de naranja .
¿ a ella le gusta la playa ?
esta gran cantante trabajó en este hospital .
¿ qué comprará tu hijo ?
esta casa no es más pequeña que ese restaurante .
creo que las bolsas están llenas .
hay muchos turistas en el museo .
¿ tiene mi hijo que estudiar en la biblioteca la semana que viene ?
esa águila era grande .
estas niñas van a escribir su carta esta tarde .
carmen ha escrito cuatro historias .
pablo está tocando el piano mientras esta mujer está esperando a su madre .
quiero escribir dos cartas .
esta escritora quiere comer ese pan .
pablo era el mejor médico del pueblo .
los gatos están en la cocina .
las buenas escritoras no abrieron esta puerta .
la escritora que tocó los pianos está cansada .
esta semana los hombres han vivido en la calle .
¿ qué habla tu hijo ?
¿ ayudará la profesora a esos camareros ?
mis bolsas estaban debajo de la silla .
hay una escuela al lado de las calles .
el restaurante cierra a las cuatro .
a mi amigo le gusta esa flor .
las niñas no visitaron el pueblo porque estaban ocupadas .
¿ quién está buscando al perro blanco en la calle ?
ese niño alto no conoce a una escritora .
si hace sol la semana que viene , el hombre no visitará este pueblo pequeño .
estos perros grandes están comiendo carne .
esas ventanas están cerradas .
nuestro hijo alto le mandará estas flores a su tío .
¿ dónde está mi hija alta ?
ese es nuestro abrigo .
¿ puede carlos ayudar a su padre ?
están durmiendo en el hotel .
a nuestro hermano le encanta ver una gran película .
la niña tiene cinco años .
he perdido la bolsa .
esta ventana es azul .
ella no es tan joven como su vecina .
¿ visitan esas escritoras este pueblo todos los días ?
la pregunta es muy fácil .
le tienen que dar un paraguas barato a su tío mañana .
si hace frío mañana , él va a comprar estas naranjas .
el periódico no es interesante .
creo que mi perro blanco es pequeño .
carlos también quiere una manzana .
¿ son esos tus caballos ?
la mujer puede ayudar a su hijo alto .
a mi tío le gustan las manzanas .
nuestras vecinas no tienen que ayudar a su hermano menor mañana .
pablo escuchó esa historia interesante , pero escucharon tres historias .
¿ quién quiere escribir esa historia ?
mi abrigo no estará limpio .
los médicos vendieron estas sillas el lunes .
esa gran escritora ha perdido su mapa .
él quiere este café , pero elena quiere esa naranja .
mis vecinas le dieron este regalo a su hijo .
carlos me quiere mandar la flor azul .
no le has mandado una carta a tu hermano .
el problema es demasiado difícil .
había un árbol pequeño al lado de la calle .
mis hermanas menores tienen que comprar ese periódico .
carlos tiene que esperar el tren .
el turista que quiere a ese caballo es joven .
había un hospital delante del museo .
hay muchas niñas en la playa .
¿ quiere ana beber este café en la cocina ?
también tienen un teléfono nuevo .
tu padre vende sombreros en la tienda .
¿ dónde está mi hijo ?
el abrigo que compraste está sucio .
pedro y carlos no son más altos que su vecina .
¿ por qué están esas profesoras cantando esta canción ?
si llueve el viernes , ella no va a ver una buena película .
mañana mis hermanas quieren comer naranjas .
mis hermanas no le mandaron un regalo a pedro el lunes .
mi abuela quiere ser una estudiante famosa .
¿ quiere mi padre comer estas manzanas la semana que viene ?
esa calle estaba sucia .
en este momento estamos durmiendo en el hotel .
comprarás zapatos el viernes .
creo que tu tío estaba ocupado .
esos hombres vendieron su mesa el mes pasado .
quiero estudiar francés en la universidad .
el caballo estaba en la cocina .
la canción que cantó tu padre es bonita .
el examen no es más difícil que ese problema .
¿ quién puede jugar al fútbol ?
las niñas que abrieron la caja son nuestras vecinas .
el hombre tiene cincuenta años .
quieres leer estos periódicos en la habitación el viernes .
mi amigo trabajó en los mercados .
¿ dónde están los perros ?
el turista que lee una historia es nuestro padre .
ese estudiante está muy triste .
ese pájaro es pequeño .
esa bicicleta no es azul .
tu hija no esperó a su hija porque estaba ocupada .
él no nos va a dar este billete .
juan bebió ese vino y ana bebió la leche .
el niño quiere cocinar el arroz y ana quiere cocinar ese pescado .
el estudiante no está enfermo .
estos exámenes son tan difíciles como esta pregunta .
cerré la caja grande .
les gusta nadar en el agua .
los camareros no buscaron el mapa .
el gato bebió este río en el río largo el mes pasado .
él también vende naranjas .
el turista que tiene muchos teléfonos es nuestro amigo .
pablo comió esa carne , pero ese gato comió este pescado .
las tazas están vacías .
carlos y ana vivirán en una ciudad .
¿ a nuestro tío le gustan las películas ?
¿ está ella cansada ?
¿ qué puedes abrir ?
tus vecinas venden naranjas .
has vivido en la calle .
les gusta la ciudad .
no le quiero dar mi foto bonita a pablo esta tarde .
¿ quieren las mujeres escuchar esa canción ?
el abrigo estaba sucio .
las escritoras eran famosas .
esa camisa es tan cara como este abrigo .
la niña que quiere sopa es nuestra hermana .
hay dos turistas en la cocina .
este perro blanco es pequeño .
¿ habla tu hermano español ?
creo que el mercado está abierto .
¿ puede el turista abrir la carta interesante ?
el gato que buscaron pablo y carmen es blanco .
ese perro era grande .
la biblioteca estaba delante de este parque .
esas sillas están rotas .
¿ dónde toca laura el piano ?
¿ puede ella tocar la guitarra ?
¿ había muchos regalos en la bolsa ?
¿ tienen muchos libros ?
carmen y pedro dicen que el perro es blanco .
este era el hotel más grande de la ciudad .
si hace calor el viernes , voy a escribir las historias .
¿ dónde está este caballo ?
juan no tiene muchos coches .
laura puede ir al hospital .
¿ estudió mi hermano francés en la escuela ?
estos problemas no son más fáciles que los exámenes .
eran enfermeros .
juan y ana comieron pescado , pero juan comió esa sopa caliente .
elena y carmen quieren ese vestido .
había un turista alto en el aula .
la leche está fría .
¿ está la bolsa vacía ?
a mi madre le gusta beber agua .
pablo no es tan alto como esas niñas .
la buena escritora también tiene una casa cara .
mis hijas no quieren leer historias porque están cansadas .
elena estará contenta el viernes .
la carta que abrió él es larga .
hablamos inglés .
la cantante que esperó el tren es joven .
¿ es este médico más joven que esta escritora ?
no tengo que estudiar español .
pablo no esperó a su padre porque estaba enfermo .
¿ está el restaurante cerrado ?
¿ cuándo tiene tu padre que estudiar inglés ?
pablo y juan no esperaron a su hermano porque estaban enfermos .
este tren llega a las cuatro los sábados .
pedro le mandó tres flores a carlos .
esta pregunta era fácil .
esos caballos bebieron el mar frío , pero pablo bebió un río .
¿ cocina el turista arroz en la cocina todos los días ?
nos gusta el té .
¿ trabajará el estudiante en este hotel el viernes ?
la ventana era azul .
¿ cuántas flores compró esta profesora ?
¿ había una estación al lado del hospital ?
esas mujeres no van a escribir esas historias .
laura está buscando a sus gatos negros mientras carlos está estudiando español .
la niña nos ha mandado cuatro cartas hoy .
el niño que vio ese pájaro grande está enfermo .
nuestro tío alto me dio dos llaves la semana pasada .
no hay periódicos interesantes sobre las sillas .
a tu vecina le gusta el vino .
ella va a ver una película la semana que viene .
mi hermano menor le ha mandado tres regalos a la niña .
el turista que compró un regalo es mi padre .
visitamos a nuestro padre la semana pasada .
¿ qué está él escuchando ?
carmen está cantando canciones mientras elena está nadando en el agua .
no había restaurantes cerca del río .
ana normalmente lee cartas en la habitación .
nuestras hermanas estaban ocupadas .
¿ qué está mi tío cantando ahora ?
laura y pablo vieron a esta niña .
ese es el teléfono barato .
si llueve mañana , nuestra hija alta no va a comprar el pan .
tu madre está esperando a su hija .
¿ tiene él que comprar dos regalos ?
había unos regalos en la bolsa .
mi amigo alto tiene que esperar el autobús .
juan le ha dado la foto a ese niño .
las cajas están vacías .
a este médico le encantan las manzanas .
este es nuestro hermano alto .
¿ comió el gato esa carne el año pasado ?
a laura le gusta la ciudad .
tu madre no esperó el tren porque estaba enferma .
carmen te mandó su libro .
elena no lleva este vestido .
elena quiere nadar en el agua .
mis hijas abrieron la caja .
nunca he visto estos pájaros .
carmen y elena tienen que comprar un regalo .
abrí esta carta y laura abrió la caja .
¿ tienen pablo y pedro que visitar los museos ?
no toco el piano .
¿ a qué hora cierran los museos ?
esas historias no son muy largas .
¿ abrió tu amigo estas cajas ?
a tu padre no le gusta la playa .
no quieren ese zumo de naranja frío .
estas son mis fotos .
tus hermanos dicen que ese parque era bonito .
laura compró esta silla pequeña .
tu hermano no tiene que estudiar en la biblioteca .
si llueve esta tarde , la escritora joven va a visitar este museo .
nadan en el agua .
¿ a mi hijo le gusta cocinar arroz ?
vendo zapatos .
¿ está el turista esperando el autobús en este momento ?
a nuestra abuela no le gusta beber café caliente en el restaurante .
¿ tiene tu abuela que esperar a su padre ?
nuestra hija estaba triste el lunes .
la habitación que limpiaron pedro y ana está sucia .
estos coches son blancos .
este puente es muy largo .
¿ qué quiere juan leer ?
creo que ayer juan cocinó sopa .
creo que ese tren está vacío .
le mandaste cuatro regalos a pedro .
esa pregunta es fácil .
a nuestra abuela le gustan las películas .
elena tocó la guitarra , pero ana tocó el piano .
mi padre habla francés .
ese libro es más interesante que nuestra carta .
¿ a juan le gusta estudiar francés en la universidad ?
había dos cartas debajo de la cama .
tus hermanos quieren tocar el piano en el parque .
la cocina está muy sucia .
mi caballo no está bebiendo ese mar .
había dos águilas en la cocina .
el hombre no es más alto que su abuela .
los niños que están hablando con ana son mis amigos .
¿ es la cantante joven ?
ese mercado está cerrado .
las escritoras no están buscando su paraguas .
no había turistas en la cocina .
los turistas que quieren cuatro regalos son tus amigos .
él estaba triste .
creo que esas cantantes son famosas .
a mi abuela no le gustan estas preguntas .
este teléfono es más barato que la bolsa .
a nuestro tío le encanta cocinar sopa .
queremos vender la cama .
este turista habló con ana .
¿ hay un águila en la estación ?
¿ ha abierto pablo esta caja ?
los mercados estarán cerrados mañana .
¿ está esta escritora bebiendo este café ?
las niñas que están esperando el autobús están enfermas .
tu abuela no te tiene que mandar una flor .
si hace calor la semana que viene , vas a comprar estos periódicos interesantes .
la tienda es pequeña .
mis zapatos no son rojos .
¿ había un turista en la casa ?
pablo está estudiando francés mientras pedro está buscando al perro grande .
¿ hablan mis hijos español ?
no esperaste a tus hermanas porque estabas triste .
ese camarero no estudió francés porque estaba enfermo .
el turista que buscó a su gato está cansado .
ahora no estás escuchando estas canciones en la habitación .
no llevo este abrigo verde .
ahora este gato negro está bebiendo ese mar .
si hace frío mañana , carmen va a escribir una historia .
dices que el zumo de naranja estaba frío el lunes .
ella vio las películas interesantes ayer .
nuestra vecina le mandó esta carta a ana hace dos días .
elena leyó una carta en la habitación la semana pasada .
estamos jugando al fútbol mientras laura está cocinando ese arroz .
carmen no vende queso .
a esas mujeres no les gusta el inglés .
carlos dice que el hombre quiere nadar en el mar .
tu tío está estudiando inglés en la escuela .
ese museo no era interesante .
la película que vieron estos médicos es larga .
les encanta beber leche .
esta tarde nuestro amigo quiere ver esas películas .
¿ dónde está laura escuchando una historia ?
nuestros amigos son más jóvenes que estas escritoras .
elena quiere vender las sillas grandes y esta mujer quiere vender la mesa .
¿ cuántos libros han leído ?
esta biblioteca estaba cerrada .
nado en el mar los sábados .
ana no ha cerrado la ventana .
mi tío alto no lleva sus zapatos baratos .
creo que el río estaba frío .
la universidad está detrás del parque .
este perro no está comiendo el pescado en este momento .
la niña puede encontrar la bolsa .
hace dos días compré una flor en la tienda .
esa no es la habitación .
bebí este té y ana bebió el café .
¿ a mi padre le gustan los exámenes ?
mi abuela quiere este teléfono .
¿ ha abierto tu madre esta puerta verde ?
¿ cuántas naranjas compró mi amigo ?
nuestro tío dice que tu camisa estaba limpia la semana pasada .
el paraguas era barato .
si hace frío mañana , laura comprará unas sillas .
había dos árboles grandes detrás del restaurante .
no quiero ver la película porque estoy enfermo .
esa niña también estudia en la biblioteca .
¿ limpió carlos la ventana verde ?
la sopa que cocinó carmen está caliente .
esta es la cocina .
¿ qué están los gatos comiendo ?
¿ cuántos años tiene mi madre ?
pedro tiene que buscar el mapa .
mi madre puede encontrar un teléfono .
mis hermanas tienen que ir a la playa .
a mi vecina le gusta el gato .
elena está leyendo ese periódico interesante mientras carmen está bebiendo este zumo de naranja frío .
¿ por qué quieren laura y ana trabajar en estos hoteles viejos ?
tu hermano menor puede hablar español .
no hay hijos altos en las casas .
mis hijas altas llevan un sombrero verde .
la escritora es muy famosa .
tu tío vive en esta ciudad .
mi tío le ha mandado estas fotos a su hermano .
creo que el vestido azul estaba limpio .
¿ quién comió dos huevos ?
el estudiante joven no esperó el autobús porque estaba triste .
ese hotel es nuevo .
a mis hermanos les gusta estudiar francés .
ayer abriste tus cartas .
¿ durmió ese caballo en el hotel ?
el niño que cerró esta caja es tu padre .
quiero dos regalos .
elena está escribiendo historias mientras pablo está buscando a su caballo .
mi hermana les mandará esta carta a pedro y carlos .
los problemas son fáciles .
el paraguas no está roto .
¿ tiene ana que buscar a su caballo en la calle ?
no hay hijas altas en los museos .
ana y carmen bebieron este café .
mis coches están delante del parque .
este estudiante no está muy triste .
laura está escuchando las historias mientras juan está comiendo arroz .
juan le dio una flor a elena .
¿ tienen estos médicos muchos zapatos ?
esta profesora abrió la puerta , pero carmen abrió su carta .
nuestra madre quiere ese regalo .
le di el paraguas barato a mi tío .
a mi hermana no le gusta ver películas .
no tienes que comprar tus bicicletas la semana que viene .
¿ puede esta niña dormir en el jardín ?
en este momento pedro está escuchando esa historia .
jugamos al fútbol .
tus hijas quieren las manzanas .
ella también tiene muchas casas .
los mapas estaban debajo de la cama .
¿ cocina ana sopa caliente en la cocina ?
¿ dónde está mi paraguas ?
juan no trabajó en un hospital ayer .
esta niña cocinó pescado .
¿ a pablo le gusta la ciudad ?
laura no está contenta .
¿ va juan a visitar este pueblo ?
a tu hermana le gustan las películas .
mi padre me va a mandar un buen libro .
la profesora que habló con su padre alto es tu vecina .
hay buenos libros en la caja pequeña .
la cantante tiene que estudiar en la escuela la semana que viene .
elena es la escritora más famosa de la ciudad .
tus hijas también quieren tres perros .
juan no le ha mandado un libro a su hermano .
puedo encontrar una foto .
hay unos coches rojos delante de la casa .
el turista que está escuchando canciones bonitas es tu tío .
mis amigos no llevan una camisa .
esta era la casa más bonita del pueblo .
las niñas tienen un libro .
él quiere ese zumo de naranja , pero ana quiere el arroz .
mi hermano está ocupado .
pablo tiene que esperar a su hijo alto .
las niñas que escribieron una historia son famosas .
¿ por qué cerró mi tío las cajas ?
la caja que abrió mi amigo es pequeña .
el periódico que leyó él es interesante .
no eres profesor .
pablo quiere leer esa historia , pero carmen quiere leer ese periódico interesante .
el niño que vio esa película es mi hermano .
¿ dónde compró él un abrigo blanco ?
esos médicos jóvenes comprarán su sombrero .
el médico quiere tocar el piano la semana que viene .
a mi hijo le gusta ver una película interesante .
las escritoras eran altas .
elena encontró sus llaves y juan encontró los billetes .
el paraguas es muy barato .
el gato está detrás de la casa .
¿ dónde está laura comiendo el queso ?
¿ a qué hora abre el mercado ?
él no puede dormir en la habitación .
hay muchos buenos estudiantes en las calles .
mi vecina le mandará dos regalos a este turista .
las niñas que hablaron con elena son mis hermanas .
¿ estaba tu abuela ocupada ?
este es el árbol más pequeño del pueblo .
nuestro amigo dice que somos jóvenes .
mi hermana nos va a mandar tres libros .
pablo dice que este hombre tiene que vender sus bicicletas .
creo que esos paraguas eran nuevos .
el examen no era fácil .
el viernes carlos tiene que ir a la biblioteca .
si llueve mañana , voy a escribir la historia .
carlos y pedro están limpiando la casa grande en este momento .
¿ son tus vestidos tan caros como ese abrigo largo ?
¿ son los paraguas caros ?
¿ ve la profesora películas todos los días ?
juan está buscando el paraguas mientras pedro está hablando con pablo .
no vendiste estas bicicletas el año pasado .
si hace frío mañana , voy a ver películas .
¿ por qué compró juan cuatro flores ?
ese hombre cantó canciones en la calle .
tu abuela alta está leyendo esos libros ahora .
carmen bebió ese río , pero el caballo bebió esta agua .
el turista que cerró la ventana es tu amigo .
a la mujer le gustan esas naranjas .
esta ciudad es muy famosa .
elena es la cantante más famosa del pueblo .
el turista que está bebiendo esa leche es famoso .
las águilas no son grandes .
mi casa está delante de este hotel .
esos zapatos son negros .
los camareros no trabajaron en estos restaurantes la semana pasada .
mi abuela alta está bebiendo esta agua .
¿ qué quiere la profesora ?
mi madre quiere ser una buena médica .
a ana no le gusta nadar en el agua .
este perro no es tan pequeño como este gato .
nuestro hijo le ha dado una llave a ese niño alto .
la cantante tiene cincuenta años .
si hace sol la semana que viene , ella vivirá en la calle .
creo que mi padre está cantando estas canciones bonitas .
elena quiere ir a la playa la semana que viene .
esas cantantes son más altas que su hermana .
mi vecina me quiere mandar las flores rojas mañana .
las puertas son azules .
quieren comer la manzana , pero juan quiere comer ese queso .
esa taza está muy sucia .
el caballo negro estaba debajo de esta silla .
si llueve la semana que viene , carmen no va a escribir una historia larga .
la escritora alta no quiere vivir en las calles porque está triste .
pablo está cantando dos canciones mientras juan está bebiendo este café caliente .
no tocamos el piano porque estábamos tristes .
la bolsa que encontró esa profesora es nueva .
¿ a ella le gusta ver películas ?
a mi madre le gusta la playa .
carmen tiene una pregunta , pero tenemos dos naranjas .
el café estará caliente mañana .
ella les dio esta llave a los niños .
a laura y elena les gustan las canciones .
la casa que vendió carlos es pequeña .
el médico no estudia en la universidad los sábados .
el médico que juega al fútbol es alto .
la caja que abrió pedro está vacía .
estoy escuchando una historia .
estas profesoras leen historias .
él está en la escuela .
el gato es tan grande como el perro .
carlos cocina pescado y laura cocina arroz .
¿ dónde vende mi padre queso ?
mi vecina alta nos dio un regalo .
¿ quién cantó canciones el mes pasado ?
esos camareros ayudarán a dos hombres altos .
estas escritoras encontraron el paraguas nuevo , pero ana encontró las llaves .
nuestra abuela ha visto esos pájaros en la calle .
ella puede encontrar su teléfono barato .
mi padre está cantando las buenas canciones mientras elena está jugando al fútbol .
¿ quién vio un caballo la semana pasada ?
carlos está cantando la canción mientras tu abuela está buscando a los caballos blancos .
este camarero va a visitar la ciudad pequeña esta tarde .
pablo y elena fueron al río frío ayer .
mi libro está debajo de las sillas .
pablo no quiere jugar al fútbol porque está enfermo .
mi hija compra periódicos .
mi madre ha perdido el mapa .
esa es nuestra bicicleta .
no perdieron su paraguas barato .
este gato comió ese pescado .
¿ por qué quieres cocinar este arroz ?
a mi amigo no le gusta la ciudad .
tu padre dice que esta mesa está limpia .
estos son mis zapatos .
mañana quieres comer ese pan en la cocina .
esa cocina estaba sucia .
laura ha visto el águila pequeña .
las cantantes pueden cocinar este pescado .
elena está tocando el piano .
tu padre lee cartas en el parque .
laura vivirá en un hotel el viernes .
esta profesora vio una gran película hace dos días .
las historias que escribió mi madre son interesantes .
a mi hermano le encanta jugar al fútbol .
creo que mis vecinas jóvenes hablan inglés .
¿ dónde lee ella un libro ?
mi abuela alta nos mandará su foto el viernes .
tienes que limpiar esta ventana verde .
a nuestro padre le gusta vender queso en los mercados .
esa escritora está comiendo esa sopa .
la silla está rota .
esos son nuestros caballos .
el viernes el hombre tiene que estudiar inglés .
¿ puede la niña ir a la escuela ?
a pedro le encanta nadar en el mar .
esos hombres beben vino .
la semana que viene elena y carmen quieren ver grandes películas .
esa ventana está rota .
no esperaste a tus hijas porque estabas cansado .
si llueve la semana que viene , no voy a ver esta película .
mi madre tiene cuarenta años .
ahora los gatos blancos no están comiendo carne .
a nuestra abuela le encanta la ciudad .
la profesora que escuchó estas canciones está cansada .
nuestro amigo no esperó el autobús porque estaba ocupado .
la niña que vendió sus casas es alta .
la estación estaba detrás del parque .
ana limpió sus mesas y limpiaste esta ventana .
ese es tu hermano .
hemos vendido nuestras casas .
esas mujeres no hablaron con elena porque estaban cansadas .
¿ qué venden juan y carmen en la calle todas las semanas ?
el médico está cocinando el pescado mientras elena está jugando al fútbol .
esos turistas cerraron esta puerta , pero carmen cerró estas cajas pequeñas .
¿ cuándo comió nuestra hija naranjas ?
¿ trabajará ana en esta escuela ?
hay un turista en la habitación .
¿ tiene él que esperar a su vecina ?
¿ está esa taza limpia ?
¿ tiene juan que limpiar sus casas ?
pablo vio unas películas .
¿ hay muchos árboles al lado de la calle larga ?
carlos y pedro abrieron sus cartas .
ese hombre quiere ir a las casas la semana que viene .
no tengo que hablar con mi tío el viernes .
creo que los hoteles son demasiado caros .
el examen es tan fácil como esas preguntas .
hoy el médico ha comprado esos zapatos .
¿ está la niña detrás de la puerta ?
el restaurante estaba al lado del museo .
ahora estamos leyendo los periódicos .
¿ cuántas historias has leído ?
no quieren vivir en una casa porque están enfermos .
¿ conoce él a sus vecinas ?
laura escuchó esta historia y pedro escuchó una buena canción .
quiero cantar esa canción , pero laura quiere cantar unas canciones .
el gato grande está debajo de la cama .
estas cantantes están hablando con la gran escritora .
no pueden encontrar una foto .
¿ comió este gato carne ?
¿ esperó mi madre a sus amigos en la calle la semana pasada ?
no hay águilas pequeñas en la calle .
elena habla español .
¿ cuándo tiene nuestra vecina que buscar los paraguas nuevos ?
me gusta ese caballo .
¿ dónde tiene la mujer que hablar con laura ?
no tienes que hablar con tu tío .
mi perro está bebiendo este mar .
mi padre es médico .
carmen está jugando al fútbol mientras juan está esperando a sus hermanas .
carmen lleva su vestido .
tu padre quiere estas camisas .
ella no compró esa cama pequeña .
los perros estaban detrás de estos árboles .
el turista que quiere este paraguas nuevo es mi amigo .
elena dice que los gatos comieron pescado el año pasado .
carmen y juan han escrito esa historia .
¿ dónde compra mi hermana queso ?
¿ está ella jugando al fútbol ?
los coches no eran nuevos .
este es el sombrero barato .
los estudiantes también comen huevos .
le tienen que mandar un libro interesante a su hermano .
conocemos esta ciudad .
tu hermana le quiere dar tres fotos a su hermano .
los niños que escucharon la historia interesante son mis amigos .
mi tío alto tiene que abrir esta ventana verde .
¿ a él le gusta la ciudad ?
elena no quiere vivir en estos hoteles porque está ocupada .
laura ha visto a pedro esta semana .
ese médico vivirá en los hoteles baratos .
los domingos él no compra una flor .
las profesoras jóvenes estudian en la universidad .
¿ qué está elena esperando en la calle larga ?
ana no vende huevos .
si hace calor el viernes , viviré en la casa .
él le quiere mandar un buen libro a su tío mañana .
la historia que escribió carlos es interesante .
estas buenas cantantes trabajaron en un hospital .
¿ quiere el hombre vivir en estas calles ?
a pedro le gusta la ciudad .
los gatos están debajo de estas camas .
este estudiante es más alto que su padre .
este estudiante no limpió el aula porque estaba triste .
el camarero está cantando cuatro canciones ahora .
la bicicleta está delante de la universidad .
¿ qué bebió este caballo ?
juan dice que elena vio al gato .
carlos nadó en el mar .
elena y carlos tienen tres coches blancos .
el río que bebieron esos caballos es largo .
a mi tío no le gusta el francés .
¿ a mis hermanas les gustan los perros ?
carmen encontró su teléfono .
¿ pueden tus hijos hablar inglés ?
ana tiene una pregunta .
el niño que quiere café es famoso .
pedro leyó una historia larga y esta profesora leyó ese periódico .
el mercado es más pequeño que esa ciudad .
nuestros hermanos también quieren tres coches .
carlos te ha dado un libro hoy .
¿ cuántas naranjas tiene carmen ?
creo que el mercado estaba abierto la semana pasada .
la cantante que vive en esta casa es tu abuela .
tu madre dice que pablo quiere el zumo de naranja frío .
el coche que compraron ana y elena es nuevo .
los exámenes son tan difíciles como esta pregunta .
mi vecina les mandará su carta a sus hermanos mañana .
este caballo grande bebió el río en el jardín .
¿ cuándo trabajó él en el museo ?
mañana estos hombres quieren trabajar en un restaurante .
hay un regalo en la casa barata .
hay águilas en la cocina .
la leche que bebió la cantante está caliente .
este es el museo más interesante de la ciudad .
¿ buscó nuestro amigo al gato ?
¿ vio pedro a elena ?
no somos tan jóvenes como el médico .
ese restaurante está cerrado .
la taza estaba rota la semana pasada .
las cantantes les van a dar su foto a sus hijas .
el turista que está escribiendo cartas está enfermo .
la pregunta es difícil .
pedro nunca ve películas .
elena quiere manzanas , pero carlos quiere buen vino .
él no tiene tres bicicletas .
ana está tocando la guitarra mientras la niña está cantando estas canciones bonitas .
a ella le gusta comer pescado .
los zapatos eran negros .
el camarero que habla francés es tu padre .
mi hermana nos quiere dar su foto bonita .
hay un águila pequeña en la biblioteca .
él no compró tres sillas .
ella compró sus bolsas .
¿ hay muchas cartas debajo de la mesa ?
ana está tocando la guitarra mientras ella está limpiando estas casas .
las mujeres jóvenes durmieron en el hotel .
carmen y carlos tienen que hablar con sus vecinas en el mercado .
carmen y carlos siempre visitan este pueblo .
carlos no esperó a sus hermanos porque estaba cansado .
pedro abrió su carta .
ese gato no está bebiendo ese mar en este momento .
ella tiene que esperar a sus hijas altas en las calles largas .
la mesa es más grande que la casa .
ayer laura compró este arroz .
pablo estudió inglés ayer .
mi amigo me va a mandar dos fotos .
a tu tío le encanta este pescado .
la niña que compró leche está cansada .
¿ a mi vecina le gusta el río ?
juan y carmen quieren hablar con las profesoras jóvenes .
tu camisa es blanca .
¿ quieres escuchar una buena canción ?
creo que ahora la niña está estudiando en la biblioteca .
no quieren escribir esta historia porque están cansados .
¿ cuándo cantó laura esta canción ?
a pablo le encanta el examen .
esa profesora no quiere nadar en el río porque está ocupada .
esa niña ha visitado este museo pequeño .
no hay la estación cerca del puente .
¿ hay muchas bicicletas delante del parque ?
no nadas en el agua .
les vamos a mandar este regalo a las niñas altas mañana .
a mis hijos les gusta vender huevos .
el vino que bebieron es bueno .
la película que vieron las profesoras es interesante .
elena quiere un paraguas .
pedro vende queso .
a la mujer no le gusta la ciudad .
el vino que bebió la cantante es bueno .
la profesora no quiere cantar la canción porque está enferma .
laura no quiere ir al hospital porque está enferma .
elena quiere escuchar canciones y quiero escuchar unas historias .
esta escritora está cantando unas canciones .
carlos no puede cocinar esta sopa caliente .
¿ cuántas bicicletas tiene carmen ?
ana y juan están esperando a su padre alto mientras carlos está limpiando esta mesa .
a tu abuela le gusta este gato .
tu hermano vende flores en las tiendas todas las mañanas .
si llueve la semana que viene , no vamos a escribir esas cartas .
pedro quiere leer cuatro libros y ese camarero quiere leer la historia .
el perro está durmiendo en el jardín ahora .
estás cocinando esa sopa caliente mientras pedro está escuchando unas historias .
ana y pablo están esperando a su buena vecina .
¿ tiene ese niño que limpiar estas mesas grandes ?
nuestra vecina era cantante .
los hoteles eran caros .
carlos también lleva esos zapatos baratos .
ella no puede encontrar la llave porque está enferma .
tu tío no tocó las guitarras porque estaba enfermo .
esta es la calle más larga de la ciudad .
¿ quieren elena y ana esa bicicleta ?
nunca he encontrado un teléfono .
¿ están estos gatos bebiendo un río ahora ?
creo que visito a mis hijos los domingos .
elena quiere cantar tres canciones bonitas y pedro quiere cantar la canción .
pablo no perdió sus bolsas caras porque estaba ocupado .
hay unos estudiantes en la cocina .
tu padre dice que no tenemos tres naranjas .
tengo que estudiar francés .
los domingos esta profesora no bebe té .
tus hijas están en los restaurantes .
él visitará a su abuela .
¿ por qué trabajaron estas escritoras en este museo ?
pedro fue al río el lunes .
el hotel es nuevo .
¿ es mi abrigo negro ?
¿ es esta bicicleta negra ?
¿ hay una carta en la habitación ?
esperaron el autobús en la estación .
la bolsa es más barata que tu teléfono .
los niños dicen que ella habló con el hombre viejo el año pasado .
¿ dónde están mis libros ?
¿ quiere ana ir al río ?
la escritora encontró las fotos y pablo encontró su paraguas .
pablo puede tocar el piano .
hablan español .
¿ cuántas bolsas ha comprado el turista ?
las tazas están muy sucias .
estoy cocinando sopa caliente mientras ana está esperando a su hermano .
¿ cuándo tiene carlos que limpiar estas casas ?
el turista que escribió tres historias es tu hermano .
las cantantes quieren ver unas películas interesantes la semana que viene .
si llueve mañana , los estudiantes no van a visitar la ciudad .
tu padre dice que el río es largo .
mi madre nos ha mandado dos cartas .
pablo puede tocar la guitarra .
mi hermana dice que laura vende manzanas .
esa mujer vive en la casa .
¿ a mi amigo le gusta el mar ?
pablo está bebiendo ese zumo de naranja mientras ana está escribiendo cartas .
esta semana no han encontrado los mapas .
¿ por qué cantaste una canción bonita ?
los árboles estaban al lado de la estación .
las ventanas que abrió él son verdes .
a laura no le gusta esta historia .
¿ al turista le gusta el gato ?
pedro dice que él escribió su carta interesante el mes pasado .
hay cuatro buenos libros en las casas .
él trabajó en una biblioteca .
¿ dónde está esa mujer ?
esta semana él ha perdido sus llaves .
nos gusta la manzana .
las escritoras han vivido en una ciudad .
¿ qué han cerrado mis amigos ?
este es el jardín más bonito de la ciudad .
¿ dónde están las niñas comiendo esta sopa caliente ?
¿ quieren trabajar en el museo ?
creo que estábamos contentos el lunes .
la semana que viene carlos quiere escuchar canciones .
¿ cuántos regalos compraron pablo y carlos ?
ana está tocando el piano mientras mi hermana está bebiendo el vino .
hay un árbol detrás del parque .
quieren pescado y carmen quiere este pan .
la pregunta es más difícil que esos exámenes .
esa mujer buscó a su caballo .
¿ qué tienen los médicos ?
a nuestro amigo le gusta ese arroz .
este mercado abre a las nueve los sábados .
carmen va a comprar cuatro periódicos en el mercado .
ana lleva este sombrero , pero ese niño lleva ese abrigo .
¿ dónde buscaron esos hombres sus bolsas ?
no jugamos al fútbol porque estábamos cansados .
tus hijas no quieren esos regalos .
el puente era famoso .
este té está muy caliente .
él no jugó al fútbol porque estaba cansado .
nuestra vecina trabajará en el museo grande .
ese gato estaba en la biblioteca .
ana ya ha cerrado las puertas .
ana tiene muchas casas caras .
mi padre te quiere dar esta foto bonita esta tarde .
los niños quieren esos coches nuevos .
¿ quieres beber el té en el restaurante esta tarde ?
él no tiene que comprar la flor .
la niña no buscó su llave porque estaba ocupada .
a pedro no le gustan los huevos .
había unos turistas en el hotel .
¿ qué ha comprado él ?
el agua que bebió el caballo está fría .
creo que el museo estaba cerrado el lunes .
él está cansado .
el problema es más fácil que esa pregunta .
nuestra madre es muy alta .
hay muchos buenos estudiantes en la calle larga .
¿ tienes que vender las casas la semana que viene ?
a mis hermanos les gustan estos gatos .
ese hombre también conoce a juan .
la escritora que conoce a un turista es tu madre .
esas cartas son largas .
tu padre es profesor .
¿ trabajará él en la escuela ?
pedro está contento .
laura quiere comprar unas bolsas y quieren comprar una bicicleta verde .
ana quiere escribir estas historias largas .
estaban contentos .
nuestro amigo joven no puede cerrar las cajas porque está triste .
¿ qué pueden estas cantantes hablar ?
¿ por qué están pablo y elena escribiendo historias ?
esa cantante es profesora .
la película es muy buena .
estas buenas profesoras llevan un abrigo .
¿ quiere elena cocinar ese arroz ?
a tus hijos les gusta el mar .
el gato pequeño comió carne en el jardín .
ella está enferma .
no queremos nadar en el río porque estamos enfermos .
estamos esperando a nuestra hija mientras carlos está hablando con una profesora .
estás cansado .
pablo tiene que comprar regalos .
¿ ha comprado mi hermana sillas ?
nuestro padre no escribió la carta interesante .
esta es mi hija alta .
el restaurante estaba cerca del mar .
tu padre no juega al fútbol todas las semanas .
¿ dónde habló ella con elena ?
¿ cuántos sombreros tienen pedro y elena ?
estos gatos eran grandes .
la cama que compraron los niños es pequeña .
ella puede cocinar esta carne .
estás en la cocina .
dormimos en el jardín ayer .
laura no vio un caballo porque estaba enferma .
pedro y juan también tienen muchos exámenes .
¿ estaba ese abrigo sucio el año pasado ?
¿ por qué está laura escuchando esa historia ?
esta escritora tiene tres hermanas menores .
tu madre me va a dar una flor .
¿ tiene pablo una naranja ?
¿ cuántas cartas ha leído tu madre ?
llevamos ese sombrero barato .
ella conoce a laura .
nuestras hijas están bebiendo agua fría mientras carmen está hablando con su hermana mayor .
nuestra hermana tiene que comprar unos zapatos en la tienda .
juan quiere esta bicicleta .
¿ está carlos buscando su paraguas nuevo ?
¿ es nuestro abrigo verde ?
esta bolsa es nueva .
los camareros tienen dos hermanas .
elena tiene un paraguas , pero pablo tiene una casa cara .
pedro y carmen están hablando con ana mientras pablo está escribiendo esta carta .
puedo jugar al fútbol .
nuestros gatos están debajo de la cama .
también compro carne .
laura y carmen están comiendo la carne en la cocina ahora .
¿ está juan contento ?
creo que esta playa es bonita .
ese no es mi billete .
la buena cantante durmió en el jardín grande .
el niño tiene doce años .
tu tío le mandó tres flores rojas a su hijo el mes pasado .
mi hijo me va a mandar dos fotos .
¿ conoce tu tío a dos escritoras ?
ese perro está durmiendo en la habitación .
este tren llega a las diez .
a juan le encanta el vino .
laura no tiene tres libros .
los sombreros eran bonitos .
pedro y pablo cerraron la caja , pero pedro cerró esta puerta roja .
tu hermana tiene doce años .
esa puerta es roja .
mi hermano nos va a dar su foto .
la cantante joven esperó a su hermano .
pablo nos mandó dos fotos el año pasado .
si hace sol mañana , carmen ayudará a tres niños altos .
los caballos estaban en la playa .
juan lleva un vestido barato .
¿ qué quieres ?
él no vio a laura porque estaba enfermo .
¿ eran las escritoras jóvenes ?
el restaurante está cerca de la escuela .
¿ tiene la profesora que cerrar las cajas el viernes ?
ayer juan perdió la foto .
hay cuatro árboles al lado del río .
esa escritora está jugando al fútbol en la playa ahora .
esas profesoras trabajarán en la escuela esta tarde .
creo que el coche es blanco .
elena quiere cocinar arroz , pero carlos quiere cocinar la carne .
he vendido estas camas .
ese periódico es más interesante que la historia .
todos los días carlos lee cartas .
ana y juan pueden tocar la guitarra en el parque .
esa es nuestra hija alta .
¿ qué está ella escuchando ?
tu hija no le tiene que mandar cuatro flores a su padre el viernes .
nuestra madre alta no esperó a su hijo porque estaba ocupada .
¿ tiene esta escritora muchos caballos blancos ?
nuestro amigo dice que la bolsa estará vacía mañana .
carlos normalmente nada en el mar .
¿ quieren los hombres tocar la guitarra la semana que viene ?
hay muchas bicicletas baratas delante del parque .
a carmen no le gusta comprar zumo de naranja .
si hace calor esta tarde , mi tío no comprará dos paraguas baratos .
conoces a pedro .
a esas escritoras les gusta la ciudad .
¿ hay un pájaro pequeño en el jardín ?
los periódicos están debajo de la cama .
el niño perdió el billete hace dos días .
¿ qué tiene mi vecina ?
elena no va al río .
carlos habla español y elena habla francés .
¿ cuántos periódicos compró él ?
¿ a juan le gusta la ciudad ?
dicen que el niño alto puede encontrar su llave .
estás en el restaurante .
puedes tocar el piano .
todos los días vendo abrigos .
nuestro tío tiene que comprar esa leche en los mercados esta tarde .
la niña que leyó esta carta larga es famosa .
¿ ha comprado carmen la camisa en los mercados hoy ?
este caballo es blanco .
los regalos están en el coche negro .
los turistas que perdieron sus mapas son mis hermanos .
los turistas que vendieron esta casa son altos .
juan no puede hablar francés porque está enfermo .
el caballo no es más pequeño que ese perro .
¿ tocas la guitarra ?
esta puerta es verde .
¿ a mi amigo le gusta el pan ?
juan compró el periódico .
este buen estudiante no esperó el autobús porque estaba enfermo .
esos caballos son más grandes que mi perro .
ella no quiere beber ese vino porque está enferma .
esa es tu bicicleta .
mi abuela alta cocina pescado .
tu madre alta no encontró una llave porque estaba cansada .
el paraguas que encontró mi hermano es nuevo .
¿ hay muchos libros debajo de la mesa ?
si hace calor la semana que viene , esas cantantes van a comprar flores .
el turista que vende camisas es mi hermano .
tienen que comprar tres periódicos .
pedro tiene muchos mapas .
la semana que viene pablo quiere trabajar en un hospital .
mi hijo lleva un abrigo .
mis hijas conocen esa ciudad .
carmen está limpiando el aula mientras laura y pedro están buscando a su perro .
esta cantante conoce a carmen .
el camarero es más alto que los estudiantes .
¿ comieron esos perros el pescado ayer ?
también llevo mis zapatos .
¿ va nuestra abuela a comprar periódicos interesantes ?
el puente es viejo .
¿ está mi hija tocando los pianos ?
estos gatos estaban en la biblioteca .
dices que estos coches son negros .
pedro lee cartas y pablo lee un periódico .
había mercados cerca de los restaurantes .
mi vecina alta me tiene que dar cuatro billetes .
no estoy nadando en el río .
ella también trabaja en este hospital .
¿ dónde tienes que esperar a tu abuela ?
tu hermana está esperando a su vecina mientras carlos está cocinando este pescado .
mi hijo dice que mis amigos vivirán en esta ciudad .
carmen estaba en el aula .
este camarero no tiene que estudiar en la universidad esta tarde .
¿ cuándo tiene juan que estudiar inglés ?
laura no puede abrir estas cajas porque está enferma .
tu tío dice que carmen ha vendido las casas .
la niña que está hablando con su padre es famosa .
mis vecinas dicen que esta puerta está abierta .
si hace sol el viernes , pedro vivirá en un hotel .
hay muchos buenos libros sobre las sillas .
¿ hay un hijo en la playa ?
¿ cuántos vestidos tienes ?
mi tío lleva una camisa .
carmen conoce a un turista .
la ventana que limpió él está cerrada .
carmen nadó en el agua .
juan está esperando el tren mientras esta mujer está hablando con laura .
los turistas que buscaron al gato son famosos .
carmen ha abierto la carta .
juan perdió su billete en la calle .
la profesora no comió esa sopa caliente porque estaba triste .
¿ qué tiene ella que limpiar ?
los turistas que tienen un mapa son nuestros amigos .
elena les quiere dar estas flores a los niños altos .
hay una universidad cerca de la calle .
tienes muchas casas .
podemos cerrar esta ventana verde .
si hace frío esta tarde , pablo va a visitar a su hija alta .
no cocinas pescado en la cocina .
los hombres no están cocinando la carne en la cocina ahora .
carmen no quiere beber ese té porque está ocupada .
a tus hermanas les gusta ir al mercado .
el vestido que compró mi amigo está limpio .
el mes pasado ella no limpió esta aula .
esa cantante tiene que esperar a su vecina la semana que viene .
¿ cuántos huevos tiene este niño ?
están cocinando la sopa en este momento .
él también habla español .
pablo tiene muchos perros y él tiene muchas casas .
el restaurante es caro .
¿ quién ha cerrado la puerta azul ?
este estudiante también conoce ese pueblo .
estas escritoras cerraron la caja pequeña y ana cerró la puerta .
mi tío habla inglés .
pedro normalmente ve películas .
ese hombre no quiere escuchar una canción porque está cansado .
¿ quiere elena ir al jardín ?
el lunes la mujer no nadó en el mar frío .
el camarero joven está nadando en el río .
hay dos museos pequeños al lado del río .
¿ cuándo tienen esas cantantes que estudiar en la universidad ?
¿ dónde están los hoteles ?
hay un libro sobre la mesa .
las sillas que compró pedro están rotas .
a juan le gusta comprar té .
esta mesa estará limpia el viernes .
compran té , pero carmen compra flores .
¿ por qué están pedro y pablo jugando al fútbol ?
creo que están cansados .
la caja que cerró este turista está vacía .
también vives en el pueblo .
están muy contentos .
¿ dónde compró la niña este pescado ?
nuestro tío no me mandó una foto la semana pasada .
mi tío está cocinando el pescado mientras ana está cantando dos canciones .
él visitó estos museos .
mis vecinas jóvenes quieren trabajar en esta escuela .
carlos puede cantar cuatro canciones .
¿ cuándo bebieron esos gatos este río ?
mis hijas están enfermas .
pablo está tocando la guitarra mientras laura está esperando a su padre .
¿ por qué está ese niño bebiendo el vino ?
mi hermano ayudará a unos buenos médicos .
¿ están los vestidos muy sucios ?
están nadando en el agua ahora .
¿ cuántas bicicletas tienen ?
la película que vio ella es interesante .
hay un mapa sobre las camas .
pablo está comiendo ese huevo en el restaurante grande .
también llevamos esa camisa verde .
esta es la tienda más grande del pueblo .
¿ era nuestro padre enfermero ?
¿ estaban estas puertas rojas abiertas ?
tus coches eran nuevos .
pueden encontrar su teléfono .
el museo está abierto .
el médico nunca ha cerrado las puertas verdes .
¿ a mi amigo le gusta el inglés ?
¿ estarán las bolsas llenas la semana que viene ?
había un águila pequeña en las calles .
laura tiene cuatro perros , pero tengo un coche verde .
había muchos turistas jóvenes en el parque .
no podemos hablar español porque estamos tristes .
ahora nuestro tío está buscando al gato .
carlos vende sombreros y tu abuela vende naranjas .
laura les dio una foto a estos niños altos .
tu hermana no le tiene que mandar una flor a esa niña .
¿ por qué quiere pablo vivir en estos hoteles ?
mi gato no estaba en el río .
vivirás en una calle .
las escritoras famosas no quieren escuchar esa historia en la habitación .
¿ son más altos que su padre ?
ese museo está abierto .
laura y juan trabajarán en el museo esta tarde .
mi madre alta ha vivido en una casa esta semana .
tu hermana alta no va al mar .
carlos está escribiendo cartas mientras elena está esperando a su buena vecina .
no queremos vivir en esta calle larga .
ese es nuestro hermano .
pablo y ana están buscando a sus caballos en la casa ahora .
la cantante está durmiendo en el jardín grande ahora .
mi madre puede cocinar pescado en la cocina .
ella va a comprar este vino el viernes .
esta es la casa más barata del pueblo .
laura está jugando al fútbol mientras ella está estudiando francés .
el turista que tocó la guitarra es alto .
están enfermos .
carlos vendió la casa , pero él vendió sus coches .
la mujer vieja nos mandó cuatro regalos ayer .
la cantante tiene muchas casas .
también conocemos a pedro .
carlos bebe leche fría , pero esta cantante bebe té .
el hombre que tiene un caballo es famoso .
nos gusta comprar periódicos .
a juan le encanta beber café .
elena no abrió estas ventanas porque estaba enferma .
laura tiene dos teléfonos caros .
¿ son los periódicos más interesantes que la historia ?
mañana ella tiene que esperar el tren .
estas bicicletas son blancas .
nuestro hijo le ha dado tres mapas a carlos .
la profesora que vende queso está cansada .
¿ hay un turista joven en el mar frío ?
el periódico que leyó ella es interesante .
nuestro padre es tan alto como su amigo .
no perdieron su teléfono porque estaban tristes .
hay un periódico interesante debajo de la cama .
mi hermana no les ha mandado los regalos a pablo y carlos .
mis hermanas están estudiando en la biblioteca .
estas escritoras están en el hotel .
él quiere cantar estas buenas canciones en el parque .
este es el puente más viejo del pueblo .
pedro comió un huevo el lunes .
elena nos va a mandar una foto .
los niños estaban detrás del coche .
elena perdió el teléfono barato y carlos y juan perdieron su bolsa .
pedro está esperando a su abuela mientras laura está cantando las canciones .
este zumo de naranja estará frío .
no quiero beber este café porque estoy enfermo .
dicen que tus casas son baratas .
mi coche negro no era viejo .
tu abuela durmió en el jardín .
mis hijos estudiaron en la biblioteca .
mi madre no quiere escuchar las historias porque está triste .
le vamos a dar dos flores a carmen .
pedro está buscando su mapa mientras el estudiante está esperando a su hermano .
el turista que está tocando la guitarra es mi amigo .
pablo compró unas flores , pero compraron una flor verde .
pedro está en el jardín .
a mi hijo le gusta ese arroz .
el turista que lleva ese sombrero es alto .
esos abrigos no están sucios .
nuestra bolsa está vacía .
elena va a vender esta bicicleta barata .
¿ está este té caliente ?
las niñas que bebieron leche fría son altas .
¿ puede ella jugar al fútbol en la calle ?
las niñas están nadando en el mar mientras pablo está escuchando las buenas canciones .
el caballo bebió este mar en el jardín .
¿ tiene esa escritora una hermana mayor ?
el agua que bebieron tus caballos está fría .
laura es la escritora más famosa de la ciudad .
a mi hermano le encanta este café .
¿ había un coche delante del parque ?
tu hermano nos va a dar la llave .
el niño que está cocinando ese arroz es tu amigo .
ana escuchó una canción , pero mis hermanas escucharon unas canciones .
esas escritoras no visitaron el museo el año pasado .
¿ quiere juan ver películas ?
ella también vende huevos .
las películas que vio la mujer son largas .
a mi tío le gusta leer una carta .
tu hermana alta ha perdido sus llaves .
esos son tus zapatos caros .
estos exámenes son más fáciles que la pregunta .
limpiamos estas mesas grandes .
¿ dónde están cocinando este pescado ?
ese no es nuestro hijo .
estaban cansados el año pasado .
¿ dónde está mi caballo ?
el turista que ayudó a pedro es mi amigo .
a tu abuela le gusta el vino .
a esas cantantes les gusta la playa .
estas profesoras son mejoras que mis vecinas .
esa flor es bonita .
¿ dónde tiene laura que comprar una silla ?
este problema es muy fácil .
a mi tío le gusta la playa .
pablo no tocó la guitarra en el parque el año pasado .
no había águilas grandes en el mar .
nuestros caballos son blancos .
si hace calor esta tarde , pablo va a escribir esa carta interesante .
pedro también habla español .
ella era camarera .
hay una bolsa barata debajo de la mesa .
nuestras vecinas han comprado esos zapatos en el mercado hoy .
a ese médico le encanta ir al río .
¿ estudia la niña en la biblioteca todos los días ?
elena perdió sus llaves en el parque ayer .
la bolsa que buscaron es nueva .
¿ dónde está nuestro tío ?
nuestra madre limpió esta habitación el año pasado .
mi madre encontró la llave , pero pedro encontró los teléfonos .
la mujer quiere ver estas películas .
carmen no cerró las cajas porque estaba triste .
él no quiere vivir en una calle porque está enfermo .
no han escrito historias .
estos turistas eran escritores .
he leído los libros en el parque esta semana .
este camarero cocina carne en la cocina .
a mi abuela le encanta comprar una flor .
hay muchos turistas en el río .
¿ es nuestro gato más grande que ese caballo ?
a mi madre le gusta leer una historia .
los médicos quieren ayudar a elena .
¿ estará el vestido azul limpio mañana ?
la sopa que comió mi padre está caliente .
jugaron al fútbol en la calle el mes pasado .
el estudiante nunca bebe leche en la cocina .
carmen dice que esta biblioteca estaba abierta .
había dos turistas en el aula .
¿ estudia pedro francés ?
la profesora siempre juega al fútbol .
¿ qué está elena buscando ?
hay mercados cerca de las tiendas .
el perro bebió un mar frío en el jardín pequeño .
a mi hija le gusta beber vino .
vieron a pedro en el puente el lunes .
hay tiendas pequeñas cerca del puente .
él está jugando al fútbol en la calle .
nuestro hijo no puede cantar esas canciones bonitas porque está ocupado .
¿ a carlos le gusta la ciudad ?
él tiene que buscar al perro .
¿ cuándo escuchó tu madre esas historias ?
esta niña buscó a su gato grande .
él está esperando a su vecina .
juan y elena quieren ser buenos escritores .
hay unos restaurantes baratos cerca de la playa .
la flor que compró ella es azul .
les gusta estudiar español en la universidad .
juan conoce a esa mujer alta .
¿ está ella en el parque ?
este té no está muy caliente .
mi hermana nos va a mandar estas flores verdes .
nuestra abuela alta no quiere jugar al fútbol .
¿ nadó ana en el mar frío hace dos días ?
este abrigo es caro .
si hace frío mañana , estas niñas van a visitar estos museos .
tus amigos jóvenes no nadaron en el agua .
quieres cocinar arroz .
¿ qué ha comprado él hoy ?
el niño que vive en esta casa pequeña es joven .
juan no quiere vivir en un hotel porque está ocupado .
carmen es la cantante más famosa del pueblo .
esa ventana estará rota el viernes .
carmen nunca ha cerrado las cajas pequeñas .
nuestra hija alta les mandó la carta a los niños .
creo que esta casa era vieja .
ana come arroz .
estos paraguas no son demasiado caros .
ella ha comido el arroz esta semana .
¿ está carmen nadando en el mar frío ahora ?
carmen visita este pueblo .
los problemas son más fáciles que ese examen .
el niño alto no me tiene que mandar un libro mañana .
esta mujer vieja bebió zumo de naranja frío .
¿ quién ha leído su buen libro en la habitación ?
ana abrió esta carta larga , pero mi abuela abrió esta puerta .
a mi hija le encanta comer naranjas .
si llueve mañana , ella va a comprar un periódico .
¿ quiere juan escribir la carta ?
había unos estudiantes en el mar .
mis hijos le dieron el mapa a elena hace dos días .
hay un periódico debajo de la mesa grande .
tu madre no es cantante .
carlos y carmen fueron al mar frío el lunes .
mi hija le mandará esta flor a su hijo esta tarde .
mi abuela bebe agua fría y juan bebe vino .
la universidad está detrás de este parque .
hay un águila grande en la habitación .
si llueve esta tarde , ayudaremos a juan .
esa es la camisa .
¿ puede tu madre jugar al fútbol ?
hace dos días ella vendió las casas .
vendo queso .
¿ cuántas naranjas tiene esa mujer ?
éramos altos .
pedro está cocinando sopa caliente .
había árboles detrás del museo .
esos perros bebieron un río en el jardín el lunes .
hablamos español .
carlos tiene que comprar la camisa barata mañana .
¿ vivirán en esta ciudad mañana ?
si hace calor el viernes , el médico va a visitar el pueblo .
ese no es el caballo pequeño .
¿ encontró elena la foto bonita ayer ?
esas mujeres están escribiendo cartas mientras juan está limpiando la casa .
¿ está mi gato en la tienda grande ?
a tu amigo le gusta comer queso en la cocina .
tu vecina abrió la caja grande y carlos abrió estas puertas .
había muchas cartas sobre la silla .
¿ qué vende mi hermana todas las semanas ?
hay unas casas delante del parque .
las casas son muy caras .
tus amigos son enfermeros .
a mi madre no le gustan las canciones .
tu vecina es camarera .
estas bicicletas son negras .
ese caballo es negro .
la niña que está jugando al fútbol es mi hermana .
carlos quiere cocinar pescado mañana .
pablo no limpió las mesas porque estaba cansado .
hay una tienda cerca del restaurante .
carlos está escribiendo esa historia mientras mi madre está estudiando español .
¿ cuántas bolsas tienes ?
la cantante que ve buenas películas está enferma .
si hace frío el viernes , laura vivirá en el hotel .
podemos ayudar a nuestro hermano .
¿ a mis amigos les gusta tocar la guitarra en la calle ?
ayer ana ayudó a su abuela alta .
la cantante perdió su mapa en la playa .
la mujer que limpió el aula es nuestra madre .
mi madre alta está nadando en el río en este momento .
mi abuela tiene treinta años .
pedro le ha dado tres flores rojas a su tío esta semana .
nuestras hijas perdieron sus llaves en la calle el mes pasado .
laura está leyendo esa historia .
él quiere visitar el pueblo mañana .
ahora mi madre no está nadando en el río .
a mi hermano le gusta tocar la guitarra en el parque .
este es el restaurante más pequeño del pueblo .
la escritora tiene cuarenta años .
ana limpió su casa y nuestra madre limpió esta mesa .
¿ está mi tío esperando el autobús ?
el hombre también tiene muchas hermanas .
a mis hermanos les encanta ver películas .
las historias que escribió pablo son interesantes .
los perros que buscó elena son negros .
ella está escribiendo una historia larga .
mis hermanos dicen que los puentes son famosos .
¿ cuántos periódicos leyó tu amigo ?
dicen que el examen es fácil .
tus hermanas estudian en la escuela todos los días .
mi abuela no le va a dar el regalo a su hijo .
nuestro hijo nos va a dar tres mapas .
mi hermano alto puede hablar español .
tengo que buscar a los gatos en el parque esta tarde .
la niña no vio a esas niñas porque estaba enferma .
los turistas que bebieron té caliente son tus amigos .
a nuestro tío le gusta ese examen .
si hace frío la semana que viene , compraré esos vestidos baratos .
quieren estudiar inglés .
visitarás a tus hijas .
ella le dio una foto a su tío .
a carlos le gusta vender flores .
carmen también tiene tres libros .
si hace sol el viernes , no voy a ver películas .
él perdió su bolsa en el parque .
no juego al fútbol los domingos .
tu hija bebe té caliente , pero pablo bebe leche fría .
creo que esos abrigos son largos .
los domingos compran té caliente en las tiendas .
la niña que compró las bicicletas está cansada .
a pedro le gusta este problema .
mi paraguas está roto .
las bicicletas eran negras .
la escritora te dio esta foto bonita hace dos días .
estos son los teléfonos baratos .
él puede ir al hospital .
mis vecinas jóvenes no quieren comprar cuatro regalos porque están cansadas .
ese niño esperó el autobús , pero pablo esperó el tren .
mi padre le tiene que mandar un libro a la niña .
me gustan las canciones .
a mis vecinas les gusta tocar la guitarra .
tu hermano tiene que estudiar español .
podemos jugar al fútbol en el parque .
pedro puede tocar el piano en la calle .
¿ cuántos libros tiene carmen ?
esa es el aula .
laura no compró su bicicleta porque estaba ocupada .
las mujeres viejas también cocinan carne .
¿ viste águilas ?
el viernes él tiene que esperar a su madre alta .
hay un turista en el aula .
él no es tan joven como la mujer .
ella perdió el paraguas en el parque el año pasado .
si hace sol la semana que viene , pablo no visitará este pueblo bonito .
esta semana mis vecinas altas han comido sopa en el restaurante .
¿ ha abierto laura estas cajas ?
pablo y juan estaban en el mar .
¿ qué llevas ?
este niño dice que estos problemas son muy difíciles .
¿ a nuestro amigo le gusta el inglés ?
¿ está juan en la tienda ?
nuestro hermano menor cantó una buena canción en el parque bonito .
a mi vecina le gusta el caballo .
hay una escuela detrás del parque .
si hace sol el viernes , vas a comprar unas flores .
esos gatos están bebiendo ese mar en el río ahora .
en este momento estos perros están comiendo la carne .
mi abuela tiene cincuenta años .
mis zapatos no son más baratos que mi abrigo .
escribimos esa historia y ana escribió unas cartas .
¿ vio la mujer a tres hombres ?
esa flor no era verde .
¿ está ana en el museo famoso ?
mi hija no le ha mandado cuatro cartas a carlos .
¿ por qué cerraron la ventana ?
la leche que bebió carlos está fría .
nuestro tío alto quiere nadar en el río el viernes .
esos gatos no son más pequeños que los caballos .
mi madre quiere ese coche .
mi hermana me tiene que mandar cuatro fotos .
mi hermano ha perdido la foto hoy .
ese examen es más fácil que este problema .
¿ está nuestro hermano estudiando en la universidad en este momento ?
a mi tío le gusta este huevo .
mi hermana mayor te quiere dar dos llaves .
ayer carlos esperó a su madre en el restaurante .
carlos está jugando al fútbol mientras mis hijas están estudiando inglés .
el turista nunca ha abierto la caja .
¿ a mis hijas les gusta comprar un periódico ?
este tren está lleno .
le quieren dar el paraguas a esta niña la semana que viene .
¿ vende pablo naranjas en la tienda ?
mi hijo alto no encontró los billetes porque estaba triste .
hablaron con esta mujer vieja .
el tren llega a las nueve .
estos camareros jóvenes tienen que comprar pescado esta tarde .
juan está escuchando esa historia larga mientras él está bebiendo zumo de naranja .
elena está cocinando pescado mientras juan está cocinando la sopa caliente .
a las escritoras les gusta ese periódico .
las mujeres quieren escribir cartas largas .
el gato no comió el pescado en el jardín pequeño .
esta bolsa estará vacía esta tarde .
elena perdió sus billetes en el parque .
a ese turista le gusta tocar los pianos .
él puede encontrar los teléfonos .
mi abuela nadó en el río frío .
hay unas casas cerca del puente .
el examen no es tan fácil como esas preguntas .
laura es la profesora más joven de la ciudad .
el niño que lleva ese abrigo es mi amigo .
si hace frío el viernes , mi padre no visitará esta ciudad .
este caballo negro está bebiendo este mar .
nuestro hermano no tiene que ir al río mañana .
estas mujeres le mandaron este regalo a su madre .
los restaurantes son muy buenos .
la mujer me quiere dar dos flores .
pablo también conoce a su hija .
juan abrió su carta larga , pero abriste esta ventana .
nuestro hijo quiere leer la historia interesante en la habitación .
compraré mi silla .
cerraron esta puerta hace dos días .
ella comió ese pescado .
a mis hijos les gusta ir al mar frío .
el camarero quiere vender estas bicicletas viejas mañana .
este es el puente más largo del pueblo .
los camareros tienen que ir a la escuela .
voy a ver dos películas esta tarde .
él nos dio este paraguas el mes pasado .
¿ cuándo escuchó pablo esas historias largas ?
también conoces a dos profesoras .
¿ por qué quiere mi tío hablar con sus hermanos ?
ese estudiante está muy contento .
hay tres árboles detrás de la casa .
carmen está bebiendo agua en la cocina ahora .
¿ bebieron pedro y laura ese té ?
este es el restaurante más barato de la ciudad .
este era el hotel más viejo del pueblo .
a mi padre le encanta el vino .
¿ está esta profesora durmiendo en la casa ?
esta era la tienda más pequeña de la ciudad .
él también vive en el hotel .
había unos estudiantes en el museo .
¿ dónde está mi tío ?
no puedo abrir la carta interesante porque estoy enfermo .
ella quiere ver esa película .
hay cuatro tiendas delante de los restaurantes .
había cuatro árboles pequeños detrás del parque .
ana está enferma .
esa niña te mandó estos regalos ayer .
esta cantante no lleva su abrigo .
las películas que vio carmen son buenas .
el caballo está en la cocina .
el restaurante es más grande que estos museos .
esos periódicos son más interesantes que esta historia .
nuestra hermana les mandó una flor a sus hijas el año pasado .
¿ a carmen le gusta el francés ?
les mandaron esta carta interesante a sus hijos el mes pasado .
pedro le dio cuatro flores a su tío hace dos días .
mi madre está enferma .
¿ quién bebió la leche caliente el lunes ?
hay una niña en las calles largas .
tu tío no puede cocinar el arroz porque está enfermo .
la taza está llena .
¿ está este estudiante buscando a su gato en este momento ?
tu hijo tiene cinco años .
quieren un teléfono nuevo .
nuestra abuela le tiene que mandar un regalo al niño .
¿ a qué hora llega este autobús los domingos ?
carlos le mandó la carta a la profesora joven .
carmen puede ir a los museos .
el lunes elena encontró un teléfono .
elena vio estas películas el lunes .
mis hermanas son grandes profesoras .
viste esa película interesante el año pasado .
los turistas que vieron un águila son jóvenes .
si hace calor el viernes , nuestra abuela comprará esta cama grande .
nuestro amigo alto está buscando al gato negro en el parque bonito .
quiero arroz y ana quiere este zumo de naranja .
este es el puente más famoso de la ciudad .
el río que bebió ese gato es largo .
tu perro está en el parque bonito .
si hace sol esta tarde , esa mujer no vivirá en este pueblo .
el turista toca las guitarras .
elena compró la flor , pero carlos compró zumo de naranja frío .
esas escritoras jóvenes pueden nadar en el río .
carlos ha perdido las llaves en la calle .
¿ quiere mi tío escuchar una historia ?
a él le encantan las manzanas .
laura es demasiado joven .
ese paraguas es más barato que este teléfono .
la casa que vendieron es barata .
creo que mi padre está enfermo .
la escritora famosa tiene que ayudar a su abuela mañana .
el hotel está al lado de este río .
también venden naranjas en el mercado .
hay un turista en la casa grande .
esta tarde tenemos que abrir la caja .
si llueve esta tarde , los hombres no ayudarán a juan .
él no va a comprar esa sopa porque está cansado .
pedro no puede tocar el piano en la calle .
mi hermana puede cantar esta canción .
mi madre les mandó las fotos a juan y pedro .
tus amigos le tienen que dar un mapa a su hijo .
¿ cuántos periódicos han leído las cantantes ?
el caballo durmió en la casa el lunes .
a juan le gusta jugar al fútbol .
la mujer tiene que ayudar a esta niña .
a pablo y laura les gusta el vino .
ese caballo pequeño puede dormir en las casas bonitas .
carmen puede ir a la playa .
quieren vender esta casa y laura quiere vender la mesa grande .
este es el parque más grande de la ciudad .
soy más alto que ese camarero .
carlos es el turista más alto de la ciudad .
la manzana estaba sobre las mesas .
¿ qué tienen carmen y laura que abrir ?
no vi a elena .
¿ cuándo tiene nuestro hermano que estudiar en la biblioteca ?
a pablo le encantan las canciones .
¿ cuántos libros tiene nuestro hermano ?
el mes pasado pablo encontró su llave .
ana está escribiendo historias mientras él está escuchando esa historia .
mi bolsa estaba vacía .
mi amigo es demasiado joven .
nuestro amigo quiere comprar un sombrero rojo en la tienda .
juan no quiere ayudar a ese niño porque está triste .
a tu hermano le gusta nadar en el mar .
¿ pueden jugar al fútbol ?
¿ hay pan sobre la silla ?
el caballo es más grande que el gato .
mi madre está leyendo su carta mientras laura está cocinando sopa caliente .
si hace sol mañana , vamos a ver dos películas .
a pedro le gusta beber leche en el restaurante .
juan y carmen están jugando al fútbol mientras carmen está hablando con elena .
el mes pasado los turistas perdieron sus bolsas .
había muchos estudiantes jóvenes en el jardín bonito .
el perro bebió esta agua hace dos días .
¿ cuántas bolsas compró ana ?
elena está esperando a su madre mientras esta profesora está esperando el tren .
la historia que escribió laura es larga .
las tiendas abren a las diez los sábados .
estos perros eran negros .
había un libro debajo de la cama .
carlos encontró una foto , pero encontramos nuestro mapa .
esta tarde laura tiene que ayudar a su hijo .
el turista que trabajó en un hotel es mi amigo .
estas profesoras también quieren dos regalos .
mi amigo dice que ayer ella fue a la universidad .
¿ quién durmió en la casa ?
el estudiante tiene un hermano .
¿ a nuestro tío le gusta nadar en el río ?
la profesora me va a mandar sus fotos .
creo que mi tío es muy alto .
la niña que habló con una cantante es famosa .
¿ dónde está el hotel ?
esta es la habitación .
ana quiere estudiar inglés .
han visto un perro .
la biblioteca estará cerrada el viernes .
¿ está juan escuchando cuatro canciones bonitas ahora ?
¿ dónde está el libro ?
ese camarero no leyó un libro porque estaba enfermo .
he vendido la mesa .
carmen vio a este gato pequeño .
a esos niños no les gustan las películas .
él le dio la flor a su tío .
mi padre era cantante .
pedro quiere el café .
mi tío les va a dar estas llaves a juan y pablo .
vas a ver esa película .
¿ vende laura huevos ?
¿ hablaron esos niños con su madre ?
perdieron su bolsa .
mi mesa es más grande que mi casa .
¿ abrió ella la carta ?
ese abrigo estará sucio .
el niño que quiere cuatro bolsas es nuestro tío .
mi padre alto tiene que limpiar la habitación .
nuestro amigo quiere ese huevo .
vamos a escribir historias .
ana está en el museo .
¿ qué bebe esta escritora ?
tienes que esperar el tren .
pablo está hablando con el estudiante mientras estás esperando el autobús .
¿ a mi amigo le gustan estas canciones ?
el turista que está bebiendo agua es tu amigo .
la escritora joven no puede hablar francés porque está ocupada .
ese vestido no está muy sucio .
esta tarde elena visitará este museo .
laura está escuchando cuatro canciones en este momento .
esta tarde visitarán a su padre .
¿ estará esta camisa sucia ?
el turista que juega al fútbol está enfermo .
¿ a qué hora cierran estas tiendas ?
estos son mis hijos .
nuestra madre le tiene que mandar un libro a su hija la semana que viene .
el museo está cerca de este hotel .
ana está cocinando arroz en la cocina .
esas casas no son baratas .
el té que bebió él está caliente .
no tenemos muchos sombreros .
el hombre toca la guitarra .
¿ quiere el estudiante escuchar tres historias largas ?
este es el museo interesante .
¿ tienen que esperar el autobús el viernes ?
a mi tío le gusta comer huevos .
carlos y pedro le han dado la foto a su abuela .
nuestro hijo alto está cantando tres canciones en el parque ahora .
la caja que cerró juan es grande .
el turista que perdió sus llaves es nuestro padre .
tu madre le ha mandado tres cartas a su hermana .
creo que esos gatos eran pequeños .
nuestro abrigo estaba limpio el mes pasado .
esas profesoras no van a vender esta casa pequeña .
ana está leyendo una historia interesante mientras laura está esperando el autobús .
este buen estudiante no está esperando el tren en este momento .
viviremos en un hotel .
la taza está vacía .
no quiero trabajar en la escuela .
si hace calor esta tarde , ana va a comprar cuatro flores .
este problema era fácil .
él no tiene que comprar café mañana .
el regalo está en la casa .
mi hija alta no está jugando al fútbol en la playa en este momento .
esta mujer alta esperó el tren en la estación el mes pasado .
¿ quiere laura comer esos huevos esta tarde ?
la puerta es verde .
la caja que abrió este niño está llena .
ella te ha dado el mapa .
ese es mi mapa .
mañana ayudarás a ana .
pablo está buscando al caballo mientras mi padre está leyendo cuatro cartas .
si hace frío la semana que viene , ana va a comprar sopa .
¿ es el perro negro ?
ana habla francés , pero mi padre habla inglés .
mi tío quiere tres regalos y pablo quiere ese regalo .
mi tío les mandó la flor a las cantantes el año pasado .
la cantante que cantó esa canción bonita está cansada .
el mercado no está al lado de las tiendas .
carlos cerró la caja grande y juan y ana cerraron la puerta .
¿ por qué esperaron elena y ana el tren ?
¿ estaba mi hijo detrás de este árbol ?
creo que la biblioteca estaba cerrada .
pablo está hablando con sus buenas vecinas .
estos problemas son demasiado difíciles .
la flor que compró el médico es azul .
¿ estudiaron esos estudiantes inglés ?
¿ están carlos y ana nadando en el río ahora ?
los turistas que tienen dos preguntas difíciles son tus amigos .
este turista está estudiando inglés mientras ana está hablando con dos buenas escritoras .
la niña alta no quiere leer libros porque está triste .
laura cocinó este pescado y cocinamos el arroz .
el mercado está abierto .
las profesoras han escrito dos historias .
el turista dice que esa caja estará llena .
los turistas que cantaron estas canciones están cansados .
esas escritoras están nadando en el agua mientras juan está tocando la guitarra .
estoy bebiendo el buen vino en el restaurante ahora .
este sombrero no es azul .
el problema es tan difícil como el examen .
hay tres libros en los coches .
también tenemos una foto .
la niña que cocina sopa caliente es mi hermana .
viviré en estas calles el viernes .
me gusta jugar al fútbol .
todas las mañanas elena vende queso en la calle .
las escritoras son muy famosas .
creo que los vestidos eran rojos .
¿ tiene mi madre que comprar cuatro bicicletas ?
el caballo durmió en el jardín .
la ventana que abrió ana es verde .
a las cantantes les gusta esa canción .
el médico no vende vestidos todas las mañanas .
juan puede jugar al fútbol .
la niña puede hablar inglés .
¿ a laura le gusta ese caballo ?
la semana pasada tus perros bebieron el mar frío .
¿ quién cocinó la sopa ?
ella tiene que esperar a su hija en el parque .
a laura le encantan las naranjas .
pedro y laura quieren escribir unas historias .
el camarero quiere comer arroz .
pueden ir a la biblioteca .
laura es muy alta .
la niña bebió el agua , pero ana bebió este zumo de naranja .
a mi hermana le encanta esta película .
¿ dónde están mis hermanas esperando el tren ?
la niña alta no leyó una historia larga porque estaba enferma .
mi hermano mayor les ha mandado dos cartas a sus amigos hoy .
estos vestidos eran blancos .
¿ está nuestro padre limpiando esta aula ?
el turista que está escuchando esta historia es mi hermano .
mi madre normalmente toca la guitarra .
mi hijo está esperando a su hija mientras pablo está tocando la guitarra .
laura y pedro tocaron los pianos en el parque .
pedro limpió su casa , pero esta mujer limpió el aula .
a nuestra abuela le encanta esa flor .
laura está cantando la canción mientras esa mujer está leyendo historias largas .
juan comió este pescado y el perro comió esa carne .
hay cartas en la casa .
a pedro le gusta vender flores azules .
nuestro amigo es más alto que este hombre alto .
estás hablando con cuatro turistas ahora .
elena y ana nadaron en el agua .
carmen tocó las guitarras .
ese hombre nos quiere dar los paraguas .
¿ hay una niña en el hospital ?
carmen escuchó esa historia interesante y escuché la canción .
¿ qué lleva ella ?
elena es la profesora más alta de la ciudad .
a tus hermanas les gusta este zumo de naranja .
nuestra madre alta quiere un huevo .
¿ dónde jugaste al fútbol ?
¿ puedes cantar una canción en el parque grande ?
estás esperando a tu tío alto en este momento .
¿ quién tiene que comprar ese paraguas ?
¿ por qué está esa cantante estudiando en la biblioteca ?
mi amigo le va a mandar esta foto a su madre .
a mis hijas les gusta la ciudad .
hay muchas hijas en el aula .
si hace calor mañana , esta profesora alta va a ver unas películas .
¿ cuándo van carlos y pedro a comprar el zumo de naranja ?
no comiste cuatro manzanas porque estabas enfermo .
había una estación delante de los museos interesantes .
a nuestro hermano no le gustan esas canciones .
nuestro hijo alto no vende queso .
este coche es negro .
¿ a juan le gusta visitar la ciudad ?
estos hombres compraron periódicos en la tienda la semana pasada .
esos problemas son más difíciles que este examen .
¿ cuántos paraguas tiene esa mujer ?
mi hermano le tiene que mandar esta flor a laura .
la taza no está rota .
esta tienda es demasiado grande .
le mandamos una carta al niño el mes pasado .
el perro negro puede dormir en el hotel .
la mesa que limpió ella está limpia .
también quieren este vestido .
ella no tiene que esperar el tren .
había un turista en la cocina .
llevamos un abrigo , pero juan lleva sus zapatos .
elena siempre vende queso .
elena dice que este restaurante estará abierto .
¿ qué cocinó pedro en la cocina ?
el tren llega a las cinco los domingos .
tu padre quiere estudiar inglés .
carmen y pedro quieren el zumo de naranja .
la mujer quiere comprar la cama .
¿ cuántas casas tiene el camarero ?
¿ qué pueden las cantantes cocinar ?
mi hija le tiene que dar cuatro regalos a elena .
si hace frío el viernes , el hombre no va a ver películas .
a esas profesoras les encantan los caballos .
le diste un regalo a tu tío hace dos días .
dices que pablo conoce a su abuela .
la ventana que limpió el hombre está cerrada .
ese tren estará lleno el viernes .
ella no puede tocar el piano porque está ocupada .
¿ a carlos le gusta comer pan ?
carmen lleva sus zapatos .
mi abuela está triste .
mi hija está comiendo ese queso .
esos niños dicen que esa mujer trabajó en un hospital .
el turista habla inglés .
ese problema es fácil .
carmen está buscando al caballo mientras el camarero está escribiendo esa carta interesante .
mi camisa está muy sucia .
ana y elena quieren esta agua .
¿ dónde están los caballos ?
a tus hijas no les gustan los gatos .
pablo es el estudiante más joven del pueblo .
quieres trabajar en la biblioteca la semana que viene .
¿ tiene carlos que visitar estos museos grandes ?
les mandamos estas cartas a esas niñas altas .
¿ estaban tus hijos en el río ?
¿ está pablo esperando a sus vecinas ?
¿ son los museos más grandes que esas cajas ?
hay cuatro niños en la playa .
este niño está nadando en el mar mientras carmen está tocando la guitarra .
el tren llega a las nueve los domingos .
si llueve mañana , vamos a comprar esa agua .
el paraguas era nuevo .
si hace frío mañana , carmen va a visitar estos museos .
la escritora fue al mar el año pasado .
él lleva ese vestido .
tu hermana le mandará estas fotos a su hija el viernes .
¿ estará ese tren vacío mañana ?
el mes pasado mi abuela cerró esta caja .
¿ a esta cantante le gusta comprar agua ?
elena y pablo buscaron a los caballos .
¿ puede él encontrar el mapa ?
él esperó a su padre en el parque .
carmen cerró la puerta .
estos turistas están buscando a su caballo mientras laura está hablando con unas escritoras .
no vi a mi gato porque estaba ocupado .
ese es el coche .
estoy tocando el piano mientras ana está limpiando estas ventanas azules .
este camarero no quiere ayudar a carmen porque está enfermo .
los estudiantes no beben café todas las semanas .
la mujer puede ir al hotel .
el estudiante quiere el agua .
¿ cuántas flores compró ana ?
¿ qué están pedro y ana escribiendo ?
¿ cuándo limpiaste la ventana ?
no buscaron su paraguas porque estaban cansados .
¿ tiene él que estudiar español en la escuela mañana ?
¿ cuándo tiene mi amigo que comprar zumo de naranja ?
los problemas eran fáciles .
hay un museo delante del parque .
a laura le gustan las manzanas .
el estudiante quiere vender el coche .
ella no ha visitado este museo esta semana .
estás bebiendo ese café mientras laura está nadando en el agua .
también quieres la leche fría .
los mercados están cerca del parque pequeño .
esta buena profesora está esperando a su buena vecina .
quieres tocar el piano .
ana está buscando sus teléfonos mientras carlos está comiendo ese arroz .
¿ qué tocó pedro ?
tus hermanas están en la habitación .
el turista escribió cartas el mes pasado .
¿ tienen estas cantantes un perro negro ?
no han visto un pájaro .
¿ escuchó él la historia ?
carmen perdió el teléfono , pero ana y elena perdieron su bolsa .
este teléfono estaba roto .
él está esperando a su hermana .
a pablo y ana no les gusta la manzana .
pablo va a visitar este museo el viernes .
¿ estará esta tienda abierta ?
carlos le va a mandar dos cartas interesantes a su tío .
¿ trabaja nuestra vecina en estos museos ?
los turistas que vieron a tres niñas son famosos .
el tren llega a las cuatro los domingos .
¿ cuántas manzanas tienes ?
él está tocando el piano mientras juan está jugando al fútbol .
¿ dónde está mi perro ?
si hace calor mañana , vivirán en un hotel nuevo .
estos hombres viejos hablaron con pablo hace dos días .
¿ qué tienen carmen y elena que cerrar el viernes ?
esta profesora puede ir a la playa .
laura está jugando al fútbol mientras estoy cantando tres canciones bonitas .
¿ cuántos hermanos tienen esas mujeres ?
¿ son esos zapatos negros ?
pablo era el estudiante más alto del pueblo .
los museos son muy interesantes .
¿ están hablando con estas escritoras famosas ?
el niño que esperó el autobús es nuestro tío .
nuestra hija alta no está estudiando en la escuela ahora .
esta es tu hija alta .
¿ qué quiere ella ?
las canciones que cantaron las profesoras son buenas .
la canción que cantó juan es bonita .
¿ dónde está el árbol pequeño ?
creo que carmen no tiene un teléfono .
ese abrigo blanco es largo .
están buscando el billete mientras ana está comiendo manzanas .
ella tiene que cerrar la caja .
los puentes son muy famosos .
queremos estudiar francés .
las ventanas que limpió carmen son verdes .
la carta que abrió elena es interesante .
la pregunta es más fácil que este examen .
¿ cuántas casas tiene ese estudiante ?
¿ por qué está carmen comiendo pescado ?
tengo que esperar a mi hermana .
¿ quiere él la manzana ?
pedro nadó en el agua el lunes .
mi hija es enfermera .
¿ cuántas casas tiene ese hombre ?
pedro compra periódicos y elena compra flores .
carlos limpió la mesa y él limpió esta casa .
creo que estas ventanas son verdes .
¿ cuándo esperaron el autobús ?
carlos escribió unas cartas , pero esta escritora escribió su carta .
no había - pescado sobre la silla pequeña .
pablo no quiere jugar al fútbol .
ese té no está caliente .
te encanta visitar el museo .
el turista le tiene que dar un mapa a su madre la semana que viene .
¿ cuántos periódicos leyeron estas niñas ?
ese niño alto estudia en la escuela .
elena está bebiendo ese té caliente .
a pedro le gusta estudiar francés en la escuela .
el médico que está jugando al fútbol está enfermo .
¿ estaban en la escuela ?
mi tío es más alto que su padre .
no hay bicicletas delante del parque .
¿ por qué visitó este niño los museos ?
las canciones que escuchó laura son buenas .
¿ había un turista alto en las calles ?
no quieren vivir en estos hoteles porque están tristes .
¿ es el caballo tan pequeño como mis gatos ?
a mi tío le gusta estudiar inglés .
tengo que hablar con un hombre la semana que viene .
a mi hermano le encantan los huevos .
los turistas que venden queso son tus hermanos .
carlos compra pescado y elena compra un periódico .
todas las mañanas laura y elena cocinan pescado .
¿ vende pedro huevos ?
los caballos no son negros .
quieren café .
el niño que quiere un caballo es alto .
tienen que esperar el tren .
¿ pueden pedro y carmen nadar en el mar frío ?
nuestro amigo tiene que buscar la bolsa en las casas esta tarde .
la semana que viene ana tiene que estudiar inglés .
el teléfono es más barato que la bolsa .
creo que ahora estamos buscando nuestra foto .
mi buen amigo está esperando a su madre en este momento .
hace dos días el turista compró estas flores en la tienda .
a él le encantan las películas .
nuestro hermano alto le tiene que dar estos billetes a esa niña .
la profesora es más joven que su amigo .
mi madre le va a dar una llave a su hija .
el turista que habla español es nuestro tío .
la habitación que limpió pablo está limpia .
están escribiendo unas cartas .
nuestra abuela va a comprar estos periódicos interesantes .
¿ qué tocó la niña ?
la profesora no vio a ese perro blanco porque estaba enferma .
los niños no esperaron el autobús .
el hombre quiere estudiar francés y ana quiere estudiar inglés .
no puedo jugar al fútbol en la calle .
las casas estaban detrás de este parque .
el médico va a ver una película .
pablo es el camarero más joven de la ciudad .
están nadando en el mar mientras carlos está leyendo este periódico interesante .
el niño que está jugando al fútbol es mi tío .
vamos a la playa .
ella va a vender su bicicleta nueva la semana que viene .
el turista no esperó a su abuela porque estaba ocupado .
les tenemos que mandar nuestra carta interesante a nuestros hijos .
había muchos estudiantes en los hoteles .
si hace calor esta tarde , laura va a ver esta película larga .
¿ por qué quiere carmen hablar con la niña ?
pablo está jugando al fútbol mientras carmen está comiendo una naranja .
¿ cuántos años tiene nuestra madre ?
ella no nos va a mandar cuatro buenos libros .
tu vecina esperó a su vecina en el restaurante .
estos turistas dicen que esta casa es muy barata .
carmen tiene que esperar el autobús mañana .
los turistas altos limpiaron esta ventana hace dos días .
¿ cuándo tiene pedro que comprar zapatos ?
hay un restaurante grande al lado del río .
el autobús estará vacío el viernes .
él les ha mandado cuatro fotos a sus vecinas esta semana .
ella te quiere dar una foto bonita la semana que viene .
las casas son muy baratas .
tengo que comprar tres flores verdes en el mercado .
esos son nuestros abrigos baratos .
este camarero dice que las calles están muy sucias .
juan habló con la niña .
¿ cuándo trabajará el médico en este hospital ?
a pablo le gusta ir al hotel .
carlos quiere escuchar unas canciones bonitas .
en este momento los gatos están bebiendo un río .
pedro tiene cuatro casas grandes , pero ella tiene una casa .
los niños que viven en las casas son famosos .
¿ es la cama pequeña ?
la carta que leyó el hombre es interesante .
esta era la calle más larga de la ciudad .
el estudiante no tiene que esperar el autobús mañana .
el turista que estudió inglés está enfermo .
a carmen le gustan los gatos .
la bolsa que encontró este estudiante está llena .
juan les va a dar una llave a las niñas .
este era el jardín más bonito del pueblo .
laura cerró estas puertas .
¿ es este médico más alto que ese camarero ?
estos estudiantes limpiaron la ventana .
la cantante que cantó esa canción está enferma .
¿ a pablo le gusta esta carta ?
a mi hermana le encanta leer historias .
el turista no te va a dar un mapa esta tarde .
elena visita este pueblo todas las mañanas .
nuestro hermano está jugando al fútbol .
ella les tiene que dar cuatro fotos bonitas a los médicos .
el estudiante no estudia en la escuela los sábados .
nuestro tío está comiendo este pan mientras ana está estudiando inglés .
mi amigo va a vender la cama esta tarde .
¿ está pedro bebiendo café ?
¿ por qué tocó él los pianos ?
si hace frío esta tarde , carlos vivirá en esta casa .
no han comprado sus coches hoy .
las buenas escritoras están buscando sus bolsas baratas en este momento .
hoy ella no ha encontrado su foto .
ana y elena nunca ven una película .
la niña quiere ayudar a carmen la semana que viene .
él está cantando cuatro canciones mientras juan está leyendo unas historias interesantes .
pablo comió sopa caliente en el restaurante .
¿ cuándo cantaron carmen y juan esa canción ?
hablamos francés .
este caballo puede dormir en los hoteles .
él quiere cantar unas canciones .
él va a comprar esa agua en las tiendas .
¿ hay muchos paraguas debajo de la silla ?
pablo no tiene que visitar este pueblo .
pedro quiere ser enfermero .
¿ escuchaste historias el mes pasado ?
esta mujer tiene que ayudar a su tío .
esos son los sombreros .
estas flores son bonitas .
esta escritora famosa les dio la flor a las niñas .
el camarero no vive en esta casa .
la biblioteca abre a las nueve .
ella está cansada .
tienes que comprar estos abrigos en las tiendas mañana .
tu hija le mandó una flor a la cantante .
¿ quiere ella trabajar en estas tiendas ?
esta flor es verde .
¿ compró pablo zumo de naranja el mes pasado ?
¿ quién estudió inglés el año pasado ?
a esta niña le gustan las manzanas .
elena puede abrir la caja .
esta escritora leyó tres periódicos , pero carlos leyó este libro .
esa profesora es más joven que el turista .
carmen quiere escuchar esa canción y carlos quiere escuchar esas canciones .
la profesora que está escuchando estas historias es alta .
ana encontró la foto bonita y él encontró su mapa .
ana conoce una gran ciudad .
¿ quiere este camarero ver tres películas ?
la gran cantante está durmiendo en las casas .
nuestros amigos dicen que esa escritora estaba enferma .
el caballo que buscaron mis vecinas es negro .
no son más altos que esas profesoras .
tienes que ir a la playa el viernes .
hay unas niñas en el parque .
¿ qué cerraron mis hijas ?
elena no quiere vivir en el hotel mañana .
juan conoce a pablo .
juan quiere vender esta silla la semana que viene .
mi amigo tiene que comprar buen vino .
la película que vio ella es larga .
pedro está en el río .
carmen puede cantar esas buenas canciones .
hay muchos pájaros en la estación .
¿ cuántos exámenes tiene pedro ?
a mi hija le gusta el francés .
mañana ella va a vender la casa vieja .
¿ han cerrado esos hombres la caja grande ?
nuestra abuela no quiere nadar en el río porque está triste .
¿ quién tiene que esperar el tren ?
mi madre tiene que comprar este pan .
el hombre va a vender estas camas .
él le tiene que dar su buen libro a su tío .
nuestro hijo limpió su mesa grande y ana limpió esta casa cara .
laura le dio este billete a esa niña ayer .
nuestra madre alta también vive en estas casas grandes .
elena te dio estas llaves .
ese es el coche nuevo .
creo que esta cantante está durmiendo en la casa en este momento .
la tienda no está cerrada .
el gato comió carne .
esta cantante es más alta que su tío .
si llueve mañana , las niñas comprarán ese sombrero caro .
¿ están esos paraguas rotos ?
pedro comió el pescado y esos gatos comieron la carne .
pedro quiere comprar unos regalos , pero ana quiere comprar unos coches azules .
mis hijas eran enfermeras .
el turista que compra periódicos es mi hermano .
¿ dónde está ana ?
a tu amigo le gusta leer historias interesantes .
carlos está cocinando arroz mientras ana está cantando una canción .
esta mesa es más grande que las tiendas .
mi amigo no va a vender la bicicleta .
a nuestra vecina le gusta el inglés .
este hombre alto no compró dos periódicos porque estaba enfermo .
este gato está en el hospital .
¿ dónde habló ella con sus vecinas ?
creo que estas puertas son azules .
la sopa está caliente .
nuestro perro puede dormir en la casa .
juan bebió el agua y nuestro caballo bebió ese río frío .
ana juega al fútbol .
la cantante nos dio este billete .
pablo estudia francés .
carmen cerró estas cajas el mes pasado .
estos exámenes no son muy fáciles .
ana y carlos están escuchando tres historias ahora .
no hay árboles al lado de la calle .
el tren estará vacío esta tarde .
el turista que escribió unas historias es alto .
¿ esperó el médico el tren ?
ella dice que el caballo es blanco .
ese abrigo verde es muy nuevo .
escuchamos unas canciones , pero carmen escuchó esa canción .
mis hijas eran altas .
juan no limpió esta ventana porque estaba ocupado .
el autobús llega a las cinco .
esas son nuestras hijas .
también tengo cuatro bolsas .
el camarero que ayudó a una cantante famosa es joven .
a los hombres les encanta esa pregunta .
mi tío no tiene muchos problemas difíciles .
hay un coche caro delante del parque .
a mi tío le encanta cocinar pescado .
¿ tiene él una llave ?
¿ perdió nuestro tío la foto en la calle ?
ana abrió la caja , pero pablo abrió la ventana azul .
los turistas que están leyendo esa historia son tus hermanos .
nuestro coche es verde .
si llueve el viernes , pedro comprará la bicicleta .
ella lleva estos zapatos .
buscaste al gato negro .
el turista que tiene tres sombreros es mi amigo .
ella habla español , pero laura habla inglés .
¿ a qué hora llega el autobús ?
mi hermano abrió la puerta verde y pablo abrió esta carta .
la escritora es más joven que esos turistas .
a laura no le gusta el mar .
les gustan las películas .
mi padre dice que esta semana nuestra hija ha perdido sus bolsas en el parque .
¿ tienen que ayudar a los niños ?
no hay casas cerca del mar .
nuestro hijo puede cantar esta buena canción .
los camareros le mandarán este libro a su tío mañana .
el hospital no está al lado de este río .
ese es el gato pequeño .
¿ cuándo tienen que cerrar las puertas ?
esta sopa estará caliente el viernes .
la ventana que cerraron es roja .
estos coches son verdes .
a él no le gustan las cartas .
a mi tío le gusta el libro .
creo que las profesoras tienen muchas manzanas .
a mi padre le gusta la playa .
las cajas que cerró ana son grandes .
juan está jugando al fútbol mientras esa escritora está cocinando el arroz .
laura tiene muchas preguntas .
nuestra abuela alta nos quiere mandar la flor esta tarde .
las buenas profesoras quieren ir al hospital .
a mi hermana le gusta esa canción .
ella vende zapatos nuevos los sábados .
había unos árboles detrás del parque .
no hay estudiantes en el aula .
los perros están comiendo esa carne .
el hombre está esperando a sus hijos en la calle larga .
¿ cuántas flores compraste ?
nuestro hermano ha visto unos pájaros grandes esta semana .
¿ cuántos libros leyó él ?
tu hijo alto te tiene que dar el mapa .
pedro no ve películas .
carmen tiene muchos huevos .
elena encontró su billete y ana encontró sus paraguas .
elena no quiere beber té porque está cansada .
si hace frío la semana que viene , vamos a escribir esas historias .
tu buena vecina no fue al mar frío porque estaba triste .
ana cerró esta caja y carmen cerró la puerta .
esos niños van a ver estas películas esta tarde .
¿ qué cocinó ana la semana pasada ?
¿ dónde está nuestro hermano ?
creo que los problemas son demasiado difíciles .
hoy esta cantante no ha perdido los teléfonos .
esos caballos bebieron el mar .
este es el hotel viejo .
esta cantante está cantando esas buenas canciones mientras carlos está limpiando esta cocina .
ella quiere agua .
tu hermana puede ayudar a la profesora .
vas a comprar las flores esta tarde .
el museo es demasiado pequeño .
estos son nuestros zapatos .
¿ va mi hija a visitar a su abuela ?
nuestro tío alto les dará su llave a sus hijas el viernes .
esa escritora me tiene que mandar la flor esta tarde .
estoy comiendo esos huevos mientras pablo está nadando en el río .
la profesora buscó a los perros , pero carlos buscó el teléfono .
esa canción es buena .
a laura le gusta tocar las guitarras .
elena y ana le dieron estas flores rojas a su vecina el año pasado .
ella vio a pablo el lunes .
él está esperando a su vecina ahora .
este hotel era caro .
elena también quiere tres perros .
¿ hablas español ?
¿ es la ciudad muy famosa ?
carlos y pablo no le han mandado las flores a esta niña .
hay muchos museos delante del parque .
la canción que escuchaste es buena .
pedro buscó el mapa ayer .
tus vecinas tienen muchas bolsas .
creo que el zumo de naranja estará frío el viernes .
¿ están los mercados al lado de este río ?
nuestro padre está limpiando sus mesas mientras pedro está esperando a su hija .
¿ quieren tus hermanos escribir historias la semana que viene ?
¿ quiere mi madre ser camarera ?
la niña alta quiere hablar con carlos el viernes .
si hace sol esta tarde , pedro y pablo comprarán el regalo .
el río es muy largo .
creo que las flores son azules .
ella no puede cerrar la caja porque está cansada .
nuestro hijo ha escrito una historia .
esta historia es interesante .
¿ dónde está la escritora jugando al fútbol ?
esta cantante compró dos periódicos .
este examen es tan difícil como esta pregunta .
¿ dónde venden sombreros verdes ?
carlos y juan no van a comprar flores porque están ocupados .
pablo puede nadar en el río .
juan es estudiante .
juan está tocando el piano .
carmen y elena tienen que cerrar la caja la semana que viene .
ese gato es más pequeño que mi caballo .
la película que vio ella es buena .
el paraguas está roto .
¿ dónde perdió este médico su llave ?
el abrigo es más caro que mis zapatos .
nuestro padre siempre bebe agua .
pedro no tiene que estudiar francés en la escuela .
a esta niña le encantan las historias .
creo que ana y pablo son jóvenes .
nuestro hijo está hablando con esa mujer .
¿ por qué tienen que ir a la estación ?
¿ quién tiene un buen libro ?
fui al mar ayer .
esos niños también quieren el café .
pablo quiere este té caliente y la profesora quiere este vino .
¿ hay muchos árboles al lado de la calle ?
¿ vivirás en un hotel ?
este era el hotel más barato de la ciudad .
¿ dónde está la mujer buscando sus paraguas ?
ella también tiene cuatro preguntas .
¿ a esos camareros les gustan los exámenes ?
¿ qué quiere nuestro tío ?
laura no compró este coche azul porque estaba triste .
él vio a dos buenos camareros .
tus vecinas dicen que estoy triste .
carlos está tocando los pianos mientras laura está hablando con dos niños .
esta semana ana no ha escrito esta carta .
laura esperó el tren en la estación la semana pasada .
podemos ayudar a una cantante joven .
elena y pedro son jóvenes .
¿ quién quiere cantar canciones ?
la taza está sucia .
el viernes pablo tiene que esperar el autobús .
nuestras vecinas jóvenes pueden dormir en el hotel caro .
ahora nuestro perro está bebiendo esa agua .
elena dice que esta pregunta era difícil .
mi hermano quiere esa bicicleta , pero juan quiere cuatro coches .
juan quiere este arroz .
dormimos en el hotel .
la biblioteca abre a las seis .
¿ es la casa muy grande ?
los periódicos que compraste son interesantes .
ese camarero quiere comprar estas camisas .
¿ había muchas cartas debajo de las camas ?
las mujeres viejas bebieron café el año pasado .
el buen médico tiene muchos perros .
a juan le gusta ver películas .
los hombres son viejos .
pedro está limpiando esta ventana mientras pablo está leyendo esa carta larga .
carlos bebió el café caliente , pero laura bebió ese té .
esta profesora vendió la bicicleta verde .
el niño que trabajó en este restaurante barato es tu tío .
les hemos dado los paraguas nuevos a pablo y juan .
mis vecinas dicen que la bicicleta era cara .
pablo me dio su libro .
hay una universidad detrás del parque .
a nuestra madre le gustan las películas .
tu hijo dice que ese té estará caliente .
la historia que escucharon mis amigos es larga .
¿ qué encontraron los médicos ?
a esta profesora le gustan los exámenes .
juan está esperando a su hijo mientras mi vecina está esperando a su abuela .
¿ ha visto el niño a juan en la playa ?
esos perros son más pequeños que ese gato .
a mi tío le gustan los perros .
esos camareros están hablando con pablo mientras elena está hablando con su hermano menor .
ella quiere ayudar a sus hijas .
a él no le gustan las canciones .
mi padre nos tiene que dar tres mapas .
el teléfono que perdieron mis amigos es barato .
la habitación que limpió elena está limpia .
¿ por qué quieren nadar en el agua ?
¿ a nuestra abuela le gusta nadar en el río ?
¿ a laura le gusta la leche ?
él está demasiado cansado .
los niños que perdieron las bolsas son nuestros amigos .
¿ comió nuestro perro la carne ?
si hace sol la semana que viene , esta mujer joven no ayudará a carlos .
si hace frío la semana que viene , vas a comprar la leche .
están nadando en el agua mientras elena está hablando con laura .
¿ era mi amigo cantante ?
¿ está él escuchando las historias ?
siempre vendo queso .
laura está hablando con su padre en este momento .
en este momento están limpiando la habitación .
la niña tiene seis años .
carmen está bebiendo zumo de naranja .
¿ cuándo habló mi padre con un camarero ?
ahora tu hermana está esperando el autobús .
¿ hay un árbol detrás del museo ?
el examen es más difícil que esa pregunta .
esta mujer no perdió los teléfonos baratos porque estaba ocupada .
creo que nuestra madre quiere cantar una canción esta tarde .
él puede cantar esas canciones .
¿ hay un águila grande en la habitación ?
el perro es más grande que esos caballos .
¿ cuándo trabajaron en los hoteles ?
no hablaste con tres profesoras altas porque estabas enfermo .
la semana que viene la cantante tiene que cerrar la puerta azul .
esta cantante alta tiene que vender su silla la semana que viene .
¿ vieron mis hijas la buena película el lunes ?
ana fue a la playa .
¿ dónde está él buscando sus billetes ?
limpiaste la cocina .
¿ buscó ese estudiante al caballo ?
los niños que tienen muchos perros están enfermos .
laura tiene que estudiar francés .
dices que ana está enferma .
¿ es ese el teléfono ?
¿ están ana y juan limpiando su casa vieja ?
esta semana juan no ha comido ese arroz en la cocina .
pedro puede cerrar la caja .
tu abuela también lleva ese abrigo .
mi tío limpió estas mesas el año pasado .
leíste la historia y carlos leyó unos libros .
carmen bebió este zumo de naranja , pero laura bebió esa leche .
elena está escribiendo las cartas mientras mi hijo está limpiando las ventanas .
a mi vecina le encantan las preguntas .
¿ ha visto pablo cuatro águilas ?
carlos va a escribir estas cartas .
pablo y laura quieren trabajar en este mercado .
limpiamos esta aula , pero pedro limpió las mesas .
el examen es más difícil que esas preguntas .
él es alto .
el médico te tiene que mandar estas fotos esta tarde .
¿ cuándo escribió elena una historia ?
cantaron esa canción en la calle .
¿ lleva él esos sombreros ?
el niño no puede encontrar la bolsa cara porque está cansado .
ayer esas mujeres no fueron al jardín .
nuestros hijos quieren esas naranjas .
elena ya ha encontrado la llave .
quieres tocar el piano y laura quiere tocar la guitarra .
mi amigo está hablando con unas profesoras .
mi padre puede cantar una canción .
no te gusta esta flor .
si llueve esta tarde , esas niñas altas vivirán en la calle larga .
están limpiando esta ventana verde .
la mujer no está en el río .
si llueve la semana que viene , tu hija va a escribir unas historias largas .
mi padre siempre bebe leche .
laura no tiene que estudiar inglés .
no le daré un paraguas barato a este turista la semana que viene .
¿ está el hombre escuchando la canción ?
la niña visitó a su madre el lunes .
la escritora era famosa .
laura quiere escribir unas historias interesantes , pero quiero escribir esas cartas .
los abrigos están limpios .
esta cantante nos dio sus buenos libros la semana pasada .
pedro está leyendo periódicos mientras elena y ana están estudiando inglés .
él tiene un caballo .
tu vecina no me dará su paraguas .
¿ te gusta este té ?
nuestra bicicleta es demasiado cara .
a mi hija no le gustan los caballos .
¿ es ese hotel demasiado viejo ?
los estudiantes venden zapatos rojos .
carmen y laura le tienen que dar estas llaves a ese niño .
hay unos libros sobre la cama .
tu padre encontró el teléfono nuevo la semana pasada .
esa profesora le mandó tres cartas largas a su padre .
él no está en el mar .
¿ qué ves ?
el agua que bebieron los caballos está fría .
este gato comió esa carne y elena comió el pescado .
a juan le gustan los libros .
mi padre les mandó una flor a los niños .
a nuestra hermana le gusta tocar la guitarra en el parque .
estamos bebiendo agua ahora .
¿ vivirán estas profesoras en la calle ?
quiero tocar el piano y ana quiere tocar los pianos .
el viernes viviré en estas calles .
los libros están en las casas baratas .
hoy esa niña ha escrito su carta .
carmen tiene una pregunta .
él no quiere leer historias mañana .
el turista que bebió el té es alto .
somos enfermeros .
la niña quiere ver estas películas , pero elena quiere ver la película .
las flores eran verdes .
la canción que cantaron mis hermanos es buena .
laura esperó el tren y juan esperó el autobús .
pedro compró dos vestidos , pero nuestros amigos compraron mesas .
él nunca ha visitado a su hermano .
mi libro está sobre la cama .
esa sopa está demasiado caliente .
pedro no buscó a los perros porque estaba enfermo .
¿ puede ana jugar al fútbol ?
¿ dónde compra nuestro padre pescado ?
ese camarero cocina arroz .
ana y pablo están en la playa .
la mujer dice que en este momento las niñas están hablando con la niña .
esa escritora alta estudia español .
ella fue al mar frío ayer .
tus mesas están sucias .
leíste dos periódicos el lunes .
les van a dar tres regalos a sus hermanas .
tu amigo tiene cincuenta años .
son más altos que esos médicos .
hoy han cerrado estas cajas .
cerraste las puertas .
¿ juega la niña al fútbol todas las semanas ?
carmen está estudiando español mientras él está estudiando español .
pedro limpió esta aula y mis vecinas limpiaron las casas baratas .
la cantante también quiere ese té .
la carta que abriste es larga .
esa aula estará sucia mañana .
si llueve esta tarde , tu hermano no vivirá en una casa .
esa bolsa es nueva .
el periódico que compraron nuestras vecinas es interesante .
¿ vio pablo películas ?
la puerta que abrió pedro es roja .
no tienen que limpiar estas mesas pequeñas .
la caja que cerró nuestra madre es grande .
¿ por qué tiene ana que hablar con ese estudiante ?
mi hermano está escribiendo estas historias .
las mujeres que esperaron a su madre alta son nuestras hermanas .
¿ ha leído ella el periódico en la habitación hoy ?
el hombre estaba triste .
pablo quiere comer la carne , pero tu tío quiere comer la sopa .
¿ cuántos teléfonos compraron nuestros hijos ?
mis amigos buscaron al perro y pablo buscó el paraguas .
a nuestro padre no le gusta jugar al fútbol .
había un águila en los restaurantes .
el médico tiene tres bolsas .
si hace sol el viernes , el médico ayudará a ese buen médico .
el autobús estará vacío la semana que viene .
este caballo durmió en el jardín .
ana quiere ser enfermera .
a él le gusta estudiar inglés .
a esta profesora no le gusta beber té caliente .
carmen y carlos les quieren mandar cuatro cartas a ana y carlos .
quieres ayudar a tu abuela alta el viernes .
¿ es ese mi gato ?
escribimos esa historia .
tus hijas les tienen que mandar la flor roja a sus hijas .
¿ cuántos libros leyó pedro ?
hay una estación detrás del parque .
¿ perdiste tus paraguas baratos la semana pasada ?
¿ conoce ana a ese hombre ?
el paraguas que encontraron es barato .
ella encontró el billete .
el turista que encontró la bolsa barata es mi hermano .
nuestras hermanas mayores le dieron la foto bonita a su hijo la semana pasada .
¿ perdieron ana y pablo el billete la semana pasada ?
ese es mi caballo blanco .
ese perro está durmiendo en el jardín en este momento .
ya has encontrado tu billete .
¿ estudia tu hijo en la biblioteca ?
vieron dos buenas películas .
el té estaba caliente .
ana comió esta sopa y comí una naranja .
ana estaba cansada .
ana perdió su billete el lunes .
las niñas que beben agua son mis vecinas .
estas niñas estaban en las casas .
¿ tiene laura cuatro libros ?
mi hermano es tan alto como su tío .
¿ cuántos problemas tienes ?
hay dos estudiantes en la cocina .
ahora estos perros negros están comiendo esa carne .
creo que esa profesora está bebiendo agua fría en este momento .
si hace calor esta tarde , los hombres van a comprar unas flores .
el abrigo es barato .
este estudiante tiene que estudiar inglés la semana que viene .
nuestras vecinas venden queso en las calles .
mañana tengo que estudiar español .
ana está comiendo este queso mientras carlos está buscando el mapa .
esa profesora me mandó estas flores .
¿ quiere mi hija estudiar español ?
el médico dice que carlos estaba triste la semana pasada .
el camarero dice que él no quiere ese té .
nuestros amigos son buenos médicos .
laura y elena no llevan sus zapatos .
¿ va el médico a escribir historias interesantes esta tarde ?
estos museos están cerrados .
esa cantante vende abrigos en el mercado pequeño .
¿ bebió ana ese café en los restaurantes ?
elena limpió estas ventanas , pero limpié esta habitación .
la casa que vendió la mujer es cara .
el médico quiere comprar esta mesa y pablo quiere comprar unos regalos .
carmen habló con su padre .
ella era joven .
ese perro comió esa carne la semana pasada .
¿ quiere mi padre ver películas esta tarde ?
¿ a él le gusta cocinar pescado ?
tus casas son baratas .
elena tiene que esperar el tren .
¿ quiere el turista leer esa historia la semana que viene ?
no están escuchando las historias interesantes .
el niño que comió queso es joven .
esta águila es pequeña .
juan no está cantando esas canciones en este momento .
¿ vivirán elena y carlos en los hoteles ?
el examen no es demasiado fácil .
juan abrió la caja , pero pedro abrió las cajas .
él dice que la pregunta es muy fácil .
ana comió pescado en la cocina hace dos días .
¿ buscaron tus hermanos su teléfono nuevo ?
dicen que él tiene que hablar con su amigo alto .
nuestro padre tiene muchos huevos .
este turista le dio un paraguas caro a su tío ayer .
ana buscó el paraguas .
hay muchas tiendas detrás del parque pequeño .
él tiene que abrir estas cajas mañana .
la profesora también come sopa .
hay un paraguas en el coche .
¿ a mi abuela le gusta nadar en el río ?
¿ son los problemas más fáciles que los exámenes ?
las cantantes comprarán la bolsa cara en el mercado pequeño .
el turista nos va a dar sus fotos .
¿ eran nuestras hijas cantantes ?
esa mujer quiere cantar unas canciones esta tarde .
tu amigo no me tiene que mandar dos libros .
esta casa no es vieja .
¿ es esa escritora más alta que este turista ?
tenemos que abrir la caja .
a tus vecinas les encanta visitar los museos pequeños .
¿ dónde tiene él que estudiar inglés ?
la escritora esperó el autobús ayer .
creo que ese pueblo es pequeño .
juan está esperando el autobús en las calles .
esta tienda estará cerrada .
¿ había una carta en la habitación ?
hay una foto bonita sobre las camas .
tu abuela nos quiere mandar este libro interesante .
no tenemos muchas manzanas .
¿ cuántos zapatos han comprado ?
¿ a mi tío le gusta visitar a su vecina ?
¿ compró ella esa mesa en el mercado ?
mi padre no quiere leer esas cartas largas en la biblioteca mañana .
laura vende flores en la calle .
mi padre come naranjas y ana come carne .
el viernes laura quiere estudiar inglés .
si hace frío esta tarde , comprarán los vestidos .
el árbol estaba al lado del parque .
el gato que buscaron mis hijos es negro .
¿ están estos caballos en el jardín pequeño ?
él compró el sombrero azul y elena compró esta camisa .
limpiaron esta ventana .
mi amigo dice que la ventana es azul .
ahora laura no está limpiando la mesa .
creo que nuestra hija estaba triste la semana pasada .
¿ puede este turista hablar inglés ?
¿ quién ha limpiado la ventana verde hoy ?
juan toca el piano y mi hijo toca la guitarra .
ella tiene que comprar unos periódicos .
la profesora es buena .
¿ qué está este gato bebiendo ?
el examen es fácil .
esta niña es médica .
nuestras hermanas también viven en una calle .
¿ a juan le gusta visitar a su padre ?
si hace frío mañana , él va a ver estas películas largas .
juan cocina pescado en la cocina .
no hay la escuela delante del parque .
el gato no es negro .
esa habitación estará sucia mañana .
si llueve esta tarde , la profesora va a visitar a su hermana .
las ventanas están rotas .
el turista limpió esta casa barata y ana limpió esta ventana .
nuestro tío está bebiendo ese café caliente .
nos gusta la ciudad .
mi vecina no es más joven que ese médico .
tu hermano te dio dos libros .
ella está nadando en el mar mientras ana está leyendo tres cartas largas .
nuestros amigos eran cantantes famosos .
¿ quiere carmen comer huevos en la cocina el viernes ?
el restaurante es bueno .
pedro quiere beber ese té caliente en el restaurante la semana que viene .
creo que esas camas son grandes .
no esperaron el tren porque estaban tristes .
los caballos son demasiado grandes .
creo que el pájaro era grande .
ese abrigo no estará limpio esta tarde .
no les mandé esta flor a los niños .
¿ quieren juan y carmen trabajar en la escuela ?
juan está limpiando la cocina .
¿ está ese turista escuchando las canciones ?
la niña que toca la guitarra es nuestra hermana .
llevan estos abrigos y laura lleva sus camisas .
a ella le gustan las naranjas .
¿ cuántos huevos tiene carlos ?
creo que tocaron los pianos en la calle ayer .
¿ quiere nuestro hijo vivir en este pueblo bonito mañana ?
si hace frío la semana que viene , mi amigo comprará su coche .
nuestra hija alta tiene un billete .
pablo comió el queso y mi hijo comió esta naranja .
ayudaron a unas mujeres jóvenes .
en este momento esa escritora está cocinando esa sopa caliente .
los turistas que visitaron este pueblo están cansados .
¿ por qué tiene ella que comprar regalos ?
ahora tus hermanas están nadando en el mar .
hay unos estudiantes en el parque bonito .
la casa no es bonita .
el turista que escribió unas cartas es tu padre .
¿ a esta escritora le gustan las canciones ?
juan y elena van a vender su casa .
no había árboles grandes detrás de las casas .
¿ tiene pedro que hablar con carmen ?
quieres beber esa leche en el restaurante grande mañana .
siempre compro carne .
a tu tío le gusta comprar flores .
¿ escuchó carmen historias el lunes ?
carmen vendió las casas grandes , pero él vendió su casa .
¿ están los libros interesantes debajo de la cama ?
¿ es esa la habitación ?
nuestra abuela quiere escribir una historia interesante .
juan cocina arroz , pero ella cocina pescado .
las niñas están escuchando esta canción ahora .
¿ qué habla tu hermana ?
este abrigo es largo .
¿ cuántos coches tiene él ?
ese caballo bebió un mar frío .
¿ quién ha abierto estas cajas ?
¿ es esa mi camisa barata ?
laura quiere estos regalos , pero quieres esos coches .
a ella le encanta leer un periódico interesante en la biblioteca .
juan y carmen tienen que hablar con su buen amigo .
laura quiere este zumo de naranja frío , pero las mujeres quieren el agua .
carmen ya ha visto a laura en la calle .
mi coche está delante del parque pequeño .
¿ visita carlos estos museos ?
creo que nuestra hermana no puede ir a la playa .
¿ nadó tu padre en el agua el mes pasado ?
¿ hay muchas águilas grandes en el aula ?
juan está en la casa .
ese museo está cerrado .
la carta que escribieron estas profesoras es interesante .
los paraguas que buscaron carmen y laura están rotos .
nuestra hija le dará este regalo a su hermana .
los niños que compraron ese huevo son tus hermanos .
¿ qué vende ana ?
¿ dónde vieron las escritoras águilas ?
les gusta esta canción .
ana quiere comprar su abrigo verde .
el agua que bebió ese perro está fría .
quieres leer ese libro mañana .
esas camisas son azules .
elena lleva esos vestidos rojos , pero el estudiante lleva sus zapatos .
mis hijos están buscando a su perro en la casa .
¿ son esas preguntas muy fáciles ?
esa cantante famosa perdió sus bolsas en la calle el año pasado .
¿ a él le gusta tocar el piano ?
¿ dónde toca ella la guitarra ?
mi tío no tiene que comprar café caliente la semana que viene .
están limpiando la ventana en este momento .
pedro está tocando la guitarra mientras carmen está tocando la guitarra .
mis vecinas estaban cansadas hace dos días .
ese gato es más grande que nuestros perros .
el perro durmió en el jardín .
los turistas que quieren tres coches son nuestros hermanos .
en este momento nuestra abuela está hablando con su vecina .
laura le va a mandar su foto a su madre .
¿ están tus caballos debajo del árbol ?
él quiere beber ese té .
mi hijo está hablando con pedro en las calles ahora .
¿ qué bebieron esos turistas en la cocina ?
a ella le gusta el español .
estoy leyendo dos historias mientras pedro está comiendo pan .
pedro quiere estudiar español y carmen quiere estudiar inglés .
pedro tiene que estudiar inglés .
todas las semanas nuestras hermanas estudian en la biblioteca .
esa biblioteca estará abierta .
mi hermana tiene doce años .
ayer las cantantes encontraron una foto .
carmen está jugando al fútbol mientras los estudiantes están cocinando esa sopa caliente .
mi hija le dio estos regalos a su padre .
esos hombres viejos esperaron a su hermano menor .
ese camarero compró tres sillas ayer .
creo que esta ventana está cerrada .
hemos visto a laura hoy .
¿ ayudará pablo a su hermana ?
carmen siempre vende manzanas .
ese es mi caballo .
nuestras hermanas mayores le tienen que mandar dos cartas a laura .
las profesoras estaban en el jardín .
ese hombre es viejo .
carmen esperó el autobús , pero la profesora esperó el tren .
comieron el arroz ayer .
ana esperó a su vecina .
pedro ve una película larga y mi vecina ve buenas películas .
en este momento carlos está escribiendo cuatro cartas interesantes .
hay unos turistas en el mar .
carmen tiene que comprar unos abrigos mañana .
le darás este paraguas a esta niña .
la mujer que está bebiendo ese buen vino es famosa .
las niñas hablaron con pedro .
el agua que bebió el perro está fría .
a él no le gustan esas canciones .
él nunca ha comido tres naranjas en el restaurante .
ese niño no esperó el autobús porque estaba enfermo .
juan y pablo vieron la película .
los turistas que comieron este pescado son mis amigos .
el puente es famoso .
este era el hotel más viejo de la ciudad .
este examen no es más fácil que estas preguntas difíciles .
¿ quiere ana esos regalos ?
la ventana está rota .
él no es cantante .
quieres hablar con una profesora joven .
el paraguas no es más caro que nuestro teléfono .
¿ cuántos años tiene tu hermano ?
¿ quién quiere este sombrero ?
mis vecinas les tienen que mandar dos regalos a ana y laura mañana .
ana tiene cuatro hermanas .
las mesas que vendieron elena y carlos están limpias .
tus hermanas vieron estas películas y pedro vio esta película .
esta cantante estudia en la biblioteca .
¿ quién está comiendo este pan ahora ?
juan va a escribir cuatro historias .
el niño está en el jardín .
somos tan jóvenes como el médico .
esos gatos están bebiendo ese río .
juan quiere cocinar la carne y ella quiere cocinar la sopa .
el niño que quiere esa bicicleta vieja es mi tío .
¿ tiene ella una bicicleta ?
hace dos días esos gatos no comieron carne .
¿ cuántas casas tiene ese camarero ?
no limpié esta ventana porque estaba enfermo .
él compró el té .
ana comió este pescado y los perros comieron esta carne .
carlos me mandó una flor verde la semana pasada .
ese zumo de naranja está demasiado frío .
el águila no es pequeña .
la carta es interesante .
mi padre alto me ha mandado la foto esta semana .
¿ tiene pablo que abrir su carta mañana ?
mi tío puede nadar en el mar .
¿ es ese el teléfono caro ?
los gatos comieron ese pescado .
la ventana que abrió ana es roja .
había tres libros en las cajas .
mi tío les ha mandado el regalo a carlos y ana hoy .
nuestra vecina está jugando al fútbol en este momento .
esta era la casa más bonita de la ciudad .
no tienen que cerrar las cajas el viernes .
dices que esta cantante está ocupada .
¿ tienen las cantantes muchos teléfonos ?
la mujer tiene que abrir esta caja .
mi abuela te va a mandar este regalo .
la flor que compró carlos es bonita .
¿ qué están mis hermanos esperando ?
el año pasado mi tío alto cerró esta ventana .
este museo es famoso .
estas mujeres son muy viejas .
las camisas no son blancas .
él no compró el regalo porque estaba ocupado .
¿ por qué tiene mi hermano que buscar a sus caballos negros ?
ese vino es bueno .
él es más alto que su abuela .
¿ había una universidad detrás del parque ?
el periódico que compró elena es interesante .
si hace frío esta tarde , pedro ayudará a su padre .
la semana pasada tu madre no visitó este pueblo grande .
¿ a qué hora llega este tren ?
¿ a mi vecina le gusta ver películas ?
juan quiere escribir cartas , pero quieres escribir la historia interesante .
mi abuela alta le quiere mandar el libro a su abuela .
ese pájaro es grande .
¿ qué están mis hijos limpiando ahora ?
las niñas no juegan al fútbol .
la profesora siempre nada en el agua fría .
mis cartas son muy interesantes .
ana está en el mercado .
¿ dónde están las bicicletas ?
ella quiere escuchar esas historias .
¿ hay muchos periódicos sobre la mesa ?
esas preguntas son más fáciles que los problemas .
laura le quiere mandar este regalo a la niña alta la semana que viene .
ella quiere un regalo .
la escritora quiere agua .
esas niñas compran una flor en la tienda .
el niño que ayudó a las niñas altas es mi amigo .
somos más jóvenes que esa buena escritora .
abrí esta ventana la semana pasada .
los estudiantes que están tocando los pianos son altos .
los zapatos eran verdes .
ella tiene que buscar su bolsa cara .
¿ por qué quiere pedro comprar la cama ?
la leche que bebió laura está caliente .
¿ tienes que abrir la carta ?
las cartas que escribió la profesora son largas .
la tienda está abierta .
mi madre jugó al fútbol .
tenemos que ir a la playa .
quiero cuatro regalos .
laura quiere tocar las guitarras .
ana no compra periódicos interesantes .
nuestro hijo también quiere unas naranjas .
¿ quién escuchó esta historia ?
carlos está triste .
el periódico está sobre las camas .
el periódico está debajo de la mesa .
¿ por qué tiene esa profesora que buscar a su perro ?
él encontró una bolsa .
carmen no cantó esa canción porque estaba ocupada .
¿ es ese el coche ?
los museos cierran a las dos .
carlos ha perdido el billete en la playa .
¿ estudió ella francés ?
mi hermana te tiene que mandar la flor .
¿ dónde está el restaurante ?
¿ quién está escribiendo las historias ?
a mi tío le gustan estos huevos .
él le va a mandar una flor a su amigo mañana .
perdiste la bolsa .
pedro también quiere a este caballo .
el caballo bebió ese río ayer .
estás escuchando unas canciones ahora .
no les diste este paraguas a tus hermanas .
¿ vende laura queso ?
la niña lleva esos abrigos , pero pablo lleva sus sombreros .
hay un pájaro pequeño en la universidad .
había tres estudiantes en el río frío .
mis hermanas dicen que esas películas son interesantes .
hay águilas pequeñas en el mar .
¿ cuándo vendiste tus sillas ?
había muchos libros en las casas .
¿ quieres comer pescado en los restaurantes la semana que viene ?
quiero cocinar la sopa esta tarde .
si llueve esta tarde , nuestra madre ayudará a tres médicos .
¿ dónde estás ?
el mar que bebió nuestro caballo está frío .
juan y carlos van a escribir historias .
ese problema es más difícil que esta pregunta .
ana no le va a dar el regalo a su vecina .
la camisa no es roja .
esta es la casa más pequeña de la ciudad .
tu hermana ha visto tres caballos .
¿ está mi madre escuchando historias largas ?
mi padre compró este regalo el mes pasado .
tus hermanos son enfermeros .
la escritora está cantando buenas canciones .
ana bebió el té caliente en la cocina .
pedro y laura tienen que esperar el tren .
la sopa que cocinaron laura y ana está caliente .
tu madre nos va a mandar dos flores azules esta tarde .
¿ está el gato bebiendo ese río frío ?
nuestras hijas no quieren comprar el coche verde porque están ocupadas .
pedro nos tiene que mandar una flor esta tarde .
a mi madre le encanta la carta .
creo que el parque era pequeño .
si llueve esta tarde , tu abuela no ayudará al camarero .
ella está estudiando español mientras ana está cantando unas canciones .
mi vecina tiene que estudiar en la biblioteca la semana que viene .
¿ ayudarán estas profesoras a su tío ?
todos los días nuestros hermanos van al río frío .
¿ por qué quiere juan ayudar a un médico ?
había dos árboles detrás de la biblioteca .
¿ son esas mis vecinas ?
pablo no visitó el pueblo porque estaba triste .
carmen ha visitado esta ciudad hoy .
juan es el estudiante más alto de la ciudad .
pablo encontró su bolsa y encontraron un billete .
nuestra madre no está muy cansada .
laura está cocinando esa sopa mientras carlos está estudiando español .
¿ por qué tiene pedro que abrir su carta interesante ?
laura cocinó el pescado y ana cocinó esa carne .
esa mujer también tiene dos paraguas .
¿ conocen a cuatro mujeres ?
mi hija alta le va a mandar el regalo a su hijo .
mi hija dice que hace dos días esa niña alta estudió en la universidad .
¿ quién cocinó ese arroz ?
esta semana elena ha visto a pedro en el parque grande .
había una casa cerca de la calle .
los médicos están esperando a su hermana en la estación en este momento .
carmen está cantando unas canciones mientras pedro está estudiando francés .
¿ por qué tiene carmen que abrir estas cajas ?
mi madre le ha dado un libro a su amigo .
las canciones que cantaron son buenas .
pedro no limpió la ventana porque estaba enfermo .
a mi padre no le gustan las canciones .
¿ hay muchos regalos en la caja ?
mi hermana tiene seis años .
la biblioteca cierra a las cinco .
¿ dónde están esos gatos ?
tu hermana le ha dado el paraguas caro a pablo hoy .
los estudiantes van a vender la casa el viernes .
nuestro tío le dio las llaves al médico alto .
pablo no compró pan porque estaba ocupado .
él no va a visitar a sus hermanas porque está enfermo .
esta mujer quiere ver una película y pedro quiere ver tres películas .
había un mercado delante de los restaurantes .
el museo cierra a las dos .
mis gatos grandes durmieron en las casas .
mi hermano no nos mandó su foto hace dos días .
la semana que viene quieren visitar a su hermano .
ella no abrió las puertas .
el sombrero es verde .
ese perro grande bebió el mar frío la semana pasada .
a él no le gusta vender zapatos en la calle larga .
el abrigo rojo no está sucio .
tu abuela no va a comprar el té caliente porque está ocupada .
mi hija también compra naranjas .
la semana que viene quiero comer el pan en los buenos restaurantes .
tus hermanas estudian en la escuela .
las profesoras que ven películas son nuestras vecinas .
¿ quién puede hablar inglés ?
mi madre nos dio tres libros .
creo que ella está jugando al fútbol .
¿ por qué trabajaron en una tienda ?
carlos ha visto a carmen en la playa esta semana .
creo que elena habla francés .
este era el restaurante más barato de la ciudad .
esta escritora era camarera .
este es el museo más pequeño del pueblo .
no canté las canciones porque estaba cansado .
creo que las preguntas son difíciles .
mañana mi abuela no tiene que hablar con su padre .
el perro que buscaron tus hijos es negro .
la bolsa es tan barata como el teléfono .
la mesa que compraste es grande .
las películas que viste son interesantes .
¿ a pablo le gusta el pescado ?
queremos ir al río .
no le darás este billete a tu hijo .
laura es escritora .
este era el museo más famoso de la ciudad .
los niños que están cantando esta canción son famosos .
¿ dónde compró este niño esos periódicos ?
¿ estás cantando esta canción ?
esta tarde mi madre quiere ayudar a un estudiante .
mis buenos amigos bebieron zumo de naranja el mes pasado .
mi padre es más alto que este turista .
¿ están los gatos bebiendo el mar en el jardín ?
nuestro amigo quiere este zumo de naranja .
el tren que esperó mi amigo está vacío .
la niña que encontró un paraguas está enferma .
¿ cuándo cantó juan esa canción ?
¿ cuántas bicicletas tiene laura ?
hay un árbol detrás de la biblioteca .
¿ dónde buscó esta profesora la bolsa ?
el periódico está sobre la cama .
mi hijo le va a mandar las cartas a su hermana .
tu hija está hablando con una cantante alta ahora .
creo que ese hotel es demasiado barato .
¿ a ese estudiante le gusta esta película ?
laura esperó el tren el lunes .
juan ha escrito su carta esta semana .
a tu padre le gusta comer pescado .
¿ cuándo encontró juan su mapa ?
queremos pescado .
hay una tienda cerca del hotel .
¿ cuántos regalos compró ella ?
mi hermana bebió esa agua fría y laura bebió ese zumo de naranja .
¿ dónde tiene juan que buscar los paraguas baratos ?
¿ a mis hijos les gusta la ciudad ?
a mis amigos no les gusta el café .
esta cantante está esperando el autobús ahora .
mi perro está bebiendo esta agua en el río en este momento .
este zumo de naranja estaba frío .
mis casas son muy baratas .
estos son mis perros .
¿ era esta casa bonita ?
¿ dónde está tu tío cocinando el pescado ?
no juego al fútbol en la playa los domingos .
él está en el aula .
él buscó la llave .
el niño que vio la película es mi amigo .
elena quiere ese té y pedro quiere un huevo .
ella no va a comprar el agua porque está triste .
¿ cuántos libros tiene tu madre ?
tu hija es médica .
ese mercado es grande .
¿ puede nuestro tío jugar al fútbol ?
si hace calor el viernes , pedro vivirá en la calle .
laura quiere nadar en el agua .
los coches son rojos .
¿ cuándo visitó pablo a su tío alto ?
el lunes este hombre vio a un turista alto .
pablo y elena le darán un billete a la niña .
pedro no puede jugar al fútbol .
tienes que ayudar a ana .
¿ están durmiendo en las casas ?
si hace calor la semana que viene , vas a comprar vino .
estaré triste la semana que viene .
las niñas que viven en una casa son altas .
el turista que vive en el pueblo bonito está cansado .
¿ por qué quieren las cantantes ir al hotel ?
ese perro bebió este mar frío , pero pedro bebió este río .
la universidad está detrás del hotel .
jugaste al fútbol .
¿ dónde está nuestro gato ?
¿ está ese gato bebiendo el agua ahora ?
carlos no es un gran enfermero .
la camisa es más barata que los zapatos .
carmen cerró las cajas grandes .
¿ cuántas naranjas compró el turista ?
¿ quién quiere escuchar una canción ?
nos gusta leer un libro .
este no es el museo pequeño .
este turista ayudó a su hija .
¿ está mi hermano estudiando en la escuela ?
esta buena cantante escribió cuatro historias el mes pasado .
cocinas arroz .
esta ciudad es tan grande como el museo .
este estudiante está muy contento .
¿ están esos perros en el restaurante ?
pedro está jugando al fútbol .
el mar que bebió el caballo está frío .
¿ hay un pájaro en el aula ?
¿ quién está estudiando español en la escuela ?
ella le ha dado esta foto a su hija .
¿ vieron esas mujeres esa película el lunes ?
ese perro está en el hospital .
este es el museo más famoso de la ciudad .
laura y ana tienen que abrir esta caja grande .
carlos comió pescado y el gato comió carne .
soy alto .
ella encontró las bolsas baratas el mes pasado .
la niña encontró un teléfono .
mi abuela tiene cuarenta años .
¿ quieren carlos y ana este pan ?
elena buscó el billete hace dos días .
el autobús que esperaste está lleno .
nuestro hijo le quiere dar un paraguas a su hija la semana que viene .
juan lleva un sombrero .
mi hermana habla español .
mi hermana tiene un libro .
el examen es más fácil que este problema .
la mesa que limpiaron pedro y pablo está sucia .
¿ quieren beber té ?
¿ dónde compraron el té ?
nuestro sombrero es azul .
¿ por qué quiere mi hija vivir en una casa ?
elena y carlos están durmiendo en el hotel en este momento .
pablo y elena quieren ver la película interesante .
esos hombres le mandarán este regalo a su hermano .
él quiere estudiar francés .
pablo y carmen también venden flores en las tiendas .
la foto que encontró pablo es bonita .
a tu hermana le gusta la ciudad .
este pájaro no es pequeño .
si llueve el viernes , ana va a escribir esta carta interesante .
elena está escuchando esa canción en este momento .
carmen trabajó en un museo pequeño .
la escritora me mandó un regalo .
los hoteles son nuevos .
ella no es más alta que sus hijas .
carmen compró su bolsa y compraron este regalo .
son médicos .
¿ tiene él que estudiar español ?
no soy más joven que el médico .
las cantantes no quieren ayudar a su vecina porque están cansadas .
tu tío está escuchando dos canciones .
¿ dónde están los periódicos ?
mi abuela está en la escuela .
¿ está este estudiante hablando con pablo ?
el perro negro está comiendo el pescado en la cocina .
¿ buscó ese hombre a sus perros ?
el autobús sale a las dos los domingos .
las bolsas son baratas .
tu madre alta le tiene que mandar este regalo a su madre .
estamos jugando al fútbol .
el té que compraron elena y carmen está caliente .
carmen conoce a juan .
hay un hijo en la casa .
ese perro es blanco .
esta película es interesante .
el turista que está cantando esa canción bonita es tu amigo .
mi padre normalmente bebe vino en la cocina .
¿ dónde compra tu hermana arroz ?
creo que el museo es muy interesante .
puedo cantar unas canciones bonitas .
a ella le gusta comprar una flor en la tienda .
juan te mandó estas flores .
el caballo está en la playa bonita .
¿ conoce juan esta ciudad famosa ?
las grandes escritoras no tocaron las guitarras .
el mar que bebieron los gatos está frío .
mis libros estaban en estas casas .
las flores que compró él son bonitas .
¿ es esta calle larga ?
tu madre quiere comprar abrigos , pero juan quiere comprar su coche viejo .
¿ vendes manzanas todas las mañanas ?
a mi madre le gustan los huevos .
creo que esa escritora vende queso todos los días .
ese turista quiere nadar en el mar frío .
el estudiante joven está esperando el autobús .
¿ dónde bebió ella este café caliente ?
no puedes hablar inglés .
la canción que cantaste es buena .
ana está escribiendo las cartas mientras pedro está cocinando ese pescado .
pablo tiene que estudiar inglés mañana .
la tienda cierra a las dos .
has abierto esta ventana .
juan no quiere trabajar en el museo .
el gato está comiendo la carne en este momento .
¿ quién vive en este hotel ?
a laura y carlos les gusta beber vino en la cocina .
¿ cuántos exámenes tiene pablo ?
este era el museo más interesante de la ciudad .
¿ tienen nuestras vecinas un paraguas ?
elena y carlos visitan este museo grande todos los días .
carmen no puede cocinar esta sopa porque está ocupada .
las bicicletas rojas son baratas .
esa no es la escuela .
tu vecina está leyendo esas cartas mientras ana está escribiendo la historia .
llevan esas camisas blancas .
los perros no estaban en el hospital .
a estas cantantes no les gustan las flores .
el niño está enfermo .
¿ está mi hermana durmiendo en la casa grande ?
¿ comprarán ese regalo en los mercados el viernes ?
laura le mandó tres buenos libros a su abuela el lunes .
el coche que vendieron estos estudiantes es barato .
mis hermanos estaban ocupados hace dos días .
¿ dónde comes arroz ?
el camarero tiene un sombrero .
¿ dónde están mis perros ?
¿ abrió nuestro padre la caja hace dos días ?
a esta escritora le encanta la película .
este vestido era bonito .
hay unos turistas en el río .
elena abrió la carta y pablo abrió las cartas largas .
a nuestro amigo le encanta el español .
los turistas que juegan al fútbol están enfermos .
hay dos estudiantes en la habitación .
estas mujeres escucharon esa historia .
ese niño no te dio su mapa el lunes .
los turistas que conocen un pueblo son jóvenes .
ana le mandó estos regalos a su hija .
la caja que abrió pedro está llena .
tienes que ayudar a tu vecina el viernes .
ana está esperando el autobús mientras el estudiante está hablando con ese hombre .
estos hoteles son viejos .
mis hijos están cantando unas canciones bonitas mientras pedro está esperando el tren .
¿ ha vendido ella sus casas baratas esta semana ?
carlos escuchó la canción , pero escucharon historias .
ese hotel era nuevo .
esos gatos durmieron en la habitación el año pasado .
nuestro hermano tiene que hablar con su abuela esta tarde .
¿ por qué está nuestra madre leyendo una carta ?
ella ha perdido el mapa .
¿ está él limpiando su casa cara en este momento ?
el viernes elena quiere tocar la guitarra .
a mi tío le gusta visitar a su hermano .
visitas a tu hermana alta .
el médico está buscando a su caballo en este momento .
este es el hospital .
estos gatos no están bebiendo esa agua fría .
los abrigos estarán limpios mañana .
a esa profesora le encantan las canciones .
a la mujer no le gustan las cartas .
tu hermano está escribiendo tres cartas mientras pedro está comiendo pescado .
la calle está sucia .
pedro tocó la guitarra .
el libro interesante estaba debajo de las camas .
ana y pedro quieren nadar en el agua .
¿ está el perro en la cocina ?
nuestro hermano siempre vende queso .
pablo y carmen estarán contentos la semana que viene .
las historias que escuchó la escritora son largas .
mi padre no visitará a sus hermanas el viernes .
nuestro tío tiene que abrir la ventana mañana .
si hace sol mañana , ella no va a comprar un periódico .
pablo te dará este libro interesante .
el sombrero verde no es nuevo .
laura cerró estas cajas hace dos días .
la historia que escribió este hombre es interesante .
juan no comió una naranja porque estaba ocupado .
tu padre habla inglés .
el paraguas que buscó pablo es barato .
esta ventana no es verde .
esas profesoras compraron dos periódicos interesantes .
mis hijos están buscando a su perro ahora .
hay museos delante del hospital .
nuestra madre nos quiere mandar dos regalos .
estamos cocinando la carne mientras elena está leyendo cuatro periódicos .
las mesas que limpió mi padre son pequeñas .
este hombre te mandará dos flores .
mi hijo es un profesor famoso .
mi carta está en el coche .
el perro es más pequeño que nuestro gato .
el perro no está bebiendo este mar frío .
el hombre está bebiendo leche fría mientras elena está cocinando sopa .
¿ dónde compró ella este regalo ?
la taza está limpia .
esa bicicleta no es blanca .
la profesora no nadó en el agua .
el periódico que leyeron nuestros hijos es interesante .
¿ es el examen muy fácil ?
pedro dice que las ventanas son verdes .
¿ quiere carmen ir al mar ?
este hombre quiere comprar regalos .
elena no quiere escuchar una historia .
la bicicleta es negra .
él visita el pueblo .
¿ a mi hija le gustan las manzanas ?
el turista que trabajó en la tienda grande es mi hermano .
esa niña también lleva sus sombreros .
tu tío no tiene muchas fotos bonitas .
este perro puede dormir en los buenos hoteles .
hay unos árboles al lado del río .
no había estudiantes en la estación .
las profesoras van a vender estos coches la semana que viene .
quieren escuchar la historia el viernes .
él tiene que limpiar las ventanas azules esta tarde .
¿ qué tiene tu amigo ?
nuestros hijos le tienen que dar un regalo al niño .
¿ eran los caballos negros ?
podemos cerrar esta caja pequeña .
mi amigo no está estudiando en la universidad .
estoy cocinando carne mientras carmen está limpiando la cocina .
esos son los museos pequeños .
tus amigos buscaron el paraguas nuevo .
¿ buscó esa profesora a su perro ?
si llueve esta tarde , mi amigo va a visitar la ciudad .
juan está en el jardín .
en este momento estás estudiando inglés .
laura vende abrigos .
¿ hay muchos coches baratos delante del parque ?
¿ qué escuchó nuestro amigo en la habitación ?
él está muy triste .
la bicicleta era verde .
los turistas que vieron a su caballo son tus amigos .
¿ ayudaron tus hermanos a pablo ?
este paraguas es más caro que tus bolsas .
llevas esta camisa .
¿ tiene ella que limpiar esta habitación mañana ?
¿ por qué tiene ese médico que vender esta casa ?
el mes pasado el médico compró la leche .
conocen a su padre .
el turista que trabaja en este hotel es nuestro amigo .
nuestro padre alto no quiere escribir estas cartas la semana que viene .
¿ es el hombre cantante ?
las calles son largas .
mi amigo dice que carlos no habló con un camarero hace dos días .
las historias que leyó él son interesantes .
había una biblioteca delante del parque .
tus amigos son tan buenos como mi vecina .
el perro es grande .
laura tiene que cerrar la ventana .
¿ está la foto en la bolsa ?
la cantante compró esta leche caliente en las tiendas .
¿ comieron nuestros amigos manzanas ?
hay tres estudiantes en el río frío .
¿ cocina ese médico sopa caliente ?
mi hermana mayor va al pueblo .
pablo esperó el autobús , pero carmen esperó el tren .
la película que vio mi vecina es buena .
¿ quién esperó a su abuela en los restaurantes ?
elena nos dará un billete .
carmen y pedro le van a dar el paraguas a la niña .
los camareros eran buenos .
¿ estudian mis hijos en la escuela todos los días ?
ella no quiere beber ese té porque está enferma .
el coche que compró laura es nuevo .
este turista alto jugó al fútbol en las calles el mes pasado .
esa bicicleta es azul .
pablo les mandó una flor verde a sus hijos .
¿ tiene pedro que esperar a sus hermanos ?
elena está buscando su bolsa mientras mis hijos están buscando a su perro .
¿ qué estudia el médico ?
el lunes mis perros no bebieron esa agua .
mi padre era enfermero .
mi abuela está enferma .
los sábados juan bebe zumo de naranja .
carmen está cantando cuatro canciones mientras estamos bebiendo agua .
las camisas que compraron estas profesoras son rojas .
también vendes manzanas .
hay muchos regalos en la cocina .
elena está leyendo ese buen libro .
hay muchos estudiantes en la tienda .
¿ tiene mi hermano que ayudar a tres profesoras el viernes ?
el hombre que vende queso es alto .
el regalo estaba en la habitación .
el hombre no quiere ayudar a pablo .
la foto que encontró pedro es bonita .
no perdimos el paraguas .
las canciones que cantó ana son bonitas .
carmen quiere tres gatos , pero quieres ese paraguas .
la niña estaba en el aula .
hay una bicicleta delante de los museos .
ella nadó en el agua el lunes .
no quieren cocinar sopa .
si hace frío mañana , las escritoras ayudarán a carmen .
el niño que lleva esos zapatos está enfermo .
¿ nada carmen en el mar ?
si hace frío la semana que viene , él no ayudará a su madre alta .
tienes cuatro teléfonos .
tus bicicletas son azules .
nuestra hermana ha escrito esta carta hoy .
¿ cuántos periódicos leyó nuestra vecina ?
ana lleva esos abrigos baratos .
hay cuatro estudiantes en el río .
a mi tío le gusta tocar las guitarras .
si llueve esta tarde , ana comprará coches rojos .
ana quiere ese café caliente , pero carmen quiere la sopa .
ella está esperando el tren en este momento .
el autobús que esperó nuestra madre está lleno .
no tienen tres naranjas .
esta es la casa más cara del pueblo .
¿ cuándo vas a escribir las historias ?
él le va a dar su libro a pablo la semana que viene .
este médico tiene que estudiar en la escuela el viernes .
¿ estaban nuestras hermanas en el río ?
esa pregunta es tan fácil como esos problemas .
¿ qué perdieron el año pasado ?
todos los días laura bebe leche caliente .
mi padre me va a dar estas llaves .
el autobús llega a las ocho .
nuestro tío dice que estos libros son muy buenos .
esta tarde juan quiere tocar la guitarra en el parque .
carlos le dará los libros a su madre .
pedro le dio sus libros a elena el año pasado .
él no buscó a su gato porque estaba ocupado .
ese estudiante tiene una casa cara .
mi abuela está esperando a su abuela mientras laura está limpiando la casa .
mis vecinas están jugando al fútbol mientras carlos está comiendo la carne .
la silla que vendieron es pequeña .
pedro está limpiando estas mesas mientras esos médicos están leyendo esa carta .
a pedro le encanta el francés .
estas son mis buenas vecinas .
¿ por qué quieres vivir en una casa ?
pablo no tocó la guitarra porque estaba triste .
¿ estarán estas profesoras ocupadas mañana ?
estas bicicletas eran nuevas .
ese niño vive en esta calle .
esta tarde mis amigos quieren trabajar en este hospital .
mis vecinas le van a dar un paraguas caro a su madre .
mi tío no era enfermero .
pedro está tocando la guitarra mientras pablo está nadando en el mar .
el vino que compró mi amigo es bueno .
la cantante tiene treinta años .
el turista que quiere dos gatos blancos es nuestro padre .
nuestro gato bebió esta agua la semana pasada .
elena quiere café .
elena es la mejor profesora de la ciudad .
el turista que está esperando a sus vecinas altas es nuestro amigo .
la semana que viene trabajarás en este hospital .
¿ quiere laura un sombrero ?
¿ es esa camisa negra ?
quieren ser buenos profesores .
este era el museo más interesante del pueblo .
ayer perdieron su llave .
dicen que tu tío quiere escuchar una canción en la habitación .
la escuela estaba cerca de esta playa .
ana está jugando al fútbol .
pedro tiene que comprar esas flores azules en el mercado mañana .
ya hemos comprado esos zapatos en el mercado .
¿ hay muchos paraguas en las cajas ?
el turista que está esperando a su vecina joven es mi tío .
¿ pueden estos niños tocar las guitarras ?
mi padre tiene que esperar el tren en la estación .
te encanta comprar sopa en la tienda .
¿ por qué jugó la escritora al fútbol ?
si llueve el viernes , pablo visitará esta ciudad grande .
el lunes no esperamos el autobús .
esta tarde elena quiere cocinar el pescado en la cocina .
si hace sol esta tarde , ana va a ver películas .
carlos puede abrir las ventanas .
él me mandará un regalo .
esta cantante encontró la foto y ana encontró el paraguas caro .
ana nadó en el mar .
tu hermano era estudiante .
pablo conoce a carlos .
juan quiere el agua .
a nuestro hermano le encanta jugar al fútbol .
ella es escritora .
juan está nadando en el mar mientras estamos leyendo historias .
escribiste esas cartas .
el hotel no es caro .
el caballo estaba en el río .
¿ tiene laura un coche ?
¿ por qué comieron nuestros perros pescado ?
carlos no estará triste esta tarde .
esta tarde tenemos que esperar el tren .
ana es la cantante más alta del pueblo .
nuestro hijo nos quiere dar estos libros esta tarde .
si hace sol mañana , no voy a comprar manzanas .
la caja que abrió él es pequeña .
¿ viven en la casa ?
él no tiene cuatro problemas .
nuestro tío puede ir al río frío .
mi hermano está esperando a sus hijas .
pablo limpió su mesa , pero nuestra madre limpió la ventana .
estos estudiantes le darán un paraguas a su madre .
esas son mis vecinas .
a carlos le gusta ese huevo .
no hay estudiantes en la playa .
el turista quiere estudiar español .
pablo y ana quieren escuchar una historia en la habitación .
a elena le gusta la ciudad .
ese hombre viejo está escribiendo esta historia larga .
mis hijas altas le mandaron dos flores a su hija .
este autobús llega a las dos .
el turista que habla inglés está cansado .
estos exámenes no son tan difíciles como esta pregunta .
¿ puedes cocinar ese arroz en la cocina ?
él conoce a ana .
no has vivido en esta casa esta semana .
tu hija está detrás de la casa .
¿ ha encontrado él su paraguas ?
vamos a comprar unos periódicos esta tarde .
esa es nuestra hija .
mi hijo te dio esta foto .
este es el museo más famoso del pueblo .
estos perros comieron ese pescado en el jardín el mes pasado .
¿ dónde está esta niña ?
ella dice que juan y pedro han encontrado su teléfono .
el caballo es blanco .
¿ leíste una historia ?
él está esperando el autobús en la estación en este momento .
mi tío te dio el mapa ayer .
pedro y carmen vieron una película .
ella puede hablar inglés .
ese niño quiere ese té , pero juan quiere vino .
¿ va ese niño a escribir una carta ?
esos camareros quieren vivir en un hotel .
creo que pedro también quiere tres regalos .
hay un árbol grande al lado del río .
estamos esperando a nuestra abuela .
a elena le encanta esta historia .
los museos no son muy famosos .
pablo y laura no tienen que esperar el autobús el viernes .
él tiene que esperar el autobús .
carmen quiere ser estudiante .
la carta que escribieron ana y laura es larga .
este médico encontró el billete , pero carmen encontró su llave .
mi hermana alta está jugando al fútbol en el parque grande .
si llueve mañana , mi hija no comprará ese vestido .
a mi hermana le gusta el huevo .
carmen no puede cocinar carne en la cocina .
nuestros amigos no le mandaron cuatro buenos libros a su padre .
trabajo en un restaurante .
los turistas cocinaron pescado en la cocina .
el hotel era viejo .
los gatos no comieron carne en el jardín .
mi amigo está tocando el piano .
¿ por qué quieren pedro y elena nadar en el río ?
pedro y laura dicen que estoy muy cansado .
¿ dónde está el museo ?
carlos leyó el libro en el parque la semana pasada .
¿ están en el hospital ?
los turistas que hablan francés son mis amigos .
a mi tío le encanta estudiar español .
juan y pedro le quieren dar cuatro regalos a su abuela la semana que viene .
te encanta el español .
estoy cocinando esta sopa caliente mientras ana está escribiendo unas historias .
los turistas que tocaron el piano son mis amigos .
el viernes pablo va a visitar la ciudad .
mi hermana alta quiere beber esta leche .
a carlos no le gusta tocar la guitarra en el parque .
¿ eran las escritoras altas ?
los perros no están debajo de las sillas .
esta taza está vacía .
el turista que vendió su coche es alto .
¿ son esos tus gatos ?
hay árboles grandes al lado del restaurante .
le tengo que mandar tres libros a mi padre la semana que viene .
elena siempre come pescado .
pablo no tiene que abrir estas cajas .
mi amigo joven quiere una naranja .
ana compró dos regalos y compramos teléfonos .
ana quiere un vestido bonito , pero quiero una bicicleta .
ana nunca ha visto un perro .
pedro comió este queso la semana pasada .
¿ vendieron las bicicletas ?
la bicicleta es roja .
¿ quiere el estudiante jugar al fútbol ?
las escritoras tocan la guitarra todos los días .
este es el puente más largo de la ciudad .
hay una casa grande detrás de la universidad .
a pedro y carmen les gusta vender huevos .
esta es la calle más larga del pueblo .
ese mar estará frío el viernes .
el perro que buscó tu hija es negro .
pablo no quiere cantar esa canción la semana que viene .
¿ es la historia interesante ?
pedro está cansado .
esa bolsa está vacía .
laura está cantando unas canciones mientras este médico está estudiando inglés .
había tres regalos en la caja .
tienen que comprar la cama .
ana puede nadar en el agua fría .
a carlos le gusta ir a la escuela .
¿ son esos los restaurantes baratos ?
la carta que escribió nuestro amigo es interesante .
¿ qué estudian carmen y carlos todas las semanas ?
lees historias en el parque bonito los sábados .
nuestro amigo dice que nuestra abuela cocina sopa .
esos niños estarán contentos la semana que viene .
había unos periódicos interesantes debajo de la cama .
esos médicos están cantando esas canciones en el parque en este momento .
la historia que escribió nuestro tío es larga .
¿ dónde estás tocando los pianos ?
la silla que compraste está rota .
carmen quiere comer el arroz .
ven películas y pablo ve una película .
esos camareros quieren escribir dos cartas mañana .
mi abuela alta conoce a juan .
¿ quién durmió en el jardín ?
la mujer vieja tiene que buscar su paraguas .
mi tío le dio un billete a su vecina el lunes .
nuestro amigo estudia en la biblioteca todas las mañanas .
carmen perdió las fotos .
los hoteles eran buenos .
nuestro amigo no puede jugar al fútbol porque está cansado .
¿ tiene carmen que cerrar esta caja el viernes ?
nuestras hijas le van a dar la foto a la niña .
le di este libro interesante a mi tío .
pedro visitará a su hermana el viernes .
si llueve el viernes , él va a ver una película larga .
él también quiere pescado .
creo que mi vestido está limpio .
visitaste el pueblo .
¿ ayudará él a pedro ?
elena no quiere ayudar a esta mujer porque está triste .
hay unos estudiantes en el museo .
juan y elena no tienen que esperar a su padre alto .
ella no es muy alta .
él quiere una camisa .
¿ hay una carta interesante debajo de la cama ?
pablo vende huevos , pero esa mujer vende queso .
la niña que cerró la caja grande es nuestra hermana .
¿ cuántos libros tiene mi padre ?
hay un árbol al lado del parque pequeño .
creo que esos puentes son muy famosos .
carlos está nadando en el mar .
juan toca el piano .
les dimos un mapa a esos estudiantes .
él está leyendo ese periódico interesante .
tu vecina también estudia en la biblioteca .
dices que tu hermano está muy triste .
¿ cuándo visitaron mis amigos el museo ?
ana y pedro quieren hablar con un médico .
mi amigo es profesor .
¿ está él cocinando el arroz ?
la canción que cantó carmen es buena .
mi madre alta vio a carmen .
ese hombre lleva este sombrero .
a mis amigos no les gusta tocar las guitarras .
carmen y pablo tienen que cerrar esta caja .
¿ qué quiere esa niña leer el viernes ?
nuestra madre no va a ver esta película porque está enferma .
a mi abuela le encanta esa canción .
el turista que vende flores bonitas es alto .
carmen está jugando al fútbol mientras ana está cocinando sopa .
el niño no nadó en el río porque estaba cansado .
la profesora puede encontrar su billete .
¿ quién habla francés ?
¿ hay muchos árboles detrás del parque ?
carmen no vive en el pueblo .
esta escritora le mandó este buen libro a este niño .
pedro quiere ir a la playa .
a carmen le gusta estudiar inglés en la escuela .
¿ qué buscaron ana y carlos el lunes ?
llevo un sombrero .
él nunca ha cerrado las cajas .
elena quiere esa agua fría .
esa ciudad es famosa .
a mis vecinas les encantan esos libros .
¿ qué tiene pedro que comprar el viernes ?
tu tío les va a mandar estos regalos a sus amigos .
el aula que limpió esta profesora está sucia .
¿ dónde compraste tu bicicleta ?
no había la biblioteca delante de los hoteles .
carmen y elena han comprado unos paraguas .
esas niñas no tienen que estudiar en la universidad .
juan ayudó a su abuela .
ana quiere este té , pero elena quiere esta leche .
¿ por qué esperó nuestra vecina el autobús ?
¿ está mi hermano esperando a su hijo ?
mi hija está estudiando en la escuela .
si hace calor mañana , tu buena vecina visitará este pueblo .
la casa es bonita .
esos vestidos no están limpios .
el estudiante también conoce a su hija .
el turista que esperó el tren es tu hermano .
el turista que perdió su bolsa barata es mi hermano .
las mujeres que beben té son mis vecinas .
esta es la casa más bonita de la ciudad .
creo que el libro es bueno .
pablo no puede nadar en el río porque está triste .
la película que vieron nuestras hijas es larga .
¿ a qué hora abren los restaurantes los sábados ?
la biblioteca abre a las cinco los domingos .
ana y laura están tocando los pianos mientras juan está comiendo el pescado .
el caballo está debajo de la mesa .
tu hermana estudia en la biblioteca .
nuestros gatos comieron pescado , pero pablo comió carne .
hay una biblioteca cerca del río .
a nuestro tío le gusta beber leche .
te gustan las naranjas .
este niño alto nadó en el mar .
nuestra vecina es alta .
mi madre está cansada .
somos tan altos como estos estudiantes .
el viernes mi padre quiere nadar en el río frío .
la mujer vende sombreros verdes los sábados .
te gusta leer libros interesantes en el parque .
¿ estás esperando el tren en la estación ?
ella no cantó esas canciones porque estaba enferma .
nuestra madre está cansada .
nuestra abuela tiene que ir a la universidad .
la flor era verde .
mi vecina joven me quiere dar tres fotos bonitas .
carlos no quiere visitar estos museos el viernes .
a mi tío le gusta esa canción .
¿ había muchos niños en la playa ?
dices que laura está demasiado cansada .
¿ qué comió ella ?
el coche que vendió nuestra vecina es azul .
carmen y laura están nadando en el agua .
¿ es laura tan alta como sus hermanas mayores ?
tu hermana tiene que abrir su carta larga .
¿ qué ha perdido nuestro padre hoy ?
creo que laura nadó en el río .
a mis vecinas les gusta cocinar arroz .
a mi abuela le gusta nadar en el mar .
ana y elena abrieron las cajas .
laura compra periódicos , pero mi abuela compra té .
esperamos a nuestro amigo el año pasado .
mi hermano escribió tres historias .
el café está caliente .
había muchos mercados delante de las tiendas .
las águilas son pequeñas .
¿ dónde está tu gato ?
¿ dónde está nuestra hermana tocando la guitarra ?
mi tío leyó cartas interesantes y juan leyó estos libros .
carmen no te va a dar un buen libro el viernes .
hay tres regalos en las cajas .
¿ había muchas cartas en la habitación ?
a tu tío le encanta visitar a su amigo .
¿ cuántos libros tiene mi abuela ?
¿ quién tocó el piano ?
estas buenas profesoras le quieren dar dos regalos a su vecina .
a mi amigo le encanta el té .
la carta que escribió pedro es larga .
esos estudiantes son escritores .
¿ dónde está nuestro tío buscando las llaves ?
elena comió sopa .
¿ por qué bebiste ese té ?
¿ quieren tus hermanas ser enfermeras ?
él está cantando unas canciones mientras pablo está escuchando dos historias .
carmen lee un periódico en la biblioteca .
¿ por qué durmió este gato en los hoteles grandes ?
él tiene que ir al jardín .
comí dos huevos , pero carmen comió el arroz .
las niñas que compraron regalos son nuestras hermanas .
laura está nadando en el mar .
mi hijo nunca ha comprado sus camas pequeñas .
tu padre dice que están enfermos .
laura limpió la ventana .
¿ a ella le gusta ese vino ?
elena jugó al fútbol .
¿ cuándo tocaron la guitarra ?
las escritoras tienen que estudiar en la biblioteca .
la carta no está en la bolsa .
¿ están estas cantantes esperando a sus hijos altos en la estación en este momento ?
los museos abren a las cuatro .
¿ llevan juan y elena este abrigo blanco ?
¿ por qué ayudaron a carlos ?
estas profesoras quieren el pan , pero pablo quiere naranjas .
¿ por qué encontró juan un mapa ?
mi madre les quiere mandar sus fotos a sus hermanos .
ana puede hablar francés .
la semana que viene carmen tiene que estudiar inglés en la universidad .
no trabajamos en este hotel pequeño .
ana no puede nadar en el agua porque está triste .
¿ dónde están esos niños escuchando una historia ?
¿ quiere ella cocinar este arroz en la cocina ?
ese médico puede cerrar esta caja .
hay árboles grandes detrás del parque .
los camareros no cantaron esa canción bonita porque estaban tristes .
¿ cuántos periódicos leyeron ?
pablo está hablando con su hermano mientras elena está comiendo arroz .
hay muchas casas grandes cerca de las calles largas .
carmen está tocando el piano mientras él está jugando al fútbol .
él quiere el té .
este mercado cierra a las dos .
los hombres quieren trabajar en este mercado esta tarde .
¿ ha comido tu vecina la sopa esta semana ?
dicen que estos hombres están muy tristes .
hay muchos árboles detrás del parque .
si hace frío el viernes , van a comprar esa flor roja .
el gato negro es muy pequeño .
elena comió esa carne , pero esos perros comieron este pescado .
han visto a ana en el parque esta semana .
el turista perdió el billete y pablo perdió sus mapas .
este era el parque más pequeño del pueblo .
hay casas delante de los hoteles .
la cantante estará ocupada la semana que viene .
no hay turistas en el mar .
esta es la casa más bonita del pueblo .
a ese camarero le gusta esa canción .
¿ cuándo va él a ver una película larga ?
¿ ve el camarero una gran película ?
¿ qué está el estudiante esperando ?
¿ quién puede nadar en el agua ?
mi tío dice que pedro y carlos estarán cansados esta tarde .
el hombre está escribiendo sus cartas mientras carlos está esperando a su hija .
¿ visitó él a su padre alto el año pasado ?
juan y carmen no pueden cantar cuatro canciones porque están tristes .
a mi hijo le gusta cocinar pescado .
nuestros amigos dicen que elena tiene una hermana .
laura no va a ver tres grandes películas la semana que viene .
¿ a elena le gusta ir al pueblo ?
ese turista tiene muchas hermanas .
nuestro padre tiene cuarenta años .
ese hombre quiere vender las camas y carmen quiere vender sus sillas .
¿ dónde compró tu abuela dos flores bonitas ?
nuestra vecina compra naranjas todas las mañanas .
¿ tiene el camarero que buscar al gato grande esta tarde ?
esos exámenes son tan fáciles como la pregunta .
hay una taza sobre las camas .
mi vecina dice que este hotel es nuevo .
elena está buscando al perro mientras mi abuela está jugando al fútbol .
¿ dónde está elena ?
esta semana carlos ha comido una manzana .
tu tío le ha mandado cuatro libros a carmen .
mi tío está buscando a su perro mientras carmen está comiendo ese queso .
mi hijo no puede abrir las ventanas porque está cansado .
estas tazas están llenas .
abrimos estas cartas y juan abrió las cajas .
tu hija es más alta que su hermano .
ese coche es azul .
¿ es tu carta más interesante que nuestros libros ?
mi amigo cocinó sopa .
¿ cuándo hablaron estas cantantes con su hermano alto ?
le mandé cuatro libros a la mujer alta .
esta era la casa más barata del pueblo .
no quiero vivir en el pueblo porque estoy triste .
el médico no quiere ayudar a la cantante porque está ocupado .
ella también tiene tres hermanas .
nuestro padre ya ha escrito cuatro historias interesantes .
¿ dónde tocaste el piano ?
estaba triste hace dos días .
este examen es tan fácil como ese problema .
él quiere leer dos historias en el parque esta tarde .
si llueve mañana , ana y laura vivirán en una calle .
la profesora normalmente estudia en la universidad .
¿ bebe mi vecina zumo de naranja ?
laura bebió esa agua .
les mandamos la carta interesante a esos estudiantes el mes pasado .
esos gatos no están en la escuela .
la semana que viene elena va a visitar a su hijo .
este pájaro es pequeño .
esa profesora está hablando con su hermano mientras carmen está cantando unas canciones .
ese médico habla francés .
¿ cuántos periódicos leyó ella ?
carmen le dio cuatro llaves a su madre .
la caja que cerró ese médico es pequeña .
a ella le encanta jugar al fútbol .
¿ dónde vendes naranjas ?
los zapatos son negros .
los regalos están en estas casas .
juan me mandará su carta el viernes .
¿ son esos vestidos caros ?
tu hija dice que el vestido es blanco .
elena está esperando el tren .
ana no vio películas largas porque estaba cansada .
¿ dónde compran esos niños huevos ?
¿ ha perdido pedro su paraguas en la calle ?
ana está esperando a sus amigos mientras tu amigo está hablando con su madre .
nuestra madre quiere ser escritora .
la bolsa que compraron está llena .
pedro también quiere tres perros .
carmen y pedro escribieron cartas el lunes .
esta es la casa más grande de la ciudad .
ella tiene muchos hermanos mayores .
la casa es barata .
ese paraguas no es barato .
ana no escribió estas cartas largas porque estaba ocupada .
a juan le gusta la ciudad .
ese estudiante ha cerrado esta ventana .
el tren estaba lleno ayer .
nunca compramos carne .
mi hermano dice que la semana pasada este médico limpió la cocina .
si hace frío mañana , comprarán paraguas caros .
este restaurante estará abierto mañana .
el mes pasado tus vecinas compraron unas flores .
carmen está escribiendo una carta mientras pedro está tocando el piano .
¿ han visitado este museo interesante hoy ?
estos caballos no son tan pequeños como esos perros .
están tocando la guitarra .
esa casa es muy bonita .
¿ a nuestros hijos les gusta estudiar francés ?
juan habla inglés y hablo español .
juan tiene un mapa .
pedro quiere a ese gato .
había una hija alta en la playa .
la historia es interesante .
pablo no puede hablar inglés porque está enfermo .
el gato está durmiendo en las casas .
el estudiante tiene que esperar el tren .
esa pregunta es demasiado difícil .
ese café está demasiado caliente .
había una escuela al lado de la calle .
hay periódicos sobre las camas .
juan te dio su foto .
las bolsas están llenas .
nuestra hija le mandó su carta a su tío .
la mujer vieja conoce a juan .
si llueve mañana , elena no va a ver esas películas .
los niños que están tocando los pianos son altos .
nuestras hijas también conocen una ciudad .
este es tu abrigo .
somos jóvenes .
¿ habla mi madre español ?
carlos esperó a su tío .
elena quiere beber el buen vino y quieren beber la leche .
juan vio a un buen camarero en el puente el año pasado .
¿ a carlos le gusta esta canción ?
los gatos estaban en la escuela .
juan jugó al fútbol .
carlos está buscando el teléfono mientras ana y carlos están nadando en el agua .
mi buen amigo no ha limpiado la cocina .
había un turista en la playa bonita .
juan y ana les mandarán dos regalos a estos hombres viejos .
elena no vio esas águilas porque estaba enferma .
esa aula está muy sucia .
el estudiante vende flores rojas todas las mañanas .
hay muchos turistas en el mercado .
no son más altos que su abuela .
esta pregunta no es más difícil que el problema fácil .
el niño que fue a la playa es mi tío .
¿ llevan mis vecinas ese vestido barato ?
mi hermana quiere ser enfermera .
las niñas que visitaron a su hermano son nuestras hermanas .
pablo es tan joven como el turista .
tu hermana esperó a su amigo hace dos días .
a laura le gusta ir a la biblioteca .
él no es tan joven como la cantante .
juan esperó el autobús , pero carlos esperó el tren .
ella puede dormir en la habitación .
¿ trabajará él en un hotel ?
la niña que vende flores es famosa .
pedro limpió el aula , pero limpiamos la mesa .
a ella le gusta esa canción .
elena estaba en la playa .
mis amigos dicen que ella está escuchando esa buena canción .
creo que la ventana es verde .
a mi abuela no le gusta la ciudad .
mi madre no encontró una bolsa .
le quiero mandar la foto a elena la semana que viene .
¿ puede él encontrar la foto ?
este tren sale a las cinco .
¿ por qué comieron estos gatos carne ?
esta escritora les va a mandar dos flores rojas a estos niños esta tarde .
¿ a qué hora abren los restaurantes ?
la leche estaba caliente hace dos días .
¿ encontró ana sus fotos bonitas ?
tenemos un huevo .
la mesa que compraron las cantantes está limpia .
elena y pedro son escritores famosos .
¿ había muchos estudiantes altos en el río ?
carmen no ha visto el águila .
¿ por qué compró mi abuela este buen vino ?
las películas son demasiado largas .
tu abuela está muy ocupada .
¿ quién quiere ir al mar ?
la profesora lleva una camisa .
¿ son estos zapatos rojos ?
vi unos caballos grandes .
estos exámenes son más difíciles que este problema .
ana me quiere mandar la carta .
el niño que visita el museo está cansado .
¿ están estas cajas llenas ?
¿ es este árbol más grande que este mercado ?
ana está limpiando su mesa pequeña mientras están nadando en el mar frío .
este es mi caballo .
juan tiene que esperar a su hermano .
laura vivirá en la calle larga mañana .
los niños que cerraron esta caja son tus amigos .
el turista que está escribiendo unas historias es mi tío .
la carta interesante estaba debajo de las mesas .
¿ tiene nuestro hermano tres manzanas ?
no hay bicicletas rojas delante de la universidad .
¿ compró este camarero estos periódicos ?
esta gran escritora tiene que vender este coche .
nuestras hijas no le tienen que mandar las fotos bonitas a su hermano .
elena esperó a su padre en el parque .
estamos jugando al fútbol mientras pedro está nadando en el río .
pedro está cocinando arroz mientras el estudiante está estudiando inglés .
dices que los restaurantes están cerrados .
esas mujeres quieren vender estas casas mañana .
carlos abrió sus cartas .
las cantantes están jugando al fútbol mientras pedro está escribiendo historias .
¿ cuándo comió ella el pescado ?
mi hija alta va a comprar estas flores .
laura no visita la ciudad .
ana está escribiendo cartas mientras él está tocando los pianos .
ella dice que este mercado estará cerrado .
carmen está jugando al fútbol mientras esta profesora está limpiando esta mesa grande .
pedro y carlos cerraron la caja y juan cerró la ventana verde .
los médicos tienen que esperar el autobús .
las canciones que cantaron carmen y laura son buenas .
las camas que vendió pedro son grandes .
en este momento estás limpiando esta ventana verde .
la caja que abrieron esos camareros es grande .
tu madre alta no vio la película interesante porque estaba triste .
el caballo que buscó esa escritora es grande .
ese gato blanco está comiendo la carne ahora .
carlos no compró ese periódico porque estaba ocupado .
también tenemos muchas naranjas .
la pregunta es más difícil que los exámenes .
a ella le gusta comprar arroz en las tiendas .
el camarero tiene que comprar un coche la semana que viene .
había árboles detrás del parque .
dicen que carlos puede cerrar la ventana roja .
ella tiene que esperar a sus hijas la semana que viene .
elena escuchó canciones , pero mi abuela escuchó dos historias .
el turista que vio dos grandes películas está cansado .
¿ tiene pablo que esperar a sus hermanas en el parque ?
¿ a mi tío le gustan las naranjas ?
pablo tiene que limpiar sus mesas .
las niñas están leyendo unos libros .
no eran enfermeros .
carmen tiene cuatro coches .
esta gran cantante está cocinando arroz en este momento .
mi madre alta no perdió su mapa porque estaba ocupada .
el turista que escuchó la historia es mi tío .
ese perro está en la playa .
¿ cuándo ayudará esa mujer a laura ?
este problema no es más fácil que el examen .
tu abuela dice que esta buena profesora estudió en la biblioteca .
pedro quiere comprar dos bicicletas y ana quiere comprar su teléfono .
pablo ya ha encontrado su teléfono barato .
¿ esperó ella a su hija alta la semana pasada ?
mis mesas no estarán sucias .
la habitación que limpió tu abuela está limpia .
estoy comiendo esa naranja .
carmen es más alta que esta mujer .
nuestro hijo me mandará el buen libro la semana que viene .
mi hermano tiene ocho años .
carlos no le ha mandado una carta a su padre hoy .
¿ quiere pedro cuatro bolsas ?
ella no quiere escribir cartas porque está cansada .
escribieron esta carta la semana pasada .
¿ cuántos libros ha leído mi padre ?
no me gustan las flores .
estamos bebiendo ese café .
si hace frío mañana , mi madre alta no ayudará a su amigo joven .
estos exámenes no son difíciles .
las profesoras tienen dos paraguas , pero elena tiene un coche blanco .
¿ es ese estudiante tan alto como su abuela ?
estoy jugando al fútbol en este momento .
nuestra hija no le va a dar esta llave a su padre mañana .
ella bebe café .
esta escritora va a comprar ese periódico interesante en las tiendas grandes .
mis hermanos menores tienen que abrir las cartas la semana que viene .
¿ es tu vecina tan joven como este turista ?
carlos puede hablar francés .
elena puede encontrar sus mapas .
¿ es esta mi vecina ?
¿ te gusta el zumo de naranja ?
la habitación que limpió pablo está sucia .
tu abuela está en los restaurantes .
les encanta esta carta .
¿ dónde está nuestro caballo ?
mi hermano te tiene que mandar la foto .
esa flor es verde .
el buen hotel está cerca de este puente .
mis hijas altas estudian inglés todos los días .
el museo es muy famoso .
la cantante que tiene una hermana está enferma .
a pablo le gusta este periódico .
¿ cuándo fueron al río ?
el turista que compró unas bicicletas es joven .
mi tío no quiere escuchar esa historia porque está ocupado .
no estás en la universidad .
pedro quiere estudiar francés .
carmen y pablo quieren dos regalos .
él escuchó una historia y ana escuchó unas historias .
¿ cuándo bebió el caballo un mar ?
el turista que vive en este pueblo es famoso .
la escritora que ve grandes películas es nuestra abuela .
la película que vio juan es larga .
hay unos estudiantes en la estación .
la mujer no vio a la escritora porque estaba ocupada .
no has limpiado las mesas .
este turista no vio a su hija el mes pasado .
laura buscó su llave .
las niñas que están esperando el autobús son tus hermanas .
nuestras hijas hablaron con juan .
¿ qué puede ella hablar ?
laura no quiere ver una buena película porque está triste .
el hombre tiene cuarenta años .
¿ tienen que cerrar esta puerta la semana que viene ?
este restaurante es caro .
tu padre alto siempre bebe té .
el museo es famoso .
la sopa está sobre la cama .
él compró esta agua .
creo que nuestro padre está contento .
el turista que lleva ese sombrero está cansado .
a carmen no le gusta nadar en el río .
mi amigo tiene cuatro bicicletas azules .
esta mujer también tiene muchos caballos grandes .
la niña que esperó el autobús es tu vecina .
ese camarero no buscó al perro blanco porque estaba cansado .
nuestros buenos libros están en esta casa .
¿ tienen que ayudar a su madre la semana que viene ?
el perro que buscó ese niño es blanco .
¿ cuándo tiene ella que buscar al perro ?
no hay árboles grandes detrás del parque .
no encontraste una llave porque estabas triste .
¿ por qué tiene él que vender estas casas ?
mi vecina está en la biblioteca .
nuestro amigo no vio a ese caballo negro .
nuestra abuela lleva su camisa .
a tus hijos les gustan esos libros .
ella no está en la universidad .
la caja que cerraron es pequeña .
el niño quiere cocinar ese arroz el viernes .
este hombre quiere ver películas .
a mi hija le encantan las canciones .
el estudiante tiene una hermana alta .
laura comió unas naranjas en los restaurantes .
este es el gato .
no hay tazas sobre la mesa .
laura y juan quieren comer unas manzanas en la cocina .
ella escribió esa historia y elena escribió unas cartas largas .
no hay hoteles cerca del parque .
¿ toca carmen el piano ?
pablo lleva estos abrigos nuevos .
a tu padre le gusta el español .
¿ estaba laura en la universidad ?
pablo y carmen escribieron las cartas el lunes .
juan no tocó los pianos porque estaba cansado .
si llueve esta tarde , elena va a escribir una carta .
mi hija tiene seis años .
pedro no quiere nadar en el agua .
¿ cuántas sillas compró él ?
¿ por qué quiere él beber este vino ?
esa camisa es verde .
¿ estaban nuestras cartas interesantes debajo de esta cama ?
esta mujer está leyendo su carta ahora .
si llueve mañana , esa escritora va a ver esa película .
mi madre puede tocar las guitarras .
la niña lleva este vestido .
ese abrigo es nuevo .
a pablo le gusta la ciudad .
esas bicicletas eran rojas .
nuestra madre tiene cincuenta años .
hay una niña alta en el aula .
¿ era nuestro sombrero rojo ?
¿ está el caballo negro detrás de la puerta azul ?
esa niña vende camisas rojas todas las mañanas .
estamos escribiendo nuestra carta larga mientras pablo está escribiendo cuatro historias .
ella ve películas .
¿ quién quiere este buen vino ?
este médico es más joven que esta cantante .
la caja que cerró ese hombre está llena .
las bicicletas son verdes .
la escritora no tiene que vender este coche viejo .
esa es la estación .
esa cantante no quiere esta camisa .
la sopa que comió pablo está caliente .
pedro abrió su carta y esa mujer abrió la caja .
nuestro amigo le mandó estas cartas a su padre .
¿ tiene laura que visitar el pueblo ?
tu tío está limpiando esta casa .
esta profesora también quiere unos huevos .
tenemos que ir al río largo .
estoy limpiando la mesa pequeña .
¿ dónde estudia él español ?
hoy el estudiante no ha vendido las casas pequeñas .
mi vecina tiene treinta años .
tu tío tiene muchas preguntas .
creo que no hablaste con tu abuela en los mercados .
el turista que vendió estas camas es mi hermano .
el periódico interesante estaba debajo de la cama .
hay unos libros debajo de la silla .
tu amigo no les ha dado un mapa a sus hermanas hoy .
¿ pueden encontrar su foto bonita ?
carlos leyó unas historias hace dos días .
el turista está bebiendo ese vino mientras carlos está limpiando su casa .
laura es la cantante más famosa del pueblo .
¿ dónde vende él sombreros ?
elena no vende queso .
la bolsa que compraron esas escritoras está llena .
los turistas que hablan francés son jóvenes .
¿ cuántos libros has leído ?
carlos dice que ayer ella perdió su mapa .
¿ es ese nuestro perro ?
la semana pasada tu hijo no compró cuatro periódicos .
¿ es esta nuestra bicicleta ?
pedro ha visitado a sus vecinas .
la carta interesante está debajo de estas camas .
los turistas jóvenes vieron un pájaro pequeño el lunes .
¿ vende ella huevos ?
no había regalos en la casa .
mi padre no puede hablar francés .
carlos trabajará en los hoteles la semana que viene .
ella no compró un periódico porque estaba cansada .
pablo cocina pescado , pero esa escritora cocina arroz .
¿ cuándo tiene ella que ir a la playa ?
esta tarde tenemos que buscar nuestras llaves .
carmen abrió las cartas y carlos abrió su carta interesante .
¿ va esa escritora a ver esa película ?
esta es tu bicicleta azul .
el periódico que leyó elena es interesante .
no eras médico .
no podemos cantar canciones bonitas porque estamos enfermos .
limpiaste tu casa , pero pablo limpió sus mesas .
estas son nuestras casas .
a mi hermana le gusta la película .
este médico está escuchando canciones mientras laura está nadando en el agua .
el turista que esperó el tren es nuestro tío .
si hace sol mañana , ayudarás a este hombre .
los turistas trabajarán en estos hoteles pequeños .
mi vecina no quiere tocar el piano porque está triste .
el periódico que leyó tu madre es interesante .
el médico no escribió la historia el lunes .
queremos ser escritores .
mi madre está escuchando unas canciones en la habitación .
a ese turista no le gusta esa película .
pablo está bebiendo el café caliente ahora .
hay muchos árboles grandes al lado del hospital .
pedro y pablo eran profesores .
¿ va ese hombre a visitar estos museos ?
la ciudad es bonita .
¿ por qué encontraron nuestras hermanas su llave ?
los turistas que esperaron el autobús están cansados .
este problema no es más difícil que esa pregunta .
elena y carlos quieren queso .
si hace sol la semana que viene , carlos va a comprar una manzana .
tu hijo le mandó estos regalos a pablo .
¿ a él le gusta beber café caliente ?
hay águilas grandes en la cocina .
el estudiante alto no puede dormir en el jardín .
carlos también quiere el arroz .
los zapatos son más baratos que nuestro sombrero .
estamos bebiendo este té en este momento .
los gatos son blancos .
el hotel es caro .
la escritora estudia en la universidad .
carlos va a visitar el museo interesante .
este paraguas es nuevo .
ana y laura leen cartas los domingos .
estudiamos inglés en la universidad .
mis hijos no están leyendo sus cartas interesantes .
¿ cuántos problemas tiene pablo ?
¿ cuándo comprará el niño dos regalos ?
cerré la caja pequeña .
¿ es ese hotel viejo ?
el caballo puede dormir en la habitación .
las ventanas eran verdes .
la mujer es tan joven como su vecina .
juan también quiere esos zapatos .
¿ cuántas historias ha leído mi hermana ?
tus vecinas jóvenes quieren cuatro regalos .
hay un hotel cerca de la playa .
laura puede hablar francés .
carmen está estudiando francés mientras el camarero está jugando al fútbol .
pablo y elena no quieren nadar en el mar porque están cansados .
los turistas que buscaron la llave son jóvenes .
¿ abrió él estas cajas ?
mi hermano ha perdido su bolsa .
no hay buenos estudiantes en el hospital .
nuestro tío escuchó canciones y juan escuchó esa canción .
esa mujer quiere trabajar en este mercado el viernes .
hay unos hoteles cerca del jardín .
carlos está en el río .
la caja que cerraron tus hermanos está vacía .
carmen está leyendo las cartas mientras pedro está escribiendo la historia .
carmen quiere cocinar este pescado .
ella tiene un libro .
pedro está estudiando inglés mientras ella está tocando el piano .
ella no estaba enferma .
a nuestra abuela le gusta leer historias .
normalmente venden flores .
¿ qué está nuestra vecina cocinando en la cocina ?
la historia que escribió ese hombre es interesante .
él lleva estos vestidos , pero laura lleva ese abrigo .
los sombreros son baratos .
¿ quieren vivir en estas calles largas la semana que viene ?
¿ compró esta profesora ese arroz ?
ana buscó su teléfono , pero buscaste a tu gato .
¿ hablan las niñas español ?
dicen que no compras una flor .
a mi madre le gusta tocar las guitarras en el parque .
él estaba cansado el mes pasado .
el turista que está jugando al fútbol es joven .
¿ puede la profesora dormir en el jardín ?
laura quiere comprar una bicicleta .
carmen está nadando en el río mientras ana está cantando esa canción .
las camisas blancas estarán sucias el viernes .
¿ dónde está juan ?
el paraguas que compró mi padre es nuevo .
estos museos no son famosos .
esa cantante no estudia en la biblioteca .
¿ cuántas historias leyeron mis hermanas ?
a ella le encantan esos perros .
no esperamos a nuestro hijo porque estábamos tristes .
pedro y pablo no son altos .
mi padre quiere vivir en esta ciudad .
esa profesora está escribiendo historias .
el perro es pequeño .
pablo está esperando el tren mientras ana está escribiendo historias .
ese estudiante perdió el billete y pedro perdió el mapa .
tu madre no está triste .
pedro tiene que esperar el tren en la estación mañana .
¿ tiene este turista que limpiar esta ventana esta tarde ?
hace dos días ese caballo negro bebió esa agua en el río .
laura quiere escuchar esta historia interesante en la habitación .
mi abuela era cantante .
el caballo está en los hoteles .
carlos y laura encontraron un teléfono nuevo .
elena compra periódicos y pedro compra flores bonitas .
mi buen amigo no ayudó a sus hermanos porque estaba ocupado .
podemos ir a la universidad .
pablo limpió esta cocina y el niño limpió esta ventana .
ese hotel no es muy barato .
el turista que ayudó a su padre es alto .
¿ era esa calle larga ?
le queremos dar una foto a nuestra vecina esta tarde .
él es más joven que ese turista .
juan y carlos no tienen muchos libros .
la puerta es roja .
esa silla está rota .
¿ dónde compró él su abrigo ?
juan no está limpiando esta ventana roja en este momento .
carmen estudió francés y esta mujer estudió español .
tus vecinas viven en una casa .
creo que mi coche es verde .
le dieron dos llaves a su hija ayer .
el té que compró mi abuela está caliente .
el libro era interesante .
¿ por qué está ese niño estudiando en la biblioteca ?
¿ quién quiere vivir en la ciudad ?
ana conoce a estas buenas escritoras .
a pablo le gusta ver películas interesantes .
si hace calor la semana que viene , él ayudará a ana .
a nuestra madre le encanta el mar .
¿ quieren a este perro ?
mis vecinas dicen que esta escritora quiere esta camisa .
las cantantes quieren ese buen vino .
¿ tienes que estudiar francés ?
el paraguas que compró la niña es barato .
nuestro tío dice que esta tarde él tiene que vender sus casas .
esta cantante bebió el té , pero ana bebió zumo de naranja frío .
esa escritora les quiere mandar una carta a sus hijos .
¿ es la profesora alta ?
¿ eran las preguntas fáciles ?
mi hijo tiene diez años .
los teléfonos que encontraste están rotos .
¿ a carmen le gusta el español ?
a pedro le gustan las naranjas .
¿ es ese periódico más interesante que la historia ?
carlos está esperando a su madre mientras los estudiantes están estudiando francés .
esta taza está rota .
a ana no le gusta la ciudad .
el niño que jugó al fútbol está cansado .
este perro está en la universidad .
a pedro le gusta vender naranjas .
mis casas son tan grandes como ese restaurante .
este perro es tan grande como el caballo .
esa bolsa es tan barata como ese paraguas .
esta escritora no tiene muchos exámenes .
la bicicleta que compró mi hijo está rota .
mi hijo era médico .
mi vecina joven está leyendo periódicos .
hay muchos restaurantes grandes al lado del parque .
¿ nada mi padre en el mar ?
nuestra hermana le ha dado dos billetes a su madre hoy .
mi hermano no me quiere dar un paraguas .
siempre tocas la guitarra .
ayer ella abrió la carta .
esta profesora no conoce a su madre alta .
los mercados están cerca del puente .
estaban en el parque .
pablo puede hablar inglés .
esa caja estará vacía mañana .
ana te dio dos billetes el mes pasado .
te gusta la playa .
a la niña no le gusta esa leche .
pedro no esperó el tren .
tu tío era un buen médico .
pedro está buscando las bolsas baratas en este momento .
has escrito unas historias .
juan comió la carne y este gato comió ese pescado .
tu tío alto le tiene que dar este paraguas a su hermano .
el camarero está hablando con los niños ahora .
a mi hermano le encanta el francés .
este gato no está en la escuela .
juan también tiene tres teléfonos caros .
¿ están los caballos bebiendo esa agua ?
no hay periódicos debajo de las sillas .
¿ hay una foto bonita en la cocina ?
lees periódicos .
nuestra abuela visitó a su hijo .
hay muchos regalos en el coche .
¿ es tu gato más grande que nuestro caballo ?
hay un libro en la habitación .
creo que este paraguas estará roto el viernes .
hay tiendas cerca del parque .
¿ por qué quieren elena y pablo jugar al fútbol ?
estos abrigos son muy largos .
ese hombre lee cartas .
pedro está en el jardín pequeño .
¿ qué comió este perro hace dos días ?
el año pasado el caballo durmió en la habitación .
¿ está ella contenta ?
no leen libros todos los días .
esos exámenes son más difíciles que esa pregunta .
el niño que escuchó unas historias largas es tu tío .
a nuestra hermana le gusta esta carta .
he encontrado mi paraguas esta semana .
están en la cocina .
esa cantante alta quiere estudiar español .
la profesora no puede jugar al fútbol .
a nuestra madre le gusta ir a la biblioteca .
mi hija no quiere comer carne porque está ocupada .
el jardín es más grande que ese pueblo .
te gusta ir al mar .
nuestro tío tiene que cerrar la ventana esta tarde .
mi hijo ayudará a elena .
esas ventanas están rotas .
¿ llevan pedro y elena este abrigo barato ?
el puente era largo .
¿ cuántas flores compraron ?
el turista que esperó a sus hijas es alto .
esa profesora esperó a su abuela hace dos días .
este tren sale a las dos .
limpiamos estas casas .
no había árboles pequeños detrás de la biblioteca .
¿ están las cantantes en la playa ?
¿ está juan cantando tres canciones ?
¿ está la puerta cerrada ?
la mujer es vieja .
hay un hospital delante del parque .
¿ a tu vecina le gusta el español ?
¿ cuándo fuiste al río largo ?
hay un libro debajo de la silla .
¿ qué está ella buscando en este momento ?
creo que ella está cantando cuatro canciones .
¿ qué tiene nuestro amigo ?
me gusta esa manzana .
no conozco la ciudad grande .
creo que esa cantante tiene un perro negro .
¿ es carlos más joven que esa cantante ?
mis hijos tienen que buscar el billete .
había unos pájaros en la habitación .
a la escritora le encanta la playa .
la escuela está cerca de este puente .
mis hijas están escribiendo una historia mientras pedro está escribiendo historias .
¿ está el hospital cerca de este río ?
¿ cuántos años tiene el turista ?
estos camareros son más altos que sus hermanos .
carlos quiere este teléfono .
¿ está mi padre hablando con los médicos ?
si hace calor la semana que viene , ella va a comprar sopa caliente .
la niña tiene que estudiar en la universidad mañana .
hay un árbol pequeño al lado del restaurante .
mi tío está estudiando inglés mientras pedro está escribiendo la historia .
hay un árbol detrás del hotel .
a mis vecinas no les gusta el examen .
hay cuatro turistas en la cocina .
¿ cuándo ayudaste a juan ?
nuestro padre tiene que visitar este pueblo .
laura ha abierto esta ventana roja .
mi perro está comiendo esa carne .
mi teléfono es más barato que los paraguas .
el museo es muy interesante .
a mi amigo le gusta beber vino .
él quiere ir al mar mañana .
¿ es este mi coche ?
las preguntas no son tan fáciles como el examen .
el médico tiene cincuenta años .
si hace calor mañana , esta profesora no va a visitar a su amigo .
este es el restaurante más grande del pueblo .
ana está leyendo cartas mientras están comiendo la manzana .
ese mar está frío .
laura ha escrito tres cartas largas .
el río que bebió el perro es largo .
nuestra abuela dice que el hotel es barato .
¿ a mis hijos les gusta beber café ?
él te quiere mandar esta foto bonita esta tarde .
este es el perro grande .
este hombre viejo encontró la bolsa .
¿ cuándo visitó este camarero la ciudad ?
voy a comprar unas naranjas .
¿ cuándo va tu hermana a comprar las flores bonitas ?
este jardín no es bonito .
estamos tocando las guitarras mientras carmen está comiendo este pescado .
pedro tiene que vender su bicicleta esta tarde .
nuestra hermana mayor estudió en la escuela el lunes .
mi madre no te dio las fotos .
¿ ha escrito ella esa historia ?
tu madre alta encontró su foto .
nuestro hermano les dará una flor a sus vecinas el viernes .
le voy a mandar el libro a mi amigo .
los zapatos eran caros .
él le ha dado este libro a carlos .
estos son los abrigos caros .
creo que canté esa canción bonita en las calles .
no esperaste el autobús porque estabas cansado .
¿ a pablo le gustan las manzanas ?
escribí la historia larga la semana pasada .
tu madre es más alta que su tío .
la niña que estudia español está enferma .
puedes ir a la playa .
la bolsa que buscó él es cara .
elena les mandará un libro a sus hijas .
el gato está comiendo carne en la cocina .
esa caja es más grande que nuestra casa .
¿ cuándo nadaron en el mar frío ?
pablo le tiene que mandar cuatro cartas a su hermana la semana que viene .
ana le va a dar un billete a la niña la semana que viene .
la semana que viene pedro y elena quieren comer arroz .
ana no puede cerrar esta ventana .
este es el mercado .
¿ dónde comió pedro esta sopa ?
esos gatos durmieron en el jardín .
¿ por qué vieron mis vecinas a este camarero ?
carmen es más joven que su amigo .
mañana carmen tiene que cerrar estas cajas .
¿ vende mi hija naranjas todas las mañanas ?
esos estudiantes no compran una flor todas las mañanas .
tu caballo negro está bebiendo esa agua fría en este momento .
las cartas que abrió mi amigo son interesantes .
¿ a mi abuela le gusta ir al mar ?
¿ es ese río largo ?
ella no compró zumo de naranja frío porque estaba enferma .
juan es joven .
ana tiene dos libros , pero laura tiene muchos exámenes .
el gato es más pequeño que este perro .
pedro está triste .
¿ qué quiere carmen comprar en la tienda esta tarde ?
juan no vio a elena porque estaba cansado .
esas bicicletas azules son demasiado viejas .
tu hijo nos tiene que dar un buen libro el viernes .
¿ dónde están carmen y pedro ?
el periódico no es más interesante que estas historias .
carlos tiene que hablar con juan en la calle larga .
este jardín es tan grande como este pueblo grande .
juan está hablando con tres mujeres mientras la escritora está limpiando su casa .
quieres la carne .
le mandaremos tres libros a nuestro amigo .
¿ a nuestras vecinas les gusta la playa ?
ella encontró su paraguas y ana encontró un mapa .
a esta mujer le gusta comprar una flor .
tienen que limpiar esta casa el viernes .
laura cantó las canciones , pero tu padre cantó esta canción .
nuestra hija dice que juan está muy triste .
no nos gusta beber café caliente en el restaurante barato .
¿ cuántos gatos tiene él ?
él está esperando el autobús .
¿ tiene carlos que esperar a su tío mañana ?
carlos conoce a ese estudiante .
el perro está detrás del árbol .
¿ está él limpiando esta habitación ?
¿ cuándo hablaste con el camarero alto ?
las niñas le van a mandar una foto a ese niño mañana .
ya hemos escrito unas cartas .
esa biblioteca está abierta .
había muchos pájaros en la habitación .
la cantante no quiere ese regalo .
nuestro tío dice que esta silla estaba rota .
¿ dónde están los gatos ?
ese es mi teléfono .
si llueve el viernes , no ayudarás a elena .
¿ conoce el médico la ciudad ?
¿ qué quieres tocar ?
el turista no quiere ser un profesor famoso .
ese caballo está durmiendo en la habitación .
no quieres jugar al fútbol porque estás enfermo .
¿ estudió pedro inglés en la universidad el lunes ?
laura quiere esa agua .
¿ estudia esa niña en la universidad los domingos ?
mi hija le mandó una carta a su abuela .
¿ ayudó este estudiante a laura ?
los médicos jóvenes están estudiando en la escuela .
tu hermano menor no tiene muchos zapatos .
¿ están las ventanas rotas ?
¿ están tus hermanos en el parque ?
tu tío escuchó una historia , pero pablo escuchó unas canciones bonitas .
¿ cuántos años tiene tu abuela ?
mi padre quiere zumo de naranja .
este autobús no está lleno .
¿ quiere nuestro tío tres teléfonos ?
mi hermana tiene que buscar los teléfonos en las calles largas .
la mujer esperó a su madre .
el turista que compró arroz es tu hermano .
la leche que compraste está caliente .
¿ quién conoce a este turista ?
nuestra madre puede ayudar a su padre alto .
elena tiene un caballo pequeño .
¿ cuántos libros tiene mi tío ?
mañana mi tío alto tiene que comprar dos paraguas baratos .
no había bolsas en el coche .
ese vestido está muy sucio .
el viernes nuestro amigo no quiere hablar con su padre .
¿ por qué escribió él tres cartas ?
a ana le encanta ir al mar .
los perros están comiendo este pescado .
laura tiene una manzana y mi amigo tiene un billete .
¿ cuándo encontraron estos turistas su llave ?
¿ hay un estudiante en el mar frío ?
¿ ha limpiado él esta ventana roja ?
esas mujeres no les dieron este paraguas a sus vecinas la semana pasada .
los caballos durmieron en los hoteles pequeños hace dos días .
pedro escuchó unas historias largas y carlos escuchó tres canciones .
nuestra vecina dice que las preguntas son difíciles .
tu hija tiene doce años .
a ana no le gustan los perros .
hay una niña en el río .
los niños quieren hablar con ana esta tarde .
la película que vio juan es buena .
esta tarde el camarero joven trabajará en una escuela .
mis abrigos estarán sucios esta tarde .
pablo y juan no pueden cerrar estas cajas porque están enfermos .
creo que carmen tiene que esperar el autobús esta tarde .
a mi hermano le encanta comer pescado .
mi hermano tocó la guitarra el año pasado .
esos gatos están en el hospital .
ana no va a comprar pescado porque está enferma .
esas escritoras no tienen que estudiar en la universidad .
los turistas que conocen a una mujer son mis hermanos .
el camarero no visitó el museo porque estaba ocupado .
tu abuela le quiere dar este regalo a esa escritora .
la carta que abrieron los turistas es larga .
a él le encanta ir a la playa .
nuestros amigos no pueden ayudar a esta niña alta .
las películas que vio esa escritora son buenas .
la escritora es escritora .
carmen y elena son tan jóvenes como la profesora .
esos perros estaban en los hoteles .
leo un periódico , pero laura lee periódicos .
¿ qué compró carlos ?
estas casas eran caras .
mi hija tiene cinco años .
¿ cuándo vieron estos médicos a esos gatos pequeños ?
carmen está limpiando esta habitación mientras el estudiante está leyendo una historia .
nuestras vecinas jóvenes nunca venden huevos .
¿ quién ha visto águilas pequeñas ?
carmen y laura escucharon esta canción bonita ayer .
mi hijo no quiere este buen vino .
pedro está nadando en el agua mientras estoy cocinando este pescado .
no van a visitar la gran ciudad porque están enfermos .
el estudiante está en la playa .
no quieren cantar esa canción porque están enfermos .
este restaurante abre a las ocho .
los turistas que perdieron las fotos son mis amigos .
mi hermano le mandó el regalo a su vecina hace dos días .
la mujer que cerró esta puerta es tu vecina .
¿ estudia nuestra vecina en la biblioteca los sábados ?
¿ estudian nuestras hermanas en la biblioteca ?
has encontrado tu bolsa .
¿ quiere juan nadar en el río la semana que viene ?
esa escritora quiere ese coche barato .
¿ tiene carlos dos billetes ?
pedro come pan , pero como arroz .
¿ está la silla rota ?
juan está estudiando español mientras pablo está esperando a su abuela .
los turistas que estudian francés son tus amigos .
no había naranjas sobre las sillas grandes .
esa profesora ha visto unos pájaros .
tus hijas están estudiando en la universidad en este momento .
este gato está bebiendo agua ahora .
carlos puede cerrar estas cajas .
esos estudiantes tienen que esperar el autobús .
las profesoras no llevan sus vestidos .
ese turista quiere hablar con tres camareros la semana que viene .
le tienes que mandar esta foto a tu padre .
carlos está enfermo .
hay pájaros pequeños en el mar .
tu vecina es una cantante famosa .
a pedro le gusta este huevo .
la historia que escribiste es interesante .
estamos cantando canciones .
el perro blanco comió la carne .
ella no quiere hablar con pedro porque está triste .
esta es mi vecina .
si hace sol el viernes , los niños van a comprar tres periódicos .
este es el mercado más grande de la ciudad .
la mujer alta conoce ese pueblo .
el examen no es más difícil que esos problemas .
ese gato es pequeño .
a ese estudiante le gusta la ciudad .
¿ hay una casa grande detrás del parque ?
ella puede abrir la puerta .
juan no nadó en el río porque estaba triste .
él estudia inglés .
¿ dónde están laura y juan ?
no hay mercados cerca del parque pequeño .
pedro también lleva esos zapatos .
no tengo que esperar el tren en la calle larga .
mi hermana estudia español en la escuela .
mi amigo trabaja en una tienda .
no quieren ayudar a su hijo mañana .
a él le gusta este queso .
¿ compran pedro y ana flores rojas ?
mi madre ayudará a su hermano .
esos coches eran blancos .
la profesora ha vivido en una casa esta semana .
nuestras vecinas dicen que mi abuela quiere el pescado .
no encontraron una llave .
a nuestros hermanos les gusta nadar en el mar .
¿ a tu hijo le gustan las naranjas ?
nuestro amigo joven nos mandó este regalo .
eres escritor .
si hace calor mañana , ayudaremos a nuestro padre .
ahora él está bebiendo café .
¿ es el parque muy bonito ?
mi padre no me mandó estos libros .
laura y pedro les mandarán la foto bonita a sus amigos esta tarde .
ella ya ha escrito esas historias .
pablo quiere leer la historia , pero quieren leer unos periódicos .
¿ hablaron mis hijas con este camarero alto la semana pasada ?
el perro está bebiendo ese río largo en este momento .
¿ está el árbol detrás del mercado ?
esa escritora ya ha cerrado estas cajas .
la ciudad es más grande que el pueblo .
a carlos no le gusta vender manzanas .
pueden cerrar la puerta verde .
nuestro hijo alto puede jugar al fútbol .
el tren sale a las cinco los domingos .
¿ vende ella zapatos en las tiendas todas las semanas ?
él quiere una bolsa .
juan vivirá en este hotel nuevo .
ese es nuestro perro .
el mes pasado vieron esa película .
queremos trabajar en una tienda grande esta tarde .
carmen puede ir al río .
mi madre cocina arroz .
pablo está en el aula .
¿ tiene ese estudiante una bolsa ?
a mi padre le encanta comer naranjas .
a carlos le encanta la ciudad .
esa cantante ha comprado cuatro teléfonos esta semana .
el gato está en la estación .
carlos y carmen tienen que limpiar esta ventana .
tu hijo tiene muchos mapas .
carmen no tiene una bicicleta .
el árbol estaba al lado de la calle larga .
si hace frío el viernes , ella ayudará a un médico .
tu amigo joven no escuchó estas buenas canciones porque estaba cansado .
pedro no tiene que ir a la universidad la semana que viene .
él está cocinando el pescado en la cocina .
¿ está ese perro en la playa ?
la historia que escucharon es interesante .
hay libros en las casas caras .
hay unos hijos en el jardín .
carmen tiene que esperar a su hermana mayor en el parque .
juan dice que tu hermano está ocupado .
mi abuela alta quiere cantar esta canción .
tu gato es más pequeño que nuestro caballo .
a ana no le gusta el español .
tu tío no puede hablar español .
el turista que limpió esta habitación es joven .
a laura le gusta vender queso en los mercados pequeños .
¿ estará ese tren lleno ?
el caballo está debajo de los árboles .
hay un hospital cerca de la biblioteca .
estos perros bebieron un río .
no quieren esa carne .
la profesora nadó en el río frío .
el lunes mi tío no buscó a los gatos grandes .
el turista que tocó el piano es famoso .
¿ es esta puerta roja ?
mi tío quiere estudiar español en la escuela esta tarde .
esa camisa no es más cara que el vestido verde .
mi hija quiere agua .
no como pescado en el restaurante .
no puedes cerrar la puerta porque estás cansado .
el autobús que esperó él está vacío .
carmen quiere comer la sopa y pedro quiere comer queso .
el médico que leyó este libro está enfermo .
elena y ana no le van a mandar sus libros a carlos .
carlos habló con su hijo en el mercado .
carmen cerró la caja grande , pero ella cerró esta puerta .
el museo cierra a las seis .
tu hermano puede tocar los pianos .
¿ perdió mi hermana el billete el mes pasado ?
pedro y ana también quieren esta manzana .
¿ a mi madre le gusta leer historias interesantes ?
a tu madre le encantan las películas .
le mandamos cuatro flores a nuestra madre .
carmen está cansada .
hay un estudiante en la universidad .
había una estación al lado de la calle larga .
juan y elena no cantaron esa buena canción porque estaban ocupados .
esas son mis hijas .
él no quiere hablar con este médico porque está enfermo .
carlos te dio su billete la semana pasada .
a ana le encantan los huevos .
el gato está comiendo el pescado en el jardín .
a mi padre le encanta el francés .
a esta escritora le gusta el arroz .
a mi tío le gustan las flores .
mis hijos le van a mandar los regalos a ese niño .
también quieren cuatro bicicletas .
las tazas están sobre las mesas .
este camarero no tiene muchos gatos .
las cantantes son más altas que la mujer .
¿ qué quiere carlos escribir ?
me gusta el huevo .
los turistas que conocen a sus hermanos son nuestros hermanos .
esa bicicleta es blanca .
¿ está ella escribiendo esta historia en este momento ?
mi padre está limpiando esta aula .
no hay restaurantes cerca del hospital .
limpiamos esta casa bonita .
el médico tiene una bicicleta roja .
elena abrió esta caja pequeña y pedro abrió estas ventanas rojas .
la casa que vendieron las profesoras es grande .
la niña dice que los médicos estudian en la biblioteca .
pablo está tocando la guitarra mientras carlos está leyendo ese periódico .
ana no habla español .
¿ a los niños les gusta el español ?
el turista que cantó esa canción es nuestro hermano .
el niño que está nadando en el mar es joven .
¿ dónde está el gato comiendo ese pescado ?
¿ dónde está carlos esperando el tren ?
él no puede ir al hotel porque está cansado .
la escritora que habla inglés es joven .
ana tiene dos mapas .
ana y carmen tienen que esperar el tren en la calle .
no hay museos cerca del puente .
puedes abrir estas puertas .
los niños altos ya han encontrado un teléfono caro .
pedro le mandó una flor a su madre .
¿ cuántos regalos compró nuestro tío ?
mi madre abrió esta puerta y juan abrió la ventana .
a este turista le gustan las películas .
mi hijo alto puede hablar francés .
le hemos mandado la flor a nuestra abuela .
el camarero alto bebió el zumo de naranja en la cocina .
juan quiere escuchar la historia y él quiere escuchar historias .
carmen quiere comprar esta bicicleta , pero pedro quiere comprar dos regalos .
¿ qué estudió él el mes pasado ?
la semana pasada las cantantes perdieron su billete .
¿ por qué está carmen escribiendo cartas ?
nuestra madre alta nos quiere mandar dos cartas .
carmen no buscó a su caballo la semana pasada .
pablo y carmen perdieron su bolsa barata ayer .
laura no está jugando al fútbol .
esa bolsa no es más cara que los teléfonos .
a nuestra hija le gusta comprar flores en las tiendas .
el turista que ayudó a este camarero es tu amigo .
¿ cuándo jugaron al fútbol ?
a mi hijo le gusta esa pregunta .
laura dice que queremos cocinar este pescado mañana .
el museo es grande .
pablo no tiene cuatro exámenes .
ana es tan joven como su amigo .
a tus vecinas les gusta nadar en el mar .
la niña no puede abrir la caja porque está enferma .
en este momento están limpiando esta ventana verde .
a tu hija no le gusta beber agua .
estos son los sombreros .
la bicicleta verde no está rota .
había una escuela al lado de la biblioteca .
si llueve esta tarde , no comprarás regalos .
ese gato no está en el museo .
pedro y laura son más altos que estos estudiantes .
carlos y carmen no perdieron su paraguas barato en las calles .
¿ está tu padre hablando con estas escritoras ?
hay una estación al lado de la calle .
si llueve la semana que viene , no vas a ver las buenas películas .
no le han mandado una foto a este médico hoy .
¿ es el examen más difícil que esa pregunta ?
tengo muchas casas .
la niña que tiene una naranja está enferma .
las mesas que compró tu amigo están sucias .
este es el restaurante más pequeño de la ciudad .
si hace calor esta tarde , vas a escribir unas historias interesantes .
mi abrigo es azul .
¿ cuándo tiene carmen que vender esta casa ?
¿ está ella bebiendo ese café caliente ?
¿ vende laura flores ?
mi hija nos ha mandado las flores bonitas .
no voy a comprar ese periódico en el mercado .
¿ trabaja el camarero en esta biblioteca ?
has visto a carlos .
la flor que compraron es verde .
¿ cerró ana esta caja grande ?
ella está buscando al perro .
esta escritora vende manzanas todas las mañanas .
ella tiene que esperar a su padre en las calles esta tarde .
mi abuela juega al fútbol todas las mañanas .
¿ había muchos árboles pequeños detrás de la tienda grande ?
¿ dónde tiene él que esperar el autobús ?
mi hija alta ha comprado camisas negras en la tienda hoy .
si llueve la semana que viene , los camareros vivirán en un buen hotel .
los caballos negros están bebiendo un mar frío .
la flor era roja .
pedro quiere escribir la historia interesante , pero las mujeres quieren escribir cartas .
nuestro hermano alto tiene que esperar a su hermano alto .
carlos abrió la caja y ese turista abrió la ventana .
los gatos no durmieron en el hotel la semana pasada .
ese paraguas es más barato que la bolsa .
¿ fuiste al mar ayer ?
¿ dónde está este gato ?
¿ cocinó ella arroz ayer ?
no quiero comprar un regalo mañana .
juan está comiendo esta carne mientras pablo está nadando en el agua .
esa niña no tiene muchos teléfonos baratos .
le dimos estos paraguas nuevos a nuestra madre .
¿ dónde compró mi amigo este pan ?
les gusta visitar el museo pequeño .
estos caballos son tan grandes como este gato .
¿ estaba carmen en el mercado ?
hace dos días mi vecina esperó el tren .
mi hermana quiere ser profesora .
mi hija vio a estos perros en el parque la semana pasada .
pedro dice que él también tiene cuatro casas .
a elena le gusta el huevo .
¿ qué ha limpiado el turista ?
eran camareros famosos .
¿ quién está buscando a su gato blanco ?
¿ qué quiere pedro ver la semana que viene ?
ella va a vender estas mesas grandes .
¿ a juan le gusta este problema ?
¿ quién quiere cantar las canciones ?
¿ qué puede ana abrir ?
hay una bicicleta delante de la estación .
mis hijas altas les quieren mandar una foto bonita a sus hijas .
¿ han visto carmen y carlos esa águila en el puente largo ?
este médico es muy bueno .
tu madre compró un regalo .
¿ quiere ese turista trabajar en los hoteles ?
nuestros hermanos perdieron su foto la semana pasada .
el turista que cantó esta canción es mi hermano .
¿ está ese caballo bebiendo este río en el jardín grande ?
ella tiene que comprar un sombrero .
¿ había un estudiante alto en el mar frío ?
el turista que está tocando las guitarras está cansado .
¿ cuándo cerró el estudiante estas cajas ?
el perro estaba detrás de la puerta .
a nuestro amigo le gusta la leche .
mañana laura quiere ver esa película .
mi madre te quiere dar estos paraguas .
el perro es más grande que ese gato .
ese gato es muy grande .
este era el parque más pequeño de la ciudad .
el camarero trabajó en una tienda .
pedro y carlos pueden dormir en el hotel .
la cama que compraron las niñas es grande .
mis hijos altos llevan sus abrigos .
le mandé cuatro regalos a pablo el lunes .
ana está esperando el autobús mientras carlos está esperando el tren .
¿ dónde está mi libro interesante ?
soy un médico famoso .
¿ qué compró tu abuela ?
hay un paraguas barato sobre la mesa .
los paraguas están sobre la cama .
las historias que escribió elena son interesantes .
comimos un huevo ayer .
¿ qué cerraron ?
ella quiere leer libros , pero pablo quiere leer un periódico interesante .
estos problemas son más fáciles que la pregunta .
elena comió la carne y carlos comió esas naranjas .
estamos cansados .
el turista que conoce esa ciudad es alto .
creo que ese problema es fácil .
¿ está ella esperando a sus hijas altas en este momento ?
los hombres no le quieren mandar esta flor a la niña .
ana encontró sus paraguas .
los estudiantes también viven en un pueblo bonito .
quieres pan .
a nuestro amigo le encanta comer queso en la cocina .
el hombre le dio su llave a su hermana la semana pasada .
no hay museos cerca de la calle .
la sopa que cocinó mi vecina está caliente .
esta mujer le dio un mapa a su padre .
las flores eran azules .
juan tiene que abrir esta carta interesante .
el perro bebió el río .
ese estudiante les mandó dos cartas a las niñas .
laura quiere visitar el museo mañana .
¿ esperó nuestro amigo a su amigo ayer ?
ese es nuestro hijo .
laura es la cantante más famosa de la ciudad .
a carmen no le gusta comer arroz en la cocina .
¿ son las calles demasiado largas ?
mi hija alta nada en el río .
¿ hay un hotel detrás del parque ?
quieren estudiar inglés en la universidad el viernes .
esa profesora joven va a visitar el museo .
¿ lleva ella esos zapatos blancos ?
el turista que quiere ese regalo es mi hermano .
¿ cuándo cerraste estas cajas ?
el viernes juan va a escribir esa historia .
le tienen que mandar la foto a pedro .
este era el puente más viejo de la ciudad .
¿ compró él este pan ?
esperaron el tren en la calle .
el hombre alto leyó cuatro historias en la habitación .
a mis hijas no les gusta el mar .
¿ está ella enferma ?
la escritora estudió en la escuela .
el mercado cierra a las cuatro .
carmen quiere vender estas bicicletas el viernes .
¿ durmió mi gato en el jardín pequeño el lunes ?
jugué al fútbol .
esta es la tienda .
estamos nadando en el mar mientras juan está nadando en el río frío .
pedro también tiene muchas casas caras .
hay una biblioteca detrás del parque .
el libro es interesante .
él no es más alto que su hijo .
ella va a comprar los periódicos .
¿ cuántas flores compró mi padre ?
¿ habla nuestro padre francés ?
el gato está debajo del árbol .
el caballo está debajo de las camas .
¿ está mi amigo leyendo esta carta en la habitación ?
a laura y carmen les encanta ir a la universidad .
el restaurante estará cerrado la semana que viene .
¿ dónde jugó pablo al fútbol ?
¿ por qué quiere la cantante tocar los pianos ?
¿ comprará esta mujer esas camas ?
la universidad está delante de esta estación .
mi hija esperó el autobús y pablo esperó el tren .
los camareros están nadando en el mar mientras elena está bebiendo ese zumo de naranja .
elena y carlos no tienen que limpiar la habitación .
las mujeres están escuchando esta canción bonita en este momento .
a él no le gusta este arroz .
mi hermana quiere leche .
mi padre está cocinando el pescado mientras carlos está hablando con unos hombres .
¿ son estas puertas azules ?
tu tío no jugó al fútbol porque estaba ocupado .
están bebiendo ese café mientras juan está nadando en el río .
a tu vecina le gusta estudiar francés .
¿ quiere mi hermano ser un camarero famoso ?
nuestra madre dice que los camareros tienen un paraguas .
este tren llega a las tres .
no tienen tres casas .
la bicicleta es nueva .
mi madre está escuchando tres buenas canciones .
elena quiere este queso y mis hijos quieren ese pan .
no le tenemos que mandar dos libros a nuestro hermano el viernes .
ese autobús no está vacío .
si llueve esta tarde , vivirás en estas calles .
tus vecinas dicen que esa puerta es verde .
la bolsa que perdió juan es cara .
nuestro amigo le quiere mandar esta carta a su hermano el viernes .
pablo era el médico más joven de la ciudad .
pablo está tocando la guitarra .
a laura le gusta la pregunta .
nuestra hermana está contenta .
carlos le va a dar cuatro mapas a su madre .
mi caballo está en la escuela .
a ese niño no le gusta beber agua fría en los restaurantes .
estamos buscando a nuestro perro pequeño .
¿ quiere nuestra hermana ayudar a su amigo ?
laura no está durmiendo en las casas .
¿ ha limpiado él esta ventana hoy ?
no les dieron estos paraguas baratos a sus hijas .
¿ quieres tocar el piano ?
hay dos paraguas sobre las camas .
el niño que tiene muchas bicicletas es nuestro tío .
mis caballos pequeños bebieron ese río frío .
¿ quiere ella tocar la guitarra el viernes ?
le tenemos que dar la foto bonita a nuestra hija .
el camarero no limpió sus casas grandes porque estaba enfermo .
¿ quién tiene muchas preguntas ?
a nuestra vecina le gustan estos exámenes .
había un pájaro en el parque .
¿ cuándo vivirá carlos en una casa vieja ?
quieren ser camareros .
¿ cuántas manzanas compró nuestra madre ?
las cajas que cerraron están llenas .
creo que laura tiene un caballo pequeño .
le quieres dar este regalo a tu tío .
nuestra hermana tiene que esperar a su amigo .
mi padre no estará triste .
ella vio a este perro pequeño en el puente el mes pasado .
¿ quién conoce a tres estudiantes jóvenes ?
ella nos va a mandar un libro .
¿ por qué comieron esos perros esa carne ?
ella estará cansada el viernes .
¿ qué comprarán las cantantes ?
ella quiere ese sombrero , pero elena quiere a ese caballo negro .
la casa que vendió ese estudiante es pequeña .
¿ come la niña naranjas todas las mañanas ?
tu hijo dice que juan quiere nadar en el mar mañana .
la cama que vendió esa profesora es pequeña .
si hace sol el viernes , juan no comprará su paraguas .
laura le ha mandado dos regalos a su abuela hoy .
mi hermano no estudia en la biblioteca los domingos .
tu padre tiene treinta años .
estos problemas son más fáciles que esa pregunta .
el queso estaba sobre la mesa grande .
estas cantantes quieren a esos caballos pequeños , pero carmen quiere dos teléfonos .
el gato está comiendo pescado en el jardín .
ese camarero está escribiendo esas cartas mientras elena está bebiendo este té .
¿ quiere carmen vender las casas ?
¿ has perdido la bolsa nueva esta semana ?
la historia es larga .
tus hijos no visitan la ciudad .
los periódicos que leyó ella son interesantes .
carlos y laura también tienen un hermano .
si hace sol mañana , pablo y juan comprarán un vestido .
¿ a qué hora cierran los museos los sábados ?
pedro no abrió esta caja .
ella quiere este buen vino .
¿ era la ciudad grande ?
¿ hay una casa vieja detrás del parque ?
nuestra camisa estaba limpia .
juan nos dio estas flores .
ana compró sombreros y carmen compró sus teléfonos nuevos .
los médicos le van a mandar una flor a su madre .
si hace calor la semana que viene , estos médicos comprarán unas bicicletas .
mi hija no estará contenta mañana .
ana y pedro pueden dormir en el hotel .
este examen es tan difícil como esos problemas .
carmen está en la playa bonita .
tienen que buscar el paraguas en el parque el viernes .
estos coches eran azules .
juan y ana eran estudiantes .
el niño vende manzanas en las calles .
él es joven .
juan quiere trabajar en una biblioteca el viernes .
¿ cerró mi hermana las cajas ?
nos encanta vender queso .
¿ tiene él que esperar el tren ?
pablo está en las calles .
¿ dónde vieron nuestros hijos a pablo ?
pedro y carlos fueron a la gran ciudad .
el hotel es muy caro .
los hombres están limpiando esta cocina ahora .
ayer ella cerró las puertas .
él compró este pescado y laura compró ese periódico .
carlos y pablo le dieron este paraguas a su hermano el lunes .
¿ esperó nuestra hermana a su hijo ayer ?
los camareros tienen que estudiar inglés .
este tren sale a las cuatro .
esa mujer quiere cantar una canción .
mi hija no está demasiado ocupada .
pedro está en el mar .
les gusta el español .
mi vecina nos quiere mandar sus fotos .
estos turistas le tienen que dar cuatro regalos a su amigo .
tu tío no ha visto a su tío .
los libros interesantes están debajo de las sillas .
también llevamos este abrigo .
en este momento tu caballo pequeño está bebiendo el mar frío en el río .
le han dado dos llaves a su hija .
a carmen le gusta la ciudad .
mi paraguas es barato .
esos no son nuestros caballos .
¿ quién tiene que comprar ese arroz ?
el perro blanco comió carne hace dos días .
abrí estas cartas , pero elena abrió su carta .
nuestra hija no perdió sus mapas en las calles el mes pasado .
ese estudiante trabajará en esta escuela .
la casa es demasiado cara .
¿ vende elena naranjas ?
hay una tienda pequeña detrás del parque .
pedro quiere escribir una historia y carlos quiere escribir unas historias interesantes .
les gusta visitar esta ciudad bonita .
él le va a mandar las cartas interesantes a su hija el viernes .
esta película era buena .
la silla no es más grande que esa caja .
él vio a esa buena cantante .
ella tiene que estudiar francés la semana que viene .
carlos no ha perdido el mapa .
¿ es este problema tan difícil como esos exámenes ?
¿ son esas preguntas fáciles ?
laura no quiere cantar esas canciones porque está enferma .
mi tío le va a dar tres llaves a elena .
¿ están los gatos comiendo pescado ahora ?
al médico le gusta comer manzanas .
no has comido la naranja .
juan me quiere mandar el regalo .
¿ qué encontró ana ?
tu hermana alta ha comprado su sombrero en los mercados .
creo que mis vecinas pueden tocar la guitarra en la calle .
¿ por qué tocó ella el piano ?
nuestra hermana no jugó al fútbol porque estaba cansada .
este era el restaurante más barato del pueblo .
el caballo está detrás del árbol pequeño .
mis vecinas eran médicas .
él no esperó a su hijo porque estaba cansado .
esta cantante quiere estudiar francés .
también conozco esa ciudad .
tus amigos venden manzanas y carlos vende naranjas .
elena les ha mandado su carta a sus vecinas .
ese perro era negro .
tus hermanas quieren cocinar esa carne la semana que viene .
juan es alto .
tu abuela no perdió su teléfono porque estaba cansada .
mi padre nos tiene que mandar las fotos .
ella vio estas grandes películas ayer .
ella es estudiante .
esas puertas eran rojas .
a ese camarero le encantan las canciones .
pablo está leyendo unas historias largas mientras carmen está escribiendo historias .
estos son los vestidos nuevos .
mis perros están comiendo carne .
el árbol grande está al lado de la calle .
ese no es mi hermano .
ella quiere arroz .
juan está hablando con su padre alto mientras elena está tocando el piano .
esta era la tienda más grande de la ciudad .
esos turistas también hablan español .
nuestro padre limpió esta mesa , pero carlos limpió las mesas pequeñas .
mis bicicletas eran blancas .
carlos y ana también conocen ese pueblo .
laura no tiene que ayudar a su amigo .
creo que el estudiante estará ocupado .
¿ por qué escuchó pedro historias largas ?
hay muchos estudiantes jóvenes en las calles .
creo que carmen no tiene que cerrar esta puerta .
él vendió la silla .
mi hermana te tiene que mandar la flor esta tarde .
mi abuela no escribió una carta porque estaba triste .
laura dice que este río es largo .
¿ era el museo interesante ?
nuestra madre no tiene que esperar el tren .
nuestros amigos le quieren dar los buenos libros a la niña .
juan tiene que hablar con unas buenas profesoras .
¿ qué está ella cantando ?
la carta larga no está sobre la mesa .
ella nos dio los regalos .
ese examen no es más fácil que las preguntas fáciles .
¿ es la cama tan grande como el jardín ?
los museos son famosos .
a él le gusta la playa .
ella está durmiendo en la habitación en este momento .
mis amigos nunca nadan en el río .
¿ qué quiere él ver mañana ?
¿ cuántos teléfonos tienen carmen y pedro ?
ese hombre también quiere ese vestido .
mi hijo no limpió las casas caras porque estaba ocupado .
¿ tienes que vender tus casas caras la semana que viene ?
hay unas cartas sobre la cama .
¿ cuándo cantaron nuestras vecinas canciones ?
mi hermana mayor me mandará esta flor .
juan quiere zumo de naranja frío .
los coches son blancos .
nuestro tío puede cantar esta canción .
carlos cerró las puertas verdes , pero él cerró estas ventanas .
si hace calor el viernes , el niño alto comprará la bicicleta .
no tienes muchos hermanos .
no cantamos esa canción porque estábamos ocupados .
a ella no le gusta visitar a su hermana mayor .
mañana él tiene que ayudar a ana .
¿ has cerrado las cajas ?
el camarero que trabaja en un restaurante es tu padre .
elena está muy cansada .
ese periódico es tan interesante como esta historia .
les hemos dado las llaves a los niños .
laura tiene que hablar con su hija alta en el mercado el viernes .
¿ están mis perros comiendo este pescado en este momento ?
pablo cantó una buena canción , pero elena cantó unas canciones .
elena nos dio sus fotos .
nuestro caballo era blanco .
el camarero vende vestidos en el mercado pequeño los sábados .
creo que él trabajará en este museo mañana .
no encontraste un paraguas porque estabas triste .
él quiere este vino .
a mi hermano le encanta la playa .
al médico le gusta el pescado .
carmen tiene tres problemas difíciles , pero el niño tiene tres sombreros .
pablo está nadando en el río mientras los médicos están tocando la guitarra .
nuestro hermano alto nos ha dado una flor .
juan y elena no van a escribir historias interesantes porque están cansados .
el perro está comiendo el pescado .
nuestra madre está escuchando esa historia .
a laura le gusta vender zapatos en el mercado .
¿ es este pájaro demasiado pequeño ?
esta tarde carmen tiene que buscar a su gato .
ana nadó en el río .
¿ es esa ciudad más pequeña que esa silla ?
¿ cuántas mesas ha comprado elena ?
esos libros son muy buenos .
esa niña tocó los pianos .
tu hija está cocinando la carne .
este médico me mandó las cartas interesantes .
la carta es muy interesante .
¿ es el libro bueno ?
a la escritora le encanta visitar a su tío .
la carta interesante estaba debajo de la silla pequeña .
¿ cuántas flores compró él ?
¿ quién quiere ir a la playa ?
están escuchando esta canción mientras laura está nadando en el río .
pedro y pablo bebieron café caliente el lunes .
si hace frío esta tarde , no van a ver la película .
el perro es tan pequeño como este gato .
¿ qué estudió pedro ?
tienes muchas hermanas .
laura te mandó las fotos .
¿ quiere ana jugar al fútbol en el parque ?
el estudiante está esperando el autobús mientras carmen está escribiendo su carta .
había muchos libros sobre las mesas .
¿ esperó él a su tío ?
nuestra hermana alta te mandará su foto .
laura quiere ir a la playa mañana .
la ciudad es grande .
el perro no comió este pescado hace dos días .
¿ está el árbol detrás del parque ?
esos camareros jóvenes normalmente van a la biblioteca .
juan y ana están estudiando español mientras carmen está nadando en el agua .
la sopa está demasiado caliente .
creo que puedo encontrar el teléfono caro .
hay tres árboles pequeños detrás del parque .
¿ por qué comió laura el pan ?
¿ cuántos vestidos tiene mi vecina ?
¿ esperó este hombre el autobús ?
mis hermanos le darán un paraguas a su tío .
él encontró sus fotos y carmen encontró su paraguas .
ana era la cantante más alta de la ciudad .
nuestra abuela me mandará sus buenos libros .
también quiero esta bicicleta .
ayer ese médico estudió en la universidad .
te gusta tocar el piano .
¿ ayudarás al estudiante esta tarde ?
él tiene muchos caballos , pero juan tiene cuatro teléfonos .
la profesora no ayudó a sus hermanas altas .
hay un teléfono barato debajo de la cama .
¿ cuándo perdió nuestro tío su foto ?
el examen es más difícil que esta pregunta .
¿ hay un libro en la bolsa ?
laura come arroz y ana y carmen comen queso .
laura habla español .
a mi padre le gusta cocinar sopa caliente .
les daré los paraguas caros a las niñas altas .
¿ dónde está la carta ?
el niño tiene que visitar a sus buenos amigos el viernes .
ella no puede ir al mar frío porque está triste .
¿ qué compró laura el año pasado ?
ana no estará cansada el viernes .
esos turistas también llevan un vestido .
esas escritoras famosas vieron a su padre alto el lunes .
¿ quiere el niño escribir la historia ?
la ventana que cerraron las profesoras es verde .
hay regalos en la caja .
mi tío estará enfermo .
si hace sol mañana , esta cantante visitará esta ciudad bonita .
no hay tiendas pequeñas detrás del parque .
¿ está ella hablando con cuatro escritoras ?
el caballo está bebiendo este mar en este momento .
la tienda es tan pequeña como estas cajas .
¿ tiene el camarero que vender las camas pequeñas ?
¿ por qué tiene tu hermana que estudiar en la escuela ?
¿ está mi tío esperando a su padre alto en la calle larga ?
ella vende huevos .
creo que el camarero estaba triste la semana pasada .
ella está bebiendo este vino .
ana tiene que buscar al perro en la casa pequeña .
¿ está él escuchando una canción bonita ?
ana dice que laura está estudiando francés en la escuela .
ven grandes películas todas las semanas .
laura no escuchó historias interesantes porque estaba triste .
nuestro hermano es enfermero .
tu madre alta puede encontrar el teléfono .
vimos dos caballos .
mi tío buscó a su perro pequeño .
mi amigo te mandó la foto .
mi tío lee historias largas .
mi vecina también quiere esta carne .
a juan no le gusta ver grandes películas .
si llueve mañana , tu hermano va a comprar esos periódicos .
estudiaste inglés .
él no tiene que vender las camas pequeñas mañana .
tu abuela perdió su billete y elena perdió el mapa .
¿ cuándo compraste dos teléfonos baratos ?
los médicos quieren ese arroz , pero carmen quiere este buen vino .
mi hermana no quiere comprar esta cama grande porque está cansada .
¿ dónde compran los hombres huevos ?
a pablo le encanta nadar en el mar frío .
laura compró esta leche , pero compré ese periódico .
le han dado tres buenos libros a su hermano .
¿ quiere el hombre este regalo ?
tus hijas nunca han perdido su teléfono .
el caballo no es más pequeño que estos perros .
este árbol es más grande que ese pueblo .
¿ tiene elena que ir a la casa pequeña ?
mi abuela me mandó su libro .
juan y laura también trabajan en la escuela .
¿ quiere tu hija ser escritora ?
nuestra hermana tiene diez años .
pedro te quiere dar cuatro mapas .
tu vecina está triste .
no le mandamos un regalo a nuestro tío ayer .
ana te quiere mandar dos libros .
había una escuela al lado del río .
ana estudia francés , pero los estudiantes estudian español .
este era el árbol más grande del pueblo .
¿ es el problema más fácil que esa pregunta fácil ?
le quiero dar este regalo a ana .
nuestras hijas estaban cansadas la semana pasada .
mi amigo cerró esta ventana la semana pasada .
si hace calor la semana que viene , ella ayudará a una niña .
nuestra hermana está tocando los pianos en este momento .
¿ te gusta ese problema ?
el tren que esperó la profesora está lleno .
¿ qué buscaron elena y laura ?
también llevas una camisa azul .
mi hijo no es muy alto .
nuestra carta estaba sobre esta silla .
¿ vende él naranjas ?
¿ son mis vecinas estudiantes ?
si hace calor el viernes , las profesoras van a visitar la ciudad .
los hombres están contentos .
a mi padre le encantan las flores .
mis hijas dicen que toco el piano todas las semanas .
¿ son mis coches negros ?
¿ es mi abuela estudiante ?
¿ qué quiere carmen vender mañana ?
el mar está demasiado frío .
cocinaron ese pescado .
¿ está elena estudiando inglés ahora ?
laura está buscando sus paraguas mientras ana está hablando con sus hijas .
el caballo era grande .
a tus hermanos no les gustan los gatos .
a mi hija le gustan las flores .
los periódicos que leyó tu amigo son interesantes .
no hay la biblioteca cerca del jardín .
ana y carmen no vieron una película porque estaban tristes .
nunca compro vino .
¿ es esa mi casa ?
ana vendió su casa el mes pasado .
ana dice que el hotel es muy nuevo .
laura era una buena estudiante .
ana le tiene que dar una flor a su hija esta tarde .
el café no está muy caliente .
creo que el perro comió carne hace dos días .
nuestro hijo es camarero .
¿ por qué escribiste historias ?
ahora este gato no está comiendo esta carne .
los turistas jóvenes están limpiando su mesa .
quiero cuatro coches baratos .
creo que este examen es muy difícil .
quieren vender sus casas .
laura quiere escuchar la historia en la habitación .
¿ quieres ir al mar ?
el turista que está limpiando la mesa es alto .
la niña comió carne y juan comió arroz .
a juan le gusta ese periódico .
¿ es laura joven ?
mi hermana vende abrigos verdes .
pedro está estudiando español mientras carmen está escribiendo unas cartas .
no quieres vivir en este hotel porque estás enfermo .
trabajaremos en un restaurante la semana que viene .
él no vio al gato porque estaba ocupado .
los médicos que leyeron una historia están cansados .
él está buscando el billete mientras laura está estudiando francés .
¿ cuándo bebieron café ?
pablo no está tocando las guitarras en el parque .
ella está hablando con este médico en el parque .
el médico tiene un coche .
compras flores , pero pedro compra café caliente .
¿ esperó elena el autobús ?
tu vecina está ocupada .
¿ dónde esperó ella a su hijo ?
estos son nuestros caballos pequeños .
esta profesora está limpiando la cocina mientras carmen está tocando el piano .
llevamos nuestra camisa .
ese abrigo es rojo .
nuestra hermana tiene seis años .
las mesas están muy sucias .
han vendido esta casa hoy .
quieren cocinar este arroz y ana quiere cocinar esa sopa caliente .
laura comió carne , pero comieron ese pan .
¿ por qué esperaste a tu tío ?
¿ quiere tu tío hablar con su padre el viernes ?
ese perro es demasiado grande .
mi hijo cocinó ese pescado .
¿ está el periódico sobre las sillas ?
a nuestra madre le gustan las flores .
laura no quiere cocinar ese arroz en la cocina .
laura les va a mandar este libro a sus hermanos mañana .
ana nunca ha cerrado la ventana azul .
ella no me tiene que mandar esta foto .
los niños comen naranjas , pero ana come carne .
esa escritora quiere trabajar en el restaurante .
estoy bebiendo esa agua fría mientras pablo está escuchando unas historias largas .
¿ quién quiere escribir esta carta mañana ?
el examen es más difícil que los problemas .
mi padre jugó al fútbol .
pedro bebió el río y ese perro bebió ese mar frío .
el año pasado laura no trabajó en estas tiendas .
hay tres llaves en la casa .
la mujer buscó el paraguas , pero laura buscó a los gatos negros .
carlos quiere una bolsa barata .
nuestra abuela alta nos ha mandado la flor .
¿ dónde tienes que comprar ese zumo de naranja frío ?
ese niño habla inglés .
los periódicos son más interesantes que los libros .
tu amigo les va a mandar la carta larga a las profesoras .
juan y pablo escucharon las historias en la habitación .
carmen esperó a su padre .
la mujer que tiene cuatro paraguas es mi hermana .
el turista que ayudó a esta niña está cansado .
el perro está comiendo esta carne ahora .
a mis hijos les encanta el pan .
¿ vio tu abuela la gran película ?
él no le quiere mandar estas cartas largas a juan la semana que viene .
pablo y carmen estudian español todas las mañanas .
¿ por qué escuchó laura esta canción ?
la bicicleta está delante de estas casas .
él estaba cansado el año pasado .
él puede cocinar esa sopa en la cocina .
hay unos árboles grandes al lado del mercado .
¿ leyó ella tres libros ?
juan ha perdido sus fotos bonitas hoy .
esa profesora compra té .
laura y carmen quieren vivir en una casa cara la semana que viene .
¿ está el caballo bebiendo este río en el río ?
tu madre dice que nuestro padre alto ha perdido sus mapas hoy .
la semana que viene los hombres jóvenes van a vender las casas .
nuestro tío está cansado .
esa niña alta quiere tocar la guitarra la semana que viene .
mi amigo dice que el tren está vacío .
¿ cuántas historias leyó tu abuela ?
¿ quién está esperando a su hermano ?
a juan le gusta vender queso en las tiendas .
nuestra hermana es más alta que esta mujer alta .
mis hijos están cocinando pescado .
elena está escuchando unas canciones .
el gato comió pescado , pero laura comió esta carne .
creo que en este momento nuestra madre alta está hablando con elena .
le han dado una llave a su hermano .
ayer pedro y ana encontraron su teléfono .
la semana que viene ese hombre alto quiere trabajar en un hotel .
te gusta ver una película .
hay hoteles detrás del parque .
pedro quiere cantar esta canción , pero pablo quiere cantar canciones bonitas .
carmen también conoce a su hermano .
él estudia francés y ana estudia español .
la leche que bebió mi tío está caliente .
pablo quiere estudiar inglés y ella quiere estudiar francés .
ese examen es más fácil que estas preguntas .
pedro tiene cuatro hermanas .
tu gato es muy pequeño .
la cantante que esperó el autobús es joven .
mi hijo no está contento .
a las escritoras les gusta visitar esta ciudad .
el hombre está contento .
este es el parque más grande del pueblo .
¿ limpió carmen la casa ?
había muchos mapas en la bolsa .
¿ cuántas flores compró el camarero ?
él estaba en el hotel .
hay bicicletas blancas delante del parque .
¿ cuándo compró ella agua fría ?
¿ cuándo tienen que visitar a su vecina ?
también hablo español .
él tiene que cerrar la puerta roja .
si hace frío mañana , ayudaremos a nuestro tío .
los niños no buscaron los billetes porque estaban cansados .
¿ a mi padre le gusta el francés ?
ese camarero está cansado .
las tazas están muy limpias .
esa es tu abuela .
creo que estos exámenes son muy fáciles .
¿ quién quiere café ?
si llueve la semana que viene , pablo no ayudará a su abuela .
la niña que está bebiendo el café es joven .
encontré el mapa .
ana y pedro le quieren dar cuatro paraguas a esta escritora joven mañana .
creo que este restaurante estaba abierto .
¿ estudiaron esos médicos en la universidad ?
no quiero escuchar una historia porque estoy ocupado .
él conoce a pablo .
pedro y carlos esperaron a su hijo en las calles .
pedro escuchó cuatro historias en la habitación .
¿ quién ha abierto esta ventana azul esta semana ?
hay cuatro hijos en la playa .
¿ cuándo tiene él que limpiar su mesa ?
comimos este arroz .
nuestra madre me dio estos regalos la semana pasada .
¿ es la mesa muy pequeña ?
laura está nadando en el agua mientras él está bebiendo el zumo de naranja .
tu hermana no está estudiando en la escuela .
carmen no puede hablar inglés porque está cansada .
¿ está ese perro bebiendo un río en el jardín ?
carlos está esperando a su hermano mayor .
están estudiando inglés mientras juan está bebiendo esa leche .
¿ era ese examen difícil ?
¿ estudias español ?
¿ dónde vende ana naranjas ?
la semana que viene esta mujer quiere escribir historias .
al niño le gusta comer carne .
¿ dónde están los médicos bebiendo té ?
mis hermanas quieren ser escritoras .
elena y pablo no venden vestidos .
carmen está tocando las guitarras mientras elena está nadando en el agua .
el turista que tiene una hermana es mi amigo .
pablo está leyendo esa carta mientras juan está esperando a su hermana .
hay cuatro periódicos sobre la mesa .
este estudiante puede cerrar la ventana .
ella va a comprar unas flores azules el viernes .
hay dos hoteles detrás de la tienda .
tienen que cerrar la caja .
están en el hospital .
había un pájaro grande en el museo pequeño .
mi hija era una gran médica .
mi hermano quiere cantar la canción en la calle el viernes .
¿ cuántos coches ha comprado juan ?
hay cuatro árboles al lado de la calle .
nuestra abuela alta vende flores todos los días .
quieres cocinar la carne mañana .
¿ trabajará la escritora en una tienda mañana ?
pablo está tocando el piano mientras la profesora está esperando a su hermano menor .
¿ qué cerraste el año pasado ?
el caballo es tan grande como los perros .
¿ jugó carlos al fútbol ?
no le van a dar su llave a la niña alta .
él visitó la ciudad bonita ayer .
elena y ana quieren vender estas mesas esta tarde .
no le mandarás las cartas a esa niña .
elena y pablo están buscando al gato mientras carlos está estudiando francés .
él puede tocar los pianos en la calle .
los museos están abiertos .
hoy las mujeres jóvenes han abierto su carta .
¿ qué vendió el estudiante la semana pasada ?
laura quiere comprar dos regalos la semana que viene .
también llevas este abrigo .
a carmen le gusta el pan .
¿ por qué está ella leyendo cuatro periódicos interesantes ?
creo que estoy triste .
el agua que bebieron esos gatos está fría .
estoy escuchando esa buena canción mientras pablo está esperando a su vecina .
él cerró esta ventana azul .
las buenas profesoras han limpiado las ventanas .
juan quiere la carne .
la bicicleta era nueva .
si llueve esta tarde , ese camarero va a comprar esa flor .
tu abuela alta le va a mandar su foto bonita a su vecina esta tarde .
nuestras hijas altas no van a escribir esa carta interesante porque están tristes .
hay unos libros en la cocina .
carmen tiene un abrigo .
ese es el perro .
¿ tienen las profesoras cuatro casas ?
elena estaba en el parque .
hay carne sobre las camas .
ella no estudia francés los domingos .
él está hablando con su padre .
¿ por qué cerró pablo estas puertas ?
te gustan estos gatos .
elena está leyendo libros mientras pablo está comiendo arroz .
los turistas que están leyendo esos libros son nuestros hermanos .
¿ cuándo limpió carmen esta cocina ?
mi padre me mandó un libro la semana pasada .
ella quiere comer un huevo .
¿ qué está este perro comiendo ahora ?
tus hermanas no les quieren mandar estos libros interesantes a las escritoras .
nuestros hermanos le quieren dar su llave a su amigo .
pedro escuchó unas canciones bonitas en la habitación .
laura y ana también tienen muchas naranjas .
¿ dónde toca él los pianos ?
las mesas que vendieron las cantantes son grandes .
el paraguas que compró juan es barato .
pablo no quiere vivir en una calle porque está enfermo .
el hombre quiere estudiar francés la semana que viene .
eres más joven que el médico .
a mi vecina le encanta la playa .
¿ tiene carmen un perro blanco ?
el camarero que va a la biblioteca es nuestro amigo .
le queremos mandar esta carta interesante a nuestra hija la semana que viene .
él nos quiere dar su llave .
carmen vio a este gato en el puente .
la película que vieron laura y juan es interesante .
el hombre alto también tiene tres caballos .
esa escritora está buscando a sus perros .
mi camisa verde está muy sucia .
estas mujeres jóvenes no tienen dos coches .
¿ cuántos libros tiene la profesora ?
las niñas que cerraron esta caja pequeña son tus hermanas .
¿ era el coche azul barato ?
la niña vio películas la semana pasada .
¿ qué vas a comprar en el mercado ?
a esa escritora le gusta ver películas .
los turistas son tan jóvenes como estos hombres .
había cuatro cartas interesantes sobre la silla pequeña .
laura le tiene que dar su mapa a su hermana .
no abriste la carta larga el mes pasado .
había un hospital cerca del puente famoso .
el mes pasado perdiste tu llave .
la mujer estudió francés .
pablo no puede nadar en el agua porque está triste .
mi amigo le ha dado un billete a su vecina .
el mes pasado leímos unas historias largas .
él tiene muchos libros .
¿ cuándo tienes que vender las bicicletas ?
¿ qué está laura comiendo ?
¿ a mi hija le gusta comprar leche ?
a tu padre le encanta nadar en el río .
¿ tienen estas profesoras que vender su coche la semana que viene ?
la flor era azul .
mis hijos están detrás de los coches blancos .
¿ a tu hija le gusta estudiar inglés en la escuela ?
pueden tocar la guitarra .
laura leyó esta carta .
pedro tocó los pianos , pero ana tocó el piano .
nuestras hijas no han visto esa águila grande .
a carlos no le gusta cocinar arroz .
no hay la biblioteca delante del parque .
¿ es mi bicicleta blanca ?
mañana no tienen que cerrar esta ventana .
¿ está tu hijo escuchando la historia ?
¿ jugó este médico al fútbol ?
nuestro padre le dará una foto bonita a la cantante la semana que viene .
las niñas no quieren comprar regalos .
si hace sol esta tarde , elena va a comprar ese zumo de naranja .
los perros están bebiendo el mar .
las cantantes que tienen muchas bolsas son nuestras vecinas .
juan tiene un gato , pero tienes muchos paraguas .
juan y laura tienen que cerrar esta puerta .
a carlos le encanta comer carne en la cocina .
vi la película interesante .
carmen bebió el vino y ese niño bebió esa leche caliente .
laura y pablo están durmiendo en la casa ahora .
elena dice que carmen ve películas todos los días .
¿ había muchas hijas en el hotel ?
¿ les gusta cocinar arroz ?
¿ quiere laura vivir en esta casa esta tarde ?
el caballo está bebiendo esta agua .
la puerta que cerraron está abierta .
esa cantante visitó este museo .
el viernes tengo que ir al mercado .
¿ es ese vestido rojo ?
elena le dio dos libros a su tío .
laura quiere estudiar español .
como sopa todas las semanas .
no hablaron con pablo ayer .
encontraron el mapa y pablo encontró una bolsa .
¿ hay muchos regalos en la cocina ?
el turista que está escribiendo unas cartas es tu hermano .
ana está limpiando esta aula mientras estás buscando a tu gato .
juan está esperando a su hijo mientras ana está hablando con cuatro camareros .
quieres escribir estas historias interesantes el viernes .
¿ dónde tienen tus vecinas que hablar con dos mujeres viejas ?
tu gato negro está debajo de la silla .
no había estudiantes en los museos .
este médico leyó unas cartas .
¿ dónde está pedro ?
carmen y ana tienen que cerrar la ventana .
ana cocina arroz en la cocina todas las semanas .
carlos comió el pescado , pero mis gatos comieron esta carne .
había muchos niños en la tienda .
el estudiante quiere este arroz .
¿ va ella al río ?
mis amigos pueden ir a los mercados .
nuestra abuela no quiere escuchar esta historia larga porque está enferma .
¿ quiere nuestro amigo visitar la ciudad pequeña ?
¿ qué tiene carmen ?
el hombre alto tiene que visitar el museo interesante esta tarde .
toco la guitarra los domingos .
escucharon historias .
¿ quieres visitar estos museos grandes ?
¿ dónde está el periódico ?
¿ cuándo comió el gato este pescado ?
¿ a ana le gusta el caballo ?
el vino que compró mi hermana es bueno .
¿ cuándo tiene ella que esperar a sus hermanos ?
te gusta el español .
esa leche está muy fría .
mi tío no quiere una bolsa nueva .
te encanta ver buenas películas .
el turista que quiere esta bicicleta vieja está enfermo .
¿ está él jugando al fútbol ?
esa no es el aula .
estas escritoras quieren comprar su vestido azul y laura quiere comprar estas bolsas .
¿ cuándo escuchó mi hermana las historias largas ?
¿ ha visto pablo a sus hermanas ?
esa casa es demasiado barata .
si llueve mañana , ana va a ver películas largas .
la carta está en esta habitación .
¿ quiere mi madre hablar con ese médico joven la semana que viene ?
¿ quieren visitar los museos ?
mi gato no está bebiendo el agua .
el paraguas que compraron está roto .
creo que juan puede hablar francés .
a esos camareros les gusta la canción .
pedro era el mejor estudiante del pueblo .
juan está leyendo unas cartas mientras pablo está leyendo libros .
tus hermanas dicen que los estudiantes altos tienen un caballo .
¿ qué bebieron mis caballos la semana pasada ?
este turista no está leyendo su carta ahora .
¿ dónde esperó la niña a sus hijas altas ?
ana no vio a sus caballos porque estaba cansada .
mis vecinas buscaron los teléfonos , pero carlos buscó a los gatos .
¿ dónde están ?
juan y ana han visto a pedro .
pablo es más alto que el buen estudiante .
mi abuela nos quiere mandar el regalo .
mi abuela no tiene que comprar esas sillas la semana que viene .
¿ dónde perdieron los turistas su foto ?
mi casa es demasiado vieja .
ana no puede jugar al fútbol .
los turistas que venden flores son jóvenes .
el autobús que esperaron esas niñas está lleno .
te gusta la manzana .
hay un pájaro grande en la playa .
mi tío nos dio dos billetes .
hay una escuela delante de la tienda .
esos son tus zapatos .
el niño que tiene dos casas es joven .
la llave está en la cocina .
la mesa es más grande que ese pueblo .
los turistas que van al parque están cansados .
carlos está estudiando inglés mientras estamos esperando el tren .
¿ por qué comió mi abuela ese arroz ?
¿ qué comió el perro en la cocina el mes pasado ?
pablo no quiere comer este huevo porque está triste .
el vestido estará sucio esta tarde .
la niña alta no ha leído cartas .
elena no es alta .
hay tres mercados pequeños al lado de la calle .
mi hijo quiere cantar canciones bonitas .
él quiere cocinar este arroz .
los turistas que quieren estas bicicletas son famosos .
la película que vio él es interesante .
el hombre quiere vender su mesa pequeña .
pedro está cantando esa canción mientras mi hermana está jugando al fútbol .
hay una carta debajo de la cama .
ese no es el gato grande .
¿ tiene la escritora que comprar este café la semana que viene ?
ana es la niña más alta del pueblo .
este perro pequeño está bebiendo ese río .
eres camarero .
a elena le gusta el francés .
elena y pablo le van a dar cuatro mapas a su abuela .
¿ tiene mi madre que ir a la biblioteca ?
juan está jugando al fútbol mientras mi hija está escribiendo esa carta interesante .
¿ cuántas flores compraron tus hermanas ?
hay unos mercados cerca de los puentes .
¿ puede ana hablar inglés ?
la mujer que habla francés está enferma .
hay periódicos debajo de la mesa .
ana quiere escribir dos cartas , pero quiero escribir historias .
la ventana que cerró el niño está abierta .
las cantantes que estudiaron francés son tus vecinas .
¿ a nuestros hermanos les gusta la ciudad ?
ese niño compra flores y elena compra sopa .
carmen le mandará las fotos a su hermano la semana que viene .
este examen no es más fácil que el problema .
este caballo es negro .
¿ es laura tan joven como estas profesoras ?
ayer la mujer bebió té .
la mesa que limpió pablo está sucia .
laura no lleva sus zapatos .
a juan le gusta el español .
estás esperando el autobús mientras elena está cocinando esta sopa caliente .
laura no abrió la caja .
carmen no quiere vivir en esta ciudad la semana que viene .
carlos quiere comprar el vestido la semana que viene .
la historia que escribió juan es interesante .
ese niño puede abrir su carta .
si hace sol mañana , pedro no va a comprar ese pan .
los hombres viejos tienen que esperar el tren .
¿ durmieron estos perros en la casa ?
tu hija alta no nos va a mandar una foto bonita .
esta camisa es muy nueva .
los niños que compraron agua están enfermos .
el río que bebieron tus gatos es largo .
no pueden cocinar el arroz porque están tristes .
¿ puedes cerrar la caja ?
este niño está esperando a su abuela alta mientras carmen está cocinando el arroz .
mis buenas vecinas no estudiaron en la biblioteca .
si llueve la semana que viene , la mujer vieja ayudará a juan .
¿ es esta tu abuela alta ?
la flor es verde .
el vestido es negro .
ella tiene un hermano .
¿ han comido ese pescado ?
esa es nuestra vecina alta .
creo que el vino es bueno .
¿ dónde venden carmen y elena queso ?
elena quiere cuatro huevos y ella quiere el arroz .
elena no quiere escuchar cuatro canciones porque está cansada .
perdiste la llave en el parque .
¿ quiere la niña a ese gato ?
nuestro abrigo es tan barato como este sombrero .
el hombre que abrió la carta larga está enfermo .
pablo y juan no encontraron el mapa porque estaban tristes .
elena conoce ese pueblo .
el estudiante puede ir al mar .
esta tarde este camarero joven va a escribir la carta interesante .
hoy carmen ha leído esa carta .
creo que mi casa es bonita .
los museos no son interesantes .
¿ dónde tiene él que esperar el tren ?
¿ lee ana periódicos ?
la niña alta también vende flores rojas .
mi tío estaba enfermo ayer .
hay un hijo alto en el río .
él no puede cerrar esta puerta verde porque está enfermo .
hay muchos turistas altos en el jardín grande .
dices que la taza está llena .
si hace sol el viernes , ella va a comprar este café .
carmen quiere tocar el piano .
quieres ver unas películas .
a tu tío le gusta la ciudad .
el agua que bebió carmen está fría .
¿ hay un estudiante en la playa ?
él no vio a elena porque estaba enfermo .
mañana no quieres nadar en el río .
nunca he perdido mi billete .
hay libros sobre las mesas .
estos coches no son nuevos .
carlos también tiene un libro .
estoy buscando a los caballos mientras juan está esperando a su padre .
el niño que nada en el agua es joven .
a mi tío le gusta jugar al fútbol .
comiste dos manzanas y elena comió esta sopa .
a tu hermana no le gustan los gatos .
hay unos árboles al lado de la calle .
a mi abuela no le gusta leer libros interesantes en el jardín .
esta flor era azul .
los domingos vemos películas .
la cantante no quiere ayudar a juan la semana que viene .
hay una biblioteca delante del museo .
¿ es ese el coche azul ?
este hombre dice que esas bolsas estaban vacías .
el zumo de naranja estará frío mañana .
laura estudió español en la universidad .
¿ por qué está laura esperando el autobús ?
laura no quiere jugar al fútbol porque está ocupada .
laura puede cantar unas canciones en el parque grande .
esta tarde ana quiere ir a la escuela .
él era joven .
hay una biblioteca al lado del río .
¿ cuántos periódicos han leído mis hermanas ?
¿ a mis hijas les gusta tocar la guitarra ?
estos médicos pueden tocar la guitarra .
a elena le gusta ir al mar .
las niñas altas le han mandado cuatro flores a carmen .
hay unos coches delante de la estación .
¿ cuántas casas tienen juan y pablo ?
mi buen amigo les ha mandado cuatro cartas a sus amigos .
mi madre está limpiando la habitación en este momento .
había unos libros interesantes en la habitación .
si hace frío mañana , elena va a ver películas .
esos perros están en la playa .
tienes que ayudar a tu padre esta tarde .
hoy no han abierto esta puerta .
la película que vio la mujer es interesante .
él encontró su mapa , pero ana encontró los mapas .
¿ cuándo escribió laura esa carta ?
creo que ese hombre es muy viejo .
¿ tiene pedro que limpiar esta ventana ?
¿ conoce juan un pueblo ?
el río que bebió este gato es largo .
hay queso sobre la silla .
a mi abuela le encantan las canciones .
mi amigo nos ha dado el mapa .
mañana juan tiene que vender esta silla pequeña .
hay unos periódicos debajo de las sillas .
él ya ha perdido la foto bonita en la playa .
tus hijos también viven en un pueblo bonito .
¿ qué limpió ella ?
a nuestro padre no le gusta la ciudad .
ella no tiene cuatro paraguas caros .
carmen está esperando a su padre mientras estoy tocando los pianos .
carmen nada en el agua .
este es el museo pequeño .
creo que tu amigo tiene una casa .
había un hospital cerca de la calle .
a mi madre le encanta tocar la guitarra en el parque .
creo que la profesora está enferma .
¿ pueden cantar la canción ?
mis hermanas no estudian en la biblioteca .
la niña que ayudó a este hombre está enferma .
están escribiendo cartas en este momento .
a mi hermano le encanta vender queso .
si llueve mañana , la niña no va a visitar este museo .
él cantó esa canción hace dos días .
él no está esperando el tren .
si hace frío la semana que viene , carmen no va a visitar los museos .
ella puede nadar en el agua .
¿ cuándo cantó pedro canciones ?
carmen tiene muchas casas y pablo tiene un perro .
la playa es muy bonita .
la escritora que vive en una casa es nuestra hermana .
mi hermano no lleva un abrigo .
pablo trabajó en el museo interesante ayer .
este era el parque más bonito de la ciudad .
él dice que la mujer es demasiado vieja .
tu hijo nunca ha perdido la foto .
ese hombre le tiene que mandar una carta interesante a su madre .
estoy buscando al perro mientras juan está hablando con su hermana .
mi madre te quiere dar el paraguas mañana .
¿ dónde están mis cartas ?
¿ cuántos hermanos tiene ana ?
esa calle estaba limpia .
carmen es la escritora más famosa del pueblo .
las cartas que leyó mi padre son largas .
el águila era pequeña .
no hay libros en las bolsas .
si llueve mañana , carlos comprará este sombrero .
¿ ve pablo buenas películas ?
la leche no está fría .
elena encontró su mapa la semana pasada .
¿ tiene pablo que ayudar a un médico ?
juan limpió la cocina y el niño limpió la ventana .
mi hermana te tiene que mandar una flor bonita .
esta cantante puede cerrar la puerta .
ana puede cerrar la ventana .
nuestra hermana tiene que abrir esta puerta verde el viernes .
no estoy limpiando la cocina .
carlos no quiere beber esa leche porque está cansado .
creo que ese niño tiene que hablar con juan .
¿ por qué tienen tus hijos que buscar a su perro grande ?
¿ está este restaurante abierto ?
esta puerta es azul .
pedro está bebiendo leche fría mientras mi padre está bebiendo ese vino .
¿ cocina nuestro amigo pescado ?
tu padre alto me dará tres libros .
no queremos vender esta cama .
¿ llevan pablo y carlos este vestido ?
nuestro hijo leyó este periódico en la biblioteca el lunes .
¿ ha encontrado carmen los teléfonos hoy ?
mis hermanas menores estudiaron en la escuela el lunes .
ana y juan tienen que esperar el tren esta tarde .
todas las semanas él juega al fútbol .
él limpió estas mesas grandes , pero elena limpió el aula .
hay un hospital cerca del mar .
a tu hijo le encanta el zumo de naranja .
creo que ese autobús está lleno .
la semana pasada carlos esperó a sus amigos en la estación .
la escritora joven no tiene una casa vieja .
el problema es tan difícil como esa pregunta .
él no comió este queso porque estaba cansado .
las preguntas no eran difíciles .
la niña que está escuchando la historia interesante es mi madre .
juan y ana no quieren comer pescado porque están ocupados .
este caballo blanco está bebiendo un mar .
¿ están carlos y juan esperando a su amigo ?
los turistas tienen muchos libros , pero pablo tiene una foto .
¿ quién ha comido el pescado en el restaurante ?
laura está estudiando inglés mientras esta profesora está comiendo la naranja .
hay cuatro coches azules delante del parque .
no pueden cerrar la caja .
pablo lleva su abrigo , pero la mujer lleva estas camisas verdes .
laura no quiere vivir en la ciudad porque está ocupada .
ana no es demasiado joven .
¿ a ella le gustan las canciones ?
el tren llega a las cinco .
pedro puede ayudar a ana .
jugaste al fútbol hace dos días .
tu abuela puede cantar la canción en la calle .
tu hermano dice que esa película era buena .
laura tiene que esperar a su padre .
mi vecina joven no te va a mandar sus cartas esta tarde .
ayudarán a una niña esta tarde .
si hace sol esta tarde , mi hermano va a escribir estas historias .
las ventanas estarán rotas .
si hace frío la semana que viene , ella no va a visitar el museo .
si hace frío el viernes , esa cantante alta comprará regalos .
pedro también tiene una manzana .
no estoy muy contento .
las mujeres que están escuchando tres historias interesantes son tus hermanas .
carmen está hablando con pedro mientras ana está nadando en el río .
carlos vio esa película el año pasado .
nuestra vecina dice que el gato grande comió esa carne en la cocina .
pablo encontró su mapa , pero esa niña encontró sus fotos .
quiero escribir historias el viernes .
laura tiene que cerrar estas puertas .
esa escritora estudia en la universidad .
laura es una escritora famosa .
los restaurantes abren a las cinco los domingos .
estás esperando a tus vecinas mientras elena está cantando esas canciones bonitas .
había muchos árboles pequeños al lado del río .
elena está limpiando su mesa mientras esta cantante está buscando los paraguas .
¿ están mis hijos buscando a los caballos ?
a nuestro hijo le gusta este huevo .
el turista que limpió esta mesa es nuestro padre .
nuestro padre quiere ser escritor .
el hombre que tiene una casa cara es famoso .
el gato está bebiendo el agua fría .
esa mujer vieja no escuchó historias interesantes porque estaba triste .
mis amigos no quieren escribir esas historias largas porque están ocupados .
pedro no bebió esta leche ayer .
¿ está ella esperando el autobús ahora ?
¿ dónde escuchó carmen las canciones bonitas ?
él cocinó arroz .
ahora este caballo está bebiendo el agua .
el periódico que leyó mi vecina es interesante .
la bolsa que perdiste es barata .
mi hijo les va a dar sus billetes a las grandes escritoras .
¿ estás nadando en el agua ?
¿ tiene ese camarero muchos perros ?
¿ quién comió ese pescado ?
a mi hijo no le gustan los huevos .
nuestra abuela alta no les tiene que mandar su buen libro a esos turistas .
mi hermano no quiere ser estudiante .
el médico que tiene una casa es nuestro hermano .
a nuestro padre le encantan las canciones .
normalmente venden queso .
esas preguntas son muy difíciles .
los perros negros están bebiendo el agua fría en el río ahora .
¿ a mi padre le gustan las canciones ?
a mi tío le encantan los perros .
en este momento mi hermano no está escuchando cuatro canciones .
a ese camarero le gusta este gato .
¿ cuándo visitaron esos hombres a su madre alta ?
¿ esperó él a su abuela alta en el restaurante ?
¿ cuándo vendió carlos este coche ?
la caja está vacía .
¿ por qué tiene nuestra vecina que ir a la biblioteca ?
esos turistas están leyendo ese periódico mientras carlos está escuchando unas buenas canciones .
¿ bebió el caballo ese río la semana pasada ?
¿ cuándo tienes que comprar un periódico ?
ella trabajó en estos museos ayer .
esta playa es bonita .
esos coches son azules .
¿ comió él esa naranja hace dos días ?
el médico tiene treinta años .
quieres trabajar en un restaurante .
el paraguas es nuevo .
ella tiene que hablar con juan .
ana tiene tres libros .
pablo también quiere naranjas .
¿ a esa mujer le gusta beber té ?
¿ estudias español los sábados ?
carlos vende flores azules .
hay muchos árboles detrás del hospital .
si llueve mañana , este médico no va a escribir cuatro cartas .
laura lleva estos zapatos , pero tu tío lleva estas camisas verdes .
este estudiante alto tiene que abrir esta carta mañana .
¿ ayudó la profesora a juan ?
ana y juan fueron al pueblo bonito .
la camisa no era roja .
si llueve el viernes , las escritoras vivirán en este pueblo .
los estudiantes que encontraron una llave son famosos .
este zumo de naranja está muy frío .
si hace calor el viernes , nuestras hijas van a comprar ese periódico .
nuestras vecinas están cantando la canción ahora .
ella no lleva sus abrigos .
¿ quiere ella estudiar español ?
juan me mandó un buen libro el año pasado .
las ventanas que cerró pedro están cerradas .
¿ escuchó pedro esta canción ?
carlos no puede encontrar su bolsa porque está cansado .
leemos cartas largas , pero ana lee libros .
carlos jugó al fútbol el lunes .
mi madre no tiene que ir a la ciudad .
estos médicos jóvenes ayudarán a carmen .
ella está esperando a su padre en la estación .
he visto a juan .
ese estudiante alto puede tocar la guitarra .
¿ a qué hora llega el tren los sábados ?
les tienen que dar este paraguas caro a estos hombres .
él no escuchó historias porque estaba cansado .
no quieren escuchar esta historia porque están cansados .
este era el puente más largo de la ciudad .
ese estudiante no compró la carne porque estaba triste .
mi abuela alta le quiere mandar una carta a su abuela esta tarde .
este estudiante nos quiere dar un regalo .
la niña que cocina sopa es nuestra hermana .
el turista que vendió la silla está cansado .
¿ cuántas historias ha leído ana ?
¿ dónde está él cantando una canción ?
ese hombre no está triste .
si hace frío el viernes , el hombre no ayudará a ese camarero .
hay dos libros en la cocina .
este niño alto te quiere mandar esta flor verde .
los caballos están bebiendo esta agua fría .
los sábados vendes flores en la calle .
mi vecina está cantando buenas canciones mientras carlos está limpiando estas ventanas .
ana y carmen están enfermas .
carmen y pablo están leyendo esa historia en este momento .
a pablo le encanta la pregunta .
mi hermana quiere ver la buena película el viernes .
juan no me tiene que dar una llave .
las profesoras son mejoras que estas escritoras .
carmen lleva estos zapatos y las mujeres llevan estos abrigos .
no conoces a elena .
la profesora alta puede cerrar esta caja .
si hace calor el viernes , nuestro tío va a escribir esta historia .
este estudiante no es tan joven como ese hombre .
él visita la ciudad .
soy más joven que esos estudiantes .
esta leche no estaba caliente .
mis vecinas le han mandado el regalo a su madre .
¿ quién tiene que hablar con los estudiantes ?
elena y pedro estaban en la biblioteca .
esos niños tienen que estudiar en la universidad .
esos museos están cerrados .
las historias que escuchó ella son interesantes .
ana tiene un abrigo verde .
nuestras vecinas le han dado un regalo a su hermano .
ahora nuestro hijo alto está estudiando en la escuela .
la foto está en esta habitación .
¿ pueden tocar el piano ?
cocinan pescado en la cocina .
¿ están mis perros debajo de las sillas ?
mi abuela quiere comer el pescado , pero carlos quiere comer la manzana .
la carta estaba en este coche .
mi tío alto está cantando esa buena canción en el parque pequeño en este momento .
elena está cantando una canción mientras estamos bebiendo esta agua fría .
¿ es pablo muy joven ?
nuestra madre no está tocando la guitarra .
¿ cuántas bicicletas compró este turista ?
en este momento este caballo está bebiendo agua fría .
los turistas que leyeron su buen libro están enfermos .
laura vio unas películas y él vio esta buena película .
la cama que vendió esa escritora es pequeña .
al médico le gusta estudiar español .
la mujer me mandará su libro .
esas son las bicicletas .
mañana quiero hablar con mi tío .
esta tarde los niños quieren escuchar historias en la habitación .
a él le encanta ver grandes películas .
dices que este hombre abrió la caja el mes pasado .
nuestro hijo no es un enfermero famoso .
a juan no le gusta el español .
creo que este café estaba caliente .
el niño que está nadando en el agua está enfermo .
estos museos son muy famosos .
¿ a las niñas les gusta jugar al fútbol en la calle larga ?
pedro está cocinando sopa mientras él está comiendo la manzana .
a juan le gusta la playa .
carmen está escuchando unas canciones bonitas ahora .
si llueve esta tarde , pablo va a escribir una historia .
a elena le gusta la carta .
juan les tiene que mandar este regalo a sus hermanos .
mi madre alta tiene que esperar a su vecina la semana que viene .
¿ estudió mi hermano en la escuela el mes pasado ?
nuestra vecina quiere beber el té caliente esta tarde .
este río era largo .
¿ esperaron esos estudiantes a su abuela ?
este no es el abrigo rojo .
carlos no visitó este museo grande porque estaba triste .
no nos gustan las naranjas .
¿ qué compró el hombre ?
¿ quiere pedro vivir en un pueblo ?
los médicos no buscaron a sus perros blancos porque estaban cansados .
hay muchos turistas jóvenes en la escuela .
mi abuela vende queso en los mercados .
no hay buenos libros en la habitación .
elena vivirá en las casas .
laura es joven .
¿ cuándo comió ese gato carne ?
el caballo es más pequeño que los gatos .
las cantantes que tienen cuatro hermanos son tus vecinas .
le tenemos que mandar cuatro flores a nuestra vecina .
esta ciudad es demasiado grande .
pedro ya ha abierto sus cartas .
los caballos están bebiendo este río ahora .
esperé el autobús en la estación .
¿ vende ella zapatos ?
los estudiantes dicen que ese camarero puede cantar esas canciones .
los turistas que abrieron las cajas son tus amigos .
mis perros blancos son muy grandes .
a mi padre le encanta ir al mar .
la mujer vio a un camarero .
esa niña no está buscando a su perro .
mis hermanas le mandaron dos regalos al niño .
no compraste ese paraguas .
él tiene que limpiar la ventana azul .
puedes encontrar una bolsa barata .
¿ cuándo trabajará este turista en estos mercados pequeños ?
los turistas que conocen a este hombre alto son mis hermanos .
el hospital está delante del parque .
¿ había muchos hijos en la cocina ?
pablo ayudó a juan .
mi hija estaba triste .
los turistas también hablan español .
no te gusta el café .
la sopa que comió nuestro hijo está caliente .
la semana que viene este médico tiene que limpiar esta mesa .
pedro compra una manzana , pero carlos y juan compran café .
los médicos no quieren nadar en el río porque están cansados .
carmen no comprará esta silla .
el turista que vendió las casas bonitas es alto .
vemos películas interesantes .
carlos lleva esta camisa .
¿ era ana alta ?
¿ está el zumo de naranja frío ?
tu padre es un escritor famoso .
hay unas niñas en la estación .
pedro nunca vende naranjas .
mi tío estaba contento la semana pasada .
a mi amigo no le gustan las historias .
¿ puede ana cocinar arroz en la cocina ?
había una casa cerca del jardín .
pedro le dio un mapa a su madre .
carmen está nadando en el río mientras el camarero está esperando a sus buenos amigos .
esa profesora ve una gran película .
los turistas que vieron a la cantante son jóvenes .
tu abuela te dará un billete .
hay muchas águilas grandes en la playa .
mi hijo te quiere dar su billete .
¿ tiene laura que ir al río ?
pablo también cocina arroz .
había un teléfono debajo de las camas .
si hace calor el viernes , ella va a escribir esta carta .
¿ hay muchos museos cerca del parque ?
el autobús sale a las seis .
ana lee cartas en la habitación los sábados .
este museo es pequeño .
la profesora está cantando estas canciones ahora .
¿ venden queso todas las semanas ?
¿ había pan sobre la cama ?
hay unos pájaros en los museos .
esos problemas son tan difíciles como este examen .
carlos no va a escribir tres cartas largas porque está cansado .
si hace calor mañana , elena va a comprar leche fría .
no pueden cantar canciones porque están enfermos .
carmen ha visto a su hija alta en los puentes .
ella quiere estudiar inglés .
él quiere cantar una canción en el parque .
ese perro no es más pequeño que el gato .
¿ pueden cocinar arroz ?
el árbol está al lado del restaurante .
la canción que cantó mi abuela es bonita .
pablo está jugando al fútbol .
¿ había un árbol detrás de la biblioteca ?
los turistas que ayudaron a sus hermanas altas son altos .
si llueve la semana que viene , carmen no visitará a su abuela .
estos turistas no cantaron esa buena canción porque estaban cansados .
tu vecina era una profesora famosa .
la casa que limpió carmen es cara .
las canciones eran bonitas .
a nuestra madre le encantan las cartas .
carmen y laura quieren hablar con el niño en el mercado .
ella también quiere esa agua .
¿ ha visto carmen a elena ?
ana va a vender la bicicleta azul .
tenemos que hablar con este hombre en los mercados .
el niño que vive en este pueblo es tu tío .
si llueve esta tarde , juan vivirá en la calle .
carmen está nadando en el agua mientras mi tío está esperando el tren .
mi madre le tiene que dar un paraguas a su tío el viernes .
laura buscó su teléfono , pero buscaste la llave .
él también tiene dos preguntas .
mi vecina dice que pedro quiere ver unas películas .
¿ era este hombre un buen escritor ?
mi hijo tiene que ir al mar .
esta puerta está abierta .
tus amigos están demasiado ocupados .
pedro está nadando en el agua mientras esa profesora está bebiendo agua .
ana habla español y juan habla francés .
queremos un gato .
pedro y laura ayudarán a carmen .
mi hermano dice que este teléfono es nuevo .
elena esperó a su amigo .
mis hijos no les darán sus mapas a los niños altos la semana que viene .
este niño está hablando con ana en las calles .
¿ esperaron las niñas el tren ?
ese turista es más joven que esa mujer .
hay muchos turistas en el aula .
te encanta cocinar pescado .
el perro bebió esta agua fría en el jardín .
este pueblo es más pequeño que tu silla .
a los turistas no les gustan estos periódicos .
los camareros normalmente venden queso .
el médico tiene cuarenta años .
laura no tiene que cerrar esta ventana el viernes .
¿ quién ha cerrado esta caja pequeña ?
esa pregunta es más fácil que ese problema .
creo que tu madre no ayudó a su hermana .
no trabajamos en este restaurante .
los perros pequeños están debajo de los árboles .
mi madre dice que la película es buena .
¿ a nuestra madre le gusta jugar al fútbol ?
ven una película .
elena está esperando el tren mientras ana está cantando dos canciones .
la profesora puede abrir esta caja .
había muchos estudiantes jóvenes en el parque grande .
nuestra madre vio dos películas el año pasado .
mi tío quiere tocar el piano .
este es el perro negro .
pablo y carmen no buscaron su bolsa nueva porque estaban enfermos .
el autobús está vacío .
¿ qué beben esos niños ?
si hace calor la semana que viene , elena no comprará esta bicicleta .
leímos unos periódicos .
¿ perdió carmen la foto bonita ?
él dice que ese museo es interesante .
el hotel es bueno .
a laura y elena no les gustan estas preguntas .
él puede hablar español .
laura jugó al fútbol ayer .
¿ qué perdieron los hombres la semana pasada ?
laura ha limpiado la mesa .
juan no vio a elena .
la mujer quiere vender la bicicleta negra .
¿ conoce la niña a los turistas altos ?
el caballo no es más pequeño que esos perros .
pedro juega al fútbol todas las mañanas .
el tren que esperó ella está lleno .
¿ quiere carmen hablar con pedro la semana que viene ?
hay queso sobre la cama .
¿ tiene él que ayudar a su hermana ?
laura encontró un paraguas , pero las mujeres encontraron una llave .
esa es la bicicleta .
ese es mi padre .
mis vecinas le tienen que dar una llave al niño esta tarde .
laura vendió el coche blanco .
juan no está escuchando una historia .
¿ quiere el estudiante el té caliente ?
¿ a nuestro tío le gusta nadar en el mar frío ?
este perro es más grande que ese caballo .
estas profesoras van a vender su mesa la semana que viene .
esta tarde esa niña quiere vivir en un hotel .
los gatos están debajo de la silla .
nuestro padre es estudiante .
hay unos libros interesantes en la bolsa .
¿ estaba ese café caliente el mes pasado ?
¿ conoce ella a carmen ?
ana quiere cantar estas canciones y quieren cantar una canción .
¿ están las bolsas vacías ?
la puerta que cerraron estos turistas es azul .
¿ son los camareros camareros famosos ?
la silla que vendió esta escritora está rota .
¿ comieron estos gatos esta carne ?
¿ estaba la puerta abierta el lunes ?
¿ ha cerrado carlos las cajas ?
elena vende abrigos .
él está jugando al fútbol mientras laura está jugando al fútbol .
tu vecina está cantando una canción mientras elena está esperando el autobús .
la semana pasada carlos perdió su foto en las calles .
¿ qué hablan ?
estas niñas no están en el mercado .
ana era la profesora más joven del pueblo .
¿ quién conoce a pedro ?
¿ puede tu madre abrir las cajas ?
tienes que comprar este coche barato .
las mujeres son profesoras .
¿ leyó juan una carta ?
este restaurante es muy barato .
la carta que abrió ana es interesante .
esos vestidos son tan baratos como nuestros abrigos .
este caballo no estaba en el jardín pequeño .
carlos no está durmiendo en la habitación ahora .
compré la cama , pero juan compró cuatro regalos .
¿ está la leche fría ?
¿ quién quiere ir al museo ?
juan visitará el museo .
la cantante que cerró la puerta es nuestra hermana .
a nuestra madre le encanta esa agua .
¿ qué quiere ella cantar mañana ?
¿ dónde están los libros interesantes ?
carlos ha vivido en estas calles hoy .
a laura le gusta este periódico .
elena cantó buenas canciones y nuestras vecinas cantaron una canción .
¿ cuándo tienen que comprar cuatro mesas ?
él está esperando a sus hermanas en el parque .
¿ quién está jugando al fútbol en el parque ?
la caja que abrió él es grande .
mi hermana está esperando a su tío mientras carmen está estudiando español .
¿ es esa la biblioteca ?
¿ cuántos libros tiene mi hija ?
el turista tiene treinta años .
el camarero leyó ese periódico interesante .
mi hijo es más alto que este estudiante alto .
pedro está bebiendo este zumo de naranja mientras tu hija está leyendo dos periódicos interesantes .
la habitación que limpió la mujer está limpia .
tu abuela abrió esta carta el año pasado .
el turista que escribió tres cartas está cansado .
juan no va a ver la película porque está triste .
esta mujer te dará estos mapas la semana que viene .
¿ está este mar frío ?
elena estudió francés en la universidad .
¿ estará mi hermano triste ?
el caballo bebió el agua la semana pasada .
este hombre no es muy viejo .
somos buenos enfermeros .
si llueve el viernes , carmen y laura no vivirán en las casas .
¿ a mi tío le gusta cocinar arroz en la cocina ?
a estas cantantes les gusta la ciudad .
¿ por qué quiere carmen visitar el museo ?
nuestra hija alta no me mandó una carta larga .
el turista que está esperando el autobús es tu hermano .
¿ está esta mujer escribiendo esa carta en este momento ?
¿ dónde tiene mi madre que comprar su cama grande ?
nuestra abuela alta nos va a mandar dos libros .
¿ estaba pedro contento ?
tus caballos no bebieron ese río ayer .
creo que la cantante era buena .
esa mujer vieja le mandará dos flores a su hija .
mi paraguas es muy nuevo .
me encantan las películas .
él te ha mandado los regalos .
te gusta comprar huevos .
son más altos que sus amigos .
carmen era la profesora más joven del pueblo .
¿ están carlos y pedro buscando el billete en la casa ?
creo que las niñas están comiendo esta manzana en este momento .
estos estudiantes están muy ocupados .
juan ya ha escrito la historia .
si hace frío esta tarde , pedro no ayudará a su hijo .
laura dice que pueden ir al río .
las escritoras normalmente estudian español .
perdí las bolsas , pero carlos perdió su billete .
¿ dónde tiene mi vecina que esperar el autobús ?
tu casa es barata .
están tocando los pianos .
¿ cuántas manzanas compraron ?
mis vestidos son rojos .
pablo lleva ese sombrero bonito .
el turista nunca ha leído ese periódico interesante .
juan nunca ha comprado teléfonos .
mi amigo les ha dado los regalos a sus amigos .
él esperó el tren , pero carlos esperó el autobús .
¿ cuántas bicicletas tiene ella ?
el caballo es negro .
mi hermano vende abrigos , pero elena vende vestidos .
¿ están pablo y carmen enfermos ?
ese hombre va a vender su casa .
el médico dice que tu amigo está triste .
¿ ha visto la mujer a sus caballos en la calle esta semana ?
¿ estará la sopa caliente ?
soy camarero .
a ella no le gusta vender queso .
¿ es juan más alto que su madre ?
estás escribiendo las cartas mientras carlos está estudiando inglés .
ahora elena está comiendo cuatro manzanas en la cocina .
ana quiere esa leche caliente .
carlos también vive en esta calle .
si llueve esta tarde , ella vivirá en esta ciudad .
hay pájaros en los restaurantes .
él está en el hospital .
hace dos días mi tío esperó a su amigo .
las camisas son más caras que los zapatos .
¿ cuántas cartas ha leído ella ?
los libros están sobre la silla pequeña .
el caballo bebió el mar frío en el río .
no hay árboles detrás del parque .
mi padre no puede encontrar el paraguas porque está ocupado .
los sombreros que compró juan son negros .
pedro le tiene que mandar cuatro cartas a su abuela esta tarde .
había un árbol grande detrás del hospital .
laura está bebiendo el vino mientras la profesora está comiendo la carne .
juan era un gran camarero .
esta caja estaba llena .
ella también tiene una pregunta .
esa niña no esperó a sus vecinas porque estaba cansada .
¿ dónde está este médico cantando cuatro canciones ?
¿ es la camisa verde ?
carmen no ha cerrado esta caja hoy .
el turista que vende abrigos es famoso .
el turista que cocinó la sopa es joven .
elena te dará el regalo .
¿ cuándo tiene juan que esperar a su abuela ?
ella lleva sus camisas .
creo que ella quiere una manzana .
mi hermano no puede cerrar esta puerta roja porque está triste .
él le ha mandado el regalo a pedro .
la estación no estaba cerca del puente .
¿ dónde está la foto ?
los turistas que vendieron estos coches son tus amigos .
esos hombres tienen que ir al mar .
¿ tocaste el piano hace dos días ?
no tenemos que estudiar francés el viernes .
¿ qué quiere ella cocinar en la cocina la semana que viene ?
pablo está esperando el tren mientras mi madre está hablando con elena .
esa calle está muy sucia .
¿ quiere tu hermano ser estudiante ?
hace dos días las cantantes altas limpiaron sus casas .
la tienda grande estaba detrás de este parque .
mis vecinas les van a dar un mapa a sus hermanas .
¿ puede carlos cerrar esta caja pequeña ?
mi hermano alto le tiene que mandar una foto bonita a ese niño .
si hace frío la semana que viene , ese niño vivirá en una casa .
nuestro hijo alto encontró su mapa el año pasado .
mi abuela vivirá en una casa .
mis hijas están escuchando historias mientras pedro está escuchando canciones .
elena no perdió las fotos bonitas porque estaba ocupada .
¿ había muchos libros en la casa ?
¿ dónde está la estación ?
¿ tienes tres bicicletas caras ?
este perro es más grande que estos gatos .
si hace frío esta tarde , pedro no comprará los sombreros negros .
este turista quiere trabajar en una biblioteca el viernes .
ana cerró estas puertas ayer .
le he dado mi mapa a mi hermano .
nuestra vecina ha limpiado la mesa grande .
mi abuela habla inglés .
tocas la guitarra en la calle .
este es el puente más famoso del pueblo .
si hace frío mañana , el niño va a escribir su carta .
el sombrero rojo es muy nuevo .
¿ cuándo cocinaron sopa ?
la profesora encontró un teléfono .
el paraguas que buscaron nuestros amigos es nuevo .
creo que el hombre no leyó cuatro historias .
pablo quiere cuatro camisas .
leemos cartas , pero carlos lee historias .
los niños que nadan en el mar están enfermos .
carmen no tiene una llave .
puedo cantar la canción .
nuestro hermano dice que pedro quiere ver la película .
tengo muchos zapatos blancos y laura tiene una naranja .
él vio a carlos en la playa .
no hay águilas en el aula .
hay cuatro periódicos interesantes debajo de la mesa pequeña .
¿ está carlos escribiendo una historia ahora ?
carmen no les dio dos flores a sus hermanas .
mi madre alta le quiere mandar dos fotos a su amigo el viernes .
quiero este vino .
la leche estaba fría .
hay un regalo en la caja .
no me gusta esa naranja .
pedro esperó a su abuela el lunes .
la canción que escuchó pedro es bonita .
¿ qué tienen esos estudiantes ?
¿ cuándo tiene laura que comprar coches ?
carlos come carne .
¿ puede elena hablar francés ?
juan vende queso y él vende flores .
¿ es mi silla más pequeña que esos museos ?
mi padre alto no le ha mandado este libro a su padre .
la universidad está al lado de la escuela .
¿ había una estación detrás del parque ?
esa camisa no es azul .
él no buscó a sus gatos blancos porque estaba triste .
esos caballos son demasiado pequeños .
estos médicos han encontrado los paraguas .
¿ por qué está él escuchando la historia ?
él no bebe leche en la cocina todas las mañanas .
las mujeres vieron a su hija .
elena también quiere café .
hoy carmen ha visto a pedro .
él tiene cuatro paraguas .
el turista que va a la escuela es famoso .
ese perro comió carne el año pasado .
mi vecina joven no les ha mandado dos regalos a sus amigos .
pablo fue a los mercados pequeños la semana pasada .
ana tocó la guitarra en las calles ayer .
¿ cuándo bebió él esta agua fría ?
a juan le gusta nadar en el agua .
carmen lleva su sombrero rojo y ese camarero lleva un vestido .
¿ estaba ese caballo en la calle larga ?
tienen una bicicleta .
son más altos que su vecina .
hay tres cartas debajo de la cama .
¿ quién está comiendo dos huevos ?
los hombres no venden flores los domingos .
el tren que esperó carlos está vacío .
estas niñas tienen que limpiar la cocina .
carlos esperó el tren , pero laura esperó el autobús .
a carlos le encanta leer periódicos en el jardín pequeño .
siempre visitan el museo .
¿ tiene mi tío que buscar su paraguas esta tarde ?
¿ perdió la profesora las llaves ?
¿ había muchos estudiantes altos en los mercados ?
le quieres mandar tus fotos a la niña la semana que viene .
¿ tiene esta profesora una hermana menor ?
mi tío está tocando las guitarras .
¿ qué tiene esta mujer ?
juan y pedro viven en estos hoteles .
carmen y ana pueden cerrar la caja pequeña .
mi hija tiene que visitar a su amigo la semana que viene .
él buscó a su gato en el parque .
¿ a los niños les gusta el libro ?
esta tarde pablo quiere nadar en el agua .
¿ conoce el médico a esa escritora ?
¿ cuándo cantaron los niños las canciones bonitas ?
¿ son los caballos negros ?
ayer tu hermano mayor escuchó tres canciones .
mañana laura quiere ver una buena película .
queremos dos bolsas caras .
carlos leyó la historia .
creo que estás escuchando esta canción en la habitación ahora .
si hace frío mañana , tu padre vivirá en una casa .
a mi madre le encanta visitar el museo .
¿ quiere él cantar tres buenas canciones ?
a él le encanta estudiar francés .
la caja que cerró la cantante está vacía .
ese caballo está en el parque bonito .
tu abuela encontró un teléfono .
los turistas que perdieron su bolsa son nuestros amigos .
tu hija dice que las bicicletas son negras .
nuestra abuela dice que el vestido es blanco .
este caballo no es más grande que tus gatos .
¿ escucharon las mujeres tres canciones ?
¿ dónde vende ella flores ?
puedo cocinar este pescado en la cocina .
a la escritora no le gusta la playa .
la historia que escuchó mi hija es interesante .
ella abrió las puertas , pero carmen abrió la carta .
él era un camarero famoso .
¿ cuántas bicicletas compró el camarero ?
la cantante estudia en la escuela los domingos .
las mesas que vendió mi vecina son grandes .
a ese camarero le gusta la playa .
ahora este turista alto está escribiendo la carta .
a ana le gusta el río .
hay muchos paraguas debajo de la mesa .
creo que tu hijo jugó al fútbol en las calles el año pasado .
escribimos dos historias .
pedro también conoce una ciudad grande .
mi tío le mandó cuatro flores verdes a la niña ayer .
¿ pueden tocar el piano en la calle ?
esta profesora no estudia inglés en la universidad los domingos .
creo que el paraguas es barato .
este café estará caliente .
el árbol es más grande que este hotel .
el paraguas que compró mi hermana está roto .
no hay estudiantes en la universidad .
carlos compró este periódico , pero ella compró flores verdes .
¿ cuántos libros tiene ella ?
carmen y ana nadaron en el río frío .
esa cantante no cocinó esta carne .
carlos va a vender estas casas bonitas .
el turista que está escribiendo cartas es alto .
el turista que compró un teléfono caro está cansado .
¿ cuántas cartas has leído ?
¿ quiere la niña vivir en un hotel la semana que viene ?
¿ quiere mi tío beber esta agua fría en el restaurante la semana que viene ?
hablo inglés .
este médico alto lleva un abrigo .
¿ bebe elena zumo de naranja en la cocina ?
él quiere ir a las casas .
mi padre no vio dos películas porque estaba cansado .
tu libro es bueno .
juan está tocando el piano mientras pablo y elena están esperando el autobús .
carlos está leyendo esos periódicos interesantes mientras pedro y elena están leyendo historias .
en este momento él no está esperando el tren .
les quieren dar la llave a laura y elena .
estabas en el parque grande .
¿ qué quiere ella leer ?
carmen puede tocar el piano .
ella tiene muchos mapas .
este jardín no es muy bonito .
pablo no cerró la caja .
el vestido está limpio .
ven películas .
esos exámenes son más difíciles que ese problema .
estoy nadando en el río mientras elena está hablando con su buena vecina .
estás cocinando pescado ahora .
esos no son nuestros coches .
¿ quiere mi hijo hablar con estos niños ?
mis vecinas son mejoras que esos médicos .
están estudiando francés mientras pedro está bebiendo este vino .
este es nuestro gato .
los turistas que llevan su vestido son nuestros hermanos .
la escritora tiene dos bicicletas .
a mi tío le gusta el río .
¿ encontraste tu llave hace dos días ?
¿ a pablo le gusta estudiar español ?
nuestros hijos le quieren mandar esta flor verde a laura .
a nuestra hija le gusta leer periódicos .
la mesa está limpia .
¿ tiene mi hermana que ir a la playa bonita ?
¿ había muchos mercados pequeños detrás de la estación ?
ella no ha limpiado esta ventana .
carmen era la escritora más joven de la ciudad .
ana está esperando a su madre en la calle .
¿ están las profesoras tocando los pianos en las calles ?
tu madre dice que esa camisa era verde .
la bicicleta que vendió laura es negra .
las escritoras que están esperando a su hermano son tus hermanas .
carmen no puede abrir la caja porque está cansada .
a mi madre le encanta la playa .
a mi madre le gustan los caballos .
el museo era famoso .
¿ a qué hora abre el museo los domingos ?
pedro ha comprado unos paraguas baratos en la tienda hoy .
ese gato negro no es muy grande .
juan te va a dar su llave .
las preguntas son tan difíciles como el examen .
los hombres que visitaron estos museos son altos .
pueden ayudar a unos turistas .
mi vecina no quiere trabajar en un hospital mañana .
también llevo mis vestidos .
pedro no está esperando el autobús .
tus hijas quieren esos regalos .
¿ es el perro más grande que el gato ?
nuestro tío alto le quiere mandar un regalo a su padre .
los turistas que cerraron la puerta están enfermos .
el agua que bebieron nuestras vecinas está fría .
¿ era la cama grande ?
están cansados .
esta biblioteca cierra a las cuatro los domingos .
al estudiante le gusta cocinar carne .
laura no me tiene que mandar la carta .
él quiere este queso .
¿ dónde jugaron al fútbol ?
los mercados pequeños estaban al lado de los hoteles .
él le mandó los regalos a su madre hace dos días .
las escritoras que llevan ese vestido nuevo son mis vecinas .
el niño no lleva una camisa verde .
los niños limpiaron esta ventana .
si hace frío mañana , ana no vivirá en el hotel barato .
pablo quiere ir a la escuela .
mi hermano estaba triste .
carlos no leyó periódicos interesantes porque estaba triste .
la silla es más pequeña que el pueblo .
esta mujer era cantante .
mi tío dice que el museo es interesante .
¿ dónde están hablando con su madre ?
juan no cantó la canción el mes pasado .
todos los días este hombre vende flores en las calles .
el café no estará caliente .
la bolsa que buscó elena es nueva .
¿ quiere mi hermana esta sopa ?
carlos puede jugar al fútbol en el parque bonito .
¿ es ese tu amigo ?
ana quiere ir a la playa .
a mi padre le gustan los perros .
él les mandó dos libros interesantes a pedro y ana el mes pasado .
elena no puede cerrar esta puerta porque está triste .
elena también lleva sus abrigos .
ese té estaba caliente el año pasado .
pedro está comiendo ese arroz mientras el turista está escuchando esta historia .
a mi tío le gusta nadar en el mar .
si llueve mañana , laura va a comprar tres flores .
si hace calor la semana que viene , ella va a escribir estas historias interesantes .
carmen está escribiendo las historias mientras están hablando con unos buenos camareros .
hay tres estudiantes en la calle .
a este camarero le encanta la ciudad .
nuestras vecinas están escribiendo la carta .
el turista que está cantando una canción es tu amigo .
la cantante tiene una bolsa , pero pedro tiene un problema difícil .
¿ vende él sombreros ?
las profesoras no están hablando con la buena escritora .
nos gustan esos caballos .
mi tío no bebió el zumo de naranja porque estaba triste .
el tren que esperaste está vacío .
a esa cantante no le gusta esa leche .
ella no ha encontrado los mapas .
esos caballos bebieron agua fría hace dos días .
le mandé estos libros interesantes a pablo el lunes .
esas bicicletas son azules .
el turista que come pescado es nuestro amigo .
tu hermano es más alto que su madre .
¿ a la profesora le gustan los caballos ?
esta escritora puede cantar las canciones .
este abrigo era caro .
¿ quieren estas cantantes comprar sus coches en los mercados grandes ?
estoy estudiando inglés mientras juan está bebiendo té .
nuestros amigos quieren cocinar pescado mañana .
quieren tocar las guitarras , pero carmen quiere tocar la guitarra .
él nos tiene que mandar una foto bonita .
el camarero vendió el coche , pero pablo vendió esta casa .
¿ cuántos regalos compraron elena y carlos ?
¿ cuándo vio la cantante a esta niña ?
el niño que limpió su mesa es mi amigo .
el camarero nunca ha encontrado sus llaves .
si llueve la semana que viene , pedro no vivirá en las casas .
¿ por qué quiere elena ayudar a laura ?
¿ qué hablan las escritoras ?
a mi abuela le gusta estudiar español en la escuela .
creo que nuestra hermana no está escuchando historias .
ese caballo está en la biblioteca .
pedro le dio cuatro paraguas a esa niña alta .
nuestra buena vecina quiere café caliente .
la casa es muy cara .
él quiere ser escritor .
juan conoce este pueblo bonito .
¿ conoce esta profesora este pueblo bonito ?
esta película es muy interesante .
¿ cuándo compró el turista pan ?
ana está bebiendo té mientras laura está esperando el tren .
todas las mañanas carmen toca los pianos .
a pedro y elena les encanta el francés .
¿ quiere tu madre esa sopa caliente ?
el turista que habla español está enfermo .
¿ ha encontrado él los paraguas baratos esta semana ?
la película que vieron es buena .
vendiste la casa pequeña hace dos días .
los médicos jóvenes no quieren leer cartas largas .
a tu vecina le encanta nadar en el mar .
los caballos están durmiendo en el hotel ahora .
tu hijo está hablando con juan mientras elena está cocinando carne .
no les gusta ir al mar .
mi madre está contenta .
tu tío dice que los hoteles eran baratos .
las mujeres viejas visitarán este pueblo .
¿ a tu madre le gusta el francés ?
ella quiere estudiar español y laura quiere estudiar inglés .
¿ por qué quiere esa mujer trabajar en la biblioteca ?
los camareros hablan inglés .
¿ quién ha encontrado la llave ?
el niño quiere esa leche .
ella escuchó esta historia larga .
hay una tienda al lado de la calle .
carlos es más alto que su hermano .
los gatos están en el mar .
la flor roja no era bonita .
mis amigos pueden dormir en las casas .
¿ cuántas flores compró pedro ?
¿ dónde bebió ese hombre zumo de naranja frío ?
los museos cierran a las cinco .
esta cantante compró los regalos .
laura come carne todos los días .
a ella le encanta vender queso .
este es mi billete .
hay muchos museos detrás del parque .
el turista que lleva esa camisa blanca es famoso .
no hay el hospital al lado del parque .
¿ es esa mi llave ?
las profesoras tienen que visitar la ciudad .
juan comió el pescado , pero los perros comieron la carne .
ese es tu gato .
él normalmente nada en el agua .
no tengo tres buenos libros .
si hace sol el viernes , carlos va a visitar el pueblo .
nuestras hermanas mayores estudiaron en la escuela .
juan y pablo encontraron su mapa .
la semana que viene no queremos comer queso .
mi padre no va a escribir cartas porque está enfermo .
¿ ayudará elena a esas buenas profesoras ?
elena le tiene que dar dos mapas a su abuela .
¿ cuándo leyó él su carta ?
nuestras hermanas altas no van a ver las películas porque están tristes .
este turista joven no quiere cuatro regalos .
¿ cuántas historias leíste ?
estabas en el museo .
nuestra vecina escuchó dos historias largas , pero pablo escuchó la canción bonita .
¿ está el árbol detrás del parque pequeño ?
no hay pájaros grandes en el río largo .
ahora laura está cantando las canciones .
tus hermanos quieren cantar dos canciones la semana que viene .
pedro quiere escuchar canciones y ana quiere escuchar una canción .
no tienen que buscar al perro .
esos turistas no le quieren mandar la carta a su madre .
mi hijo es estudiante .
¿ puede mi hermana abrir esta puerta ?
pueden dormir en la habitación .
el mar está frío .
carlos puede cantar las canciones .
ese es tu amigo .
tu padre me dio su libro .
quieres nadar en el río .
¿ quiere ella esta agua ?
este era el puente más viejo del pueblo .
en este momento ella está buscando su bolsa nueva .
¿ hablaste con tus hijos hace dos días ?
las niñas que escribieron una historia son altas .
él ha encontrado el billete .
van a vender este coche .
ella no quiere vender esta mesa .
el café no está demasiado caliente .
la ciudad es tan grande como esta silla .
la semana pasada esos estudiantes cerraron las ventanas .
los mercados están delante de la estación .
¿ cuándo escribieron juan y elena tres cartas largas ?
el perro está durmiendo en el hotel .
juan está comiendo sopa en la cocina en este momento .
juan habla inglés y los camareros hablan francés .
mis vecinas son profesoras .
le darás dos billetes a tu hija .
¿ perdió esa mujer sus fotos en la playa ?
los teléfonos que perdió nuestro tío están rotos .
también llevas este sombrero .
tus vecinas tienen que hablar con laura .
a nuestro hijo no le gusta este gato .
¿ cuándo comió tu gato la carne ?
a tu tío le gusta esa película .
a mi hija le gusta beber buen vino .
el tren que esperó él está lleno .
juan quiere visitar la ciudad .
ella lleva un vestido bonito y ana lleva esa camisa .
tenemos que esperar el autobús el viernes .
pedro no tiene que esperar a sus amigos .
el zumo de naranja que bebió ana está frío .
hay un árbol pequeño detrás del parque .
hay dos turistas en el jardín .
tu hermano escuchó cuatro historias y carmen escuchó una historia interesante .
los médicos altos le dieron el libro a su abuela la semana pasada .
no jugué al fútbol .
esa mesa no está muy sucia .
¿ trabaja este camarero en estas tiendas ?
¿ tienen esos turistas muchos perros ?
pablo dice que el restaurante es demasiado caro .
a nuestra abuela le encantan las películas .
esas cantantes quieren cantar unas canciones el viernes .
le han mandado su carta a su tío .
los coches que vendió ella son baratos .
carlos vende flores verdes , pero laura vende queso .
la ventana que abriste es azul .
a las escritoras les gustan las flores .
la escritora quiere ver esas grandes películas la semana que viene .
pedro abrió esta ventana la semana pasada .
¿ quiere ana a estos caballos ?
pablo tiene que hablar con una mujer .
los problemas son más difíciles que la pregunta .
¿ a qué hora abren estos mercados ?
¿ qué perdió este niño en la calle ?
ella es enfermera .
los niños que jugaron al fútbol son tus hermanos .
nuestro hermano toca las guitarras todas las mañanas .
no le vas a dar tu mapa al niño alto .
elena escuchó buenas canciones y carmen escuchó historias .
estoy escribiendo una historia interesante mientras carmen está jugando al fútbol .
si hace sol esta tarde , las escritoras van a ver esta película .
esa cama es grande .
mañana nuestra hermana no quiere beber café en la cocina .
a carlos le encanta ver películas .
el turista que tiene tres paraguas es alto .
no perdimos el billete .
las escritoras quieren cocinar la carne .
estás tocando la guitarra .
¿ está ese médico esperando el tren ?
ana era estudiante .
el agua que bebió el gato está fría .
nuestra vecina tiene que estudiar en la biblioteca .
mis vecinas altas llevan un abrigo verde .
carlos y elena tienen muchos hermanos .
pedro está hablando con su hija .
mis bicicletas verdes son muy caras .
él tiene que estudiar francés mañana .
mi hijo está hablando con carlos .
si hace calor esta tarde , tu padre ayudará a ana .
a mi tío le gusta visitar la ciudad bonita .
había unos estudiantes altos en la habitación .
la niña que vendió sus casas es tu abuela .
estos perros no comieron la carne hace dos días .
la niña compró la leche .
no pueden encontrar su llave porque están tristes .
¿ es la película muy interesante ?
podemos nadar en el mar .
el problema era difícil .
mi hijo también habla francés .
¿ qué comprará él mañana ?
le vamos a dar dos libros a nuestro padre esta tarde .
¿ quieren cantar esas canciones ?
¿ trabajará el hombre en este museo ?
elena me dará este paraguas .
había una estación al lado de las calles .
mi abuela esperó el tren en la calle larga .
a nuestro amigo no le gusta nadar en el agua fría .
pedro y laura les dieron este regalo a sus vecinas .
la escritora no ha visitado los museos .
¿ cuándo tiene nuestro hermano que esperar el tren ?
¿ por qué encontró tu hijo los paraguas ?
a mi amigo le gustan las películas .
mañana pedro quiere ir al río frío .
no había periódicos debajo de la mesa .
¿ por qué escribió ella la historia ?
¿ cuándo trabajó pablo en este mercado ?
este niño no quiere comprar un teléfono porque está cansado .
los turistas beben café en los restaurantes .
creo que pedro no tiene que limpiar su casa pequeña .
el turista que escuchó esa historia interesante es tu amigo .
el niño que lleva este abrigo está cansado .
¿ conoce mi hermana la ciudad ?
este sombrero es bonito .
este es mi padre .
nuestro padre les dará el paraguas a las niñas altas .
mi tío no es más alto que el turista .
hay tres turistas en el mar .
¿ estudiaron las mujeres inglés ?
el problema era fácil .
mi madre les va a mandar el regalo a sus amigos .
estaremos contentos el viernes .
¿ es ese examen más difícil que el problema ?
ella no estudió francés porque estaba triste .
el niño que visitó a sus hijos es nuestro padre .
el niño que vende queso es nuestro amigo .
me gusta vender queso en los mercados .
esta biblioteca está cerrada .
hay muchos árboles al lado de las tiendas .
mi padre no tiene que cerrar las puertas .
¿ está mi hermana jugando al fútbol ?
las preguntas son muy fáciles .
tu abuela cantó dos canciones .
ella le mandó esta foto bonita a su amigo .
nos gusta tocar el piano .
nuestro tío es médico .
el periódico está sobre esta silla .
he escrito una historia larga .
puedes nadar en el mar frío .
el turista que está cantando esa canción es alto .
laura buscó a los gatos y elena buscó al caballo blanco .
el periódico que leyeron es interesante .
ella lleva sus zapatos .
¿ están esas puertas cerradas ?
los médicos no tienen que vender estos coches esta tarde .
a él no le gusta la ciudad .
hay una universidad delante del mercado .
él quiere un vestido bonito .
estás estudiando español mientras juan está esperando a sus hijos .
el hombre que habla inglés está cansado .
a nuestro hermano no le gusta el español .
este estudiante es mejor que los buenos médicos .
el camarero tiene que ir al mar la semana que viene .
si llueve mañana , carlos no vivirá en la ciudad famosa .
mi hija dice que el abrigo verde está sucio .
esos exámenes eran difíciles .
este examen no es más difícil que estas preguntas .
elena visita el pueblo .
llevas estos zapatos .
la ciudad es muy grande .
¿ quién encontró una llave ?
tu hijo es tan alto como estas cantantes .
a mi tío le encanta ver películas largas .
a las profesoras les gustan las películas .
el viernes él tiene que buscar a su caballo .
¿ quién ha perdido su llave ?
¿ qué quiere él cantar en las calles largas ?
pablo dice que esas casas son demasiado viejas .
mi abuela alta no nos ha dado dos billetes .
creo que ese tren estará vacío esta tarde .
estos caballos son más pequeños que ese perro .
el buen libro está debajo de la mesa grande .
carmen no quiere hablar con un médico porque está triste .
tu hermano va a visitar este pueblo .
¿ por qué quieren laura y pedro hablar con el camarero ?
¿ a ella le gustan estos periódicos ?
nunca he perdido el mapa .
pedro nadó en el río hace dos días .
mi hijo está nadando en el río mientras juan está escribiendo unas cartas .
eres más joven que esas mujeres .
limpié esta casa vieja y elena limpió esta habitación .
¿ estarán carlos y pablo tristes la semana que viene ?
mi caballo está bebiendo un mar frío en el río ahora .
tu hijo está muy triste .
si llueve mañana , van a escribir unas historias largas .
el turista que abrió las puertas verdes es tu tío .
el gato era negro .
tu padre quiere ser un buen escritor .
¿ dónde está el teléfono ?
¿ eran mis hermanas grandes estudiantes ?
hay periódicos debajo de las sillas .
hay un árbol grande detrás del parque .
tu abuela perdió su mapa .
¿ es este examen más fácil que los problemas difíciles ?
hay muchas águilas pequeñas en la playa .
tu abuela puede hablar español .
¿ cuándo encontró él un mapa ?
nuestro tío vende sombreros .
ana quiere trabajar en una biblioteca el viernes .
este gato negro está comiendo la carne en el jardín .
¿ está ella esperando el autobús ?
este es el hotel más viejo de la ciudad .
¿ es esa tu bicicleta roja ?
ese camarero también conoce el pueblo .
quieres un huevo .
hablaron con elena en las calles ayer .
¿ está el niño esperando el autobús en este momento ?
¿ quién está jugando al fútbol ?
las cantantes están hablando con su hija alta mientras pablo está esperando a su hermana .
este médico joven también tiene un caballo .
a ana le gusta la leche .
estos buenos médicos fueron a la playa .
el paraguas que encontró carlos es caro .
¿ cantó tu hija canciones en la calle la semana pasada ?
carlos también conoce a dos estudiantes altos .
pedro es más alto que este hombre .
¿ cuándo comieron la carne ?
laura va a comprar flores en el mercado el viernes .
el turista que está limpiando estas casas pequeñas es alto .
pablo quiere hablar con una buena escritora .
tienes dos preguntas y pablo tiene dos zapatos azules .
el perro es más pequeño que los gatos .
la tienda no está al lado de la calle .
esa profesora visitó a su hermana .
carmen puede abrir esta caja pequeña .
ana está jugando al fútbol mientras mi vecina está cantando la canción .
laura visitará a su tío alto .
ese perro blanco es grande .
ese camarero le dio esta foto bonita al niño .
esta escritora es más alta que esta niña .
hay un coche delante de los museos .
esos son los billetes .
esta silla estará rota .
¿ quiere pedro leer esta historia larga mañana ?
pedro compró esa camisa verde , pero la niña compró este paraguas caro .
las cantantes que llevan un vestido rojo son nuestras vecinas .
¿ por qué cerró nuestra hermana la ventana ?
nuestra hermana abrió estas cajas , pero carmen abrió esta puerta .
¿ está el árbol al lado del parque ?
había un pájaro en el museo .
hay un mapa sobre las mesas .
nuestro padre también come manzanas .
él habló con carmen en las calles .
pablo no quiere estudiar francés porque está cansado .
nuestra hija dice que el zumo de naranja está demasiado frío .
ese perro es más grande que esos caballos .
elena no tocó la guitarra .
juan es un gran médico .
tu madre alta quiere escuchar una canción bonita .
si hace frío la semana que viene , mi madre no comprará ese regalo .
¿ cuándo nadó este camarero en el mar ?
elena es la escritora más joven de la ciudad .
ana está leyendo ese libro mientras carlos está jugando al fútbol .
el coche es verde .
juan no vio cuatro películas largas porque estaba cansado .
¿ cuántos caballos tiene carmen ?
hay cuatro estudiantes en el parque .
si llueve mañana , nuestra madre vivirá en este pueblo .
la escritora que ayudó a su tío alto es nuestra hermana .
él les mandará las fotos bonitas a estos niños .
estas escritoras les mandaron cuatro regalos a sus hermanos .
¿ es este caballo tan grande como nuestros gatos ?
¿ tienen las profesoras cuatro coches ?
mi hermano también habla inglés .
¿ quiere el médico nadar en el río ?
si hace sol mañana , van a escribir unas cartas .
hay unos árboles pequeños al lado del río .
ayer ella comió esta naranja .
¿ están tus vecinas bebiendo el té caliente ?
¿ quieres esa sopa ?
el perro está bebiendo el agua .
juego al fútbol .
el río que bebió ese caballo está frío .
el camarero alto también vende queso .
si hace sol esta tarde , él vivirá en una casa .
ahora este gato no está bebiendo esta agua fría en el jardín .
tengo muchos paraguas .
él no quiere ayudar a carlos porque está cansado .
este gato está comiendo ese pescado en la cocina .
te encanta ver películas .
¿ vas a ver esas películas ?
a mi padre le gusta jugar al fútbol .
ana bebió café y mis hijos bebieron buen vino .
también cocinas sopa caliente .
tengo que comprar coches esta tarde .
estos exámenes son fáciles .
los turistas que ven una gran película son nuestros amigos .
¿ es la pregunta tan difícil como ese examen ?
pedro estaba contento hace dos días .
carmen y pablo no han vendido el coche .
el teléfono que perdió juan está roto .
la cantante cerró la puerta azul y laura cerró las cajas .
¿ vio elena a sus buenas vecinas ?
creo que estos zapatos son blancos .
pablo y pedro tienen que comprar dos bolsas nuevas .
esta profesora también lleva su sombrero .
la cama que compraron es pequeña .
ana está tocando el piano mientras ese hombre está hablando con su tío .
carlos le dará esta llave a la niña .
¿ es el problema más difícil que esa pregunta ?
este examen es más difícil que esa pregunta .
¿ está la carta en las bolsas ?
pedro encontró su llave , pero carlos encontró los teléfonos .
hay muchas casas viejas cerca de los hoteles .
¿ trabajas en esta biblioteca ?
los hoteles nuevos estaban cerca de la playa bonita .
hay muchos turistas en el jardín bonito .
tu hermano estará ocupado .
tu padre puede cantar la canción bonita en el parque bonito .
tenemos que hablar con unas niñas en el parque .
mi madre quiere ser camarera .
nuestra madre dice que nuestra hija alta perdió el teléfono barato .
a nuestra hermana le encanta el inglés .
la leche que bebió él está fría .
el coche era azul .
¿ tiene juan dos hermanos altos ?
¿ hay una escuela cerca del mar ?
hay muchos hijos en el hotel .
a él no le gusta cocinar arroz .
la biblioteca cierra a las cuatro .
elena no habló con pablo porque estaba ocupada .
la profesora alta no tiene dos problemas .
eras escritor .
creo que el gato era negro .
esta cantante tiene que buscar los paraguas en las casas .
esa es la biblioteca .
carlos y pedro no quieren jugar al fútbol porque están ocupados .
mi hermano menor quiere hablar con las escritoras .
tu tío no buscó su teléfono barato porque estaba triste .
los turistas que compraron el café son famosos .
juan está escribiendo una historia .
laura jugó al fútbol en el parque .
la bolsa no estaba llena .
este médico es camarero .
mi hermana estaba en la habitación .
carmen tocó la guitarra , pero las escritoras tocaron las guitarras .
¿ quién tiene que visitar a su tío ?
la cocina que limpió ella está sucia .
hay unas casas baratas cerca de la calle .
no había la escuela cerca de la playa .
si hace frío mañana , él comprará el paraguas caro .
elena y pablo tienen que ir a la escuela .
ella está esperando a su hija en este momento .
carlos está muy cansado .
esa es tu abuela alta .
los hombres que venden queso son nuestros amigos .
los perros son negros .
tu padre bebe zumo de naranja y carmen bebe té caliente .
carmen no esperó a sus hermanas menores porque estaba triste .
el médico alto no buscó a sus gatos pequeños porque estaba enfermo .
mi amigo alto le dará una llave a su tío .
él no quiere jugar al fútbol .
no hay mercados detrás de la tienda .
juan escuchó canciones , pero tus vecinas escucharon la canción .
hay muchas casas cerca del mar frío .
hay una escuela delante del parque .
el turista que leyó historias es nuestro tío .
él escuchó esta historia en la habitación el año pasado .
las casas que limpió mi hija son caras .
nuestro hermano quiere visitar este museo interesante .
el viernes él tiene que limpiar la ventana .
laura durmió en el jardín .
las películas que vio el camarero son largas .
no hablo español .
mi hijo te ha dado su foto hoy .
la niña que vio dos pájaros es tu madre .
ella le ha dado tres fotos bonitas a su padre .
todas las semanas mi hija alta vende manzanas .
hay muchas hijas altas en el aula .
la semana que viene pablo y laura tienen que visitar esta ciudad .
esas cartas son más interesantes que las historias .
tus vecinas están cantando unas canciones en la calle larga .
tus hermanas tienen un libro interesante .
elena trabajó en una biblioteca el lunes .
mi madre no les dará un paraguas nuevo a sus vecinas .
hay una carta sobre la mesa .
tu amigo no está demasiado ocupado .
nuestro padre alto nos dará su mapa .
¿ quién ha leído este periódico ?
la ventana que abrió nuestro tío está cerrada .
esta es mi camisa .
¿ quién visitó esta ciudad famosa ?
él está esperando el autobús en la calle .
creo que el camarero está buscando al perro blanco .
ahora estoy nadando en el mar .
¿ cuándo van a vender estas bicicletas ?
a ella le gustan las canciones .
estos exámenes son más difíciles que el problema .
la puerta que abriste es roja .
ella está demasiado cansada .
juan vende flores y elena vende huevos .
no les mandaremos la foto a las niñas la semana que viene .
¿ cuántas flores compró nuestro tío ?
ella puede nadar en el mar frío .
él tiene que buscar al caballo negro en la casa esta tarde .
también quieres este té .
ahora ella está jugando al fútbol .
mi tío alto compró unas bolsas el lunes .
ella quiere este regalo .
¿ trabajará la profesora en esta escuela ?
elena bebió ese zumo de naranja .
no hay estudiantes en el hospital .
este perro no está comiendo carne en el jardín .
¿ limpió ella sus casas ayer ?
¿ quiere tu hijo leer dos cartas interesantes esta tarde ?
les vas a dar cuatro paraguas a tus amigos esta tarde .
hay una universidad al lado de la estación .
carlos les dará un paraguas caro a estas niñas altas mañana .
las cantantes van a ver esta película .
estos abrigos negros estaban limpios .
tu amigo dice que juan tiene que cerrar esta ventana .
mis hijos están estudiando francés mientras carmen está escuchando buenas canciones .
¿ eran mis camisas azules ?
¿ por qué quiere mi padre comprar este paraguas ?
nuestra hija ya ha visitado a su vecina .
los gatos están durmiendo en el jardín .
a él no le gusta cocinar carne .
los turistas que tienen cuatro bicicletas son tus amigos .
mi padre me ha dado esta llave .
mi hijo puede hablar francés .
pedro buscó a su gato y elena buscó su llave .
estoy comiendo la sopa caliente en este momento .
este perro no está en la estación .
hay muchos regalos en la caja .
estas niñas les quieren mandar un libro a sus hermanas .
mi perro no está comiendo pescado .
la canción que cantó ella es bonita .
esos son tus billetes .
nuestra hermana le dio esta llave a su vecina .
ana tiene que vender su silla .
el estudiante que abrió esta caja es mi amigo .
ese camarero está triste .
¿ dónde están esas escritoras ?
mi hijo dice que él vende queso .
los niños que buscaron a sus gatos pequeños son famosos .
el restaurante estará abierto la semana que viene .
¿ es la flor verde ?
él le dio dos paraguas a su hija el mes pasado .
conoces a carlos .
elena y juan están en la casa .
¿ ha encontrado ese camarero un mapa ?
abrí la puerta , pero ana abrió estas cartas .
a la cantante le encantan las canciones .
mis gatos están bebiendo el mar en este momento .
¿ a nuestro padre le gustan las películas ?
¿ cuántos años tiene el niño ?
a nuestro padre no le gusta visitar a su hermana .
no fuimos al mar porque estábamos ocupados .
el lunes mi perro comió pescado .
el médico quiere tres bicicletas , pero carlos quiere un regalo .
mi vecina perdió los teléfonos en el parque .
el médico no puede cocinar ese pescado porque está ocupado .
la semana pasada esperaron a su hijo .
¿ dónde vio tu padre a este niño ?
no hay árboles al lado del río .
tu abuela alta les quiere mandar un regalo a esos niños .
el paraguas es caro .
hemos visitado a nuestro tío esta semana .
¿ bebió mi abuela el café caliente ?
¿ cuándo tienen las profesoras que estudiar en la biblioteca ?
están cantando cuatro canciones mientras carmen está leyendo esos periódicos .
a tu amigo le gusta la ciudad .
¿ por qué quiere pablo nadar en el agua ?
¿ dónde está la carne ?
tu amigo no es enfermero .
¿ a mi abuela le gusta el huevo ?
nuestro hermano alto le dará el libro a su padre .
¿ está la taza llena ?
¿ dónde están las cartas ?
las bicicletas eran azules .
la puerta que cerró elena está cerrada .
¿ dónde está la escuela ?
nuestro amigo dice que mi camisa es blanca .
este es el sombrero bonito .
el viernes el médico quiere escribir tres historias .
pablo también quiere esta agua .
los niños están estudiando en la universidad .
quiero cocinar este pescado .
¿ quién quiere este café ?
hay un hospital cerca del puente .
el coche que vendió ese médico es negro .
esos estudiantes están bebiendo el té mientras pablo está comiendo ese pescado .
pedro quiere estudiar inglés en la universidad .
¿ quién esperó el autobús ?
creo que pedro y juan estaban contentos la semana pasada .
¿ cuántos periódicos compró esta profesora ?
mi hijo también lleva estos abrigos nuevos .
este hombre viejo tiene que cerrar esta ventana azul .
carmen no está comiendo ese arroz .
carlos y juan pueden encontrar un billete .
mi tío alto nos ha mandado dos regalos .
carmen y pablo no quieren leer un libro porque están ocupados .
el estudiante joven tiene que limpiar la habitación .
ella dice que mi hermana estudió en la universidad .
la canción que cantó la cantante es buena .
el niño encontró su teléfono .
el viernes no voy a comprar este periódico interesante .
este turista joven no quiere vivir en la ciudad porque está cansado .
pablo y juan le quieren mandar tres regalos a su vecina .
a tu hijo le gusta beber agua fría .
el tren que esperó el médico está vacío .
¿ es esta flor azul ?
la niña que escribió unas historias interesantes está cansada .
el niño que vendió esta silla es mi tío .
a carlos y ana les gustan esas manzanas .
los museos son interesantes .
esta mujer quiere comer la carne , pero elena quiere comer este queso .
la escritora puede dormir en las casas .
laura le mandó estas fotos a su padre .
tu padre dice que ana está enferma .
¿ cuándo cantaste una canción ?
nuestro hermano no quiere estudiar inglés porque está triste .
no comí el arroz la semana pasada .
mi abuela te dará el libro el viernes .
los hombres no le quieren dar cuatro regalos a su vecina .
¿ quién estudió español ?
¿ tiene elena cuatro libros ?
no había turistas altos en la casa .
pedro no esperó el autobús porque estaba ocupado .
a elena no le gusta el inglés .
¿ tocaste la guitarra el año pasado ?
¿ qué limpió mi hijo ?
¿ por qué quieren beber el vino ?
él quiere vender la silla grande , pero elena quiere vender estos coches .
el perro está en la playa .
él escuchó dos historias en la habitación el mes pasado .
carlos no tiene dos libros .
mi amigo te dio un mapa .
ese niño alto quiere ir a la playa el viernes .
ella me quiere dar tres regalos .
esta casa es barata .
carlos estaba enfermo el lunes .
ese parque es muy pequeño .
tu hermana no compró una mesa porque estaba enferma .
este periódico no es muy interesante .
nadaste en el río .
las niñas que jugaron al fútbol están cansadas .
a laura y carmen les encanta tocar la guitarra .
carmen y pablo pueden encontrar un paraguas .
esos coches son nuevos .
nuestros hermanos no tienen dos problemas .
tu amigo está en el mar .
carmen y pablo no tienen que cerrar las cajas el viernes .
las escritoras que abrieron esta carta son jóvenes .
tu hermana no es una gran estudiante .
no había turistas en la playa .
a mi vecina le encanta leer historias interesantes en el jardín .
ella escribió unas cartas .
¿ a pablo le gustan estas canciones ?
el hombre que jugó al fútbol es alto .
hay muchos mercados al lado del parque .
estos perros negros son pequeños .
la historia que escuchó tu tío es interesante .
nuestra abuela tiene que ir al río frío .
los estudiantes altos no quieren estudiar español porque están cansados .
esta película era interesante .
tu vecina joven nadó en el río .
esta es la escuela .
esas buenas profesoras no van a escribir historias porque están tristes .
pedro es camarero .
¿ les gustan las flores ?
el turista que compró unas camas es alto .
no quieres ver dos películas porque estás cansado .
ana estaba triste el mes pasado .
¿ está tu hijo durmiendo en la habitación ahora ?
¿ cuántos periódicos ha leído ella ?
nuestras hermanas no están estudiando en la escuela .
¿ están mis vecinas escribiendo una historia interesante ?
pablo no visitó a sus hijas altas la semana pasada .
el camarero que cocina arroz es tu hermano .
la biblioteca no está cerca de la universidad .
no te gusta beber agua .
el aula que limpiaron carmen y laura está limpia .
él vio una película .
elena también habla inglés .
a ana le gusta el examen .
había muchos estudiantes jóvenes en el río .
no puedo tocar el piano porque estoy ocupado .
nuestra madre alta conoce este pueblo .
mi tío también lleva ese abrigo .
este hotel es demasiado caro .
no había árboles pequeños detrás del parque .
el estudiante que compró periódicos interesantes es nuestro amigo .
nuestro perro comió ese pescado .
las escritoras que van a la playa son famosas .
¿ tiene ella que vender estas casas esta tarde ?
¿ están los camareros en las tiendas ?
vimos unas películas hace dos días .
me gusta el francés .
la niña no limpió esta ventana porque estaba cansada .
él ha visto a su perro grande .
cerraron estas cajas hace dos días .
ana tiene dos libros .
este turista compró tres periódicos .
¿ cuántas cartas han leído los hombres ?
el periódico que leíste es interesante .
el hombre tiene muchos perros grandes .
mi madre lleva un abrigo .
a estas mujeres les encanta tocar el piano .
hay un restaurante pequeño cerca del mercado .
¿ a mis hermanas les gustan los libros ?
ese estudiante no tiene un hermano mayor .
la carta que leíste es interesante .
mi tío alto va a escribir cuatro historias .
había muchos estudiantes en la cocina .
elena y pablo están bebiendo zumo de naranja .
carlos ya ha escrito unas historias .
el coche que vendiste es caro .
la foto que perdió esa niña es bonita .
carmen vende sombreros rojos en los mercados .
carmen y carlos quieren ayudar a este hombre alto .
si hace calor mañana , ana vivirá en la calle larga .
tu tío nos tiene que mandar una foto .
ana y laura no van a escribir esa carta interesante porque están enfermas .
carmen quiere beber esa leche mañana .
este era el restaurante más caro del pueblo .
la película que vio nuestra hija es larga .
los camareros buscaron el teléfono en la casa .
el mercado estaba abierto la semana pasada .
¿ tiene la mujer que visitar este museo la semana que viene ?
están en el río .
¿ cuántos periódicos compraste ?
estos son los restaurantes baratos .
tu amigo alto tiene muchas naranjas .
estamos cantando estas canciones bonitas mientras juan está escribiendo la historia larga .
la cantante que vende huevos es nuestra vecina .
este museo abre a las cuatro .
todos los días nuestra vecina estudia francés .
hay tres turistas en la habitación .
¿ qué quiere él ?
ana normalmente bebe vino .
si llueve la semana que viene , viviré en la casa .
juan no le va a mandar tres regalos a su vecina .
ese camarero puede hablar español .
nuestro coche es caro .
¿ qué están estos perros comiendo ahora ?
tu tío fue a la playa bonita .
este es mi perro grande .
¿ quiere el hombre vender esta cama ?
trabajarán en la biblioteca .
mis amigos encontraron una bolsa .
a mi padre le encanta esa historia .
esas escritoras no quieren ir al río porque están cansadas .
nuestras hermanas no van a visitar este pueblo porque están cansadas .
a estos hombres les gusta el vino .
carlos y carmen no quieren vivir en esta casa porque están cansados .
¿ por qué visitaron estas niñas a su amigo ?
juan le quiere mandar este regalo a su padre .
la niña no quiere esas naranjas .
¿ a nuestra hija le gusta la playa ?
elena vio una película , pero nuestra hija vio unas películas .
el hotel es muy bueno .
pedro está buscando el paraguas mientras estamos esperando el autobús .
ella vende flores bonitas los domingos .
mi hija les quiere mandar una carta a sus hermanas esta tarde .
juan está limpiando su mesa mientras carlos está bebiendo esa leche caliente .
comieron un huevo .
las canciones que escucharon carmen y ana son bonitas .
carmen está esperando el autobús en la calle .
hay un hospital cerca de la playa .
no les mandamos las cartas largas a estos niños .
elena comió el queso y tu vecina comió el arroz .
pablo normalmente vende naranjas .
¿ qué encontraron pedro y carlos ?
¿ quién escribió la carta la semana pasada ?
él está limpiando sus mesas grandes .
también quiero esa bolsa .
¿ quiere juan ver la película esta tarde ?
¿ estará el autobús vacío ?
mi hermano le dio tres regalos a su padre .
¿ es este perro blanco ?
mi padre no puede cantar esa canción .
hay muchas bicicletas azules delante de la universidad .
ella nos ha mandado un buen libro esta semana .
juan también conoce un pueblo .
queremos ser profesores .
¿ quiere pablo visitar a su madre alta ?
¿ dónde tienen nuestros hermanos que esperar a su vecina alta ?
elena y pablo no pueden hablar español porque están cansados .
el camarero es un médico famoso .
nuestros hermanos mayores no perdieron sus bolsas porque estaban ocupados .
¿ ha perdido mi madre su teléfono nuevo en las calles ?
¿ escribió pedro historias ?
la cama no es más grande que estos hoteles .
el periódico que compraron estas profesoras es interesante .
juan y pedro vendieron estas casas .
tu hermana dice que la película es interesante .
cocino pescado y pablo cocina carne .
estos hombres también tienen cuatro zapatos baratos .
el viernes nuestra abuela quiere beber esta agua .
este hombre limpió esta aula .
las bolsas que perdió él están vacías .
quieres comprar este coche azul en las tiendas esta tarde .
ese caballo es más pequeño que ese gato .
los turistas que están hablando con su hermana mayor están enfermos .
mis hermanas no le darán su libro interesante a su hijo .
¿ cuándo trabajaron en los museos ?
hay muchos libros debajo de la cama .
mis hijos dicen que tu hija no ha visto a carmen hoy .
pablo les ha mandado la foto a las niñas hoy .
a este turista le gusta ese arroz .
ese examen era fácil .
creo que el tren está lleno .
hay libros interesantes debajo de las camas .
la buena escritora puede cantar unas buenas canciones en el parque .
¿ cuántas flores compró pablo ?
tienes un caballo .
este estudiante normalmente ve películas .
¿ dónde comieron nuestros gatos la carne ?
esas cantantes le dieron dos paraguas a su hermana .
mis hijas dicen que el gato es negro .
pedro esperó el tren , pero ese camarero esperó el autobús .
los turistas tienen que esperar a su abuela alta mañana .
la semana que viene viviré en las calles largas .
ana perdió el mapa y mi madre perdió el teléfono .
hay queso sobre las mesas .
el turista que quiere el queso está cansado .
¿ puede carlos abrir sus cartas ?
nuestro hermano puede cerrar esta puerta .
ana está cocinando sopa mientras la cantante está escuchando estas historias .
ana es la niña más alta de la ciudad .
mi padre le quiere dar estos paraguas nuevos a la niña .
el hombre viejo no jugó al fútbol porque estaba cansado .
mi padre no quiere estudiar español porque está cansado .
el estudiante buscó a su gato y carlos buscó a su perro .
mi tío no me mandó una foto .
nuestro hermano no tiene cuatro libros interesantes .
¿ hay muchos mercados grandes cerca de la casa ?
ese médico cerró esta caja grande .
si hace calor la semana que viene , ana va a escribir historias .
no había buenos estudiantes en el jardín .
nuestras hijas dicen que elena y carlos tienen que limpiar esta ventana azul .
ella no era estudiante .
el parque no es más pequeño que esas cajas .
ese paraguas es más barato que el teléfono .
¿ está el agua fría ?
ella ya ha visitado a su madre alta .
juan y pablo perdieron su bolsa nueva .
¿ hay un coche azul delante de la tienda ?
laura no va al pueblo pequeño .
mi vecina es tan alta como su amigo .
¿ qué quieren pablo y pedro escribir ?
las historias que escuchó ana son interesantes .
este era el mercado más grande del pueblo .
¿ está este tren vacío ?
las escritoras van a visitar a su abuela la semana que viene .
el turista que quiere un vestido está enfermo .
la carta que abrió laura es larga .
creo que la pregunta es muy fácil .
hay cartas debajo de la silla .
al estudiante le gusta vender flores .
mi hermana tiene que buscar los mapas .
¿ cuándo cocinó el niño este pescado ?
¿ a nuestra hija le gusta beber café ?
mis vecinas han vendido esta casa bonita .
¿ a nuestra hija le gusta visitar este pueblo ?
hay tiendas cerca de las casas .
los turistas que cocinan carne son nuestros amigos .
esa bolsa estará llena .
tu abuela quiere ser camarera .
si llueve esta tarde , no voy a comprar vino .
los gatos pequeños bebieron el mar el lunes .
ella no durmió en la habitación el lunes .
ana está leyendo libros .
voy a visitar el museo .
hoy mi tío ha visto a carmen en los puentes largos .
¿ cuántas flores compró el estudiante ?
a carlos y carmen no les gusta el español .
si hace calor esta tarde , vamos a comprar el té .
los restaurantes están delante de este parque .
¿ por qué comieron los perros carne ?
a ana le gusta beber agua .
¿ a tu abuela le gustan las flores ?
voy a vender mis casas grandes .
¿ puede este médico abrir la caja ?
también queremos esa bicicleta cara .
esos turistas llevan sus zapatos .
laura abrió su carta , pero ella abrió esta puerta roja .
ahora el perro está comiendo esta carne .
mi hija está en los mercados .
los turistas que encontraron una foto son mis amigos .
¿ por qué tiene ese hombre que vender esta bicicleta blanca ?
los abrigos son blancos .
¿ tiene el turista que ayudar a una niña la semana que viene ?
no estaremos tristes la semana que viene .
¿ estás cantando la canción bonita en el parque ?
laura buscó al caballo en el parque bonito el año pasado .
ese turista te va a dar este regalo la semana que viene .
esa profesora quiere escuchar unas canciones bonitas .
carlos no va a visitar el museo porque está ocupado .
nuestras hermanas le dieron el libro a esa profesora .
¿ es el restaurante tan pequeño como la ciudad ?
nuestro amigo no va a ver estas películas .
esos médicos nunca han abierto esta carta interesante .
tus hijos ya han leído estas cartas en el jardín .
mi amigo le quiere mandar un libro a la niña .
el niño que habló con sus amigos altos es alto .
¿ cuándo va elena a vender esta casa pequeña ?
elena está jugando al fútbol mientras ana está limpiando las casas pequeñas .
las películas que vio ella son largas .
mi hijo es médico .
quiero trabajar en las tiendas .
él no tiene un libro .
este teléfono es tan barato como el paraguas .
mi abuela no puede encontrar sus mapas porque está cansada .
no hay bicicletas delante de la escuela .
el caballo no está durmiendo en la casa .
esta bicicleta es blanca .
ella quiere ser escritora .
ahora estamos leyendo el libro .
¿ cuándo vio laura la película ?
hay un libro interesante en la bolsa barata .
¿ cuántos años tiene mi abuela ?
¿ bebió ese perro esa agua fría ?
a mi hermana le gusta el río .
si hace calor mañana , él no va a comprar este zumo de naranja .
mi padre alto puede encontrar un mapa .
ella no puede hablar francés porque está triste .
la semana que viene mi vecina joven quiere escribir una carta interesante .
el estudiante alto quiere cocinar este pescado .
¿ por qué está nuestro hermano jugando al fútbol ?
esta profesora está cocinando ese pescado .
había unos paraguas debajo de las mesas .
¿ ha abierto nuestro padre las cartas largas esta semana ?
carlos y laura ya han vivido en el hotel .
¿ qué está el perro comiendo ?
están cantando esa canción ahora .
a laura le encantan las canciones .
no había estudiantes en la calle .
mi hermano nunca va a la escuela .
si hace frío mañana , la mujer va a ver esa película larga .
hay un pájaro en el parque .
juan y elena venden flores todas las mañanas .
¿ tiene pedro dos gatos ?
mis hermanos menores compraron café .
¿ está nuestra bolsa vacía ?
¿ tiene juan que esperar a su padre en la estación ?
este es el árbol más grande de la ciudad .
tienen que estudiar inglés en la escuela .
¿ es ese el restaurante ?
¿ por qué tocaron mis vecinas las guitarras ?
hay árboles grandes al lado de la calle larga .
¿ tiene tu amigo dos hermanos altos ?
la canción que cantó él es buena .
tu hijo alto no limpió sus mesas .
¿ son estas las camisas ?
los caballos están durmiendo en las casas .
la mujer joven tiene muchos paraguas .
a nuestra abuela no le gusta la leche .
¿ qué están cantando ahora ?
este mercado estará abierto esta tarde .
él estudió inglés el año pasado .
esta profesora me dio una flor bonita .
mi gato pequeño comió ese pescado en la cocina .
el té está caliente .
mi tío le tiene que dar los libros a su hija .
esperé el tren en la estación .
juan lleva un abrigo blanco , pero tu abuela lleva su camisa negra .
estamos hablando con laura mientras juan está leyendo esta carta .
el paraguas que encontró tu tío está roto .
nuestro hijo alto no está detrás de la casa .
mi madre dice que ella tiene que comprar esa naranja en los mercados .
esos no son los teléfonos nuevos .
¿ está el mercado al lado de la universidad ?
pedro tiene que esperar el tren .
¿ tiene el hombre que buscar los billetes esta tarde ?
carlos habla inglés y laura habla francés .
tu abuela le mandó un libro a su madre .
¿ esperó ese médico a sus hermanos la semana pasada ?
a carlos le gusta ver grandes películas .
el hombre nos dará tres billetes el viernes .
mi abuela dice que ella puede dormir en los hoteles caros .
¿ dónde están esos caballos ?
ella perdió el billete .
los gatos están comiendo la carne en este momento .
¿ tiene ana una casa cara ?
el turista que quiere esas bolsas caras está enfermo .
si llueve el viernes , ella visitará a su hijo .
mi amigo no esperó el autobús porque estaba ocupado .
te gusta tocar la guitarra .
carmen también conoce al turista .
elena abrió la caja la semana pasada .
tu amigo dice que nuestro perro es muy grande .
no quieren hablar con estas buenas profesoras porque están enfermos .
¿ dónde están tus perros ?
esos médicos abrieron esta carta larga y ana abrió esta ventana .
este era el museo más grande de la ciudad .
pedro le dio la llave a su padre .
estas son tus casas caras .
el niño no tiene que estudiar en la escuela .
¿ tiene ella que comprar una flor ?
el paraguas que encontró la profesora está roto .
elena nunca ha perdido el teléfono en el parque .
si hace sol la semana que viene , ella no ayudará a elena .
encontraron su paraguas .
ella está en la habitación .
a mi padre le gusta beber café en los restaurantes grandes .
¿ nadó mi hijo en el río ?
¿ trabajó pablo en una tienda ?
mi hija puede hablar inglés .
a carlos le gusta tocar las guitarras .
ella está cantando tres canciones mientras ana está cocinando ese pescado .
ella lleva estas camisas baratas .
pedro no quiere vivir en esta casa porque está cansado .
a elena le gustan las flores .
esta playa era bonita .
creo que ese problema es demasiado difícil .
pablo tocó la guitarra el lunes .
¿ tiene él que comprar estos teléfonos nuevos esta tarde ?
la niña tiene que abrir la carta larga .
no comieron esta sopa .
¿ quiere carmen ser una buena médica ?
carmen te mandó el regalo .
las ventanas están abiertas .
hay un niño en la playa .
este niño alto no quiere cantar esta canción porque está ocupado .
si hace calor el viernes , tu abuela va a escribir la carta .
esta cantante dice que esas películas son interesantes .
carlos no quiere tocar el piano porque está ocupado .
esos caballos durmieron en el jardín .
este turista nunca compra pescado .
¿ quiere ana ese regalo ?
estas niñas cocinan carne .
nunca he visto a pablo .
¿ está mi perro bebiendo ese río ?
el turista le mandó estas fotos bonitas a laura .
¿ están ana y pablo cocinando este pescado ?
juan buscó a los caballos , pero buscamos nuestra bolsa cara .
el estudiante tiene que visitar este museo .
¿ a qué hora llega el tren los domingos ?
esta semana ese camarero no ha limpiado esta casa .
el médico abrió estas cajas y juan abrió esta puerta roja .
pedro buscó sus bolsas , pero él buscó su paraguas .
¿ tiene este camarero que abrir la caja ?
a los estudiantes les gustan las flores .
¿ son nuestros caballos más pequeños que este perro ?
¿ dónde está laura cantando esas canciones bonitas ?
si hace calor el viernes , él ayudará a esas profesoras .
tu hija alta no va a comprar este periódico interesante porque está enferma .
ana tiene dos paraguas .
tu madre no es escritora .
hace dos días mi abuela alta habló con este turista alto en los mercados .
elena también quiere el arroz .
ella no me dará tres billetes .
¿ cuántos periódicos compró ana ?
juan quiere jugar al fútbol en la playa el viernes .
¿ quiere pablo ir al mar frío ?
este es el jardín más pequeño del pueblo .
pablo también lleva este abrigo .
¿ ha escrito mi tío historias largas ?
a esos médicos les gusta la película .
hay tres regalos en la cocina .
carmen tiene que ir al mar la semana que viene .
buscaste tus bolsas .
ella quiere comprar este regalo en la tienda la semana que viene .
mi padre es muy alto .
mis hijos quieren escribir cuatro cartas .
este es el mejor hotel de la ciudad .
ella compró té ayer .
juan ayudará a pedro esta tarde .
ella quiere beber café mañana .
¿ qué hablas ?
el médico quiere dos gatos , pero pedro quiere esos abrigos .
le quieren dar el regalo a su vecina .
carmen bebió la leche , pero elena bebió ese té .
vi esa película y elena vio unas películas .
el té que bebió esa cantante está caliente .
carmen no comió el arroz porque estaba ocupada .
el niño que encontró una llave es mi tío .
pablo buscó la llave , pero mi padre buscó a su perro negro .
¿ cuántos coches compraron estas mujeres ?
me encanta visitar este museo famoso .
había águilas en el museo .
a tu padre le gusta esta canción .
laura ha visitado este pueblo .
carlos le va a mandar dos fotos a su padre esta tarde .
mi hermana dice que esta bicicleta es verde .
a tu hija le encantan los caballos .
¿ lleva nuestra madre este abrigo barato ?
elena te va a mandar tres fotos .
él le mandó el libro a su hermana .
¿ a nuestra hija le gusta el caballo ?
esta escritora es muy famosa .
¿ era ese coche nuevo ?
esta camisa es barata .
¿ qué ha escrito él ?
eres profesor .
el turista que escuchó esas historias es joven .
a mi padre le encanta nadar en el río .
elena y laura no le dieron los paraguas a su hija hace dos días .
juan no ha vivido en este hotel .
los turistas que cocinaron ese arroz son famosos .
hay dos libros debajo de la silla .
mi hija tiene que abrir la caja grande .
carlos está bebiendo el vino en los restaurantes ahora .
¿ eran esas águilas pequeñas ?
mi hija dice que carmen y pedro pueden jugar al fútbol .
tu hermana dice que esta flor es roja .
¿ a mi amigo le gusta ver películas largas ?
esas escritoras no trabajarán en la escuela .
mis hermanas son más altas que la cantante .
pedro está en el parque .
ella nos dio una flor .
¿ qué está ella esperando ?
ella lleva ese abrigo .
esos estudiantes están enfermos .
este examen es más fácil que ese problema fácil .
esos caballos son más pequeños que ese perro .
tu teléfono no está roto .
nuestra madre no está en la universidad .
ana y carmen les mandarán cuatro cartas a sus hermanos mañana .
tu abuela no quiere ver esta película larga porque está enferma .
esta mujer está durmiendo en los hoteles caros .
esas sillas son más grandes que la mesa .
elena compró los huevos , pero juan compró ese pescado .
mi bicicleta era azul .
hay un museo famoso cerca del río .
ese camarero dice que el puente es famoso .
la tienda no estará abierta la semana que viene .
¿ a esta mujer le gustan los libros ?
esos caballos están en el mar .
¿ quién está esperando a su vecina ?
había tres estudiantes en el aula .
¿ qué va nuestro hijo a ver ?
el estudiante alto tiene que ayudar a dos hombres .
pedro te tiene que mandar su libro la semana que viene .
queremos estudiar francés esta tarde .
el turista que estudia español está enfermo .
juan y carlos estaban en la estación .
¿ cuántos periódicos leyó ana ?
pedro está escuchando una historia .
este estudiante no es más alto que esta mujer .
el libro no estaba debajo de la cama .
juan limpió la mesa pequeña , pero limpiamos estas mesas .
tu madre está esperando a su amigo mientras juan está esperando el tren .
elena tiene que ayudar a sus amigos .
el perro comió esta carne ayer .
¿ ha vivido mi hija en una calle ?
pedro tiene dos bicicletas caras .
hemos perdido nuestras llaves esta semana .
hay unos buenos libros sobre las sillas .
él no puede abrir su carta .
carlos quiere tocar los pianos , pero ana quiere tocar el piano .
no escribiste esas cartas interesantes .
visitas esta ciudad .
el mes pasado perdimos nuestra foto bonita .
¿ está este perro bebiendo agua ?
comí la sopa caliente hace dos días .
creo que perdiste la foto hace dos días .
¿ han vendido los turistas las casas ?
tu madre les ha mandado una flor bonita a sus amigos .
el turista que ayudó a su tío es mi padre .
el perro no es más grande que esos caballos .
mi paraguas es más barato que esa bolsa .
estamos cantando esta canción mientras pedro está esperando el autobús .
la biblioteca estaba cerca de este hospital .
esa ciudad era bonita .
mi abuela tiene que abrir las ventanas verdes .
la mujer no puede hablar inglés .
laura quiere esas bicicletas nuevas y las profesoras quieren un regalo .
carlos está nadando en el agua fría mientras juan está escuchando esta historia interesante .
los perros están detrás de la casa .
las flores que compró nuestra abuela son verdes .
elena abrió las ventanas verdes , pero juan y carlos abrieron la caja .
el hombre que está cocinando este arroz es alto .
si hace calor el viernes , elena no vivirá en la calle .
este hombre va a escribir su carta esta tarde .
no hay la estación detrás del hospital .
ese jardín es grande .
a pedro le encanta esta película .
esta tarde la escritora tiene que abrir las cartas .
mi amigo dice que he perdido mis teléfonos .
¿ cuántas naranjas tienes ?
ese perro pequeño no está bebiendo un mar .
elena siempre va a la playa .
ese niño vio películas ayer .
nuestra vecina dice que el coche es azul .
nunca bebo leche .
¿ quién tiene que cerrar las cajas ?
¿ qué cerró él ?
él no está en el jardín bonito .
tu teléfono está roto .
carlos y laura llevan esos zapatos .
ella es muy alta .
juan y pedro le quieren dar su billete a su amigo .
elena nunca nada en el río .
mi tío quiere cuatro perros blancos .
había unos niños en el museo grande .
¿ dónde está mi hija esperando el autobús ?
hay unas hijas altas en la habitación .
han abierto estas ventanas .
ana era la escritora más famosa del pueblo .
las niñas altas no tienen que ayudar a su madre alta .
pedro lleva estos zapatos y el niño lleva un sombrero .
el médico alto no quiere este sombrero .
la mujer puede encontrar su teléfono nuevo .
ella es más joven que esos médicos .
los turistas nunca han perdido la bolsa .
había unas cartas largas sobre la silla grande .
esta profesora quiere visitar a su amigo .
¿ por qué está ese perro comiendo la carne ?
laura y carmen le han dado una flor roja al niño alto esta semana .
si hace sol el viernes , pablo visitará a su hermano .
nunca ves películas .
esta cantante lleva esos sombreros .
el turista que lleva este vestido es mi amigo .
ese examen es difícil .
ana y elena durmieron en los hoteles baratos la semana pasada .
hay muchos niños altos en la habitación .
¿ cuántas flores compraron juan y carlos ?
las profesoras limpiaron la casa .
¿ tiene mi tío muchas camisas ?
a esa profesora no le gusta el río .
el río que bebieron los perros es largo .
no hay llaves sobre la mesa .
la casa que limpió elena es bonita .
mis hermanas son profesoras .
tu hija alta ha comido la carne .
este era el hotel más caro de la ciudad .
las profesoras no llevan esos zapatos .
¿ comió este estudiante esos huevos en la cocina ?
esas profesoras van a comprar tres flores bonitas mañana .
ana quiere escribir sus cartas mañana .
tu hermana dice que este problema era fácil .
¿ son esas preguntas tan difíciles como el examen ?
juan estaba en el aula .
los camareros le tienen que dar esta flor a su abuela el viernes .
tenemos que vender esta bicicleta negra el viernes .
el estudiante que encontró su paraguas caro es joven .
nuestra hija alta me tiene que dar un regalo .
ella tiene dos perros blancos y ana tiene un gato grande .
el año pasado carlos y pedro compraron este pan .
hay un libro sobre las mesas .
no tienen que esperar a su abuela el viernes .
pablo puede tocar las guitarras en las calles .
mi amigo le va a dar su paraguas a su vecina .
había un museo delante del parque .
los periódicos que leyó carmen son interesantes .
la escritora siempre bebe vino .
¿ quieren este regalo ?
este es mi vestido bonito .
¿ cocina ella pescado los domingos ?
no vi una película interesante .
el hombre viejo tiene que esperar a su hermana alta .
mis hermanas tienen que estudiar en la escuela .
¿ está esta leche fría ?
¿ conoce ese estudiante esta ciudad ?
pablo perdió su foto y carmen perdió su teléfono barato .
¿ trabaja ana en este mercado ?
esta águila no es demasiado pequeña .
¿ qué come elena en la cocina ?
¿ cuántas flores compraron las niñas ?
el turista que habla inglés es tu amigo .
el turista que compró unos vestidos es nuestro padre .
la mujer lee cartas .
a ella le gusta cocinar sopa caliente en la cocina .
ese camarero joven está buscando a su gato pequeño en este momento .
juan lee cartas interesantes , pero elena lee historias .
el teléfono que perdió juan es caro .
tu carta interesante no estaba en la habitación .
no le han dado su foto bonita a su hija .
el lunes el gato grande bebió un mar frío .
¿ está laura buscando al gato ?
busqué a mi caballo .
juan quiere tres regalos .
tu madre compró un coche , pero carlos compró ese vestido .
¿ venden juan y elena flores ?
¿ está él hablando con ana en el mercado ?
a nuestro hijo no le gusta cocinar carne .
si hace frío esta tarde , juan no vivirá en el pueblo pequeño .
ella quiere un coche .
ana y elena están jugando al fútbol .
este es tu padre .
si llueve el viernes , pedro no ayudará al estudiante .
¿ a ana le gusta ese café ?
pablo también tiene un libro .
¿ dónde compró ella esa leche ?
a tu tío le gusta el pan .
este puente no era famoso .
a mis amigos no les gusta leer una historia interesante .
elena nadó en el mar hace dos días .
¿ a qué hora llega el autobús los sábados ?
hay muchos paraguas baratos sobre las mesas pequeñas .
tu madre tiene cuarenta años .
pedro está limpiando estas mesas mientras este turista está limpiando esta ventana .
el pan está sobre la mesa pequeña .
le tengo que mandar dos regalos a este niño mañana .
si hace sol mañana , juan comprará sus camisas negras .
a ese estudiante no le gustan las canciones .
nuestra hermana estudió en la biblioteca .
el turista le tiene que dar los mapas a la niña alta .
a juan le encanta esa película .
nuestras vecinas les dieron tres paraguas caros a sus hijas .
la pregunta es tan difícil como esos exámenes difíciles .
las canciones que cantaste son buenas .
mi tío bebió esa agua en el restaurante .
él quiere leche .
carmen le ha dado sus mapas a la niña .
tu abrigo era largo .
el examen es más fácil que estas preguntas .
mi madre no esperó a su hermano porque estaba triste .
el problema no es más difícil que esa pregunta .
esas flores eran azules .
tu hermano puede jugar al fútbol .
¿ están los perros en los museos ?
el gato grande comió esa carne .
laura puede encontrar los mapas .
pablo va a comprar estos periódicos en la tienda grande mañana .
mi madre compra periódicos , pero carmen compra zumo de naranja .
ella era estudiante .
esa bicicleta estará rota .
esas profesoras tienen que estudiar en la universidad la semana que viene .
¿ dónde están tocando los pianos ?
el tren sale a las dos .
el libro no es bueno .
¿ jugaste al fútbol ?
laura y pedro quieren ir al río .
la cantante conoce a su tío alto .
los exámenes no son fáciles .
si hace sol el viernes , laura va a visitar la ciudad pequeña .
¿ van mis hijas a ver buenas películas ?
el turista que está nadando en el agua es joven .
también vendo manzanas .
¿ cuántos paraguas han comprado juan y pedro ?
¿ estaba tu gato en el aula ?
quiero esa bolsa .
los turistas que ven una película son mis hermanos .
ese libro es interesante .
el turista que está bebiendo leche es tu padre .
¿ cuándo vivirán en el hotel ?
¿ puede tu hermano cocinar carne ?
¿ tienen pedro y elena que comprar el té caliente ?
este mercado es más pequeño que esa caja .
¿ hay muchas tiendas detrás de la escuela ?
¿ hay un turista en los restaurantes ?
esos zapatos son blancos .
¿ cuándo tiene mi madre que esperar el autobús ?
tu abuela era estudiante .
nuestro amigo joven le quiere dar su llave a su amigo .
ese camarero fue al museo .
ese gato no está en la casa .
el médico vio un pájaro grande .
si hace calor el viernes , tus hijos van a visitar los museos .
¿ hay una biblioteca cerca del puente ?
a tu hija no le gusta la ciudad .
me gusta vender abrigos .
hay unos turistas en las tiendas grandes .
el viernes carlos quiere visitar a su madre .
¿ quién está bebiendo este zumo de naranja ?
pedro quiere esta naranja .
a tu hermana le gusta esa manzana .
tienen dos buenos libros .
podemos tocar la guitarra .
les tienes que mandar la flor a carlos y pablo esta tarde .
ana conoce a juan .
este estudiante quiere cantar canciones .
¿ puedes jugar al fútbol ?
el teléfono es caro .
estas tiendas están abiertas .
el niño lleva un sombrero , pero elena lleva estos zapatos .
¿ quiere tu hermano pan ?
laura perdió su paraguas , pero perdimos la bolsa nueva .
el perro comió esta carne .
esa es la cocina .
la película que vieron es interesante .
la semana que viene quieren vivir en esta ciudad .
había dos buenos libros en la cocina .
a mi hermana le encanta cocinar arroz .
quieren comer la carne y pablo quiere comer ese pescado .
¿ dónde estudió ella inglés ?
el turista que habla español es alto .
la semana que viene tienen que comprar cuatro periódicos interesantes .
¿ dónde está ese caballo ?
nuestro hermano no limpió esta casa grande porque estaba cansado .
¿ quieren comer esa carne el viernes ?
la pregunta es tan fácil como este problema .
la niña es más alta que su tío .
juan puede tocar el piano .
¿ hay muchas águilas en la cocina ?
mi abuela es más alta que estos niños .
las casas son caras .
laura habla inglés .
mi amigo nos mandó dos regalos .
él compró este paraguas y carlos compró tres paraguas baratos .
esos turistas siempre venden flores bonitas .
no eres más joven que tu amigo .
carlos está esperando a su abuela en el parque ahora .
si hace sol el viernes , juan va a escribir una carta interesante .
esta habitación está sucia .
carlos quiere este buen vino .
¿ cantaron esta canción bonita en el parque el lunes ?
¿ ha perdido ella sus paraguas caros ?
el turista quiere visitar a su hijo .
ana no puede hablar francés .
el libro es muy bueno .
el coche que compró esta cantante es negro .
he encontrado el paraguas .
elena quiere la carne .
a mi vecina no le gusta ver películas .
¿ cuándo tiene elena que abrir estas ventanas ?
esta película no es muy interesante .
ana puede hablar inglés .
el buen camarero le mandó un regalo a la niña el lunes .
las profesoras altas pueden encontrar un paraguas caro .
¿ es este médico bueno ?
el museo abre a las dos .
este camarero está esperando el autobús en este momento .
elena tiene que visitar a su padre alto .
¿ encontró ella el mapa ?
¿ es pablo tan alto como ese niño ?
nos encantan las películas .
la canción que escuchó mi abuela es buena .
la cantante está escribiendo una carta larga en este momento .
elena está estudiando francés mientras ella está cantando esa canción bonita .
era alto .
el médico no puede cerrar las ventanas azules porque está cansado .
¿ dónde hablaron elena y ana con su hermana mayor ?
la profesora tiene que comprar el periódico en los mercados pequeños .
estos turistas estudiaron francés en la escuela .
la bicicleta es verde .
elena era la escritora más famosa de la ciudad .
la niña que está escuchando esas canciones bonitas es nuestra vecina .
si hace calor esta tarde , ella visitará a su hijo .
¿ cuándo tienen que limpiar el aula ?
el turista alto no estudió francés porque estaba ocupado .
a laura no le gusta este examen .
carlos y laura visitaron los museos .
¿ qué tiene carlos que abrir ?
ana les quiere dar los paraguas a los estudiantes .
el mapa está sobre estas sillas .
el restaurante es muy barato .
¿ dónde tiene laura que estudiar inglés ?
¿ cocinó mi tío esa carne el lunes ?
mi hijo me mandó estas flores el año pasado .
él no limpió el aula porque estaba triste .
¿ por qué quiere pablo tocar las guitarras ?
carlos siempre bebe vino .
estos coches son caros .
estos turistas ya han vendido estas casas .
carlos no está estudiando francés .
mi abuela nunca lee buenos libros .
¿ está ese museo cerrado ?
si hace frío el viernes , no ayudaremos a nuestra vecina .
creo que estudié francés .
si hace frío esta tarde , esta profesora alta visitará este museo pequeño .
el turista que cerró estas cajas es nuestro hermano .
laura quiere comer manzanas , pero la niña quiere comer pescado .
pedro tiene que abrir esta carta .
la escritora está tocando la guitarra mientras carmen está limpiando estas casas baratas .
carlos está bebiendo el vino mientras estamos hablando con ana .
¿ es esta nuestra casa cara ?
¿ quién tiene que esperar a su madre alta ?
hay muchas niñas en el hospital .
él va a ver una película interesante la semana que viene .
¿ por qué quiere ella cantar esa canción bonita ?
las flores no son azules .
hay un árbol pequeño detrás del mercado .
hay un libro en la casa barata .
carlos está contento .
¿ por qué tienen nuestros hermanos que comprar sillas ?
¿ compraron los hombres esta carne en la tienda el año pasado ?
tu hijo está estudiando francés mientras carlos está bebiendo agua fría .
¿ cuándo esperó él a su hija alta ?
a ella le encantan los perros .
a mi vecina le gustan las manzanas .
compré tres huevos y ana compró periódicos .
si hace calor la semana que viene , estos hombres jóvenes van a escribir historias .
¿ tienen que hablar con su vecina joven ?
la niña quiere ser cantante .
pablo era alto .
si hace calor esta tarde , laura va a visitar el pueblo .
los perros grandes están comiendo el pescado ahora .
¿ tienen dos camisas ?
los gatos bebieron el río .
mi abuela quiere jugar al fútbol en la playa .
¿ había muchos estudiantes en la escuela ?
la biblioteca cierra a las nueve los sábados .
laura y elena cocinaron esa carne .
has cerrado esta caja .
estos médicos le tienen que mandar una carta interesante a su hermana .
¿ está ana en el parque ?
no pueden abrir esta caja porque están tristes .
¿ qué venden estos niños ?
él va a visitar los museos mañana .
el hombre que está cantando canciones es nuestro tío .
estas profesoras están hablando con esos camareros mientras carlos está estudiando español .
ese caballo está en el mercado .
esa escritora vendió su casa .
a estos médicos les gusta esta canción .
¿ qué puede este niño cantar ?
pablo vende flores y venden naranjas .
la biblioteca abre a las cinco .
tu hermano le tiene que mandar su libro a su padre .
a mi padre no le gusta ir a la casa .
estos restaurantes estaban abiertos el año pasado .
¿ han perdido los hombres su teléfono esta semana ?
¿ está mi hija cantando una canción en este momento ?
ella quiere trabajar en la biblioteca .
él puede encontrar una foto .
¿ vive la niña en una ciudad bonita ?
¿ tiene él muchas llaves ?
el niño es camarero .
este hombre está estudiando español mientras laura está nadando en el río .
mi bicicleta es negra .
pedro me dio un regalo .
esta niña está esperando el autobús .
juan comprará el paraguas .
a carlos y laura les gusta el agua .
tu vecina era escritora .
la pregunta es fácil .
creo que elena también vive en los hoteles .
¿ ha comido tu tío esta sopa ?
les gusta tocar el piano .
pablo le dio un libro a su amigo el año pasado .
no estamos tristes .
había unos mapas en el coche caro .
la ciudad es tan pequeña como el hotel .
a nuestra hermana no le gusta ver películas .
pueden ayudar a pedro .
la niña va a comprar ese zumo de naranja mañana .
nuestra madre no quiere vivir en una ciudad grande porque está ocupada .
¿ quién vio a ana ?
ella está en la playa .
nuestro caballo bebió el agua fría .
él nos tiene que dar esta llave .
la ventana que cerró carlos es azul .
había árboles al lado del parque .
mi vecina joven no nos mandará tres buenos libros mañana .
la bicicleta estaba delante de la escuela .
esta tarde juan quiere tocar la guitarra .
pablo quiere leer unas cartas .
esos gatos son más grandes que ese caballo .
mi padre no esperó a sus hijos porque estaba ocupado .
mis hermanos esperaron a sus hijas .
compraron esa cama , pero juan compró estos zapatos .
a tu vecina le encanta jugar al fútbol en la playa .
ana y carmen están demasiado cansadas .
juan no va a comprar una flor porque está cansado .
los restaurantes son demasiado baratos .
había pájaros en la universidad .
mi padre alto perdió la foto en la playa .
laura quiere vender este coche , pero quiero vender esta silla .
la mujer es tan joven como esa escritora .
¿ están estos caballos bebiendo un río ?
elena compra agua y este turista compra flores bonitas .
no hay coches delante de la universidad .
el aula no está sucia .
la semana que viene el médico quiere nadar en el agua .
soy muy alto .
ese es el caballo .
juan vende naranjas y venden queso .
¿ está mi amigo en el museo ?
la mujer está leyendo estos libros mientras pablo está bebiendo el café caliente .
las películas que vio elena son buenas .
mis amigos jóvenes les mandaron este regalo a las niñas .
mi perro está en la cocina .
carlos ha comprado su paraguas caro .
a esta profesora le encanta ese gato .
¿ a tu padre le gusta ver una película larga ?
¿ está este caballo en la cocina ?
mi padre dice que la bolsa estará llena el viernes .
esta escritora está leyendo cuatro periódicos ahora .
¿ por qué tienen mis amigos que visitar el museo ?
esas profesoras ya han vendido las bicicletas baratas .
hablan inglés .
nuestra madre dice que este problema es demasiado fácil .
¿ por qué durmieron los gatos en la casa ?
¿ quién quiere esa agua ?
mis vecinas están estudiando francés mientras elena está comiendo ese arroz .
ahora carmen está limpiando estas ventanas rojas .
ella ya ha comido carne .
a él le encanta el mar .
mis camisas están limpias .
¿ dónde están los hoteles baratos ?
elena buscó a sus caballos y buscaste a tu perro .
¿ está él comiendo ese queso en este momento ?
el coche que compró pablo es caro .
este examen es muy difícil .
escuché esa canción y pablo escuchó las canciones .
pablo ha visto un perro en el puente hoy .
este problema es fácil .
mi caballo no está en la estación .
si hace sol esta tarde , esa escritora ayudará a elena .
¿ dónde vio esa escritora a pedro ?
nuestro amigo dice que conocen a una niña .
trabajaron en un museo .
¿ es este mi billete ?
ana me ha mandado el libro .
¿ quiere ella escribir una historia el viernes ?
el hombre cerró la ventana .
mi madre escuchó esa historia hace dos días .
a tus vecinas les gusta estudiar español en la universidad .
¿ está tu hijo estudiando en la universidad ?
el teléfono que buscó juan está roto .
a tu hermano le gusta la playa .
mi hermana estaba contenta el mes pasado .
hay muchos turistas jóvenes en la tienda .
hay cuatro cartas debajo de la mesa pequeña .
nuestra buena vecina vio dos películas la semana pasada .
ayer él durmió en el jardín .
la biblioteca abre a las ocho los domingos .
pablo dice que la ciudad era bonita .
¿ vendió esta escritora esta casa la semana pasada ?
elena está bebiendo la leche en la cocina .
juan está leyendo periódicos mientras pedro está cantando esta canción .
tu tío le mandó la foto a la niña .
estudié español en la universidad .
¿ es esa historia interesante ?
ella es tan alta como su hermana .
ahora el perro está comiendo ese pescado en el jardín .
tu hermano menor tiene muchos libros .
este gato está durmiendo en la casa grande ahora .
quieren cantar esta buena canción en el parque esta tarde .
mi hermano quiere ser profesor .
¿ cuántas bicicletas tiene el camarero ?
¿ por qué quiere el hombre vivir en estos hoteles ?
a tu hijo le gusta el agua .
la mujer no era cantante .
la flor es muy bonita .
pablo quiere cantar cuatro canciones bonitas .
hay muchos libros en la cocina .
¿ por qué perdieron esos niños sus bolsas ?
¿ tienes una pregunta ?
mi madre le va a dar tres llaves a su tío mañana .
estaban en la playa bonita .
¿ cuántos libros leyeron laura y pedro ?
¿ cuándo comieron pablo y pedro esta manzana ?
¿ son las sillas más pequeñas que el parque ?
este estudiante me tiene que dar cuatro libros el viernes .
mi hermano esperó el autobús .
nuestro tío alto puede ayudar a su hijo alto .
hay una universidad delante del parque .
nuestro padre ha encontrado un mapa .
si hace calor mañana , laura va a escribir esta historia .
¿ por qué está ella escribiendo esa historia ?
si llueve el viernes , laura visitará los museos .
si hace calor el viernes , él visitará el museo .
¿ durmió ese caballo en el jardín pequeño ?
has abierto esta ventana azul esta semana .
¿ estudia mi hermano en la escuela ?
quieres leche .
¿ dónde habló ella con este turista ?
estos camareros están nadando en el mar mientras ana está esperando el tren .
él durmió en el jardín .
ana también trabaja en esta tienda .
pedro encontró los billetes , pero el niño encontró sus teléfonos baratos .
este era el puente más famoso del pueblo .
ella tiene que cerrar las cajas .
¿ estará la bolsa llena ?
el médico les quiere mandar esta flor bonita a sus hijas esta tarde .
tu hermana menor nos mandó dos regalos .
mi padre dice que el paraguas es nuevo .
nos encanta ir al río .
tenemos que cerrar esta caja .
no eres muy joven .
hay una estación detrás del hotel .
si hace calor la semana que viene , este turista comprará el regalo .
pedro me mandará una foto esta tarde .
si hace frío la semana que viene , mis hermanos comprarán una bicicleta .
el turista que está hablando con juan es joven .
mi hermana puede cantar buenas canciones .
tengo un huevo .
elena me ha dado dos mapas .
¿ cuándo estudió el niño en la escuela ?
este perro puede dormir en el buen hotel .
¿ cuándo durmieron mis vecinas en la habitación ?
mis amigos quieren ayudar a sus vecinas mañana .
ella esperó a su vecina .
ahora los niños están estudiando francés .
laura compró ese café y este camarero compró el periódico .
¿ quién quiere estudiar inglés ?
¿ quieren los turistas tocar los pianos el viernes ?
el año pasado él cerró estas ventanas .
la bolsa que encontró ese turista es cara .
laura dice que el caballo era blanco .
carmen está cantando canciones mientras elena está jugando al fútbol .
a elena le encanta esta canción .
elena abrió esta caja pequeña el año pasado .
¿ puede ella nadar en el mar ?
la mesa estaba limpia hace dos días .
¿ quién compró ese huevo ?
pablo está hablando con sus vecinas mientras elena está leyendo unas historias .
pablo es el turista más alto del pueblo .
el mar que bebió el gato está frío .
la caja estará vacía .
hay unos turistas jóvenes en el restaurante .
si hace calor mañana , vamos a visitar el museo .
hay una carta en la casa .
perdiste el paraguas y carlos perdió el mapa .
carmen dice que esa bolsa es cara .
la mesa que vendió ese camarero está sucia .
¿ te gusta jugar al fútbol ?
el periódico que leyeron los médicos es interesante .
ella me tiene que mandar una carta .
¿ está la foto sobre la silla ?
ana está buscando las fotos mientras carlos y carmen están jugando al fútbol .
carmen va a visitar esta ciudad mañana .
carmen también conoce a esta niña alta .
le dimos cuatro mapas a nuestro amigo el mes pasado .
el periódico que leyó nuestro padre es interesante .
vendimos nuestra bicicleta el año pasado .
él no les ha mandado su carta a ana y pablo .
elena no quiere agua .
tus perros bebieron ese río en el jardín el lunes .
¿ dónde escuchó la escritora las canciones bonitas ?
¿ por qué compró pablo ese pan ?
también tienen un coche .
juan tiene que visitar el museo .
si hace frío mañana , laura no comprará estas sillas .
¿ era este perro negro ?
juan y pablo quieren ver películas .
esa cantante quiere leer unos libros en la habitación la semana que viene .
pablo está estudiando inglés mientras esos médicos están cantando esta buena canción .
no podemos ir a la playa .
carmen tiene muchas camisas rojas , pero tienes cuatro huevos .
juan fue a la playa .
la niña alta está hablando con pablo en este momento .
carmen es la mejor cantante del pueblo .
la profesora puede dormir en la casa .
no hay estudiantes jóvenes en el mar frío .
laura abrió las cajas , pero ella abrió la ventana .
ana está escribiendo las cartas mientras él está limpiando la ventana .
hay dos periódicos debajo de las camas .
¿ ha visto carlos a ese caballo hoy ?
la historia que escuchó elena es interesante .
los sábados pablo y ana venden naranjas .
¿ has comido el queso hoy ?
¿ es este problema tan difícil como esta pregunta difícil ?
¿ qué escuchó este niño ?
laura lleva una camisa .
a carlos le encanta comprar vino .
al camarero le gusta la ciudad .
las flores son rojas .
estos exámenes son difíciles .
¿ cuántas bicicletas ha comprado ella ?
juan es muy alto .
ayer este perro no bebió ese mar frío en el río largo .
esas bolsas estaban llenas .
¿ cuándo fue esta niña al mar ?
mi tío alto tiene que buscar la bolsa esta tarde .
pueden hablar inglés .
la camisa es blanca .
el niño alto ayudará a carlos .
a nuestra hermana no le gusta esta película .
vas a vender tu casa la semana que viene .
a laura y ana les gusta estudiar inglés .
¿ cuántos libros han leído mis hijos ?
¿ quién está comiendo la manzana ?
¿ es ese examen demasiado difícil ?
a elena le encantan las canciones .
nos encanta visitar a nuestro hijo .
ese vestido está limpio .
¿ es pedro tan alto como los estudiantes ?
los pájaros son grandes .
toqué la guitarra en el parque ayer .
esta mujer alta tiene muchas bolsas .
laura está leyendo estos periódicos interesantes mientras pedro está tocando el piano .
¿ por qué quiere pablo escribir esta carta ?
le diste estas llaves a este camarero .
tu madre dice que este hombre es demasiado viejo .
hay unos árboles pequeños detrás de los museos .
esta taza estará vacía .
esa escritora no limpió la habitación .
mis hermanas altas no quieren este té .
a juan le gusta este problema .
el niño que bebe agua es nuestro hermano .
ese examen es fácil .
tus amigos quieren ayudar a elena .
¿ a pablo le gusta visitar a su hermano mayor ?
¿ comprará juan su coche en el mercado ?
mi padre no tiene una pregunta difícil .
¿ a pablo le gusta el agua ?
esa mesa está limpia .
carlos dice que no escribieron la historia larga .
queremos ayudar a nuestra madre alta .
¿ están las profesoras escuchando estas historias largas ahora ?
la mesa no es más grande que el árbol .
la semana que viene ana y carlos quieren jugar al fútbol .
juan limpió la ventana azul , pero ella limpió su casa bonita .
carlos cocina carne .
quieres vivir en un hotel .
a mi hija le gusta vender flores rojas .
no quieres estudiar inglés porque estás cansado .
el caballo es pequeño .
juan tiene que visitar los museos .
hay un coche barato delante del hotel pequeño .
¿ fue el turista a la estación ?
la carta que escribió pedro es interesante .
¿ por qué comió el perro la carne ?
¿ dónde está juan comiendo ese pescado ?
juan quiere escribir dos historias esta tarde .
pablo y carmen conocen a su madre alta .
ana y laura no pueden encontrar sus fotos porque están cansadas .
elena no puede nadar en el agua porque está triste .
¿ es ese jardín bonito ?
a mi vecina le gusta jugar al fútbol .
a tu vecina no le gustan las películas .
había dos turistas jóvenes en el parque .
laura quiere el café y la mujer quiere esta leche .
¿ tocó tu abuela el piano ?
como manzanas y pablo come pescado .
los perros están comiendo ese pescado .
¿ por qué durmió el perro en la habitación ?
¿ visitará esa mujer el pueblo ?
¿ dónde está ese perro comiendo ese pescado ?
el año pasado esta escritora no abrió esta caja .
nuestro perro está en el río .
el gato que buscó nuestra hermana es blanco .
mi bicicleta es verde .
juan está esperando el tren mientras ese camarero está estudiando inglés .
las tiendas están cerradas .
hay un turista alto en la habitación .
ese gato está bebiendo este mar frío .
había un hospital detrás del parque .
esas profesoras son muy buenas .
creo que el niño puede encontrar sus llaves .
¿ son las preguntas tan fáciles como el problema ?
también tengo tres teléfonos caros .
¿ durmieron nuestros hijos en los hoteles viejos ?
nuestras hermanas tienen que estudiar en la universidad .
la flor no era roja .
no hay casas cerca del parque .
esta niña tocó el piano el lunes .
hay unos huevos sobre la cama .
mi libro está en esta casa .
limpiaron la casa el año pasado .
tus vecinas no le dieron este libro a su abuela .
el río que bebieron mis gatos está frío .
ana te mandará estos regalos mañana .
ese coche era negro .
carmen puede ir al mar .
el zumo de naranja que bebieron juan y elena está frío .
mi hermano tiene que cerrar esta ventana .
¿ cuándo vio la cantante una película ?
esos camareros jóvenes no vieron a la niña porque estaban tristes .
esa gran escritora puede abrir estas cajas grandes .
pedro no le va a mandar el libro a su vecina el viernes .
mi gato es más grande que el perro .
¿ pueden las profesoras cerrar esta ventana roja ?
nuestras hijas están esperando el autobús en este momento .
a tu vecina no le gusta esta canción .
les vas a dar un regalo a tus hijos .
también llevas un vestido barato .
¿ quién ha abierto esta caja esta semana ?
el problema es fácil .
¿ hay muchos árboles pequeños al lado de la estación ?
mi hermano ha perdido su billete en la calle larga .
tu paraguas está roto .
tu hermano dice que ella puede cerrar esta puerta .
elena y carlos no limpiaron esta aula porque estaban ocupados .
¿ está carmen en la habitación ?
el autobús no está vacío .
pedro puede ir al parque .
esta es nuestra bolsa .
las ventanas que limpió él son rojas .
la niña está comiendo un huevo mientras carlos está estudiando español .
pedro dice que esta profesora es buena .
no quieren escuchar tres canciones .
el restaurante cierra a las diez .
esos estudiantes abrieron esta puerta y elena abrió esta ventana .
¿ dónde hablaron las escritoras con ana ?
carmen y ana no tienen que limpiar la ventana la semana que viene .
este hombre comprará cuatro coches .
ana y carlos tienen muchos teléfonos .
no hay regalos en la habitación .
nuestra vecina tiene muchos perros y laura tiene tres paraguas caros .
no tenemos que cerrar esta puerta .
¿ quieren vender esta casa ?
elena no tiene que ir al hospital mañana .
vendieron su cama y pedro vendió su casa .
el perro está durmiendo en la habitación .
¿ estaba esta tienda abierta el lunes ?
el perro puede dormir en el jardín .
mi hija no le ha mandado dos regalos a su padre esta semana .
a laura le gusta el río .
ella dice que elena y pedro estaban tristes .
hay árboles grandes detrás de las tiendas .
él también vive en la calle .
pablo esperó el autobús , pero esperaste el tren .
¿ está la taza muy sucia ?
nuestras hijas le han mandado este libro a la niña .
trabajaré en el restaurante pequeño .
ese no es tu tío alto .
ese perro no es más grande que ese gato .
a él le encanta ver películas .
la bolsa era barata .
¿ tiene ella que esperar el tren la semana que viene ?
¿ cuántas historias leyó esa niña ?
¿ por qué escribió pablo la carta ?
el río que bebió este caballo es largo .
¿ quién compró la flor en el mercado ?
la mujer tiene tres bolsas caras , pero ana tiene muchos gatos negros .
¿ estaba esta leche fría ?
laura y juan venden queso , pero ana vende flores verdes .
estos abrigos verdes están muy limpios .
¿ estás en el parque ?
¿ estará el mercado cerrado mañana ?
las cantantes están tocando el piano mientras elena está comiendo pescado .
¿ dónde vio carlos a pablo ?
esta casa no era vieja .
carlos tiene que buscar al perro blanco en la casa .
le has mandado los regalos a tu abuela .
elena jugó al fútbol en las calles largas .
¿ qué escuchó pedro ?
esas escritoras famosas pueden hablar inglés .
carlos abrió las cajas y él abrió esta ventana .
mi buen amigo vivirá en la casa .
esta semana tu hermana ha cerrado la puerta azul .
estoy buscando al gato ahora .
¿ son estas nuestras hermanas altas ?
¿ quién está comiendo pescado ?
había cartas sobre las camas .
él estaba en la habitación .
estas escritoras cerraron estas puertas y laura cerró la caja .
esa es mi bicicleta nueva .
los perros grandes están bebiendo ese mar en este momento .
el restaurante era bueno .
este hombre vio a pedro el año pasado .
¿ son los zapatos más caros que ese sombrero ?
la película que vio laura es buena .
él comprará dos sillas .
¿ están tus gatos en la playa ?
pueden abrir estas puertas .
laura perdió sus fotos el mes pasado .
¿ quién puede cerrar las cajas grandes ?
esta puerta no es azul .
escuchaste canciones el lunes .
pedro abrió esta puerta verde el año pasado .
tu hija dice que estabas cansado .
¿ quiere el hombre cuatro manzanas ?
mi tío no es enfermero .
él ha perdido su llave .
no hay regalos en la casa .
el turista que vio a pedro es tu tío .
él le dará una llave a su amigo .
la caja que abrió laura es pequeña .
ahora no estoy cocinando el arroz .
a mis amigos les gusta beber leche fría .
ana no leyó su carta larga porque estaba triste .
mi tío quiere este vino .
el niño tiene seis años .
tu padre no quiere escuchar esta canción porque está triste .
ella compró unos regalos , pero carlos compró bicicletas .
queremos vender estos coches , pero ana quiere vender estas camas grandes .
la película que vio mi abuela es buena .
el turista que vio un gato es famoso .
había dos restaurantes baratos al lado del parque .
queremos cantar canciones en las calles .
esa pregunta es más difícil que el problema fácil .
no hay huevos sobre la silla .
no hay águilas en la playa bonita .
no estabas en la calle larga .
el turista no quiere cantar esta canción porque está cansado .
pedro y ana están comiendo este pescado .
la leche que compró mi vecina está fría .
¿ por qué esperaron las cantantes el autobús ?
tu vecina es cantante .
tu madre alta no escribió cartas largas porque estaba enferma .
¿ al niño le gusta jugar al fútbol ?
¿ quiere este hombre jugar al fútbol ?
¿ qué lleva laura ?
esos camareros eran jóvenes .
mi hermana tiene ocho años .
¿ cuándo tiene mi hermano que comprar este zumo de naranja ?
pablo no le quiere dar tres flores bonitas a su abuela .
laura estará contenta la semana que viene .
¿ a ella le gusta el zumo de naranja ?
pablo tiene que hablar con pedro en el mercado grande .
esta gran cantante conoce ese pueblo .
el pueblo es grande .
mis hermanas normalmente venden huevos .
¿ dónde tiene el niño que esperar el tren ?
esa biblioteca está cerrada .
tus gatos están en el aula .
ella no puede ir al parque grande .
este turista joven nunca ha perdido su paraguas nuevo .
esta es la casa más cara de la ciudad .
¿ está él limpiando esta ventana roja en este momento ?
esas profesoras hablan inglés .
ella no está escuchando historias largas .
¿ estaba mi abuela contenta hace dos días ?
si llueve el viernes , la escritora va a visitar este museo .
juan está escuchando esa canción bonita mientras esos hombres están esperando el tren .
¿ quieren carmen y pablo ser buenos enfermeros ?
tu hermana no tiene que esperar a su madre .
vimos a nuestro hijo .
a él le encantan esas historias .
carmen tiene cuatro huevos y juan tiene un examen .
el niño alto no escuchó esta canción .
había un estudiante en la habitación .
a tu abuela le gusta estudiar español .
elena no está contenta .
el gato comió este pescado y pedro comió la carne .
tu abuela bebió el agua fría hace dos días .
¿ tiene ella que vender el coche azul ?
mi amigo es más alto que esta niña .
mi padre puede tocar la guitarra en el parque .
¿ quiere la profesora trabajar en este museo ?
hay una bicicleta barata delante del parque pequeño .
mi tío alto quiere unos huevos .
este vino es muy bueno .
carmen quiere comprar un abrigo , pero carlos quiere comprar unos regalos .
mi hija dice que el examen es fácil .
tu hermano alto le ha dado cuatro flores a su hermana .
mi padre tiene cuarenta años .
los vestidos eran azules .
¿ escucharon las niñas buenas canciones la semana pasada ?
la cantante lee libros en el parque todas las semanas .
¿ cuándo tienes que comprar tres periódicos interesantes ?
el caballo que buscó pablo es grande .
la escritora quiere leer las historias y carlos quiere leer este periódico interesante .
¿ ha limpiado ella las ventanas hoy ?
ese niño estudió en la biblioteca hace dos días .
mi abuela alta puede hablar inglés .
carlos quiere ser cantante .
no quieren comprar esos zapatos .
tu tío dice que el camarero no quiere este vino .
no había turistas en el aula .
elena abrió esta caja la semana pasada .
¿ a mi madre le gusta jugar al fútbol ?
elena habla francés .
esa es la universidad .
¿ cuándo fue él al jardín ?
esta flor era roja .
estamos tristes .
creo que estaba triste .
él cantó esta canción y carmen cantó canciones .
estos hombres viejos les mandaron su foto a las niñas .
las profesoras quieren ver esa película interesante .
pablo estudió español .
la pregunta es más fácil que el problema .
¿ por qué cerró ella la ventana ?
carmen compra arroz , pero compramos leche .
¿ quién conoce una ciudad ?
hay unos regalos en el coche .
juan es muy joven .
tu hermano nos tiene que dar su mapa .
los caballos no están en el río .
hay un mercado detrás del parque .
la semana que viene nuestra vecina tiene que abrir la carta larga .
¿ tiene nuestro tío que hablar con juan ?
también leen cartas largas .
el tren estaba lleno .
ella tiene dos preguntas , pero ana tiene un vestido .
ella come pan y juan come huevos .
ese es tu vestido .
tus hermanos compraron esta leche y ana compró unas naranjas .
llevo esa camisa azul , pero ana lleva un sombrero .
el teléfono que perdieron mis hijas es caro .
¿ quién quiere un vestido rojo ?
mi tío dice que pedro quiere leer unos libros la semana que viene .
nuestra madre dice que mis hijas altas tienen que esperar el tren .
carmen y laura ven películas .
¿ por qué durmió el caballo en los hoteles ?
tu hijo me dio dos mapas .
el camarero quiere trabajar en este museo .
el perro está durmiendo en la casa .
había unos estudiantes en la calle .
esa escritora puede hablar inglés .
la niña que quiere ese pescado es nuestra hermana .
la carta que abrieron juan y ana es interesante .
juan les quiere mandar un regalo a sus vecinas la semana que viene .
esta profesora está buscando el teléfono .
¿ quiere ese turista escribir una carta ?
las tazas están sucias .
no podemos cerrar esta ventana porque estamos cansados .
ahora están escuchando unas canciones en la habitación .
mi hijo le quiere dar su libro interesante a su abuela la semana que viene .
elena comió unas manzanas , pero mi padre comió este arroz .
¿ dónde están carlos y pablo cantando esas buenas canciones ?
elena está limpiando las ventanas mientras nuestro padre está bebiendo esa leche .
tu perro está bebiendo el mar frío .
esta sopa no estaba caliente .
mi madre estará contenta .
tus vecinas altas han vivido en la calle larga .
trabajamos en una tienda ayer .
pedro quiere té , pero pablo quiere ese arroz .
hay muchas niñas en el aula .
hay unas bicicletas delante del parque .
¿ quién está cantando canciones ?
la historia que escuchó él es larga .
mi hermana puede hablar español .
mañana este buen camarero tiene que vender el coche .
¿ está este turista escuchando canciones en este momento ?
carlos es más joven que ese hombre .
había cuatro niñas en la cocina .
el turista que visitó esta ciudad está cansado .
a nuestras hijas les encanta cocinar carne .
creo que los museos son interesantes .
él ha vivido en estas calles .
la pregunta es más difícil que este examen .
¿ dónde esperaron pablo y ana el tren ?
mi billete está sobre las mesas pequeñas .
la cantante vende huevos .
tu amigo joven no está estudiando en la universidad .
¿ son los problemas más fáciles que el examen ?
ese coche es nuevo .
quiero comprar esta camisa la semana que viene .
el hombre está bebiendo esta leche .
esta niña dice que el niño quiere escuchar una canción el viernes .
no tengo muchos abrigos .
a nuestro amigo le gusta el río .
el parque es muy bonito .
mi hermana dice que no tienen muchos exámenes .
esta profesora estudia en la escuela .
los turistas que tienen muchas hermanas mayores son tus amigos .
¿ por qué compraron pablo y juan las flores ?
a tus hermanas les gusta jugar al fútbol .
queremos ser camareros famosos .
a nuestra hija le gusta comprar periódicos .
el lunes nuestra madre esperó el autobús .
no estaban enfermos .
mis amigos altos le tienen que dar un mapa a este niño mañana .
hay una llave en la habitación .
laura está tocando la guitarra mientras estás jugando al fútbol .
¿ cuántos periódicos leyó la cantante ?
hay unos periódicos debajo de la silla .
a nuestro hermano le gusta la leche .
laura perdió el teléfono , pero mi abuela perdió su billete .
a la niña le gusta la leche .
esa cantante es una buena médica .
no había árboles detrás de la biblioteca .
carlos no está limpiando esta casa .
le tienes que dar esta llave a tu abuela mañana .
¿ conoce pablo el pueblo ?
esa cantante estará enferma .
ese gato estaba en la cocina .
los turistas que compraron el periódico son altos .
laura estaba en el río .
ella está en la biblioteca .
tengo que visitar el museo pequeño la semana que viene .
había un estudiante en el aula .
nuestra madre ha visto a ana .
elena y pablo dicen que ella no cocinó la sopa .
él tiene una bicicleta .
no quieres vivir en un pueblo .
¿ quién está nadando en el agua ?
carmen está cocinando arroz mientras estoy cocinando ese pescado .
ahora mi hija está escribiendo historias .
no les vamos a mandar este regalo a nuestras hijas .
ella vive en esta casa .
mi tío no vende queso todas las semanas .
este médico perdió los teléfonos , pero elena perdió su paraguas nuevo .
tu vecina quiere ver esta película mañana .
el hombre tiene muchos caballos pequeños .
el año pasado esa mujer buscó al caballo pequeño .
el tren que esperaron está vacío .
a nuestra hija le encanta esa película .
estoy nadando en el mar frío en este momento .
¿ está él cantando una canción ?
este examen es difícil .
esos gatos comieron ese pescado en la cocina .
pedro está hablando con un niño mientras estás esperando a tu tío .
mis mesas estarán sucias mañana .
hay un periódico debajo de la cama .
esta profesora tiene que esperar el autobús en las calles .
la ciudad es más pequeña que esa caja .
el turista joven me va a dar sus paraguas .
pablo no me ha dado el mapa .
quiero cocinar pescado la semana que viene .
el lunes hablaste con ana .
la escuela no estaba delante del parque .
les quiero dar cuatro fotos a mis hermanas esta tarde .
mi padre dice que este caballo era blanco .
había muchos árboles al lado del río .
el camarero quiere ver películas .
las casas que vendiste son caras .
el hotel es muy viejo .
a nuestro hermano le gusta ver películas .
no me gusta ir a la casa .
él no vio un pájaro grande porque estaba enfermo .
tu tío nos dará estos mapas .
el viernes juan tiene que ayudar a su tío .
estamos estudiando francés mientras juan está nadando en el agua fría .
la profesora tiene cincuenta años .
¿ comió ella el arroz hace dos días ?
la sopa que cocinaron está caliente .
¿ venden queso ?
el huevo está sobre la cama .
fuimos a la escuela el mes pasado .
hay unos pájaros en la playa bonita .
elena puede cerrar las cajas grandes .
hay una hija en el jardín bonito .
al estudiante le encanta el mar .
¿ qué están los caballos bebiendo ?
nuestra abuela normalmente compra pescado en las tiendas .
ese perro está comiendo la carne ahora .
ahora carmen está jugando al fútbol .
tienes que visitar este museo .
había un turista alto en la cocina .
¿ está carlos esperando a su hermano en la estación ?
¿ son las preguntas tan difíciles como este problema ?
esa pregunta es tan difícil como los problemas .
él también quiere ese café .
carlos está esperando el tren mientras elena está tocando el piano .
¿ comió el perro la carne en el jardín ?
pedro está enfermo .
leemos historias en la biblioteca .
a nuestra hermana le encanta visitar a su amigo .
creo que estos abrigos son verdes .
esta pregunta es más difícil que este examen .
él está durmiendo en la casa .
esos son tus gatos .
la escritora va a ver tres películas interesantes .
el estudiante tiene que estudiar en la universidad .
creo que carlos está cocinando este pescado en la cocina .
mis vecinas buscaron las bolsas y pablo buscó las fotos .
pedro puede hablar español .
tu hijo no les mandó sus fotos bonitas a sus hermanos .
mi amigo siempre lee cartas .
ese no es el coche .
mi vecina trabajará en un hospital .
en este momento están jugando al fútbol .
dices que ese río estaba frío .
¿ qué bebes ?
ana va a comprar leche caliente .
él nos ha mandado tres fotos hoy .
el gato está bebiendo el agua .
ese es tu caballo .
la carta está en el coche .
nuestro amigo alto me dará tres regalos .
a carmen le gusta el español .
mi hijo quiere ayudar a elena .
ella tiene que limpiar la mesa mañana .
pedro y ana no fueron al río porque estaban cansados .
trabajo en los museos .
mi padre quiere ser un buen médico .
¿ por qué está mi padre bebiendo esa leche ?
los niños que limpiaron la mesa grande son tus amigos .
esa caja no está llena .
¿ dónde está ella estudiando inglés ?
juan es el mejor médico de la ciudad .
pablo tiene muchos exámenes .
tus hijos le quieren mandar su carta a su tío .
a ella le encantan los huevos .
nuestra madre dice que carmen tiene un perro .
¿ quién tiene que comprar el té ?
no perdí mi foto porque estaba ocupado .
¿ por qué quieren mis vecinas escribir dos historias ?
hay un libro debajo de las mesas .
ayer ella visitó a su hijo alto .
¿ eran esas flores verdes ?
mi hermano buscó a su perro pequeño .
¿ conoce ana a laura ?
ese turista encontró sus llaves .
¿ cocinó mi madre arroz hace dos días ?
el examen es tan difícil como ese problema .
no puedes cocinar arroz porque estás cansado .
laura quiere tocar el piano , pero mis hermanos quieren tocar los pianos .
tu perro comió esa carne en la cocina la semana pasada .
pedro nos mandará este libro mañana .
hay muchos árboles al lado del río .
la escritora no es más joven que el hombre .
mi bolsa no es más barata que tu paraguas .
¿ dónde está la carta interesante ?
el problema es tan fácil como esos exámenes .
el niño que escribió cuatro cartas es mi hermano .
¿ a juan le gusta leer historias ?
mi madre me dio este mapa .
la ventana que limpió carmen está abierta .
estas cantantes no quieren vivir en la casa porque están cansadas .
vendimos la bicicleta vieja hace dos días .
había muchos estudiantes en el mercado .
la niña que encontró el mapa es alta .
¿ está nuestro hijo estudiando en la universidad ahora ?
mi hijo tiene que buscar su llave mañana .
tu coche era azul .
los hoteles son baratos .
estudian francés .
conocen esa ciudad .
carmen y elena están nadando en el río mientras carmen está bebiendo este café .
había una estación cerca de los museos .
¿ estudian tus hijos en la universidad ?
¿ cuántos años tiene nuestra hermana ?
los periódicos son tan interesantes como esa historia .
esos caballos son pequeños .
creo que carmen nunca ha abierto estas cartas .
nuestras vecinas no quieren ser buenas profesoras .
esos gatos comieron esa carne el mes pasado .
carlos no está escuchando cuatro canciones .
laura está leyendo dos cartas mientras estas niñas están tocando la guitarra .
¿ qué buscó laura ?
pedro tiene que hablar con su abuela alta en la calle mañana .
la tienda está delante del parque .
el viernes pedro no va a visitar el museo .
la profesora les va a mandar las cartas a estos estudiantes .
las cajas que cerró ana están vacías .
esa pregunta no es fácil .
queremos vender la mesa .
les dimos un buen libro a los niños ayer .
¿ dónde está nuestra carta ?
los gatos están comiendo esta carne ahora .
las bicicletas son azules .
no hay libros interesantes debajo de la silla .
los turistas altos estudiaron inglés .
¿ dónde está el árbol ?
ese paraguas está roto .
el autobús que esperaron pedro y elena está lleno .
¿ cuándo encontró pedro su billete ?
el estudiante está ocupado .
esa carta es más interesante que las historias .
el estudiante también lleva un sombrero caro .
juan quiere esa bolsa , pero la cantante quiere estos zapatos .
pablo quiere beber leche y esos niños quieren beber ese vino .
¿ cuántas bicicletas tiene la cantante ?
esos son mis perros .
este mercado está abierto .
pablo está escribiendo historias mientras carmen y carlos están jugando al fútbol .
no están nadando en el mar .
laura no nos tiene que dar dos fotos mañana .
durmieron en el hotel .
la niña que cantó unas canciones es alta .
laura está tocando los pianos mientras ella está buscando a su perro .
si hace frío esta tarde , estas niñas ayudarán a un buen estudiante .
el médico no puede ir a la playa .
¿ es la cantante muy famosa ?
ana y elena vieron un caballo en el parque .
pedro perdió las bolsas nuevas , pero ella perdió la llave .
el gato comió la carne en el jardín .
¿ quién compró queso ?
el turista va a vender las camas esta tarde .
a ese hombre le gusta tocar el piano .
creo que ese jardín era pequeño .
no hay estudiantes jóvenes en la calle .
¿ a juan y carlos les gusta jugar al fútbol ?
laura está buscando al caballo ahora .
¿ quieren estos estudiantes trabajar en este museo el viernes ?
tu hermana dice que ella es demasiado joven .
¿ cocina esa profesora carne en la cocina ?
los médicos no tienen que esperar a su amigo en el restaurante .
esta niña estará triste .
la niña no está escuchando esa canción bonita .
las águilas son demasiado grandes .
¿ a nuestra madre le gusta el francés ?
los niños que están esperando a su abuela son tus amigos .
¿ cerró pablo la caja grande ?
había árboles pequeños detrás del parque .
¿ va pablo al mar todos los días ?
juan está limpiando sus mesas mientras pedro está tocando la guitarra .
¿ estaba elena enferma ?
¿ quién puede cantar esta canción ?
mi buena vecina tiene dos teléfonos .
él le tiene que dar estos paraguas a su tío .
si hace frío mañana , juan no va a comprar dos periódicos interesantes .
la niña que tiene muchos paraguas es tu hermana .
laura tiene una naranja .
¿ hay un águila pequeña en la playa ?
el hombre quiere escribir la carta .
juan está comiendo queso mientras él está leyendo libros .
¿ dónde está esta cantante ?
¿ qué quieren ?
este niño vivirá en las casas .
ella no abrió las cajas porque estaba cansada .
hay una hija en la playa bonita .
no puedo ir a la playa porque estoy enfermo .
creo que el estudiante está demasiado ocupado .
mi hermana le quiere dar tres billetes a su abuela .
el hotel estaba cerca de esta playa .
nuestras hermanas tienen que buscar sus paraguas esta tarde .
el perro bebió esta agua fría ayer .
¿ quién leyó esa historia larga ?
¿ es este tu vestido ?
a elena no le gusta nadar en el agua .
esa bicicleta es roja .
había cuatro coches verdes delante del parque .
ella quiere comer este queso en la cocina el viernes .
esos niños pueden dormir en la habitación .
¿ tienen tus hijas que estudiar en la universidad mañana ?
a nuestro hijo le gustan los exámenes .
¿ es esa casa demasiado barata ?
la puerta que cerró mi amigo está abierta .
nuestros abrigos verdes son caros .
nuestros zapatos son tan baratos como este sombrero .
¿ llevas tus camisas ?
¿ estás esperando el tren en las calles ahora ?
¿ leyó él dos buenos libros ?
carlos vende naranjas .
él está muy contento .
la niña que está buscando su billete es mi madre .
¿ es el problema más difícil que este examen ?
no hablaste con carlos porque estabas enfermo .
ana está cocinando la sopa en la cocina .
hay muchos pájaros grandes en la playa .
¿ quién ha abierto estas puertas azules ?
compraron esta silla .
esa bicicleta es vieja .
les han dado los mapas a sus hermanas hoy .
no tienen muchos hermanos .
mi hermano le mandó una foto a juan .
a tu abuela le gustan esas canciones .
pablo y carlos no están escuchando cuatro canciones .
ana y laura quieren hablar con su abuela .
si hace sol mañana , laura comprará esta cama .
si hace frío el viernes , ella comprará un paraguas .
las niñas que leyeron este buen libro son nuestras hermanas .
a mi tío le gusta vender camisas .
la semana que viene él tiene que visitar a su amigo alto .
a la escritora le gusta el vino .
había muchos libros debajo de la silla .
pablo cocinó esa sopa caliente .
el coche es blanco .
a mis hijos les gusta leer buenos libros .
perdiste el mapa .
mi hermano les tiene que dar la llave a sus amigos el viernes .
nuestro tío alto les tiene que mandar estas flores a sus amigos .
¿ hay muchas niñas altas en el aula ?
tus hermanas están muy ocupadas .
¿ qué llevan los médicos ?
la niña que lleva sus zapatos es tu hermana .
¿ quiere mi hermano vivir en una calle el viernes ?
elena está escuchando buenas canciones mientras estoy esperando el tren .
hay muchos museos al lado de la calle .
a juan le encanta comprar té caliente .
ese camarero está demasiado ocupado .
vieron esa película .
¿ habla carmen inglés ?
pedro esperó el autobús en la calle .
la canción que cantó ella es buena .
mis casas son más pequeñas que esos museos .
queremos un coche azul , pero juan quiere un regalo .
le he mandado la flor a mi hermana hoy .
no perdieron la foto porque estaban cansados .
a esa profesora le gusta comprar leche .
él no puede nadar en el agua .
esos perros comieron el pescado .
esta niña no está estudiando en la biblioteca .
carlos y juan quieren vender sus mesas .
este problema es más difícil que la pregunta .
este vestido rojo es muy bonito .
¿ van elena y carmen a visitar a su abuela mañana ?
vendemos queso en la calle todas las mañanas .
carlos está jugando al fútbol mientras ella está esperando el tren .
¿ lee mi madre libros ?
no comen naranjas todas las semanas .
a mis hermanas les gusta el pan .
¿ quiere él comer ese queso en la cocina ?
nuestro hermano dice que la profesora estaba contenta la semana pasada .
bebo leche fría y laura bebe café .
el zumo de naranja está demasiado frío .
tenemos un buen libro .
mi tío dice que las mujeres han cerrado las cajas .
a tu hijo le gusta la playa .
¿ vio el hombre las águilas ?
mis teléfonos son nuevos .
mi hermano le dará este mapa a su hermano el viernes .
hay un águila grande en la cocina .
la semana que viene tu madre alta tiene que ayudar a ese niño .
la carta que abrió carmen es interesante .
pueden encontrar el mapa .
¿ cuándo nadó nuestro padre en el mar frío ?
este turista quiere trabajar en este museo .
puedo ir al hospital .
este es el hotel más grande de la ciudad .
¿ nadaron mis hijos en el río ayer ?
¿ dónde tiene él que hablar con esas grandes cantantes ?
¿ quién quiere un perro ?
el perro pequeño no está comiendo la carne .
carmen está cantando canciones bonitas mientras pedro está escribiendo esa historia .
la ventana que limpió él es azul .
¿ quiere ella comprar la mesa pequeña ?
el gato está comiendo esa carne en este momento .
los médicos están en el restaurante .
él cantó esta canción y carlos cantó unas canciones bonitas .
el camarero conoce una ciudad .
juan compra carne , pero él compra zumo de naranja .
están limpiando las ventanas .
hay cuatro hijos en el río .
¿ ha escrito nuestro amigo historias ?
ana vendió la casa y carlos y carmen vendieron su mesa .
no hay periódicos debajo de la mesa .
la tienda está cerrada .
tus amigos cocinaron sopa , pero juan cocinó carne .
elena no quiere beber agua porque está ocupada .
no esperaste el autobús .
ya hemos comido el pescado .
esta era la casa más vieja del pueblo .
hay un turista joven en la playa .
creo que tu vecina visitará esta ciudad .
¿ a carmen le gusta este periódico ?
ese estudiante no está tocando el piano en la calle en este momento .
ella no puede nadar en el río .
