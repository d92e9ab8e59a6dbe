{{%AUTOESCAPE context="HTML"}}
<header><h1>Accounts en rollen</h1></header>
<p>Welke rollen de beheerder gaf en wegnam, en wat er verder met accounts is gedaan. Niemand kan dit veranderen. Het nieuwste staat bovenaan.</p>
<section class="jbt-tabel" aria-labelledby="rollen-kop" tabindex="0">
<table>
<caption id="rollen-kop">Wat er is gedaan</caption>
<thead><tr><th scope="col">Wanneer</th><th scope="col">Account</th><th scope="col">Wat</th><th scope="col">Door</th></tr></thead>
<tbody>
{{#KEER}}
<tr><td class="jbt-nowrap" data-kop="Wanneer">{{KEER_OP}}</td><th scope="row" data-kop="Account">{{KEER_WIE}}</th><td data-kop="Wat">{{KEER_WAT}}{{#HEEFT_KEER_ROL}}: {{KEER_ROL}}{{/HEEFT_KEER_ROL}} {{KEER_REDEN}}</td><td data-kop="Door">{{KEER_DOOR}}</td></tr>
{{/KEER}}
</tbody>
</table>
</section>
{{#NIETS}}<p>Er is nog niets gedaan.</p>{{/NIETS}}
{{#VERDER}}<p><a href="/cgi-bin/rollen?eerder_dan={{LAATSTE:u}}">Eerder</a></p>{{/VERDER}}
