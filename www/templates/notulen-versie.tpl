{{%AUTOESCAPE context="HTML"}}
<dl class="jbt-gegevens jbt-gegevens--breed">
<div><dt>Zaak</dt><dd>{{ZAAKNUMMER}}</dd></div>
{{#WANNEER_WAAR}}
<div><dt>Datum</dt><dd>{{WANNEER}}</dd></div>
{{#HEEFT_WAAR}}<div><dt>Plaats</dt><dd>{{WAAR}}</dd></div>{{/HEEFT_WAAR}}
{{/WANNEER_WAAR}}
{{#LEIDING}}
<div><dt>{{KOP}}</dt><dd>{{TEKST}}</dd></div>
{{/LEIDING}}
{{#VERSIE_KOP}}
<div><dt>Versie</dt><dd>{{VERSIE}}, {{NOTULEN_STATUS}}</dd></div>
{{/VERSIE_KOP}}
</dl>
{{#AFWEZIGHEID}}{{#HEEFT_AFWEZIG}}
<p class="nl-paragraph"><strong>{{AFWEZIG}}</strong></p>
{{/HEEFT_AFWEZIG}}{{/AFWEZIGHEID}}
<section class="jbt-stapel jbt-stapel--dicht">
<h2 class="nl-heading nl-heading--level-3">Wie erbij waren</h2>
<ul class="utrecht-unordered-list">
{{#AANWEZIG}}
<li><strong>{{KOP}}</strong>: {{TEKST}}</li>
{{/AANWEZIG}}
</ul>
</section>
{{#PUNT_REGEL}}
<section class="jbt-stapel jbt-stapel--dicht">
<h2 class="nl-heading nl-heading--level-3">{{PUNT}}. {{KOP}}</h2>
{{#HEEFT_INHOUD}}<p class="nl-paragraph jbt-meerregelig">{{INHOUD:pre_escape}}</p>{{/HEEFT_INHOUD}}
{{#VASTGELEGD}}
<div class="jbt-kaart">
<p><strong>{{KOP}}</strong></p>
<p class="jbt-meerregelig">{{TEKST:pre_escape}}</p>
</div>
{{/VASTGELEGD}}
</section>
{{/PUNT_REGEL}}
{{#DOELEN}}
<section class="jbt-stapel jbt-stapel--dicht">
<h2 class="nl-heading nl-heading--level-3">Doelen</h2>
<dl class="jbt-rollen">
{{#DOEL_REGEL}}
<div><dt>{{KOP}}</dt><dd class="jbt-meerregelig">{{TEKST:pre_escape}}</dd></div>
{{/DOEL_REGEL}}
</dl>
</section>
{{/DOELEN}}
{{#AFSPRAKEN}}
<section class="jbt-stapel jbt-stapel--dicht">
<h2 class="nl-heading nl-heading--level-3">Afspraken</h2>
<dl class="jbt-rollen">
{{#AFSPRAAK_REGEL}}
<div><dt class="jbt-meerregelig">{{KOP:pre_escape}}</dt><dd class="jbt-meerregelig">{{TEKST:pre_escape}}</dd></div>
{{/AFSPRAAK_REGEL}}
</dl>
</section>
{{/AFSPRAKEN}}
{{#BIJLAGEN}}
<section class="jbt-stapel jbt-stapel--dicht">
<h2 class="nl-heading nl-heading--level-3">Reacties</h2>
<dl class="jbt-rollen">
{{#BIJLAGE}}
<div><dt>{{WIE}}, {{ONTVANGEN}}</dt><dd class="jbt-meerregelig">{{REACTIE:pre_escape}}</dd>{{#HEEFT_REDEN}}<dd class="jbt-meerregelig">Niet overgenomen, omdat: {{REDEN:pre_escape}}</dd>{{/HEEFT_REDEN}}</div>
{{/BIJLAGE}}
</dl>
</section>
{{/BIJLAGEN}}
{{#AANVULLINGEN}}
<section class="jbt-stapel jbt-stapel--dicht">
<h2 class="nl-heading nl-heading--level-3">Aanvullingen</h2>
<dl class="jbt-rollen">
{{#AANVULLING}}
<div><dt>{{OP}}, {{DOOR}}{{#HEEFT_NAMENS}}, namens {{NAMENS}}{{/HEEFT_NAMENS}}</dt><dd class="jbt-meerregelig">{{AANVULLING:pre_escape}}</dd></div>
{{/AANVULLING}}
</dl>
</section>
{{/AANVULLINGEN}}
{{#BESLUIT_LATER}}
<p class="nl-paragraph">De Raad heeft het besluit vastgelegd na deze versie, op {{BESLUIT_OP}}. <a class="nl-link" href="/cgi-bin/besluit?tafel={{TAFEL:url_query_escape}}">Bekijk het besluit</a></p>
{{/BESLUIT_LATER}}
{{#VERSIE_KOP}}
<div class="jbt-alleen-druk jbt-akkoord">
<p><strong>Akkoord voorzitter:</strong> {{#HEEFT_GECONTROLEERD_OP}}{{GECONTROLEERD_DOOR}}{{#HEEFT_GECONTROLEERD_NAMENS}}, namens {{GECONTROLEERD_NAMENS}}{{/HEEFT_GECONTROLEERD_NAMENS}}, {{GECONTROLEERD_OP}}{{/HEEFT_GECONTROLEERD_OP}}{{#IS_ZONDER_AKKOORD}}nog niet goedgekeurd{{/IS_ZONDER_AKKOORD}} (versie {{VERSIE}}, afgedrukt uit het systeem op {{AFGEDRUKT_OP}}).{{#HEEFT_VASTGESTELD_OP}} Vastgesteld op {{VASTGESTELD_OP}}.{{/HEEFT_VASTGESTELD_OP}}</p>
</div>
{{/VERSIE_KOP}}
