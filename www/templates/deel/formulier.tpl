{{%AUTOESCAPE context="HTML"}}
<form{{#MET_ID}} id="formulier"{{/MET_ID}}{{#BLOK}} class="jbt-formulier"{{/BLOK}} method="post" action="/cgi-bin/{{PROGRAMMA}}" novalidate autocomplete="off"{{#BESTAND}} enctype="multipart/form-data"{{/BESTAND}}{{#CONCEPT}} data-jbt-concept="" data-jbt-status="{{STATUS_ID}}"{{/CONCEPT}}>
{{#ENTER}}<button class="jbt-verborgen" type="submit" name="actie" value="{{CODE}}" tabindex="-1" aria-hidden="true">{{LABEL}}</button>{{/ENTER}}
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">{{#VERBORGEN}}<input type="hidden" name="{{NAAM}}" value="{{WAARDE}}">{{/VERBORGEN}}
{{#RIJ}}<button class="jbt-linkknop" type="submit" name="actie" value="{{CODE}}">{{LABEL}}<span class="jbt-verborgen">{{OVER}}</span></button></form>{{/RIJ}}
