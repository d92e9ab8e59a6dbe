{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Besluit van de Raad</h1><span class="utrecht-status-badge utrecht-status-badge--{{STATUS_KLEUR}}">{{STATUS}}</span></div>
<div class="jbt-stapel">
<dl class="jbt-gegevens jbt-gegevens--breed">
<div><dt>Zaak</dt><dd><a class="nl-link" href="/cgi-bin/zaak?zaak={{ZAAK:url_query_escape}}">{{ZAAKNUMMER}}</a></dd></div>
<div><dt>Gemeente</dt><dd>{{GEMEENTE_NAAM}}</dd></div>
<div><dt>Moment</dt><dd>{{MOMENT}}</dd></div>
</dl>
{{#NOG_GEEN}}
<p class="nl-paragraph">De Raad heeft nog geen besluit vastgelegd.</p>
{{/NOG_GEEN}}
{{#GENOMEN}}
<section class="jbt-kaart jbt-stapel jbt-stapel--dicht">
<h2 class="nl-heading nl-heading--level-3">{{KOP}}</h2>
<p class="jbt-meerregelig">{{TEKST:pre_escape}}</p>
</section>
{{/GENOMEN}}
{{#PLAN}}
<section class="jbt-kaart jbt-stapel jbt-stapel--dicht">
<h2 class="nl-heading nl-heading--level-3">{{KOP}}</h2>
<p class="jbt-meerregelig">{{TEKST:pre_escape}}</p>
</section>
{{/PLAN}}
{{#ONDERZOEK}}{{#IS_ONDERZOEK}}
<p class="nl-paragraph">De lokale toegang doet de CORV-melding. <a class="nl-link" href="/cgi-bin/opvolging?tafel={{TAFEL:url_query_escape}}">Naar de opvolging</a></p>
{{/IS_ONDERZOEK}}{{/ONDERZOEK}}
{{#EERDER}}
<section class="jbt-stapel jbt-stapel--dicht">
<h2 class="nl-heading nl-heading--level-3">Eerdere besluiten</h2>
<dl class="jbt-rollen">
{{#EERDER_BESLUIT}}
<div><dt>{{NAAM}}, {{OP}}</dt><dd>{{UITKOMST_TEKST}}{{#HEEFT_TOT}} tot {{TOT}}{{/HEEFT_TOT}}, door {{DOOR}}</dd><dd class="jbt-meerregelig">{{WAAROM:pre_escape}}</dd></div>
{{/EERDER_BESLUIT}}
</dl>
</section>
{{/EERDER}}
{{#SCHRIJVEN}}
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/besluit" novalidate autocomplete="off" data-jbt-concept="" data-jbt-status="concept-status">
<button class="jbt-verborgen" type="submit" name="actie" value="{{#EERSTE}}opslaan{{/EERSTE}}{{#VERVOLG}}concept{{/VERVOLG}}" tabindex="-1" aria-hidden="true">Opslaan</button>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">
{{>TAFEL}}
{{#EERSTE}}
<p class="nl-paragraph">Beslis voor elk kind apart. U kunt tussendoor opslaan. Anderen zien het besluit pas als u het vastlegt. Daarna kunt u het niet meer veranderen.</p>
{{/EERSTE}}
{{#VERVOLG}}
<p class="nl-paragraph">Voor deze kinderen is het besluit aangehouden of nog niet genomen. Het eerdere besluit blijft bewaard.</p>
{{/VERVOLG}}
{{#KIND}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{{NAAM}}{{#HEEFT_GEBOREN}}, geboren {{GEBOREN}}{{/HEEFT_GEBOREN}}</legend>
{{#IS_MOMENT_1}}
{{>BEREIDHEID}}
{{>VERMOGEN}}
{{>VERTROUWEN}}
{{/IS_MOMENT_1}}
{{>UITKOMST}}
{{>MOTIVERING}}
{{#IS_MOMENT_1}}
{{>URGENTIE}}
{{>AANGEHOUDEN_TOT}}
{{/IS_MOMENT_1}}
</fieldset>
{{/KIND}}
{{#MET_PLAN}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Het veiligheidsplan</legend>
{{>VEILIGHEIDSPLAN_VASTGESTELD}}
{{>VEILIGHEIDSPLAN_WIJZIGINGEN}}
{{>VEILIGHEIDSPLAN_TOEZICHT}}
</fieldset>
{{/MET_PLAN}}
{{#NAMENS_RAAD}}
{{>FUNCTIONARIS}}
{{/NAMENS_RAAD}}
{{#NOG_NODIG}}
<div class="utrecht-alert utrecht-alert--info" id="besluiten">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#document"></use></svg>
<div class="utrecht-alert__content">
<h2 class="nl-heading nl-heading--level-3">Dit is nog nodig voordat u het besluit kunt vastleggen</h2>
<ul class="jbt-foutenlijst">
{{#VOORWAARDE}}
<li><a href="{{HREF}}">{{TEKST}}</a></li>
{{/VOORWAARDE}}
</ul>
</div>
</div>
{{/NOG_NODIG}}
<div>
<div class="utrecht-action-group">
{{#MAG_BESLUITEN}}<button class="nl-button nl-button--primary" type="submit" name="actie" value="besluiten">Besluit vastleggen</button>{{/MAG_BESLUITEN}}
{{#EERSTE}}<button class="nl-button nl-button--secondary" type="submit" name="actie" value="opslaan">Opslaan en later verder</button>{{/EERSTE}}
</div>
<p class="jbt-tekens" id="concept-status" role="status"></p>
</div>
</form>
{{/SCHRIJVEN}}
</div>
