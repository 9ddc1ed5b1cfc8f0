/**
 * What residents may write about the station quarter, one text a line, in the five languages of the
 * programme. ⟦kind:…⟧ marks what must be found; ⏎ stands for a line feed. Everything in it is made up or
 * reserved for examples (example.lu, 01 99 00 …, test cards, test IBANs). The code was tuned on these lines.
 */
export const tuning = {
  lb: `
Owes no 22 Auer ass et op der Gare immens haart, kéint een do méi patrulléieren?
Moien, meng Nummer ass ⟦phone:621 123 456⟧, Dir kënnt mech uruffen.
Mellt Iech w.e.g. op ⟦email:jo.example@example.lu⟧, merci.
Ech ginn all Dag mat der Linn 16 op d'Gare an et feelt Luucht.
De Bus 2, 4 an 28 bleiwen do stoen.
Um Quai vum Tram T1 leie Sprëtzen, scho fir d'drëtt an enger Woch.
Rufft mech un: ⟦phone:26 12 34 56⟧ (no 18h).
Ech wunnen am Haus 12 an do brennt d'Luucht zanter dem 12.11.2026 net méi.
Um 16h30 ass et nach hell, um 17.45 Auer schonn däischter.
D'Versammlung war vu 16:00-18:00, dat ass ze fréi fir Leit déi schaffen.
Kënnt Dir soen, ob den 112 oder den 113 fir sou eppes zoustänneg ass?
Mäin Handy: ⟦phone:661-000-111⟧
GSM ⟦phone:691/111222⟧, owes gutt z'erreechen
Ech hunn ëm 12 345 Euro Schued, seet d'Assurance.
Et waren op d'mannst 1 500 000 Passagéier am Joer, also méi wéi d'ganzt Land.
Tel. ⟦phone:+352 26 12 34 56⟧ oder ⟦phone:+352 621 123 456⟧
Meng Matricule ass ⟦national-id:1980010112302⟧, do gesitt Dir alles.
Matricule ⟦national-id:1980 0101 123 02⟧ – kënnt Dir dat nokucken?
IBAN: ⟦iban:LU28 0019 4006 4475 0000⟧ fir de Remboursement vum Vëlosschlass
De Kont ⟦iban:LU930010000000000000⟧ gouf vun engem Bedréier ugefrot.
Ech hunn deem d'Kaart ⟦card:4111 1111 1111 1111⟧ gewisen, dat war domm.
Meng Facebook-Säit ass ⟦url:facebook.com/jo.example⟧, do sinn d'Fotoen.
Kuckt op ⟦url:https://www.instagram.com/jo_example/⟧, do gesäit een den Dreck.
Op police.lu steet näischt iwwer d'Ouverturen.
Méi Informatiounen op https://guichet.public.lu an op vdl.lu.
Insta ⟦handle:@jo_example⟧ schéckt d'Videoen gär.
Rendez-vous @ Gare um 18 Auer, wien kënnt mat?
Mir sinn am Quartier zanter 2019-2026 ëmmer manner Leit.
D'Gesetz vum 25. Juli 2015 seet do eppes anescht.
Artikel 563-1 gëllt dach och fir Kaméidi, oder?
L-1930 Lëtzebuerg ass net nëmmen d'Avenue.
Bei Nummer 4350 op der Posttafel war d'Scheif futti.
Eng Rechnung vun 1 250,00 € fir eng nei Dier!
De Parking kascht 2,50 €/h, dat ass ze deier.
Firwat gëtt d'Police op 12321 net ugeholl?
Kënnt Dir mech uruffen? ⟦phone:481234⟧
Telefon doheem ⟦phone:48 12 34⟧
Festnetz ⟦phone:4997-4000⟧ wärend de Bürosstonnen
Schreift mer op ⟦email:gare.quartier+kaffi@mail.example.org⟧.
jo ⟦email:jo (at) example.lu⟧ ass meng Adress
Ech sinn ⟦email:jo [at] example [dot] lu⟧, just wann et wichteg ass.
Zanter 3-4 Méint ginn d'Leit op der Plaz ëmmer méi jonk.
De Lift op de Quai 1 ass zanter 20 Deeg futti.
Bus 16 ëm 7h45 ass ëmmer ze voll.
Op Gleis 3-4 schlofe Leit.
Den 2026-11-12 ëm 16:00 war keng Streif do.
Am Numm vun 250 Awunner: mir wëlle méi Luucht.
Tëscht 20.00-22.00 Auer ass et am schlëmmsten.
⟦phone:621.123.456⟧ ass mäi Privatnummer
Meng Fra: ⟦phone:00352 691 123 456⟧
Mäi Papp an Däitschland: ⟦phone:+49 171 3920012⟧
Frënd aus Thionville ⟦phone:06 39 98 12 34⟧ huet dat selwecht gesinn.
D'Nummer vun der Police (⟦phone:244 401 000⟧) geet net.
Bréifkëscht 24, 2. Stack, lénks.
Ech hunn 3 Mol am Joer 2025 an 2 Mol am Joer 2026 ugeruff.
Um 15/01/2026 war ech dobäi, et war flott.
Et kascht 35 € fir 24 Stonnen.
D'Chantieren daueren vum 01.03.2026 bis den 30.06.2027.
Ech hu keng Adress a keen Telefon, mä ech soe Merci.
Wann 50 % vun de Luuchten ausfalen, muss een eppes maachen.
Kuckt d'Foto ënner ⟦url:t.me/jo_example⟧
Mengt Dir 26/11/26 oder de 27/11/26?
An der rue bei der Gare, tëscht 14 an 28, stinn ëmmer Autoen op dem Trottoir.
Merci fir d'Rendez-vous vun 16-18 Auer!
Ruff mech ⟦phone:62\u200d1123456⟧ un
Kaart: ⟦card:5555-5555-5555-4444⟧, ech hunn se scho gespaart
Ech maachen Iech e Virschlag: Patrull um 6.30, 12.30 an 22.30.
Et ass 1:0 fir d'Police, bravo.
Meng Mamm (⟦phone:26-12-34-56⟧) traut sech net méi eraus.
Am Schoulhaff goufen 15-20 Spritzen fonnt, bal 2 de Dag.
Op Säit 24-28 vum Rapport steet et.
Owes um 22.30 rufft keen zeréck, obwuel ech meng Nummer (⟦phone:621 12 34 56⟧) hannerlooss hunn.
Mäi Büro: ⟦phone:26 12 34-56⟧, Sekretariat bis 17 Auer.
Den 3.11. an den 7.11. goufen 2 Vëloe geklaut, Wäert ronn 1.800 €.
D'Kamera huet d'Plack vum Auto gefilmt, AB 1234, um 3:15.
Ech sinn op ⟦handle:@jo.ex.ample⟧ an op ⟦url:https://www.facebook.com/jo.example/posts/123456⟧.
Mat 3 Kanner an engem Buggy an de Bus 29 eran, onméiglech.
E Bréif un ⟦email:jo.example+gare@example.lu⟧ (net un info) wier flott.
Ech hunn Dossier 48 12 34 bei der Gemeng.
Et koum eng Drotmass vun ⟦phone:+4915212345678⟧ mat engem Link.
SMS vun ⟦phone:+352 621 555 000⟧ krut ech och.
De Kurs ass vum 14.01 bis 18.02, ëmmer 19.00.
Moien! Wann der Froen hutt, mellt iech um ⟦phone:621 304 050⟧, mee net virun 9 Auer.
meng nr ⟦phone:691203040⟧ ruf mech un 😊
Ech schaffe bis 17:30 an der rue de la Démo 45, Tel ⟦phone:48 21 30⟧.
Zanter dem 3. Mäerz steet do en Auto mat 4 platte Pneuen, mäi Kontakt: ⟦phone:00352 661 20 30 40⟧
D'Madamm vum 2. Stack (⟦phone:+352691405060⟧) huet et och gesinn.
Schreift mer: ⟦email:virnumm.muster@example.lu⟧!!
mail: ⟦email:numm_gare92@example.org⟧ / gsm ⟦phone:671 30 40 50⟧
Wie war dobäi? Schreift op ⟦email:numm(at)example.lu⟧, mir wëllen zu 5 oder 6 eppes organiséieren
Meng Adress ass ⟦email:virnumm punkt muster at example punkt lu⟧ well ech dat Zeechen net fannen
Ech hunn him 350 € op ⟦iban:LU43 0101 2345 6789 0123⟧ iwwerwisen an ni méi eppes héieren.
konto ⟦iban:lu050207654321098765⟧ ass vun deem bedréier, 2x 400 euro fort
Meng Matricule ⟦national-id:1957031420812⟧ , ech ginn 70 dëst Joer a fille mech net méi sécher.
Hie sot säi Matricule wier ⟦national-id:19930722 05179⟧, dat ka jo net sinn?
Mat menger Visa ⟦card:4012 8888 8888 1881⟧ goufen um Automat bei der Gare 200€ ofgehuewen.
De Video ass op ⟦url:https://www.tiktok.com/@gare.muster⟧ ze gesinn, 3 Minutten 20.
Ech sinn op Insta ⟦handle:@lux_muster23⟧, do hunn ech 12 Fotoe vun de Sprëtzen
RUFFT MECH UN ⟦phone:621.506.070⟧ ET ASS DRÉNGEND!!!
Owes tëscht 20 an 22 Auer um ⟦phone:26 48 10 20⟧ oder am Büro ⟦phone:+352 40 50 60⟧
Ech wunnen an der rue de la Démo 27 ⟦phone:621 708 090⟧ merci
mellt iech:⟦phone:691506070⟧.Ech si meeschtens doheem.
whatsapp ⟦phone:+352 621-80-90-10⟧ 🙏🙏
Um Quai 7 stoung de 15.9. um 23:45 keen eenzegen Agent, den Zuch hat 35 Minutten Verspéidung.
D'Gesetz vum 18. Juli 2018 iwwer d'Police, Artikel 5bis – gëllt de Platzverweis elo oder net?
2018, 2019, 2020, 2021, 2022: all Joer déiselwecht Verspriechen.
Wéini soll een den 112, den 113 oder den 12321 uruffen?
116 000 ass fir vermësste Kanner, dat steet néierens op der Gare.
Mir hu 14 500 Awunner am Quartier an nëmmen 40 Polizisten??
Bei 49.59995, 6.13385 (Google Maps) ass d'Luucht futti
Dossier 2024/113/45678 – zanter 6 Méint keng Äntwert.
D'Parkhaus kascht 2,40 d'Stonn, 18 den Dag an 160 de Mount. Wien bezilt dat?
L-1616 Lëtzebuerg, rue de la Démo 11: d'Poubelle si voll.
De Match war 3-1, duerno waren 200 Leit op der Gare vun 21:30-02:00 an et war Kaméidi.
Linnen 1 2 4 10 16 18 21 22 28 29 halen alleguer do, et ass e Chaos.
Ech hunn 24 Kéier ugeruff, 3 Kéier huet een opgehuewen.
D'App 4.12.3 stierzt of wann ech eng Foto eroplueden (12 MB, 4032x3024).
Mé-Fr 8:00-12:00 13:30-17:00 ass de Büro op, mee ech schaffen da jo
Rue de la Démo 12-14-16: Sprëtzen am Hausagank 💉💉
Den 02 12 2025 an den 05 12 2025 goufen zwee Vëloe geklaut, Wäert 1 299 an 2 450 Euro.
Gréng Auto mat der Plack AB 1234 steet zanter 3 Wochen um Behënnerteparking.
Méi Informatiounen op www.police.lu oder https://www.vdl.lu/de – mee näischt iwwer eise Quartier.
Meng zwou Nummeren: ⟦phone:621 304 050⟧ / ⟦phone:691 304 051⟧
📱⟦phone:621304050⟧ 🏠⟦phone:26481020⟧
Tel ⟦phone:352 621 304 050⟧ Stack 3
GSM ⟦phone:6-2-1-3-0-4-0-5-0⟧ wgl
Mellt iech:⏎⟦phone:621 304 050⟧⏎17h-19h
De 26 27 28 29 Mäerz war all Nuecht Kaméidi.
Mäi Handy gouf de 24.11.2025 tëscht 20:15 an 21:30 um Quai 5 geklaut.
Telefon zanter 20 Deeg futti, Ticket 448123.
621 Leit hunn ënnerschriwwen, 304 dovun aus dem Quartier.
VIRNUMM.MUSTER@ an dann example.lu, also ⟦email:VIRNUMM.MUSTER@EXAMPLE.LU⟧
Kont ⟦iban:LU43-0101-2345-6789-0123⟧ BIC BCEELULL
Matricule:⟦national-id:1957-0314-208-12⟧.Merci
De Projet kascht 621 000 € bis 691 000 €, net 26 48 Euro.
`,
  fr: `
Bonjour, mon numéro est le ⟦phone:621 123 456⟧, merci de me rappeler.
Vous pouvez m'écrire à ⟦email:prenom.nom@example.lu⟧.
Il y a trop de bruit entre 22h30 et 2h00 devant l'immeuble.
Rue fermée du 12/11/26 au 15/12/26, personne n'est prévenu.
Le bus 16 n'arrive jamais à l'heure, les lignes 2, 4, 28 non plus.
Mon IBAN ⟦iban:FR14 2004 1010 0505 0001 3M02 606⟧ a été utilisé par un escroc.
IBAN ⟦iban:LU28\u00a00019\u00a04006\u00a04475\u00a00000⟧ pour le remboursement
Appelez-moi au ⟦phone:06 12 34 56 78⟧ après le travail.
Tél : ⟦phone:+33 6 12 34 56 78⟧
Ma sœur à Metz : ⟦phone:01 99 00 12 34⟧
Frontalier, joignable au ⟦phone:0033 6 39 98 12 34⟧
⟦phone:+33 (0)6 39 98 12 34⟧, le soir de préférence
Mon fixe : ⟦phone:26\u202f12\u202f34\u202f56⟧.
On a payé 1 250,00 € de réparations, c'est la troisième fois.
Un budget de EUR 1.250 pour des lampes, ce n'est pas la mer à boire.
Selon la loi du 25 juillet 2015, les caméras doivent être signalées.
L'article 563-1 du Code pénal parle de tapage nocturne.
La gare accueille 12 345 personnes par heure de pointe, non ?
1 500 000 euros pour une place vide !
Entre 2019-2026, rien n'a changé.
J'ai fait le 113, puis le 112, puis le 12321, sans réponse.
Rendez-vous quai 3, voie 12, à 18 h.
J'habite au 4e étage du n° 58.
L-1930 Luxembourg, c'est grand.
Mon code postal est 4350, pas 1930.
Mon numéro de matricule : ⟦national-id:1893120105732⟧.
Matricule ⟦national-id:1970 11 11 222 89⟧ si besoin
Il m'a demandé ma carte ⟦card:4111111111111111⟧ pour « vérifier ».
Numéro de carte ⟦card:3782 822463 10005⟧, une Amex de test
Voici son profil : ⟦url:https://www.facebook.com/profile.php?id=100000000000001⟧
Mon LinkedIn : ⟦url:linkedin.com/in/prenom-nom⟧
Les photos sont sur ⟦url:https://cloud.example.org/~prenom/gare⟧
Voir https://www.vdl.lu pour les travaux.
Voir aussi https://police.public.lu/fr/actualites.html, c'est utile.
Les horaires sont sur mobiliteit.lu.
Sur Twitter ⟦handle:@prenom_nom⟧ publie tout.
On se retrouve @ la gare à 16h ?
Écrivez à ⟦email:prenom (at) example.lu⟧ s'il vous plaît
Mon mail : ⟦email:prenom arobase example point lu⟧
Mon adresse : ⟦email:prenom.nom [at] example.org⟧
Joignable sur WhatsApp ⟦phone:+352 661 00 01 11⟧
Le commissariat (⟦phone:4997-4000⟧) ne répond pas.
Pouvez-vous m'appeler au ⟦phone:48 12 34-1⟧ ?
Mon fils, ⟦phone:+32 475 12 34 56⟧, habite Arlon.
Le portable belge ⟦phone:0475/12.34.56⟧ est éteint.
Numéro belge ⟦phone:063 12 34 56⟧
Il est 7h45, il fait noir.
La réunion du 15.01.2026 de 16:00 à 18:00 était bien.
Tous les jours 24h/24, 7j/7, du bruit.
On a compté 3, 5, 8 et même 13 personnes.
Température : -5 °C à 22 °C dans le hall.
Place de parking n° 2612, niveau -2.
Le bus de 16.30-18.00 est bondé.
Le dossier 2026/1234 est resté sans suite.
Il y avait 40 à 50 personnes, pas 20 30 comme vous dites.
Le tram T1 passe toutes les 4-6 minutes.
Appartement 12, 3e étage, sonnette 24.
Rappelez ⟦phone:691123456⟧ svp.
Portable ⟦phone:621-12-34-56⟧
Numéro : ⟦phone:６２１ １２３ ４５６⟧
Mon e-mail est ⟦email:ｐｒｅｎｏｍ＠ｅｘａｍｐｌｅ．ｌｕ⟧
Le 12 novembre 2026 à 20 h 15, bagarre devant la gare.
J'ai envoyé 2 mails à la commune, rien.
Appelez ⟦phone:26123456⟧ ou ⟦phone:621123456⟧.
⟦email:contact@example.org⟧, ⟦phone:26 12 34 56⟧, ⟦iban:BE68 5390 0754 7034⟧
Le taux est passé de 12,5 % à 14,75 %.
Il a 26 ans, elle 24, les deux dorment dehors.
Vol le 2026-11-12T16:00:00+01:00 selon la caméra.
Voir ⟦url:https://prenom:motdepasse@example.lu/⟧ (ne pas cliquer)
Position 49.6004, 6.1345 sur la carte.
Nous sommes 2 400 voisins et 12 000 passants.
Mon ancien numéro ⟦phone:(+352) 26 12 34 56⟧ ne marche plus.
Contact (⟦phone:26 12 34 56⟧) pour l'association
C'est urgent !!! ⟦phone:+352621123456⟧!!!
Merci.⏎⟦phone:661 123 456⟧⏎Bonne journée
C'est la 3e fois en 2 mois.
Le local 112-113 est fermé.
Je vous laisse mon 06 : ⟦phone:06 39 98 00 11⟧.
Mon tel c est ⟦phone:621123456⟧ merci de rappeler vite
Mon numéro belge c'est le ⟦phone:0498/12 34 56⟧ et le français ⟦phone:0639980011⟧
Reçu un SMS du ⟦phone:+33 7 57 90 00 11⟧ me demandant 2,99 €.
Le 14/11, vers 23h15, 2 individus ont cassé 3 vitrines ; dégâts : 12.500 €.
Le tapage dure de 23:30 à 04:15, 5 nuits sur 7, depuis 8 mois.
Mon adresse mail : ⟦email:prenom.nom@example.lu⟧ / tél : ⟦phone:26 00 11 22⟧
Ma page : ⟦url:https://prenom-nom.example.org/~prenom⟧
Le lien https://www.example.lu/fr/agenda/2026/12/17/cafe est mort.
Le lien (https://vdl.lu/fr) est mort.
Le parking est passé de 1,20 à 2,40 de l'heure, soit +100 %.
Il y a 2 000 logements, 3 500 voitures, 450 places.
Cela fait 48 heures que l'ascenseur est en panne, soit 2 880 minutes.
Le règlement 2016/679 protège nos données, article 6, paragraphe 1, lettre f).
La rampe fait 1:12, soit 8,33 %.
Mon ID Signal est jo.42, mon e-mail ⟦email:jo42@example.org⟧
Nous demandons 6 bancs, 12 lampes LED 3000 K et 1 caméra 4K.
Appel d'offres 2026-118 : aucune réponse.
Bonjour, vous pouvez me joindre au ⟦phone:06 39 98 12 34⟧ entre 18h et 20h.
mon tel ⟦phone:0639981277⟧ svp rappeler
Je suis frontalier, train de 6h52, mon portable : ⟦phone:+33 6 39 98 45 10⟧. Merci d'avance
Appelez le ⟦phone:+33 (0)3 53 01 22 33⟧, poste 12, demandez le service sécurité
Le 12/03/2026 à 23h15 on m'a suivie rue de la Démo 34. ⟦phone:691 44 55 66⟧
Tél.:⟦phone:26.48.31.77⟧ ou GSM:⟦phone:621.31.77.00⟧
contactez moi ⟦email:nom.exemple75@example.fr⟧ ou ⟦phone:0470/12.34.56⟧ (belge)
Je vis à Arlon, ⟦phone:063 22 33 44⟧ le soir, et je prends le train de 17h10 tous les jours
mon adresse mail c'est ⟦email:p.exemple arobase example point org⟧ si vous voulez les 6 photos
Mon mail : ⟦email:j-m.exemple [at] example [dot] lu⟧
On m'a demandé de virer 1 200 € sur ⟦iban:FR76 3000 6000 0112 3456 7890 189⟧, c'est une arnaque !
Faux policier au téléphone, il voulait ma carte ⟦card:5555-5555-5555-4444⟧ et le code à 4 chiffres
Mon matricule : ⟦national-id:1975 0418 009 66⟧. Pourquoi on me le demande à chaque contrôle ?
Son profil : ⟦url:facebook.com/profile.php?id=100012345678901⟧, il vend de la drogue devant le n°18
suivez ⟦handle:@quartier.exemple⟧ sur insta 📸📸 il y a 48 stories sur la gare
JE M APPELLE PAS MAIS MON NUMERO C EST LE ⟦phone:661 90 80 70⟧ REPONDEZ MOI
Numéro du dealer : ⟦phone:+352 691 77 88 99⟧, il est là tous les jours de 14h à 18h devant le 25
bjr g perdu mon tel bus 28, si trouvé appelé ⟦phone:00352621445566⟧ ou ⟦phone:0033639984411⟧ mrc
Ma fille a 12 ans, elle a peur. ⟦phone:06-39-98-70-01⟧
linkedin.com/company/example-sa pas de réponse, par contre ⟦url:https://lu.linkedin.com/in/nom-exemple-4b12⟧ m'a répondu en 2 jours
Compte belge ⟦iban:BE68539007547034⟧ au nom de l'arnaqueur, 3 voisins ont payé 150€
Pourquoi la loi du 29 mai 2009 (art. 12, 3°) n'est pas appliquée ?
Le loyer est passé de 1 450 à 1 890 € en 2 ans et on a 15 seringues par semaine devant la porte.
Entre 22h00-06h00 c'est invivable, surtout 01h30, 02h15, 03h40.
Bus 4, 10, 16, 18 : jamais à l'heure, 20 30 40 minutes d'attente parfois.
L-1471 Luxembourg, 57120 Rombas, 6700 Arlon, 54590 : nous venons tous de loin et la gare fait peur.
Le commissariat est ouvert de 7 à 21 h ou 24/24, 7/7 ?
Faut-il faire le 112, le 113, le 119 ou le 116 117 la nuit ?
Mon vélo n° de cadre WTU123456789 a été volé le 4.2.2026, PV n° 2026/10452/0087.
6 voitures cassées en 3 nuits (10, 11 et 12 janvier), 0 arrestation.
Règlement grand-ducal du 23.11.1955, articles 166 à 168, c'est encore valable ??
J'ai compté : lundi 12, mardi 15, mercredi 9, jeudi 22, vendredi 31, samedi 40. Faites quelque chose
Le billet coûte 5,00 €, l'amende 49 €, le parking 3,20/h, soit 57,20 au total
Résultat 2-0 contre la Suède et 300 supporters ivres place de Paris jusqu'à 4h
Coordonnées GPS 49°36'00.2"N 6°08'02.4"E, lampadaire n° 00451 cassé
le train TER 88562 et le RE 5612 de 18:24 supprimés encore hier, quai 12 13 et 14 bondés
Depuis 2010 - 2015 - 2020 - 2025 rien n'a changé rue d'Alsace...
Ascenseur 3 en panne depuis 45 jours 😡😡😡 ma mère a 82 ans
Commande n° 406-1234567-1234567 volée dans le hall, colis de 89,99 €.
Voir l'article https://www.example.lu/actualites/2026/03/14/gare-1234567.html, il explique tout.
mes num ⟦phone:0639981234⟧/⟦phone:0639981235⟧
⟦phone:06 39 98 12 34⟧ ⟦phone:06 39 98 12 35⟧
Mon tél est en panne depuis le 12 03 2026, je ne peux pas appeler le 113
Les 20 21 22 23 janvier rien, les 24 25 26 27 bagarres
mail : ⟦email:nom.exemple @ example.org⟧
mon mail <⟦email:nom@example.org⟧> ou pas
Le voleur : ⟦url:https://youtube.com/@exemple_voleur⟧ à 1:35 de la vidéo
Mon snap c'est ⟦url:snapchat.com/add/exemple99⟧
carte ⟦card:5200 8282 8282 8210⟧ exp 09/27 cvv 123 débitée de 340 €
IMEI 490154203237518 de mon téléphone volé
Ma carte mKaart 0415 2233 8890 1127 ne marche plus
Rdv @ 20h place de Paris, 15 @ la gare
Belgique : ⟦phone:+32 (0)470 12 34 56⟧ ou ⟦phone:0032470123456⟧
Bus 28 à 06 39, 06 54, 07 09, 07 24 : jamais là
`,
  de: `
Meine Nummer: ⟦phone:0171 3920012⟧, bitte abends anrufen.
Sie erreichen mich unter ⟦email:max.beispiel@example.org⟧.
Am 12.11.2026 um 16:30 Uhr war wieder niemand da.
Die Buslinien 2, 4 und 28 sind überfüllt.
Bus 16 fährt um 7:45.
Telefon: ⟦phone:+49 (0) 30 23125 123⟧
Trier ⟦phone:0651/123456⟧
Trier, ⟦phone:0651 - 123456⟧
Handy ⟦phone:0049 171 3920034⟧
Mein Luxemburger Handy ist ⟦phone:+352 691 111 222⟧.
Das Gesetz vom 25. Juli 2015 ist hier nicht anwendbar, Artikel 563-1 schon.
Der Schaden beträgt 1.250,00 €.
Etwa 12.345 Personen pro Tag, im Jahr 4.500.000.
Zwischen 2019-2026 wurde nichts getan, auch nicht 2020/2021.
112 gewählt, dann 113, keiner kam.
Die Nummer 12321 kennt doch niemand.
Meine Kontonummer ⟦iban:DE89 3704 0044 0532 0130 00⟧ ist bekannt.
⟦iban:DE37999999990123456789⟧ lautet das Konto.
Sozialversicherungsnummer ⟦national-id:1999123199938⟧
Karte ⟦card:4111-1111-1111-1111⟧ wurde kopiert.
Kartennummer ⟦card:6011 1111 1111 1117⟧ im Müll gefunden
Profil: ⟦url:https://www.linkedin.com/in/max-beispiel/⟧.
Er heißt auf TikTok ⟦handle:@max.beispiel⟧ und filmt Leute.
Bilder: ⟦url:www.instagram.com/max_beispiel⟧
Siehe www.police.lu oder https://vdl.lu/.
Die Seite https://www.example.lu/de/news/2026/gare ist veraltet.
Treffen @ Bahnhof, 18 Uhr.
Mail: ⟦email:max(at)example.org⟧
Schreibt an ⟦email:max ät example punkt org⟧
Schreibt an ⟦email:max.beispiel@example.lu⟧!
Ich warte seit 20 Minuten auf Gleis 3-4.
Hausnummer 12-14, zweiter Stock.
PLZ 4350, früher 1930.
L-4350 Esch oder D-54290 Trier, egal.
Die Lampe Nr. 2612 ist kaputt.
Zwischen 22:00 und 6:00 ist Nachtruhe.
20.00-22.00 Uhr ist es am lautesten, 08.00-16.00 Uhr ist es ruhig.
Öffnungszeiten 0800-1600?
Meine Frau: ⟦phone:26 12 34 56⟧, ich: ⟦phone:621 123 456⟧
Festnetz: ⟦phone:26.12.34.56⟧
Büro ⟦phone:2612-3456⟧
Büro ⟦phone:2612 34 56⟧, fragen Sie nach mir.
Tel.: ⟦phone:48-12-34⟧
Rufen Sie mich an, ⟦phone:49 12 34⟧.
Seit dem 1.3.26 gibt es mehr Dealer, seit 03.04.2026 noch mehr.
Vom 05.06.-07.06.2026 war Straßenfest.
Vom 26.12.2026-02.01.2027 ist zu.
Ich zahle 35 EUR im Monat, früher 28.
50-60 Leute stehen da, manchmal 100-120.
Die Rampe hat 6 % Steigung auf 12,5 m.
3 x 4 Meter Müll.
Kennzeichen AB 1234 stand im Halteverbot.
Aktenzeichen 26123456, bitte nachschauen.
Am 20261112 gemeldet.
Im Jahr 2026 schon 24 Einbrüche, 2025 waren es 18.
Rückruf erbeten: ⟦phone:+352-621-123-456⟧
WhatsApp: ⟦phone:00352621123456⟧
Mein Bruder in Belgien, ⟦phone:+32 (0)2 123 45 67⟧, sah es auch.
Seine Adresse lautet ⟦email:m_b-99@sub.example.co.uk⟧;
(siehe ⟦email:max@example.org⟧)
Zug RE 11 um 17:24 ab Gleis 7.
Ich habe 2 Kinder, 7 und 10.
24/7 laut!
Das war ein 3-Jahres-Plan 2024-2026.
DIN 18040-1 verlangt Aufzüge.
Meine ⟦phone:6\u200b2\u200b1\u200b1\u200b2\u200b3\u200b4\u200b5\u200b6⟧ bitte nicht veröffentlichen.
Koordinaten 49.599812, 6.134021 (Bahnhofsvorplatz).
Version 10.15.7 der App stürzt ab.
Wir sind ⟦email:nachbarn-gare@example.org⟧, eine Gruppe von 35 Leuten.
Habe am 14.11.26 um 21.05 Uhr die 113 gerufen, Wartezeit 12:40 Minuten.
Tel. dienstlich ⟦phone:+352 2612 34-56⟧, privat ⟦phone:+352 691 / 12 34 56⟧
Meine Durchwahl ist ⟦phone:26 12 34-567⟧.
Erreichbar: ⟦phone:(0049) 171 39200 55⟧
Mo-Fr 8-18, Sa 9-13, So zu.
Im 2. OG, Wohnung 2.12, seit 1998.
Wasserschaden 4.712,38 €, Rechnungsnummer 4711-0815.
Ticket-ID 26123456 beim Hotline-Chat
Die Grünphase dauert 8 s, die Rotphase 95 s.
Die Steuernummer 12/345/67890 tut nichts zur Sache.
Mein Profil bei ⟦url:xing.com/profile/Max_Beispiel⟧
Lärm: 78 dB(A) um 02:10, 65 dB(A) um 05:00.
Guten Tag, ich bin unter ⟦phone:0171 3920012⟧ zu erreichen, am besten nach 17 Uhr.
handy ⟦phone:0171/3920045⟧ bitte melden wegen der 2 räder
Ich pendle aus Trier (⟦phone:0651 9998812⟧), Gleis 9, 7:12 Uhr – niemand da von der Polizei.
Rückruf bitte: ⟦phone:+49 171 39200 77⟧. Danke!
Tel.: ⟦phone:+49 (0) 30 23125-012⟧ Fax: ⟦phone:+49 (0) 30 23125-013⟧
Meine Nummer:⟦phone:+352621998877⟧,ab 18h
Seit 3 Monaten 5 Einbrüche in Hausnummer 14, meldet euch 691 und dann... nein im Ernst: ⟦phone:691 33 22 11⟧
Schreibt an ⟦email:Vor-Name.Beispiel@mail.example.org⟧.
⟦email:m.beispiel(at)example(punkt)de⟧ – ich habe 14 Zeugen
Mailadresse: ⟦email:name_b@example.de⟧; Telefon ⟦phone:23 45 67⟧
Ich sollte 499€ auf das Konto ⟦iban:DE89 3704 0044 0532 0130 00⟧ überweisen, ist das Betrug?
iban ⟦iban:DE17100500000123456789⟧ gehört dem betrüger von der gare
Kartennummer ⟦card:4242 4242 4242 4242⟧ gültig bis 12/28 wurde mir am Automaten geklaut
Die Amex ⟦card:3782 822463 10005⟧ lag am 5.5. auf dem Boden am Gleis 3, habe sie abgegeben
Matrikelnummer ⟦national-id:1984022971230⟧ brauchte ich für die Anzeige, warum eigentlich?
Auf ⟦url:www.instagram.com/name.beispiel_lux⟧ sieht man alle 30 Videos
tiktok ⟦handle:@gareboy.example⟧ filmt leute, bitte stoppen
WER HAT MEINEN HUND GESEHEN??? ⟦phone:0 1 7 1 3 9 2 0 0 9 9⟧ BITTE MELDEN
Erreichbar Mo-Fr 8-12 unter ⟦phone:26 84 51 09⟧, sonst ⟦phone:661 84 51 09⟧
hey könnt ihr mich auf signal anschreiben? ⟦phone:+491713920033⟧ 👍
Mein Sohn (14) wurde angesprochen, meine Frau hat die ⟦phone:0152 28817386⟧, bitte nur Mo. oder Di.
Am 24.12.2025 um 18:30 Uhr waren 6 von 8 Lampen kaputt.
Linie 1, 2, 4, 9, 14 und 28 fahren alle durch die Avenue de la Gare, 1200 Busse am Tag!
Laut Gesetz vom 27. Juni 2018 (Mémorial A Nr. 589) darf man das nicht.
Preise: Parken 3,50 €/h, Abo 125,00 €, Falschparken 74 €, Abschleppen 160–200 €.
Ich habe 3-mal die 113 und einmal die 12321 gewählt, keiner kam in 45 min.
Notruf 110 gilt ja nur in Deutschland, hier 112 oder 113?
L-1930 Luxemburg, 54290 Trier, 66111 Saarbrücken: Pendler aus 3 Städten, 1 Problem.
Zwischen 22:00 und 05:00 Uhr zähle ich 10-15-20 Leute im Hauseingang 7a-9b.
2:1, 3:0, 0:4 – nach jedem Spiel das gleiche Chaos mit Flaschen.
Aktenzeichen 2025-0113-778812 liegt seit 90 Tagen bei der Staatsanwaltschaft.
Firmware 10.0.19045.3693 am Fahrkartenautomaten zeigt Fehler 0x80070057 lol
Ich bin seit 1998 hier, 27 Jahre, und habe 2003, 2009, 2017 je einmal Anzeige erstattet
1. Licht 2. Kameras 3. Streifen 4. Toiletten 5. Bänke – in der Reihenfolge bitte!
Kinderwagen passen nicht durch: Tür 78 cm, Rampe 6 %, Aufzug 1,10 x 1,40 m
ICE 9571 Abfahrt 10:05 Gleis 6, IC 5106 Abfahrt 10:11 Gleis 10, überall Taschendiebe
20 Spritzen, 35 Flaschen, 120 Kippen an einem Morgen gesammelt 🚬
Auto mit Kennzeichen TR-XY 1234 parkt immer vor der Feuerwehrzufahrt 12–18 Uhr
UID LU12345678, RCS B 123456: die Firma stellt Müll auf den Gehweg!
Die Seite https://www.example.org/sicherheit?id=20260314&lang=de geht nicht.
Tel. ⟦phone:0049(171)3920012⟧
⟦phone:+49171/3920012⟧, Hausnr. 4
ruf an, null... also ⟦phone:0171-392 00 12⟧ 20 Uhr
Telefonnummer lautet: ⟦phone:621 30 40 50⟧, 2. Stock, 3 x klingeln
⟦email:vor.münster-beispiel@example.org⟧ hat 3 Fotos
mailto:⟦email:name@example.org⟧?subject=Licht
Profil: ⟦url:linktr.ee/name.beispiel⟧ bzw. ⟦url:reddit.com/user/name_beispiel⟧
https://www.instagram.com/explore/tags/luxembourggare/ zeigt 1200 Fotos, #gare #lux
Zählerstand 26481020 kWh? nein, 2648 kWh
Sendung 4242 4242 4242 4243 kam nie an
Von 0171 bis 0179 rufen mich Unbekannte an, 5 mal am Tag
EAN 4006381333931 kostet hier 3,99 statt 1,99
`,
  en: `
Hi, call me on ⟦phone:+352 621 123 456⟧ any time after 6pm.
My email is ⟦email:jo@example.org⟧
It is loud from 16:00-18:00 and worse after 23:00.
Bus 16 and tram T1 are always late.
Lines 2, 4, 28 stop there.
I called 112, then 113, then 12321.
My ID number is ⟦national-id:2000022911165⟧ if you need it.
Refund to ⟦iban:GB29 NWBK 6016 1331 9268 19⟧ please
Refund to ⟦iban:NL91ABNA0417164300⟧ please
Someone got my card number ⟦card:5555555555554444⟧!
my profile ⟦url:https://x.com/jo_example⟧
see ⟦url:https://www.tiktok.com/@jo.example/video/7000000000000000001⟧
ping me ⟦handle:@jo.example⟧ or dm ⟦handle:@example_jo99⟧
ping ⟦handle:@jo@social.example.org⟧ on Mastodon
meet @ 6pm at the station
coffee @home is better than @work
See police.lu, guichet.lu and https://www.vdl.lu for details.
The page https://example.lu/en/events?lang=en&page=2 has the dates.
The form at https://example.lu/form?step=2#part3 is broken.
Look at police.lu, nothing there.
email me: ⟦email:jo at example dot org⟧
email me: ⟦email:jo dot example at example dot org⟧
email me: ⟦email:jo{at}example.org⟧
email me: ⟦email:jo @ example.org⟧
Rents went up to 1,250.00 EUR, that's €1,250 for 30 m2.
About 12,345 people, up from 10,000.
In 2019-2026 nothing changed; the law of 25 July 2015 helps.
Postcode L-1930 or 4350.
The lift at platform 3/4 broke on 12/11/2026 at 4:30pm.
I live at number 58, flat 12.
landline ⟦phone:26 12 34 56⟧
office: ⟦phone:2612 3456⟧ ext. 12
phone ⟦phone:48 12 34⟧, mobile ⟦phone:691.111.222⟧
My German number is ⟦phone:+49 171 39200 12⟧.
My dad in Porto: ⟦phone:+351 912 345 678⟧
My UK number ⟦phone:+44 20 7946 0123⟧
Swiss mobile ⟦phone:+41 79 123 45 67⟧
call ⟦phone:00 352 26 12 34 56⟧
Text me (⟦phone:621-123-456⟧).
Temperature was -2 to 5 degrees on 2026-01-15.
Over 2 million trips; 1,500,000 in 2025.
There were 20 30 40 people, hard to tell.
It costs 25 000 000 euros to rebuild the square.
2 500 000 trips, 240 000 000 passengers over ten years
The score was 3-2, then 10-12.
Reference 2026-000123 was never answered.
Case no. 49123456 is still open.
I saw it at 20.30-22.15 and at 02.00.
They were there at 20:15, 20:45, 21:15 and 22:00.
Section 4.2.1 of the report, page 24-28.
Room 112 on floor 3.
my number is ⟦phone:6 2 1 1 2 3 4 5 6⟧
⟦phone:6️⃣2️⃣1️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣⟧ that's me
jo's mail: ⟦email:jo-example_99@mail.example.org⟧, thanks
<⟦email:jo@example.org⟧>
mailto:⟦email:jo@example.org⟧
I paid 4111 1111 cents, just joking
Order 1111 2222 3333 4444 never came.
The ISBN 978-3-16-148410-0 book on policing is good.
4:30 pm to 6:00 pm is fine.
the 2nd, 3rd and 4th of May 2026
Please put 2-3 more benches and 1 toilet.
24 hours, 7 days, 365 nights
Could the session be at 18:30 instead of 16:00?
Ring ⟦phone:26-12 34 56⟧ or ⟦phone:(26) 12 34 56⟧.
⟦phone:+352 26 12 34 56⟧ 24/7
my old card ⟦card:4111 1111 1111 1111⟧ 12/28 was stolen
IBAN ⟦iban:lu28 0019 4006 4475 0000⟧ (mine)
IBAN LU29 0019 4006 4475 0000 has a typing error
Not a card: 4111 1111 1111 1112.
I am on ⟦phone:+352 661 / 123 456⟧ (evenings) or ⟦phone:+44 7700 900123⟧.
Ring me on ⟦phone:26123456⟧, extension 12.
You can mail ⟦email:jo_example@mail.example.co.uk⟧, subject "lights".
Three people (2 men, 1 woman) aged 20-25 sell at 22:00-02:00.
My bike, a 2019 model, frame no. 4812345, was taken on 11/11.
Booked at 10:45 on 14-11-2026, paid 12.50.
Regulation (EU) 2016/679, recital 26.
The €1.5m refurbishment took 2,190 days.
Bus stop 200405003 has no timetable.
It is 3-4x worse than in 2015-16.
Google it: "Gare 2030 masterplan", page 112/113.
@ the police: thank you!
Thx @everybody who came
Look up ⟦handle:@example_lu⟧'s posts of 12/11.
Hi, I live above the pharmacy, call me on ⟦phone:+352 621 55 66 77⟧ after 6pm.
my number is ⟦phone:661 234 321⟧ thx
Still on my UK mobile: ⟦phone:+44 7700 900123⟧, happy to talk 24/7
Reach me at ⟦phone:(+352) 691 876 543⟧ or at work, ⟦phone:44 55 66⟧ ext 12
US number for WhatsApp is ⟦phone:+1 202-555-0143⟧, sorry no lux one yet
⟦phone:07700 900456⟧ is the number of the guy selling stolen bikes, 80 euros each
please email ⟦email:some.sample+gare@example.com⟧ not my work one
Email me: ⟦email:some dot sample at example dot com⟧ and I'll send the 4 pictures
Emails: ⟦email:a.sample@example.lu⟧,⟦email:b.sample@example.lu⟧;both live at no. 33
My IBAN is ⟦iban:LU87 111A 2B3C 4D5E 6F70⟧, refund the 49 euro fine please
scammer gave me ⟦iban:GB29NWBK60161331926819⟧ and asked for 2 x 750
He paid with ⟦card:5105105105105100⟧ at 21:05 then ran off without his card
Matricule ⟦national-id:2001090511739⟧, lost ID card on bus 16 on 2 Feb
The harasser's profile is ⟦url:https://x.com/sample_person⟧ and his tg is ⟦url:t.me/sampleperson99⟧
dm me ⟦handle:@sample.j_lux⟧!!
I'm u/nobody on reddit but better ⟦handle:@nobody_sample⟧ on insta, 500 followers lol
HELP PLS CALL ⟦phone:621999888⟧ HE IS BACK AT NO 17 EVERY NIGHT 11PM-2AM
Lost wallet Mon 9 March ~8.15am platform 4. If found ⟦phone:691-12-34-89⟧ reward €50
My flatmate's French mobile ⟦phone:+33639985566⟧, mine's ⟦phone:+49 171 3920 055⟧
see my posts at ⟦url:https://www.facebook.com/some.sample.357?mibextid=ZbWKwL⟧
Why are there 3 patrols at 2pm and 0 at 2am?
Between 10:30pm and 4:15am I counted 47 people, 12 fights, 3 ambulances.
Rent went from 1,350 to 1,975 a month since 2021 and the stairwell stinks of urine 24/7.
Is it 112, 113 or 12321 for non-urgent stuff? And 116 123 for mental health?
Buses 2 4 10 16 18 28 all stop here. So do trams every 4-6 minutes.
The law of 21 March 1966 sec. 4(2)(b) has been amended 12 times since.
The GPS pin is 49.6003,6.1340 - the broken fence is right there.
Ref 20260131-004512, case 113/2026, complaint no 7781234, nobody replies
4 syringes on 01/02/26, 7 on 08/02/26, 11 on 15/02/26. See the trend?
I work 9-5, the station opens 8:00-11:30 & 14:00-17:00, how can I ever come
Luxembourg lost 0-5, then 150 hooligans @ the station until 3 am 😱
iOS 18.3.2 app v2.0.11 build 20456 keeps asking for location
Postcodes L-1611, L-1616 and L-1930 should get extra street lights, approx 250 of them
I've lived in 5 cities over 30 years; this is number 1 for petty theft.
tldr: 1) lights 2) cameras 3) toilets (max 50c) 4) more cops 5) less talk
My parcel 00340434161094042557 was stolen from the lobby, worth 129.99
Train IC 117 at 18.37 from platform 11AB, every day the same 2-3 pickpockets
Temperature in the underpass 38 C, 5000 people/hour, 1 lift. Seriously?
Budget 2026: 1 250 000 for cameras, 300 000 for social workers. Why not 50/50?
There's a good read at en.wikipedia.org/wiki/Gare,_Luxembourg and on example.com/news/2026/1
number is ⟦phone:621 304 050⟧ not ⟦phone:621 304 051⟧... wait it's the first
text me ⟦phone:+352.621.304.050⟧/flat 4b
wa: ⟦url:https://wa.me/352621304050⟧
insta @ work? no. follow ⟦handle:@sample.lux⟧.
contact: ⟦email:some_sample AT example DOT org⟧, 2 kids 1 dog
Meet @2am or @home, 5 pax @ 10 euros
⟦phone:+44 (0)7700 900 123⟧ / ⟦phone:0044 7700900124⟧
Scores 26-48, 10-20, 31-77 in basket and then fights
2026-03-14 23:15:08 camera 00:1B:44:11:3A:B7 at 192.168.1.20 hacked??
card no:⟦card:4242424242424242⟧,exp:12/28
`,
  pt: `
O meu número é ⟦phone:621 123 456⟧, liguem à noite.
Podem escrever para ⟦email:nome.apelido@example.pt⟧.
O autocarro 16 chega sempre tarde, e as linhas 2, 4 e 28 também.
O elétrico T1 passa às 7h45.
Das 16:00-18:00 não posso, trabalho até às 19h30.
Telemóvel português: ⟦phone:912 345 678⟧
Telemóvel: ⟦phone:+351912345678⟧
Em Portugal ⟦phone:00351 912 345 678⟧
Fixo em Lisboa ⟦phone:21 345 67 89⟧
O fixo da minha mãe: ⟦phone:213 456 789⟧
A minha conta é ⟦iban:PT50 0002 0123 1234 5678 9015 4⟧.
IBAN ⟦iban:PT50000201231234567890154⟧
Matrícula nacional ⟦national-id:2010101010160⟧ do meu filho
Cartão ⟦card:4000 0000 0000 0002⟧ clonado na estação
O perfil dele é ⟦url:https://facebook.com/nome.apelido.9⟧, vejam.
No Instagram ⟦handle:@nome_apelido⟧
Encontro @ estação às 18h
O site police.lu não está em português.
Em https://guichet.public.lu/pt.html não encontrei.
Liguei para o 112 e para o 113, e o 12321 não atende.
No dia 12.11.2026 às 16h30 houve uma luta.
De 2019-2026 tudo piorou.
A lei de 25 de julho de 2015, artigo 563-1, diz isso.
Paguei 1.250,00 € de multa.
Eram 12 345 pessoas na festa.
São 1 500 000 passageiros por ano.
Um orçamento de 213 000 000 euros!
O código postal é L-1930, o antigo 4350.
Moro no número 12, 2.º esquerdo.
Contacto: ⟦phone:+352 661 123 456⟧
Contacto da associação: ⟦phone:26 12 34 56⟧.
Ligue ⟦phone:481234⟧
O meu mail é ⟦email:nome arroba example ponto pt⟧
nome: ⟦email:nome[at]example.org⟧
Escrevam a ⟦email:nome_99@example.com.pt⟧ ou ⟦email:outro@example.org⟧.
Entre as 22h e as 6h ninguém dorme.
O comboio das 17:24 na linha 7 não veio.
A luz no poste 2612 não funciona há 3 meses.
No dia 15/01/26 estive aí, gostei.
Já fiz 3 queixas em 2025 e 4 em 2026.
São 50% das lâmpadas!
Há 20-30 pessoas todas as noites.
Custa 35 euros por dia, 24/24.
Temos 2 crianças de 7 e 10 anos.
WhatsApp ⟦phone:+352691111222⟧ por favor
Sinal: ⟦phone:621 12 34 56⟧
o meu: ⟦phone:+352 621\u2011123\u2011456⟧
o meu: ⟦phone:621–123–456⟧
Casa ⟦phone:26 12 34 56⟧ / telemóvel ⟦phone:691 123 456⟧
Site pessoal: ⟦url:https://example.org/users/nome-apelido⟧
Vejam ⟦url:https://t.me/nome_apelido⟧.
O link ⟦url:https://example.lu/conta?email=nome@example.org⟧ não abre.
A plataforma 3 e a 4 estão sujas.
O quarteirão tem 4 500 habitantes e 80 nacionalidades.
Foi no 3.º andar, porta 12.
Nota 10/10 para os agentes!
Das 20.00-23.00 é pior.
Ficheiro 2026-11-12_16-30.jpg em anexo.
Chamem-me: ⟦phone:0049 171 3920056⟧
O senhor da loja disse que o alarme toca 15 a 20 vezes.
Reembolso: ⟦iban:ES91 2100 0418 4502 0005 1332⟧
Reembolso: ⟦iban:FR42 9999 9000 0012 3456 7890 100⟧
O meu nif antigo não interessa.
Cartão ⟦card:3622 720627 1667⟧ perdido
Pago 7,50 por café, é um escândalo.
o meu contacto: ⟦phone:621 123 456⟧ ou ⟦email:nome@example.org⟧
Liguem-me para o ⟦phone:+351 22 345 67 89⟧, é do meu pai
Fui assaltado no dia 3/11 às 22:40, levaram 250 euros e 2 telemóveis.
Temos 3 lojas fechadas em 12, isso é 25%.
O autocarro das 6h12 e o das 6h27 vêm juntos.
A minha morada antiga era L-1611.
Código 4812-34 do portão não funciona.
Mandei fotos para ⟦email:fotos(at)example.org⟧ ontem.
Tenho 45 anos, 20 deles aqui.
Bom dia, o meu número é o ⟦phone:621 343 536⟧, podem ligar depois das 19h.
liga me ⟦phone:691998811⟧ pfv
O meu telemóvel português é ⟦phone:+351 912 345 678⟧, estou cá só 3 meses
tlm:⟦phone:00351 961 234 567⟧ ou cá ⟦phone:00352 671 234 567⟧
whatsapp ⟦phone:912-345-600⟧ 🇵🇹
Moro no nº 21 da rue de la Démo, 3º andar, tel. ⟦phone:27 99 10 20⟧
O senhor do café deixou o contacto dele, ⟦phone:661.121.314⟧, viu tudo às 23h40
e-mail: ⟦email:nome.exemplo@example.pt⟧, obrigada
O meu mail é ⟦email:nome.exemplo arroba example ponto pt⟧
mandei para ⟦email:nome_exemplo82@example.com⟧ as 5 fotos e nada
Pediram 600€ para o IBAN ⟦iban:PT50 0002 0123 1234 5678 9015 4⟧, é burla?
conta luxemburguesa:⟦iban:LU160030555500012345⟧.
A minha matrícula (nº de segurança social) é ⟦national-id:1968123034406⟧, posso fazer queixa online?
Nasci a 16/08/1972, matricule ⟦national-id:1972 08 16 138 46⟧ e vivo aqui há 25 anos
Perdi o cartão Multibanco ⟦card:4000 0566 5566 5556⟧ no autocarro 16
o gajo do facebook ⟦url:https://m.facebook.com/nome.exemplo.9⟧ anda a vender droga
Instagram: ⟦handle:@exemplo_pt_lux⟧ sigam para ver os 20 vídeos
LIGUEM PARA ⟦phone:+352 621 12 12 90⟧ URGENTE O HOMEM VOLTOU
Falem com o porteiro do 45, ⟦phone:+352 26 19 20 21⟧, das 8 às 12
Sou a vizinha do 2.º esq., 691 é o início e o resto é igual ao da loja: ⟦phone:691 20 20 30⟧
Porque é que às 2h da manhã não há nenhum polícia, mas às 14h há 6?
No dia 10/06/2026 há festa, vão estar 3 000 a 5 000 pessoas na Place de la Gare?
Devo ligar 112 ou 113? E o 116 006 para vítimas funciona cá?
Autocarros 1, 4, 10, 16, 28 e elétrico T1 sempre cheios das 7h00-9h00
Pago 1.150,00 € por 28 m2 e tenho ratos desde 2022
Lei 5/2008 ou a lei de 18-07-2018, qual se aplica aqui?
Ganhámos 2-1, 1-0 e 3-3 e ninguém partiu nada, porque é que nos mandaram embora?
Já fiz queixa 4 vezes: 12.01, 19.01, 02.02 e 16.02, processo nº 123456/26
O parque custa 2,80/h, 22,00/dia e 189/mês, é um roubo
Das 22 às 6, de 2ª a 6ª, há sempre barulho no nº 12, 14, 16 e 18
Código postal L-1530, antes morava em 4700-123 Braga e era mais calmo
100 200 300 pessoas, nunca sei quantas são, mas são muitas 😂
O comboio 4586 das 17:46 na linha 6 vem sempre com 15 a 25 min de atraso
A aplicação versão 3.14.15 não abre no Android 14, erro 404
coordenadas 49.598 6.134, buraco no passeio com 40x60 cm
roubaram-me a bicicleta 2x em 2024 e 1x em 2025, total 2 700 euros
O artigo 563-6 do código penal diz 25 a 250 euros de multa, certo?
O meu passe 1234 5678 de autocarro não funciona
Vejam www.example.org/gare/2026 e guichet.lu para os formulários
tel ⟦phone:+351912345678⟧/⟦phone:+352621304050⟧
telemóvel ⟦phone:91 234 56 78⟧ (Portugal)
Fixo: ⟦phone:21 123 45 67⟧ Lisboa, das 9 às 18
O telemóvel custou 621,30 € e roubaram-no dia 20 03 2026
NIB ⟦iban:PT50.0002.0123.1234.5678.90154⟧
vejam tiktok.com/tag/gare e o gajo ⟦url:tiktok.com/@exemplo.gajo⟧
NIF ⟦national-id:123456789⟧ e cartão de cidadão ⟦national-id:12345678 9 ZZ4⟧ não servem aqui
autocarro 16 às 21 30, 21 45, 22 00, 22 15 sempre cheio
`,
};
