{{%AUTOESCAPE context="HTML"}}
<header><h1>{{KOP}}{{>WAARIN}}</h1>{{#DOSSIER}}{{>TAFEL_STATUS}}{{/DOSSIER}}</header>
{{>STAPPEN}}
{{>ZELFDE_KIND}}
<div class="jbt-kolommen">
<div>
{{#WAT_NU}}
{{#BEURT}}
{{>KADER_GOED}}<h2>Wat er nu gebeurt</h2>
<ol>
<li>De voorzitter van subregio {{SUBREGIO}} beoordeelt of alles er is. U hoort dat uiterlijk {{UITERLIJK}}.</li>
<li>Is alles er? Dan plant de procesondersteuner de tafel, binnen {{WERKDAGEN}} werkdagen. Mist er iets? Dan krijgt u de aanmelding terug, met wat er nog nodig is. U vindt die in uw werkvoorraad.</li>
<li>U krijgt een uitnodiging voor de tafel. De ouders, de kinderen en de anderen ook.</li>
</ol>
<p>Vragen, of verandert er iets in het gezin? Bel de procesondersteuner van {{SUBREGIO}}: <span class="jbt-nowrap">{{TELEFOON}}</span>, of mail {{EMAIL}}.</p>{{>KADER_EIND}}
{{/BEURT}}
{{/WAT_NU}}
{{#SCHRIJVEN}}
{{#NOG_NODIG}}
{{>KADER_NODIG}}<h2 id="indienen">Dit is nog nodig voordat u kunt indienen</h2>
{{>VOORWAARDEN}}{{>KADER_EIND}}
{{/NOG_NODIG}}
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
{{>KADER_LET_OP}}<p><strong>Is er nu direct gevaar?</strong> Wacht dan niet op een tafel. Bel 112, Veilig Thuis op <span class="jbt-nowrap">0800-2000</span> (dag en nacht, gratis) of meteen de Raad voor de Kinderbescherming.</p>{{>KADER_EIND}}
{{#EIGEN_DOSSIER}}<p>Dit wordt een eigen dossier, ook al kent u het gezin van een eerdere tafel. Wat u van het gezin mag zien, nemen we over. Na het indienen koppelt de procesondersteuner deze tafel aan de zaak die er al is.</p>{{/EIGEN_DOSSIER}}
{{#VRAGEN}}<p>Vul alle velden in. Staat er (niet verplicht) achter een vraag, dan mag u die overslaan. Weet u iets nog niet? Ga dan verder: bij het controleren ziet u wat er mist.</p>{{/VRAGEN}}
{{/SCHRIJVEN}}
{{>FORMULIER}}
{{#STAP_ZORGEN}}
<fieldset><legend>De zorgen</legend>
{{>GEMEENTE}}
{{>GEZINSSAMENSTELLING}}
{{>AANLEIDING}}
{{>ZORGEN}}
{{>KRACHTEN}}
{{>NETWERK}}
</fieldset>
{{/STAP_ZORGEN}}
{{#STAP_PLAN}}
<fieldset><legend>De hulp en het plan</legend>
{{>HULP_INGEZET}}
{{>HULP_EFFECT}}
{{>MDO_DATUM}}
{{>MDO_UITKOMST}}
{{>BETROKKENHEID_GEZIN}}
{{>VEILIGHEIDSPLAN_TOEZICHT}}
</fieldset>
{{/STAP_PLAN}}
{{#STAP_MENING}}
<fieldset><legend>Wat ouders en kinderen ervan vinden</legend>
{{>BEREIDHEID}}
{{>VERMOGEN}}
{{>VERTROUWEN}}
{{>REACTIE_OUDERS}}
{{>MENING_KINDEREN}}
</fieldset>
<fieldset><legend>Wie er nog meer bij hoort, en hoe dringend het is</legend>
{{>VT_MONITOR}}
{{>OTS_ANDER_KIND}}
<div class="jbt-als-ja">{{>OTS_GI}}</div>
{{>COMPLEXE_SCHEIDING}}
{{>URGENTIE_GEWENST}}
<div class="jbt-als-iets">{{>URGENTIE_REDEN}}</div>
</fieldset>
{{/STAP_MENING}}
{{#STAP_ONDERZOEK}}
<fieldset><legend>Het raadsonderzoek</legend>
{{>GEMEENTE}}
{{>GROND}}
{{>UITSPRAAK_DATUM}}
{{>MAATREGEL}}
{{>GI}}
{{>CONCLUSIES}}
</fieldset>
{{/STAP_ONDERZOEK}}
{{#STAP_EINDE}}
<fieldset><legend>Het einde van de ondertoezichtstelling</legend>
{{>GEMEENTE}}
{{>OTS_EINDDATUM}}
{{>OTS_EINDDATUM_REDEN}}
{{>SOORT_EINDE}}
{{>SAMENVATTING}}
{{>OVERDRACHT_LOKALE_TOEGANG}}
</fieldset>
{{/STAP_EINDE}}
{{#OVERZICHT}}
{{#SCHRIJVER}}<p>Dit is alles wat u indient. Lees het nog eens door.</p>{{/SCHRIJVER}}
{{#DEEL}}
<section aria-labelledby="deel-{{CODE}}">
<h2 id="deel-{{CODE}}">{{TITEL}}</h2>
{{#WIJZIGEN}}<p><a href="{{HREF}}">Wijzigen<span class="jbt-verborgen">: {{TITEL}}</span></a></p>{{/WIJZIGEN}}
<dl class="jbt-rollen">
{{#GEGEVEN}}
<div><dt>{{LABEL}}</dt><dd>{{TEKST:p}}</dd></div>
{{/GEGEVEN}}
</dl>
</section>
{{/DEEL}}
<section aria-labelledby="deel-gezin">
<h2 id="deel-gezin">Gezin</h2>
{{#SCHRIJVER}}<p><a href="/cgi-bin/persoon?zaak={{ZAAK:u}}">Wijzigen<span class="jbt-verborgen">: gezin</span></a></p>{{/SCHRIJVER}}
<ul>
{{#PERSOON}}
<li>{{#MAG_PERSOON}}<a href="/cgi-bin/persoon?persoon={{PERSOON:u}}">{{/MAG_PERSOON}}{{NAAM}}{{#MAG_PERSOON}}</a>{{/MAG_PERSOON}} ({{SOORT}}){{#HEEFT_GEBOREN}}, {{GEBOREN}}{{/HEEFT_GEBOREN}}{{#HEEFT_GEZAG}}, {{GEZAG}}{{/HEEFT_GEZAG}}</li>
{{/PERSOON}}
</ul>
</section>
<section aria-labelledby="deel-stukken">
<h2 id="deel-stukken">Stukken</h2>
{{#SCHRIJVER}}<p><a href="/cgi-bin/stuk?tafel={{TAFEL:u}}">Wijzigen<span class="jbt-verborgen">: stukken</span></a></p>{{/SCHRIJVER}}
<ul>
{{#STUK}}
<li><a href="/cgi-bin/stuk?stuk={{STUK:u}}">{{TITEL}}</a> ({{SOORT}}){{#HEEFT_LET_OP}}<br>{{LET_OP}}{{/HEEFT_LET_OP}}</li>
{{/STUK}}
</ul>
</section>
{{#DOELEN}}
<section aria-labelledby="deel-doelen">
<h2 id="deel-doelen">Doelen</h2>
<ul>
{{#DOEL}}
<li>{{DOEL}} ({{VOOR}})</li>
{{/DOEL}}
</ul>
</section>
{{/DOELEN}}
{{/OVERZICHT}}
{{#GAAT_IN}}
<section class="jbt-kaart" aria-labelledby="gaat-in">
<h2 id="gaat-in">U dient de aanmelding in</h2>
<p>Tot het oordeel van de voorzitter kunt u er niets meer aan veranderen.</p>
<dl>
{{#REGEL}}
<div><dt>{{KOP}}</dt><dd>{{TEKST}}</dd></div>
{{/REGEL}}
</dl>
<input type="hidden" name="bevestigd" value="ja">
</section>
{{/GAAT_IN}}
{{>KNOPPEN}}
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
