/**
 * The other half of freshTuning.ts, of which nobody who changed the code had read a line: it only measures, and
 * docs/privacy.md quotes what it shows. Do not tune the code on these lines, nor read what is missed in them; add new
 * ones to tuning.ts instead.
 */
export const heldOutAgain = {
  lb: `
mei mann säi matricule ass ⟦national-id:1985 0312 453 17⟧, hien huet Plainte gemaach de 3.2.2026
Op der Quai 3 um 6:42 ass all Dag dee selwechte Mann deen d'Leit unsprécht
PV 12345/2026 vum 14.01.2026, wéini kréien ech eng Kopie?
D'Grupp vun den Awunner: ⟦url:https://chat.whatsapp.com/HtR4bLq0ZyP7mXcV2nKdWs⟧ do gesitt dir alles
Treffpunkt @ 18h virun der Kierch, wie kënnt?
Ech sinn d'Madame aus dem 3. Stack, Appart 3B, an ech hunn Angscht owes eraus ze goen
Hunn op de Kont ⟦iban:LU67 0141 8147 8158 0699⟧ eng Kautioun misse bezuelen, war gefälscht
Linn 10, 11, 16, 19, 28, 30, 31 all iwwer d'Avenue de la Liberté, Stau vu 7 bis 9
L-1911, L-1619, L-1626 – iwwerall datselwecht hei
vun 1.203 Leit hunn 847 gesot si fillen sech onsécher (70,4 %)
Den Tram fiert all 4-6 min mee no 23:30 nëmmen nach all 15
Den Auto mat der Plack AB 1234 steet zënter dem 28/12 um Trottoir
W.e.g. net publizéieren: ⟦email:a.schmit-hoffmann@mail.example.lu⟧, tel ⟦phone:(+352) 27 45 80 16⟧
Meng Bankkaart ⟦card:5578 4485 3761 0364⟧ gouf um Automat kopéiert, hu se gespaart
1., 2. an 3. Mee, 10., 17. a 24. Mee: all Kéier Razzia, duerno nees selwecht
Rufft ⟦phone:OO352 621 O8O 445⟧ u fir méi Detailer
D'Gesetz vum 18 Juli 2018 Art. 5bis §2 erlaabt de Platzverweis. Firwat gëtt en net benotzt?
⟦phone:6️⃣7️⃣1️⃣ 3️⃣3️⃣0️⃣ 9️⃣1️⃣2️⃣⟧ schreift mir op whatsapp
Ticket #20260114-00387 bei der CFL, keen Äntwert
Mäi Papp (⟦national-id:1957060623857⟧) gouf den 12/01 beklaut, hien ass 68
D'App Version 3.14.2 vun der Stad stierzt of wann ech eppes melde wëll
kommt an de Telegram: ⟦url:https://t.me/+Zk3qLw81YbxhMTRk⟧ do gi mir eis géigesäiteg warnen
Am Zëmmer 214 vum Hotel ass all Nuecht Kaméidi, hunn op 3 Plazen reklaméiert
d'Meedchen ass 13, de Jong 15, si stinn do bis 1 Auer nuets
den dossier mat fotoen läit am drive ⟦url:https://drive.google.com/drive/folders/1aZ9xQe7LmRtY3uVbKc0PwGhS5nJd2fXo?usp=sharing⟧
mellt iech beim jang.muller (net seng richteg adress, a@b oder esou) hien weess et och net
op der säit ⟦url:https://forum.example.org/memberlist.php?mode=viewprofile&u=40213⟧ prahlt hien domat
D'Petitioun op www.chd.lu/petition/3147 hunn ech ënnerschriwwen
Op Nr 18-20-22 wunne mer, urufen op ⟦phone:621 / 20 . 18 - 45⟧ wann eppes ass
meng Mamm ass aus Italien, hir Nummer ⟦phone:+39 347   882 1406⟧ si versteet just italienesch
Säi Kont op deem Forum ass ⟦url:http://www.example.net/profil.php?user=gare_kinnek⟧
Wéi vill Leit schaffen am Kommissariat Gare? 40? 60? 80?
Ech hu geziilt: 4 + 7 + 12 + 9 = 32 Sprëtzen an enger Woch, KW 6
mäi Snap ass ⟦handle:tomi_l1911⟧ do kënnt der mir d'Video froen
Mi Bouf gouf um 16.45 un der Arrêt Wallis gerempelt, Linn 18 Richtung Kierchbierg
Kréien d'Awunner Bescheed wann d'Kameraen op 12, 24 oder 48 h lafen?
mat eise Wuert: méi Liicht, manner Dreck, 1 Agent fir 500 Leit
Moien,⏎mir sinn op 30-32-34 route de Thionville.⏎Mail: ⟦email:famill.thill@example.org⟧⏎Handy: ⟦phone:671		205   883⟧⏎Merci
album vun der Keelerei ⟦url:https://adobe.ly/3QxLmZ7⟧ an op iCloud ⟦url:https://www.icloud.com/photos/#0c4QxLmZ7TbWk9RgYnVcPdEe⟧
profil op enger dating säit: ⟦url:https://dating.example.com/view.php?lang=fr&user=LuxTom84⟧ esou lackelt hien d'Leit op d'Gare
de concierge wunnt op 45, seng nummer ass ⟦phone:26   19 74  30⟧ rufft hien un
Schued am ganzen: 12 480 €, Vitrin 3 240 €, Selbstbehalt 500 €
`,
  fr: `
On est au 21-23-25 rue Joseph Junck, personne ne passe jamais après 22h
Dossier n° 2026/0123/4567 toujours sans réponse depuis le 12/11/2025
Vous pouvez écrire à ⟦email:nadia.b_garerive@example.fr⟧ svp pas d'appel
L'appartement a été estimé à 1 250 000 €, avec tout ça il vaut plus rien
Joignable au ⟦phone:+33 6 12 48 90 37⟧ (je suis frontalière)
J'ai appelé le 113 puis le 112, 40 minutes d'attente
entre 6h et 8h, 12h et 14h, 18h et 20h c'est invivable devant le 8
mon matricule au cas où : ⟦national-id:1991 0724 331 35⟧
tel ⟦phone:26 12	48 90⟧ aux heures de bureau
J'ai payé 12.500,00 euros de travaux pour blinder la porte
rdv @ 18h30 place de la gare pour la marche blanche
Voiture AB 1234 garée sur le passage piéton tous les soirs depuis 3 semaines
ma fille reçoit des messages de ⟦handle:@kevin_l.1619⟧ sur tiktok elle a 14 ans
Appelez ⟦phone:0032.471/22.38.05⟧ je travaille en Belgique la journée
Colis 6A12345678901 et RB 204 118 377 LU volés dans l'entrée
j'ai lu sur https://www.police.lu/fr/prevention/vol.html?id=5521 mais ça m'aide pas
⟦phone:(00352) 691-77-40-12⟧ après 17h, Madame W.
C'est mon ex, il me suit : ⟦url:https://www.strava.com/athletes/48120395⟧ il court tous les matins devant chez moi
BIC: CCPLLULL, c'est devant cette banque que ça se passe
§§ 12-14 et 16 de la loi du 18 juillet 2018, vous connaissez ?
numéro de la gardienne ⟦phone:48.17.05⟧ et le mien ⟦phone:678 330 118⟧
Le gars vend sur leboncoin ⟦url:https://www.leboncoin.fr/profile/3f8a1c20-77be-4d0e-9b5a-2c61f0a9e714/offers⟧ des vélos volés ici
mon numéro ⏎⟦phone:651 20⏎48 19⟧⏎merci d'avance
Numéro de sécu de ma mère (française) ⟦national-id:2 78 11 54 070 012 56⟧, on lui a volé sa carte vitale
je demande pas la lune : 2 agents, 1 lampadaire, 0 seringue
O6 c'est la france, moi c ⟦phone:621 O44 718⟧
Facture 2025/118 : 3 480,20 € TTC, assurance franchise 250 €
Immeuble de 1904, 5 étages, 18 lots, 31 habitants, 0 concierge
En cas d'urgence joindre mon mari Luc au ⟦phone:+352 621 990 14 7⟧
virement fait à ⟦iban:LU81 1113 3976 2600 0705⟧ et ⟦iban:BE63 6819 7025 7208⟧, 2x 300€, arnaque
il a un profil sur badoo ⟦url:https://badoo.com/profile/0381627745?user=momo57⟧ et il guette les filles
jai noté: rue de Hollerich 2-4-6-8-10 = 5 cambriolages en 10 jours
La vidéo est sur ⟦url:https://fromsmash.com/Gare-q8Xw2Z-dt⟧ et le dossier sur ⟦url:https://u.pcloud.link/publink/show?code=XZ8kQLmZ0bTnWvRg4yPc⟧
⟦phone:621   55  10  38⟧ c'est le portable de ma voisine elle est d'accord
mon compte insta c'est ⟦handle:lea.gareville_⟧, j'ai tout mis en story
⟦phone:0️⃣6️⃣ 4️⃣1️⃣ 7️⃣7️⃣ 2️⃣0️⃣ 5️⃣8️⃣⟧ appelez svp
2023 : 12, 2024 : 19, 2025 : 31 agressions dans ma rue selon mon carnet
la 3e édition du plan local 2024-2027, p. 41 à 44, elle est où ?
le compte ⟦handle:@temoin_gare@mastodon.example.org⟧ publie des photos de gens sans leur accord
Bus 21 à 21h21 le 21/12, je m'en souviendrai
le plombier a vu les voleurs : ⟦phone:+352 26-45/78 . 12⟧, Bonjour à lui
regardez ce profil ⟦url:https://www.deezer.com/fr/profile/?id=1000123⟧ bon ok c'est de la musique mais y a sa tête dessus
album partagé : ⟦url:https://photos.google.com/share/AF1QipNx7LmZ3TbWk9RgYnVcPdEeQ0?key=Zk3LmQ⟧
groupe signal ouvert à tous les riverains ⟦url:https://signal.group/#CjQKIPz8Lq3WmTx5RbYn2KcVd0GfHsJ1aXoEiUwQeRty⟧
Mes relevés :⏎lundi	22	15⏎mardi	23	40⏎jeudi	01	05⏎soit 12 nuits sur 14
budget sécurité 3 400 000 € pour 128 512 habitants, ça fait 26,46 € par tête
`,
  de: `
Wir wohnen in 21-23-25 rue d'Anvers, das ganze Haus hat Angst
Aktenzeichen 2026/0123/4567, seit Wochen nix gehört
Meine Nummer: ⟦phone:0049 (0) 151 2304 8871⟧, bin Pendler aus Trier
Der Typ heisst auf Insta ⟦handle:@nico_der_echte54⟧ und droht meinem Sohn
PV Nr. 12345/2026 – kriege ich da noch Post?
§§ 12-14 PolG, Art. 23 Abs. 2: warum gilt das hier nicht?
Am Gleis 11 Abschnitt C-D liegen jeden Morgen um 5.50 Uhr Leute
Hausnummern 12/14/16 haben alle kein Licht im Hof
hab 12.500,00 Euro Schaden, Versicherung zahlt 2.000
ruf an ⟦phone:6 2 8 - 4 4 0 - 1 7 3⟧!!!
Wieder weg: Tracking JJD000390007812345678, Paket aufgerissen im Hausflur
Polizei 113, Notruf 112, beides besetzt. Um 02:14!
Kennzeichen AB 1234 und KF 7788 parken täglich auf der Busspur
BIC BILLLULL, vor der Filiale betteln Kinder von 9, 10 Jahren
wer mich braucht ⟦phone:621 dann 88 dann 40 dann 17⟧ Grüße
Schaut mal ⟦url:https://www.facebook.com/people/Timo-Garer/100091177204538/⟧ der verkauft vor der Schule
Habe Ihnen am 01.02., 08.02. und 15.02. geschrieben. Keine Reaktion.
Koordinaten vom Spritzenversteck: 49°36'01.2"N 6°08'02.8"E
3:1 verloren und dann die ganze Avenue verwüstet
Datei mit den Videos (2,4 GB): ⟦url:https://www.swisstransfer.com/d/5b0e7c1a-2f94-4d38-a6c7-90e1d2b83f45⟧
schreibt der Hausmeisterin ⟦email:hausmeister_eg12@example.net⟧ oder mir ⟦email:Claudia.Th@EXAMPLE.com⟧
Miete 1 380 € kalt, 1 640 € warm und Kot im Treppenhaus
⟦phone:(+49) 681 / 55 O2 31⟧ Büro, Frau S.
Unsre Fotos: ⟦url:https://www.icloud.com/sharedalbum/#B0p5qWXaBcDeF7h⟧ hoffe geht
Hab 3 Kinder (4, 7, 11) und geh nur noch mit Taxi für 18,50 heim
Linkliste vom Verein der Anwohner macht einer privat: ⟦url:https://taplink.cc/anwohner.jos⟧
Der verkauft mein Rad bei ebay kleinanzeigen ⟦url:https://www.kleinanzeigen.de/s-bestandsliste.html?userId=73120458⟧
Meine Tochter (16) wird jeden Tag um 13:05 an der Haltestelle Linie 16 angemacht
Schwellenwert 55 dB, gemessen 71-74 dB nachts, was tut ihr?
Wohin mit Spritzen? Container 240 l, 0,80 x 0,60 x 1,10 m wäre gut
Er hat mein Geld: ⟦iban:DE13835773187766971521⟧, 800 Euro
Könnt ihr einfach mal zu Fuß kommen statt immer nur mit Auto
Meine Whatsapp: ⟦phone:+49 176   5540 1187⟧
Bilder in der Dropbox ⟦url:https://www.dropbox.com/sh/k2w9xq7lmz81bt0/AADxQz7Lm⟧ + Album ⟦url:https://www.amazon.de/photos/share/Qx7LmZ3TbWk9RgYnVcPd⟧
IBAN vom Betrüger ⟦iban:LU86 1116 4684 1412 2503⟧ laut Beleg
Gehweg 1,20 m breit, Rollstuhl 0,68 m, 4 E-Scooter davor. Rechnet selbst.
Nr. ⟦phone:621⏎33⏎90⏎14⟧ ist meine Frau, Nr. ⟦phone:698 771 200⟧ bin ich
auf mastodon: ⟦handle:@gareblick@social.example⟧ postet ständig Gesichter von Leuten
am 3.3. um 3 Uhr 33 klingelt einer an 33 Türen. kein Witz
BMW mit 3 Leuten, 2.0 TDI, schwarz, steht von 22-3 Uhr vor der 17
kann man euch auch auf Portugiesisch schreiben? Fragt meine Nachbarin, 58
Profil im Radforum: ⟦url:https://radforum.example.de/member.php?u=1000123⟧, da steht mein geklautes Rad drin
Mastercard ⟦card:5350 6971 4614 8489⟧ und Visa ⟦card:4652959277609509⟧ beide weg, Gleis 6
Zeuge spricht nur italienisch, ⟦phone:0039  338  41 20 775⟧
Liste:⏎Mo 12.1.	22:15⏎Di 13.1.	23:40⏎Do 15.1.	01:05⏎immer vor Nr. 14
`,
  en: `
We're at 21-23-25 rue de Strasbourg and the front door's been broken since Nov
Case 2026/0123/4567, anybody looking at it??
email me at ⟦email:sam.okoro.lux@example.com⟧ cheers
the guy selling outside my door is ⟦url:https://www.facebook.com/profile.php?id=100075512309846⟧
112 or 113? which one do I call for a guy shooting up in my hallway
Art. 23 says no loitering. Arts 12-14 too. So?
Opening hours are 9-12 & 14-17, useless for people who work
No. 12/14/16 have no street light at all
They want 12,500.00 for a new security door lol
My landline ⟦phone:26 . 17 . 40 . 88⟧, or UK mobile ⟦phone:+44 (0)7700 900 461⟧
Stats: 1,482 thefts in 2025 vs 1,204 in 2024, +23.1%
Platform 3, 23:47 train, two blokes with knives
matricule for the file: ⟦national-id:2001 1130 932 04⟧
ring ⟦phone:00352-661/38.90.45⟧ after six
Is https://www.vdl.lu/en/city/report?user=guest the right form? it times out
BIC BCEELULL - the ATM right there, guys hang around it all day
my card no was ⟦card:5218-6032-0472-1680⟧ they took it in the underpass
Tell the officer from Tuesday to write: ⟦email:priya_1990(at)example.org⟧
all the clips are in this folder ⟦url:https://1drv.ms/f/s!AqT7xLm3ZbWk9gRnYvPc0e⟧ help yourselves
ticket #88421-2026 closed w/o a word
App v5.0.3 crashes when I report stuff. iOS 17.4
Between 6.30 and 8.15 kids walk past that. aged 6 to 12.
Here's my ex who waits at the tram stop: ⟦url:instagram.com/dany.moreira_91/⟧
Phone⏎⟦phone:671 23⏎50 81⟧⏎Name's J.
my number is ⟦phone:+33 (0)7	61	22	80	14⟧, I work here but live in Thionville
can u put cops on foot? not in cars. thx
Lines T1, 10, 16, 17, 21 diverted till 31.03., more people hanging around
2 patrols for 12 000 residents?? is that right
invoice INV-2025-0093, 780.40 EUR, glazier
Noise 72 dB at 2:30am, limit is 55 dB i think
Edition 3 of your leaflet, page 14-15, says call. I called. nothing.
office ⟦phone:4O 18 77⟧, mobile ⟦phone:651.OO4.128⟧
Refund went to ⟦iban:LU22 0145 6900 7200 3171⟧ not my account!!
Number 8-10-12, buzz 3rd floor or ring ⟦phone:691 . 77 / 20 - 41⟧
my german no: ⟦phone:0176	2290	4418⟧
pics shared here ⟦url:https://www.amazon.co.uk/photos/shared/b7QxLm3TzWk9RgYnVcPdEe⟧
Barcode 5000112637922 on every bottle they chuck, same shop
Pavement 1.2 m, pram 0.65 m, four scooters. do the maths
3rd edition of the local security plan 2024-27, pp. 41-44, where can i read it
invite to our discord: ⟦url:discord.com/invite/Wb7QxLm3Tz⟧
they took 150 €, 2 gift cards of 25, and a 10-trip pass
call 6 two 1? no: ⟦phone:621 44 O9 3O⟧ sorry new keyboard
Hi⏎im at 30-32-34 rue du Fort Wedell⏎mob ⟦phone:621		70   18	33⟧⏎mail ⟦email:j_delaney-88@example.co.uk⟧⏎ta
found my stolen bike here ⟦url:https://bikes.example.com/u.php?id=1000123#listings⟧ call me ⟦phone:668  20  14  77⟧
fake landlord, italian account ⟦iban:IT42 Y051 3078 7156 0964 3829 306⟧, 2 x 700 €
Telegram invite they hand out on stickers ⟦url:telegram.me/+Qx7LmZ3TbWk4Y2U0⟧
Security budget 3 400 000 € for 128 512 people, thats 26.46 each
`,
  pt: `
Vivemos no 21-23-25 rue Joseph Junck e a porta de baixo esta sempre partida
Processo 2026/0123/4567 e ninguem responde
podem escrever pa ⟦email:ze.carvalho_lux@example.pt⟧ obrigado
o gajo que vende droga tem face: ⟦url:https://m.facebook.com/profile.php?id=100064418820153&refid=13⟧
Liguei 113 e 112, esperei 35 minutos com a menina ao colo
Art. 23 e §§ 12-14 do regulamento, pra que servem?
Casas 12/14/16 sem luz no patio há 2 meses
A loja abre 7h-13h e 15h-20h, depois ficam 10 a 15 homens à porta
Encontro @ 20h na place de Paris
em Portugal tenho o ⟦phone:+351 912 448 037⟧ cá uso o ⟦phone:661 . 70 . 12 . 95⟧
no ano passado foram 1.482 furtos, mais 23,5% diz o jornal
Cais 2 comboio das 5h34, todos os dias o mesmo homem com faca
a minha matricula: ⟦national-id:1964081788008⟧, já fiz queixa em dezembro
telefone⏎⟦phone:26 33⏎17⏎80⟧⏎de manha
Já fui ao site www.cfl.lu/pt-pt/contact?id=3312 e nada
BIC CELLLULL, é em frente desse banco que eles estao
transferi 600 euros para ⟦iban:PT50 0035 4617 4923 8271 5981 2⟧ e o quarto nao existia
liga ⟦phone:OO352 698 O22 519⟧ pergunta pela Fatima
meti tudo neste link ⟦url:https://we.tl/t-R5bYxQz0Lk⟧ os videos da camara da loja
Pedido nº 88421/2026 fechado sem explicaçao
App versao 2.3.1 nao abre no meu telemovel
Crianças de 6, 8 e 10 anos a passar por seringas às 7h45, acham normal?
mandem email a ⟦email:Sonia.Pires-Gomes@mail.example.com⟧ ou ⟦email:cafe.do.canto@example.lu⟧
ele vende os telemoveis roubados aqui ⟦url:https://www.olx.pt/ads/user/?id=5kTq81⟧
a porteira é ⟦phone:48/22.71⟧ ela sabe tudo
Queria so mais policia a pé, de farda, entre as 19h e a 1h
Fatura 2025/0093 de 780,40 € do vidro
predio de 1908, 5 andares, 14 apartamentos e nem uma lampada
Moro aqui há 22 anos, nunca vi igual, isto em 2004 era outra coisa
linhas T1, 10, 11, 16 desviadas até 31/03, fica tudo as escuras
o agente disse a@b qualquer coisa nao percebi o mail
O cartao do meu pai ⟦card:374951 959040 025⟧ tambem foi clonado no multibanco
Dinheiro foi para ⟦iban:LU370147123431222003⟧, ja avisei o banco
tel da testemunha (belga): ⟦phone:+32  478 22  90 14⟧
as fotos todas ⟦url:https://www.flickr.com/photos/198204471@N03/albums/72177720314408215⟧
codigo de barras 5601012011500 nas garrafas todas, é sempre da mesma loja
passeio 1,20 m, carrinho 0,65 m, 4 trotinetas no meio, façam contas
3ª ediçao do plano local 2024-2027, pag. 41 a 44, onde se lê?
matricula do meu filho ⟦national-id:2006 07 08 981 63⟧ roubaram lhe a carta de identidade
⟦phone:6️⃣5️⃣8️⃣2️⃣2️⃣0️⃣9️⃣4️⃣7️⃣⟧ é o meu whats
cartao espanhol da turista, DNI ⟦national-id:76024423-Q⟧, achei no chao cais 3
o meu numero é 6 2 1, o resto digo pessoalmente
Boas,⏎30-32-34 rue de Bonnevoie.⏎Tlm ⟦phone:698		30   17	42⟧⏎mail ⟦email:t.marques_gare@example.com⟧⏎Abraço
o blog dele ⟦url:http://blog.example.org/?author=nelo&user=1000123⟧ ameaça os vizinhos
convite discord ⟦url:https://discord.gg/mZ7xQ3LbTw⟧ é ali que combinam tudo
segue ⟦handle:@a.voz.da.gare⟧ e ⟦handle:@gare_segura.lx⟧ esta la tudo documentado
Prejuizo 12 480 €, montra 3 240 €, franquia 500 €
`,
};
