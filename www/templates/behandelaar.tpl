{{%AUTOESCAPE context="HTML"}}
<header><h1>Werk overdragen{{>WAARIN}}</h1>{{#EEN}}{{>TAFEL_STATUS}}{{/EEN}}</header>
{{#EEN}}
{{#MAG_ZIEN}}<p>Zaak {{>ZAAK_LINK}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}.</p>{{/MAG_ZIEN}}
{{#ALLEEN_NUMMER}}<p>Zaak {{ZAAKNUMMER}}, moment {{MOMENT}}. Van dit dossier ziet u alleen het nummer. U zegt welke raadsonderzoeker het werk doet.</p>{{/ALLEEN_NUMMER}}
{{#NIEUW}}
{{>FORMULIER_GEZIEN}}
<p>Dit werk is aan u overgedragen. Lees hieronder door wie en waarom.</p>
{{>KNOPPEN_GEZIEN}}
{{/NIEUW}}
{{#OVERDRAGEN}}
{{>FORMULIER}}
<p>Is een collega er niet, of gaat die weg? Draag het werk dan over. Wie de aanmelding deed, blijft bewaard. De nieuwe behandelaar ziet het in de werkvoorraad.</p>
{{>VAN}}
{{>NAAR}}
{{>ALLES}}
{{>REDEN}}
{{>KNOPPEN}}
{{/OVERDRAGEN}}
{{#VAN_NIEMAND}}<p>Er is hier geen werk dat u kunt overdragen.</p>{{/VAN_NIEMAND}}
{{#VERLOOP}}
<h2>Wat er is overgedragen</h2>
<ul>
{{#KEER}}
<li>Van {{VAN_NAAM}} naar {{NAAR_NAAM}}, op {{OP}} door {{DOOR}}.{{#HEEFT_GEZIEN}} Gezien op {{GEZIEN}}.{{/HEEFT_GEZIEN}}<br><span class="jbt-meerregelig">{{REDEN:p}}</span></li>
{{/KEER}}
</ul>
{{/VERLOOP}}
{{/EEN}}
{{#COLLEGAS}}
<p>Is een collega er niet, of gaat die weg? Kies wie. U ziet dan het open werk en draagt het over aan een ander.</p>
<ul>
{{#WIE}}
<li><a href="/cgi-bin/behandelaar?collega={{COLLEGA:u}}">{{NAAM}}</a>{{#IS_WEG}} (account niet meer actief){{/IS_WEG}}</li>
{{/WIE}}
</ul>
{{/COLLEGAS}}
{{#WERK}}
<section class="jbt-tabel" aria-labelledby="werk-kop" tabindex="0">
<table>
<caption id="werk-kop">Open werk van deze collega</caption>
<thead><tr><th scope="col">Zaak</th><th scope="col">Moment</th><th scope="col">Status</th></tr></thead>
<tbody>
{{#WERK_REGEL}}
<tr><th class="jbt-nowrap" scope="row" data-kop="Zaak"><a href="/cgi-bin/behandelaar?tafel={{WERK:u}}">{{NUMMER}}</a></th><td data-kop="Moment">{{WERK_MOMENT}}</td><td data-kop="Status"><span class="jbt-stand--{{KLEUR}}">{{WERK_STATUS}}</span></td></tr>
{{/WERK_REGEL}}
</tbody>
</table>
</section>
{{/WERK}}
{{#GEEN_WERK}}<p>Deze collega heeft nu geen werk dat u kunt overdragen.</p>{{/GEEN_WERK}}
