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
`,
};
