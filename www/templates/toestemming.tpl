{{%AUTOESCAPE context="HTML"}}
<header><h1>Toestemming van de ouders{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
{{>STAPPEN}}
<p>Zaak {{>ZAAK_LINK}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}.</p>
{{#IS_MOMENT_2}}<p>Iedere ouder met gezag moet toestemming geven voor deze tafel. Heeft geen ouder gezag, dan de voogd. Zonder toestemming gaat de tafel niet door. De Raad zorgt dan zelf voor de overdracht.</p>{{/IS_MOMENT_2}}
{{#IS_MOMENT_3}}<p>Vraag iedere ouder met gezag om toestemming en leg het antwoord vast. Deze tafel gaat ook door als een ouder geen toestemming geeft.</p>{{/IS_MOMENT_3}}
{{#GEPLAND}}
{{>KADER_LET_OP}}<p><strong>Deze tafel is gepland.</strong> Legt u vast dat er geen toestemming meer is? Dan gaat de tafel meteen niet door. De uitnodigingen vervallen en de plaats bij de Raad komt vrij.</p>{{>KADER_EIND}}
{{/GEPLAND}}
{{#GEWEIGERD}}
{{>KADER_NODIG}}<h2 id="geweigerd">Er is geen toestemming</h2>
{{#KAN_NIET_DOOR}}<p>Deze tafel kan niet doorgaan, tenzij er alsnog toestemming komt.</p>{{/KAN_NIET_DOOR}}
{{#NOG_NIET_INGEDIEND}}<p>Dien de aanmelding eerst in. Daarna kunt u vastleggen dat de tafel niet doorgaat.</p>{{/NOG_NIET_INGEDIEND}}
{{#GAAT_NIET_DOOR}}<p>Deze tafel gaat niet door. De Raad draagt het gezin zelf over.</p>{{/GAAT_NIET_DOOR}}
{{>FORMULIER_NIET_DOORGAAN}}
{{>KNOPPEN_NIET_DOORGAAN}}
{{>KADER_EIND}}
{{/GEWEIGERD}}
{{#ONBEKEND}}<p>Van <a href="/cgi-bin/persoon?persoon={{PERSOON:u}}">{{NAAM}}</a> is niet bekend of er gezag is. Zoek dat eerst uit.</p>{{/ONBEKEND}}
{{#VOOGD}}<p>Geen ouder in deze zaak heeft gezag. Vraag dan toestemming aan de voogd: iemand die als voogd in het dossier staat, of de GI die de voogdij heeft. Kies hieronder wie de voogd is.</p>{{/VOOGD}}
{{#LEEG}}<p>Er is nog van niemand toestemming gevraagd. <a href="/cgi-bin/persoon?zaak={{ZAAK:u}}">Naar het gezin</a></p>{{/LEEG}}
<section class="jbt-tabel" aria-labelledby="antwoorden-kop" tabindex="0">
<table>
<caption id="antwoorden-kop">Antwoorden van de ouders met gezag of de voogd</caption>
<thead><tr>
<th scope="col">Wie</th><th scope="col">Toestemming</th><th scope="col">Datum</th><th scope="col">Hoe</th><th scope="col">Vastgelegd</th>
</tr></thead>
<tbody>
{{#ANTWOORD}}
<tr><th scope="row" data-kop="Wie">{{NAAM}}</th><td data-kop="Toestemming">{{#IS_OPEN}}<span class="jbt-stand--neutral">Nog niet vastgelegd</span>{{/IS_OPEN}}{{#IS_JA}}<span class="jbt-stand--safe">{{ANTWOORD}}</span>{{/IS_JA}}{{#IS_NEE}}<span class="jbt-stand--danger">{{ANTWOORD}}</span>{{/IS_NEE}}{{#IS_EERDER}} eerder antwoord{{/IS_EERDER}}</td><td data-kop="Datum">{{DATUM}}</td><td data-kop="Hoe">{{WIJZE}}</td><td data-kop="Vastgelegd">{{#HEEFT_DOOR}}{{OP}} door {{DOOR}}{{/HEEFT_DOOR}}</td></tr>
{{/ANTWOORD}}
</tbody>
</table>
</section>
{{#OVERDRACHT}}
<dl>
<div><dt>Datum van de overdracht</dt><dd>{{DATUM}}</dd></div>
<div><dt>Overgedragen aan</dt><dd>{{AAN}}</dd></div>
<div><dt>Hoe</dt><dd>{{WIJZE}}</dd></div>
<div><dt>Vastgelegd</dt><dd>{{OP}} door {{DOOR}}</dd></div>
</dl>
<div class="utrecht-action-group">{{>AFDRUKKEN}}</div>
{{/OVERDRACHT}}
{{#MAG_OPSLAAN}}
{{>FORMULIER}}
<fieldset><legend>Een antwoord vastleggen</legend>
{{>PERSOON}}
{{>TOESTEMMING}}
{{>DATUM}}
{{>WIJZE}}
</fieldset>
{{>KNOPPEN}}
{{/MAG_OPSLAAN}}
{{#MAG_OVERDRAGEN}}
{{>FORMULIER_OVERDRAGEN}}
<fieldset><legend>De overdracht door de Raad</legend>
<p>De tafel gaat niet door. Leg vast hoe de Raad het gezin zelf heeft overgedragen. Daarna is deze tafel afgesloten.</p>
{{>OVERDRACHT_DATUM}}
{{>OVERDRACHT_AAN}}
{{>OVERDRACHT_WIJZE}}
</fieldset>
{{>KNOPPEN_OVERDRAGEN}}
{{/MAG_OVERDRAGEN}}
{{#VERDER}}
<p class="jbt-verder">{{#MET_FORMULIER}}<button class="nl-button nl-button--secondary" type="submit" form="formulier" name="stap_naar" value="controleren">Verder met controleren en indienen</button>{{/MET_FORMULIER}}{{#ZONDER_FORMULIER}}<a class="nl-button nl-button--secondary" href="/cgi-bin/aanmelding?tafel={{TAFEL:u}}">Verder met controleren en indienen</a>{{/ZONDER_FORMULIER}}</p>
{{/VERDER}}
