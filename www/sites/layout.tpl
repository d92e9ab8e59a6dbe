{{%AUTOESCAPE context="HTML"}}
<!DOCTYPE html>
<html lang="nl" class="utrecht-root{{#IN_SUBREGIO}} jbt-site--{{THEMA}}{{/IN_SUBREGIO}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{TITEL}} - {{SITE_NAAM}}</title>
<meta name="description" content="{{OMSCHRIJVING}}">
<link rel="icon" href="/static/icoon.svg" type="image/svg+xml">
<link rel="preload" href="/static/fonts/source-sans-3-latin.woff2" as="font" type="font/woff2" crossorigin="anonymous">
<link rel="stylesheet" href="/static/jbt.css">
<script src="/static/jbt.js" defer></script>
</head>
<body class="utrecht-document utrecht-page-layout">
<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">Naar de inhoud</a>
<header class="utrecht-page-header">
<div class="utrecht-page-header__content">
<a class="jbt-merk" href="/{{PAD}}">
<svg class="jbt-merk__beeld" viewBox="0 0 44 44" aria-hidden="true" focusable="false"><use href="/static/icons.svg#merk"></use></svg>
<span><span class="jbt-merk__naam">Jeugdbeschermingstafel Twente</span> <span class="jbt-merk__site">{{SITE_NAAM}}</span></span>
</a>
<div class="jbt-gebruiker">
{{#IN_SUBREGIO}}
<a class="nl-link" href="/">Andere subregio</a>
{{/IN_SUBREGIO}}
<a class="nl-link" href="/cgi-bin/inloggen">Inloggen voor professionals</a>
</div>
</div>
<nav class="jbt-nav" aria-label="Hoofdmenu">
<ul class="jbt-nav__lijst">
{{#MENU}}
<li><a class="jbt-nav__link" href="/{{HREF}}"{{#HUIDIG}} aria-current="page"{{/HUIDIG}}>{{LABEL}}</a></li>
{{/MENU}}
</ul>
</nav>
</header>
<div class="utrecht-page-body">
<div class="utrecht-page-body__content">
{{#KRUIMEL}}
<nav class="utrecht-breadcrumb-nav" aria-label="Kruimelpad">
<ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
<li class="utrecht-breadcrumb-nav__item"><a class="utrecht-breadcrumb-nav__link" href="/{{PAD}}">Start</a></li>
<li class="utrecht-breadcrumb-nav__item"><span class="jbt-kruimel" aria-hidden="true">/</span><span class="utrecht-breadcrumb-nav__link utrecht-breadcrumb-nav__link--current" aria-current="page">{{TITEL}}</span></li>
</ol>
</nav>
{{/KRUIMEL}}
<main id="inhoud" class="jbt-inhoud" tabindex="-1">
{{>INHOUD}}
</main>
</div>
</div>
<footer class="utrecht-page-footer">
<div class="utrecht-page-footer__content">
<div id="hulp" class="jbt-hulp">
{{#IN_SUBREGIO}}
<p><strong>Hulp nodig?</strong> Bel de procesondersteuner van {{SITE_NAAM}} op <a class="nl-link jbt-nowrap" href="tel:{{TEL_HREF}}">{{TELEFOON}}</a> (werkdagen 8.30 tot 17.00 uur).</p>
{{/IN_SUBREGIO}}
{{#IN_REGIO}}
<p><strong>Hulp nodig?</strong> Bel de procesondersteuner van uw subregio. De nummers staan bij <a class="nl-link" href="/#contact">contact</a>.</p>
{{/IN_REGIO}}
<p><strong>Is een kind in gevaar?</strong> Bel <a class="nl-link jbt-nowrap" href="tel:112">112</a>. Advies of melden: Veilig Thuis, <a class="nl-link jbt-nowrap" href="tel:08002000">0800-2000</a> (gratis, dag en nacht).</p>
</div>
<ul class="jbt-voetlinks">
<li><a href="/{{PAD}}rollen/">Werkwijze en rollen</a></li>
<li><a href="/{{PAD}}privacy/">Privacy</a></li>
<li><a href="/{{PAD}}toegankelijkheid/">Toegankelijkheid</a></li>
</ul>
</div>
</footer>
</body>
</html>
