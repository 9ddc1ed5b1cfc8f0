/**
 * The same as tuning.ts, in other words: written before the code, looked at only to measure. Do not tune the
 * code on these lines; add new ones to tuning.ts instead.
 */
export const heldOut = {
  lb: `
Gudde Moien, d'Luuchten an der Ënnerféierung si futti, scho zënter dem 3. November.
Dir kënnt mer schreiwen: ⟦email:virnumm_numm@example.lu⟧, oder telefonéieren ⟦phone:26 65 43 21⟧.
Mäin Nummer ass ⟦phone:6 91 12 34 56⟧.
Ech si vu 8.00-12.00 an 13.30-17.30 um Bureau, dono net.
De Bus 28 an de Bus 16 stinn openeen.
Ech hunn d'Nummer 113 gewielt an 20 Minutte gewaart.
Fir 9,90 € kritt een hei keng Parkplaz fir 2 Stonnen.
Mir sinn 18 Leit aus dem Haus 24 a wëllen eng Äntwert bis den 1.12.2026.
Et gëtt 3 Quaien an 13 Gleiser, mee nëmmen 1 Toilette.
Mäi Meedchen kënnt um 21h15 mam Zuch, an ech huele si of.
Uruffen: ⟦phone:+352 / 621 123 456⟧
Uruffen w.e.g. ⟦phone:+352.26.12.34.56⟧
Kont: ⟦iban:LU32 9990 0000 1111 2222⟧
Kont ⟦iban:LU12-1110-0012-3456-7890⟧, BIC ginn ech net.
Mäi Matricule (⟦national-id:1970111122289⟧) steet um Rapport.
Kuckt emol ⟦url:instagram.com/quartier.example⟧
D'Säit vdl.lu/fr ass net iwwersat.
⟦handle:@quartier_example⟧ op Insta huet Videoe vun der Situatioun.
Am Joer 2025 goufen et 1.234 Interventiounen, 2026 schonn 1 456.
D'Statistik seet 12 % méi wéi 2024/25.
Rendez-vous @ 18h virun der Gare.
Mäin Noper huet ⟦phone:004915112345678⟧, hie schwätzt Däitsch.
Ech hu mam Handy eng Foto gemaach, den 12. 11. 2026, géint 23 Auer.
Um Plang steet A3, Sall 2.14, Dier 5.
D'Police soll och den 31/12/2026 do sinn, vun 20:00-04:00.
Ech ginn 65 Joer al an hunn 40 Joer hei gewunnt.
⟦email:jo.example AT example DOT lu⟧
Fir Froen: ⟦phone:40 22 33-1⟧ (Sekretariat)
Wie rifft zeréck? ⟦phone:671 234 567⟧
D'Rechnung Nr. 20260123 iwwer 45.600,00 Euro war falsch.
Mir si 4 Nopeschhaiser, Nummeren 12, 14, 16 an 18.
Fax ⟦phone:26 12 34 57⟧
Schéckt mer eng SMS op ⟦phone:661.12.34.56⟧ wann eppes geschitt.
Am Tunnel ass et 3x méi däischter wéi um Quai 11-12.
`,
  fr: `
Depuis 3 semaines, des bagarres éclatent vers 1h30 du matin au pied de notre immeuble.
Joignez-moi sur mon portable ⟦phone:621/123.456⟧ ou par mail ⟦email:nom@mail.example.net⟧.
Ma voisine, ⟦phone:06.39.98.56.78⟧, est témoin.
Le numéro +33 en question : ⟦phone:+33639985678⟧
N'oubliez pas que la loi du 18 juillet 2018 sur la Police existe, art. 5.
Coût : 3.450.000 € pour le parvis, 12.000 € pour les bancs.
Les lignes 1, 3, 9 et 29 sont déviées du 2 au 27 novembre.
On était 7 ou 8 à la dernière rencontre, le 15 janvier, entre 16h et 18h.
Je réside au 4, 3e gauche, boîte 12.
Je travaille de 8h00 à 17h00, 5 jours sur 7.
Ils vendent à 20, 30, 50 euros la dose, devant tout le monde.
Mon assurance a remboursé 850 € sur 1 200 €.
Je suis née le 01/01/1980 et j'ai toujours vécu ici.
Mon matricule ⟦national-id:1900010100078⟧ a été demandé au guichet.
Le matricule 1980010112303 ne marche pas sur le site.
Merci de virer sur ⟦iban:FR1420041010050500013M02606⟧
⟦iban:BE26 9990 1234 5678⟧ est le compte de l'association.
Carte bleue ⟦card:4000000000000002⟧ retrouvée par terre
Son compte : ⟦url:https://m.facebook.com/prenom.nom.123?ref=share⟧
Chaîne : ⟦url:https://www.youtube.com/@prenom-nom⟧
La vidéo https://www.youtube.com/watch?v=aaaaaaaaaaa montre la place.
Le plan est ici : https://www.vdl.lu/fr/se-deplacer/travaux.
Page introuvable : https://guichet.public.lu/fr/citoyens/citoyennete.html?theme=12
Rendez-vous@gare, c'est le nom de votre action ?
⟦email:prenom (arobase) example (point) lu⟧
⟦email:prenom.nom＠example.lu⟧ marche aussi
Le quai 2 voie 5, train 17h08, 3 fois en retard cette semaine.
Immeuble de 1960, rénové en 1995-1997 puis 2015.
Téléphonez au bureau : ⟦phone:4796-2733⟧.
Téléphone ⟦phone:47 96 27 33⟧, poste 12
Voisin belge : ⟦phone:0032 475 12 34 56⟧
Ma fille étudie à Liège, ⟦phone:0495 12 34 56⟧.
Score : 3 étoiles sur 5, 12 avis.
Il était 22 h 45 ; à 23 h 10 la patrouille est passée.
+50 % de vols en 1 an, +1 250 cas !
Ils sont +/- 30 tous les soirs.
Coordonnées GPS 49.60021,6.13367
Je propose 10-12 caméras et 4 patrouilles par nuit.
Ruelle de 2,5 m de large et 120 m de long.
(⟦phone:621 123 456⟧)
tél.⟦phone:26.12.34.56⟧ merci
`,
  de: `
Seit 14 Tagen ist die Rolltreppe kaputt, Gleis 1 bis 6.
Kontakt: ⟦phone:+49 171/3920078⟧
Bitte unter ⟦phone:030 23125 678⟧ melden
Ich bin unter ⟦phone:00 49 171 3920099⟧ erreichbar.
Festnetz Saarbrücken: ⟦phone:0681 / 12 34 56⟧
Mobil ⟦phone:+352 (621) 123 456⟧
Mobil ⟦phone:352 691 123 456⟧
Die Streife kam um 21.40 Uhr, also 1,5 Stunden später.
Von 9-12 und 14-18 Uhr ist die Wache offen.
Am 24.12. und 31.12. bitte länger, danke!
Heute, 23.11.2026, 16:20, lag wieder Müll auf 20 m Länge.
In den Jahren 2018, 2019 und 2020 war es ruhiger.
Ich wohne in der 58, mein Sohn in der 60.
Linie 16 und 29, Haltestelle Quai 4.
Gesetz vom 19. Juni 2013, Artikel 2 Absatz 1.
Das sind 0,5 % von 640.000 Einwohnern.
Eine Strafe von EUR 145,00 oder 2 Punkte?
Post: L-2012 Luxembourg
Bis zu 1.000.000 Fahrgäste, sagt die Zeitung.
Konto ⟦iban:AT61 1904 3002 3457 3201⟧
Konto ⟦iban:CH93 0076 2011 6238 5295 7⟧ (Schweiz)
Konto LU28 0019 4006 4475 00 ist unvollständig.
Karte ⟦card:3530 1113 3330 0000⟧ bitte sperren
Meine Mailadresse: ⟦email:max [ät] example [punkt] org⟧
Meine Mailadresse: ⟦email:MAX.BEISPIEL@EXAMPLE.ORG⟧
Ich folge ⟦handle:@viertel.example⟧.
Danke an @ alle
Auf ⟦url:https://example.org/profil/max-beispiel⟧ steht alles.
Artikel: https://example.org/2026/11/23/bahnhof-luxemburg-20261123.html
Ich habe 3 Mal angerufen: um 20:15, 20:30 und 21:00.
Abstand 3-5 m, Höhe 2,20 m, Fläche 2500-3000 m².
Paket 1Z999AA10123456784 wurde aus dem Flur geklaut.
Rechnung 2026-11-0042 lege ich nicht bei.
Ausweis gestohlen, Nummer weiß ich nicht.
Zeitraum 2025-10-01 bis 2026-03-31.
Sprechstunde 16–18 Uhr, Saal 2.
Meine Telefonnummer lautet ⟦phone:26 – 12 – 34 – 56⟧
`,
  en: `
The underpass has had 3 broken lamps since 2 November 2026.
You can reach me at ⟦phone:621 12 34 56⟧ or ⟦email:first.last@example.com⟧, mornings only.
My number's ⟦phone:+352-26123456⟧.
Whatsapp ⟦phone:+351 912345678⟧
My brother-in-law in Trier (⟦phone:+49 (0)651 12345⟧) will not come back.
My flatmate from France is on ⟦phone:+33 6 39 98 98 98⟧.
US number: ⟦phone:+1 (202) 555-0123⟧
Bus 4 at 17:52, then tram T1 at 18:04.
Fines went from €49 to €145, up 196%.
Meeting 3 had 18 visitors, meeting 4 had 25-30.
I live on the 5th floor, flat 5.12.
A bench costs 1,800 euros, 24 benches cost 43,200.
Between 1995 and 2026, rents rose 4x.
Emergency 112, police 113, child helpline 116 111.
The hotline 8002 is not a full number.
From 8.30-10.00 and 16.00-18.30 please.
On 11/12/26 (or 12/11/26 for Americans) it was dark.
At 2026-11-23T03:45:16Z the alarm went off.
My national number is ⟦national-id:2000 02 29 111 65⟧
Number 2000022911166 was refused by the website.
Pay into ⟦iban:IE29 AIBK 9311 5212 3456 78⟧
Pay into ⟦iban:IT60 X054 2811 1010 0000 0123 456⟧
Card ending 1111 was used twice.
Card number: ⟦card:2223 0031 0000 0000⟧, expired
Photos at ⟦url:https://bsky.app/profile/jo-example.example.org⟧
Chat: ⟦url:https://wa.me/352621123456⟧
Is it on facebook.com or only on instagram.com?
The petition at https://example.org/petitions/lights?utm_source=mail is ours.
⟦email:jo.example(at)mail(dot)example(dot)org⟧
⟦email:jo@example.org⟧/⟦email:mo@example.org⟧
follow ⟦handle:@jo_example⟧, not me
the film starts @ 8
cost is 3 @ 5 euros each
Look at the map at vdl.lu, then dot the i.
I am at home at 8.
Parcel 00340434161094000000 got lost.
Serial number 12-3456-789 of my bike, stolen.
Call ⟦phone:26123456⟧!
Call 26 shops and ask, 12 will answer.
It is 200-300 m from platform 11 to the exit.
`,
  pt: `
Há 15 dias que a escada rolante da plataforma 1 está parada.
Falem comigo: ⟦phone:+352 671 123 456⟧, depois das 18h.
Falem comigo pelo ⟦email:nome@sub.example.lu⟧ por favor
O número de casa é ⟦phone:26 11 22 33⟧.
O meu número francês: ⟦phone:07 12 34 56 78⟧
O meu irmão em Braga, ⟦phone:253 123 456⟧, ri-se de nós.
Em Portugal tenho o ⟦phone:96 123 45 67⟧.
Esperei das 14.30 às 15.45, ninguém veio.
O orçamento era de 2,5 milhões, agora são 3.750.000 €.
A linha 29 e o autocarro 4 não param aqui desde 02/11/2026.
Há 3 câmaras para 12 000 m2.
Moro no 14, 3.º direito, há 22 anos.
Lei n.º 58/2019, artigo 6.º
Pago 950 euros por 28 m2, e o elevador não anda.
Em 2024-2025 houve 118 assaltos, em 2026 já 97.
O 116 000 é para crianças desaparecidas.
O 112 atendeu em 2 minutos, o 113 em 12.
IBAN: ⟦iban:PT50.0002.0123.1234.5678.9015.4⟧
A conta ⟦iban:ME25505000012345678951⟧ é da burla.
O número nacional dela, ⟦national-id:1999 1231 99938⟧, ficou à vista.
O cartão ⟦card:4111\u00a01111\u00a01111\u00a01111⟧ foi usado em Lisboa.
Sigam ⟦handle:@bairro_exemplo⟧
Perfil: ⟦url:pt.linkedin.com/in/nome-apelido-12345⟧
Está tudo em https://www.example.lu/pt/noticias/2026-11-12.
nome ⟦email:nome (arroba) example.pt⟧
⟦phone:+351 21 345 67 89⟧ é da minha tia
⟦phone:00352-26-12-34-56⟧
Das 8h às 20h, de 2.ª a 6.ª, 5 dias por semana.
Foram 24 horas sem luz, de 20 a 21 de novembro.
Paguei 12,50€ + 2,50€ de taxa.
São 10 km, 25 minutos, 3 paragens.
Encontramo-nos @estação?
O comboio 88741 vem sempre cheio.
A queixa 2026/004512 está parada.
Já liguei 3x para a polícia: 20h15, 20h45, 21h30.
Ligue para o meu telemóvel \u200b⟦phone:661\u202f234\u202f567⟧ ou fixo ⟦phone:26-65-43-21⟧
`,
};
