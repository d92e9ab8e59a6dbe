{{%AUTOESCAPE context="HTML"}}
<div class="{{#MET_LABEL}}jbt-veld{{/MET_LABEL}}{{#RADIO}}jbt-vraag{{/RADIO}}{{#VINK}}jbt-veld jbt-vraag{{/VINK}}{{#HEEFT_FOUT}} jbt-veld--fout{{/HEEFT_FOUT}}">
{{#RADIO}}<fieldset role="radiogroup"{{#VERPLICHT}} aria-required="true"{{/VERPLICHT}}{{#HEEFT_FOUT}} aria-invalid="true"{{/HEEFT_FOUT}}{{#HEEFT_BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/HEEFT_BESCHREVEN}}>
<legend>{{LABEL}}{{#OPTIONEEL}} (niet verplicht){{/OPTIONEEL}}</legend>{{/RADIO}}
{{#MET_LABEL}}<label for="{{ID}}">{{LABEL}}{{#OPTIONEEL}} (niet verplicht){{/OPTIONEEL}}</label>{{/MET_LABEL}}
{{#UITLEG_EERST}}<p class="jbt-uitleg" id="{{ID}}-uitleg">{{UITLEG}}</p>{{/UITLEG_EERST}}
{{#HEEFT_FOUT}}<p class="jbt-fout" id="{{ID}}-fout"><svg class="jbt-icon" aria-hidden="true"><use href="/static/icons.svg#fout"></use></svg><span><span class="jbt-verborgen">Fout: </span>{{FOUT}}</span></p>{{/HEEFT_FOUT}}
{{#ANDER}}
<div class="jbt-ander" id="{{ID}}-ander">
<p><strong>Intussen opgeslagen door een ander:</strong></p>
<p class="jbt-meerregelig">{{ANDER_TEKST:p}}</p>
</div>
{{/ANDER}}
{{#REGEL}}<input{{#SMAL}} class="jbt-smal"{{/SMAL}} type="{{TYPE}}" id="{{ID}}" name="{{NAAM}}" value="{{WAARDE}}"{{#HEEFT_AUTOCOMPLETE}} autocomplete="{{AUTOCOMPLETE}}"{{/HEEFT_AUTOCOMPLETE}}{{#VERPLICHT}} aria-required="true"{{/VERPLICHT}}{{#HEEFT_FOUT}} aria-invalid="true"{{/HEEFT_FOUT}}{{#HEEFT_BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/HEEFT_BESCHREVEN}}>{{/REGEL}}
{{#TEKST}}<textarea id="{{ID}}" name="{{NAAM}}" rows="{{RIJEN}}" data-jbt-max="{{MAX}}" data-jbt-teller="{{ID}}-teller"{{#VERPLICHT}} aria-required="true"{{/VERPLICHT}}{{#HEEFT_FOUT}} aria-invalid="true"{{/HEEFT_FOUT}}{{#HEEFT_BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/HEEFT_BESCHREVEN}}>
{{WAARDE:p}}</textarea>
<p class="jbt-tekens" id="{{ID}}-teller">Maximaal {{MAX_TEKST}} tekens.</p>{{/TEKST}}
{{#LIJST}}
<select{{#SMAL}} class="jbt-smal"{{/SMAL}} id="{{ID}}" name="{{NAAM}}"{{#VERPLICHT}} aria-required="true"{{/VERPLICHT}}{{#HEEFT_FOUT}} aria-invalid="true"{{/HEEFT_FOUT}}{{#HEEFT_BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/HEEFT_BESCHREVEN}}>
{{#KEUZE}}
<option value="{{CODE}}"{{#GEKOZEN}} selected{{/GEKOZEN}}>{{TEKST}}</option>
{{/KEUZE}}
{{#MEER_KEUZES}}<optgroup label="Meer">
{{#KEUZE}}
<option value="{{CODE}}"{{#GEKOZEN}} selected{{/GEKOZEN}}>{{TEKST}}</option>
{{/KEUZE}}
</optgroup>{{/MEER_KEUZES}}
</select>
{{/LIJST}}
{{#RADIO}}
<div class="jbt-keuzes">
{{#KEUZE}}
<div class="jbt-keuze"><input type="radio" id="{{KEUZE_ID}}" name="{{NAAM}}" value="{{CODE}}"{{#GEKOZEN}} checked{{/GEKOZEN}}{{#HEEFT_KEUZE_UITLEG}} aria-describedby="{{KEUZE_ID}}-uitleg-keuze"{{/HEEFT_KEUZE_UITLEG}}><label for="{{KEUZE_ID}}">{{TEKST}}</label>{{#HEEFT_KEUZE_UITLEG}}<p class="jbt-uitleg" id="{{KEUZE_ID}}-uitleg-keuze">{{KEUZE_UITLEG}}</p>{{/HEEFT_KEUZE_UITLEG}}</div>
{{/KEUZE}}
</div>
</fieldset>
{{/RADIO}}
{{#VINK}}
<div class="jbt-keuze"><input type="checkbox" id="{{ID}}" name="{{NAAM}}" value="ja"{{#GEKOZEN}} checked{{/GEKOZEN}}{{#VERPLICHT}} aria-required="true"{{/VERPLICHT}}{{#HEEFT_FOUT}} aria-invalid="true"{{/HEEFT_FOUT}}{{#HEEFT_BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/HEEFT_BESCHREVEN}}><label for="{{ID}}">{{LABEL}}{{#OPTIONEEL}} (niet verplicht){{/OPTIONEEL}}</label>
{{#HEEFT_UITLEG}}<p class="jbt-uitleg" id="{{ID}}-uitleg">{{UITLEG}}</p>{{/HEEFT_UITLEG}}
</div>
{{/VINK}}
{{#BESTAND}}
<input type="file" id="{{ID}}" name="{{NAAM}}"{{#MEER}} multiple{{/MEER}}{{#HEEFT_EXTENSIES}} accept="{{EXTENSIES}}"{{/HEEFT_EXTENSIES}}{{#VERPLICHT}} aria-required="true"{{/VERPLICHT}}{{#HEEFT_FOUT}} aria-invalid="true"{{/HEEFT_FOUT}}{{#HEEFT_BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/HEEFT_BESCHREVEN}}>
{{#WACHTEND}}
<p class="jbt-uitleg">Al toegevoegd. U hoeft dit bestand niet opnieuw te kiezen:</p>
<ul class="jbt-bestanden">{{#BESTANDEN}}<li><span class="jbt-bestanden__naam"><svg class="jbt-icon" aria-hidden="true"><use href="/static/icons.svg#document"></use></svg><span>{{BESTAND}}</span></span></li>{{/BESTANDEN}}</ul>
<input type="hidden" name="bestand_wachtend" value="{{NUMMER}}">
{{/WACHTEND}}
{{/BESTAND}}
</div>
