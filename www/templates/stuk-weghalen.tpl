{{%AUTOESCAPE context="HTML"}}
<header><h1>Stuk weghalen{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
<p>Zaak {{>ZAAK_LINK}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}. <a href="/cgi-bin/stuk?tafel={{TAFEL:u}}">Terug naar de stukken</a></p>
<p>Staat een stuk in het verkeerde dossier? Haal het hier weg. Dat u dit deed en waarom, blijft zichtbaar bij de <a href="/cgi-bin/correctie?tafel={{TAFEL:u}}">verbeteringen</a>.</p>
{{>KADER_LET_OP}}
<p>Hebben mensen het stuk al gezien die het niet mochten zien? Dat is een datalek. Bel vandaag nog uw contactpersoon voor datalekken.</p>
{{>KADER_EIND}}
{{>FORMULIER}}
{{>WEG}}
{{>NAAR}}
{{>REDEN}}
{{>KNOPPEN}}
