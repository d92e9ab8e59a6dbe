{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Inloggen</h1></div>
<div class="jbt-stapel">
{{#VERLOPEN}}
<div class="utrecht-alert utrecht-alert--info" role="status">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#goed"></use></svg>
<div class="utrecht-alert__content"><p class="nl-paragraph">U was een tijd niet actief. Daarom moet u opnieuw inloggen. Wat u had getypt, is bewaard en staat er straks weer.</p></div>
</div>
{{/VERLOPEN}}
<p class="nl-paragraph">Dit deel is voor medewerkers die met de jeugdbeschermingstafels werken. Bent u ouder of kind? U hoeft niet in te loggen. U krijgt alles per brief.</p>
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/inloggen" novalidate autocomplete="on">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">
{{>TERUG}}
{{>GEBRUIKERSNAAM}}
{{>WACHTWOORD}}
<div class="utrecht-action-group">
<button class="nl-button nl-button--primary" type="submit" name="actie" value="inloggen">Inloggen</button>
</div>
</form>
</div>
