{{%AUTOESCAPE context="HTML"}}
<div class="utrecht-form-field{{#HEEFT_FOUT}} utrecht-form-field--invalid{{/HEEFT_FOUT}}">
<label class="utrecht-form-label" for="{{ID}}">{{LABEL}}{{#OPTIONEEL}} (niet verplicht){{/OPTIONEEL}}</label>
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
<input class="utrecht-textbox utrecht-textbox--html-input{{#HEEFT_FOUT}} utrecht-textbox--invalid{{/HEEFT_FOUT}}{{#SMAL}} jbt-smal{{/SMAL}}" type="{{TYPE}}" id="{{ID}}" name="{{NAAM}}" value="{{WAARDE}}"{{#HEEFT_AUTOCOMPLETE}} autocomplete="{{AUTOCOMPLETE}}"{{/HEEFT_AUTOCOMPLETE}}{{#VERPLICHT}} aria-required="true"{{/VERPLICHT}}{{#HEEFT_FOUT}} aria-invalid="true"{{/HEEFT_FOUT}}{{#HEEFT_BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/HEEFT_BESCHREVEN}}>
</div>
