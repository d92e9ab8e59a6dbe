{{%AUTOESCAPE context="HTML"}}
<header><h1>Uw account</h1></header>
<section>
<h2>Waar u bent ingelogd</h2>
<p>Staat hier een keer die u niet kent? Beëindig die dan, en meld het aan uw beheerder.</p>
<div class="jbt-tabel" role="group" aria-labelledby="sessies-kop" tabindex="0">
<table>
<caption id="sessies-kop">Nu ingelogd</caption>
<thead><tr><th scope="col">Ingelogd</th><th scope="col">Laatst gebruikt</th><th scope="col">Beëindigen</th></tr></thead>
<tbody>
{{#SESSIE}}
<tr><th scope="row" data-kop="Ingelogd">{{SINDS}}</th><td data-kop="Laatst gebruikt">{{GEZIEN}}</td><td data-kop="Beëindigen">{{#IS_DEZE}}Deze computer, nu{{/IS_DEZE}}{{>KNOP_EINDE}}</td></tr>
{{/SESSIE}}
</tbody>
</table>
</div>
{{>FORMULIER}}
{{>KNOPPEN}}
</section>
<section>
<h2>Wachtwoord</h2>
<p>Denkt u dat iemand anders uw wachtwoord kent? Wijzig het dan. Overal waar u nog bent ingelogd, wordt u daarna uitgelogd. Hier niet.</p>
{{>FORMULIER_WACHTWOORD}}
{{>WACHTWOORD_OUD}}
{{>WACHTWOORD_NIEUW}}
{{>HERHAALD}}
{{>KNOPPEN_WACHTWOORD}}
</section>
<section>
<h2>Inloggen in twee stappen</h2>
{{#STAP_UIT}}<p>U logt in met alleen uw wachtwoord. Met een code van een app erbij komt niemand in de dossiers die alleen uw wachtwoord heeft.</p>{{/STAP_UIT}}
{{>FORMULIER_AAN}}
{{>KNOPPEN_AAN}}
{{#STAP_AAN}}
<p>U logt in met uw wachtwoord en een code van uw app. Hebt u een andere telefoon? Stel de app dan opnieuw in. Zijn uw herstelcodes op of kwijt? Maak dan nieuwe: de oude werken daarna niet meer.</p>
{{>FORMULIER_STAP}}
{{>CODE}}
{{>KNOPPEN_STAP}}
{{/STAP_AAN}}
</section>
<section>
<h2>Bericht per e-mail</h2>
{{#HEEFT_EMAIL_NU}}<p>Uw e-mailadres is {{EMAIL_NU}}. Klopt dat niet? Zeg het tegen uw beheerder.</p>{{/HEEFT_EMAIL_NU}}
{{#IS_ZONDER_EMAIL}}<p>Van u is nog geen e-mailadres bekend. Vraag uw beheerder om dat in te vullen.</p>{{/IS_ZONDER_EMAIL}}
{{>FORMULIER_BERICHT}}
{{>DAGBERICHT}}
{{>KNOPPEN_BERICHT}}
</section>
