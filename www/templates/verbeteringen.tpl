{{%AUTOESCAPE context="HTML"}}
<header><h1>Verbeteringen en datalekken</h1></header>
<p>Wat al vastlag en later is verbeterd. U ziet dat het is gebeurd, niet wat er stond. Het nieuwste staat bovenaan.</p>
{{#DATALEKKEN}}
<section class="jbt-tabel" aria-labelledby="datalek-kop" tabindex="0">
<table>
<caption id="datalek-kop">Datalekken</caption>
<thead><tr>
<th scope="col">Zaak</th><th scope="col">Wanneer vastgelegd</th><th scope="col">Door</th>
</tr></thead>
<tbody>
{{#DATALEK}}
<tr><th scope="row" data-kop="Zaak"><a href="/cgi-bin/inzage?nummer={{NUMMER:u}}">{{NUMMER}}</a>, moment {{BIJ_MOMENT}} <span class="jbt-stand--warning">Datalek</span></th><td class="jbt-nowrap" data-kop="Wanneer vastgelegd">{{OP}}</td><td data-kop="Door">{{DOOR}}{{#HEEFT_NAMENS}} namens {{NAMENS}}{{/HEEFT_NAMENS}} ({{ROL}})</td></tr>
{{/DATALEK}}
</tbody>
</table>
</section>
{{/DATALEKKEN}}
{{#LIJST}}
<section class="jbt-tabel" aria-labelledby="verbeterd-kop" tabindex="0">
<table>
<caption id="verbeterd-kop">Verbeteringen</caption>
<thead><tr>
<th scope="col">Zaak</th><th scope="col">Wat voor</th><th scope="col">Wanneer</th><th scope="col">Door</th>
</tr></thead>
<tbody>
{{#VERBETERING}}
<tr><th scope="row" data-kop="Zaak"><a href="/cgi-bin/inzage?nummer={{NUMMER:u}}">{{NUMMER}}</a>, moment {{BIJ_MOMENT}}</th><td data-kop="Wat voor">{{SOORT}}</td><td class="jbt-nowrap" data-kop="Wanneer">{{OP}}</td><td data-kop="Door">{{DOOR}}{{#HEEFT_NAMENS}} namens {{NAMENS}}{{/HEEFT_NAMENS}} ({{ROL}})</td></tr>
{{/VERBETERING}}
</tbody>
</table>
</section>
{{/LIJST}}
{{#PERSONEN}}
<section class="jbt-tabel" aria-labelledby="personen-kop" tabindex="0">
<table>
<caption id="personen-kop">Gegevens van personen die na de aanmelding zijn gewijzigd (de laatste 100 keer)</caption>
<thead><tr>
<th scope="col">Zaak</th><th scope="col">Hoeveel gegevens</th><th scope="col">Wanneer</th><th scope="col">Door</th>
</tr></thead>
<tbody>
{{#PERSOON}}
<tr><th scope="row" data-kop="Zaak"><a href="/cgi-bin/inzage?nummer={{NUMMER:u}}">{{NUMMER}}</a></th><td data-kop="Hoeveel gegevens">{{VELDEN}}</td><td class="jbt-nowrap" data-kop="Wanneer">{{OP}}</td><td data-kop="Door">{{DOOR}}</td></tr>
{{/PERSOON}}
</tbody>
</table>
</section>
{{/PERSONEN}}
{{#NIETS}}<p>Er is niets verbeterd.</p>{{/NIETS}}
{{#VERDER}}<p><a href="/cgi-bin/verbeteringen?eerder_dan={{LAATSTE:u}}">Eerdere verbeteringen</a></p>{{/VERDER}}
