{{%AUTOESCAPE context="HTML"}}
<header><h1>{{KOP}}</h1></header>
{{#EEN}}
{{>FORMULIER}}
{{#IS_SUBREGIO}}
<p>Dit staat op de site van de subregio en in de brieven.</p>
{{>NAAM}}
{{>TELEFOON}}
{{>EMAIL}}
{{>ADRES}}
{{/IS_SUBREGIO}}
{{#IS_GEMEENTE}}
{{#NIEUW}}<p>Bij een fusie maakt u eerst de nieuwe gemeente. De lokale toegang komt er vanzelf bij. Geef de medewerkers daarna een rol bij de nieuwe lokale toegang.</p>{{/NIEUW}}
{{>NAAM}}
{{#NIEUW}}
{{>CODE}}
{{>SUBREGIO}}
{{/NIEUW}}
{{#BESTAAND}}
{{>EINDE}}
{{>OPGEGAAN_IN}}
{{/BESTAAND}}
{{/IS_GEMEENTE}}
{{#IS_ORGANISATIE}}
{{>NAAM}}
{{#NIEUW}}{{>AARD}}{{/NIEUW}}
{{>TELEFOON}}
{{>CODE}}
{{#BESTAAND}}{{>EINDE}}{{/BESTAAND}}
{{/IS_ORGANISATIE}}
{{#IS_LOCATIE}}
{{>NAAM}}
{{>ADRES}}
{{>GEMEENTE}}
{{>KAMERS}}
{{>BEREIKBAAR}}
{{#BESTAAND}}{{>GESLOTEN}}{{/BESTAAND}}
{{/IS_LOCATIE}}
{{>KNOPPEN}}
<p><a href="/cgi-bin/beheer-organisaties">Alle organisaties, gemeenten en locaties</a></p>
{{/EEN}}
{{#OVERZICHT}}
<p>Niets wordt weggegooid: wat stopt, krijgt een einddatum. Oude zaken houden hun gemeente en naam.</p>
{{/OVERZICHT}}
{{#SUBREGIOS}}
<section>
<h2>Subregio's</h2>
<ul>
{{#REGEL}}<li><a href="/cgi-bin/beheer-organisaties?soort=subregio&amp;nr={{NR:u}}">{{WAT_NAAM}}</a>: {{MEER}}</li>{{/REGEL}}
</ul>
</section>
{{/SUBREGIOS}}
{{#GEMEENTEN}}
<section>
<h2>Gemeenten</h2>
<ul>
{{#REGEL}}<li><a href="/cgi-bin/beheer-organisaties?soort=gemeente&amp;nr={{NR:u}}">{{WAT_NAAM}}</a>: {{MEER}}</li>{{/REGEL}}
</ul>
<p><a href="/cgi-bin/beheer-organisaties?soort=gemeente">Nieuwe gemeente</a></p>
</section>
{{/GEMEENTEN}}
{{#ORGANISATIES}}
<section>
<h2>Organisaties</h2>
<ul>
{{#REGEL}}<li><a href="/cgi-bin/beheer-organisaties?soort=organisatie&amp;nr={{NR:u}}">{{WAT_NAAM}}</a>: {{MEER}}</li>{{/REGEL}}
</ul>
<p><a href="/cgi-bin/beheer-organisaties?soort=organisatie">Nieuwe organisatie</a></p>
</section>
{{/ORGANISATIES}}
{{#LOCATIES}}
<section>
<h2>Locaties</h2>
<ul>
{{#REGEL}}<li><a href="/cgi-bin/beheer-organisaties?soort=locatie&amp;nr={{NR:u}}">{{WAT_NAAM}}</a>: {{MEER}}</li>{{/REGEL}}
</ul>
</section>
{{/LOCATIES}}
{{#OVERZICHT}}<p><a href="/cgi-bin/beheer-organisaties?soort=locatie">Nieuwe locatie</a></p>{{/OVERZICHT}}
