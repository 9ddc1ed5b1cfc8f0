/**
 * Texts by somebody who had read neither the code nor the other texts, of 29 November 2026, marked like tuning.ts. They
 * were dealt one by one into two halves: the code was tuned on this one, and heldOutAgain.ts is the other. The first ten
 * lines of Luxembourgish are all here, since they had been read. What is in it is made up.
 */
export const freshTuning = {
  lb: `
Moien, kënnt der mech zréckruffen op ⟦phone:621 48 17 35⟧? An der Joseph-Junck Strooss ginn se nees all Owend ugangs 22h lass
Wunne zënter 14 Joer op 21-23-25 rue de Strasbourg an esou eppes hunn ech nach ni gesinn
mäi nopper filmt alles, d'fotoe leien hei ⟦url:https://photos.app.goo.gl/Kx7TgWq2mLuD9pRz6⟧ kuckt emol
De Bus 4, 9, 14, 18 an 22 halen all virun der Gare, mee kee Mënsch passt do op
Mir waarden zënter 3 Méint op eng Äntwert op d'Dossier 2026/0123/4567!!
Meng num ass ⟦phone:691	334	128⟧ wann dir nach froen hutt
Haus 12/14/16 zu der Rue Origer: d'Dier vum Keller steet ëmmer op
schreift mir w.e.g op ⟦email:jempi.kremer@example.lu⟧ net urufen schaffe nuets
Ech hunn d'Police geruff, 113, hunn 25 min gewaart. 112 ass direkt drugaang
deen Typ deen hei deelt heescht op facebook ⟦url:facebook.com/profile.php?id=100083345120977⟧
De Präis vun der Wunneng war 1 250 000 € an elo well kee méi heihinner
ruff mech un: ⟦phone:6 6 1   9 0 2   4 4 7⟧ merci
Kontakt ⟦phone:+352 (0) 658 221 094⟧ oder ⟦email:mvweber77@example.com⟧
Artikel 23 an §§ 12-14 vum Policereglement ginn einfach net ugewannt
um insta als ⟦handle:@lena_vun_der_gare⟧ hunn ech videoe gepost
Et kascht 12.500,00 fir eng nei Dier, wie bezillt dat?
D'Nr vun der Fra aus der Wäschbuttek ass ⟦phone:26.48/17-32⟧ si huet alles gesinn
BIC BCEELULL a BGLLLULL sinn d'Banken mat de Bankomaten wou gedeelt gëtt
télé: ⟦phone:621⏎556⏎780⟧ , weg keng sms
Kuckt de Profil ⟦url:https://www.vinted.lu/member/88213407-garezocker⟧ dee verkeeft geklaute Saachen
eise jong gëtt vu sengem dealer iwwer snap kontaktéiert: ⟦url:https://www.snapchat.com/add/bonnevoie.plug⟧
hei meng nummer, lues geschriwwen: ⟦phone:628 dann 405 dann 117⟧, net weiderginn
D'Infoen stinn op www.vdl.lu/lb/liewen/gare?id=2417 mee dat ass net aktuell
Pak mat der Trackingnummer RR473124829LU ass aus dem Hausgank geklaut ginn
ech hunn all d'biller op ⟦url:we.tl/t-8QpZr4LxNa⟧ geluecht, leeft a 7 deeg of
Den Depot vu Sprëtzen ass genee hei: 49.60012, 6.13398
Waarm Kanner kënnen net op d'Spillplaz vun 14-16 Auer wéinst de Sprëtzen
Numéro 40, 42, 44, 46, 48 hunn all dee selwechte Problem mam Dreck
Hei meng linksammlung mat alle videoen ⟦url:https://linktr.ee/gare.zeien⟧
Ass et wouer dat d'Police nëmmen 2-3 Patrulle vun 20h-4h huet fir 12.000 Awunner?
⟦phone:49 33 18⟧ festnetz, moies viru 10
wat maachen ech wann een op d'Autoe klappt? 3x dës Woch, 2x d'lescht Woch
Mir brauche Luuchten op 5-7-9-11 rue du Fort Neipperg, et ass stackdonkel
Hie schreift menger Duechter iwwer ⟦handle:@tun.1611⟧ an och ⟦handle:@tun_backup_⟧
Rechnung 2025-11-0834 iwwer 1.240,50 € fir d'Vitrin, d'Versécherung bezilt net
Gare 3 – Bouneweg 1, dat war de Match, duerno sinn Fläsche geflunn
Mir sinn zu zwee: ⟦phone:661/45 88 20⟧ (ech) a ⟦phone:698.112.340⟧ (meng Schwëster)
Et sollt ee wéinstens vun 6h30 bis 8h30 en Agent op d'Gare setzen!
deen huet meng suen op ⟦iban:DE83 9071 9601 0057 7468 13⟧ geschéckt kritt, 450€
Salut, ech hunn eng franséisch num: ⟦phone:+33	6	44	19	08	72⟧
D'Biller vum Keller: ⟦url:https://mega.nz/folder/x7ZkQLmB#qP3vTw9RnYb2LcKd⟧
en huet e LinkedIn ⟦url:https://lu.linkedin.com/in/pit-garer-4b81a7203⟧ an e schafft bei enger Bank, stellt iech vir
EAN 5450168511224 stung op der Spraydous déi se gebraucht hunn
D'Nuecht vum 14. op de 15.1.26, tëscht 2h10 a 2h35, virum Numéro 33
Bausseplaz 12,5 m², 3,20 m héich, Stroossebreet 7,40 m – do passt kee Polizeiauto laanscht
hien huet seng Kaart bei mir verluer, Maestro ⟦card:6759 5439 0231 6537⟧, wuer domat?
Budget 2026: 3.400.000 € fir Sécherheet, 120.000 € fir Streetworker, stëmmt dat?
Plainte a Frankräich gemaach, d'Sécu-Nr vun der Affer: ⟦national-id:1 84 11 54 384 517 72⟧
dee Mann mam Hond: ⟦url:https://www.komoot.com/user/2204817739516⟧ all Dag déi selwecht Tour
Rib vum Bedréier ⟦iban:LU26 0018 3162 1647 7863⟧, ech hu 900 € iwwerwisen den 2. Januar
Visa ⟦card:4989 1720 2205 3767⟧ op der Quai 5 fonnt, wou ofginn?
Meng Lëscht:⏎2.1. 22h15⏎5.1. 23h40⏎9.1. 01h05⏎11.1. 02h30⏎ëmmer Numéro 14
`,
  fr: `
bonjour jhabite rue de strasbourg et je peux plus dormir, rappelez moi au ⟦phone:621   30   45   18⟧
mon numéro cest le ⟦phone:621 puis 145 puis 902⟧ merci de pas le donner
Les lignes 1, 4, 9, 14, 18, 22 passent toutes devant et pas un agent
le dealer en bas de chez moi a une page ⟦url:https://www.facebook.com/profile.php?id=61550098123447&sk=about⟧
PV 12345/2026 dressé le 05.01.2026 à 23h15 : quelles suites ?
Les photos du hall sont ici : ⟦url:https://www.dropbox.com/scl/fo/h3k9x2qlz7w8m1/AbQ?rlkey=9fj2k4l8&dl=0⟧
ils se filment et mettent ca sur insta ⟦handle:@gare.boyz1911⟧ allez voir
Je suis Mme Ferreira, 74 ans, 2e étage, appt 2C, et j'ai peur de descendre les poubelles
Art. 23 du règlement de police, art. 43 à 47 : appliqués quand ?
Pourquoi la caméra du quai 2 ne marche pas depuis la semaine 48 ?
Groupe whatsapp des voisins ⟦url:https://chat.whatsapp.com/invite/BqT82mNxYv0KsJd5LwRzGe⟧ vous y êtes les bienvenus
On m'a demandé un virement sur ⟦iban:FR76 3095 5733 7969 6836 1394 581⟧ pour un faux studio
Hausse de 37,5 % des vols entre 2023 et 2025 selon vos chiffres : 1 482 contre 1 078
numéros pairs 12/14/16/18 : pas d'éclairage, impairs oui. logique ?
je vous ai mis toutes les vidéos sur ⟦url:https://we.tl/t-Zq84LmTyXw⟧ valable jusqu'au 30
Voici ma carte volée : ⟦card:4285 0072 6421 4712⟧ expire 09/27, bloquée depuis
Point de deal exactement ici 49.5998 N, 6.1341 E
Le bus de 5h52 quai 1, le train de 6h04 voie 7, j'ai peur des deux
ticket 20260102-7781 ouvert sur l'app v2.0.14 et fermé sans réponse
je laisse mon mail: ⟦email:toto-du-1911 [at] example.com⟧
Il me faut juste UNE patrouille à pied entre 20 h et 2 h, c'est trop demander ?
31/12, 1/1, 2/1 : pétards jusqu'à 4h du mat
Code postal L-1616 ou L-1930, peu importe, même galère
Chambre 107 de l'hôtel, allées et venues toute la nuit, 15-20 personnes
On a perdu 3-0 et après ils ont cassé 4 vitrines av. de la Gare
Serveur discord où ils s'organisent : ⟦url:https://discord.gg/q7XkZ3pWba⟧
le petit de 9 ans a ramassé une seringue au parc à 16h10 le 7 mars
tout est dans mon linktree ⟦url:linktr.ee/sos_quartiergare⟧ ou sur ⟦url:https://bio.link/sosgare⟧
Est-ce que le foyer Abrigado peut fermer à 22h au lieu de 7h-22h30 ?
Loyer 1 450 + charges 220 + garage 150, et des rats en prime
Voir Mémorial A n° 621 du 28.11.2025, p. 12-15
quand est-ce que les caméras VISUPOL seront remplacées ? réponse svp
Habite au 8-10-12 rue d'Épernay, tel ⟦phone:621 . 48 / 10 - 77⟧ ou sonnez au 3e
profil du harceleur: ⟦url:https://ok.ru/profile/571203948812⟧
numéro belge de l'asso: ⟦phone:+32 2	418	70	55⟧
Code-barres 3017620422003 retrouvé sur les bouteilles, toujours le même magasin
Trottoir 1,40 m, poussette 0,62 m, 3 trottinettes en travers = je passe sur la route
ma grand-mère (belge) s'est fait voler son portefeuille, registre national ⟦national-id:65.07.30-790.15⟧
carte amex ⟦card:3797 332121 04565⟧ trouvée par terre quai 4, je la garde au chaud
on m'a pris 150 €, 2 tickets de 5 €, et 1 carte de 10 trajets
art. 563, 3° du code pénal ça vous parle ?
Bonsoir,⏎je suis au 30-32 rue de Bonnevoie.⏎⟦phone:668		14   90	22⟧⏎ou ⟦email:marc.weyland54@example.com⟧⏎Cdt
il publie sous ⟦url:https://blog.example.net/auteur.php?user=gareman&page=2⟧ des menaces contre les voisins
Mastercard ⟦card:5160 2945 1556 8297⟧ débitée 3 fois 49,99 à la gare
les contacts de la copro : ⟦phone:29 . 33 / 40⟧ (bureau), ⟦phone:+352.621–40–77–35⟧ (urgence)
Bus 2 › 4 › 9 › 14, correspondance à 18 h 42, quai 1 – 3, et toujours les mêmes têtes
`,
  de: `
Guten Tag, bitte um Rückruf unter ⟦phone:+352   621   774   019⟧, am besten abends
hab alles fotografiert, liegt in der cloud ⟦url:https://cloud.example.org/s/w8KqT3nXbZpLr5d⟧ passwort kriegt ihr per tel
Busse 5, 6, 9, 13, 20, 21 – überall das gleiche Bild an der Haltestelle
Der Laden nebenan macht von 8-12 und 14-18 Uhr auf, danach ist tote Hose
Das Haus steht für 1.250.000 € im Netz, haha wer kauft das
mail an ⟦email:k.reuter+gare@example.de⟧ reicht
Erreichbar ⟦phone:26/48.19-77⟧ oder mobil ⟦phone:691 . 204 . 556⟧
Mein Ex stalkt mich, sein Profil ist ⟦url:https://vk.com/id48210377⟧
Bankkarte ⟦card:4758452976787886⟧ geklaut am 3.1. gegen 19 Uhr, Unterführung
Treffen @ 19 Uhr am Rousegäertchen wer macht mit
Von 2.318 Befragten wollen 61,2% mehr Streifen
die haben ne gruppe auf telegram ⟦url:t.me/joinchat/AAAAAE7xKq3LmZ0bTnWvRg⟧ da wird alles verkauft
Die Steuer-ID meines Vaters (⟦national-id:14 192 386 573⟧) stand auf dem geklauten Brief
Überweisung an ⟦iban:LU53 0141 4897 0712 4810⟧ wegen angeblicher Wohnung in der rue Goethe
Stufe 1, 2, 3 – gibts das Konzept vom 15.06.2025 noch?
ich wohn in Zimmer 312 im Foyer, nachts um 3 schreit immer einer
Auf www.guichet.lu/de/buerger.html?id=88120 find ich kein Formular
Tel.⏎⟦phone:27⏎86 40⏎12⟧⏎bitte nicht vor 9
meine luxemburger nummer (matricule) ⟦national-id:1978010547885⟧ falls nötig
L-1616, 4. Stock links, Klingel 17 defekt seit 2024
Kann jemand sagen, ab wann die Waffenverbotszone gilt? 2026 oder 2027?
Ticket-Nr 4711-0815-2026 geschlossen "erledigt". Nichts ist erledigt.
Kamera aus: 22:00-06:00, 7 Tage die Woche. Toll.
version 4.2.1 der app geht nicht auf meinem handy, android 9
Gesetz vom 18. Juli 2018, Art. 14 bis 16, lesen Sie das mal
Nachbar erreichen sie unter ⟦phone:44	18	27⟧
1-3-5-7 alles eingeschlagen, 9 und 11 verschont
Rechnung R-2025-00421 über 489,90 für neue Klingelanlage
belgische nr. vom zeugen ⟦phone:+32 (0)495 / 61 72 08⟧ und die franz. ⟦phone:07 58 44 12 96⟧
4️⃣ Leute, 2️⃣ Hunde, 1️⃣ Messer – um 17 Uhr!
auf discord heißt er ⟦handle:@zocker.lux⟧
mein Profil bei nebenan: ⟦url:https://nebenan.de/profile/2038817⟧ da hab ich alles beschrieben
Hausnr. 8/10/12, bei Fragen ⟦phone:661 . 40 / 88 - 19⟧, Klingel oben
Der hier: ⟦url:https://www.couchsurfing.com/people/show.html?id=A7X9QL2⟧ lockt Touristinnen in die rue du Commerce
Barcode 4006381333931 auf der Tüte, immer aus demselben Laden
Matricule ⟦national-id:1999 0228 407 45⟧, wurde in der Gare beklaut, Anzeige läuft
2024: 118, 2025: 164, 2026 bis jetzt: 31 – das sind eure Zahlen
er ist bei steam ⟦url:https://steamcommunity.com/profiles/76561198043827715⟧ und prahlt mit Messern
Die 3. Auflage eurer Broschüre, S. 12-15, verspricht 2 Streifen/Tag
Frequenz 87,8 MHz hört man hier bis 4 Uhr durch die Wand
Italienische Oma wurde bestohlen, codice fiscale ⟦national-id:BNCLCU79C54F205S⟧ stand auf der Karte
Hallo,⏎wohne 30-32-34 rue de Hollerich.⏎Mobil ⟦phone:691		48   11	05⟧⏎Mail ⟦email:b.lentz.1911@example.lu⟧⏎LG
Der Bettelboss: ⟦url:https://www.xing.com/profile/Marco_Garer7⟧ ja der hat echt Xing
Ordner: ⟦url:https://1drv.ms/u/s!Bk3QxLmZ7TbWgRnYvPc?e=4LmZqT⟧, Einladung zur Gruppe: ⟦url:https://chat.whatsapp.com/KqLm8ZTx3bW0RgYnVcPdEe⟧
ich bin bei allen apps unter ⟦url:https://linktr.ee/mira.l1616?utm_source=linktree_profile_share⟧ zu finden, fragt mich
Schaden gesamt 12 480,00 €, davon Glas 3 240 €, SB 500 €, KVA Nr. 2026-17
`,
  en: `
hi, I live near the station, call me on ⟦phone:621   904   275⟧ pls not on weekends
my number is ⟦phone:+352 691 18 44 02⟧ if you need a witness
Buses 4, 9, 18, 22, 30 all stop there, and nobody ever checks
Flat was valued at 1 250 000 € in 2021, now the agent says 980 000
PV 12345/2026 - when do I get a copy of the report
Video of the fight: ⟦url:https://photos.app.goo.gl/p3WnYbRt8XcLkQ5v7⟧
you can text ⟦phone:628 then 117 then 340⟧ thats me
i got followed on insta by ⟦handle:@mr.gare_lux⟧ right after he followed me home
I paid a deposit to ⟦iban:GB74 BARC 1608 9321 1759 14⟧ and the flat doesnt exist
meet @ 18h by the fountain
Car with plate AB 1234 revving at 3am, every. single. night.
Join our neighbours chat ⟦url:https://signal.group/#CjQKIH2vQw7xLmZp4RtYbN0sKdEu9GfHcXaJ1oWiTqPl⟧
I'm 67 and live alone, 4th floor, flat 4A, lift broken
parcel RR 385 220 147 LU nicked from the lobby, third one since Xmas
needles exactly at 49.60031,6.13277 next to the playground
scammer's site ⟦url:https://market.example.com/seller?user=tommyL1616⟧ sells phones stolen at the gare
01/02, 02/02 and 03/02/2026 - three nights in a row no sleep
Room 214 in that hotel is a dealing spot, 100%
L-1930 Luxembourg, nobody delivers here after 9pm anymore
we lost 2-1 then the whole street got smashed up
⟦phone:6 9 8   0 0 1   7 2 4⟧ call me ok
she keeps everything on ⟦url:https://beacons.ai/gare.watch.anna⟧ dates, pics, the lot
rent's 1 350 + 200 charges & I step over people to get in
the law of 18 July 2018, §5bis, lets you move them on right?
houses 40-42-44-46-48 all burgled in 10 days
Meter reading 004512 stolen cable 25 m x 16 mm², seriously?
Strava stalker again ⟦url:https://strava.app.link/athlete?id=30918274⟧
Belgian ID of my flatmate who got robbed: ⟦national-id:79.04.12-043.23⟧
wetransfer: ⟦url:https://wetransfer.com/downloads/7c19be0fd2438a5e61b27f90a4c3d8e520260118/4f2a91⟧ has the cctv
my mate ⟦handle:@big_lou.1619⟧ and his bro ⟦handle:@small.lou⟧ saw it all
u can whatsapp me ⟦url:https://wa.me/352621880417⟧ easier for me
why is the underpass closed 22:00-05:00 but the exit isn't
a@b - sorry no mail for me, i don't trust forms
built in 1911, 6 floors, 24 flats, 1 working bulb
Portuguese neighbour who saw it: ⟦phone:+351  96  1 204 773⟧, speaks no English
creep's page ⟦url:https://www.meetup.com/members/?id=1000123⟧ and his other one ⟦url:https://www.reddit.com/user/gare_nightowl⟧
dropped a zip on ⟦url:https://send.example.org/download/4f9c2a71b0e8d365/#kQ7LmZ3TbW⟧ expires fri
he's on snap as ⟦handle:lil.plug352⟧ fyi
2023: 12 / 2024: 19 / 2025: 31 break-ins in our block by my own count
found an amex ⟦card:3749 519590 40025⟧ on platform 4, where do i hand it in
French lady robbed at tram stop, her sécu no ⟦national-id:2 91 11 57 147 043 04⟧ was in the bag
Radio on 92.5 till 4 am, flat 12, 2nd floor left
bus 16 at 16:16 on the 16th, guy with a dog bit my jacket
his profile: ⟦url:https://www.airbnb.com/users/show/481203955⟧ he rents the flat to dealers by the night
visa ⟦card:4798 5901 4863 9360⟧ cloned at the ticket machine
linkfolder w/ everything: ⟦url:https://www.dropbox.com/scl/fi/7qxlmz3tbwk9rg/gare.mov?rlkey=vcpdee81&st=k2&dl=0⟧
My log:⏎12 Jan	22:15⏎13 Jan	23:40⏎15 Jan	01:05⏎always outside no 14
`,
  pt: `
boa tarde moro na rue de strasbourg e nao durmo, liguem me ⟦phone:621   55   80   14⟧
o meu numero é ⟦phone:691 203 447⟧ mas só depois das 18h
Os autocarros 4, 9, 14, 18 e 22 param todos ali e ninguem fiscaliza
Compramos por 1 250 000 € e agora nem por 900 000 se vende
PV 12345/2026 de 9 de janeiro, queria saber em que ponto está
as fotos do corredor estao aqui ⟦url:https://drive.google.com/file/d/1mQx7ZbKc3LwTt90RyVnEeSgUaPdHf5Jo/view?usp=drivesdk⟧
numero do meu marido ⟦phone:621 depois 908 depois 112⟧ ele fala frances
roubaram-me o cartao ⟦card:4826 6942 9753 4723⟧ na passagem debaixo da gare
no insta é ⟦handle:@ruizinho.gare⟧, mete lá os videos das lutas
Gastei 12.500,00 numa porta blindada, quem me paga?
Carro AB 1234 em cima do passeio desde o dia 3
Grupo dos vizinhos no whatsapp ⟦url:chat.whatsapp.com/JmZ5qLw8TbX0RnYcVpKd3G⟧
tenho 71 anos, moro no 3º esq, tenho medo de ir ao lixo
Encomenda RR 519 204 663 LU roubada da entrada, era a prenda do neto
Seringas neste sitio 49.5987, 6.1329 ao pé do parque
o meu ex anda atras de mim, o perfil dele ⟦url:https://www.tiktok.com/@marco.l1611?lang=pt⟧
Dias 1, 2 e 3 de fevereiro sempre barulho até às 4h30
Quarto 107 da pensão, entra e sai a noite toda
L-1619 é esquecido por todos
Perdemos 2-0 e depois partiram 3 montras
o NIF da minha mae ⟦national-id:221 551 891⟧ estava na carteira roubada
⟦phone:6 7 8	4 0 2	9 1 6⟧ tou sempre disponivel
renda 1 300 + 180 despesas e ratos no 1º andar
Lei de 18 de julho de 2018, art. 5 bis, nº 2: podem afastar as pessoas ou nao?
números 2-4-6-8-10 todos assaltados em 15 dias
barulho de 70 a 75 dB às 3h da manha
telegram deles: ⟦url:https://t.me/+hQ2mXz9LwTc0ZGVk⟧ vendem de tudo
meu filho fala com um tal ⟦handle:@plug_l1930⟧ no snap, tem 13 anos
o meu numero frances ⟦phone:0033 (0) 6.44/18.27-90⟧
fiz uma pagina com os links todos ⟦url:https://lnk.bio/garesegura⟧ e o album ⟦url:https://share.icloud.com/photos/0a7LmQx3TzWk9RbYcVnPdEe4g⟧
cartao de cidadao roubado nº ⟦national-id:54864469 1 ZY2⟧
2 policias pra 12 000 moradores??
posso ir à esquadra ao sabado? das 8h às 12h?
nº 8-10-12 da rua, toquem ou liguem ⟦phone:628 . 90 / 31 - 07⟧
perfil do burlao ⟦url:https://pt.example.com/utilizador?id=1000123⟧ pede sinal e desaparece
pasta na nuvem: ⟦url:https://nuvem.example.org/index.php/s/T7xQz3LmWk9bRgY⟧
o snap dele é ⟦handle:ruben_352_⟧ vejam as historias
2023: 12, 2024: 19, 2025: 31 assaltos no nosso predio
iban frances do senhorio falso ⟦iban:FR76 3056 3885 3453 2524 8744 796⟧ e bic AGRIFRPP
levaram 150 €, 2 cheques de 25 € e um passe de 10 viagens
autocarro 16 às 16h16 no dia 16, um cao mordeu me o casaco
radio 92.5 alto ate às 4h, apart 12, 2º esq
Bom dia,⏎moro no 33, 2º andar.⏎Das 22h às 4h é só gritos.⏎Contacto: ⟦phone:621⏎704⏎338⟧⏎Obrigada
perfil do tipo: ⟦url:https://www.vinted.pt/member/1000123-nelo-gare⟧ vende casacos roubados no cais
mastercard ⟦card:5515 1308 1307 6884⟧ e visa ⟦card:4478 2076 8137 1726⟧ roubadas no tram
transferencia do video ⟦url:https://www.swisstransfer.com/d/9c3b0f71-4d2e-4a8b-b1c6-07e5f2a8d943⟧ valido 30 dias
Os meus apontamentos:⏎2ª	12/1	22h15⏎3ª	13/1	23h40⏎5ª	15/1	01h05⏎sempre no 14
`,
};
