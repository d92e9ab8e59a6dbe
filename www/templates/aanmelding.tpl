{{%AUTOESCAPE context="HTML"}}
<header><h1>{{KOP}}{{>WAARIN}}</h1>{{#DOSSIER}}{{>TAFEL_STATUS}}{{/DOSSIER}}</header>
{{>STAPPEN}}
{{>ZELFDE_KIND}}
<div class="jbt-kolommen">
<div>
{{#SCHRIJVEN}}
{{>KADER_LET_OP}}<p><strong>Is er nu direct gevaar?</strong> Wacht dan niet op een tafel. Bel 112, Veilig Thuis op <span class="jbt-nowrap">0800-2000</span> (dag en nacht, gratis) of meteen de Raad voor de Kinderbescherming.</p>{{>KADER_EIND}}
{{#TERUG}}
<section class="jbt-kaart" aria-labelledby="terug-kop">
<h2 id="terug-kop">De voorzitter vraagt een aanvulling</h2>
<p class="jbt-meerregelig">{{ARGUMENTEN:p}}</p>
{{#PUNTEN}}
<p>Dit was nog niet goed genoeg:</p>
<ul>
{{#PUNT}}
<li>{{PUNT}}{{#HEEFT_TOELICHTING}}: {{TOELICHTING}}{{/HEEFT_TOELICHTING}}</li>
{{/PUNT}}
</ul>
{{/PUNTEN}}
<p>Pas de aanmelding aan en dien die opnieuw in.</p>
</section>
{{/TERUG}}
{{#EIGEN_DOSSIER}}<p>Dit wordt een eigen dossier, ook al kent u het gezin van een eerdere tafel. Wat u van het gezin mag zien, nemen we over. Na het indienen koppelt de procesondersteuner deze tafel aan de zaak die er al is.</p>{{/EIGEN_DOSSIER}}
<p>Vul alle velden in. Staat er (niet verplicht) achter een vraag, dan mag u die overslaan. U kunt altijd tussendoor opslaan.</p>
{{>FORMULIER}}
<fieldset><legend>De gemeente</legend>
{{>GEMEENTE}}
</fieldset>
{{#IS_MOMENT_1}}
<fieldset><legend>Het gezin en de zorgen</legend>
{{>GEZINSSAMENSTELLING}}
{{>AANLEIDING}}
{{>ZORGEN}}
{{>KRACHTEN}}
{{>NETWERK}}
</fieldset>
<fieldset><legend>De hulp en het plan</legend>
{{>HULP_INGEZET}}
{{>HULP_EFFECT}}
{{>MDO_DATUM}}
{{>MDO_UITKOMST}}
{{>BETROKKENHEID_GEZIN}}
{{>VEILIGHEIDSPLAN_TOEZICHT}}
</fieldset>
<fieldset><legend>Wat ouders en kinderen ervan vinden</legend>
{{>BEREIDHEID}}
{{>VERMOGEN}}
{{>VERTROUWEN}}
{{>REACTIE_OUDERS}}
{{>MENING_KINDEREN}}
</fieldset>
<fieldset><legend>Wie er nog meer bij hoort</legend>
{{>VT_MONITOR}}
{{>OTS_ANDER_KIND}}
{{>OTS_GI}}
{{>COMPLEXE_SCHEIDING}}
{{>URGENTIE_GEWENST}}
{{>URGENTIE_REDEN}}
</fieldset>
{{/IS_MOMENT_1}}
{{#IS_MOMENT_2}}
<fieldset><legend>Het raadsonderzoek</legend>
{{>GROND}}
{{>UITSPRAAK_DATUM}}
{{>MAATREGEL}}
{{>GI}}
{{>CONCLUSIES}}
</fieldset>
{{/IS_MOMENT_2}}
{{#IS_MOMENT_3}}
<fieldset><legend>Het einde van de ondertoezichtstelling</legend>
{{>OTS_EINDDATUM}}
{{>OTS_EINDDATUM_REDEN}}
{{>SOORT_EINDE}}
{{>SAMENVATTING}}
{{>OVERDRACHT_LOKALE_TOEGANG}}
</fieldset>
{{/IS_MOMENT_3}}
{{#NOG_NODIG}}
{{>KADER_NODIG}}<h2 id="indienen">Dit is nog nodig voordat u kunt indienen</h2>
{{>VOORWAARDEN}}{{>KADER_EIND}}
{{/NOG_NODIG}}
{{>KNOPPEN}}
{{/SCHRIJVEN}}
{{#LEZEN}}
<dl class="jbt-rollen">
{{#GEGEVEN}}
<div><dt>{{LABEL}}</dt><dd>{{TEKST:p}}</dd></div>
{{/GEGEVEN}}
</dl>
{{/LEZEN}}
{{#MAG_INTREKKEN}}
<details class="jbt-kaart">
<summary>Aanmelding intrekken</summary>
{{>FORMULIER_INTREKKEN}}
{{>REDEN}}
{{>KNOPPEN_INTREKKEN}}
</details>
{{/MAG_INTREKKEN}}
</div>
{{#DOSSIER}}
<aside class="jbt-kaart" aria-labelledby="aside-kop">
<h2 id="aside-kop">Deze aanmelding</h2>
<dl>
<div><dt>Zaaknummer</dt><dd>{{>ZAAK_LINK}}</dd></div>
<div><dt>Gemeente</dt><dd>{{GEMEENTE_NAAM}}</dd></div>
</dl>
<h3>Gezin</h3>
<ul>
{{#PERSOON}}
<li>{{#MAG_PERSOON}}<a href="/cgi-bin/persoon?persoon={{PERSOON:u}}">{{/MAG_PERSOON}}{{NAAM}}{{#MAG_PERSOON}}</a>{{/MAG_PERSOON}} ({{SOORT}})</li>
{{/PERSOON}}
</ul>
{{#SCHRIJVER}}<p><a href="/cgi-bin/persoon?zaak={{ZAAK:u}}">Kind, ouder of netwerk toevoegen</a></p>{{/SCHRIJVER}}
<h3>Stukken</h3>
<ul>
{{#STUK}}
<li><a href="/cgi-bin/stuk?stuk={{STUK:u}}">{{TITEL}}</a> ({{SOORT}}){{#HEEFT_LET_OP}}<br>{{LET_OP}}{{/HEEFT_LET_OP}}</li>
{{/STUK}}
</ul>
{{#SCHRIJVER}}<p><a href="/cgi-bin/stuk?tafel={{TAFEL:u}}">Stuk toevoegen</a></p>{{/SCHRIJVER}}
{{#RONDE}}
<div>
<h3>Ronde {{RONDE}}</h3>
<p>Ingediend {{INGEDIEND}}.{{#HEEFT_OORDEEL}} {{OORDEEL}} {{BEOORDEELD}}.{{/HEEFT_OORDEEL}}</p>
{{#HEEFT_ARGUMENTEN}}<p class="jbt-meerregelig">{{ARGUMENTEN:p}}</p>{{/HEEFT_ARGUMENTEN}}
</div>
{{/RONDE}}
</aside>
{{/DOSSIER}}
</div>
