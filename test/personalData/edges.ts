/**
 * Where a rule begins and where it ends: for each branch of it a text that it decides, marked like tuning.ts. Most
 * stand beside their twin, which differs in what the rule looks at and is read the other way. The numbers have
 * the form of real ones and belong to nobody that we know of.
 */
export const edges = {
  'national identification numbers': `
⟦national-id:1980010112302⟧
Matricule A1980010112302
Matricule 71980010100360
Matricule 19800101123020
⟦national-id:1980010112302⟧ ⟦national-id:1999123145647⟧
⟦national-id:1980  0101⏎123 - 02⟧
`,

  'those of the neighbours': `
⟦national-id:184115438451772⟧
⟦national-id:184055438451773⟧
⟦national-id:2 91 11 57 147 043 04⟧
Dossier 184115438451773
Dossier 384115438451769
Dossier 184135438451707
⟦national-id:65.07.30-790.15⟧
⟦national-id:65.07.30-790.44⟧
Dossier 65.07.30-790.16
Dossier 75.13.30-790.73
⟦national-id:BNCLCU79C54F205S⟧
⟦national-id:BNC LCU 79C54 F205S⟧
BNCLCU79C54F2055
ABNCLCU79C54F205S
⟦national-id:54864469 1 ZY2⟧
⟦national-id:548 644 69-1  ZY2⟧
54864469 1 ZYX
Steuer-ID ⟦national-id:14 192 386 573⟧
SteuerID: ⟦national-id:14192386573⟧
IdNr. ⟦national-id:14192386573⟧
Contribuinte nº ⟦national-id:123 456 789⟧
NISS ⟦national-id:11 234 567 890⟧
NISS ⟦national-id:65.07.30-790.15⟧
CPF ⟦national-id:123.456.789-09⟧
Segurança Social: ⟦national-id:12345678901⟧
Manif 123 456 789
NIF 12345678
NIF 123456789012
`,

  'payment cards of each brand, by how they begin and how long they are': `
⟦card:4123456789011⟧
⟦card:4111111111111111⟧
⟦card:4123456789012345677⟧
Dossier 41234567890123458
⟦card:5112345678901235⟧
⟦card:2223123456789012⟧
⟦card:341234567890127⟧
⟦card:6011123456789019⟧
⟦card:6451234567890120⟧
Dossier 6401234567890121
⟦card:6511234567890128⟧
⟦card:3530123456789018⟧
⟦card:30512345678906⟧
Dossier 30612345678904
⟦card:36123456789013⟧
⟦card:6212345678901232⟧
⟦card:6212345678901234569⟧
⟦card:5018123456789014⟧
⟦card:50123456789012342⟧
⟦card:561234567890123455⟧
`,

  'payment cards as they are embossed': `
⟦card:3412 345678 90127⟧
⟦card:3612 345678 9013⟧
⟦card:4002 4002 4002 4002⟧ 4002
Dossier 411111 1111 111111
Dossier 5 0123 4567 8901 2342
Dossier 5012 345678 9012 342
Dossier A4111111111111111
`,

  'IBANs, and how wide their gaps are': `
⟦iban:SE45 5000 0000 0583 9825 7466⟧
⟦iban:TR33 0006 1005 1978 6457 8413 26⟧
⟦iban:LU 28 0019 4006 4475 0000⟧
⟦iban:LU28  0019  4006  4475  0000⟧
⟦iban:LU28 - 0019 - 4006 - 4475 - 0000⟧
⟦iban:LU28⏎0019     4006 4475 0000⟧
LU28 ...... ⟦phone:0019400644750000⟧
⟦iban:LU28 .. 0019.4006.4475.0000⟧
LU28,0019,4006,4475,0000
LU280019400644750000A
`,

  'e-mail addresses that are spelt': `
⟦email:jo(a)example.lu⟧
⟦email:jo (at)example.lu⟧
⟦email:j(at)example.lu⟧
⟦email:JO DOT DOE AT EXAMPLE DOT LU⟧
⟦email:jo dot van dot doe at example dot lu⟧
⟦email:j dot doe at example dot lu⟧
jo dot ⟦email:doe@example.lu⟧
`,

  'where an e-mail address begins': `
...⟦email:jo@example.lu⟧
x@⟦email:jo@example.lu⟧
⟦email:jo@example.lu⟧⟦handle:@example.org⟧
a⟦email:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.lu⟧
`,

  'names on social networks': `
⟦handle:@jo@h9.example⟧
⟦handle:@allison⟧
Hien ass op Snap ⟦handle:lil.plug352⟧
Insta: ⟦handle:ruben_352_⟧.
Insta, ruben
Insta op t1234
Insta ab12
Insta abc1
Insta ⟦handle:abcd_⟧
Quai insta3
Instrument ruben_352
@all
`,

  'web addresses, and what belongs to them': `
⟦url:http://example.lu:8080/~jo⟧
⟦url:https://jo:pw@example.lu⟧
(⟦url:https://example.lu/~jo⟧)
⟦url:https://example.lu/~jo_(a)⟧.
https://example.lu/26123456
Merci.Telefon ⟦phone:481234⟧
`,

  'social networks': `
⟦url:pinterest.com/jo⟧
⟦url:discord.gg/jo⟧
⟦url:linktr.ee/jo⟧
⟦url:jo.bio/x⟧
⟦url:https://share.example.lu/x⟧
⟦url:https://drive.example.lu/x⟧
⟦url:https://www.bigtransfer.example/x⟧
https://transfers.example.lu/x
⟦url:https://transfernow.example/x⟧
⟦url:https://we.tl/t-abc⟧
https://facebook.com.example.lu/jo
x.community/jo
facebook.com/
facebook.com/?ref=x
facebook.com/event/1
facebook.com/events/1
facebook.com/group/1
facebook.com/groups
⟦url:facebook.com/groupsjo⟧
`,

  'paths that lead to a person': `
⟦url:example.lu/s/jo⟧
example.lu/stadt/jo
⟦url:example.lu/shared/jo⟧
⟦url:example.lu/profil.php?id=1⟧
⟦url:example.lu/members/?lang=lb&id=1⟧
⟦url:example.lu/showuser/?u=1⟧
⟦url:example.lu/profil?n=1⟧
example.lu/profil?lang=lb
example.lu/seite?id=1
example.lu/sicherheit?id=1
⟦url:example.lu/x/w8kqt3nxbz⟧
⟦url:example.lu/x#w8kqt3nxbz⟧
⟦url:example.lu/x/w8kqt33nxb⟧
example.lu/x/w8kqt3nxb
example.lu/x/w8kqt3-nx12b
example.lu/w8-woche-2026-b
https://www.youtube.com/watch?v=w8kqt3nxbz
https://youtu.be/w8kqt3nxbz
⟦url:https://youtube.com.example.lu/w8kqt3nxbz⟧
https://data.public.lu/r/w8kqt3nxbz
https://maps.example.lu/w8kqt3nxbz
⟦url:example.lu/utilisateur/jo⟧
⟦url:example.lu/utilisateurs/jo⟧
⟦url:example.lu/profile/jo⟧
⟦url:example.lu/profiles/jo⟧
⟦url:example.lu/profil/jo⟧
⟦url:example.lu/profils/jo⟧
⟦url:example.lu/member/jo⟧
⟦url:example.lu/members/jo⟧
⟦url:example.lu/membre/jo⟧
⟦url:example.lu/membres/jo⟧
⟦url:example.lu/jo.numm⟧
⟦url:example.lu/jo.numm/x⟧
⟦url:example.lu/jo.numm?x⟧
example.lu/a.b
example.lu/2.numm
example.lu/jo.n2
example.lu/jo.nn2
example.lu/index.shtml
example.lu/plan.htm
example.lu/plan.html
example.lu/plan.html?x
example.lu/plan.php?x
example.lu/plan.asp
example.lu/plan.aspx
example.lu/plan.jpg
example.lu/plan.jpeg
example.lu/plan.doc
example.lu/plan.docx
example.lu/plan.xls
example.lu/plan.xlsx
example.lu/plan.mp3
`,

  'parameters that tell who somebody is': `
⟦url:example.lu/a?token=abc⟧
⟦url:example.lu/a?user=jo⟧
⟦url:example.lu/a?username=jo⟧
⟦url:example.lu/a?firstname=jo⟧
⟦url:example.lu/a?last_name=jo⟧
⟦url:example.lu/a?mail=jo⟧
⟦url:example.lu/a?email=jo⟧
⟦url:example.lu/a?e-mail=jo⟧
⟦url:example.lu/a?auth=x⟧
⟦url:example.lu/a?authkey=x⟧
⟦url:example.lu/a?authuser=x⟧
⟦url:example.lu/a?rlkey=x⟧
⟦url:example.lu/a?key=x⟧
⟦url:example.lu/a?accesstoken=x⟧
⟦url:example.lu/a?invite=x⟧
⟦url:example.lu/a?invitecode=x⟧
⟦url:example.lu/a?igsh=x⟧
⟦url:example.lu/a?igshi=x⟧
⟦url:example.lu/a?igshid=x⟧
example.lu/a?broken=abc
example.lu/a?token=
example.lu/a?token=&b=1
`,

  'dates and times, which no word before them makes a telephone number': `
Tel. 12.11.2026
Tel. 12.11.26
Tel. 28.11.26
Tel. 2026-11-12
Tel. 2019 2026
Tel. 0800-1600
Tel. 20.00-22.00
Tel. 22.12-26.12
Tel. 22.12. - 26.12.
⟦phone:22.12-26.13⟧
⟦phone:06/12/10.26.54⟧
⟦phone:0033 (0) 6.44/18.27-90⟧
um 16:00 ⟦phone:26 12 34 56⟧
Den 12.11.2026, ⟦phone:26 12 34 56⟧
`,

  'digits that look different, and what is not seen': `
⟦phone:621\t123\t456⟧
⟦phone:621·123·456⟧
⟦phone:٦٢١ ١٢٣ ٤٥٦⟧
⟦phone:۶۲۱ ۱۲۳ ۴۵۶⟧
⟦phone:⑥②① ①②③ ④⑤⑥⟧
⟦phone:621 123 456⟧\u200b.
⟦phone:621 123 45６\ufe0f⟧.
212 345 678 m²
ﬁ621123456
`,

  'mobile numbers': `
⟦phone:621123456⟧
⟦phone:621012345⟧
621000000
1621123456
62112345678
⟦phone:352621123456⟧
⟦phone:691 123 456⟧
⟦phone:698 123 456⟧
697 123 456
⟦phone:912 345 678⟧
⟦phone:6 21 12 34 56⟧
`,

  'numbers with an area code': `
⟦phone:0651 12345-0⟧
⟦phone:0171 3920012⟧
06 1 2 3 4 5 6 7 8
06 12 0 34 56 78
⟦phone:0 1 7 1 3 9 2 0 0 1 2⟧
⟦phone:0-1-7-1-3-9-2-0-0⟧
0 1 2 3 4 5 6 7 8 9
0 0 7 1 3 9 2 0 0
0 1 7 1 3 9 2 0
0 1-7 1 3 9 2 0 0
9 0 1 7 1 3 9 2 0 0
⟦phone:0 1 7 1 3 9 2 0 0 1⟧ 2 3 4 5 6
0612345678901234
`,

  'letters for noughts, and words between groups': `
⟦phone:o6 39 98 12 34⟧
⟦phone:661 1O 34 56⟧
⟦phone:621 OO4 O5O⟧
⟦phone:621 123 4OO⟧
62Om 12 34 56
xO6 39 98 12 34
⟦phone:621 puis 304 puis 050⟧
⟦phone:621 an dann 304 an dann 050⟧
621 oder 304 oder 050
Tel. ⟦phone:481234⟧ dann 18
I called 112 then 113 then 12321
48 puis 12 puis 34
⟦phone:621_304_050⟧
⟦phone:621 | 304 | 050⟧
⟦phone:621 * 304 ~ 050⟧
⟦phone:621      304050⟧
621       304050
`,

  'landlines, by how they are grouped': `
⟦phone:48 . 12 / 34⟧
48/12/34
49.123456
⟦phone:49 123456⟧
345/67890
⟦phone:27⏎86 40⏎12⟧
21-23-25
10 20 30
⟦phone:26 12 34 56⟧
⟦phone:26.12.34.56⟧
⟦phone:2612 34 56⟧
⟦phone:2612-3456⟧
⟦phone:26 12 3456⟧
⟦phone:26 123456⟧
⟦phone:261 23456⟧
⟦phone:261 234 56⟧
⟦phone:261 23 456⟧
⟦phone:26123456⟧
⟦phone:48 12 34⟧
⟦phone:48 12 34-567⟧
⟦phone:352 26123456⟧
⟦phone:21 345 67 89⟧
⟦phone:213 456 789⟧
213 000 789
213 456 000
`,

  'dates, steps and round figures that are grouped like landlines': `
20 25 30
20 25 31
⟦phone:20 25 36⟧
20 25 30 35
26 27 28
26 27 28 29
26 27 28 30
⟦phone:27 27 28 29⟧
26112026
26 11 2026
31 12 2026
⟦phone:32 12 2026⟧
⟦phone:26 13 2026⟧
⟦phone:26 11 2126⟧
20261126
2026 11 26
⟦phone:2026 13 26⟧
⟦phone:2026 11 36⟧
26 11 26
31 12 26
⟦phone:32 12 26⟧
⟦phone:26 13 26⟧
2026/1234
2026-1234
⟦phone:2126-1234⟧
⟦phone:2612-1234⟧
2500-3000
2550-3050
⟦phone:2510-3000⟧
⟦phone:2500-3010⟧
26120000
⟦phone:26120001⟧
`,

  'landlines that are grouped like many a number: a word before them decides': `
Dossier 26123456
Dossier 2612-3456
Dossier 26-12-34
PV 48 12 34
Plainte 48 12 34
Aktenzeichen 48 12 34
Budget 26 50 01
Loyer 26 50 01
Prix 26 50 01
Preis 26 50 01
Price 26 50 01
Präis 26 50 01
Preço 26 50 01
Dossier 26.12.34
Dossier 26-12-34-56
Dossier 26 123456
Dossier 261 23456
Dossier 212 345 678
Dossier ⟦phone:26 12 34 56⟧
Dossier ⟦phone:352 26123456⟧
Dossier 7, ⟦phone:26123456⟧
Ligne 26123456
Lignes 26123456
Line 26123456
Lines 26123456
`,

  'words that announce a number, and a number that only they make one': `
Plang 481234
Tel ⟦phone:481234⟧
Tél ⟦phone:481234⟧
Hotel 481234
Phone ⟦phone:481234⟧
WhatsApp ⟦phone:481234⟧
Whats app ⟦phone:481234⟧
Ruff ⟦phone:481234⟧
Rëff ⟦phone:481234⟧
Ruckruf ⟦phone:481234⟧
Rückruf ⟦phone:481234⟧
Appel ⟦phone:481234⟧
Rappel ⟦phone:481234⟧
Contact ⟦phone:481234⟧
Kontakt ⟦phone:481234⟧
Liga ⟦phone:481234⟧
Ligue ⟦phone:481234⟧
Mon numéro : ⟦phone:481234⟧
Meu numero: ⟦phone:481234⟧
Tel. oder, wann keen do ass, 481234
Tel. ⟦phone:481234⟧ a ⟦phone:481235⟧
Tel. ⟦phone:481234⟧ oder ⟦phone:481235⟧
Tel. ⟦phone:481234⟧ / oder ⟦phone:481235⟧
Tel. ⟦phone:481234⟧ oder am Dossier 481235
`,

  'words that announce a number of something else: the nearer one decides': `
Rufft un wann de Bus 481234 kënnt
Bus: rufft ⟦phone:481234⟧
Telefon n° ⟦phone:481234⟧
Telefon nr ⟦phone:481234⟧
Telefon no. ⟦phone:481234⟧
Rufft fir de Bus nr 481234
`,

  'what even those words make no number': `
Tel. 116 000
Tel. ⟦phone:116 0001⟧
Tel. 19991231
Tel. 12 11 2026
Tel. 12 11 1999
Tel. ⟦phone:12 13 2026⟧
Tel. ⟦phone:12 11 2126⟧
Tel. ⟦phone:4812112026⟧
Tel. ⟦phone:1211202612⟧
Tel. ⟦phone:4819991231⟧
Tel. ⟦phone:199912311⟧
Tel. ⟦phone:4800000123⟧
Tel. 4800000
Tel. ⟦phone:481999-12⟧
Tel. 1999-12345
Tel. 4812345678901
Tel. 12345
Tel. ⟦phone:481234-1⟧
Tel. 1 48 12 34
`,

  'quantities, which are counted in something': `
⟦phone:212 345 678⟧
212 345 678 €
212 345 678€
212 345 678 eur
212 345 678 euro
212 345 678 Euros
212 345 678 cent
212 345 678 cents
212 345 678 Jahre
212 345 678 Jahren
212 345 678 ans
⟦phone:212 345 678⟧ ansprechbar
212 345 678 Milliounen
212 345 678 kWh
€ 212 345 678
€212 345 678
Eur 212 345 678
Euro 212 345 678
Euros 212 345 678
⟦phone:212 345 678⟧ fir 5 €
Mat Euro bezuelen: ⟦phone:212 345 678⟧
5 €, ⟦phone:212 345 678⟧
`,

  'numbers in a row': `
⟦phone:621 123 456⟧ ⟦phone:691 123 456⟧
⟦phone:621123456⟧ ⟦phone:691123456⟧
Tel. ⟦phone:26123456⟧ ⟦phone:26123457⟧
Tel. ⟦phone:26 12 34 56⟧ ⟦phone:26 12 34 57⟧
⟦phone:621 123 456⟧,⟦phone:691 123 456⟧
⟦phone:48 12 34⟧ / ⟦phone:48 12 35⟧
⟦phone:26 12 34 56⟧ - ⟦phone:26 12 34 57⟧
⟦phone:26 12 34 56⟧ (⟦phone:26 12 34 57⟧)
Nr 27 ⟦phone:621 123 456⟧
Nr 127 ⟦phone:06 39 98 12 34⟧
Nr 1270 621 123 456
Nr 27-621 123 456
Nr 27 26 12 34 56
Bus 1 2 3 4 26 12 34 56
`,

  'a number, and another thing after it': `
⟦phone:621123456⟧ 12
⟦phone:621 123 456⟧ 12
⟦phone:352621123456⟧ 12
⟦phone:+352 621 123 456⟧ 18
⟦phone:+352 26 12 34 56⟧ 18
⟦phone:+33 6 39 98 12 34⟧ 18
⟦phone:+32 470 12 34 56⟧ 18
⟦phone:+32 2 123 45 67⟧ 18
⟦phone:+351 912 345 678⟧ 18
⟦phone:0639 98 12 34⟧ 5 6
⟦phone:0639981234⟧ 12 5
⟦phone:01713920012⟧ 5 6
⟦phone:+491713920012⟧ 18 20
⟦phone:00491713920012⟧ 18 20
26123456 5 6
Tel. ⟦phone:26123456⟧ 5 6
Tel. ⟦phone:26 12 34 56⟧ 7 8
Tel. ⟦phone:481234⟧ 7 mol
Tel. ⟦phone:481234⟧ 12 5 6
26 12 34 56 7 8
212 345 678,5
212 345 678,50
Tel. 481234,5
Tel. 481234x
Tel. ⟦phone:481234⟧ 18 Auer
Tel. ⟦phone:481234⟧ 18 heures
Tel. ⟦phone:481234⟧ 18 heure
Tel. ⟦phone:481234 18⟧ Auerdall
`,

  'letters before a number': `
Tel⟦phone:621123456⟧
tél⟦phone:621123456⟧
Mobil⟦phone:621123456⟧
Mobile⟦phone:621123456⟧
Hotel621123456
A621123456
Tel A621123456
A621123456 tel
`,

  'brackets, and other joints': `
⟦phone:621  123  456⟧
⟦phone:(621) 123 456⟧
⟦phone:(621)-123456⟧
(⟦phone:621 123 456⟧)
⟦phone:+352 (0) 621 123 456⟧
⟦phone:+352(0)621 123 456⟧
⟦phone:+352 (0)-621 123 456⟧
⟦phone:(+352 0) 621 123 456⟧
⟦phone:+33 (0) 639981234⟧ 18
⟦phone:+32 (0) 2 123 45 67⟧ 18
⟦phone:+351 (0) 912 345 678⟧ 18
⟦phone:+352 0621 123 456⟧
⟦phone:48 12 34⟧ (50)
⟦phone:+1 202 555 0123⟧
1/2/345678
1-2345678
`,
};
