{{%AUTOESCAPE context="HTML"}}
<header><h1>Lezen dat opvalt</h1></header>
<p>Dit is geen verwijt. Er kan een goede reden zijn voor wat hier staat. U vraagt het na en schrijft op wat daaruit kwam. U ziet wie las en wanneer, en niets uit het dossier.</p>
<ul>
<li>Veel dossiers in korte tijd: {{ZAKEN}} of meer binnen {{MINUTEN}} minuten.</li>
<li>Buiten werktijd: voor {{VAN_UUR}} uur, vanaf {{TOT_UUR}} uur, of op een dag die geen werkdag is.</li>
<li>Zelfde achternaam: iemand in het dossier heeft de achternaam van wie het las.</li>
</ul>
<p class="jbt-tekens">Deze grenzen zijn een voorstel. De beheerder kan ze aanpassen.</p>
<section>
<h2>Het logboek nakijken</h2>
<p>{{#HEEFT_NAGEZIEN_TOT}}Het logboek is nagekeken tot en met {{NAGEZIEN_TOT}}.{{/HEEFT_NAGEZIEN_TOT}} {{#IS_MEER}}Sindsdien is er meer bijgekomen.{{/IS_MEER}}</p>
{{>FORMULIER_NAKIJKEN}}
{{>KNOPPEN_NAKIJKEN}}
</section>
<section>
<h2>Te bekijken</h2>
{{#HOEVEEL}}<p>Aantal: {{AANTAL}}. U ziet de oudste, hoogstens tien.</p>{{/HOEVEEL}}
{{#NIETS_OPEN}}<p>Er is nu niets te bekijken.</p>{{/NIETS_OPEN}}
{{>FORMULIER}}
{{#OPEN}}
<fieldset><legend>{{WIE}}, {{DAG_TEKST}}: {{WAT}}</legend>
<p>{{#IS_VEEL}}{{WIE}} las in {{AANTAL}} verschillende dossiers in korte tijd, vanaf {{EERSTE_TEKST}}.{{/IS_VEEL}}{{#IS_BUITEN}}{{WIE}} las {{AANTAL}} keer in een dossier buiten werktijd, voor het eerst op {{EERSTE_TEKST}}.{{/IS_BUITEN}}{{#IS_ACHTERNAAM}}{{WIE}} las {{AANTAL}} keer in dossier {{VAN_ZAAK}}. Iemand daarin heeft dezelfde achternaam.{{/IS_ACHTERNAAM}} <a href="/cgi-bin/inzage?wie={{INLOGNAAM:u}}&amp;van={{OP_DAG:u}}&amp;tot={{OP_DAG:u}}{{#IS_ACHTERNAAM}}&amp;nummer={{VAN_ZAAK:u}}{{/IS_ACHTERNAAM}}">Wat is bekeken<span class="jbt-verborgen"> door {{WIE}}, {{DAG_TEKST}}: {{WAT}}</span></a></p>
{{#HEEFT_EERDER}}<p class="jbt-meerregelig">{{EERDER:p}}</p>{{/HEEFT_EERDER}}
{{>OPMERKING}}
</fieldset>
{{/OPEN}}
{{>KNOPPEN}}
</section>
{{#LIJST}}
<section class="jbt-tabel" aria-labelledby="bekeken-kop" tabindex="0">
<table>
<caption id="bekeken-kop">Wat is bekeken, het laatste eerst</caption>
<thead><tr><th scope="col">Wie</th><th scope="col">Dag</th><th scope="col">Wat</th><th scope="col">Nagegaan</th><th scope="col">Door</th></tr></thead>
<tbody>
{{#KEER}}
<tr><th scope="row" data-kop="Wie">{{WIE}}</th><td class="jbt-nowrap" data-kop="Dag">{{DAG_TEKST}}</td><td data-kop="Wat">{{WAT}}{{#HEEFT_VAN_ZAAK}}, {{VAN_ZAAK}}{{/HEEFT_VAN_ZAAK}}</td><td class="jbt-meerregelig" data-kop="Nagegaan">{{UITKOMST:p}}</td><td data-kop="Door">{{DOOR}}, {{DOOR_OP}}</td></tr>
{{/KEER}}
</tbody>
</table>
</section>
{{/LIJST}}
{{#VERDER}}<p><a href="/cgi-bin/opvallend?eerder_dan={{LAATSTE:u}}">Eerder</a></p>{{/VERDER}}
