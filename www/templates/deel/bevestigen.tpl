{{%AUTOESCAPE context="HTML"}}
<header><h1>{{KOP}}{{>WAARIN}}</h1></header>
<p>Weet u het zeker?</p>
{{>KADER_LET_OP}}
<p>{{TEKST}}</p>
{{>KADER_EIND}}
{{#WAAROVER}}
<dl>
{{#REGEL}}
<div><dt>{{OVER}}</dt><dd>{{TEKST}}</dd></div>
{{/REGEL}}
</dl>
{{/WAAROVER}}
<form class="jbt-formulier" method="post" action="/cgi-bin/{{PROGRAMMA}}" novalidate autocomplete="off">
{{#VERBORGEN}}<input type="hidden" name="{{NAAM}}" value="{{WAARDE:p}}">{{/VERBORGEN}}
<input type="hidden" name="bevestigd" value="ja">
<div class="utrecht-action-group">
<button class="nl-button nl-button--primary" type="submit" name="actie" value="{{CODE}}">{{LABEL}}</button>
<button class="nl-button nl-button--secondary" type="submit" name="toch_niet" value="{{CODE}}">Nee, terug naar het formulier</button>
</div>
</form>
