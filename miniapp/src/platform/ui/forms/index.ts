import './forms.css'

export { CheckField, ChecksList, ChoiceList } from './choices'
export { Form, Honeypot } from './Form'
export { SelectField, TextArea, TextField } from './inputs'
