{{%AUTOESCAPE context="HTML"}}
<header><h1>Wat er over {{WIE}} staat</h1></header>
<p>Zaak {{>ZAAK_LINK}}. <a href="/cgi-bin/verzoek-betrokkene?verzoek={{VERZOEK_ID:u}}">Terug naar het verzoek</a></p>
{{#NIETS}}<p>Er gaat geen afschrift mee.</p>{{/NIETS}}
{{#KIEZEN}}
<p>Dit is alles wat er over deze persoon is vastgelegd. Bij elk onderdeel dat ook over een ander kan gaan, kiest u wat ermee gebeurt. Daarna pas kunt u het besluit vastleggen. Nog te kiezen: {{OPEN}}.</p>
{{>FORMULIER}}
{{#STUKJE}}
{{#KOPJE}}<h2>{{GROEP}}</h2>{{/KOPJE}}
{{#GEWOON}}<p class="jbt-meerregelig"><strong>{{KOP}}</strong><br>{{TEKST:p}}</p>{{/GEWOON}}
{{#NAKIJKEN}}
<section class="jbt-kaart">
<h3>{{KOP}}</h3>
<p class="jbt-meerregelig">{{TEKST:p}}</p>
{{#BESTAND}}<p><a href="/cgi-bin/stuk?stuk={{STUK_ID:u}}">Bestand bekijken</a></p>{{/BESTAND}}
<p><span class="jbt-stand--warning">Nakijken: gaat ook over een ander</span></p>
{{>KEUZE}}
{{#ZWART}}
{{>WOORDEN}}
{{/ZWART}}
</section>
{{/NAKIJKEN}}
{{/STUKJE}}
{{>KNOPPEN}}
{{/KIEZEN}}
{{#AFSCHRIFT}}
<p>Dit is er gegeven, zoals het was op de dag van het besluit.</p>
{{#DEEL}}
{{#HEEFT_GROEP}}<h2>{{GROEP}}</h2>{{/HEEFT_GROEP}}
<h3>{{KOP}}</h3>
<p class="jbt-meerregelig">{{TEKST:p}}</p>
{{/DEEL}}
{{/AFSCHRIFT}}
