{{%AUTOESCAPE context="HTML"}}
<header><h1>Inloggen in twee stappen</h1></header>
{{#VRAAG}}
<p>Open de app op uw telefoon en vul de code in die daar nu staat.</p>
<p>Hebt u uw telefoon niet bij u? Vul dan een van uw herstelcodes in. Elke herstelcode werkt één keer. Hebt u die ook niet? Bel uw beheerder.</p>
{{/VRAAG}}
{{#INSTELLEN}}
<p>U logt in met uw wachtwoord en met een code van een app. Zo komt niemand in de dossiers die alleen uw wachtwoord heeft. Dit stelt u één keer in.</p>
<ol>
<li>Zet een app voor codes op uw telefoon, zoals Microsoft Authenticator, Google Authenticator of FreeOTP.</li>
<li>Kies in die app voor een nieuwe code en scan dit plaatje.</li>
</ol>
<svg class="jbt-qr" viewBox="0 0 {{MAAT}} {{MAAT}}" role="img" aria-label="Plaatje om te scannen met de app. Kunt u niet scannen? De sleutel staat hieronder als tekst."><rect width="{{MAAT}}" height="{{MAAT}}" fill="#fff"></rect><path d="{{PAD}}" fill="#000"></path></svg>
<p>Kunt u niet scannen? Vul in de app deze sleutel in: <strong class="jbt-code">{{SLEUTEL_TEKST}}</strong></p>
<p>Vul daarna hieronder de code in die de app laat zien.</p>
{{/INSTELLEN}}
{{#MAG_CONTROLEREN}}
{{>FORMULIER}}
{{>CODE}}
{{>KNOPPEN}}
{{/MAG_CONTROLEREN}}
{{#BEWAREN}}
{{>KADER_LET_OP}}
<h2>Bewaar uw herstelcodes</h2>
<p>Bent u uw telefoon kwijt, of werkt die niet? Dan logt u in met een van deze codes. Elke code werkt één keer. Schrijf ze op of druk ze af, en bewaar ze niet bij uw computer.</p>
<ul class="jbt-codes">
{{#HERSTELCODE}}
<li class="jbt-code">{{TEKST}}</li>
{{/HERSTELCODE}}
</ul>
{{>AFDRUKKEN}}
{{>KADER_EIND}}
{{/BEWAREN}}
{{>FORMULIER_BEWAARD}}
{{>KNOPPEN_BEWAARD}}
{{#KLAAR}}<p>Hier is niets meer te doen. Bij <a href="/cgi-bin/account">uw account</a> ziet u hoe u inlogt.</p>{{/KLAAR}}
