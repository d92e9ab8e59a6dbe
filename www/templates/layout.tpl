{{%AUTOESCAPE context="HTML"}}
<!DOCTYPE html>
<html lang="nl" class="utrecht-root{{#SITE_KLASSE}} jbt-site--{{THEMA}}{{/SITE_KLASSE}}"{{#INGELOGD}} data-jbt-sessie="{{SESSIE}}"{{/INGELOGD}}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{#TITEL_FOUTEN}}{{AANTAL_TEKST}} - {{/TITEL_FOUTEN}}{{TITEL}} - {{SITE_NAAM}}</title>
<link rel="icon" href="/static/icoon.svg" type="image/svg+xml">
<link rel="preload" href="/static/fonts/source-sans-3-latin.woff2" as="font" type="font/woff2" crossorigin="anonymous">
<link rel="stylesheet" href="/static/jbt.css">
<script src="/static/jbt.js" defer></script>
</head>
<body class="utrecht-document utrecht-page-layout">
<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">Naar de inhoud</a>
<header class="utrecht-page-header">
<div class="utrecht-page-header__content">
<a class="jbt-merk" href="/cgi-bin/werkvoorraad">
<svg class="jbt-merk__beeld" viewBox="0 0 44 44" aria-hidden="true"><use href="/static/icons.svg#merk"></use></svg>
<span><span class="jbt-merk__naam">Jeugdbeschermingstafel Twente</span> <span class="jbt-merk__site">{{SITE_NAAM}}</span></span>
</a>
{{#INGELOGD}}
<div class="jbt-gebruiker">
<p>{{GEBRUIKER_NAAM}}, {{ROL_TEKST}}</p>
<a class="nl-link" href="/cgi-bin/account">Uw account</a>
<a class="nl-link" href="#hulp">Hulp en contact</a>
<form method="post" action="/cgi-bin/uitloggen">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">
<button class="jbt-linkknop" type="submit">Uitloggen</button>
</form>
</div>
{{/INGELOGD}}
</div>
{{#INGELOGD}}
<nav class="jbt-nav" aria-label="Hoofdmenu">
<div class="jbt-nav__rij">
<ul class="jbt-nav__lijst">
{{#MENU}}
<li><a class="jbt-nav__link" href="{{HREF}}"{{#HUIDIG}} aria-current="page"{{/HUIDIG}}>{{LABEL}}</a></li>
{{/MENU}}
</ul>
{{#ZOEKVELD}}
<form class="jbt-zoekveld" method="get" action="/cgi-bin/zoeken" role="search" aria-label="Dossiers zoeken">
<label class="jbt-verborgen" for="zoekveld">Zoek in uw dossiers</label>
<input class="jbt-zoekveld__invoer" id="zoekveld" type="search" name="q" autocomplete="off" placeholder="Naam, datum of zaaknummer">
<button class="jbt-zoekveld__knop" type="submit">Zoek</button>
</form>
{{/ZOEKVELD}}
</div>
</nav>
{{/INGELOGD}}
</header>
<div class="utrecht-page-body">
<div class="utrecht-page-body__content">
<nav class="utrecht-breadcrumb-nav" aria-label="Kruimelpad">
<ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
<li class="utrecht-breadcrumb-nav__item"><a class="utrecht-breadcrumb-nav__link" href="/{{SITE_PAD}}">Start</a></li>
{{#KRUIMEL}}
<li class="utrecht-breadcrumb-nav__item"><span class="jbt-kruimel" aria-hidden="true">/</span><a class="utrecht-breadcrumb-nav__link" href="{{HREF}}">{{LABEL}}</a></li>
{{/KRUIMEL}}
<li class="utrecht-breadcrumb-nav__item"><span class="jbt-kruimel" aria-hidden="true">/</span><span class="utrecht-breadcrumb-nav__link utrecht-breadcrumb-nav__link--current" aria-current="page">{{TITEL}}</span></li>
</ol>
</nav>
<main id="inhoud" class="jbt-inhoud jbt-werk" tabindex="-1">
{{#LET_OP}}
<div class="utrecht-alert utrecht-alert--warning" role="status">
<svg class="jbt-icon" aria-hidden="true"><use href="/static/icons.svg#fout"></use></svg>
<div class="utrecht-alert__content"><p>{{LET_OP_TEKST}}</p></div>
</div>
{{/LET_OP}}
{{#MELDING}}
<div class="utrecht-alert utrecht-alert--ok" role="status">
<svg class="jbt-icon" aria-hidden="true"><use href="/static/icons.svg#goed"></use></svg>
<div class="utrecht-alert__content"><p>{{MELDING_TEKST}}</p></div>
</div>
{{/MELDING}}
{{#FOUTEN}}
<div class="utrecht-alert utrecht-alert--error" role="group" aria-labelledby="fouten-kop">
<svg class="jbt-icon" aria-hidden="true"><use href="/static/icons.svg#fout"></use></svg>
<div class="utrecht-alert__content">
<h2 id="fouten-kop" tabindex="-1" data-jbt-focus="">{{AANTAL_TEKST}} gevonden</h2>
{{#BEWAARD}}<p>Uw gegevens zijn bewaard, maar nog niet verstuurd. Pas dit aan:</p>{{/BEWAARD}}
{{#NIET_BEWAARD}}<p>Wat u hebt ingevuld, staat er nog. Het is nog niet opgeslagen. Pas dit aan:</p>{{/NIET_BEWAARD}}
<ul class="jbt-foutenlijst">
{{#FOUT}}
<li><a href="{{HREF}}">{{TEKST}}</a></li>
{{/FOUT}}
</ul>
</div>
</div>
{{/FOUTEN}}
{{#VEROUDERD}}
<div class="utrecht-alert utrecht-alert--warning" role="group" aria-labelledby="verouderd-kop">
<svg class="jbt-icon" aria-hidden="true"><use href="/static/icons.svg#fout"></use></svg>
<div class="utrecht-alert__content">
<h2 id="verouderd-kop" tabindex="-1" data-jbt-focus="">Iemand anders heeft intussen opgeslagen</h2>
<p>Uw tekst is nog niet opgeslagen en staat in de velden hieronder. Bij elk veld dat verschilt, ziet u ook de tekst van de ander. Kies wat blijft staan en sla opnieuw op.</p>
{{#VERSCHILLEN}}
<p>Hier verschillen de teksten:</p>
<ul class="jbt-foutenlijst">
{{#VELD}}
<li><a href="{{HREF}}">{{TEKST}}</a></li>
{{/VELD}}
</ul>
{{/VERSCHILLEN}}
</div>
</div>
{{/VEROUDERD}}
{{#CONCEPT_GEVONDEN}}
<div class="utrecht-alert utrecht-alert--info jbt-niet-afdrukken" role="group" aria-labelledby="concept-kop">
<svg class="jbt-icon" aria-hidden="true"><use href="/static/icons.svg#goed"></use></svg>
<div class="utrecht-alert__content">
<h2 id="concept-kop">Uw tekst van {{CONCEPT_STEMPEL}} is er nog</h2>
<p>Deze tekst was bewaard, maar nog niet opgeslagen. De tekst staat in het formulier. Sla op om die te bewaren.</p>
{{>FORMULIER}}
<button class="nl-button nl-button--secondary" type="submit" name="actie" value="concept_weg">Bewaarde tekst weggooien</button>
</form>
</div>
</div>
{{/CONCEPT_GEVONDEN}}
{{>INHOUD}}
</main>
</div>
</div>
<footer class="utrecht-page-footer">
<div class="utrecht-page-footer__content">
<div id="hulp" class="jbt-hulp">
<p><strong>Hulp nodig?</strong>
{{#HULP}}
Bel de procesondersteuner van {{HULP_NAAM}} op <a class="nl-link jbt-nowrap" href="tel:{{HULP_TEL_HREF}}">{{HULP_TELEFOON}}</a> (werkdagen 8.30 tot 17.00 uur).
{{/HULP}}
<span class="jbt-niet-afdrukken">Alle gegevens staan bij <a class="nl-link" href="/{{SITE_PAD}}#contact">contact</a>.</span></p>
<p class="jbt-niet-afdrukken">U werkt met bijzondere persoonsgegevens. Het programma legt elke inzage vast.</p>
</div>
<ul class="jbt-voetlinks">
<li><a href="/{{SITE_PAD}}rollen/">Werkwijze en rollen</a></li>
<li><a href="/{{SITE_PAD}}privacy/">Privacy</a></li>
<li><a href="/{{SITE_PAD}}toegankelijkheid/">Toegankelijkheid</a></li>
</ul>
</div>
</footer>
</body>
</html>
