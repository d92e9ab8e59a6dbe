{{%AUTOESCAPE context="HTML"}}
<div class="utrecht-form-fieldset jbt-vraag{{#HEEFT_FOUT}} utrecht-form-fieldset--invalid{{/HEEFT_FOUT}}">
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset" role="radiogroup"{{#VERPLICHT}} aria-required="true"{{/VERPLICHT}}{{#HEEFT_FOUT}} aria-invalid="true"{{/HEEFT_FOUT}}{{#HEEFT_BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/HEEFT_BESCHREVEN}}>
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{{LABEL}}{{#OPTIONEEL}} (niet verplicht){{/OPTIONEEL}}</legend>
{{#HEEFT_UITLEG}}
<p class="utrecht-form-field-description" id="{{ID}}-uitleg">{{UITLEG}}</p>
{{/HEEFT_UITLEG}}
{{#HEEFT_FOUT}}
<p class="utrecht-form-field-error-message" id="{{ID}}-fout"><svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#fout"></use></svg><span><span class="jbt-verborgen">Fout: </span>{{FOUT}}</span></p>
{{/HEEFT_FOUT}}
{{#ANDER}}
<div class="jbt-ander" id="{{ID}}-ander">
<p><strong>Intussen opgeslagen door een ander:</strong></p>
<p class="jbt-meerregelig">{{ANDER_TEKST:pre_escape}}</p>
</div>
{{/ANDER}}
<div class="jbt-keuzes">
{{#KEUZE}}
<div class="jbt-keuze"><input class="jbt-keuze__input" type="radio" id="{{KEUZE_ID}}" name="{{NAAM}}" value="{{CODE}}"{{#GEKOZEN}} checked{{/GEKOZEN}}{{#HEEFT_KEUZE_UITLEG}} aria-describedby="{{KEUZE_ID}}-uitleg-keuze"{{/HEEFT_KEUZE_UITLEG}}><label class="utrecht-form-label utrecht-form-label--radio" for="{{KEUZE_ID}}">{{TEKST}}</label>{{#HEEFT_KEUZE_UITLEG}}<p class="utrecht-form-field-description" id="{{KEUZE_ID}}-uitleg-keuze">{{KEUZE_UITLEG}}</p>{{/HEEFT_KEUZE_UITLEG}}</div>
{{/KEUZE}}
</div>
</fieldset>
</div>
