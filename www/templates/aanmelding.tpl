{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">{{KOP}}</h1>{{#DOSSIER}}<span class="utrecht-status-badge utrecht-status-badge--{{STATUS_KLEUR}}">{{STATUS}}</span>{{/DOSSIER}}</div>
{{>STAPPEN}}
<div class="jbt-kolommen">
<div class="jbt-stapel">
{{#SCHRIJVEN}}
<div class="utrecht-alert utrecht-alert--warning" role="note">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#fout"></use></svg>
<div class="utrecht-alert__content"><p class="nl-paragraph"><strong>Is er nu direct gevaar?</strong> Wacht dan niet op een tafel. Bel 112, Veilig Thuis op <span class="jbt-nowrap">0800-2000</span> (dag en nacht, gratis) of meteen de Raad voor de Kinderbescherming.</p></div>
</div>
{{#TERUG}}
<section class="jbt-kaart jbt-stapel" aria-labelledby="terug-kop">
<h2 class="nl-heading nl-heading--level-3" id="terug-kop">De voorzitter vraagt een aanvulling</h2>
<p class="jbt-meerregelig">{{ARGUMENTEN:pre_escape}}</p>
{{#PUNTEN}}
<p>Dit was nog niet goed genoeg:</p>
<ul class="utrecht-unordered-list">
{{#PUNT}}
<li>{{PUNT}}{{#HEEFT_TOELICHTING}}: {{TOELICHTING}}{{/HEEFT_TOELICHTING}}</li>
{{/PUNT}}
</ul>
{{/PUNTEN}}
<p>Pas de aanmelding aan en dien haar opnieuw in.</p>
</section>
{{/TERUG}}
{{#EIGEN_DOSSIER}}<p class="nl-paragraph">Dit wordt een eigen dossier, ook al kent u het gezin van een eerdere tafel. Wat u van het gezin mag zien, nemen we over. Na het indienen koppelt de procesondersteuner deze tafel aan de zaak die er al is.</p>{{/EIGEN_DOSSIER}}
<p class="nl-paragraph">Vul alle velden in. Staat er (niet verplicht) achter een vraag, dan mag u die overslaan. U kunt altijd tussendoor opslaan.</p>
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/aanmelding" novalidate autocomplete="off" data-jbt-concept="" data-jbt-status="concept-status">
<button class="jbt-verborgen" type="submit" name="actie" value="opslaan" tabindex="-1" aria-hidden="true">Opslaan</button>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">
{{>TAFEL}}
{{>MOMENT}}
{{>ZAAK}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">De gemeente</legend>
{{>GEMEENTE}}
</fieldset>
{{#IS_MOMENT_1}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Het gezin en de zorgen</legend>
{{>GEZINSSAMENSTELLING}}
{{>AANLEIDING}}
{{>ZORGEN}}
{{>KRACHTEN}}
{{>NETWERK}}
</fieldset>
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">De hulp en het plan</legend>
{{>HULP_INGEZET}}
{{>HULP_EFFECT}}
{{>MDO_DATUM}}
{{>MDO_UITKOMST}}
{{>BETROKKENHEID_GEZIN}}
{{>VEILIGHEIDSPLAN_TOEZICHT}}
</fieldset>
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Wat ouders en kinderen ervan vinden</legend>
{{>BEREIDHEID}}
{{>VERMOGEN}}
{{>VERTROUWEN}}
{{>REACTIE_OUDERS}}
{{>MENING_KINDEREN}}
</fieldset>
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Wie er nog meer bij hoort</legend>
{{>VT_MONITOR}}
{{>OTS_ANDER_KIND}}
{{>OTS_GI}}
{{>COMPLEXE_SCHEIDING}}
{{>URGENTIE_GEWENST}}
{{>URGENTIE_REDEN}}
</fieldset>
{{/IS_MOMENT_1}}
{{#IS_MOMENT_2}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Het raadsonderzoek</legend>
{{>GROND}}
{{>UITSPRAAK_DATUM}}
{{>MAATREGEL}}
{{>GI}}
{{>CONCLUSIES}}
</fieldset>
{{/IS_MOMENT_2}}
{{#IS_MOMENT_3}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Het einde van de ondertoezichtstelling</legend>
{{>OTS_EINDDATUM}}
{{>SOORT_EINDE}}
{{>SAMENVATTING}}
{{>OVERDRACHT_LOKALE_TOEGANG}}
</fieldset>
{{/IS_MOMENT_3}}
{{#BESTAAT}}
{{#NOG_NODIG}}
<div class="utrecht-alert utrecht-alert--info" id="indienen">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#document"></use></svg>
<div class="utrecht-alert__content">
<h2 class="nl-heading nl-heading--level-3">Dit is nog nodig voordat u kunt indienen</h2>
<ul class="jbt-foutenlijst">
{{#VOORWAARDE}}
<li><a href="{{HREF}}">{{TEKST}}</a></li>
{{/VOORWAARDE}}
</ul>
</div>
</div>
{{/NOG_NODIG}}
{{/BESTAAT}}
<div>
<div class="utrecht-action-group">
{{#NOG_NIET_KLAAR}}<button class="nl-button nl-button--primary" type="submit" name="actie" value="verder">Opslaan en verder naar het gezin</button>{{/NOG_NIET_KLAAR}}
{{#BESTAAT}}<button class="nl-button{{#KLAAR}} nl-button--primary{{/KLAAR}}{{#NOG_NIET_KLAAR}} nl-button--secondary{{/NOG_NIET_KLAAR}}" type="submit" name="actie" value="indienen">Indienen</button>{{/BESTAAT}}
<button class="nl-button nl-button--secondary" type="submit" name="actie" value="opslaan">Opslaan en later verder</button>
</div>
<p class="jbt-tekens" id="concept-status" role="status"></p>
</div>
</form>
{{/SCHRIJVEN}}
{{#LEZEN}}
<dl class="jbt-rollen">
{{#GEGEVEN}}
<div><dt>{{LABEL}}</dt><dd class="jbt-meerregelig">{{TEKST:pre_escape}}</dd></div>
{{/GEGEVEN}}
</dl>
{{/LEZEN}}
{{#MAG_INTREKKEN}}
<details class="jbt-kaart">
<summary>Aanmelding intrekken</summary>
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/aanmelding" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}">
{{>REDEN}}
<div class="utrecht-action-group"><button class="nl-button nl-button--secondary" type="submit" name="actie" value="intrekken">Aanmelding intrekken</button></div>
</form>
</details>
{{/MAG_INTREKKEN}}
</div>
{{#DOSSIER}}
<aside class="jbt-kaart jbt-stapel" aria-labelledby="aside-kop">
<h2 class="nl-heading nl-heading--level-3" id="aside-kop">Deze aanmelding</h2>
<dl class="jbt-gegevens">
<div><dt>Zaaknummer</dt><dd><a class="nl-link" href="/cgi-bin/zaak?zaak={{ZAAK:url_query_escape}}">{{ZAAKNUMMER}}</a></dd></div>
<div><dt>Gemeente</dt><dd>{{GEMEENTE_NAAM}}</dd></div>
</dl>
<h3 class="nl-heading nl-heading--level-4">Gezin</h3>
<ul class="utrecht-unordered-list">
{{#PERSOON}}
<li>{{#MAG_PERSOON}}<a class="nl-link" href="/cgi-bin/persoon?persoon={{PERSOON:url_query_escape}}">{{/MAG_PERSOON}}{{NAAM}}{{#MAG_PERSOON}}</a>{{/MAG_PERSOON}} ({{SOORT}})</li>
{{/PERSOON}}
</ul>
{{#SCHRIJVER}}<p><a class="nl-link" href="/cgi-bin/persoon?zaak={{ZAAK:url_query_escape}}">Kind, ouder of netwerk toevoegen</a></p>{{/SCHRIJVER}}
<h3 class="nl-heading nl-heading--level-4">Stukken</h3>
<ul class="utrecht-unordered-list">
{{#STUK}}
<li><a class="nl-link" href="/cgi-bin/stuk?stuk={{STUK:url_query_escape}}">{{TITEL}}</a> ({{SOORT}}){{#HEEFT_LET_OP}}<br>{{LET_OP}}{{/HEEFT_LET_OP}}</li>
{{/STUK}}
</ul>
{{#SCHRIJVER}}<p><a class="nl-link" href="/cgi-bin/stuk?tafel={{TAFEL:url_query_escape}}">Stuk toevoegen</a></p>{{/SCHRIJVER}}
{{#RONDE}}
<div>
<h3 class="nl-heading nl-heading--level-4">Ronde {{RONDE}}</h3>
<p>Ingediend {{INGEDIEND}}.{{#HEEFT_OORDEEL}} {{OORDEEL}} {{BEOORDEELD}}.{{/HEEFT_OORDEEL}}</p>
{{#HEEFT_ARGUMENTEN}}<p class="jbt-meerregelig">{{ARGUMENTEN:pre_escape}}</p>{{/HEEFT_ARGUMENTEN}}
</div>
{{/RONDE}}
</aside>
{{/DOSSIER}}
</div>
