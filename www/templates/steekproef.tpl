{{%AUTOESCAPE context="HTML"}}
{{#OVERZICHT}}
<header><h1>Steekproef van het logboek</h1></header>
<p>Elke maand trekt het programma door het toeval een aantal keren dat iemand in een dossier las. U kijkt na of dat mocht. U ziet wie las en wanneer, en niets uit het dossier. Het aantal is een voorstel. De beheerder kan het aanpassen.</p>
<section class="jbt-tabel" aria-labelledby="maanden-kop" tabindex="0">
<table>
<caption id="maanden-kop">Per maand</caption>
<thead><tr><th scope="col">Maand</th><th scope="col">Stand</th></tr></thead>
<tbody>
{{#MAAND_REGEL}}
<tr><th scope="row" data-kop="Maand"><a href="/cgi-bin/steekproef?maand={{WELKE:u}}">{{MAAND_TEKST}}</a></th><td data-kop="Stand">{{#IS_NIET_GETROKKEN}}Nog niet getrokken{{#IS_DEZE}}, de maand loopt nog{{/IS_DEZE}}{{/IS_NIET_GETROKKEN}}{{#IS_GETROKKEN}}{{AANTAL}} getrokken, {{NOG}} nog na te kijken{{/IS_GETROKKEN}}</td></tr>
{{/MAAND_REGEL}}
</tbody>
</table>
</section>
{{/OVERZICHT}}
{{#EEN}}
<header><h1>Steekproef van {{MAAND_TEKST}}</h1></header>
{{#TREKKEN}}
<p>De steekproef van deze maand is nog niet getrokken. Het programma trekt {{AANTAL}} keer dat iemand in een dossier las. Is er minder gelezen, dan doet alles mee.</p>
{{>FORMULIER_TREKKEN}}
{{>KNOPPEN_TREKKEN}}
{{/TREKKEN}}
{{#GETROKKEN}}
{{#NIETS_GELEZEN}}<p>In deze maand is in geen dossier gelezen. Er is niets na te kijken.</p>{{/NIETS_GELEZEN}}
{{>FORMULIER}}
{{#LEZING}}
<fieldset><legend>{{WIE}}, {{ALS_ROL}}: {{OP_TEKST}}</legend>
<p>Dossier {{VAN_ZAAK}}, {{WAT}}. <a href="/cgi-bin/inzage?wie={{INLOGNAAM:u}}&amp;van={{OP_DAG:u}}&amp;tot={{OP_DAG:u}}">Wat {{WIE}} die dag bekeek<span class="jbt-verborgen">, {{OP_TEKST}}</span></a></p>
{{#HEEFT_EERDER}}<p class="jbt-meerregelig">{{EERDER:p}}</p>{{/HEEFT_EERDER}}
{{>UITSLAG}}
{{>OPMERKING}}
</fieldset>
{{/LEZING}}
{{>KNOPPEN}}
{{/GETROKKEN}}
<p><a href="/cgi-bin/steekproef">Alle maanden</a></p>
{{/EEN}}
