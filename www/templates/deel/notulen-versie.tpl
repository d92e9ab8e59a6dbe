{{%AUTOESCAPE context="HTML"}}
{{#BEGELEIDEND}}
<div class="jbt-alleen-druk jbt-begeleidend">
<p>Geachte heer, mevrouw,</p>
<p>Op {{TAFEL_DAG}} was er een jeugdbeschermingstafel. Hierbij krijgt u {{#IS_CONCEPT}}het concept van de notulen{{/IS_CONCEPT}}{{#IS_DEFINITIEF}}de definitieve notulen{{/IS_DEFINITIEF}}. Daarin staat wat er is gezegd, besloten en afgesproken.</p>
{{#IS_CONCEPT}}
<p><strong>Klopt er iets niet, of mist u iets? Laat het ons weten tot en met {{REAGEREN_TOT}}.</strong> U mag ook bellen als u het met de notulen eens bent.</p>
<p>Wij passen de notulen aan, of wij doen uw reactie als bijlage bij de notulen. Nemen wij uw reactie niet over? Dan staat erbij waarom. Daarna stellen wij de notulen vast.</p>
{{/IS_CONCEPT}}
{{#IS_DEFINITIEF}}
<p>De notulen zijn vastgesteld en veranderen niet meer. Bewaar ze goed. De reacties die wij kregen, zijn verwerkt of staan erbij.</p>
{{/IS_DEFINITIEF}}
<p>In de notulen staan gegevens over kinderen en ouders. Geef ze niet aan anderen.</p>
<p>Hebt u vragen? Bel <span class="jbt-nowrap">{{TELEFOON}}</span> of mail naar {{EMAIL}}.</p>
{{#HEEFT_BRIEF_CONTACT}}<p class="jbt-meerregelig">{{BRIEF_CONTACT:p}}</p>{{/HEEFT_BRIEF_CONTACT}}
<p>{{BRIEF_GROET}}<br>{{BRIEF_AFZENDER}} van subregio {{SUBREGIO}}</p>
</div>
{{/BEGELEIDEND}}
<dl>
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
<p><strong>{{AFWEZIG}}</strong></p>
{{/HEEFT_AFWEZIG}}{{/AFWEZIGHEID}}
<section>
<h2>Aanwezig</h2>
<ul>
{{#AANWEZIG}}
<li><strong>{{KOP}}</strong>: {{TEKST}}</li>
{{/AANWEZIG}}
</ul>
</section>
{{#AFWEZIGEN}}
<section>
<h2>Afwezig</h2>
<ul>
{{#NIEMAND}}<li>Niemand.</li>{{/NIEMAND}}
{{#AFWEZIG}}
<li><strong>{{KOP}}</strong>: {{TEKST}}</li>
{{/AFWEZIG}}
</ul>
</section>
{{/AFWEZIGEN}}
{{#PUNT_REGEL}}
<section>
<h2>{{PUNT}}. {{KOP}}</h2>
{{#HEEFT_INHOUD}}<p class="nl-paragraph jbt-meerregelig">{{INHOUD:p}}</p>{{/HEEFT_INHOUD}}
{{#VASTGELEGD}}
<div class="jbt-kaart">
<p><strong>{{KOP}}</strong></p>
<p class="jbt-meerregelig">{{TEKST:p}}</p>
</div>
{{/VASTGELEGD}}
</section>
{{/PUNT_REGEL}}
{{#STEMMEN}}
<section>
<h2>Wat de kinderen zeggen</h2>
<dl class="jbt-rollen">
{{#STEM_REGEL}}
<div><dt>{{KOP}}</dt><dd>{{TEKST:p}}</dd></div>
{{/STEM_REGEL}}
</dl>
</section>
{{/STEMMEN}}
{{#STUKKEN}}
<section>
<h2>Stukken op tafel</h2>
<ul>
{{#STUK_REGEL}}
<li>{{KOP}}, {{TEKST}}</li>
{{/STUK_REGEL}}
</ul>
</section>
{{/STUKKEN}}
{{#DOELEN}}
<section>
<h2>Doelen</h2>
<dl class="jbt-rollen">
{{#DOEL_REGEL}}
<div><dt>{{KOP}}</dt><dd>{{TEKST:p}}</dd></div>
{{/DOEL_REGEL}}
</dl>
</section>
{{/DOELEN}}
{{#AFSPRAKEN}}
<section>
<h2>Afspraken</h2>
<dl class="jbt-rollen">
{{#AFSPRAAK_REGEL}}
<div><dt class="jbt-meerregelig">{{KOP:p}}</dt><dd>{{TEKST:p}}</dd></div>
{{/AFSPRAAK_REGEL}}
</dl>
</section>
{{/AFSPRAKEN}}
{{#BIJLAGEN}}
<section>
<h2>Reacties</h2>
<dl class="jbt-rollen">
{{#BIJLAGE}}
<div><dt>{{WIE}}, {{ONTVANGEN}}</dt><dd>{{REACTIE:p}}</dd>{{#HEEFT_REDEN}}<dd>Niet overgenomen, omdat: {{REDEN:p}}</dd>{{/HEEFT_REDEN}}</div>
{{/BIJLAGE}}
</dl>
</section>
{{/BIJLAGEN}}
{{#AANVULLINGEN}}
<section>
<h2>Aanvullingen</h2>
<dl class="jbt-rollen">
{{#AANVULLING}}
<div><dt>{{OP}}, {{DOOR}}{{#HEEFT_NAMENS}}, namens {{NAMENS}}{{/HEEFT_NAMENS}}</dt><dd>{{AANVULLING:p}}</dd></div>
{{/AANVULLING}}
</dl>
</section>
{{/AANVULLINGEN}}
{{#VERKLARINGEN}}
<section>
<h2>Verklaringen</h2>
<dl class="jbt-rollen">
{{#VERKLARING}}
<div><dt>{{WIE}}, {{DAG}}</dt><dd>{{VERKLAARD:p}}</dd></div>
{{/VERKLARING}}
</dl>
</section>
{{/VERKLARINGEN}}
{{#BESLUIT_LATER}}
<p>De Raad heeft het besluit vastgelegd na deze versie, op {{BESLUIT_OP}}. <a href="/cgi-bin/besluit?tafel={{TAFEL:u}}">Bekijk het besluit</a></p>
{{/BESLUIT_LATER}}
{{#VERSIE_KOP}}
<div class="jbt-alleen-druk jbt-akkoord">
<p><strong>Akkoord voorzitter:</strong> {{#HEEFT_GECONTROLEERD_OP}}{{GECONTROLEERD_DOOR}}{{#HEEFT_GECONTROLEERD_NAMENS}}, namens {{GECONTROLEERD_NAMENS}}{{/HEEFT_GECONTROLEERD_NAMENS}}, {{GECONTROLEERD_OP}}{{/HEEFT_GECONTROLEERD_OP}}{{#IS_ZONDER_AKKOORD}}nog niet goedgekeurd{{/IS_ZONDER_AKKOORD}} (versie {{VERSIE}}, afgedrukt uit het systeem op {{AFGEDRUKT_OP}}).{{#HEEFT_VASTGESTELD_OP}} Vastgesteld op {{VASTGESTELD_OP}}.{{/HEEFT_VASTGESTELD_OP}}</p>
</div>
{{/VERSIE_KOP}}
