{{%AUTOESCAPE context="HTML"}}
<div class="utrecht-form-field{{#HEEFT_FOUT}} utrecht-form-field--invalid{{/HEEFT_FOUT}}">
<label class="utrecht-form-label" for="{{ID}}">{{LABEL}}{{#OPTIONEEL}} (niet verplicht){{/OPTIONEEL}}</label>
{{#HEEFT_UITLEG}}
<p class="utrecht-form-field-description" id="{{ID}}-uitleg">{{UITLEG}}</p>
{{/HEEFT_UITLEG}}
{{#HEEFT_FOUT}}
<p class="utrecht-form-field-error-message" id="{{ID}}-fout"><svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#fout"></use></svg><span><span class="jbt-verborgen">Fout: </span>{{FOUT}}</span></p>
{{/HEEFT_FOUT}}
<input class="jbt-bestand" type="file" id="{{ID}}" name="{{NAAM}}"{{#HEEFT_EXTENSIES}} accept="{{EXTENSIES}}"{{/HEEFT_EXTENSIES}}{{#VERPLICHT}} aria-required="true"{{/VERPLICHT}}{{#HEEFT_FOUT}} aria-invalid="true"{{/HEEFT_FOUT}}{{#HEEFT_BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/HEEFT_BESCHREVEN}}>
{{#WACHTEND}}
<p class="utrecht-form-field-description">Al toegevoegd. U hoeft dit bestand niet opnieuw te kiezen:</p>
<ul class="jbt-bestanden"><li><span class="jbt-bestanden__naam"><svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#document"></use></svg><span>{{BESTAND}}</span></span></li></ul>
<input type="hidden" name="bestand_wachtend" value="{{NUMMER}}">
{{/WACHTEND}}
</div>
