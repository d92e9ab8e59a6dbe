{{%AUTOESCAPE context="HTML"}}
<header><h1>{{KOP}}</h1></header>
{{#GEDAAN}}
{{>KADER_GOED}}
<p>Het bestand is ingelezen: {{REGELS}} regels, waarvan {{NIEUW}} nieuw. Er zijn {{GEWIJZIGD}} wijzigingen of rollen vastgelegd. De rest stond er al.</p>
{{>KADER_EIND}}
{{/GEDAAN}}
{{#GEBRUIKERS}}
<p>Elke regel is een gebruiker met één rol. Voor meer rollen maakt u meer regels. Bestaat de gebruikersnaam al? Dan worden de gegevens van die gebruiker zoals in het bestand. Er wordt niets weggehaald.</p>
<p>Op de eerste regel staan de namen van de kolommen: gebruikersnaam, naam, functie, email, organisatie, rol, plek, van, tot. Gebruikersnaam en naam zijn verplicht. Begin met <a href="/cgi-bin/beheer-gebruikers?als=csv">het bestand met alle gebruikers</a>: dan ziet u hoe u een rol en een plek schrijft.</p>
{{/GEBRUIKERS}}
{{#DAGDELEN}}
<p>Elke regel is een dagdeel. Op de eerste regel staan de namen van de kolommen: subregio, datum, deel (ochtend of middag) en plaatsen (hoeveel tafels). Bestaat het dagdeel al? Dan verandert alleen het aantal plaatsen. Er wordt niets weggehaald.</p>
{{/DAGDELEN}}
<p>Is er een regel fout? Dan zegt deze pagina welke, en wordt er niets opgeslagen.</p>
{{>FORMULIER}}
{{>BESTAND}}
{{>KNOPPEN}}
